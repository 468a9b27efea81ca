"""Pages about places: 290 municipalities, 21 counties, and the lists of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from exempelbank import urls, words
from exempelbank.model import SYFTEN, Syfte
from exempelbank.neighbours import examples_nearby, how, neighbours
from exempelbank.pages import karta, parts, sidor
from exempelbank.pages.kalender import EventItem, event_item
from exempelbank.pages.karta import MapView
from exempelbank.pages.sidor import CardPage, Lista
from exempelbank.pages.types import Card, Link, Maker, PageSpec, Row
from exempelbank.relations import Index, Post
from exempelbank.rules.falt import review_by
from exempelbank.text import sort_key
from exempelbank.vocabulary import Kommun, Lan

_ALIKE = 5  # municipalities named as most alike
_SOME = 6  # of a county's examples for one purpose, where the whole list has pages of its own
_DUE = 30  # examples named as due for review


@dataclass(frozen=True, slots=True)
class Alike:
    """A municipality like the one of the page, and why."""

    title: str
    url: str
    reason: str


@dataclass(frozen=True, slots=True)
class KommunView:
    """A municipality's page."""

    slug: str
    title: str
    full_name: str
    intro: str
    lan: Link
    facts: tuple[Row, ...]
    lista: CardPage
    county_cards: tuple[Card, ...]
    similar: tuple[Card, ...]
    alike: tuple[Alike, ...]
    how: tuple[str, ...]


def kommun(maker: Maker, item: Kommun) -> PageSpec:
    """Make the page of one municipality, also where it has no examples."""
    index = maker.index
    lan = index.vocabulary.register.lan[item.lanskod]
    listed = sidor.kommun(index, item)
    own = listed.entries
    shown = {entry.slug for entry in own}
    wide = [entry for entry in index.county_wide.get(item.lanskod, ()) if entry.slug not in shown]
    alike = neighbours(item, index)
    nearby = examples_nearby(item, alike, index, {entry.slug for entry in wide})
    view = KommunView(
        slug=item.slug,
        title=item.namn,
        full_name=item.fullt_namn,
        intro=_kommun_intro(item, len(own)),
        lan=Link(lan.namn, urls.lan(lan)),
        facts=(
            Row("Län", (Link(lan.namn, urls.lan(lan)),)),
            Row("Folkmängd", (Link(f"{words.thousands(item.folkmangd)} ({item.folkmangd_ar})"),)),
            Row("Kommungrupp", (Link(item.gruppnamn),)),
        ),
        lista=listed.page(index),
        county_cards=parts.cards(index, wide),
        similar=tuple(
            parts.card(index, entry, f"{near.kommun.namn}: {near.reason}") for entry, near in nearby
        ),
        alike=tuple(
            Alike(near.kommun.namn, urls.kommun(near.kommun), near.reason) for near in alike[:_ALIKE]
        ),
        how=how(),
    )
    trail = (Link("Start", urls.START), Link("Kommuner", urls.KOMMUNER), Link(lan.namn, urls.lan(lan)))
    description = f"{view.intro} Se också vad kommuner som liknar {item.namn} har gjort."
    meta = maker.meta(
        item.fullt_namn, description, urls.kommun(item), "kommun", section="kommuner", breadcrumbs=trail
    )
    return PageSpec("kommun.html", meta, view, max((e.data.granskad.isoformat() for e in own), default=""))


def _kommun_intro(item: Kommun, count: int) -> str:
    if count:
        return f"{item.fullt_namn} har {words.number_of(count, 'exempel', 'exempel')} i banken."
    return f"{item.fullt_namn} har inget exempel i banken ännu."


@dataclass(frozen=True, slots=True)
class LanLine:
    """A county in a list, with its municipalities."""

    title: str
    url: str
    count: int
    kommuner: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KommunerView:
    """All municipalities by county."""

    lan: tuple[LanLine, ...]
    map: MapView


