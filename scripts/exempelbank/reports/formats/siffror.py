"""The figures as data: every number with what is behind it, for a spreadsheet (CSV) and for other programs (JSON)."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from exempelbank.reports.figures import Figures, Row
from exempelbank.reports.period import Period

VERSION = "1.0.0"
_COLUMNS = ("tabell", "nyckel", "rad", "antal", "av", "bakom")
_RUN = ("=", "+", "-", "@", "\t", "\r")  # what a cell may not begin with: a spreadsheet would run it


def as_csv(figures: Figures) -> bytes:
    """Return a row for each number; UTF-8 with a mark and semicolons, as Excel in Sweden reads it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for table, row in _numbers(figures):
        of = "" if row.out_of is None else row.out_of
        writer.writerow([_cell(table), _cell(row.key), _cell(row.title), row.count, of, _cell(" ".join(row.members))])
    return out.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_RUN) else text


def _numbers(figures: Figures) -> Iterator[tuple[str, Row]]:
    """Yield every number with the name of its table."""
    yield from (("alla", row) for row in (figures.total, figures.followed, figures.measured))
    yield "kommuner", figures.reach.row
    for item in figures.purposes:
        name = f"syfte/{item.row.title}"
        yield from ((name, row) for row in (item.row, item.followed, item.measured))
        yield from ((f"{name}/nivå", row) for row in item.levels)
        yield from ((f"{name}/riktning", row) for row in item.directions)
    for line in figures.matrix:
        yield from ((f"län och syfte/{line.title}", cell) for cell in (*line.cells, line.total))
    for table in figures.tables.values():
        yield from ((table.title, row) for row in table.rows)


def as_json(figures: Figures, period: Period) -> bytes:
    """Return the figures as JSON; ``bakom`` are slugs of examples, codes of municipalities or addresses of meetings."""
    reach = figures.reach
    told = {
        "schema_version": VERSION,
        "period": {"från": period.first.isoformat(), "till": period.last.isoformat()},
        "exempel": _row(figures.total),
        "uppföljda": _row(figures.followed),
        "mätta_eller_granskade": _row(figures.measured),
        "kommuner": _row(reach.row),
        "befolkning": {"i_kommunerna": reach.people, "alla": reach.all_people, "år": reach.year},
        "spridning": [{"krav": check.title, "uppfyllt": check.met, "funnet": check.found} for check in reach.checks],
        "syften": [
            {**_row(item.row), "uppföljda": _row(item.followed), "mätta_eller_granskade": _row(item.measured), "nivåer": [*map(_row, item.levels)], "riktningar": [*map(_row, item.directions)]}
            for item in figures.purposes
        ],
        "län_och_syfte": [{"län": line.title, "alla": _row(line.total), "syften": [*map(_row, line.cells)]} for line in figures.matrix],
        "tabeller": [
            {"nyckel": table.key, "titel": table.title, "räknar": table.counts, "not": table.note, "rader": [*map(_row, table.rows)]}
            for table in figures.tables.values()
        ],
    }  # fmt: skip
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _row(row: Row) -> dict[str, Any]:
    told: dict[str, Any] = {"nyckel": row.key, "rad": row.title, "antal": row.count}
    if row.out_of is not None:
        told["av"] = row.out_of
    return told | {"bakom": list(row.members)}
