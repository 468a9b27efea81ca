"""Pages about municipalities: 290 of them, and the list of them by county."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.register import Kommun, Lan
from exempelbank.pages import karta, parts, sidor
from exempelbank.pages.karta import MapView
from exempelbank.pages.sidor import CardPage
from exempelbank.pages.types import Card, Link, Maker, PageSpec, Row, trail
from exempelbank.prose import phrases
from exempelbank.relations import flode
from exempelbank.relations.neighbours import examples_nearby, how, neighbours

_ALIKE = 5  # municipalities named as most alike


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
            Row("Folkmängd", (Link(f"{phrases.thousands(item.folkmangd)} ({item.folkmangd_ar})"),)),
            Row("Kommungrupp", (Link(item.gruppnamn),)),
        ),
        lista=listed.page(maker),
        county_cards=parts.cards(maker, wide),
        similar=tuple(parts.card(maker, entry, f"{near.kommun.namn}: {near.reason}") for entry, near in nearby),
        alike=tuple(Alike(near.kommun.namn, urls.kommun(near.kommun), near.reason) for near in alike[:_ALIKE]),
        how=how(),
    )
    description = f"{view.intro} Se också vad kommuner som liknar {item.namn} har gjort."
    meta = maker.meta(
        item.fullt_namn,
        description,
        urls.kommun(item),
        "kommun",
        breadcrumbs=(*trail(urls.kommun(item)), Link(lan.namn, urls.lan(lan))),
        feed=parts.feed(flode.kommun(index, item)) if own else None,
    )
    return PageSpec("kommun.html", meta, view, max((e.data.granskad.isoformat() for e in own), default=""))


def _kommun_intro(item: Kommun, count: int) -> str:
    if count:
        return f"{item.fullt_namn} har {phrases.number_of(count, 'exempel', 'exempel')} i banken."
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
    meta = maker.meta("Kommuner", description, urls.KOMMUNER, "kommuner")
    return PageSpec("kommuner.html", meta, KommunerView(county_lines(maker), karta.country(maker.index, "kommuner")))
