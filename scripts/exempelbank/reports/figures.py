"""What is counted, as plain values: rows of members, tables of rows, and the account as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from exempelbank.content.coded import Syfte
from exempelbank.relations.index import Post
from exempelbank.reports.period import Period

# What a table counts, and the words for one and for several of it.
Counted = Literal["exempel", "kommuner", "möten"]
NOUNS: Mapping[Counted, tuple[str, str]] = {
    "exempel": ("exempel", "exempel"),
    "kommuner": ("kommun", "kommuner"),
    "möten": ("möte", "möten"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A number with what is behind it.

    ``members`` are slugs of examples, codes of municipalities or addresses of meetings. ``query`` are the facets of the search, name and value, that give the same examples; () where none do. ``out_of`` is how
    many there could be, where that is known. ``part`` tells that the row is a part of the one above it.
    """

    key: str
    title: str
    members: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    out_of: int | None = None
    part: bool = False

    @property
    def count(self) -> int:
        """The number."""
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that divide the same whole in one way; ``note`` says how they are counted where that is not plain."""

    key: str
    title: str
    column: str
    rows: tuple[Row, ...]
    note: str = ""
    counts: Counted = "exempel"

    def row(self, key: str) -> Row:
        """Return a row by its key."""
        return next(row for row in self.rows if row.key == key)


@dataclass(frozen=True, slots=True)
class Line:
    """A county in the matrix: its examples for each purpose, and for none."""

    title: str
    total: Row
    cells: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A demand that can be met or not, and what was found."""

    title: str
    met: bool
    found: str


@dataclass(frozen=True, slots=True)
class Reach:
    """The municipalities that examples name, and the share of the population that they hold, of a year's end."""

    row: Row
    people: int
    all_people: int
    year: int
    checks: tuple[Check, ...]

    @property
    def percent(self) -> int:
        """The share of the population, in whole per cent."""
        return round(100 * self.people / self.all_people)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One of the mandate's four purposes, or what serves none of them (``purpose`` is None).

    ``followed`` are those of its examples that have been followed up at all, ``measured`` those whose results have
    been measured, or that someone outside the work has looked at; ``cited`` are the examples to name.
    """

    purpose: Syfte | None
    row: Row
    followed: Row
    measured: Row
    levels: tuple[Row, ...]
    directions: tuple[Row, ...]
    cited: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """The account: ``on`` is the day that it is made as of, ``period`` None where all is counted."""

    on: date
    period: Period | None
    entries: tuple[Post, ...]
    total: Row
    followed: Row
    measured: Row
    reach: Reach
    purposes: tuple[Purpose, ...]
    tables: Mapping[str, Table]
    matrix: tuple[Line, ...]
