"""Warning for a person's name beside an age or a function: whom it is about, or who answers, should not be known by name."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.declarations import paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall

FAMILY = RuleFamily("Namn på människor")

NAMN = FAMILY.warning(
    "personnamn",
    "Ingen människa nämns vid namn tillsammans med ålder, ort eller arbete.",
    "Ett barn kan kännas igen på mycket lite. Den som arbetar med det kan byta arbete, men texten finns kvar.",
    bad=paragraph("Elin, 9 år, i Råneå fick välja plats."),
    good=paragraph("Ett barn i skolåldern fick välja plats."),
)

_NAME = r"[A-ZÅÄÖ][a-zåäöéü]{1,15}(?:-[A-ZÅÄÖ][a-zåäöéü]{1,15})?"
_AGE = r"(?:\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)"
_FUNCTION = (
    r"(?:enhetschef|sektionschef|förvaltningschef|verksamhetschef|socialchef|socialsekreterare|rektor|samordnare|"
    r"projektledare|kurator|psykolog|handläggare|kontaktperson|utvecklingsledare|barnombudsman|familjebehandlare|gruppledare)(?:en|n)?"
)
_MAY_BE = re.compile(r"[A-ZÅÄÖ](?<!\w.)[a-zåäöéü]")
BESIDE = re.compile(
    rf"(?<!\w)(?:(?P<child>{_NAME})(?:,? \(?| är |, som är ){_AGE}[ -]år(?:\b|ig)"
    rf"|{_AGE}[ -]?årig[ae]? (?P<young>{_NAME})"
    rf"|(?P<after>{_NAME} {_NAME}), (?:vår |tidigare )?{_FUNCTION}\b"
    rf"|{_FUNCTION},? (?P<before>{_NAME} {_NAME}))"
)
# Words that begin a sentence or stand before an age, and are nobody's name.
NO_NAME = frozenset(
    {
        "Barn", "Barnen", "Flickor", "Pojkar", "Unga", "Ungdomar", "Elever", "Eleverna", "Under", "Efter", "Inom", "Om", "Varje",
        "Minst", "Högst", "Cirka", "Drygt", "Nästan", "Ungefär", "Totalt", "Från", "Till", "Vid", "Vart", "Vartannat", "Alla",
        "Bara", "Redan", "Sedan", "Snart", "Över", "Ett", "En", "De", "Den", "Det", "Vi", "I", "På", "Hon", "Han", "Målgrupp",
        "Målgruppen", "Ålder", "Mellan", "Förskolebarn", "Skolbarn", "Syskon", "Stödet", "Insatsen", "Projektet", "Arbetet",
        "Familjer", "Föräldrar", "Ungdomarna", "Placeringen", "Väntan", "Tiden", "Någon", "Någonsin", "Åldern",
    }
)  # fmt: skip


@FAMILY.every
def names(doc: Document[Innehall]) -> Iterator[Finding]:
    """No name of a person beside an age or a function. Varning: ``Elin, 9 år`` and ``enhetschef Anna Berg``."""
    for number, line in doc.lines_with(_MAY_BE):
        for match in BESIDE.finditer(line):
            kind = match.lastgroup or ""
            name = match[kind]
            if name.split()[0] in NO_NAME or doc.vocabulary.kommun(name) or doc.vocabulary.lan(name):
                continue
            told = besked.BARN_NAMN if kind in {"child", "young"} else besked.ANSTALLD_NAMN
            yield doc.finding((number, match.start() + 1), NAMN, *told.words(written=match.group()))
