"""What was asked and what is answered, sentence by sentence: the page of the account and the report both say it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index
from exempelbank.reports import counting, tid
from exempelbank.reports.figures import Figures, Row
from exempelbank.reports.tables import UNKNOWN

_SUBJECTS = 3  # named for what serves none of the purposes


@dataclass(frozen=True, slots=True)
class Antal:
    """A number in a sentence: the row that counts it, and the table that the row stands in ("" where it has none)."""

    row: Row
    table: str = ""


Said = tuple[str | Antal, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, with the place on the page that shows what it rests on."""

    title: str
    said: Said
    anchor: str


def words(said: Said) -> str:
    """Return a sentence as plain words."""
    return "".join(part if isinstance(part, str) else str(part.row.count) for part in said)


def lead(index: Index, figures: Figures) -> Said:
    """Return what comes first: how many examples, when they were put in and when the work began."""
    first = "Underlaget omfattar " if figures.period else "Banken har "
    return first, Antal(figures.total), f" exempel. {put_in(figures)} ", *_began(index, figures)


def where(figures: Figures) -> Said:
    """Return how much of the country the examples name."""
    reach = figures.reach
    rest = f" av landets {reach.row.out_of} kommuner nämns i exemplen, och där bor {reach.percent} procent av befolkningen."
    return Antal(reach.row, "kommuner-lan"), rest


def put_in(figures: Figures) -> str:
    """Return when the examples were put into the bank, in one sentence; "" without examples."""
    days = sorted({entry.data.publicerad for entry in figures.entries})
    if len(days) < 2:  # noqa: PLR2004 - a first and a last day
        return f"Alla lades in i banken den {phrases.day(days[0])}." if days else ""
    return f"De lades in i banken {phrases.span(days[0], days[-1])}."


def _began(index: Index, figures: Figures) -> Said:
    if not (during := tid.years(index)):
        return ()
    before, own, after, unknown = (Antal(row, tid.BEGAN) for row in figures.tables[tid.BEGAN].rows)
    return (
        "Arbetet började före uppdraget i ", before, f" av dem, under det ({tid.said(during)}) i ", own, " och efter det i ", after,
        ". För ", unknown, " är startåret okänt. ",
    )  # fmt: skip


def answers(index: Index, figures: Figures) -> Iterator[Answer]:
    """Yield the answers, in the order that they are told."""
    yield Answer("Resultat", _results(figures), "uppfoljning")
    yield Answer(counting.NONE_TITLE, _others(index, figures), "vita-flackar")
    yield Answer("Spridning", _spread(figures), "var")
    yield Answer("Vita fläckar", (_white(figures),), "vita-flackar")
    yield Answer("Jämställdhet", _equality(figures), "barnen")
    yield Answer("Konferenser", _meetings(index, figures), "konferenser")
    yield Answer("Osäkert", _unsure(figures), "osakert")


def _results(figures: Figures) -> Said:
    said: list[str | Antal] = [
        Antal(figures.measured),
        f" av {figures.total.count} exempel är mätta eller granskade utifrån",
    ]
    for number, row in enumerate(row for row in figures.tables["riktning"].rows if row.count):
        said += [", " if number else ": ", f"{row.title.lower()} ", Antal(row, "riktning")]
    said.append(". Den som granskade är inte alltid oberoende: en del var själva med.")
    return tuple(said)  # fmt: skip


def _others(index: Index, figures: Figures) -> Said:
    others = figures.purposes[-1].row
    names = index.vocabulary.tagg_by_slug
    found = Counter(names[slug].namn for key in others.members for slug in index.by_slug[key].data.taggar)
    subjects = enumerate_words(
        name for name, _ in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:_SUBJECTS]
    )
    about = f", oftast om {subjects}" if subjects else ""
    return Antal(others, counting.NONE), f" exempel utanför de fyra syftena{about}."  # fmt: skip


def _spread(figures: Figures) -> Said:
    return (f"{enumerate_words(check.found for check in figures.reach.checks)}.",)


def _white(figures: Figures) -> str:
    cells = [cell for line in figures.matrix for cell in line.cells[:-1]]
    without = [line.title for line in figures.matrix if not line.total.count]
    named = f"Inget exempel alls från {enumerate_words(without)}." if without else "Varje län har minst ett exempel."
    empty, purposes = sum(not cell.count for cell in cells), len(figures.purposes) - 1
    return f"{empty} av {len(cells)} rutor ({len(figures.matrix)} län × {purposes} syften) är tomma. {named}"


def _equality(figures: Figures) -> Said:
    row = figures.tables["jamstalldhet"].row("alla")
    total = figures.total.count
    return "i ", Antal(row), f" av {total} exempel berättar källan om flickor och pojkar. Om de andra vet banken inget."  # fmt: skip


def _meetings(index: Index, figures: Figures) -> Said:
    table = figures.tables[tid.MEETINGS]
    if not table.row("alla").count:
        return ("banken känner inte till något möte.",)
    counties = sum(bool(row.count) for row in table.rows[1:] if row.key not in {tid.DURING, tid.NOWHERE})
    during = tid.years(index)
    own = (
        (", ", Antal(table.row(tid.DURING), table.key), f" av dem under uppdraget ({tid.said(during)})")
        if during
        else ()
    )
    return "banken känner till ", Antal(table.row("alla"), table.key), f" möten i {counties} län", *own, "."  # fmt: skip


def _unsure(figures: Figures) -> Said:
    """Return who wrote the texts, and how much is unknown."""
    origin, total = figures.tables["underlag"], figures.total.count
    compiled, model, confirmed = (
        Antal(origin.row(key), origin.key) for key in ("sammanstallt", "sprakmodell", "bekraftat")
    )
    unfollowed, unknown = figures.tables["uppfoljning"].row(UNKNOWN), figures.tables["lage"].row("okant-i-dag")
    return (
        compiled, f" av {total} texter är sammanställda ur öppna källor, ", model, " skrivna med hjälp av en språkmodell och ", confirmed,
        " bekräftade av kommunen. Uppföljningen är okänd för ", Antal(unfollowed, "uppfoljning"), " exempel, och läget i dag för ",
        Antal(unknown), ".",
    )  # fmt: skip
