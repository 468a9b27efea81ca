"""In which order a release is put in place of the one before, so that every page of either finds what it refers to.

A file at a new address is asked for by nobody until a page refers to it: such files come first. Then come new pages, which
no page leads to yet; then the pages that have changed, which may now refer to all that; and last what lists the pages, as
the search does. What only earlier releases have is left alone: a reader may have one of their pages open.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.exports import headers

_KEPT = re.compile(headers.KEPT)
_START = urls.output_file(urls.START)


@dataclass(frozen=True, slots=True)
class Step:
    """Files that may be put in any order among themselves: what they are, and how long a browser may keep them."""

    what: str
    paths: tuple[str, ...]
    cache: str


def steps(new: Mapping[str, str], there: Mapping[str, str]) -> list[Step]:
    """Return how to put a release in place; ``new`` and ``there`` are checksums by path, "" where it is not known."""
    changed = [path for path, found in new.items() if path in there and there[path] != found]
    added = [path for path in new if path not in there]
    parts = (
        ("filer som är döpta efter sitt innehåll", [path for path in added if is_kept(path)]),
        ("andra filer med nya adresser", [path for path in added if not is_kept(path) and not is_page(path)]),
        ("nya sidor", [path for path in added if is_page(path) and path != _START]),
        ("ny startsida", [path for path in added if path == _START]),
        ("ändrade sidor", [path for path in changed if is_page(path)]),
        ("ändrade filer", [path for path in changed if not is_page(path)]),
    )
    return [step for what, paths in parts for step in _by_cache(what, sorted(paths))]


def _by_cache(what: str, paths: Iterable[str]) -> Iterable[Step]:
    """Yield a step for each time that files may be kept; those that may longest are never new in vain."""
    found: dict[str, list[str]] = {headers.FOR_EVER: [], headers.ASKED_ANEW: []}
    for path in paths:
        found[headers.FOR_EVER if is_kept(path) else headers.ASKED_ANEW].append(path)
    return [Step(what, tuple(chosen), cache) for cache, chosen in found.items() if chosen]


def removals(unneeded: Iterable[str]) -> list[list[str]]:
    """Return in which order files that no page of a release refers to are removed: pages before what they refer to."""
    ordered = sorted(unneeded)
    parts = ([path for path in ordered if is_page(path)], [path for path in ordered if not is_page(path)])
    return [part for part in parts if part]


def is_page(path: str) -> bool:
    """Tell whether a file is one that readers open and that refers to others."""
    return path.endswith(".html")


def is_kept(path: str) -> bool:
    """Tell whether a file is named by its content, so that it never changes."""
    return _KEPT.match(path) is not None
