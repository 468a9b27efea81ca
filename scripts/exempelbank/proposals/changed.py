"""What a proposal touches: content alone, or code."""

from collections.abc import Sequence
from typing import Literal

Slag = Literal["innehåll", "kod"]
_FOLDERS = ("exempel/", "docs/metoder/", "docs/kalender/", "docs/uppdraget/")
_MOST = 3_000  # more files than any proposal of content: then somebody looks at all of it


def split(listed: bytes) -> tuple[str, ...]:
    """Return the paths that ``git diff --name-only -z`` lists."""
    return tuple(path.decode("utf-8", errors="replace") for path in listed.split(b"\0") if path)


def slag(paths: Sequence[str]) -> Slag:
    """Tell whether a proposal touches content alone; what is mixed, and what we know nothing of, is code."""
    whole = bool(paths) and len(paths) <= _MOST
    return "innehåll" if whole and all(_is_content(path) for path in paths) else "kod"


def _is_content(path: str) -> bool:
    return path.startswith(_FOLDERS) and ".." not in path.split("/")
