"""The page of what the bank seeks: needs that no example meets, by purpose, and places that have few examples."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from exempelbank.content import urls
from exempelbank.content.coded import SYFTE, Syfte
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.prose.text import slugify
from exempelbank.relations import sokta
from exempelbank.relations.index import Index
from exempelbank.relations.sokta import Sokt

_WHOLE: Literal["hela uppdraget"] = "hela uppdraget"
_HEADINGS: dict[Syfte | Literal["hela uppdraget"] | None, str] = {
    **{purpose: SYFTE[purpose].text for purpose in SYFTE},
    None: "Annat stöd och skydd",
    _WHOLE: "Hela uppdraget",
}


@dataclass(frozen=True, slots=True)
class Need:
    """A need: its question, where somebody looked and when ("" where nobody has), and the examples that meet a part of it."""

    id: str
    question: str
    where: str
    looked: str
    partly: tuple[Link, ...]
    tip: str
    form: str


@dataclass(frozen=True, slots=True)
class Group:
    """Needs under a heading."""

    slug: str
    title: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class WhiteSpot:
    """A county or a group of municipalities that has few examples or none; ``url`` is "" where it has no page."""

    title: str
    url: str
    examples: tuple[Link, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class ViSokerView:
    """What is sought; ``without`` of ``kommuner`` municipalities have no example."""

    groups: tuple[Group, ...]
    lan: tuple[WhiteSpot, ...]
    kommungrupper: tuple[WhiteSpot, ...]
    without: int
    kommuner: int


def vi_soker(maker: Maker) -> PageSpec:
    """Make the page."""
    index = maker.index
    found = sokta.sought(index)
    view = ViSokerView(
        tuple(_groups(index, found)),
        tuple(
            WhiteSpot(item.namn, urls.lan(item), tuple(_link(entry.slug, entry.data.titel) for entry in has), len(has))
            for item, has in sokta.white_counties(index)
        ),
        tuple(WhiteSpot(name, "", count=count) for name, count in sokta.white_groups(index)),
        len(index.kommuner) - len(index.by_kommun),
        len(index.kommuner),
    )
    description = (
        f"{told(index)} som inget exempel i banken svarar helt på. Vet du någon som har gjort något av det?"
        if found
        else "Just nu finns det exempel på allt som vi har sökt."
    )
    meta = maker.meta("Vi söker", description, urls.VI_SOKER, "sida", breadcrumbs=_WAY)
    return PageSpec("vi-soker.html", meta, view)


def told(index: Index) -> str:
    """Return how many needs are sought, as prose: "52 frågor"; "" where none is."""
    count = len(sokta.sought(index))
    return phrases.number_of(count, "fråga", "frågor") if count else ""


def _groups(index: Index, found: Iterable[Sokt]) -> Iterator[Group]:
    """Yield the needs under the first purpose of each, those of all purposes and of none by themselves."""
    needs: dict[str | None, list[Need]] = {}
    for item in found:
        served = sokta.purposes(index, item.behov)
        key = _WHOLE if set(served) == set(SYFTE) else next(iter(served), None)
        needs.setdefault(key, []).append(_need(item))
    for key, heading in _HEADINGS.items():
        if key in needs:
            yield Group(slugify(heading), heading, tuple(needs[key]))


def _need(item: Sokt) -> Need:
    need = item.behov
    return Need(
        need.id,
        need.fraga,
        " ".join((need.var or "").split()),
        phrases.day(need.sokt) if need.sokt else "",
        tuple(_link(entry.slug, entry.data.titel) for entry in item.delvis),
        urls.tips_om(need.id),
        urls.formular_om(need.id),
    )


def _link(slug: str, title: str) -> Link:
    return Link(title, urls.exempel(slug))


_WAY = (Link("Start", urls.START), Link("Bidra", urls.BIDRA))
