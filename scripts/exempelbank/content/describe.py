"""An example's years and follow-up in words."""

from exempelbank.content.coded import NIVA, RIKTNING
from exempelbank.content.groups import Aldersspann
from exempelbank.content.model import Exempel

UNKNOWN_FOLLOW_UP = "Uppföljning okänd"


def years(exempel: Exempel) -> str:
    """Return when the work went on: "2008–2011", "sedan 2015", "från 2009", "till 2013" or ""."""
    start, end = exempel.startar, exempel.slutar
    if start and end:
        return str(start) if start == end else f"{start}–{end}"
    if start:
        return f"sedan {start}" if exempel.lage == "pågående" else f"från {start}"
    return f"till {end}" if end else ""


def follow_up(exempel: Exempel) -> str:
    """Return level and direction in words: "Granskat utifrån, blandat resultat"."""
    if "uppföljning" in exempel.okant:
        return UNKNOWN_FOLLOW_UP
    found = exempel.uppfoljning
    level = NIVA[found.niva].text
    return f"{level}, {RIKTNING[found.riktning].text}" if found.riktning else level


def age(span: Aldersspann) -> str:
    """Return the children's age: "7–16 år", "15 år"."""
    return f"{span.fran} år" if span.fran == span.till else f"{span.fran}–{span.till} år"
