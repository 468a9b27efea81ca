"""Warnings where the law has changed since many texts were written: section numbers, and an age limit."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content.declarations import paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.prose import lagrum
from exempelbank.prose.inspect import Block
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Lagen har ändrats")

UTAN_LAG = FAMILY.warning(
    "lagrum-utan-lag",
    "Ett lagrum ur socialtjänstlagen säger vilken lag det hör till.",
    "Paragraferna bytte nummer den 1 juli 2025. Samma nummer kan betyda något annat i dag.",
    bad=paragraph("Skolan anmäler enligt 14 kap. 1 § socialtjänstlagen."),
    good=paragraph("Skolan anmäler enligt 19 kap. 1 § socialtjänstlagen (2025:400)."),
)
ALDER = FAMILY.warning(
    "aldersgrans-samtycke",
    "Gränsen för öppna insatser utan vårdnadshavares samtycke är 12 år, inte 15.",
    "Den sänktes den 1 juli 2023. Läsaren kan tro att den gamla gränsen gäller.",
    bad=paragraph("Den som har fyllt 15 år kan få öppna insatser utan att föräldrarna ger sitt samtycke."),
    good=paragraph("Den som har fyllt 12 år kan få öppna insatser utan att föräldrarna ger sitt samtycke."),
)
_OPEN = re.compile(r"öpp(?:na|en) insats|öppenvårdsinsats", re.IGNORECASE)
_CONSENT = re.compile(r"samtyck", re.IGNORECASE)
_FIFTEEN = re.compile(r"\b15(?:\s|-)?år")


@FAMILY.every
def sections(doc: Document[Innehall]) -> Iterator[Finding]:
    """A section of the Social Services Act is told with the act's number. Fel: ``14 kap. 1 § SoL``."""
    for prose in doc.body.prose:
        for found in lagrum.unnamed(prose.text):
            message = f"”{shorten(found.group())}” säger inte vilken socialtjänstlag som menas."
            fix = (
                f"Skriv socialtjänstlagen ({lagrum.NEW}) för den nya lagen, eller dåvarande socialtjänstlagen ({lagrum.OLD}). "
                "De nya numren står på sidan om den nya lagen."
            )
            yield doc.finding(_place(doc, prose.block, found.group()), UTAN_LAG, message, fix)


@FAMILY.every
def age(doc: Document[Innehall]) -> Iterator[Finding]:
    """The age from which a child can have help without the guardians' consent is 12. Varning: ``15 år``."""
    for prose in doc.body.prose:
        found = _FIFTEEN.search(prose.text)
        if found and _OPEN.search(prose.text) and _CONSENT.search(prose.text):
            message = "Texten nämner 15 år vid öppna insatser utan samtycke. Sedan den 1 juli 2023 är gränsen 12 år."
            fix = "Skriv vad som gäller nu, eller säg att gränsen var 15 år då."
            yield doc.finding(_place(doc, prose.block, found.group()), ALDER, message, fix)


def _place(doc: Document[Innehall], block: Block, words: str) -> tuple[int, int]:
    """Return where the first word of a passage stands in its block."""
    first = words.split(maxsplit=1)[0]
    lines = doc.front.body.split("\n")
    for number in range(block.line, block.end + 1):
        column = lines[number - 1].find(first) if number <= len(lines) else -1
        if column >= 0:
            return doc.in_body(number, column + 1)
    return doc.in_body(block.line)
