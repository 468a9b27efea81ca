"""What has changed since an earlier account: the bank against an earlier ``exempel.json``.

Dates alone cannot tell it: they do not hold what a level was.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from exempelbank.content import describe
from exempelbank.content.coded import NIVA, RIKTNING
from exempelbank.errors import SetupError
from exempelbank.relations.index import Index, Post

Record = Mapping[str, Any]
_FOLLOW_UP = "uppföljning"


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new, what is gone (slug and title), whose follow-up says something else than before, and what was confirmed or archived."""

    new: tuple[Post, ...]
    gone: tuple[tuple[str, str], ...]
    followed: tuple[tuple[Post, str], ...]
    confirmed: tuple[Post, ...]
    archived: tuple[Post, ...]
    reviewed: tuple[Post, ...]


def read(content: bytes, name: str) -> dict[str, Record]:
    """Return the examples of an earlier ``exempel.json`` by slug. Raises SetupError where it is none."""
    try:
        found = {str(record["slug"]): record for record in json.loads(content)["result"]}
        for record in found.values():
            _before(record)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SetupError(
            f"{name} är ingen exempel.json från banken. Hämta den från /data/exempel.json i den förra versionen av webbplatsen."
        ) from error
    return found


def changes(index: Index, earlier: Mapping[str, Record]) -> Changes:
    """Return what differs between the bank and how it was."""
    known = [(entry, earlier[entry.slug]) for entry in index.exempel if entry.slug in earlier]
    return Changes(
        tuple(entry for entry in index.exempel if entry.slug not in earlier),
        tuple((slug, str(item.get("titel", slug))) for slug, item in sorted(earlier.items()) if slug not in index.by_slug),
        tuple(
            (entry, _before(item)) for entry, item in known if _before(item) != describe.follow_up(entry.data)
        ),
        tuple(entry for entry, item in known if entry.data.bekraftad and not item.get("bekräftad")),
        tuple(entry for entry, item in known if entry.data.status == "arkiverad" != item.get("status")),
        tuple(entry for entry, item in known if entry.data.granskad.isoformat() > str(item.get("granskad"))),
    )  # fmt: skip


def _before(record: Record) -> str:
    """Return level and direction in words, as an earlier record has them; a code that we no longer know as it stands."""
    if _FOLLOW_UP in (record.get("okänt") or ()):
        return describe.UNKNOWN_FOLLOW_UP
    level, direction = str(record[_FOLLOW_UP]["nivå"]), record[_FOLLOW_UP].get("riktning")
    words = next((NIVA[code].text for code in NIVA if code == level), level)
    if not direction:
        return words
    return f"{words}, {next((RIKTNING[code].text for code in RIKTNING if code == direction), direction)}"
