"""How days, years, times, ages and numbers are read: text as written → value. As in ``values``, a fault is a finding."""

import re
from calendar import monthrange
from datetime import date, time
from typing import Any

from pydantic import ValidationInfo

from exempelbank.content import besked
from exempelbank.content.declared import varden
from exempelbank.content.values import Lookup, fail, text_of
from exempelbank.prose.text import shorten

FIRST_YEAR = 1950
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_LOOSE_DATE = (
    re.compile(r"(?P<y>(?:19|20)\d\d)\D?(?P<m>\d{1,2})\D?(?P<d>\d{1,2})(?:[T ].*)?", re.ASCII),
    re.compile(
        r"(?:den )?(?P<d>\d{1,2})(?:[./ :]|:e )\s*(?P<m>\d{1,2}|[a-z]{3,9})[./ ]\s*(?P<y>(?:19|20)\d\d)",
        re.ASCII | re.IGNORECASE,
    ),
)
OLDEST = 25


def parse_date(value: Any) -> date:
    """Read a date written as ÅÅÅÅ-MM-DD."""
    written = text_of(value, varden.DATUM, "ett datum", "2026-03-01")
    match = _DATE.fullmatch(written)
    if not match:
        advice = _date_advice(written)
        sure = re.search(r"ÅÅÅÅ-MM-DD: (\S+)$", advice)
        message = f"”{shorten(written)}” är inte skrivet som ett datum."
        fail(varden.DATUM, message, advice, sure.group(1) if sure else "")
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        fail(varden.DATUM, f"”{written}” är inget datum som finns.", _nearest_day(*match.groups()))


def _nearest_day(year: str, month: str, day: str) -> str:
    """Return the advice for a day that no calendar has: the last day of its month, where the month exists."""
    if year >= "0001" and "01" <= month <= "12" and day > "28":
        last = monthrange(int(year), int(month))[1]
        return f"Månaden har {last} dagar. Skriv till exempel: {year}-{month}-{last}"
    return "Skriv en dag som finns i almanackan, som ÅÅÅÅ-MM-DD, till exempel 2026-02-28."


def _date_advice(written: str) -> str:
    for pattern in _LOOSE_DATE:
        match = pattern.fullmatch(written)
        month = _month(match["m"]) if match else 0
        if match and 1 <= month <= 12 and 1 <= int(match["d"]) <= monthrange(int(match["y"]), month)[1]:  # noqa: PLR2004 - months
            return f"Skriv dagen som ÅÅÅÅ-MM-DD: {match['y']}-{month:02}-{int(match['d']):02}"
    return "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-03-01."


def _month(written: str) -> int:
    return (
        int(written)
        if written.isdigit()
        else _MONTHS.index(written[:3].lower()) + 1
        if written[:3].lower() in _MONTHS
        else 0
    )


def not_in_future(value: date, info: ValidationInfo[Lookup]) -> date:
    """Refuse a day after today."""
    if value > info.context.today:
        fail(
            varden.DATUM_FRAMTID,
            f"{value.isoformat()} har inte varit ännu.",
            f"Skriv dagens datum eller ett tidigare: {info.context.today.isoformat()}",
        )
    return value


def parse_year(value: Any, info: ValidationInfo[Lookup]) -> int:
    """Read a year between 1950 and next year."""
    last = info.context.today.year + 1
    written = text_of(value, varden.ARTAL, "ett årtal", str(last - 1))
    if not re.fullmatch(r"\d{4}", written, re.ASCII) or not FIRST_YEAR <= int(written) <= last:
        found = re.search(r"(?:19[5-9]|20\d)\d", written)
        example = found.group() if found and int(found.group()) <= last else str(last - 1)
        words = besked.ARTAL.words(written=shorten(written), first=FIRST_YEAR, last=last, example=example)
        fail(varden.ARTAL, *words)
    return int(written)


def parse_time(value: Any) -> time:
    """Read a time of day written as HH:MM."""
    written = text_of(value, varden.KLOCKSLAG, "ett klockslag", "09:30")
    match = re.fullmatch(r"([01]?\d|2[0-3])[:.]([0-5]\d)", written, re.ASCII)
    if not match:
        fail(
            varden.KLOCKSLAG,
            f"”{shorten(written)}” är inget klockslag.",
            "Skriv timmar och minuter, till exempel: 09:30",
        )
    return time(int(match[1]), int(match[2]))


def parse_age(value: Any) -> int:
    """Read an age in whole years, 0–25: what the law calls a child, and the young up to 25 (DATAMODELL)."""
    written = text_of(value, varden.ALDER, "en ålder i hela år", "7")
    if not re.fullmatch(r"\d{1,2}", written, re.ASCII) or int(written) > OLDEST:
        fail(varden.ALDER, *besked.ALDER.words(written=shorten(written), oldest=OLDEST))
    return int(written)


def parse_article(value: Any) -> int:
    """Read the number of an article, 1–42, of the Convention on the Rights of the Child (only those are law, 2018:1197)."""
    written = text_of(value, varden.ARTIKEL, "ett artikelnummer", "12")
    if not re.fullmatch(r"[1-9]\d?", written, re.ASCII) or int(written) > 42:  # noqa: PLR2004 - said above
        fail(
            varden.ARTIKEL,
            f"”{shorten(written)}” är ingen artikel i barnkonventionen.",
            "Skriv ett tal mellan 1 och 42.",
        )
    return int(written)
