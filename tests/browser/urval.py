"""What make test tries of what make nightly tries all of: the extremes, one of each kind, and some drawn by lot."""

import random
import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_DAY = re.compile(r"^publicerad: (\S+)$", re.MULTILINE)
_LEVEL = re.compile(r"nivå: ([a-zåäö-]+)")
_BY_LOT = 6
HOW_MANY = pytest.mark.parametrize(
    "every", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["urval", "alla"]
)


def examples(slugs: list[str], *, every: bool) -> list[str]:
    """Return all, or the longest, the shortest, the newest, one of each level of follow-up, and some by lot.

    The lot is another each time an example is published, and the same until then.
    """
    if every:
        return slugs
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (_ROOT / "exempel").rglob("*.md")}
    texts = {slug: texts[slug] for slug in sorted(slugs)}
    days = {slug: max(_DAY.findall(text)) for slug, text in texts.items()}
    levels = {"".join(_LEVEL.findall(text)[:1]): slug for slug, text in texts.items()}
    long = sorted(texts, key=lambda slug: len(texts[slug]))
    newest = max(texts, key=lambda slug: days[slug])
    lot = random.Random(days[newest])  # noqa: S311 - no secret
    return sorted({long[0], *long[-2:], newest, *levels.values(), *lot.sample(sorted(texts), _BY_LOT)})
