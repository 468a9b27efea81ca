"""Every generated page, as data: address, template and context. Pure."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from exempelbank.pages import barn, exempel, kalender, konventionen, metoder, platser, start, taggar
from exempelbank.pages.types import Maker, PageSpec, Settings
from exempelbank.relations import Index
from exempelbank.similarity import Similarity

__all__ = ["PageSpec", "Settings", "make"]


def make(index: Index, settings: Settings, today: date) -> list[Callable[[], PageSpec]]:
    """Return a maker for every generated page of the site as of ``today``; each can be called in a process of its own."""
    return list(_makers(Maker(settings, index, Similarity(index)), today))


def _makers(maker: Maker, today: date) -> Iterator[Callable[[], PageSpec]]:
    index = maker.index
    for single in (
        start.start,
        start.lista,
        start.not_found,
        metoder.metoder,
        taggar.taggar,
        kalender.kalender,
        platser.kommuner,
        platser.lanlista,
        konventionen.konventionen,
        barn.barn,
    ):
        yield partial(single, maker)
    yield from (partial(exempel.page, maker, entry, today) for entry in index.exempel)
    yield from (partial(start.redirect, maker, *pair) for pair in start.aliases(maker))
    yield from (partial(metoder.metod, maker, entry) for entry in index.bank.metoder)
    yield from (partial(taggar.tagg, maker, item) for item in index.vocabulary.taggar)
    yield from (partial(platser.kommun, maker, item) for item in index.kommuner)
    yield from (partial(platser.lan, maker, item, today) for item in index.lan)
    yield from (partial(kalender.handelse, maker, entry) for entry in index.bank.handelser)
    yield from (partial(konventionen.artikel, maker, item) for item in konventionen.articles())
