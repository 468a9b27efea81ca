"""The bank → its account in figures. The one place that counts: the page and every format of the report tell of these.

Every example that has a page counts, also an archived one, as in the search: a period counts by the day it was put in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from exempelbank.content.coded import NIVA, RIKTNING, SYFTE, Syfte
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index, Post
from exempelbank.reports import reach, tables
from exempelbank.reports.figures import Figures, Line, Purpose, Row, Table
from exempelbank.reports.period import Period
from exempelbank.search import facets

_CITED = 5  # examples named for a purpose
NONE = "annat-stod"
NONE_TITLE = "Annat stöd och skydd"


def count(index: Index, on: date, period: Period | None = None) -> Figures:
    """Count the examples put in during a period, or all, as of a day."""
    entries = tuple(entry for entry in index.exempel if period is None or period.holds(entry.data.publicerad))
    made = tables.of_examples(index, entries, on) + reach.tables(index, entries) + [_others(index, entries)]
    return Figures(
        on,
        period,
        entries,
        Row("alla", "Alla exempel", _slugs(entries)),
        reach.reach(index, entries),
        tuple(_purposes(index, entries)),
        {table.key: table for table in made},
        tuple(_lines(index, entries)),
    )


def _slugs(entries: Iterable[Post]) -> tuple[str, ...]:
    return tuple(entry.slug for entry in entries)


def _serving(index: Index, entries: Iterable[Post], purpose: Syfte | None) -> list[Post]:
    """Return the examples that serve a purpose, or those that serve none."""
    if purpose is None:
        return [entry for entry in entries if not index.purposes(entry)]
    return [entry for entry in entries if purpose in index.purposes(entry)]


def _purposes(index: Index, entries: Sequence[Post]) -> Iterator[Purpose]:
    for purpose in (*SYFTE, None):
        found = _serving(index, entries, purpose)
        query = ((SYFTE.facet, SYFTE[purpose].text),) if purpose else ()
        yield Purpose(
            purpose,
            _row(purpose, found, query),
            tuple(
                Row(
                    slugify(level),
                    NIVA[level].text,
                    _slugs(entry for entry in found if entry.data.uppfoljning.niva == level),
                    (*query, (NIVA.facet, NIVA[level].text)) if query else (),
                )
                for level in NIVA
            ),
            tuple(
                Row(
                    slugify(code),
                    RIKTNING[code].text,
                    _slugs(entry for entry in found if entry.data.uppfoljning.riktning == code),
                )
                for code in RIKTNING
            ),
            tuple(sorted(found, key=_strongest)[:_CITED]),
        )


def _row(purpose: Syfte | None, found: Iterable[Post], query: tuple[tuple[str, str], ...]) -> Row:
    key, title = (slugify(purpose), SYFTE[purpose].text) if purpose else (NONE, NONE_TITLE)
    return Row(key, title, _slugs(found), query)


def _strongest(entry: Post) -> tuple[int, int, str]:
    """Return the key that puts first what most has been done to follow up, whatever it showed, and then the latest."""
    found = entry.data.uppfoljning
    return -[*NIVA].index(found.niva), -(found.ar or 0), entry.slug


def _lines(index: Index, entries: Sequence[Post]) -> Iterator[Line]:
    """Yield the matrix: counties by purposes."""
    in_county = _by_county(index, entries)
    for lan in index.lan:
        found = in_county.get(lan.kod, [])
        place = (facets.LAN.name, lan.namn)
        cells = [
            _row(purpose, _serving(index, found, purpose), (((SYFTE.facet, SYFTE[purpose].text), place) if purpose else ()))
            for purpose in (*SYFTE, None)
        ]  # fmt: skip
        yield Line(lan.namn, Row(lan.slug, lan.namn, _slugs(found), (place,)), tuple(cells))


def _by_county(index: Index, entries: Iterable[Post]) -> Mapping[str, list[Post]]:
    found: dict[str, list[Post]] = {}
    for entry in entries:
        for lan in index.counties(entry):
            found.setdefault(lan.kod, []).append(entry)
    return found


def _others(index: Index, entries: Sequence[Post]) -> Table:
    """Return what serves none of the four purposes, by county: no facet of the search gives it."""
    others = _serving(index, entries, None)
    in_county = _by_county(index, others)
    rows = [Row("alla", "Alla län", _slugs(others))]
    rows += [Row(lan.slug, lan.namn, _slugs(in_county.get(lan.kod, [])), part=True) for lan in index.lan]
    title = f"{NONE_TITLE}: exempel som inte hör till något av de fyra syftena"
    return Table(NONE, title, "Län", tuple(rows))
