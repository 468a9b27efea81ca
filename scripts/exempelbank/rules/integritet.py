"""Rules that protect people: identity numbers, private mailboxes, phone numbers, small numbers.

They read the file as written, line by line, so that nothing hides in a field, a comment or a link.
"""

import re
from collections.abc import Iterator

import personnummer

from exempelbank.bank import Document
from exempelbank.findings import Finding

# Century, date, separator and four digits; see Skatteverket SKV 704 and lag (2022:1697) on coordination numbers.
_IDENTITY = re.compile(
    r"(?<![\w-])(?P<century>18|19|20)?[ ]?(?P<date>\d\d[ ]?\d\d[ ]?\d\d)[ ]?[-+\u2010-\u2015\u2212]?[ ]?(?P<last>\d{4})(?![\w])"
)
_MAY_BE_IDENTITY = re.compile(r"[0-9][0-9 +\-\u2010-\u2015\u2212]{9}")
_MAY_BE_MAILBOX = re.compile("@")
_MAY_BE_PHONE = re.compile(r"[+0][0-9][0-9 ()/–-]{5}")
_MAY_BE_SMALL = re.compile(r"[1-4TtFf](?:vå|re|yra)?[ \u00a0\t]")
_MAILBOX = re.compile(r"[\w.+-]{1,64}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")
_PRIVATE = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|telia|spray|bredband|comhem|proton|protonmail|gmx|aol|tele2)"
    r"\.(?:com|se|net|org|me|nu)",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"(?P<first>[^\W\d_]{2,20})\.(?P<last>[^\W\d_-]{2,30}(?:-[^\W\d_]{2,30})?)@")
_OFFICE = frozenset({
    "barn", "unga", "ungdom", "familj", "familjer", "social", "socialtjanst", "socialtjansten", "info",
    "kontakt", "kommun", "kommunen", "enhet", "enheten", "registrator", "registratur", "projekt", "metod",
    "metoder", "fou", "forskning", "familjehem", "familjeratt", "mottagning", "vaxel", "support", "stod",
    "utveckling", "kansli", "namnden", "skola", "skolan", "elevhalsa", "resurs", "team", "jour", "radgivning",
    "och", "individ",
})
_PHONE = re.compile(r"(?<![\w./:-])(?<!\d )(?:\+46[ -]?\(?0?\)?|0)[1-9]\d{0,2}[ ]?[-–/][ ]?\d{2,3}(?:[ ]?\d{2,3}){1,3}(?![\w-])|(?<![\w./:-])(?:\+46[ ]?|0)7\d[ ]?\d{3}[ ]?\d{2}[ ]?\d{2}(?!\w)")
_ADDRESS = re.compile(r"https?://\S+")
_SMALL = re.compile(
    r"(?<![\w,.–-])(?P<number>[1-4]|två|tre|fyra)\s+(?:[^\W\d][\w-]*\s+)?(?P<who>barn|unga|ungdomar|flickor|pojkar|elever|syskon|tonåringar|spädbarn|placerade)\b",
    re.IGNORECASE,
)


def identity_numbers(doc: Document) -> Iterator[Finding]:
    """No identity number, of either kind. Fel: ten or twelve digits with a real date and check digit."""
    for number, line in doc.lines_with(_MAY_BE_IDENTITY):
        for match in _IDENTITY.finditer(line):
            if _is_identity_number(match):
                message = "Här står ett personnummer eller samordningsnummer. Det får aldrig finnas i ett exempel."
                fix = "Ta bort numret. Har texten redan skickats in, säg till redaktionen så att även historiken rensas."
                yield doc.finding((number, match.start() + 1), "personnummer", "error", message, fix)


def _is_identity_number(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match["date"]) + match["last"]
    centuries = [match["century"]] if match["century"] else ["18", "19", "20"]
    return any(personnummer.valid(f"{century}{digits}") for century in centuries)


def mailboxes(doc: Document) -> Iterator[Finding]:
    """Mailboxes belong to a function. Fel: ``…@gmail.com``. Varning: ``fornamn.efternamn@…``."""
    for number, line in doc.lines_with(_MAY_BE_MAILBOX):
        for match in _MAILBOX.finditer(line):
            place = (number, match.start() + 1)
            if _PRIVATE.fullmatch(match["domain"]):
                message = f"Adressen hos {match['domain']} är en privat brevlåda."
                yield doc.finding(place, "e-post-privat", "error", message, "Skriv en funktions brevlåda, till exempel: barnochunga@lund.se")
                continue
            person = _PERSONAL.match(match.group())
            if person and not {person["first"].lower(), *person["last"].lower().split("-")} & _OFFICE:
                message = "Adressen ser ut att höra till en person."
                yield doc.finding(place, "e-post-person", "warning", message, "Skriv en funktions brevlåda, till exempel: barnochunga@lund.se")


def phone_numbers(doc: Document) -> Iterator[Finding]:
    """Phone numbers age and often belong to a person. Varning: ``070-123 45 67``."""
    for number, line in doc.lines_with(_MAY_BE_PHONE):
        without_links = _ADDRESS.sub(lambda found: " " * len(found.group()), line)
        for match in _PHONE.finditer(without_links):
            message = "Här står ett telefonnummer."
            fix = "Ta bort det, eller hänvisa till kommunens växel i ord. Kontaktvägen är funktionens brevlåda."
            yield doc.finding((number, match.start() + 1), "telefon", "warning", message, fix)


def small_numbers(doc: Document) -> Iterator[Finding]:
    """Fewer than five children in a named municipality may be recognised. Varning: ``tre barn placerades``."""
    if not doc.data.kommuner:
        return
    for number, line in doc.lines_with(_MAY_BE_SMALL):
        for match in _SMALL.finditer(line):
            message = f"”{match.group()}” är så få att barnen kan kännas igen."
            fix = f"Skriv till exempel ”färre än fem {match['who'].lower()}” eller ”några {match['who'].lower()}”."
            yield doc.finding((number, match.start() + 1), "sma-tal", "warning", message, fix)
