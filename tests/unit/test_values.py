"""Single values: dates, years, addresses. The limits, on both sides."""

from datetime import date

import pytest
from pydantic import BaseModel, ValidationError

from exempelbank.content import groups
from exempelbank.content.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)


class Datum(BaseModel):
    v: groups.DatumEjFramtid


class Ar(BaseModel):
    v: groups.Ar


class Slug(BaseModel):
    v: groups.Slug


class Url(BaseModel):
    v: groups.Webbadress


class Epost(BaseModel):
    v: groups.Epost


def read(kind: type[BaseModel], value: object) -> object:
    """Return the value, or rule and fix of what is wrong with it."""
    try:
        return kind.model_validate({"v": value}, context=Vocabulary(TODAY)).v
    except ValidationError as error:
        (detail,) = error.errors()
        return detail["type"], detail["ctx"]["fix"]


_GENERIC = "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-03-01."
_NO_SUCH = "Skriv en dag som finns i almanackan, som ÅÅÅÅ-MM-DD, till exempel 2026-02-28."


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("2026-11-22", date(2026, 11, 22)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2026-11-23", ("datum-framtid", "Skriv dagens datum eller ett tidigare: 2026-11-22")),
        ("2026-02-30", ("datum", "Månaden har 28 dagar. Skriv till exempel: 2026-02-28")),
        ("2026-04-31", ("datum", "Månaden har 30 dagar. Skriv till exempel: 2026-04-30")),
        ("2025-02-29", ("datum", "Månaden har 28 dagar. Skriv till exempel: 2025-02-28")),
        ("2026-13-01", ("datum", _NO_SUCH)),
        ("0000-00-00", ("datum", _NO_SUCH)),
        ("26-01-01", ("datum", _GENERIC)),
        ("2026-03", ("datum", _GENERIC)),
        ("igår", ("datum", _GENERIC)),
        ("٢٠٢٦-٠٣-٠١", ("datum", _GENERIC)),
        ("2026/03/01", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        ("2026-3-1", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        ("20260301", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        ("1 mars 2026", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        ("2026–03–01", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        ("2026-03-01T10:00:00", ("datum", "Skriv dagen som ÅÅÅÅ-MM-DD: 2026-03-01")),
        (["2026-03-01"], ("datum", "Skriv till exempel: 2026-03-01")),
    ],
    ids=str,
)
def test_date(written, expected):
    assert read(Datum, written) == expected


def _year(example: int) -> tuple[str, str]:
    return "artal", f"Skriv ett enda år med fyra siffror, till exempel {example}."


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1950", 1950), ("2027", 2027), ("2015", 2015),
        ("1949", _year(2026)), ("2028", _year(2026)), ("2050", _year(2026)), ("15", _year(2026)), ("", _year(2026)),
        ("cirka 2015", _year(2015)), ("2015-2017", _year(2015)), ("2015.0", _year(2015)), ("٢٠١٥", _year(2026)),
    ],
    ids=str,
)  # fmt: skip
def test_year(written, expected):
    assert read(Ar, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("abc", "abc"), ("a" * 80, "a" * 80), ("lund-2", "lund-2"),
        ("ab", ("slug", "Skriv till exempel: lund-familjehem")),
        ("a" * 81, ("slug", f"Skriv: {'a' * 80}")),
        ("Årets Team", ("slug", "Skriv: arets-team")),
        ("lund_team", ("slug", "Skriv: lund-team")),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_slug(written, expected):
    assert read(Slug, written) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://www.lund.se/r", "http://www.lund.se", "HTTPS://lund.se", "https://www.lund.se/?a=(b)&c=%20#d",
        "https://lund.se/å", "https://lund.se./", "https://www.lund.se:8080/",
    ],
)  # fmt: skip
def test_address_that_opens(address):
    assert read(Url, address) == address


@pytest.mark.parametrize(
    "address",
    [
        "www.lund.se", "lund.se", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "ftp://lund.se", "//lund.se",
        "https://", "https://lund", "https://lund.se/a b", "https://[::1", "https://lund.se:99999", "mailto:a@lund.se",
        "file:///etc", "https:/lund.se", "https://a..se", "Lunds arkiv", "https://lund.se/<b>", 'https://lund.se/"x',
    ],
)  # fmt: skip
def test_address_that_does_not_open(address):
    kind, fix = read(Url, address)
    assert (kind, fix[:58]) == ("webbadress", "Kopiera hela adressen ur webbläsaren, så att den börjar me")


def test_advice_repeats_an_address_that_only_lacks_its_beginning():
    assert read(Url, "www.lund.se/r") == (
        "webbadress",
        "Kopiera hela adressen ur webbläsaren, så att den börjar med https://, till exempel: https://www.lund.se/r",
    )


@pytest.mark.parametrize("address", ["a@lund.se", "barn-och.unga@social.lund.se", "å@lund.se"])
def test_mailbox(address):
    assert read(Epost, address) == address


@pytest.mark.parametrize(
    "address", ["lund.se", "a@lund", "a@@lund.se", "a b@lund.se", "a@lund.se, b@lund.se", "a(at)lund.se", "@lund.se"]
)
def test_no_mailbox(address):
    assert read(Epost, address) == ("e-post", "Skriv funktionens brevlåda, till exempel: barnochunga@lund.se")
