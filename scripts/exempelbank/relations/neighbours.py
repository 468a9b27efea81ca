"""Municipalities like mine: how alike two municipalities are, and why, in words."""

import math
from collections.abc import Collection, Iterable
from typing import NamedTuple

from exempelbank.content.register import Kommun
from exempelbank.relations.index import Index, Post

SHOWN = 12
FROM_ONE = 3  # at most so many of them from one municipality, so that several are seen
GROUP, MAIN_GROUP, SIZE, COUNTY, NEAR = 3.0, 1.0, 3.0, 1.0, 1.5
NEAR_KM = 150.0
EARTH_KM = 6371.0
ALIKE = 4.5  # from here on a municipality is called alike
SAME_SIZE, SOMEWHAT, MUCH = 1.15, 1.6, 3.0  # how many times larger: about the same, somewhat, much


class Neighbour(NamedTuple):
    """Another municipality, how alike it is (0–8.5), and which municipality it is like."""

    kommun: Kommun
    score: float
    of: Kommun

    @property
    def reason(self) -> str:
        """Why it is alike, in words."""
        return reason(self.of, self.kommun)


def distance_km(one: Kommun, other: Kommun) -> float:
    """Return the great-circle distance between two municipalities' main towns, in km (haversine formula)."""
    lat1, lat2 = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))


def likeness(one: Kommun, other: Kommun) -> float:
    """Return how alike two municipalities are, 0–8.5. The measure is symmetric.

    Same SKR group 2023 gives 3 (same main group A, B or C: 1), population up to 3 (3 times the smaller over the
    larger), same county 1, nearness up to 1.5 (halved about every 100 km). ``how`` says the same to readers, and
    ``measure`` to docs/assets/js/likhet.js, from the same constants.
    """
    score = GROUP if one.gruppkod == other.gruppkod else MAIN_GROUP * (one.gruppkod[0] == other.gruppkod[0])
    score += SIZE * min(one.folkmangd, other.folkmangd) / max(one.folkmangd, other.folkmangd)
    score += COUNTY * (one.lanskod == other.lanskod)
    return score + NEAR * math.exp(-distance_km(one, other) / NEAR_KM)


def reason(one: Kommun, other: Kommun) -> str:
    """Say why ``other`` is like ``one``: "samma kommungrupp, något större, annat län"."""
    group = "samma kommungrupp" if one.gruppkod == other.gruppkod else "annan kommungrupp"
    county = "samma län" if one.lanskod == other.lanskod else "annat län"
    return f"{group}, {_size(other.folkmangd / one.folkmangd)}, {county}"


def _size(ratio: float) -> str:
    factor, word = (ratio, "större") if ratio >= 1 else (1 / ratio, "mindre")
    if factor < SAME_SIZE:
        return "ungefär lika stor"
    if factor < SOMEWHAT:
        return f"något {word}"
    return word if factor < MUCH else f"mycket {word}"


def neighbours(kommun: Kommun, index: Index) -> list[Neighbour]:
    """Return the other 289 municipalities, most alike first."""
    others = (other for other in index.kommuner if other.kod != kommun.kod)
    scored = [(round(likeness(kommun, other), 4), other) for other in others]
    scored.sort(key=lambda pair: -pair[0])  # the index has them in alphabetical order, which equals keep
    return [Neighbour(other, score, kommun) for score, other in scored]


def examples_nearby(
    kommun: Kommun, alike: Iterable[Neighbour], index: Index, without: Collection[str] = ()
) -> list[tuple[Post, Neighbour]]:
    """Return at most 12 examples from the most similar municipalities, at most 3 from each, newest reviewed first.

    ``alike`` are the municipality's ``neighbours``. No example is its own, none comes twice, and none has a slug in
    ``without``.
    """
    found: dict[str, tuple[Post, Neighbour]] = {}
    passed = {entry.slug for entry in index.by_kommun.get(kommun.kod, ())} | set(without)
    for neighbour in alike:
        entries = [entry for entry in index.by_kommun.get(neighbour.kommun.kod, ()) if entry.slug not in passed]
        for entry in sorted(entries, key=lambda entry: entry.data.granskad, reverse=True)[:FROM_ONE]:
            found[entry.slug] = (entry, neighbour)
            passed.add(entry.slug)
        if len(found) >= SHOWN:
            break
    return list(found.values())[:SHOWN]


def how() -> tuple[str, ...]:
    """Say to readers how likeness is measured, with the numbers that are used."""
    halved = round(NEAR_KM * math.log(2) / 10)
    most = GROUP + SIZE + COUNTY + NEAR
    return (
        f"Samma kommungrupp ger {_points(GROUP)}. Annan grupp men samma huvudgrupp ger {_points(MAIN_GROUP)}.",
        f"Folkmängden ger högst {_points(SIZE)}: den mindre kommunens folkmängd delad med den störres, gånger {_number(SIZE)}.",
        f"Samma län ger {_points(COUNTY)}.",
        f"Närhet ger högst {_points(NEAR)}. Poängen halveras ungefär var {halved}:e mil mellan huvudorterna.",
        f"Mest lika är {_points(most)}. Vi visar högst {SHOWN} exempel, och högst {FROM_ONE} från samma kommun.",
    )


def measure() -> dict[str, float]:
    """Return the constants of the measure, for the same calculation in the reader's browser."""
    return {
        "grupp": GROUP,
        "slag": MAIN_GROUP,
        "folkmangd": SIZE,
        "lan": COUNTY,
        "narhet": NEAR,
        "km": NEAR_KM,
        "jord": EARTH_KM,
        "lik": ALIKE,
        "ungefar": SAME_SIZE,
        "nagot": SOMEWHAT,
        "mycket": MUCH,
    }


def _points(value: float) -> str:
    return f"{_number(value)} poäng"


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")
