"""The examples that have a text for children, with those texts, by purpose in words for children."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.coded import SYFTE, Syfte
from exempelbank.pages import parts
from exempelbank.pages.types import Maker, PageSpec

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
class BarnView:
    """All stories, each under the first of its example's purposes; last those whose example serves none."""

    groups: tuple[Group, ...]


def barn(maker: Maker) -> PageSpec:
    """Make the page of what is told to children."""
    index = maker.index
    groups: dict[Syfte | None, list[Story]] = {purpose: [] for purpose in (*SYFTE, None)}
    for entry in index.active:
        if entry.data.barnversion:
            text = " ".join(entry.data.barnversion.split())
            groups[next(iter(index.purposes(entry)), None)].append(
                Story(entry.data.titel, urls.exempel(entry.slug), parts.place(index, entry), text)
            )
    view = BarnView(tuple(Group(_HEADINGS[purpose], tuple(stories)) for purpose, stories in groups.items() if stories))
    description = "Korta berättelser för barn och unga om vad kommuner gör för att hjälpa."
    meta = maker.meta("Berättelser för barn och unga", description, urls.BARN_EXEMPEL, "barn")
    return PageSpec("barn.html", meta, view)
