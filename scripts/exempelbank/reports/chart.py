"""Bars side by side: where everything in the picture stands. The page draws it with the site's colours, the report with its own."""

from dataclasses import dataclass

from exempelbank.reports.figures import Table

WIDTH = 320  # so narrow that its letters can be read on a small phone
LABEL, BAR, STEP = 15, 22, 44  # from the top of a row: the label's line, the bar's upper edge, the next row
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
