"""Facets, orders, methods and law as the query module reads them, from our own data: ``urval.json``, ``metoder.json``, ``lagrum.json``.

The browser knows a page by the name of its file in Pagefind's index, which is known when the index is made.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from exempelbank.search.records import Hit

URVAL = "urval.json"
METODER = "metoder.json"
LAGRUM = "lagrum.json"
_OF_LAW = 300  # pages of a section that are told, those reviewed last


def write(folder: Path, hits: Sequence[Hit], names: Mapping[str, str]) -> None:
    """Write the files beside an index; ``names`` are its pages' names by address. Raises LookupError where one is missing."""
    examples = sorted((hit for hit in hits if not hit.is_method), key=lambda hit: hit.address)
    _dump(folder / URVAL, _selection(examples, names))
    _dump(folder / METODER, sorted(names[hit.address] for hit in hits if hit.is_method))
    _dump(folder / LAGRUM, _by_section(examples, names))


def _selection(examples: Sequence[Hit], names: Mapping[str, str]) -> dict[str, object]:
    """Return which examples have each value of each facet, by number in a list of pages, and their order of review."""
    found: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, hit in enumerate(examples):
        for facet, value in hit.facets:
            found[facet][value].append(number)
    newest = sorted(range(len(examples)), key=lambda number: examples[number].reviewed, reverse=True)
    return {
        "sidor": [names[hit.address] for hit in examples],
        "facetter": {
            facet: {value: _steps(numbers) for value, numbers in sorted(values.items())}
            for facet, values in sorted(found.items())
        },
        "granskad": newest,
    }


def _by_section(examples: Sequence[Hit], names: Mapping[str, str]) -> dict[str, str]:
    """Return the pages of the examples that apply each section of law, by its code."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for hit in sorted(examples, key=lambda hit: hit.reviewed, reverse=True):
        for kod in hit.lagrum:
            found[kod].append(names[hit.address])
    return {kod: " ".join(pages[:_OF_LAW]) for kod, pages in sorted(found.items())}


def _steps(numbers: Iterable[int]) -> list[int]:
    """Return ascending numbers as the steps between them, which are short to write."""
    steps: list[int] = []
    before = 0
    for number in numbers:
        steps.append(number - before)
        before = number
    return steps


def _dump(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")
