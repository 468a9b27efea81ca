"""What is new, month by month: the list of months, and a page for each."""

from collections.abc import Iterable
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.pages import parts, sidor
from exempelbank.pages.sidor import Lista
from exempelbank.pages.types import Link, Maker, PageSpec, trail
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations import flode
from exempelbank.relations.index import Post
from exempelbank.relations.nytt import Manad, Nytt, manader

_TOLD = 6  # months of which some titles are told
_TITLES = 8


@dataclass(frozen=True, slots=True)
class Line:
    """An example as a line: where it is from stands after its title."""

    title: str
    url: str
    place: str


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of news of a month: all that is shown, how many there are, and the pages of them all where they are more."""

    key: str
    title: str
    lines: tuple[Line, ...]
    total: int
    pages: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class ManadView:
    """A month's page; ``before`` and ``after`` are the months beside it in which anything was new."""

    groups: tuple[Group, ...]
    before: Link | None
    after: Link | None


@dataclass(frozen=True, slots=True)
class ManadItem:
    """A month in the list of months: what was new in words, and the titles of some."""

    link: Link
    told: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class NyttView:
    """The list of months, the latest first, and the feeds of the whole bank."""

    months: tuple[ManadItem, ...]
    earlier: tuple[ManadItem, ...]
    feeds: tuple[Link, ...]


def nytt(maker: Maker) -> PageSpec:
    """Make the list of months."""
    index = maker.index
    known = [_item(maker, Nytt(index, manad)) for manad in manader(index)]
    feeds = (
        parts.feed(flode.alla(index)),
        Link("Samma som JSON Feed", urls.JSONFEED),
        Link("Möten, till din kalender", urls.ical(urls.KALENDER)),
    )
    view = NyttView(tuple(known[:_TOLD]), tuple(known[_TOLD:]), feeds)
    description = "Nya och nygranskade exempel och nya metoder, månad för månad."
    meta = maker.meta("Nytt", description, urls.NYTT, "nytt")
    return PageSpec("nytt.html", meta, view)


def manad(maker: Maker, which: Manad) -> PageSpec:
    """Make the page of a month."""
    index, new = maker.index, Nytt(maker.index, which)
    groups = (
        _group(maker, "nya", "Nya exempel", sidor.nya(index, which)),
        _group(maker, "granskade", "Granskade igen", sidor.granskade(index, which)),
        _methods(new),
    )
    order = manader(index)
    place = order.index(which)
    earlier, later = order[place + 1 : place + 2], order[max(place - 1, 0) : place]
    view = ManadView(tuple(group for group in groups if group.lines), *(_beside(found) for found in (earlier, later)))
    url = urls.nytt(which.code)
    crumbs = trail(url)
    meta = maker.meta(f"Nytt i {which.name}", f"{_told(new)}.", url, "nytt-manad", breadcrumbs=crumbs)
    return PageSpec("nytt-manad.html", meta, view)


def _group(maker: Maker, key: str, title: str, listed: Lista) -> Group:
    pages = listed.page(maker).pages
    return Group(key, title, _lines(maker, listed.entries[: sidor.SIZE]), len(listed.entries), pages)


def _methods(new: Nytt) -> Group:
    lines = tuple(Line(entry.data.namn, urls.metod(entry.slug), "") for entry in new.metoder)
    return Group("metoder", "Nya metoder", lines, len(lines))


def _lines(maker: Maker, posts: Iterable[Post]) -> tuple[Line, ...]:
    return tuple(Line(post.data.titel, urls.exempel(post.slug), parts.place(maker.index, post)) for post in posts)


def _beside(found: tuple[Manad, ...]) -> Link | None:
    return Link(phrases.capitalised(found[0].name), urls.nytt(found[0].code)) if found else None


def _item(maker: Maker, new: Nytt) -> ManadItem:
    link = Link(phrases.capitalised(new.manad.name), urls.nytt(new.manad.code))
    return ManadItem(link, _told(new), _lines(maker, (*new.exempel, *new.granskade)[:_TITLES]))


def _told(new: Nytt) -> str:
    """Return how much was new, in words: "3 nya exempel, 2 granskade igen och 1 ny metod"."""
    counts = (
        (len(new.exempel), "nytt exempel", "nya exempel"),
        (len(new.granskade), "granskat igen", "granskade igen"),
        (len(new.metoder), "ny metod", "nya metoder"),
    )
    return enumerate_words(phrases.number_of(*each) for each in counts if each[0])
