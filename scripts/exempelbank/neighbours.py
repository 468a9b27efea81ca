"""Municipalities like mine: how alike two municipalities are, and why, in words. Pure."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from exempelbank.relations import Index, Post
from exempelbank.text import sort_key
from exempelbank.vocabulary import Kommun

SHOWN = 12
GROUP, MAIN_GROUP, SIZE, COUNTY, NEAR = 3.0, 1.0, 3.0, 1.0, 1.5
_NEAR_KM = 150.0
_EARTH_KM = 6371.0
_SAME_SIZE, _SOMEWHAT, _MUCH = 1.15, 1.6, 3.0


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another municipality, how alike it is (0–8.5) and why in words."""

    kommun: Kommun
    score: float
    reason: str


def distance_km(one: Kommun, other: Kommun) -> float:
    """Return the great-circle distance between two municipalities' main towns, in km (haversine formula)."""
    lat1, lat2 = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


def likeness(one: Kommun, other: Kommun) -> float:
    """Return how alike two municipalities are, 0–8.5.

    Same SKR group 2023 gives 3 (same main group A, B or C: 1), population up to 3 (3 times the smaller over the
    larger), same county 1, nearness up to 1.5 (halved about every 100 km). The measure is symmetric.
    """
    score = GROUP if one.gruppkod == other.gruppkod else MAIN_GROUP * (one.gruppkod[0] == other.gruppkod[0])
    score += SIZE * min(one.folkmangd, other.folkmangd) / max(one.folkmangd, other.folkmangd)
    score += COUNTY * (one.lanskod == other.lanskod)
    return score + NEAR * math.exp(-distance_km(one, other) / _NEAR_KM)


def reason(one: Kommun, other: Kommun) -> str:
    """Say why ``other`` is like ``one``: "samma kommungrupp, något större, annat län"."""
    group = "samma kommungrupp" if one.gruppkod == other.gruppkod else "annan kommungrupp"
    county = "samma län" if one.lanskod == other.lanskod else "annat län"
    return f"{group}, {_size(other.folkmangd / one.folkmangd)}, {county}"


def _size(ratio: float) -> str:
    factor, word = (ratio, "större") if ratio >= 1 else (1 / ratio, "mindre")
    if factor < _SAME_SIZE:
        return "ungefär lika stor"
    if factor < _SOMEWHAT:
        return f"något {word}"
    return word if factor < _MUCH else f"mycket {word}"


def neighbours(kommun: Kommun, index: Index) -> list[Neighbour]:
    """Return the other 289 municipalities, most alike first."""
    others = (other for other in index.kommuner if other.kod != kommun.kod)
    scored = [(round(likeness(kommun, other), 4), other) for other in others]
    scored.sort(key=lambda pair: (-pair[0], sort_key(pair[1].namn)))
    return [Neighbour(other, score, reason(kommun, other)) for score, other in scored]


def examples_nearby(kommun: Kommun, index: Index) -> list[tuple[Post, Neighbour]]:
    """Return at most 12 examples from the most similar municipalities, none of the municipality's own, none twice."""
    own = {entry.slug for entry in index.by_kommun.get(kommun.kod, ())}
    found: Mapping[str, tuple[Post, Neighbour]] = {}
    for neighbour in neighbours(kommun, index):
        for entry in index.by_kommun.get(neighbour.kommun.kod, ()):
            if entry.slug not in own:
                found = {**found, entry.slug: found.get(entry.slug, (entry, neighbour))}
        if len(found) >= SHOWN:
            break
    return list(found.values())[:SHOWN]
