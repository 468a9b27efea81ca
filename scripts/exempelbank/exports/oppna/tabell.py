"""Examples as a table (CSV) that a spreadsheet opens as it is: UTF-8 with a mark, semicolons, one example a line.

No cell is run as a formula, whichever sign the spreadsheet takes for the one between cells. Everything is here but the text.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel

from exempelbank.content.groups import group_of, is_list, keys_of
from exempelbank.content.model import Exempel
from exempelbank.exports.oppna.post import ExempelPlats, Record

DELIMITER = ";"
BETWEEN = " | "  # between the values of one cell
_BOM = "\ufeff"
_SIGNS = "=+-@＝＋－＠"  # what a spreadsheet takes for the beginning of a formula
_INSIDE = re.compile(
    rf"""([,;]["'\s]*)(?=[{re.escape(_SIGNS)}])"""
)  # the beginning of a cell, where it cuts at that sign


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where its value is in a record, what it means, and the type of its values (``list`` where a cell has several)."""

    path: tuple[str, ...]
    meaning: str
    kind: type

    @property
    def name(self) -> str:
        """What stands above it: "uppföljning.nivå"."""
        return ".".join(self.path)


def columns() -> tuple[Column, ...]:
    """Return every column: the fields of the model and what follows from them, but for the text."""
    own = {column.name: column for column in _columns(ExempelPlats) if column.name != "text"}
    first = [own.pop(name) for name in ("slug", "adress")]
    return (*first, *_columns(Exempel), *own.values())


def render(records: Iterable[Record]) -> bytes:
    """Return the table."""
    shown = columns()
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow(column.name for column in shown)
    writer.writerows([cell(_value(record, column.path)) for column in shown] for record in records)
    return out.getvalue().encode()


def cell(value: Any) -> str:
    """Return a value as a cell; what a spreadsheet would run as a formula gets an apostrophe before it."""
    if isinstance(value, list):
        text = BETWEEN.join(_plain(item).replace("|", "\\|") for item in value)
    else:
        text = _plain(value)
    marked = f"'{text}" if text[:1] in _SIGNS and text else text
    return _INSIDE.sub(r"\1'", marked)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return "" if value is None else " ".join(str(value).split())


def _columns(model: type[BaseModel], above: Sequence[str] = (), *, several: bool = False) -> Iterator[Column]:
    for key, info in keys_of(model).items():
        path = (*above, key)
        many = several or is_list(info.annotation)
        group = group_of(info.annotation)
        if group is not None:
            yield from _columns(group, path, several=many)
        else:
            yield Column(path, info.description or "", list if many else _kind(info.annotation))


def _kind(annotation: Any) -> type:
    """Return the type of a single value; text for what is one of several codes."""
    if isinstance(annotation, type):
        return annotation
    kinds = (_kind(arg) for arg in get_args(annotation) if arg is not type(None))
    return next(kinds, str)


def _value(record: Any, path: Sequence[str]) -> Any:
    """Return the value at a path; of each item, where there is a list on the way, and flat."""
    if not path or record is None:
        return record
    if isinstance(record, list):
        return [_value(item, path) for item in record]
    return _value(record[path[0]], path[1:])
