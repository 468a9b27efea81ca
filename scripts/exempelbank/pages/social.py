"""The picture that shows when a page is shared: title, place and purpose on paper, drawn when the site is built.

1200 × 630, as the large services want it. Each letter is drawn once and kept; text is grey, and the grey levels become
colours of a small palette: under 1 ms and about 20 kB a picture. Examples and methods have their own; other pages share one for each part of the site.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from exempelbank.errors import SetupError
from exempelbank.pages import png, sections

WIDTH, HEIGHT = 1200, 630
FOLDER = "delning/"
_FONT = "docs/assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"
_PAPER, _INK, _MUTED, _PRIMARY = (0xFB, 0xFA, 0xF7), (0x16, 0x21, 0x1F), (0x4A, 0x5A, 0x56), (0x0B, 0x5A, 0x5E)
_PURPOSES = {
    "placerade-barn": _PRIMARY,
    "utsatta-omraden": (0x7A, 0x4B, 0x00),
    "barnratt": (0x6D, 0x2E, 0x5B),
    "kompetens-och-stabilitet": (0x23, 0x50, 0x8F),
}
_COLOURS = (_INK, _MUTED, *_PURPOSES.values())  # the first purpose has the primary colour, the name's too
_LEVELS = 7  # shades from paper to each colour
_PALETTE = [*_PAPER] + [
    round(paper + (ink - paper) * level / _LEVELS)
    for colour in _COLOURS
    for level in range(1, _LEVELS + 1)
    for paper, ink in zip(_PAPER, colour, strict=True)
]
_MARGIN = 80
_SIZES = ((66, 78), (56, 68), (48, 58))  # of the title: letters, line
_TITLE_TOP, _TITLE_ROOM = 216, 270
_ROOM = 6  # beside a letter, for what reaches outside its width
_NAMED = 2  # purposes that there is room to name; the strip shows the colours of all
_FONT_COVERS = "\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2022\u2026\u20ac\u2212"  # besides Latin-1


@dataclass(frozen=True, slots=True)
class Picture:
    """What a page's own picture says; ``purposes`` are slug and title."""

    path: str
    title: str
    below: str
    purposes: tuple[tuple[str, str], ...] = ()


def own(url: str) -> str:
    """Return the address of a page's own picture."""
    return f"{FOLDER}{url.rstrip('/')}.png"


def shared(url: str) -> tuple[str, str]:
    """Return the address of the picture that a page shares with its part of the site, and what the picture says."""
    section = sections.sharing(url)
    return f"{FOLDER}{section.key or 'start'}.png", section.shared


def all_shared(below: str) -> list[Picture]:
    """Return the pictures that pages share; ``below`` is the line at the foot."""
    return [Picture(shared(item.url)[0], item.shared, below) for item in sections.SECTIONS if item.shared]


def draw(root: Path, name: str, picture: Picture) -> bytes:
    """Draw a picture as PNG; ``name`` is the site's. Equal arguments give equal bytes."""
    image = Image.new("L", (WIDTH, HEIGHT), 0)
    image.paste(_head(root, name), (_MARGIN, 56))
    left = _MARGIN
    for slug, title in picture.purposes[:_NAMED]:
        left += _write(image, (left, 158), title, _letters(root, 30, 650), _colour(slug)) + 40
    lines, size, step = _title(root, picture.title)
    for number, line in enumerate(lines):
        _write(image, (_MARGIN, _TITLE_TOP + number * step), line, _letters(root, size, 700), 0)
    place = _letters(root, 34, 500)
    _write(image, (_MARGIN, 512), _fit(picture.below, place), place, 1)
    _strip(image, [slug for slug, _ in picture.purposes] or ["placerade-barn"])
    return png.encode(image, _PALETTE)


def _colour(slug: str) -> int:
    return 2 + list(_PURPOSES).index(slug) if slug in _PURPOSES else 2


@cache
def _shades(colour: int) -> list[int]:
    """Return the table from a grey level to a place in the palette."""
    return [0 if (level := round(grey * _LEVELS / 255)) == 0 else colour * _LEVELS + level for grey in range(256)]


def _write(image: Image.Image, place: tuple[int, int], text: str, letters: "_Letters", colour: int) -> int:
    """Write a line of text in a colour of the palette; return its width."""
    line = _line(letters, text, colour)
    image.paste(line, place)
    return line.width


@lru_cache(maxsize=200)
def _line(letters: "_Letters", text: str, colour: int) -> Image.Image:
    """Return a line in its colour; those of purposes and places come again in other pictures."""
    return letters.line(text).point(_shades(colour))


