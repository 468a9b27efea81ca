"""The bank → its account in figures. The one place that counts: the page and every format of the report tell of these.

Every example that has a page counts, also an archived one, as in the search: a period counts by the day it was put in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from exempelbank.content.coded import NIVA, RIKTNING, SYFTE, Niva, Syfte
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index, Post
from exempelbank.reports import reach, tables, tid
from exempelbank.reports.figures import Figures, Line, Purpose, Row, Table
from exempelbank.reports.period import Period
from exempelbank.search import facets

_CITED = 5  # examples named for a purpose
NONE = "annat-stod"
NONE_TITLE = "Annat stöd och skydd"
FOLLOWED, MEASURED = "Uppföljda", "Mätta eller granskade"


def count(index: Index, on: date, period: Period | None = None) -> Figures:
    """Count the examples put in during a period, or all, as of a day."""
    entries = tuple(entry for entry in index.exempel if period is None or period.holds(entry.data.publicerad))
    made = tables.of_examples(index, entries, on) + reach.tables(index, entries) + [_others(index, entries)]
    made += tid.tables(index, entries, on, period)
    return Figures(
        on,
        period,
        entries,
        Row("", "Alla exempel", _slugs(entries)),
        _at_least("erfarenhet", FOLLOWED, entries, ()),
        _at_least("mätt", MEASURED, entries, ()),
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
        row = _row(purpose, found)
        yield Purpose(
            purpose,
            row,
            _at_least("erfarenhet", FOLLOWED, found, row.query or None),
            _at_least("mätt", MEASURED, found, row.query or None),
            tuple(Row(slugify(code), NIVA[code].text, _slugs(e for e in found if e.data.uppfoljning.niva == code)) for code in NIVA),
            tuple(
                Row(slugify(code), RIKTNING[code].text, _slugs(e for e in found if e.data.uppfoljning.riktning == code))
                for code in RIKTNING
            ),
            tuple(sorted(found, key=_strongest)[:_CITED]),
        )  # fmt: skip


def _row(purpose: Syfte | None, found: Iterable[Post], *more: tuple[str, str]) -> Row:
    """Return the examples of a purpose, where ``more`` facets of the search have been chosen too."""
    if purpose is None:
        return Row("alla", NONE_TITLE, _slugs(found))
    return Row(slugify(purpose), SYFTE[purpose].text, _slugs(found), ((SYFTE.facet, SYFTE[purpose].text), *more))


def _at_least(least: Niva, title: str, found: Iterable[Post], chosen: tuple[tuple[str, str], ...] | None = None) -> Row:
    """Return those whose follow-up is at least of a level; ``chosen`` are the facets that give ``found``, if any do."""
    levels = [code for code in NIVA if NIVA.reaches(code, least)]
    query = () if chosen is None else (*chosen, *((NIVA.facet, NIVA[code].text) for code in levels))
    return Row(slugify(title), title, _slugs(e for e in found if e.data.uppfoljning.niva in levels), query)


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
        cells = [_row(purpose, _serving(index, found, purpose), place) for purpose in SYFTE]
        none = Row(lan.slug, NONE_TITLE, _slugs(_serving(index, found, None)))
        yield Line(lan.namn, Row("alla", "Alla", _slugs(found), (place,)), (*cells, none))


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
    rows = [
        Row("alla", "Alla län", _slugs(others)),
        _at_least("erfarenhet", FOLLOWED, others),
        _at_least("mätt", MEASURED, others),
    ]
    rows += [Row(lan.slug, lan.namn, _slugs(in_county.get(lan.kod, [])), part=True) for lan in index.lan]
    title = f"{NONE_TITLE}: exempel som inte hör till något av de fyra syftena"
    return Table(NONE, title, "Län", tuple(rows))
