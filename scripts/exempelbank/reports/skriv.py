"""A report in the format that its file's name ends with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from exempelbank.errors import SetupError
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index
from exempelbank.reports import counting, redovisa, since
from exempelbank.reports.document import Document
from exempelbank.reports.figures import Figures
from exempelbank.reports.formats import pdf, siffror, webbsida, word
from exempelbank.reports.period import Period
from exempelbank.settings import Settings


@dataclass(frozen=True, slots=True)
class Report:
    """What a format is made of."""

    figures: Figures
    period: Period
    document: Document


def make(index: Index, settings: Settings, period: Period, earlier: Mapping[str, since.Record] | None = None) -> Report:
    """Return the report of a period, compared with an earlier ``exempel.json``. Raises SetupError on a period without examples."""
    figures = counting.count(index, period.last, period)
    if not figures.entries:
        raise SetupError(_without(index, period))
    found = None if earlier is None else since.changes(index, earlier)
    return Report(figures, period, redovisa.document(index, settings, figures, period, found))


def _without(index: Index, period: Period) -> str:
    days = sorted(entry.data.publicerad for entry in index.exempel)
    told = f"Inget exempel lades in under perioden {period}."
    if not days:
        return f"{told} Banken har inga exempel."
    return f"{told} Bankens exempel lades in {phrases.day(days[0])} till {phrases.day(days[-1])}. Välj en annan period."


def writer(name: str) -> Callable[[Report], bytes]:
    """Return what writes a file of this name. Raises SetupError where its ending is unknown."""
    ending = PurePath(name).suffix.lower()
    if ending not in _WRITERS:
        given = f"slutar på {ending}" if ending else "har ingen ändelse"
        raise SetupError(f"Filen {name} {given}. Redovisningen skrivs som {enumerate_words(_WRITERS, 'eller')}.")
    return _WRITERS[ending]


_WRITERS: Mapping[str, Callable[[Report], bytes]] = {
    ".html": lambda report: webbsida.render(report.document),
    ".docx": lambda report: word.render(report.document),
    ".pdf": lambda report: pdf.render(report.document),
    ".csv": lambda report: siffror.as_csv(report.figures),
    ".json": lambda report: siffror.as_json(report.figures, report.period),
}
