"""Warnings about how titles, numbers and texts are written, and what of the template's samples is left."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, tracking
from exempelbank.content.declarations import body, fields, paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.groups import keys_of
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import Exempel
from exempelbank.prose.phrases import capitalised
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Skrivsätt")
_ENGLISH = "We visited the children together every week, and the social workers listened to what they wanted to tell us about their home. "

TITEL = FAMILY.warning(
    "titel-form",
    "Titeln är skriven som en vanlig mening, utan citattecken runt och utan bara stora bokstäver.",
    "Stora bokstäver är svåra att läsa, och skärmläsare bokstaverar dem ibland.",
    bad=fields("titel: MER TID MED BARNEN I LUND"),
    good=fields("titel: Mer tid med barnen i Lund"),
)
TAL = FAMILY.warning(
    "tal-form",
    "Decimaler skrivs med komma, och tusental delas med mellanslag.",
    "På svenska betyder 1,500 ett och ett halvt.",
    bad=paragraph("Väntan minskade med 3.5 procent."),
    good=paragraph("Väntan minskade med 3,5 procent."),
)
SPRAK = FAMILY.warning(
    "annat-sprak",
    "Texten är på svenska.",
    "Sökningen, ordlistan och läsarna väntar sig svenska.",
    bad=body(
        "".join(
            f"## {heading}\n\n{_ENGLISH}\n\n"
            for heading in ("Utgångsläge", "Arbetssätt", "Resultat", "Barnens delaktighet")
        )
    ),
    good=paragraph("Vi åkte hem till barnen tillsammans varje vecka, och lyssnade på vad de ville berätta för oss."),
)
PROV = FAMILY.warning(
    "mall-exempel",
    "Det som mallen visar som exempel är utbytt mot ert eget.",
    "Annars står det något på sidan som ingen har gjort.",
    bad=fields("resurser: Två heltidstjänster i två år"),
    good=fields("resurser: En heltidstjänst sedan 2021"),
)

SAMPLES = (
    "målgrupp",
    "resurser",
    "ägare",
    "barnversion",
    "sammanställt_av",
    "arkiverad_orsak",
)  # said by nobody by chance
QUOTES = ("”", "“", '"', "»", "«", "'", "’")
_MAY_BE_NUMBER = re.compile(r"[0-9](?<![0-9.,:].)[0-9]{0,2}[.,][0-9]")
NUMBER = re.compile(
    r"(?<![\w.,:/-])(?:(?P<point>\d{1,4}\.\d{1,2})(?=[ \u00a0]?(?:%|procent|gånger|år|månader|veckor|timmar|tjänst|miljon|kronor|kr\b|barn))"
    r"|(?P<thousands>[1-9]\d{0,2}(?:,\d{3}){1,3})(?![\d,]|[ \u00a0]?(?:%|procent)))"
)
_WORD = re.compile(r"[^\W\d_]+")
_SWEDISH = frozenset(
    [
        "och",
        "att",
        "är",
        "inte",
        "från",
        "eller",
        "när",
        "också",
        "blev",
        "hade",
        "för",
        "till",
        "på",
        "som",
        "det",
        "av",
        "med",
        "den",
        "ett",
        "har",
        "vi",
        "de",
    ]
)
# Little words of English, German, Danish and Norwegian, and Finnish that Swedish has not.
_OTHER = frozenset(
    {
        "the", "and", "of", "to", "is", "was", "were", "with", "we", "they", "that", "und", "der", "die", "das", "nicht", "mit",
        "og", "ikke", "fra", "av", "hvor", "etter", "være", "jeg", "että", "oli", "ovat", "mutta", "sekä",
    }
) - _SWEDISH  # fmt: skip
SHORTEST_SHOUT = 10  # characters: an abbreviation is no shouting
_FEWEST_WORDS, _LEAST_SHARE = 40, 0.06  # of running text in any of them, a fifth and more are such words


@FAMILY.every
def title(doc: Document[Innehall]) -> Iterator[Finding]:
    """A title is an ordinary sentence. Varning: ``titel: MER TID MED BARNEN`` or in quotes."""
    key = next(iter(keys_of(doc.kind.model)))
    text = (doc.front.fields or {}).get(key)
    if not isinstance(text, str) or len(text) < SHORTEST_SHOUT:
        return
    if text.isupper():
        words = besked.VERSALER.words(right=shorten(capitalised(text.lower()), 90))
        yield doc.finding(doc.place(key), TITEL, *words)
    elif text[0] in QUOTES and text[-1] in QUOTES and not any(mark in text[1:-1] for mark in QUOTES):
        words = besked.CITERAD.words(right=shorten(text[1:-1], 90))
        yield doc.finding(doc.place(key), TITEL, *words, (text, text[1:-1]))


@FAMILY.every
def numbers(doc: Document[Innehall]) -> Iterator[Finding]:
    """Numbers are written as in Swedish. Varning: ``3.5 procent`` and ``12,500 kronor``."""
    for number, line in doc.lines_with(_MAY_BE_NUMBER):
        without = tracking.ADDRESS.sub(lambda found: " " * len(found.group()), line)
        for match in NUMBER.finditer(without):
            written = match.group()
            right = written.replace(".", ",") if match["point"] else written.replace(",", " ")
            told = besked.PUNKTTAL if match["point"] else besked.KOMMATAL
            words = told.words(written=written, right=right)
            yield doc.finding((number, match.start() + 1), TAL, *words, (written, right))


@FAMILY.every
def language(doc: Document[Innehall]) -> Iterator[Finding]:
    """The text is Swedish. Varning: a text in English, or in Norwegian."""
    words = [word.lower() for prose in doc.body.prose for word in _WORD.findall(prose.text)]
    other = sum(word in _OTHER for word in words)
    if len(words) >= _FEWEST_WORDS and other > max(_LEAST_SHARE * len(words), sum(word in _SWEDISH for word in words)):
        message = "Texten ser inte ut att vara på svenska."
        fix = "Skriv på svenska. Behöver du hjälp med det, skicka texten till redaktionen som den är."
        yield doc.finding((doc.front.body_line, 1), SPRAK, message, fix)


@FAMILY.exempel
def samples(doc: Document[Exempel]) -> Iterator[Finding]:
    """The template's own samples are replaced. Varning: ``resurser: Två heltidstjänster i två år``."""
    known = keys_of(Exempel)
    for key in SAMPLES:
        value = (doc.front.fields or {}).get(key)
        if isinstance(value, str) and value.strip() in known[key].examples:
            yield doc.finding(doc.place(key), PROV, *besked.MALLPROV.words(written=shorten(value, 40)))
