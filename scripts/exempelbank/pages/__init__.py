"""Every generated page, as data: address, template and context. Pure."""

from collections.abc import Iterator
from datetime import date

from exempelbank.pages import exempel, innehall, konventionen, platser, start
from exempelbank.pages.types import Maker, PageSpec, Settings
from exempelbank.relations import Index
from exempelbank.similarity import Similarity

__all__ = ["PageSpec", "Settings", "make"]


def make(index: Index, settings: Settings, today: date) -> Iterator[PageSpec]:
    """Yield every generated page of the site as of ``today``."""
    maker = Maker(settings, index, Similarity(index))
    yield start.start(maker)
    yield start.lista(maker)
    yield from (exempel.page(maker, entry, today) for entry in index.exempel)
    yield from start.redirects(maker)
    yield innehall.metoder(maker)
    yield from (innehall.metod(maker, entry) for entry in index.bank.metoder)
    yield innehall.taggar(maker)
    yield from (innehall.tagg(maker, item) for item in index.vocabulary.taggar)
    yield platser.kommuner(maker)
    yield from (platser.kommun(maker, item) for item in index.kommuner)
    yield platser.lanlista(maker)
    yield from (platser.lan(maker, item, today) for item in index.lan)
    yield innehall.kalender(maker)
    yield from (innehall.handelse(maker, entry) for entry in index.bank.handelser)
    yield konventionen.konventionen(maker)
    yield from (konventionen.artikel(maker, item) for item in konventionen.articles())
    yield start.not_found(maker)
