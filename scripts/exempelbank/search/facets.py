"""The facets and orders of the search, once: their names in addresses, what they are called, and what is in them."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from exempelbank.content.coded import LAGE, NIVA, SYFTE
from exempelbank.prose import phrases
from exempelbank.relations.index import Index, Post


class Facet(NamedTuple):
    """A facet: ``values`` gives those of an example as a reader sees them; ``latest_first`` orders them by name, backwards.

    Others stand by how many examples have them.
    """

    name: str
    title: str
    values: Callable[[Index, Post], Iterable[str]]
    latest_first: bool = False


def _taggar(index: Index, entry: Post) -> Iterator[str]:
    return (phrases.capitalised(index.vocabulary.tagg_by_slug[slug].namn) for slug in entry.data.taggar)


def _metoder(index: Index, entry: Post) -> Iterator[str]:
    return (index.metod_by_slug[slug].namn for slug in entry.data.metoder if slug in index.metod_by_slug)


def _startar(_: Index, entry: Post) -> Iterator[str]:
    if entry.data.startar:
        yield str(entry.data.startar)


def _alder(_: Index, entry: Post) -> Iterator[str]:
    span = entry.data.alder
    if span is not None:
        yield from (name for name, first, last in AGES if span.fran <= last and span.till >= first)


# The children's ages in four groups: the name, and the youngest and oldest in it.
AGES = (("0–5 år", 0, 5), ("6–12 år", 6, 12), ("13–17 år", 13, 17), ("18–25 år", 18, 25))
TAGG = Facet("tagg", "Ämne", _taggar)
LAN = Facet("lan", "Län", lambda index, entry: (lan.namn for lan in index.counties(entry)))
METOD = Facet("metod", "Metod", _metoder)
FACETS = (
    Facet(
        SYFTE.facet,
        SYFTE.title,
        lambda index, entry: (SYFTE[purpose].text for purpose in index.purposes(entry)),
    ),
    TAGG,
    Facet("alder", "Barnens ålder", _alder),
    Facet(NIVA.facet, NIVA.title, lambda _, entry: [NIVA[entry.data.uppfoljning.niva].text]),
    LAN,
    METOD,
    Facet(LAGE.facet, LAGE.title, lambda _, entry: [LAGE[entry.data.lage].text]),
    Facet(
        "kommungrupp",
        "Kommungrupp",
        lambda index, entry: (kommun.gruppnamn for kommun in index.municipalities(entry)),
    ),
    Facet("startar", "Startår", _startar, latest_first=True),
)

# The orders of hits, and what they are called where one is chosen.
REVIEWED = ("granskad", "Senast granskat")
ALIKE = ("liknar", "Kommuner som liknar min")
ORDERS = (("", "Bäst träff"), REVIEWED, ALIKE)


def of(index: Index, entry: Post) -> list[tuple[str, str]]:
    """Return the facets of an example, as name and value, each once."""
    found = ((facet.name, value) for facet in FACETS for value in facet.values(index, entry))
    return list(dict.fromkeys(found))
