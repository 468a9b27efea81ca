"""The start page, the list of all examples, and the pages that lead elsewhere."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.coded import SYFTE
from exempelbank.pages import antal, jsonld, karta, parts, sections, sidor, vi_soker
from exempelbank.pages.antal import Counts
from exempelbank.pages.karta import MapView
from exempelbank.pages.lan import lan_items
from exempelbank.pages.sidor import CardPage
from exempelbank.pages.types import Badge, Card, Link, Maker, Meta, PageSpec
from exempelbank.prose.text import sort_key
from exempelbank.relations.flyttade import Flyttad
from exempelbank.relations.index import Index, Post
from exempelbank.search.facets import ORDERS

_LATEST = 3
_SEARCHES = ("fosterbarn i skolan", "personalen slutar", "barn som sett våld")


@dataclass(frozen=True, slots=True)
class Door:
    """One of the four purposes, with the number of its examples."""

    slug: str
    title: str
    lead: str
    count: int
    url: str
    icon: str


@dataclass(frozen=True, slots=True)
class StartView:
    """The start page; ``sought`` is how many questions have no example, as prose."""

    counts: Counts
    purposes: tuple[Door, ...]
    latest: tuple[Card, ...]
    kommuner: tuple[Link, ...]
    searches: tuple[str, ...]
    sought: str
    map: MapView


def _latest(index: Index) -> list[Post]:
    """Return the latest reviewed examples, of as many purposes as there are places."""
    chosen: list[Post] = []
    seen: set[str] = set()
    for entry in index.latest:
        purpose = next(iter(index.purposes(entry)), "")
        if purpose not in seen:
            seen.add(purpose)
            chosen.append(entry)
    rest = [entry for entry in index.latest if entry not in chosen]
    return [*chosen, *rest][:_LATEST]


def start(maker: Maker) -> PageSpec:
    """Make the start page."""
    index, settings = maker.index, maker.settings
    doors = tuple(
        Door(
            badge.slug,
            badge.title,
            SYFTE[purpose].meaning,
            len(index.by_syfte.get(purpose, ())),
            badge.url,
            badge.icon,
        )
        for purpose in SYFTE
        for badge in (parts.badge(purpose),)
    )
    view = StartView(
        antal.counts(index),
        doors,
        parts.cards(maker, _latest(index)),
        tuple(Link(kommun.namn, urls.kommun(kommun)) for kommun in index.kommuner),
        _SEARCHES,
        vi_soker.told(index),
        karta.country(index, "lan"),
    )
    site = jsonld.website(settings.name, settings.url, settings.description)
    title = "Vad har andra kommuner provat, och vad hände?"
    meta = maker.meta(title, settings.description, urls.START, "start", json_ld=jsonld.dump(site))
    return PageSpec("start.html", meta, view)


@dataclass(frozen=True, slots=True)
class ListaView:
    """All examples, with ways in by tag, county and method; ``orders`` are those of the search, by name and title."""

    lista: CardPage
    tags: tuple[Link, ...]
    lan: tuple[Link, ...]
    metoder: tuple[Link, ...]
    purposes: tuple[Badge, ...]
    orders: tuple[tuple[str, str], ...]


def lista(maker: Maker) -> PageSpec:
    """Make the list of all examples, which is also the search page."""
    index = maker.index
    tags = parts.tag_links(maker, [item.slug for item in index.vocabulary.taggar if item.slug in index.by_tagg])
    methods = sorted(index.bank.metoder, key=lambda entry: sort_key(entry.data.namn))
    view = ListaView(
        sidor.alla(index).page(maker),
        tags,
        tuple(Link(item.title, item.url, item.count) for item in lan_items(maker)),
        tuple(
            Link(entry.data.namn, urls.metod(entry.slug), len(index.by_metod.get(entry.slug, ()))) for entry in methods
        ),
        tuple(parts.badge(purpose) for purpose in SYFTE),
        ORDERS,
    )
    description = f"Sök bland {view.lista.total} exempel på hur kommuner skyddar och hjälper barn och unga."
    meta = maker.meta("Exempel", description, urls.EXEMPEL, "lista")
    return PageSpec("lista.html", meta, view)


@dataclass(frozen=True, slots=True)
class RedirectView:
    """A page that has moved."""

    title: str
    target: str


def redirect(maker: Maker, moved: Flyttad) -> PageSpec:
    """Make the page at an earlier address, which leads to the present one."""
    meta = Meta(
        moved.title,
        "Sidan har flyttat.",
        moved.old,
        "omdirigering",
        f"Sidan har flyttat – {maker.settings.name}",
        maker.settings.absolute(moved.new),
        section=sections.menu_key(moved.old),
        noindex=True,
    )
    return PageSpec("omdirigering.html", meta, RedirectView(moved.title, moved.new))


def not_found(maker: Maker) -> PageSpec:
    """Make the page for addresses that do not exist."""
    description = "Sidan finns inte. Sök, eller gå till startsidan."
    meta = maker.meta("Sidan finns inte", description, urls.HITTADES_INTE, "hittades-inte", noindex=True)
    return PageSpec("404.html", meta, None)
