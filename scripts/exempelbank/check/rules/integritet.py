"""Rules that protect people: identity numbers, private mailboxes, phone numbers, small numbers.

They read the file as written, line by line, so that nothing hides in a field, a comment or a link.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from personnummer import personnummer

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, walking
from exempelbank.content.declarations import fields, paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import Exempel

FAMILY = RuleFamily("Skydd för människor")

PERSONNUMMER = FAMILY.error(
    "personnummer",
    "Det står inget personnummer eller samordningsnummer i filen eller dess namn.",
    "Ett nummer pekar ut en människa, och det som en gång har lagts ut går inte att ta tillbaka helt.",
    bad=paragraph("Ärendet gällde en pojke (640823-3234)."),
    good=paragraph("Ärendet gällde en pojke i skolåldern."),
)
PRIVAT = FAMILY.error(
    "e-post-privat",
    "E-postadressen är inte en privat brevlåda.",
    "Den som svarar ska göra det i tjänsten, och adressen ska gälla även när någon slutar.",
    bad=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: barnochunga.lund@gmail.com"),
    good=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: barnochunga@lund.se"),
)
PERSON = FAMILY.warning(
    "e-post-person",
    "E-postadressen hör till en funktion, inte till en person.",
    "Personer byter arbete. En funktion finns kvar.",
    bad=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: kim.lundgren@lund.se"),
    good=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: barnochunga@lund.se"),
)
TELEFON = FAMILY.warning(
    "telefon",
    "Det står inget telefonnummer i texten.",
    "Nummer ändras och hör ofta till en person.",
    bad=paragraph("Ring 046-359 50 00 om du vill veta mer."),
    good=paragraph("Ring kommunens växel om du vill veta mer."),
)
SMA_TAL = FAMILY.warning(
    "sma-tal",
    "Färre än fem barn i en kommun skrivs inte med siffra.",
    "När barnen är få kan grannar och klasskamrater förstå vilka de är.",
    bad=paragraph("Under året placerades tre barn i familjehem."),
    good=paragraph("Under året placerades några barn i familjehem."),
)

# Century, date, separator and four digits; see Skatteverket SKV 704 and lag (2022:1697) on coordination numbers.
# The spaces are those of a word processor too, and a line may break after the hyphen.
_SPACE = "[ \\t\u00a0\u202f]?"
_HYPHEN = r"[-+\u00ad\u2010-\u2015\u2212]"
_MAY_BE_IDENTITY = re.compile(r"[0-9](?<![0-9A-Za-z].)[0-9]")
IDENTITY = re.compile(
    rf"(?:(?P<century>18|19|20){_SPACE})?(?:(?P<date>\d\d{_SPACE}\d\d{_SPACE}\d\d)"
    rf"(?:{_SPACE}\\?{_HYPHEN}?{_SPACE}|-\n[ \t>]{{0,8}})|(?P<dashed>\d\d-\d\d-\d\d){_SPACE}{_HYPHEN}{_SPACE})"
    r"(?P<last>\d{4})(?![0-9A-Za-z])",
    re.ASCII,
)
_MAY_BE_MAILBOX = re.compile("@")
_MAY_BE_PHONE = re.compile(r"[+0(][0-9][0-9 ()/–-]{5}")
_MAY_BE_SMALL = re.compile(r"[1-4TtFf](?<![\w,.–-].)(?:(?<=[1-4])|vå|re|yra)[ \u00a0\t]")
MAILBOX = re.compile(r"[\w.+-]{1,64}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")
PRIVATE = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|telia|spray|bredband|comhem|proton|protonmail|gmx|aol|"
    r"tele2|passagen|home|bahnhof|swipnet|mac|mail|hey|fastmail|pm|tutanota|rocketmail)\.(?:com|se|net|org|me|nu|co\.uk)",
    re.IGNORECASE,
)
PERSONAL = re.compile(
    r"(?P<first>[^\W\d_]{2,20})[._](?:[^\W\d_]{1,20}[._])?(?P<last>[^\W\d_-]{2,30}(?:-[^\W\d_]{2,30})?)\d{0,2}@"
)
OFFICE = frozenset(
    {
        "barn",
        "unga",
        "ungdom",
        "familj",
        "familjer",
        "social",
        "socialtjanst",
        "socialtjansten",
        "info",
        "kontakt",
        "kommun",
        "kommunen",
        "enhet",
        "enheten",
        "registrator",
        "registratur",
        "projekt",
        "metod",
        "metoder",
        "fou",
        "forskning",
        "familjehem",
        "familjeratt",
        "mottagning",
        "vaxel",
        "support",
        "stod",
        "utveckling",
        "kansli",
        "namnden",
        "skola",
        "skolan",
        "elevhalsa",
        "resurs",
        "team",
        "jour",
        "radgivning",
        "och",
        "individ",
    }
)
UNIT = re.compile(
    r".*(?:enheten|f[oö]rvaltning(?:en)?|kontor(?:et)?|n[aä]mnden|gruppen|centrum|center|teamet|tj[aä]nst(?:en)?)"
)
PHONE = re.compile(
    r"(?<![\w./:-])(?<!\d )(?:(?:\+|00)46[ -]?(?:\(0\)|0)?[ ]?[1-9]\d{0,2}|\(0[1-9]\d{0,2}\)|0[1-9]\d{0,2})[ ]?[-–/]?[ ]?"
    r"\d{2,8}(?:[ ]\d{2,3}){0,3}(?![\w-])"
)
PHONE_DIGITS = range(8, 14)  # with the area code; fewer is a time or a span
ADDRESS = re.compile(r"https?://\S+")
SMALL = re.compile(
    r"(?<![\w,.–-])(?:[1-4]|två|tre|fyra)\s+(?:"
    r"av\s+(?:de\s+|våra\s+)?(?P<these>barnen|ungdomarna|flickorna|pojkarna|eleverna)|"
    r"(?:av\s+\d+\s+)?(?:(?!(?:av|till|för|med|och|om|i|på|år)\s)[^\W\d][\w-]*\s+)?"
    r"(?P<who>barn|unga|ungdomar|flick(?:a|or)|pojk(?:e|ar)|elev(?:er)?|syskon|tonåringar|spädbarn|placerade))\b",
    re.IGNORECASE,
)


@FAMILY.every
def identity_numbers(doc: Document[Innehall]) -> Iterator[Finding]:
    """No identity number, of either kind. Fel: ten or twelve digits with a real date and check digit."""
    message, fix = besked.PERSONNUMMER.words()
    for match in _identities(doc.text):
        line, column = (
            doc.text.count("\n", 0, match.start()) + 1,
            match.start() - doc.text.rfind("\n", 0, match.start()),
        )
        yield doc.finding((line, column), PERSONNUMMER, message, fix)
    folder = PurePosixPath(doc.file).with_suffix("")
    for file in (doc.file, *(str(folder / name) for name in walking.pictures(doc.root, doc.file))):
        if any(_identities(PurePosixPath(file).stem)):
            yield PERSONNUMMER.at(
                file,
                (1, 1),
                message.replace("Här", "I filnamnet"),
                fix.replace("Ta bort numret", "Döp om filen"),
            )


def _identities(text: str) -> Iterator[re.Match[str]]:
    """Yield every identity number in a text."""
    end = 0
    for begins in _MAY_BE_IDENTITY.finditer(text):
        match = IDENTITY.match(text, begins.start()) if begins.start() >= end else None
        if match and _is_valid(match):
            end = match.end()
            yield match


def _is_valid(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match["date"] or match["dashed"]) + match["last"]
    centuries = [match["century"]] if match["century"] else ["18", "19", "20"]
    return any(personnummer.valid(f"{century}{digits}") for century in centuries)


@FAMILY.every
def mailboxes(doc: Document[Innehall]) -> Iterator[Finding]:
    """Mailboxes belong to a function. Fel: ``…@gmail.com``. Varning: ``fornamn.efternamn@…``."""
    for number, line in doc.lines_with(_MAY_BE_MAILBOX):
        for match in MAILBOX.finditer(line):
            place = (number, match.start() + 1)
            if PRIVATE.fullmatch(match["domain"]):
                yield doc.finding(place, PRIVAT, *besked.PRIVAT.words(domain=match["domain"]))
                continue
            person = PERSONAL.match(match.group())
            names = {person["first"].lower(), *person["last"].lower().split("-")} if person else OFFICE
            if not names & OFFICE and not any(map(UNIT.fullmatch, names)):
                yield doc.finding(place, PERSON, *besked.PERSON.words())


@FAMILY.every
def phone_numbers(doc: Document[Innehall]) -> Iterator[Finding]:
    """Phone numbers age and often belong to a person. Varning: ``070-123 45 67``."""
    for number, line in doc.lines_with(_MAY_BE_PHONE):
        without_links = ADDRESS.sub(lambda found: " " * len(found.group()), line)
        for match in PHONE.finditer(without_links):
            if sum(map(str.isdigit, match.group())) not in PHONE_DIGITS:
                continue
            yield doc.finding((number, match.start() + 1), TELEFON, *besked.TELEFON.words())


@FAMILY.exempel
def small_numbers(doc: Document[Exempel]) -> Iterator[Finding]:
    """Fewer than five children in a named municipality may be recognised. Varning: ``tre barn placerades``."""
    if not doc.has("kommuner"):
        return
    for number, line in doc.lines_with(_MAY_BE_SMALL):
        for match in SMALL.finditer(line):
            who = (match["who"] or "av " + match["these"]).lower()
            words = besked.SMA_TAL.words(written=match.group(), who=who)
            yield doc.finding((number, match.start() + 1), SMA_TAL, *words)
