"""The words that readers see for coded values: levels, directions, states, purposes, dates, numbers."""

from datetime import date

from babel.dates import format_date

from exempelbank.content.model import Exempel, Lage, Niva, Riktning, Syfte

NIVA: dict[Niva, str] = {
    "ingen": "Inte uppföljt",
    "erfarenhet": "Egna erfarenheter",
    "mätt": "Egna mätningar",
    "extern": "Granskat utifrån",
    "jämförelse": "Utvärderat med jämförelsegrupp",
}
NIVA_FORKLARING: dict[Niva, str] = {
    "ingen": "Källorna redovisar ingen uppföljning av arbetet.",
    "erfarenhet": "Verksamheten har samlat sina egna erfarenheter på ett ordnat sätt.",
    "mätt": "Verksamheten har egna siffror, före och efter eller över tid. Det finns ingen jämförelsegrupp.",
    "extern": "Någon utanför verksamheten har granskat arbetet. Det finns ingen jämförelsegrupp.",
    "jämförelse": "Arbetet är utvärderat med en jämförelsegrupp.",
}
RIKTNING: dict[Riktning, str] = {
    "positiv": "positivt resultat",
    "blandad": "blandat resultat",
    "ingen skillnad": "ingen skillnad",
    "negativ": "negativt resultat",
    "för tidigt": "för tidigt att säga",
}
LAGE: dict[Lage, str] = {"planerat": "Planerat", "pågående": "Pågår", "avslutat": "Avslutat", "okänt": "Okänt i dag"}
SYFTE_INGRESS: dict[Syfte, str] = {
    "placerade barn": "En god, trygg och säker vård i familjehem och på HVB.",
    "utsatta områden": "Särskilt utsatta grupper och områden, tidigt och tillsammans.",
    "barnrätt": "Barnets rättigheter och röst i varje del av arbetet.",
    "kompetens och stabilitet": "Arbetsplatser där socialsekreterare kan och vill stanna.",
}

SYFTE_IKON: dict[Syfte, str] = {
    "placerade barn": "material/home-heart",
    "utsatta områden": "material/home-city",
    "barnrätt": "material/scale-balance",
    "kompetens och stabilitet": "material/account-group",
}


def capitalised(text: str) -> str:
    """Give a text a capital first letter and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def day(value: date) -> str:
    """Return a day as Swedish prose: "22 november 2026"."""
    return str(format_date(value, "d MMMM y", locale="sv"))


def span(first: date, last: date | None) -> str:
    """Return one day or a span of days as prose: "3–5 maj 2018"."""
    if last is None or last == first:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first)} – {day(last)}"


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
    found = exempel.uppfoljning
    level = NIVA[found.niva]
    return f"{level}, {RIKTNING[found.riktning]}" if found.riktning else level


def people(count: int) -> str:
    """Return a population, rounded to what a reader remembers: "79 000 invånare"."""
    step = 1000 if count >= 10_000 else 100  # noqa: PLR2004 - two figures that mean something
    return f"{thousands(round(count / step) * step)} invånare"


def thousands(count: int) -> str:
    """Return a whole number with a hard space between thousands."""
    return f"{count:,}".replace(",", "\u00a0")


def number_of(count: int, singular: str, plural: str) -> str:
    """Return a count with its noun: "1 exempel", "3 kommuner"."""
    return f"{thousands(count)} {singular if count == 1 else plural}"
