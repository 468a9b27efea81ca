"""Which pages have moved: the one list that the pages at earlier addresses and the servers' recipes are made from."""

from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.relations.index import Index


@dataclass(frozen=True, slots=True)
class Flyttad:
    """A page that has moved: its earlier address, its present one, and what it is called."""

    old: str
    new: str
    title: str


HANDSKRIVNA = (Flyttad("bidra/drift/", urls.DRIFT, "Sätt upp en egen"),)
"""Hand-written pages that have moved."""


def alla(index: Index) -> Iterator[Flyttad]:
    """Yield every page that has moved: each example's earlier addresses, and the hand-written pages."""
    for entry in index.exempel:
        for alias in entry.data.alias:
            yield Flyttad(urls.exempel(alias), urls.exempel(entry.slug), entry.data.titel)
    yield from HANDSKRIVNA
