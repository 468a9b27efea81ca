"""What make test tries of what make nightly tries all of: the extremes, one of each kind, and some drawn by lot."""

import random
import re
from pathlib import Path
from typing import TypeVar

import pytest

_ROOT = Path(__file__).parents[2]
_DAY = re.compile(r"^publicerad: (\S+)$", re.MULTILINE)
_LEVEL = re.compile(r"nivå: ([a-zåäö-]+)")
_BY_LOT = 6
_Thing = TypeVar("_Thing")
HOW_MANY = pytest.mark.parametrize(
    "every", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["urval", "alla"]
)


def examples(slugs: list[str], *, every: bool) -> list[str]:
    """Return all, or the longest, the shortest, the newest, one of each level of follow-up, and some by lot.

    The lot is another each time an example is published, and the same until then.
    """
    if every:
        return slugs
    texts = {slug: text for slug, text in _texts().items() if slug in slugs}
    days = _days(texts)
    levels = {"".join(_LEVEL.findall(text)[:1]): slug for slug, text in texts.items()}
    long = sorted(texts, key=lambda slug: len(texts[slug]))
    newest = max(days, key=lambda slug: days[slug])
    return sorted({long[0], *long[-2:], newest, *levels.values(), *_lot().sample(sorted(texts), _BY_LOT)})


def some(things: list[_Thing], number: int, *, every: bool) -> list[_Thing]:
    """Return all, or so many by lot."""
    return things if every else _lot().sample(things, number)


def _lot() -> random.Random:
    """Return a lot that is drawn by the day of the newest example."""
    return random.Random(max(_days(_texts()).values()))  # noqa: S311 - no secret


def _texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((_ROOT / "exempel").rglob("*.md"))}


def _days(texts: dict[str, str]) -> dict[str, str]:
    return {slug: max(found) for slug, text in texts.items() if (found := _DAY.findall(text))}
