"""Pages about counties: what each has, what it lacks and what is due for review, and the list of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from exempelbank.content import urls
from exempelbank.content.coded import SYFTE, Syfte
from exempelbank.content.register import Lan
from exempelbank.content.review import review_by
from exempelbank.pages import karta, parts, sidor, vi_soker
from exempelbank.pages.kalender import EventItem, event_item
from exempelbank.pages.karta import MapView
from exempelbank.pages.kommuner import county_lines
from exempelbank.pages.sidor import CardPage, Lista
from exempelbank.pages.types import Card, Link, Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.prose.text import sort_key
from exempelbank.relations import flode, moten
from exempelbank.relations.index import Post

_SOME = 6  # of a county's examples for one purpose, where the whole list has pages of its own
_DUE = 30  # examples named as due for review


@dataclass(frozen=True, slots=True)
class PurposeGroup:
    """A county's examples for one purpose."""

    title: str
    slug: str
    icon: str
    cards: tuple[Card, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Overdue:
    """An example whose review is due, and since when."""

    title: str
    url: str
    due: str


@dataclass(frozen=True, slots=True)
class LanView:
    """A county's page; ``sought`` is how many questions have no example in the whole bank, as prose."""

    slug: str
    title: str
    intro: str
    by_purpose: tuple[PurposeGroup, ...]
    other_cards: tuple[Card, ...]
    lista: CardPage
    with_examples: tuple[Link, ...]
    without_examples: tuple[Link, ...]
    white_spots: tuple[Link, ...]
    overdue: tuple[Overdue, ...]
    events: tuple[EventItem, ...]
    ical: str
    sought: str
    map: MapView


def lan(maker: Maker, item: Lan, today: date) -> PageSpec:
    """Make the page of one county: what it has, what it lacks and what is due for review as of ``today``."""
    index = maker.index
    listed = sidor.lan(index, item)
    entries = listed.entries
    groups = tuple(_purpose_group(maker, purpose, listed) for purpose in SYFTE)
    kommuner = next(line.kommuner for line in county_lines(maker) if line.url == urls.lan(item))
    view = LanView(
        slug=item.slug,
        title=item.namn,
        intro=_lan_intro(
            item, len(entries), len({k.kod for e in entries for k in index.municipalities(e) if k.lanskod == item.kod})
        ),
        by_purpose=tuple(group for group in groups if group.cards),
        other_cards=parts.cards(maker, [entry for entry in entries if not index.purposes(entry)][: _shown(listed)]),
        lista=listed.page(maker),
        with_examples=tuple(link for link in kommuner if link.count),
        without_examples=tuple(link for link in kommuner if not link.count),
        white_spots=tuple(Link(group.title, urls.tagg(group.slug)) for group in groups if not group.cards),
        overdue=tuple(islice(_overdue(entries, today), _DUE)),
        events=tuple(event_item(index, entry) for entry in chain(*moten.split(moten.in_lan(index, item), today))),
        ical=urls.ical(urls.lan(item)),
        sought=vi_soker.told(index),
        map=karta.county(index, item),
    )
    meta = maker.meta(item.namn, view.intro, urls.lan(item), "lan", feed=parts.feed(flode.lan(index, item)))
    return PageSpec("lan.html", meta, view, max((e.data.granskad.isoformat() for e in entries), default=""))


def _purpose_group(maker: Maker, purpose: Syfte, listed: Lista) -> PurposeGroup:
    badge = parts.badge(purpose)
    entries = [entry for entry in listed.entries if purpose in maker.index.purposes(entry)]
    return PurposeGroup(
        badge.title, badge.slug, badge.icon, parts.cards(maker, entries[: _shown(listed)]), len(entries)
    )


def _shown(listed: Lista) -> int:
    """Return how many of a county's examples stand under each purpose: all, unless they are so many that they have pages."""
    return _SOME if listed.count > 1 else len(listed.entries)


def _overdue(entries: Iterable[Post], today: date) -> Iterator[Overdue]:
    """Yield the examples whose review is due, the longest overdue first."""
    for entry in sorted(entries, key=lambda entry: (entry.data.granskad, entry.slug)):
        due = review_by(entry.data.granskad)
        if due < today:
            yield Overdue(entry.data.titel, urls.exempel(entry.slug), phrases.day(due))


def _lan_intro(item: Lan, count: int, kommuner_with: int) -> str:
    if not count:
        return f"Inga exempel från {item.namn} finns i banken ännu."
    found = f"{phrases.number_of(count, 'exempel', 'exempel')} från {item.namn}."
    if not kommuner_with:
        return found
    return f"{found} {kommuner_with} av länets kommuner är med."


@dataclass(frozen=True, slots=True)
class LanItem:
    """A county in the list of counties."""

    title: str
    url: str
    count: int
    kommuner: int


@dataclass(frozen=True, slots=True)
class LanlistaView:
    """The list of counties."""

    items: tuple[LanItem, ...]


def lan_items(maker: Maker) -> Iterator[LanItem]:
    """Yield all counties with the number of examples, and of municipalities with examples."""
    for line in county_lines(maker):
        yield LanItem(line.title, line.url, line.count, sum(1 for kommun in line.kommuner if kommun.count))


def lanlista(maker: Maker) -> PageSpec:
    """Make the list of counties."""
    items = tuple(sorted(lan_items(maker), key=lambda item: sort_key(item.title)))
    description = "Sveriges 21 län och de exempel som finns från varje län."
    meta = maker.meta("Län", description, urls.LAN, "lanlista")
    return PageSpec("lanlista.html", meta, LanlistaView(items))