class _Letters:
    """The letters of the font in one size and weight, each drawn once."""

    def __init__(self, font: ImageFont.FreeTypeFont) -> None:
        self.font = font
        self.height = sum(font.getmetrics())
        self.drawn: dict[str, tuple[Image.Image, float]] = {}

    def letter(self, char: str) -> tuple[Image.Image, float]:
        """Return a letter, with a little room to its left, and how far it takes the pen."""
        if char not in self.drawn:
            advance = self.font.getlength(char)
            image = Image.new("L", (round(advance) + 2 * _ROOM, self.height), 0)
            ImageDraw.Draw(image).text((_ROOM, 0), char, font=self.font, fill=255)
            self.drawn[char] = image, advance
        return self.drawn[char]

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        return sum(self.letter(char)[1] for char in _printable(text))

    def line(self, text: str) -> Image.Image:
        """Return a line of text, white on black."""
        line = Image.new("L", (round(self.width(text)) + _ROOM, self.height), 0)
        pen = 0.0
        for char in _printable(text):
            image, advance = self.letter(char)
            line.paste(255, (round(pen) - _ROOM, 0), image)
            pen += advance
        return line


@cache
def _letters(root: Path, size: int, weight: int) -> _Letters:
    try:
        font = ImageFont.truetype(root / _FONT, size, layout_engine=ImageFont.Layout.BASIC)
    except OSError as error:  # one that names no file
        raise SetupError(f"Typsnittet {_FONT} saknas eller är trasigt. Hämta filen igen.") from error
    font.set_variation_by_axes([weight])
    return _Letters(font)


@lru_cache(maxsize=4096)
def _printable(text: str) -> str:
    """Return a text in letters that the font has: others lose their accents, or are left out."""
    if all(char < "\u0100" or char in _FONT_COVERS for char in text):
        return text
    plain = (
        char if char < "\u0100" or char in _FONT_COVERS else unicodedata.normalize("NFKD", char)[0] for char in text
    )
    return "".join(char for char in plain if char < "\u0100" or char in _FONT_COVERS)


def _title(root: Path, title: str) -> tuple[list[str], int, int]:
    """Return the title's lines with the size that they fit in."""
    for size, step in _SIZES:
        lines = list(_lines(title.split(), _letters(root, size, 700)))
        if len(lines) * step <= _TITLE_ROOM:
            return lines, size, step
    kept = lines[: _TITLE_ROOM // step]
    return [*kept[:-1], _fit(f"{kept[-1]} …", _letters(root, size, 700))], size, step


def _lines(words: Sequence[str], letters: _Letters) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}".strip()
        if line and letters.width(longer) > WIDTH - 2 * _MARGIN:
            yield _fit(line, letters)
            longer = word
        line = longer
    yield _fit(line, letters)


def _fit(line: str, letters: _Letters) -> str:
    """Cut a line that is wider than the picture."""
    while letters.width(line) > WIDTH - 2 * _MARGIN:
        line = line[:-2].rstrip(" …") + "…"
    return line


def _strip(image: Image.Image, slugs: Sequence[str]) -> None:
    """Draw the purposes' colours along the foot, side by side."""
    width = WIDTH // len(slugs)
    for number, slug in enumerate(slugs):
        right = WIDTH if number == len(slugs) - 1 else (number + 1) * width
        image.paste((_colour(slug) + 1) * _LEVELS, (number * width, HEIGHT - 24, right, HEIGHT))


@cache
def _head(root: Path, name: str) -> Image.Image:
    """Draw the mark (overrides/partials/ikoner/logotyp.svg) and the site's name, once for all pictures."""
    letters = _letters(root, 38, 700)
    head = Image.new("L", (round(letters.width(name)) + 90, 64), 0)
    head.paste(_mark(64), (0, 0))
    head.paste(letters.line(name), (80, 8))
    return head.point(_shades(2))


def _mark(size: int) -> Image.Image:
    """Draw a house with a seedling in it; at eight times the size, then made smaller, so that the edges are soft."""
    scale = size * 8 / 32
    large = Image.new("L", (size * 8, size * 8), 0)
    pen = ImageDraw.Draw(large)
    house = [(6, 27), (6, 12.8), (16, 4.5), (26, 12.8), (26, 27)]
    pen.line([(x * scale, y * scale) for x, y in house], fill=255, width=round(3 * scale), joint="curve")
    leaves = (
        [((15.2, 27), (10.6, 27), (8.5, 24), (8.8, 19.4)), ((8.8, 19.4), (13.4, 19.4), (15.5, 22.4), (15.2, 27))],
        [((16.8, 27), (16.4, 20.6), (19, 16.8), (23.6, 16)), ((23.6, 16), (24.3, 22.4), (21.6, 26.5), (16.8, 27))],
    )
    for curves in leaves:
        pen.polygon([(x * scale, y * scale) for curve in curves for x, y in _bezier(curve)], fill=255)
    return large.resize((size, size), Image.Resampling.LANCZOS)


def _bezier(points: Iterable[tuple[float, float]], steps: int = 24) -> Iterator[tuple[float, float]]:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    for step in range(steps + 1):
        t = step / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        yield a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy
