"""The shapes of municipalities and counties as the map draws them: made once by ``scripts/karta/gor_karta.py``."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Shape:
    """A place as drawn: SVG path, and x, y, width and height of what it covers."""

    d: str
    x: int
    y: int
    width: int
    height: int

    def meets(self, x: int, y: int, side: int) -> bool:
        """Tell whether the place reaches into a square."""
        return self.x < x + side and self.x + self.width > x and self.y < y + side and self.y + self.height > y


@dataclass(frozen=True, slots=True)
class Square:
    """A part of the country that is shown enlarged."""

    name: str
    lan: str
    x: int
    y: int
    side: int


@dataclass(frozen=True, slots=True)
class Geometry:
    """The drawn country: 290 municipalities and 21 counties by code, its outline, and the enlarged squares."""

    box: tuple[int, int, int, int]
    land: str
    lan: dict[str, Shape]
    kommuner: dict[str, Shape]
    squares: tuple[Square, ...]


@cache
def geometry() -> Geometry:
    """Read the geometry that ships with the package."""
    data = json.loads(resources.files("exempelbank").joinpath("data", "karta.json").read_text(encoding="utf-8"))
    x, y, width, height = data["ruta"]
    return Geometry(
        (x, y, width, height),
        data["land"],
        {code: Shape(*shape) for code, shape in data["lan"].items()},
        {code: Shape(*shape) for code, shape in data["kommuner"].items()},
        tuple(Square(*square) for square in data["forstoringar"]),
    )
