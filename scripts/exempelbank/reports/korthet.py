"""The report's first page: what was asked and what is answered, in half a page, and the facts of the mandate."""

from collections.abc import Iterator
from datetime import date

from exempelbank.content.terms import Regeringsuppdrag
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index
from exempelbank.reports import counting, svar
from exempelbank.reports.document import Block, Bullets, Grid, Heading, Para, Strong
from exempelbank.reports.figures import Figures
from exempelbank.reports.period import Period

_NOT_KNOWN = "Står inte i den text av beslutet som banken har läst. Fyll i det innan redovisningen lämnas."


def brief(index: Index, figures: Figures) -> Iterator[Block]:
    """Yield the answer in short."""
    yield Heading("I korthet")
    yield Para((svar.words(svar.lead(index, figures) + svar.where(figures)),))
    rows = tuple(
        ((item.row.title,), *((f"{row.count}",) for row in (item.row, item.followed, item.measured)))
        for item in figures.purposes
    )
    yield Grid(
        "Uppdragets fyra syften. Ett exempel kan tjäna flera.",
        ("Syfte", "Exempel", counting.FOLLOWED, counting.MEASURED),
        rows,
    )
    yield Bullets(tuple((Strong(f"{item.title}: "), svar.words(item.said)) for item in svar.answers(index, figures)))


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
