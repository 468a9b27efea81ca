"""The report's first page: what was asked and what is answered, in half a page, and the facts of the mandate."""

from collections.abc import Iterator
from datetime import date

from exempelbank.content.terms import Regeringsuppdrag
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.reports import counting
from exempelbank.reports.document import Block, Bullets, Grid, Heading, Para, Strong, Text
from exempelbank.reports.figures import Figures
from exempelbank.reports.period import Period

_NOT_KNOWN = "Står inte i den text av beslutet som banken har läst. Fyll i det innan redovisningen lämnas."


def kind(mandate: Regeringsuppdrag | None, period: Period) -> str:
    """Return what the report is: the last one when its period reaches the day that the last one was due, else one on the way."""
    due = mandate.slutredovisning if mandate else None
    return "Slutredovisning" if due and period.last.isoformat() >= due[:10] else "Delredovisning"


def brief(figures: Figures, period: Period) -> Iterator[Block]:
    """Yield the answer in short."""
    reach = figures.reach
    yield Heading("I korthet")
    yield Para(
        (
            (
                f"Perioden {period} lades {_examples(figures.total.count)} in i Exempelbanken. De kommer från {reach.row.count} av landets "
                f"{reach.row.out_of} kommuner, där {reach.percent} procent av befolkningen bor. {phrases.capitalised(_examples(figures.looked_at.count))} "
                "är granskade av någon utanför verksamheten."
            ),
        )
    )
    rows = tuple(
        ((item.row.title,), *((f"{row.count}",) for row in (item.row, item.followed, item.looked_at)))
        for item in figures.purposes
    )
    yield Grid(
        "Uppdragets fyra syften. Ett exempel kan tjäna flera.",
        ("Syfte", "Exempel", counting.FOLLOWED, counting.LOOKED_AT),
        rows,
    )
    yield Bullets((_results(figures), _spread(figures), _white(figures), _unsure(figures)))


def _examples(count: int) -> str:
    return phrases.number_of(count, "exempel", "exempel")


def _results(figures: Figures) -> Text:
    rows = [row for row in figures.tables["riktning"].rows if row.count]
    said = (
        enumerate_words(f"{row.title.lower()} ({row.count})" for row in rows) or "inget exempel är mätt eller granskat"
    )
    return Strong("Resultat: "), f"{said}. Gäller dem som är mätta eller granskade utifrån."


def _spread(figures: Figures) -> Text:
    checks = figures.reach.checks
    found = "; ".join(f"{check.title.lower()}: {'ja' if check.met else 'nej'}, {check.found}" for check in checks)
    return Strong(
        "Spridning: "
    ), f"{found}. Måttet är vårt, efter samordnaren, som skulle besöka minst 50 kommuner av olika slag."


def _white(figures: Figures) -> Text:
    cells = [cell for line in figures.matrix for cell in line.cells[:-1]]
    without = [line.title for line in figures.matrix if not line.total.count]
    named = f" Inget exempel alls från {enumerate_words(without)}." if without else " Varje län har minst ett exempel."
    empty = sum(not cell.count for cell in cells)
    return Strong("Vita fläckar: "), f"{empty} av {len(cells)} rutor (län och syfte) är tomma.{named}"


def _unsure(figures: Figures) -> Text:
    origin = figures.tables["underlag"]
    compiled, confirmed = origin.row("sammanstallt").count, origin.row("bekraftat").count
    told = f"{compiled} av texterna är sammanställda ur öppna källor, och {confirmed} har kommunen läst och bekräftat."
    return Strong("Osäkert: "), told


def mandate_facts(mandate: Regeringsuppdrag, period: Period) -> Iterator[Block]:
    """Yield what the decision says of the account, and what is not known of it."""
    facts = [
        ("Uppdrag", mandate.titel),
        ("Gavs till", f"{mandate.till}, {mandate.tid}"),
        ("Diarienummer", mandate.diarienummer or _NOT_KNOWN),
        ("Nämns i beslutet", "; ".join(mandate.namner)),
        ("Redovisas till", mandate.lamnas or ""),
        ("Delredovisning senast", _day(mandate.delredovisning)),
        ("Slutredovisning senast", _day(mandate.slutredovisning)),
        ("Den här redovisningen gäller", phrases.capitalised(str(period))),
        ("Samråd enligt beslutet", enumerate_words(mandate.samrad)),
    ]
    yield Heading("Uppdraget")
    yield Grid("Uppdraget och redovisningen", ("Uppgift", "Innehåll"), tuple(((k,), (v,)) for k, v in facts if v), numbers=False)  # fmt: skip
    yield Para(
        (
            (
                "Exempelbanken är ett öppet projekt. Socialstyrelsen driver den inte, och det här är inte myndighetens redovisning utan "
                "ett underlag till den. Vilka samråd som har hållits vet banken inget om; ovan står vilka beslutet nämner."
            ),
        )
    )


def _day(text: str | None) -> str:
    """Return a day of the decision as prose, where it is one day and nothing more."""
    try:
        return phrases.day(date.fromisoformat(text or ""))
    except ValueError:
        return text or ""
