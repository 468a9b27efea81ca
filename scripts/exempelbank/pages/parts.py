"""Parts that several pages show: cards, badges, sources, tag links."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from exempelbank.content import describe, urls
from exempelbank.content.bank import Entry
from exempelbank.content.coded import DEL, SYFTE, Syfte
from exempelbank.content.groups import Kalla
from exempelbank.content.metod import Metod
from exempelbank.pages.types import Badge, Card, Link, Maker, Row, Source
from exempelbank.prose import phrases
from exempelbank.prose.text import slugify
from exempelbank.relations import places
from exempelbank.relations.flode import Flode
from exempelbank.relations.index import Index, Post
from exempelbank.search import records
from exempelbank.search.records import Record

PRINT_SHORT, PRINT_LONG = 2600, 3400  # characters; measured: all shorter ones fit at 10.5 and 9.5 pt
SOURCE_REST = 40  # year, day read, and the rest of the line
place = places.place  # as cards and lists say it


@cache
def badge(purpose: Syfte) -> Badge:
    """Return the badge of a purpose, which leads to the tag of the same name."""
    slug = slugify(purpose)
    return Badge(slug, SYFTE[purpose].text, urls.tagg(slug), SYFTE[purpose].icon)


def badges(index: Index, entry: Post) -> tuple[Badge, ...]:
    """Return the purpose badges of an example, in the mandate's order."""
    own = index.purposes(entry)
    return tuple(badge(purpose) for purpose in SYFTE if purpose in own)


def card(maker: Maker, entry: Post, reason: str = "") -> Card:
    """Return an example as a card, made once; ``reason`` says why it is shown here."""
    if entry.slug not in maker.cards:
        maker.cards[entry.slug] = _card(maker.index, entry)
    made = maker.cards[entry.slug]
    return replace(made, reason=reason) if reason else made


def _card(index: Index, entry: Post) -> Card:
    data = entry.data
    return Card(
        entry.slug,
        urls.exempel(entry.slug),
        data.titel,
        " ".join(data.sammanfattning.split()),
        place(index, entry),
        describe.years(data),
        describe.follow_up(data),
        badges(index, entry),
        data.status == "arkiverad",
    )


def record(maker: Maker, entry: Post | Entry[Metod]) -> Record:
    """Return what the search is told of a page, made once."""
    if entry.file not in maker.records:
        maker.records[entry.file] = _record(maker, entry)
    return maker.records[entry.file]


def _record(maker: Maker, entry: Post | Entry[Metod]) -> Record:
    if isinstance(entry.data, Metod):
        return records.of_metod(maker.index, entry)
    return records.of_exempel(maker.index, entry, place(maker.index, entry))


def cards(maker: Maker, entries: Iterable[Post]) -> tuple[Card, ...]:
    """Return examples as cards, in the order given."""
    return tuple(card(maker, entry) for entry in entries)


def sources(kallor: Sequence[Kalla]) -> tuple[Source, ...]:
    """Return sources ready to print."""
    return tuple(
        Source(
            kalla.titel,
            kalla.utgivare,
            kalla.url or "",
            str(kalla.ar or ""),
            phrases.day(kalla.last) if kalla.last else "",
            DEL[kalla.del_].text if kalla.del_ else "",
            kalla.arkiv or "",
        )
        for kalla in kallor
    )


def tag_links(maker: Maker, slugs: Iterable[str]) -> tuple[Link, ...]:
    """Return links to tags, with the number of examples of each."""
    index = maker.index
    return tuple(
        Link(
            phrases.capitalised(index.vocabulary.tagg_by_slug[slug].namn),
            urls.tagg(slug),
            len(index.by_tagg.get(slug, ())),
        )
        for slug in slugs
    )


def feed(flode: Flode) -> Link:
    """Return the link to a feed."""
    return Link(phrases.capitalised(flode.title), urls.flode(flode.page))


def print_size(texts: Iterable[str], rows: Iterable[Row], printed: Iterable[Source]) -> str:
    """Return how large a page is printed, so that it fits on one sheet: "kort", "mellan" or "lang" by its length."""
    length = sum(len(text) for text in texts)
    length += sum(len(row.label) + len(item.title) for row in rows for item in row.items)
    length += sum(len(source.title) + len(source.publisher) + SOURCE_REST for source in printed)
    return "kort" if length < PRINT_SHORT else "mellan" if length < PRINT_LONG else "lang"
