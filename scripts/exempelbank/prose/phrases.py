"""Days, numbers and first letters as Swedish prose writes them."""

from datetime import date

from babel.dates import format_date


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
