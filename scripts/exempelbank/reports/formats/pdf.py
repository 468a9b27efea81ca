"""The report as PDF/UA-1, by Typst. What a contributor wrote is only ever a string to Typst, never markup."""

import unicodedata
from datetime import UTC, datetime
from functools import cache
from importlib import resources

import typst

from exempelbank.reports.chart import svg
from exempelbank.reports.document import Block, Bullets, Document, Grid, Heading, Para, Picture, Ref, Strong, Text

_STYLE = """\
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), numbering: "1")
#set text(font: ("Atkinson Hyperlegible Next", "Libertinus Serif"), size: 10pt, lang: "sv", region: "se")
#set par(leading: 0.6em, spacing: 0.9em)
#set list(spacing: 0.75em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt + luma(110) } else { 0.5pt + luma(205) }), inset: (x: 4pt, y: 4pt))
#show table.cell.where(y: 0): strong
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#show link: set text(fill: rgb("#0b5a5e"))
#show figure: set block(breakable: true)
#show figure: set align(start)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(sticky: true, above: 0.6em, below: 0.7em, strong(it.body))
#set figure(supplement: none, numbering: none)
"""
# From and to which letter our two fonts have all: Latin, Greek, Cyrillic, signs of writing, numbers, money, arrows, mathematics.
SHAPES = (
    (" ", "\u045f"), ("\u1e00", "\u1eff"), ("\u2010", "\u2027"), ("\u2030", "\u2040"), ("\u2070", "\u209c"), ("\u20a0", "\u20bf"),
    ("\u2190", "\u22ff"), ("\u25a0", "\u25ff"),
)  # fmt: skip
_SHAPELESS = "\u25a1"
_FEW = 3  # columns of numbers that are as wide as their heads


def render(document: Document) -> bytes:
    """Return the PDF; its only time is noon of the document's day."""
    day = document.day
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    source = "\n".join([_head(document), _STYLE, _title(document), *(f"#{_block(block)}" for block in document.blocks)])
    compiler = typst.Compiler(source.encode(), font_paths=_fonts())
    made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=int(noon.timestamp()))
    if not isinstance(made, bytes):  # one file; several only where pages are pictures
        raise TypeError(type(made))
    return made


@cache
def _fonts() -> typst.Fonts:
    """Return our own font, and Typst's for letters that it lacks: never the machine's, which differ."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[str(resources.files("exempelbank").joinpath("data"))],
    )


def _head(document: Document) -> str:
    title, author = _string(document.title), _string(document.publisher)
    day = f"datetime(year: {document.day.year}, month: {document.day.month}, day: {document.day.day})"
    return f"#set document(title: {title}, author: {author}, description: {_string(document.subtitle)}, date: {day})"


def _title(document: Document) -> str:
    under = f"#text(size: 12pt, fill: luma(80), {_string(document.subtitle)})"
    return f"#show title: set text(size: 20pt)\n#title()\n{under}"


def _block(block: Block) -> str:
    """Return a block as a Typst expression."""
    match block:
        case Heading():
            return f"heading(level: {block.level}, {_string(block.text)})"
        case Para():
            return f"par({_text(block.text)})"
        case Bullets():
            return f"list({', '.join(_text(item) for item in block.items)})"
        case Grid():
            return _grid(block)
        case Picture():
            picture = f"image(bytes({_string(svg(block.chart))}), width: 85mm, alt: {_string(_alt(block))})"
            return f"block(breakable: false, {picture})"


def _alt(picture: Picture) -> str:
    return f"{picture.chart.title}: {picture.chart.description}"


def _grid(grid: Grid) -> str:
    others = len(grid.head) - 1
    columns = _widths(others, numbers=grid.numbers)
    align = "(x, y) => if x == 0 { start } else { end }" if grid.numbers else "start"
    head = ", ".join(_string(title) for title in grid.head)
    cells = ", ".join(_text(cell) for row in grid.rows for cell in row)
    table = f"table(columns: {columns}, align: {align}, table.header({head}), {cells})"
    return f"figure(kind: table, caption: {_text((grid.caption,))}, {table})"


def _widths(others: int, *, numbers: bool) -> str:
    """Return how wide columns are: what is said takes most, and many numbers share what is left."""
    if not numbers:
        return "(1fr, 2fr, " + "auto, " * (others - 1) + ")"
    return "(2fr, " + "1fr, " * others + ")" if others > _FEW else "(1fr, " + "auto, " * others + ")"


def _text(text: Text) -> str:
    """Return a text as content."""
    return "[" + "".join(f"#{_part(part)};" for part in text) + "]"


def _part(part: str | Ref | Strong) -> str:
    match part:
        case Ref():
            return f"link({_string(part.url)}, {_string(part.text)})"
        case Strong():
            return f"strong({_string(part.text)})"
        case _:
            return _string(part)


def _string(text: str) -> str:
    """Return a text as a Typst string: only the backslash and the quote mean something inside it."""
    written = "".join(char if _has_shape(char) else _SHAPELESS for char in " ".join(text.split("\n")))
    return '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _has_shape(char: str) -> bool:
    """Tell whether our fonts have a letter: PDF/UA allows none that is only a blank box of theirs."""
    return any(first <= char <= last for first, last in SHAPES) and unicodedata.category(char) not in {"Cn", "Cc"}
