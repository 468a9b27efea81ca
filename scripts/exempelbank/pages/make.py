"""Every generated page, as data: address, template and context."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from exempelbank.cache import NONE, Cache, mark
from exempelbank.pages import (
    barn,
    delning,
    exempel,
    formular,
    kalender,
    kommuner,
    konferens,
    kontakt,
    konventionen,
    kunskapskarta,
    lan,
    metoder,
    nytt,
    parts,
    redovisning,
    redovisningslistor,
    sidor,
    social,
    start,
    taggar,
    traffar,
    verktyg,
    vi_soker,
)
from exempelbank.pages.types import Maker, PageSpec
from exempelbank.relations import flyttade
from exempelbank.relations.index import Index
from exempelbank.relations.nytt import manader
from exempelbank.relations.similar import Similarity
from exempelbank.reports import counting
from exempelbank.search.records import Hit, Record
from exempelbank.settings import Settings

Make = Callable[[], PageSpec]


@dataclass(frozen=True, slots=True)
class Pages:
    """A maker for every generated page, each of which can be called in a process of its own, and the pictures to share.

    ``searched`` are the pages in the search index, ``records`` what the search is told of each, and ``hits`` the same pages
    as a search shows them.
    """

    searched: list[Make]
    records: list[Record]
    hits: list[Hit]
    others: list[Make]
    pictures: list[social.Picture]


def make(index: Index, settings: Settings, today: date, cache: Cache = NONE) -> Pages:
    """Return the pages of the site as of ``today``; ``cache`` has what the search was told before."""
    maker = Maker(settings, index, Similarity(index))
    index.lexicon.prepare()  # here, where it is done once: else each process would do it
    return Pages(
        list(_searched(maker, today)),
        list(_records(maker, cache)),
        list(traffar.hits(maker)),
        list(_others(maker, today)),
        list(delning.pictures(index)),
    )


def _records(maker: Maker, cache: Cache) -> Iterator[Record]:
    """Find what the search is told of each page that is searched: of its own text and tags, and of the bank's words."""
    index, bank = maker.index, maker.index.bank
    entries = (*index.exempel, *bank.metoder)
    methods = (part for entry in bank.metoder for part in (entry.file, entry.marks[1]))
    words = mark(bank.around, index.lexicon.mark, *methods)
    made_of = [mark(words, entry.file, entry.marks[1]) for entry in entries]
    for entry, record in zip(entries, cache.run("sökord", partial(parts.record, maker), entries, made_of), strict=True):
        maker.records[entry.file] = record
        yield record


def _searched(maker: Maker, today: date) -> Iterator[Make]:
    yield from (partial(exempel.page, maker, entry, today) for entry in maker.index.exempel)
    yield from (partial(metoder.metod, maker, entry) for entry in maker.index.bank.metoder)


def _others(maker: Maker, today: date) -> Iterator[Make]:
    index = maker.index
    for single in (
        start.start,
        start.lista,
        start.not_found,
        metoder.metoder,
        taggar.taggar,
        kunskapskarta.kunskapskarta,
        kommuner.kommuner,
        lan.lanlista,
        konventionen.konventionen,
        barn.barn,
        formular.formular,
        nytt.nytt,
        konferens.konferens,
        kontakt.fel,
        kontakt.tips,
        vi_soker.vi_soker,
        verktyg.min_lista,
        verktyg.jamfor,
        verktyg.namnden,
    ):
        yield partial(single, maker)
    yield partial(kalender.kalender, maker, today)
    yield from (partial(start.redirect, maker, moved) for moved in flyttade.alla(index))
    yield from (partial(taggar.tagg, maker, item) for item in index.vocabulary.taggar)
    yield from (partial(kommuner.kommun, maker, item) for item in index.kommuner)
    yield from (partial(lan.lan, maker, item, today) for item in index.lan)
    yield from (partial(kalender.handelse, maker, entry) for entry in index.bank.handelser)
    yield from (partial(nytt.manad, maker, item) for item in manader(index))
    yield from (partial(konventionen.artikel, maker, item) for item in konventionen.articles())
    yield from sidor.following(maker)
    yield from barn.following(maker)
    yield from _account(maker, today)


def _account(maker: Maker, today: date) -> Iterator[Make]:
    figures = counting.count(maker.index, today)
    yield partial(redovisning.redovisning, maker, figures)
    yield from (partial(redovisningslistor.lista, maker, table) for table in redovisningslistor.listed(figures))
