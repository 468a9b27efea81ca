"""Warnings about the language: advice towards plain Swedish, never a grade."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content.declarations import fields, paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import Exempel
from exempelbank.prose.inspect import Block
from exempelbank.prose.readability import lix, sentences
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Språket")

LANG_MENING = FAMILY.warning(
    "lang-mening",
    "En mening har högst 25 ord.",
    "Långa meningar är svåra att läsa på en telefon, och för den som läser långsamt.",
    bad=paragraph(
        "Barnen fick vänta länge på en utredning eftersom vi var få som arbetade med dem och eftersom många av oss var nya "
        "och inte kände till hur skolan och vården arbetade."
    ),
    good=paragraph("Barnen fick vänta länge på en utredning. Vi var få som arbetade med dem, och många var nya."),
)
SAMMANFATTNING = FAMILY.warning(
    "sammanfattning-meningar",
    "Sammanfattningen är en eller två meningar.",
    "Den visas i listor och sökträffar, där platsen är liten.",
    bad=fields(
        "sammanfattning: Två socialsekreterare åker ut tillsammans. De träffar barnen varje vecka. Tiden ökade på två år."
    ),
    good=fields(
        "sammanfattning: Två socialsekreterare åker ut tillsammans varje vecka. Tiden med barnen ökade på två år."
    ),
)
LIX = FAMILY.warning(
    "lix",
    "Texten har ett läsbarhetsindex (LIX) på högst 55.",
    "Ett högt värde betyder långa ord och långa meningar.",
    bad=paragraph(
        " ".join(["Socialtjänstens familjehemsverksamhet genomförde kompetensutvecklingsinsatser tillsammans."] * 25)
    ),
    good=paragraph(" ".join(["Vi som arbetar med familjehem gick en kurs ihop."] * 25)),
)
FORKORTNING = FAMILY.warning(
    "forkortning",
    "En förkortning förklaras första gången den står i texten.",
    "Den som är ny eller kommer från ett annat yrke vet inte vad den betyder.",
    bad=paragraph("Barnen bodde på HVB i väntan på familjehem."),
    good=paragraph("Barnen bodde på hem för vård eller boende (HVB) i väntan på familjehem."),
)

MAX_WORDS = 25
MAX_IN_SUMMARY = 2  # sentences
MAX_LIX = 55
MIN_WORDS_FOR_LIX = 100
_ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ0-9]{1,5}(?![\w])")
# Words in capitals side by side are emphasis, not abbreviations.
_SHOUTED = re.compile(r"[A-ZÅÄÖ]{2} ¤|¤ [A-ZÅÄÖ]{2,}+\b")
_EXPLAINED = re.compile(r"\s*[(–,]\s*\w{3,}")
_PART_OF_WORD = re.compile(r"[\w-]")
_KNOWN_TO_ALL = frozenset(
    {"EU", "FN", "TV", "IT", "USA", "PDF", "SMS", "ID", "OK", "II", "III", "IV", "SKR", "KB", "CD", "SR", "SVT"}
)


@FAMILY.every
def long_sentences(doc: Document[Innehall]) -> Iterator[Finding]:
    """Sentences of more than 25 words are hard to read on a phone. Rätt: two sentences."""
    for prose in doc.body.prose:
        for sentence in prose.sentences:
            count = len(sentence.words)
            if count > MAX_WORDS:
                place = _find(doc, prose.block, sentence.words)
                message = f"Meningen är lång: {count} ord. Den börjar ”{shorten(sentence.text, 40)}”."
                yield doc.finding(place, LANG_MENING, message, f"Dela den i två. Högst {MAX_WORDS} ord är lagom.")


@FAMILY.exempel
def summary(doc: Document[Exempel]) -> Iterator[Finding]:
    """The summary is one or two sentences: it stands on cards and in hits. Varning: three."""
    text = doc.read(lambda it: it.sammanfattning)
    count = len(list(sentences(" ".join(text.split())))) if text else 0
    if count > MAX_IN_SUMMARY:
        message = f"Sammanfattningen har {count} meningar. Den visas i listor och sökträffar."
        fix = "Skriv en eller två meningar: vad ni gjorde, för vem och vad som hände. Resten hör hemma i texten."
        yield doc.finding(doc.place("sammanfattning"), SAMMANFATTNING, message, fix)


def _find(doc: Document[Innehall], block: Block, words: list[str]) -> tuple[int, int]:
    """Return where a sentence begins, by its first two words."""
    opening = re.compile(r"\W{1,6}".join(re.escape(word) for word in words[:2]))
    lines = doc.front.body.split("\n")
    for number in range(block.line, block.end + 1):
        match = opening.search(lines[number - 1]) if number <= len(lines) else None
        if match:
            return doc.in_body(number, match.start() + 1)
    return doc.in_body(block.line)


@FAMILY.every
def readability(doc: Document[Innehall]) -> Iterator[Finding]:
    """LIX over 55 for the whole text means long words and long sentences."""
    value, count = lix(sentence for prose in doc.body.prose for sentence in prose.sentences)
    if count >= MIN_WORDS_FOR_LIX and value > MAX_LIX:
        message = f"Texten är svårläst: LIX är {value:.0f}. Under {MAX_LIX} är målet."
        fix = "Korta meningarna och byt långa ord, till exempel ”stöd” i stället för ”stödinsatser”."
        yield doc.finding((doc.front.body_line, 1), LIX, message, fix)


@FAMILY.every
def abbreviations(doc: Document[Innehall]) -> Iterator[Finding]:
    """An abbreviation is explained where it first stands, or in the word list. Rätt: ``hem för vård (HVB)``."""
    known = {*_KNOWN_TO_ALL, *doc.vocabulary.abbreviations}
    for prose in doc.body.prose:
        text = prose.text
        for match in _ABBREVIATION.finditer(text):
            word = match.group()
            before = text[max(match.start() - 8, 0) : match.start()]
            if word in known or _PART_OF_WORD.match(before[-1:]):
                continue
            known.add(word)
            if _SHOUTED.search(f"{before}¤{text[match.end() : match.end() + 8]}"):
                continue
            if before.endswith("(") or _EXPLAINED.match(text, match.end()):
                continue
            line, column = _find(doc, prose.block, [word])
            message = f"Förkortningen ”{word}” förklaras inte."
            fix = f"Skriv ut den första gången, med förkortningen inom parentes: hela namnet ({word})"
            yield doc.finding((line, column), FORKORTNING, message, fix)
