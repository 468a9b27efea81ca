"""Open data as JSON: a list in its wrapping, one record in the same, and one record a line.

The wrapping says which version of the form it has, and when the content last changed: never when it was built.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date

from exempelbank.exports.oppna.post import Record

SCHEMA_VERSION = "1.0.0"  # what may change, and how it is told: docs/data/andringar.md
LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def text(record: Record) -> str:
    """Return a record as JSON on one line: written once, it is used in every form."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def lista(records: Sequence[str], day: date | None) -> bytes:
    """Return written records as a list in its wrapping; ``day`` is when one of them last changed."""
    return _wrapped({**_head(day), "total": len(records)}, f"[{','.join(records)}]")


def en(record: str, day: date) -> bytes:
    """Return one written record in its wrapping."""
    return _wrapped(_head(day), record)


def rader(records: Iterable[str]) -> bytes:
    """Return one written record a line (NDJSON)."""
    return "".join(f"{record}\n" for record in records).encode()


def latest(days: Iterable[date | None]) -> date | None:
    """Return the latest of days, or None where there is none."""
    return max((day for day in days if day is not None), default=None)


def moment(day: date | None) -> str | None:
    """Return the beginning of a day as RFC 3339 writes it."""
    return f"{day.isoformat()}T00:00:00Z" if day else None


def _head(day: date | None) -> Record:
    return {"schema_version": SCHEMA_VERSION, "generated_at": moment(day), "license": LICENCE}


def _wrapped(head: Record, result: str) -> bytes:
    return f'{text(head).removesuffix("}")},"result":{result}}}\n'.encode()
