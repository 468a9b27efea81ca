"""Words for kinds of places, and which municipalities are of each kind: ``data/platsord.csv`` (sources: ``data/KALLOR.md``)."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from exempelbank.content.register import Kommun, Lan

_BOUNDLESS = 10**9


@dataclass(frozen=True, slots=True)
class Platsslag:
    """A kind of place: its name, the phrases people use for it, and what its municipalities have in common.

    ``grupper`` (SKR 2023) and ``lan`` are codes, empty where any will do; the population is at least ``fran`` and less
    than ``till``.
    """

    namn: str
    former: tuple[str, ...]
    grupper: frozenset[str]
    fran: int
    till: int
    lan: frozenset[str]

    def holds(self, kommun: Kommun) -> bool:
        """Tell whether a municipality is of this kind."""
        return (
            (not self.grupper or kommun.gruppkod in self.grupper)
            and (not self.lan or kommun.lanskod in self.lan)
            and self.fran <= kommun.folkmangd < self.till
        )

    def holds_county(self, lan: Lan) -> bool:
        """Tell whether every municipality of a county is of this kind by lying there."""
        return lan.kod in self.lan and not self.grupper and not self.fran and self.till == _BOUNDLESS


@cache
def load() -> tuple[Platsslag, ...]:
    """Read the kinds that ship with the package."""
    source = resources.files("exempelbank").joinpath("data", "platsord.csv").read_text(encoding="utf-8")
    return tuple(
        Platsslag(
            row["namn"],
            tuple(row["former"].split("|")),
            _codes(row["grupper"]),
            int(row["folkmangd_fran"] or 0),
            int(row["folkmangd_till"] or _BOUNDLESS),
            _codes(row["lan"]),
        )
        for row in csv.DictReader(source.splitlines())
    )


def _codes(text: str) -> frozenset[str]:
    return frozenset(filter(None, text.split("|")))
