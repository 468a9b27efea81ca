"""The examples that have a text for children, with those texts, by purpose in words for children."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import itemgetter

from exempelbank.content import urls
from exempelbank.content.coded import Syfte
from exempelbank.pages import parts
from exempelbank.pages.sidor import SIZE
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.relations.index import Index, Post

_HEADINGS: dict[Syfte | None, str] = {
    "placerade barn": "När barn inte kan bo hemma",
    "utsatta områden": "När det är svårt hemma, i skolan eller där man bor",
    "barnrätt": "När vuxna lyssnar på barn",
    "kompetens och stabilitet": "När de som jobbar på soc ska lära sig och orka",
    None: "Annan hjälp",
}


@dataclass(frozen=True, slots=True)
class Story:
    """An example as told to children."""

    title: str
    url: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Stories under a heading."""

    heading: str
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True)
class Pager:
    """Which of the pages this is, and the way to all of them where there are several."""

    number: int
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class BarnView:
    """A page of stories, each under the first of its example's purposes; last those whose example serves none."""

    groups: tuple[Group, ...]
    lista: Pager


def barn(maker: Maker) -> PageSpec:
    """Make the page of what is told to children, or the first of its pages."""
    return _page(maker, 1)


def following(maker: Maker) -> Iterator[Callable[[], PageSpec]]:
    """Yield a maker for each page after the first."""
    yield from (partial(_page, maker, number) for number in range(2, _count(_entries(maker.index)) + 1))


def _page(maker: Maker, number: int) -> PageSpec:
    index = maker.index
    entries = _entries(index)
    shown = entries[(number - 1) * SIZE : number * SIZE]
    groups = tuple(
        Group(_HEADINGS[purpose], tuple(_story(index, entry) for _, entry in found))
        for purpose, found in groupby(shown, key=itemgetter(0))
    )
    count = _count(entries)
    pages = tuple(Link(f"{page}", _address(page)) for page in range(1, count + 1)) if count > 1 else ()
    title = "Berättelser för barn och unga" + (f", sida {number} av {count}" if number > 1 else "")
    description = "Korta berättelser för barn och unga om vad kommuner gör för att hjälpa."
    meta = maker.meta(title, description, _address(number), "barn")
    return PageSpec("barn.html", meta, BarnView(groups, Pager(number, pages)))


def _entries(index: Index) -> list[tuple[Syfte | None, Post]]:
    """Return the examples that are told to children, with the purpose that each stands under, in order."""
    order = {purpose: place for place, purpose in enumerate(_HEADINGS)}
    told = ((next(iter(index.purposes(entry)), None), entry) for entry in index.active if entry.data.barnversion)
    return sorted(told, key=lambda pair: order[pair[0]])


def _story(index: Index, entry: Post) -> Story:
    text = " ".join((entry.data.barnversion or "").split())
    return Story(entry.data.titel, urls.exempel(entry.slug), parts.place(index, entry), text)


def _count(entries: Sequence[object]) -> int:
    return -(-len(entries) // SIZE)


def _address(number: int) -> str:
    return urls.BARN_EXEMPEL if number == 1 else urls.sida(urls.BARN_EXEMPEL, number)
