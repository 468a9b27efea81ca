"""What a place in a question leads to: its own examples, those of municipalities like it, or those of a kind of place.

In small files by the first letters of a name, ``platser/<letters>.json``, so that a search fetches only those of its own words:
``orter``, the municipalities, and ``slag``, the kinds of place. Which letters there are stands in ``sokord.json``.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from exempelbank.content import platsord
from exempelbank.content.register import Kommun, Lan, Register
from exempelbank.relations import neighbours
from exempelbank.search import platsnamn
from exempelbank.search.records import Hit

PLATSER = "platser/"
OWN = 300  # pages of a place or a kind that are told, those reviewed last
FROM_ONE = 40  # pages of each municipality that is like it
LIKE = 12  # so many municipalities that are like it, at most,
LEAST = 8  # and at least, though they be less alike


def write(folder: Path, hits: Iterable[Hit], names: Mapping[str, str], register: Register) -> None:
    """Write the files beside an index; ``names`` are its pages' names by address. Raises OSError where the disk refuses."""
    examples = sorted(
        (hit for hit in hits if not hit.is_method), key=lambda hit: (hit.reviewed, hit.address), reverse=True
    )
    found: defaultdict[str, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    places = _Places(examples, names, register)
    for kommun in register.kommuner.values():
        found[platsnamn.letters(kommun.namn)]["orter"].append(places.kommun(kommun))
    for kind in platsord.load():
        told = {"namn": kind.namn, "former": kind.former, "sidor": " ".join(places.of_kind(kind)[:OWN])}
        for letters in {platsnamn.letters(form) for form in kind.former}:
            found[letters]["slag"].append(told)
    (folder / PLATSER).mkdir()
    for letters, content in found.items():
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        (folder / PLATSER / f"{letters}.json").write_text(text, encoding="utf-8", newline="\n")


class _Places:
    """The examples by where they are from."""

    def __init__(self, examples: Iterable[Hit], names: Mapping[str, str], register: Register) -> None:
        self._register = register
        by_slug = {kommun.slug: kommun for kommun in register.kommuner.values()}
        by_name = {lan.namn: lan for lan in register.lan.values()}
        self._from: list[tuple[str, list[Kommun], list[Lan]]] = [
            (
                names[hit.address],
                [by_slug[value] for facet, value in hit.facets if facet == "kommun"],
                [by_name[value] for facet, value in hit.facets if facet == "lan"],
            )
            for hit in examples
        ]
        self._own: defaultdict[str, list[str]] = defaultdict(list)
        self._county_wide: defaultdict[str, list[str]] = defaultdict(list)
        for page, kommuner, lan in self._from:
            for kommun in kommuner:
                self._own[kommun.kod].append(page)
            for county in [] if kommuner else lan:
                self._county_wide[county.kod].append(page)

    def kommun(self, kommun: Kommun) -> dict[str, Any]:
        """Return a municipality: its forms, its own pages, those of its whole county, and those of municipalities like it."""
        return {
            "namn": kommun.namn,
            "former": platsnamn.forms(kommun),
            "egna": " ".join(self._own[kommun.kod][:OWN]),
            "lan": [self._register.lan[kommun.lanskod].namn, " ".join(self._county_wide[kommun.lanskod][:FROM_ONE])],
            "lika": [
                [round(score, 1), neighbours.reason(kommun, other), " ".join(self._own[other.kod][:FROM_ONE])]
                for score, other in self._like(kommun)
            ],
        }

    def _like(self, kommun: Kommun) -> list[tuple[float, Kommun]]:
        """Return the municipalities with examples that are most like one, the most alike first."""
        others = (other for other in self._register.kommuner.values() if other != kommun and self._own[other.kod])
        scored = [(neighbours.likeness(kommun, other), other) for other in others]
        scored.sort(key=lambda pair: (-round(pair[0], 4), pair[1].kod))
        alike = sum(score >= neighbours.ALIKE for score, _ in scored)
        return scored[: min(max(alike, LEAST), LIKE)]

    def of_kind(self, kind: platsord.Platsslag) -> list[str]:
        """Return the pages from a kind of place: of several municipalities most are of that kind."""
        return [
            page
            for page, kommuner, lan in self._from
            if (kommuner and 2 * sum(map(kind.holds, kommuner)) > len(kommuner))
            or (not kommuner and lan and all(map(kind.holds_county, lan)))
        ]