def county_lines(maker: Maker) -> tuple[LanLine, ...]:
    """Return all counties with their municipalities and the number of examples of each."""
    index = maker.index

    def line(item: Lan) -> LanLine:
        members = (
            Link(kommun.namn, urls.kommun(kommun), len(index.by_kommun.get(kommun.kod, ())))
            for kommun in index.kommuner
            if kommun.lanskod == item.kod
        )
        return LanLine(item.namn, urls.lan(item), len(index.by_lan.get(item.kod, ())), tuple(members))

    return tuple(line(item) for item in index.lan)


def kommuner(maker: Maker) -> PageSpec:
    """Make the list of all municipalities."""
    description = "Sveriges 290 kommuner och de exempel som varje kommun har i Exempelbanken."
    trail = (Link("Start", urls.START),)
    meta = maker.meta("Kommuner", description, urls.KOMMUNER, "kommuner", section="kommuner", breadcrumbs=trail)
    return PageSpec("kommuner.html", meta, KommunerView(county_lines(maker), karta.country(maker.index, "kommuner")))


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
    """A county's page."""

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
    feed: Link
    map: MapView


def lan(maker: Maker, item: Lan, today: date) -> PageSpec:
    """Make the page of one county: what it has, what it lacks and what is due for review as of ``today``."""
    index = maker.index
    listed = sidor.lan(index, item)
    entries = listed.entries
    groups = tuple(_purpose_group(index, purpose, listed) for purpose in SYFTEN)
    register = index.vocabulary.register
    events = (e for e in index.events if e.data.kommun and register.kommuner[e.data.kommun].lanskod == item.kod)
    kommuner = next(line.kommuner for line in county_lines(maker) if line.url == urls.lan(item))
    view = LanView(
        slug=item.slug,
        title=item.namn,
        intro=_lan_intro(item, len(entries), len({k.kod for e in entries for k in index.municipalities(e) if k.lanskod == item.kod})),
        by_purpose=tuple(group for group in groups if group.cards),
        other_cards=parts.cards(index, [entry for entry in entries if not index.purposes(entry)][:_shown(listed)]),
        lista=listed.page(index),
        with_examples=tuple(link for link in kommuner if link.count),
        without_examples=tuple(link for link in kommuner if not link.count),
        white_spots=tuple(Link(group.title, urls.tagg(group.slug)) for group in groups if not group.cards),
        overdue=tuple(islice(_overdue(entries, today), _DUE)),
        events=tuple(event_item(entry) for entry in events),
        feed=Link(f"Nya och nygranskade exempel från {item.namn}", urls.lan_flode(item)),
        map=karta.county(index, item),
    )
    trail = (Link("Start", urls.START), Link("Län", urls.LAN))
    meta = maker.meta(item.namn, view.intro, urls.lan(item), "lan", section="kommuner", breadcrumbs=trail)
    return PageSpec("lan.html", meta, view, max((e.data.granskad.isoformat() for e in entries), default=""))


def _purpose_group(index: Index, purpose: Syfte, listed: Lista) -> PurposeGroup:
    badge = parts.badge(purpose)
    entries = [entry for entry in listed.entries if purpose in index.purposes(entry)]
    return PurposeGroup(badge.title, badge.slug, badge.icon, parts.cards(index, entries[: _shown(listed)]), len(entries))


def _shown(listed: Lista) -> int:
    """Return how many of a county's examples stand under each purpose: all, unless they are so many that they have pages."""
    return _SOME if listed.count > 1 else len(listed.entries)


def _overdue(entries: Iterable[Post], today: date) -> Iterator[Overdue]:
    """Yield the examples whose review is due, the longest overdue first."""
    for entry in sorted(entries, key=lambda entry: (entry.data.granskad, entry.slug)):
        due = review_by(entry.data.granskad)
        if due < today:
            yield Overdue(entry.data.titel, urls.exempel(entry.slug), words.day(due))


def _lan_intro(item: Lan, count: int, kommuner_with: int) -> str:
    if not count:
        return f"Inga exempel från {item.namn} finns i banken ännu."
    found = f"{words.number_of(count, 'exempel', 'exempel')} från {item.namn}."
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
    meta = maker.meta("Län", description, urls.LAN, "lanlista", section="kommuner", breadcrumbs=(Link("Start", urls.START),))
    return PageSpec("lanlista.html", meta, LanlistaView(items))
