"""The bank in figures, counted once: for the start page, and for hand-written pages that say how much there is.

A hand-written page holds a marker inside a sentence, such as ``<!-- antal: exempel -->``, which stands for the number.
"""

import re
from dataclasses import asdict, dataclass

from exempelbank.errors import SetupError
from exempelbank.prose import phrases
from exempelbank.relations.index import Index

_MARKER = re.compile(r"<!-- antal: (\w+) -->")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many examples and methods there are, and how many municipalities and counties have examples."""

    exempel: int
    metoder: int
    kommuner: int
    lan: int


def counts(index: Index) -> Counts:
    """Count the bank."""
    return Counts(len(index.active), len(index.bank.metoder), len(index.by_kommun), len(index.by_lan))


def fill(markdown: str, index: Index) -> str:
    """Return a page with the numbers that its markers stand for. Raises SetupError on a marker that stands for none."""
    known = asdict(counts(index))

    def number(found: re.Match[str]) -> str:
        if found[1] not in known:
            raise SetupError(f"”antal: {found[1]}” betyder ingenting. Skriv en av: {', '.join(known)}.")
        return phrases.thousands(known[found[1]])

    return _MARKER.sub(number, markdown)
