"""A report as blocks, before it has a format: each format writes the same blocks in its own way."""

from dataclasses import dataclass
from datetime import date

from exempelbank.reports.chart import Chart


@dataclass(frozen=True, slots=True)
class Ref:
    """Words that lead to an address."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that matter more than those around them."""

    text: str


Text = tuple[str | Ref | Strong, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest below the title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a caption and a head; the first column names its row, and ``numbers`` tells that the others are numbers."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    numbers: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, which a table beside it says in numbers."""

    chart: Chart


Block = Heading | Para | Bullets | Grid | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """A report: ``day`` is the day that it is as of, and the only time in it."""

    title: str
    subtitle: str
    publisher: str
    day: date
    blocks: tuple[Block, ...]


def plain(text: Text) -> str:
    """Return a text without its marks."""
    return "".join(part if isinstance(part, str) else part.text for part in text)
