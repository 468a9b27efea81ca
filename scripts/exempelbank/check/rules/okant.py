"""Rules for what is not known: said once, in its own fields, never as a sentence in the text."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.declarations import body, fields
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.model import Exempel
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Det som inte är känt")
_TEXT = (
    "## Utgångsläge\n\nBarnen fick vänta länge.\n\n## Arbetssätt\n\nVi åker ut två och två.\n\n"
    "## Resultat\n\nVäntan blev kortare.\n\n## Barnens delaktighet\n\n{}\n"
)

MENING = FAMILY.error(
    "okant-mening",
    "Under en rubrik står det man vet. Det som är helt okänt står i stället under `okänt`.",
    "Läsaren ska slippa leta efter det som inte finns, och ser ändå i en ruta vad som saknas.",
    bad=body(_TEXT.format("Det framgår inte av källorna hur barnen deltog.")),
    good=body(_TEXT.format("Barnen valde platsen.")),
)
ANDA = FAMILY.error(
    "okant-anda",
    "Det som står under `okänt` finns inte någon annanstans i filen.",
    "Läsaren vet annars inte vilket som gäller.",
    bad=fields("okänt: [resultat]"),
    good=fields("okänt: [resurser]"),
)
# The sentences by which texts say that nothing is known. Here and nowhere else.
_NOTHING = re.compile(
    r"(?:framgår inte|redovisas? (?:inte|ingen|inget|inga)|(?:anges|nämns|beskrivs|redovisas|berättas|sägs) inte"
    r"|säger (?:inget|ingenting|inte)|vet (?:vi )?inte|är (?:inte känt|okän[td]a?)|har vi inte (?:läst|gått igenom|hittat)"
    r"|ingen uppgift|inga uppgifter|saknas (?:uppgift|information))",
    re.IGNORECASE,
)
# A sentence that tells something besides is longer than those that only say that nothing is known.
_LONGEST = 18
HEADINGS = {"Resultat": "resultat", "Barnens delaktighet": "barnens delaktighet", "Börja här": "hur man börjar"}
FIELDS = ("resurser", "målgrupp", "startår", "slutår", "samverkan", "kontakt")


@FAMILY.exempel
def nothing_known(doc: Document[Exempel]) -> Iterator[Finding]:
    """Some sentence of a section says something. Fel: only "Det framgår inte av källorna hur barnen deltog."."""
    for heading, line, sentences in _sections(doc):
        if sentences and all(_says_nothing(sentence) for sentence in sentences):
            message = f"Under rubriken ”{shorten(heading)}” står bara att inget är känt."
            code = HEADINGS.get(heading)
            fix = (
                f"Ta bort rubriken och skriv i stället: okänt: [{code}]"
                if code
                else "Skriv det ni vet, eller ta bort rubriken."
            )
            yield doc.finding(doc.in_body(line), MENING, message, fix)


def _says_nothing(words: list[str]) -> bool:
    return len(words) <= _LONGEST and bool(_NOTHING.search(" ".join(words)))


def _sections(doc: Document[Exempel]) -> Iterator[tuple[str, int, list[list[str]]]]:
    """Yield each section's heading, its line, and its sentences as words."""
    starts = [block for block in doc.body.blocks if block.is_section]
    for number, block in enumerate(starts):
        end = starts[number + 1].line if number + 1 < len(starts) else float("inf")
        inside = [prose for prose in doc.body.prose if block.line < prose.block.line < end]
        yield " ".join(block.text.split()), block.line, [s.words for prose in inside for s in prose.sentences]


@FAMILY.exempel
def unknown_and_told(doc: Document[Exempel]) -> Iterator[Finding]:
    """What is unknown is not told. Fel: ``okänt: [resultat]`` with ``## Resultat`` in the text."""
    unknown = doc.read(lambda it: it.okant) or ()
    headings = {" ".join(block.text.split()) for block in doc.body.blocks if block.is_section}
    told = {code for heading, code in HEADINGS.items() if heading in headings}
    told |= {key for key in FIELDS if doc.has(key)}
    for index, code in enumerate(unknown):
        if code in told:
            yield doc.finding(doc.place("okänt", index), ANDA, *besked.OKANT_ANDA.words(code=code))
