"""Bars side by side: where everything in the picture stands. The page draws it with the site's colours, the report with its own."""

from dataclasses import dataclass
from html import escape

from exempelbank.prose.text import slugify
from exempelbank.reports.figures import Table

WIDTH = 320  # so narrow that its letters can be read on a small phone
LABEL, BAR, NUMBER, STEP = (
    15,
    22,
    33,
    44,
)  # from the top of a row: the label's line, the bar's edge, the number's line, the next row
THICK = 12
_LONGEST = 280  # room beside the longest bar for its number
_GAP = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its label above it and its number after it."""

    label: str
    count: int
    top: int
    width: int

    @property
    def label_line(self) -> int:
        """Where the label stands, from the top."""
        return self.top + LABEL

    @property
    def edge(self) -> int:
        """Where the bar begins, from the top."""
        return self.top + BAR

    @property
    def number_line(self) -> int:
        """Where the number stands, from the top."""
        return self.top + NUMBER

    @property
    def number_at(self) -> int:
        """Where the number begins, from the left."""
        return self.width + _GAP


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of a table; ``description`` says in words what it shows."""

    title: str
    description: str
    height: int
    bars: tuple[Bar, ...]


def chart(table: Table) -> Chart:
    """Draw a table as bars, without its rows that are parts of others."""
    rows = [row for row in table.rows if not row.part]
    largest = max((row.count for row in rows), default=0) or 1
    bars = (
        Bar(row.title, row.count, number * STEP, round(_LONGEST * row.count / largest))
        for number, row in enumerate(rows)
    )
    said = ", ".join(f"{row.title} {row.count}" for row in rows)
    return Chart(table.title, f"{said}.", len(rows) * STEP, tuple(bars))


_INK, _FILL = "#16211f", "#0b5a5e"
_FONT = "Atkinson Hyperlegible Next, Arial, sans-serif"


def svg(picture: Chart) -> str:
    """Return a picture by itself, with colours of its own."""
    name = slugify(picture.title)
    bars = "".join(
        f'<text x="0" y="{bar.label_line}">{escape(bar.label)}</text>'
        f'<rect x="0" y="{bar.edge}" width="{bar.width}" height="{THICK}" fill="{_FILL}"/>'
        f'<text x="{bar.number_at}" y="{bar.number_line}">{bar.count}</text>'
        for bar in picture.bars
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {picture.height}" width="{WIDTH}" height="{picture.height}" role="img" '
        f'aria-labelledby="bild-{name}" aria-describedby="text-{name}" font-family="{_FONT}" font-size="14" fill="{_INK}">'
        f'<title id="bild-{name}">{escape(picture.title)}</title><desc id="text-{name}">{escape(picture.description)}</desc>{bars}</svg>'
    )
