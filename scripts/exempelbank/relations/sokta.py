"""What the bank seeks: needs that no example meets, with those that meet them in part, and places with few examples."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.content.coded import Syfte
from exempelbank.content.register import Lan
from exempelbank.content.sokta import wholly_met
from exempelbank.content.terms import Behov
from exempelbank.relations.index import Index, Post

FEW = 1  # so many examples, or none, make a white spot


@dataclass(frozen=True, slots=True)
class Sokt:
    """A need that no example meets wholly; ``delvis`` are the active examples that meet a part of it, by title."""

    behov: Behov
    delvis: tuple[Post, ...]


def sought(index: Index) -> tuple[Sokt, ...]:
    """Return the needs that are sought, in the editors' order."""
    met = wholly_met(entry.data for entry in index.active)
    partly = [(answer.id, entry) for entry in index.active for answer in entry.data.svarar_pa]
    return tuple(
        Sokt(need, tuple(entry for name, entry in partly if name == need.id))
        for need in index.vocabulary.behov
        if need.id not in met
    )


def purposes(index: Index, need: Behov) -> tuple[Syfte, ...]:
    """Return the mandate's purposes that a need's tags serve, in the order of its tags."""
    tags = index.vocabulary.tagg_by_slug
    return tuple(dict.fromkeys(purpose for slug in need.taggar for purpose in tags[slug].syfte))


def white_counties(index: Index) -> Iterator[tuple[Lan, tuple[Post, ...]]]:
    """Yield each county with few examples or none, and those that it has."""
    for item in index.lan:
        found = index.by_lan.get(item.kod, ())
        if len(found) <= FEW:
            yield item, found


def white_groups(index: Index) -> Iterator[tuple[str, int]]:
    """Yield the name of each group of municipalities with few examples or none, and how many it has."""
    names = {item.gruppkod: item.gruppnamn for item in index.kommuner}
    counted = Counter(kod for entry in index.active for kod in {item.gruppkod for item in index.municipalities(entry)})
    yield from ((names[kod], counted[kod]) for kod in sorted(names) if counted[kod] <= FEW)
