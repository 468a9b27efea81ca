"""How single values are read: text as written → code, slug, address (dates and numbers: ``dates``).

Each function is a pydantic validator. It raises ``PydanticCustomError`` that carries the finding's rule, a message
in Swedish, and a ``fix`` that says what to write instead. What the values are measured against (today, the
registers) arrives in the validation context as ``Lookup``.
"""

import re
from datetime import date
from typing import Any, NoReturn, Protocol
from urllib.parse import urlsplit

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from exempelbank.content import besked
from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import varden
from exempelbank.content.names import SLUG, address, is_reserved
from exempelbank.prose.text import shorten, slugify

_ID = re.compile(r"[a-z0-9-]{2,60}")
_YES = {"ja": True, "nej": False}
URL_HOST = re.compile(r"[^.]+(?:\.[^.]+)+\.?")
URL_NEVER = re.compile(r'[\s<>"{}|\\^`]')
URL_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;.]+(?:\.[^@\s<>,;.]+)+")


class Lookup(Protocol):
    """What the validators need to know about the world."""

    @property
    def today(self) -> date:
        """The day that dates are judged by."""

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


def fail(rule: Declaration, message: str, fix: str, instead: str = "") -> NoReturn:
    """Raise the finding's rule, message and fix as a pydantic error; ``instead`` is the right value where there is but one."""
    raise PydanticCustomError(rule.id, "{text}", {"text": message, "fix": fix, "rule": rule, "instead": instead})


def text_of(value: Any, rule: Declaration, what: str, example: str) -> str:
    """Return a value as text without outer spaces, or fail by the rule where it is a list or empty."""
    if not isinstance(value, str):
        fail(rule, f"Här ska {what} stå, inte en lista eller ett tomt värde.", f"Skriv till exempel: {example}")
    return value.strip()


def check_slug(value: str) -> str:
    """Refuse anything but a–z, 0–9 and hyphens, 3–80 characters, and names that Windows reserves."""
    if not SLUG.fullmatch(value):
        proposal = address(value)
        fail(
            varden.SLUG,
            f"”{shorten(value)}” kan inte vara en adress. Adresser har bara a–z, 0–9 och bindestreck, 3–80 tecken.",
            f"Skriv: {proposal}" if SLUG.fullmatch(proposal) else "Skriv till exempel: lund-familjehem",
            proposal if SLUG.fullmatch(proposal) else "",
        )
    if is_reserved(value):
        message = f"”{value}” kan inte vara en adress, för Windows har det namnet för sig självt."
        fail(varden.SLUG, message, f"Skriv ett annat namn, till exempel: {address(value)}")
    return value


def check_url(value: str) -> str:
    """Refuse anything but a well-formed http or https address."""
    try:
        parts = urlsplit(value)
        wellformed = parts.scheme in {"http", "https"} and bool(URL_HOST.fullmatch(parts.hostname or ""))
        _ = parts.port
    except ValueError:
        wellformed = False
    if not wellformed or URL_NEVER.search(value):
        whole = f"https://{value}" if URL_BARE.fullmatch(value) else ""
        guess = whole or "https://www.lund.se/rapport"
        fail(varden.WEBBADRESS, *besked.WEBBADRESS.words(written=shorten(value), guess=guess), whole)
    return value


def check_email(value: str) -> str:
    """Refuse what is no e-mail address."""
    if not EMAIL.fullmatch(value):
        fail(varden.E_POST, *besked.E_POST.words(written=shorten(value)))
    return value


def resolve_kommun(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a municipality in any usual form and return its code."""
    written = text_of(value, varden.KOMMUN, "en kommuns namn", "Göteborg")
    return info.context.kommun(written) or fail(
        varden.KOMMUN,
        *besked.KOMMUN.words(written=shorten(written), advice=info.context.suggest_kommun(written)),
    )


def resolve_lan(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a county in any usual form and return its code."""
    written = text_of(value, varden.LAN, "ett läns namn", "Skåne län")
    return info.context.lan(written) or fail(
        varden.LAN,
        *besked.LAN.words(written=shorten(written), advice=info.context.suggest_lan(written)),
    )


def resolve_tagg(value: Any, info: ValidationInfo[Lookup]) -> str:
    """Read a tag by name or slug and return its slug."""
    written = text_of(value, varden.TAGG, "en tagg", "barnrätt")
    return info.context.tagg(written) or fail(
        varden.TAGG,
        *besked.TAGG.words(written=shorten(written), advice=info.context.suggest_tagg(written)),
    )


def parse_yes(value: Any) -> bool:
    """Read ja or nej."""
    written = text_of(value, varden.JA_NEJ, "ja eller nej", "ja").casefold()
    if written not in _YES:
        fail(varden.JA_NEJ, f"”{shorten(written)}” är varken ja eller nej.", "Skriv ja eller nej.")
    return _YES[written]


def as_answer(value: Any) -> Any:
    """Let a need be written as its id alone."""
    return {"id": value} if isinstance(value, str) else value


def check_id(value: str) -> str:
    """Refuse anything but a short name: a–z, 0–9 and hyphens, 2–60 characters."""
    if not _ID.fullmatch(value):
        proposal = slugify(value)[:60].strip("-")
        fail(
            varden.ID,
            f"”{shorten(value)}” kan inte vara ett id. Ett id har bara a–z, 0–9 och bindestreck, 2–60 tecken.",
            f"Skriv: {proposal}" if _ID.fullmatch(proposal) else "Skriv till exempel: rapport-2023",
            proposal if _ID.fullmatch(proposal) else "",
        )
    return value
