"""The account of the mandate: every number leads to what it counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.pages import karta
from exempelbank.pages.redovisningslistor import Number, number
from exempelbank.pages.types import Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.relations.index import Index
from exempelbank.reports import chart, counting, svar, tid
from exempelbank.reports.chart import Chart
from exempelbank.reports.figures import NOUNS, Check, Figures, Reach, Table

_LONG = 12  # rows; a longer table is folded
# The sections of the page: anchor, heading, what stands below it, and the tables; those drawn as a picture are in _DRAWN.
_SECTIONS = (
    ("uppfoljning", "Uppföljning", "", ("uppfoljning", "riktning")),
    ("var", "Var exemplen finns", "", ("kommuner-storlek", "kommuner-grupp", "kommuner-lan", "kommungrupp")),
    ("handlingsplanen", "Handlingsplanen från SKL", "Exempel som svarar mot de punkter som SKL skulle verka för.", ("plan-tydligt-uppdrag", "plan-god-arbetsmiljo", "plan-tillgang-till-aktuell-kunskap")),
    ("barnen", "Barnen, och jämställdhet", "", ("alder", "jamstalldhet")),
    ("amnen", "Ämnen", "", ("tagg",)),
    ("konferenser", "Konferenser och möten", "", (tid.MEETINGS,)),
    ("tid", "Hur gammalt och hur säkert", "", (tid.BEGAN, "startar", "kallor", "lage", "granskat", "underlag", "inkommet")),
)  # fmt: skip
_DRAWN = frozenset({"uppfoljning", "riktning", "kommuner-storlek", "alder"})


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row ready to print."""

    title: str
    number: Number
    part: bool


@dataclass(frozen=True, slots=True)
class TableView:
    """A table ready to print, with its picture, if any."""

    key: str
    title: str
    column: str
    what: str
    rows: tuple[TableRow, ...]
    note: str
    chart: Chart | None
    folded: bool


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the page."""

    key: str
    title: str
    lead: str
    tables: tuple[TableView, ...]


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """A purpose in the table that answers first."""

    title: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer: words, and numbers with their addresses between them."""

    title: str
    parts: tuple[tuple[str, Number | None], ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A county in the matrix; ``steps`` are how dark its cells are, as on the map."""

    title: str
    url: str
    total: Number
    cells: tuple[tuple[Number, int], ...]


@dataclass(frozen=True, slots=True)
class RedovisningView:
    """The page."""

    total: Number
    kommuner: Number
    reach: Reach
    measured: Number
    lead: AnswerView
    answers: tuple[AnswerView, ...]
    purposes: tuple[PurposeRow, ...]
    checks: tuple[Check, ...]
    diary: bool
    matrix_columns: tuple[str, ...]
    matrix: tuple[MatrixRow, ...]
    sections: tuple[SectionView, ...]
    on: str


def redovisning(maker: Maker, figures: Figures) -> PageSpec:
    """Make the page."""
    index, total = maker.index, figures.total.count
    given = tid.mandate(index)
    view = RedovisningView(
        number(figures.total),
        number(figures.reach.row, "kommuner-lan"),
        figures.reach,
        number(figures.measured),
        _answer("", svar.lead(index, figures), "tid"),
        tuple(_answer(item.title, item.said, item.anchor) for item in svar.answers(index, figures)),
        tuple(_purpose_rows(figures)),
        figures.reach.checks,
        bool(given and given.diarienummer),
        tuple(item.row.title for item in figures.purposes),
        tuple(_matrix(index, figures)),
        tuple(_sections(figures)),
        phrases.day(figures.on),
    )
    description = (
        f"Så svarar banken mot regeringens uppdrag: {total} exempel, där {figures.reach.row.count} kommuner nämns, "
        "räknade efter syfte, län, uppföljning och mer. Varje siffra leder till det som den räknar."
    )
    meta = maker.meta("Redovisning", description, urls.REDOVISNING, "redovisning")
    return PageSpec("redovisning.html", meta, view)


def _answer(title: str, said: svar.Said, anchor: str) -> AnswerView:
    parts = ((part, None) if isinstance(part, str) else ("", number(part.row, part.table)) for part in said)
    return AnswerView(title, tuple(parts), anchor)


def _purpose_rows(figures: Figures) -> Iterator[PurposeRow]:
    for item in figures.purposes:
        rows = (item.row, item.followed, item.measured)
        made = (number(row, counting.NONE) for row in rows)
        yield PurposeRow(item.row.title, tuple(made))


def _matrix(index: Index, figures: Figures) -> Iterator[MatrixRow]:
    for lan, line in zip(index.lan, figures.matrix, strict=True):
        cells = (number(cell, counting.NONE) for cell in line.cells)
        total = number(line.total)
        yield MatrixRow(line.title, urls.lan(lan), total, tuple((made, karta.step(made.count)) for made in cells))


def _sections(figures: Figures) -> Iterator[SectionView]:
    for key, title, lead, tables in _SECTIONS:
        yield SectionView(
            key, title, lead, tuple(_table(figures.tables[name]) for name in tables if name in figures.tables)
        )


def _table(table: Table) -> TableView:
    return TableView(
        table.key,
        table.title,
        table.column,
        phrases.capitalised(NOUNS[table.counts][1]),
        tuple(_rows(table)),
        table.note,
        chart.chart(table) if table.key in _DRAWN else None,
        len(table.rows) > _LONG,
    )


def _rows(table: Table) -> Iterator[TableRow]:
    return (TableRow(row.title, number(row, table.key), row.part) for row in table.rows)
