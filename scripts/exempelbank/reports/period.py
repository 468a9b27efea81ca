"""The period that a report is about."""

from dataclasses import dataclass
from datetime import date

from exempelbank.prose import phrases


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both counted."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether a day is in the period."""
        return self.first <= day <= self.last

    def __str__(self) -> str:
        """The period as prose: "1 januari 2018 till 25 november 2026"."""
        return f"{phrases.day(self.first)} till {phrases.day(self.last)}"
