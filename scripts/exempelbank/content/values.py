"""How single values are read: text as written → date, year, code, slug, address.

Each function is a pydantic validator. It raises ``PydanticCustomError`` that carries the finding's rule, a message
in Swedish, and a ``fix`` that says what to write instead. What the values are measured against (today, the
registers) arrives in the validation context as ``Lookup``.
"""

import re
from calendar import monthrange
from datetime import date
from typing import Any, NoReturn, Protocol
from urllib.parse import urlsplit

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import varden
from exempelbank.content.names import SLUG, address, is_reserved
from exempelbank.prose.text import shorten

FIRST_YEAR = 1950
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;.]+(?:\.[^@\s<>,;.]+)+")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_LOOSE_DATE = (
    re.compile(r"(?P<y>(?:19|20)\d\d)\D?(?P<m>\d{1,2})\D?(?P<d>\d{1,2})(?:[T ].*)?", re.ASCII),
    re.compile(
        r"(?:den )?(?P<d>\d{1,2})(?:[./ :]|:e )\s*(?P<m>\d{1,2}|[a-z]{3,9})[./ ]\s*(?P<y>(?:19|20)\d\d)",
        re.ASCII | re.IGNORECASE,
    ),
)


class Lookup(Protocol):
    """What the validators need to know about the world."""

    today: date

    def kommun(self, text: str) -> str | None:
        """Return the code of a municipality written in any usual form, or None."""

    def lan(self, text: str) -> str | None:
        """Return the code of a county written in any usual form, or None."""

    def tagg(self, text: str) -> str | None:
        """Return the slug of a tag, or None."""

    def suggest_kommun(self, text: str) -> str:
        """Return what to write instead of an unknown municipality, as a sentence."""

    def suggest_lan(self, text: str) -> str:
        """Return what to write instead of an unknown county, as a sentence."""

    def suggest_tagg(self, text: str) -> str:
        """Return what to write instead of an unknown tag, as a sentence."""


def fail(rule: Declaration, message: str, fix: str) -> NoReturn:
    """Raise the finding's rule, message and fix as a pydantic error."""
    raise PydanticCustomError(rule.id, "{text}", {"text": message, "fix": fix, "rule": rule})


def _text(value: Any, rule: Declaration, what: str, example: str) -> str:
    if not isinstance(value, str):
        fail(rule, f"Här ska {what} stå, inte en lista eller ett tomt värde.", f"Skriv till exempel: {example}")
    return value.strip()


def parse_date(value: Any) -> date:
    """Read a date written as ÅÅÅÅ-MM-DD."""
    written = _text(value, varden.DATUM, "ett datum", "2026-03-01")
    match = _DATE.fullmatch(written)
    if not match:
        fail(varden.DATUM, f"”{shorten(written)}” är inte skrivet som ett datum.", _date_advice(written))
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
    written = _text(value, varden.ARTAL, "ett årtal", str(last - 1))
    if not re.fullmatch(r"\d{4}", written, re.ASCII) or not FIRST_YEAR <= int(written) <= last:
        found = re.search(r"(?:19[5-9]|20\d)\d", written)
        example = found.group() if found and int(found.group()) <= last else str(last - 1)
        fail(
            varden.ARTAL,
            f"”{shorten(written)}” är inte ett årtal mellan {FIRST_YEAR} och {last}.",
            f"Skriv ett enda år med fyra siffror, till exempel {example}.",
        )
    return int(written)


def parse_article(value: Any) -> int:
    """Read the number of an article, 1–42, of the Convention on the Rights of the Child (only those are law, 2018:1197)."""
    written = _text(value, varden.ARTIKEL, "ett artikelnummer", "12")
    if not re.fullmatch(r"[1-9]\d?", written, re.ASCII) or int(written) > 42:  # noqa: PLR2004 - said above
        fail(
            varden.ARTIKEL,
            f"”{shorten(written)}” är ingen artikel i barnkonventionen.",
            "Skriv ett tal mellan 1 och 42.",
        )
    return int(written)


def check_slug(value: str) -> str:
    """Refuse anything but a–z, 0–9 and hyphens, 3–80 characters, and names that Windows reserves."""
    if not SLUG.fullmatch(value):
        proposal = address(value)
        fail(
            varden.SLUG,
            f"”{shorten(value)}” kan inte vara en adress. Adresser har bara a–z, 0–9 och bindestreck, 3–80 tecken.",
            f"Skriv: {proposal}" if SLUG.fullmatch(proposal) else "Skriv till exempel: lund-familjehem",
        )
    if is_reserved(value):
        message = f"”{value}” kan inte vara en adress, för Windows har det namnet för sig självt."
        fail(varden.SLUG, message, f"Skriv ett annat namn, till exempel: {address(value)}")
    return value


def check_url(value: str) -> str:
    """Refuse anything but a well-formed http or https address."""
    try:
        parts = urlsplit(value)
        wellformed = parts.scheme in {"http", "https"} and bool(
            re.fullmatch(r"[^.]+(?:\.[^.]+)+\.?", parts.hostname or "")
        )
        _ = parts.port
    except ValueError:
        wellformed = False
    if not wellformed or re.search(r"[\s<>\"{}|\\^`]", value):
        guess = (
            f"https://{value}"
            if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?", value)
            else "https://www.lund.se/rapport"
        )
        fail(
            varden.WEBBADRESS,
            f"”{shorten(value)}” är ingen webbadress som går att öppna.",
            f"Kopiera hela adressen ur webbläsaren, så att den börjar med https://, till exempel: {guess}",
        )
    return value


def check_email(value: str) -> str:
    """Refuse what is no e-mail address."""
    if not _EMAIL.fullmatch(value):
        fail(
            varden.E_POST,
            f"”{shorten(value)}” är ingen e-postadress.",
            "Skriv funktionens brevlåda, till exempel: barnochunga@lund.se",
        )
    return value


def resolve_kommun(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a municipality in any usual form and return its code."""
    written = _text(value, varden.KOMMUN, "en kommuns namn", "Göteborg")
    return info.context.kommun(written) or fail(
        varden.KOMMUN,
        f"Det finns ingen kommun som heter ”{shorten(written)}”.",
        info.context.suggest_kommun(written),
    )


def resolve_lan(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a county in any usual form and return its code."""
    written = _text(value, varden.LAN, "ett läns namn", "Skåne län")
    return info.context.lan(written) or fail(
        varden.LAN,
        f"Det finns inget län som heter ”{shorten(written)}”.",
        info.context.suggest_lan(written),
    )


def resolve_tagg(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a tag by name or slug and return its slug."""
    written = _text(value, varden.TAGG, "en tagg", "barnrätt")
    return info.context.tagg(written) or fail(
        varden.TAGG,
        f"Taggen ”{shorten(written)}” finns inte i exempel/taggar.yml.",
        info.context.suggest_tagg(written),
    )
