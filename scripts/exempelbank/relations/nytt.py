"""What is new month by month: examples that were put in, those that were reviewed again, and methods.

A review is known by its latest day only: an example that is reviewed again leaves the month of the review before.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from babel.dates import format_date

from exempelbank.content.bank import Entry
from exempelbank.content.metod import Metod
from exempelbank.relations.index import Index, Post


@dataclass(frozen=True, order=True)
class Manad:
    """A month of a year."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Manad":
        """Return the month of a day."""
        return cls(day.year, day.month)

    @property
    def code(self) -> str:
        """The month as it is written in an address and on the command line: "2026-11"."""
        return f"{self.year:04}-{self.month:02}"

    @property
    def name(self) -> str:
        """The month in words: "november 2026"."""
        return str(format_date(date(self.year, self.month, 1), "MMMM y", locale="sv"))

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    @property
    def after(self) -> date:
        """The first day after it."""
        return self.last + timedelta(days=1)

    def __contains__(self, day: date | None) -> bool:
        """Tell whether a day is one of the month's; no day is not."""
        return day is not None and (day.year, day.month) == (self.year, self.month)


@dataclass(frozen=True)
class Nytt:
    """What is new in a month, the latest first, then by title."""

    index: Index
    manad: Manad

    @cached_property
    def exempel(self) -> tuple[Post, ...]:
        """The examples that were put in."""
        return tuple(post for post in self.index.latest if post.data.publicerad in self.manad)

    @cached_property
    def granskade(self) -> tuple[Post, ...]:
        """The examples that were reviewed again and had been put in before."""
        reviewed = (post for post in self.index.latest if post.data.granskad in self.manad)
        return tuple(post for post in reviewed if post.data.publicerad not in self.manad)

    @cached_property
    def metoder(self) -> tuple[Entry[Metod], ...]:
        """The methods that were put in, in the order of the bank."""
        return tuple(entry for entry in self.index.bank.metoder if entry.data.publicerad in self.manad)


def manader(index: Index) -> tuple[Manad, ...]:
    """Return the months in which anything was new, the latest first."""
    return tuple(sorted({Manad.of(day) for day in _days(index)}, reverse=True))


def _days(index: Index) -> Iterator[date]:
    for post in index.active:
        yield from (post.data.publicerad, post.data.granskad)
    yield from (entry.data.publicerad for entry in index.bank.metoder if entry.data.publicerad)
