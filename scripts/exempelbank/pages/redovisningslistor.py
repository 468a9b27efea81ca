"""Where the numbers of the account lead: the search where it shows the same, else a list of our own."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from exempelbank.content import urls
from exempelbank.pages import parts
from exempelbank.pages.types import Link, Maker, PageSpec, trail
from exempelbank.prose import phrases
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index
from exempelbank.reports.figures import NOUNS, Figures, Row, Table


@dataclass(frozen=True, slots=True)
class Number:
    """A number, the address of what it counts ("" where it counts nothing), and how many there could be ("" where not known)."""

    count: int
    url: str
    out_of: str = ""


def number(row: Row, table: str = "") -> Number:
    """Return a number with its address: the search where it can show the same, else the list of its table.

    A row without a key is the whole list: of the table, or of all examples.
    """
    url = f"{urls.redovisning(table)}#{row.key}".rstrip("#") if table else urls.EXEMPEL
    if row.query:
        url = f"{urls.EXEMPEL}?{urlencode([(name, slugify(value)) for name, value in row.query])}"
    return Number(row.count, url if row.count else "", "" if row.out_of is None else str(row.out_of))


@dataclass(frozen=True, slots=True)
class ListSection:
    """What a row of a table counts."""

    key: str
    title: str
    count: str
    items: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class ListView:
    """The list behind a table; ``wide`` where its items are titles, not names."""

    wide: bool
    sections: tuple[ListSection, ...]


def listed(figures: Figures) -> list[Table]:
    """Return the tables that have rows which the search cannot show."""
    return [table for table in figures.tables.values() if any(_behind(table))]


def _behind(table: Table) -> Iterator[Row]:
    return (row for row in table.rows if row.count and not row.query)


def lista(maker: Maker, table: Table) -> PageSpec:
    """Make the list behind a table."""
    nouns = NOUNS[table.counts]
    sections = (
        ListSection(row.key, row.title, phrases.number_of(row.count, *nouns), tuple(_items(maker.index, table, row)))
        for row in _behind(table)
    )
    url = urls.redovisning(table.key)
    what = {"exempel": "Exemplen", "kommuner": "Kommunerna", "möten": "Mötena"}[table.counts]
    meta = maker.meta(
        f"Bakom siffrorna: {table.title}",
        f"{what} som redovisningen räknar under ”{table.title}”.",
        url,
        "redovisning",
        breadcrumbs=(*trail(urls.REDOVISNING), Link("Redovisning", urls.REDOVISNING)),
    )
    return PageSpec("redovisningslista.html", meta, ListView(table.counts != "kommuner", tuple(sections)))


def _items(index: Index, table: Table, row: Row) -> Iterator[tuple[Link, str]]:
    if table.counts == "kommuner":
        for code in row.members:
            item = index.vocabulary.register.kommuner[code]
            yield Link(item.namn, urls.kommun(item)), ""
    elif table.counts == "möten":
        for event in index.events:
            if (url := urls.handelse(event.file)) in row.members:
                yield Link(event.data.titel, url), phrases.span(event.data.datum, event.data.slutdatum)
    else:
        for slug in row.members:
            entry = index.by_slug[slug]
            yield Link(entry.data.titel, urls.exempel(slug)), parts.place(index, entry)
