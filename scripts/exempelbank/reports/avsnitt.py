"""The report's sections: results by purpose, where examples come from, how they are followed up, when, and what has changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from exempelbank.content import describe, urls
from exempelbank.content.model import Exempel
from exempelbank.content.terms import Regeringsuppdrag
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index, Post
from exempelbank.relations.places import place
from exempelbank.reports import chart, tid
from exempelbank.reports.document import Block, Bullets, Grid, Heading, Para, Picture, Ref, Text
from exempelbank.reports.figures import NOUNS, Figures, Purpose, Row, Table
from exempelbank.reports.period import Period
from exempelbank.reports.since import Changes

Absolute = Callable[[str], str]


def purposes(index: Index, absolute: Absolute, figures: Figures, mandate: Regeringsuppdrag | None) -> Iterator[Block]:
    """Yield each purpose with its results and the examples to name."""
    yield Heading("Resultat för varje syfte")
    said = dict(enumerate(mandate.syften if mandate else ()))
    for number, item in enumerate(figures.purposes):
        yield Heading(item.row.title, 2)
        if lead := said.get(number) if item.purpose else "Exempel som inte tjänar något av de fyra syftena.":
            yield Para((phrases.capitalised(lead).rstrip(".") + ".",))
        yield Para((_result(item),))
        if item.cited:
            yield Bullets(tuple(cited(index, absolute, entry) for entry in item.cited))


def _result(item: Purpose) -> str:
    if not item.row.count:
        return "Banken har inget exempel från perioden."
    told = f"{phrases.number_of(item.row.count, 'exempel', 'exempel')}. Uppföljning: {_listed(item.levels)}."
    directions = _listed(item.directions)
    told += f" Resultat för dem som är mätta eller granskade utifrån: {directions}." if directions else ""
    return f"{told} De mest uppföljda, oavsett resultat:"


def _listed(rows: Iterable[Row]) -> str:
    return enumerate_words(f"{row.title.lower()} {row.count}" for row in rows if row.count)


def cited(index: Index, absolute: Absolute, entry: Post) -> Text:
    """Return an example as it is cited: title, place, when it began, summary, follow-up with who and when."""
    summary = " ".join(entry.data.sammanfattning.split()).rstrip(".")
    title = Ref(entry.data.titel, absolute(urls.exempel(entry.slug)))
    began = f"började {entry.data.startar}" if entry.data.startar else "startår okänt"
    return title, f" ({place(index, entry)}; {began}). {summary}. {_followed(entry.data)}."


def _followed(data: Exempel) -> str:
    by = ", ".join(part for part in (data.uppfoljning.av, str(data.uppfoljning.ar or "")) if part)
    return describe.follow_up(data) + (f" ({by})" if by else "")


def spread(figures: Figures) -> Iterator[Block]:
    """Yield where the examples come from, beside what the coordinator was to reach, and the white spots."""
    yield Heading("Spridning över landet")
    yield Para(
        (
            (
                "Den nationella samordnaren skulle besöka minst 50 kommuner av varierande storlek och med geografisk spridning. Banken jämför "
                "sig med det: minst 50 kommuner, från alla storleksklasser, kommungrupper och län. Om andra kommuner har tagit del av "
                "exemplen vet banken inte."
            ),
        )
    )
    rows = tuple(((check.title,), ("Ja" if check.met else "Nej",), (check.found,)) for check in figures.reach.checks)
    yield Grid("Spridning, jämförd med samordnarens uppdrag", ("Mått", "Nått", "Funnet"), rows, numbers=False)
    for key in ("kommuner-storlek", "kommuner-grupp", "kommuner-lan"):
        yield _grid(figures.tables[key])
    yield Heading("Vita fläckar", 2)
    yield Para(("Noll betyder att banken inte har hittat något, inte att inget görs.",))
    head = ("Län", *(item.row.title for item in figures.purposes), "Alla")
    lines = tuple(
        ((line.title,), *((f"{cell.count}",) for cell in line.cells), (f"{line.total.count}",)) for line in figures.matrix
    )  # fmt: skip
    yield Grid("Antal exempel efter län och syfte", head, lines)


def tables(heading: str, figures: Figures, keys: Sequence[str], drawn: Sequence[str] = ()) -> Iterator[Block]:
    """Yield a section of tables, some of them as pictures too."""
    yield Heading(heading)
    for key in keys:
        table = figures.tables[key]
        if key in drawn:
            yield Picture(chart.chart(table))
        yield _grid(table)
        if table.note:
            yield Para((table.note,))


def _grid(table: Table) -> Grid:
    what = phrases.capitalised(NOUNS[table.counts][1])
    rows = tuple(
        ((row.title,), (f"{row.count}" if row.out_of is None else f"{row.count} av {row.out_of}",)) for row in table.rows
    )  # fmt: skip
    return Grid(table.title, (table.column, what), rows)


def conferences(index: Index, absolute: Absolute, figures: Figures, period: Period) -> Iterator[Block]:
    """Yield the conferences of the period that the bank knows of, and how many in each county."""
    held = tid.held(index, figures.on, period)
    if not held:
        yield Heading("Konferenser och möten")
        yield Para(("Banken känner inte till någon konferens under perioden.",))
        return
    yield from tables("Konferenser och möten", figures, (tid.MEETINGS,))
    yield Bullets(
        tuple(
            (
                f"{phrases.capitalised(phrases.span(entry.data.datum, entry.data.slutdatum))}: ",
                Ref(entry.data.titel, absolute(urls.handelse(entry.file))),
                f"{''.join(f', {part}' for part in (entry.data.ort, entry.data.arrangor) if part)}.",
            )
            for entry in held
        )
    )


def changed(absolute: Absolute, found: Changes) -> Iterator[Block]:
    """Yield what has changed since an earlier account."""
    yield Heading("Ändrat sedan den förra redovisningen")
    yield Para(("Hela banken jämförd med den fil som lämnades med, oavsett period.",))
    groups = (
        ("Nya exempel", [_named(absolute, entry) for entry in found.new]),
        ("Borttagna exempel", [(title,) for _, title in found.gone]),
        ("Arkiverade", [_named(absolute, entry) for entry in found.archived]),
        ("Bekräftade av kommunen", [_named(absolute, entry) for entry in found.confirmed]),
        ("Ändrad uppföljning", [_named(absolute, entry, f": från {_low(before)} till {_low(describe.follow_up(entry.data))}") for entry, before in found.followed]),
        ("Granskade på nytt", [_named(absolute, entry) for entry in found.reviewed]),
    )  # fmt: skip
    rows = tuple(((title,), (f"{len(items)}",)) for title, items in groups)
    yield Grid("Ändringar i antal", ("Vad", "Exempel"), rows)
    for title, items in groups[:-1]:
        if items:
            yield Heading(title, 2)
            yield Bullets(tuple(items))


def _named(absolute: Absolute, entry: Post, more: str = "") -> Text:
    return Ref(entry.data.titel, absolute(urls.exempel(entry.slug))), more


def _low(text: str) -> str:
    return text[:1].lower() + text[1:]
