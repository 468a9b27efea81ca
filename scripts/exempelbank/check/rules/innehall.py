"""Rules for what may not stand in a text."""

import re
import sys
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, controls
from exempelbank.content.declarations import paragraph
from exempelbank.content.declared.filer import STYRTECKEN
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.questions import MARK, QUESTIONS
from exempelbank.content.yamltree import Path, Value
from exempelbank.prose.render import LONGEST
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Det som inte får stå i texten")

HTML = FAMILY.error(
    "html",
    "Texten är skriven med `Markdown`, utan HTML. Uppgifterna överst är ren text.",
    "HTML visas inte på sidan. Det hindrar också att någon smyger in program i en text.",
    bad=paragraph("Det är <b>viktigt</b> att barnen är med."),
    good=paragraph("Det är **viktigt** att barnen är med."),
)
STYCKE_LANGD = FAMILY.error(
    "stycke-langd",
    f"Ett stycke är högst {LONGEST} tecken långt.",
    "En hel sida utan uppehåll går inte att läsa på en telefon.",
    bad=paragraph("Barnen fick vänta länge på en utredning. " * 130),
    good=paragraph("Barnen fick vänta länge på en utredning.\n\nFamiljerna fick träffa nya handläggare varje gång."),
)
MALLTEXT = FAMILY.error(
    "malltext",
    "Ingenting av mallens text står kvar.",
    "Läsaren ska få veta vad ni har gjort, inte vad mallen frågar.",
    bad=paragraph("SKRIV HÄR: Vad var problemet?"),
    good=paragraph("Barnen fick vänta länge på en utredning."),
)

_LEFT = (MARK, *QUESTIONS.values(), "Skriv här:", "skriv här:", "Lorem ipsum", "lorem ipsum", "ÅÅÅÅ-MM-DD")
_NOTES = ("TODO", "FIXME", "XXX")
PLACEHOLDER = re.compile(rf"{'|'.join(map(re.escape, _LEFT))}|(?:{'|'.join(_NOTES[:-1])}|(?<!X)XXX++)\b")
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")
MARKS = re.compile(r"\*\*|__|`|!?\[[^\[\]]*+\]\(")
_MAY_BENUMBERED = re.compile("&#")
NUMBERED = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<digits>[0-9]{1,7}));")
PLAIN = ("sammanfattning",)


@FAMILY.every
def raw_html(doc: Document[Innehall]) -> Iterator[Finding]:
    """Texts are Markdown only. Fel: ``<b>viktigt</b>``. Rätt: ``**viktigt**``."""
    for item in doc.body.inlines:
        if item.kind == "html":
            message = f"”{shorten(item.text, 40)}” är HTML, och det visas inte på sidan."
            fix = "Skriv med Markdown i stället: **fet**, *kursiv*, - punktlista. En kommentar tar du bort."
            yield doc.finding(doc.in_body(item.line, item.column), HTML, message, fix)


@FAMILY.every
def long_blocks(doc: Document[Innehall]) -> Iterator[Finding]:
    """A paragraph, a heading or a cell has at most 3,000 characters. Fel: two pages without an empty line."""
    for block in doc.body.blocks:
        if block.kind != "code" and len(block.text) > LONGEST:
            words = besked.STYCKE.words(count=len(block.text), limit=LONGEST)
            yield doc.finding(doc.in_body(block.line), STYCKE_LANGD, *words)


@FAMILY.every
def plain_fields(doc: Document[Innehall]) -> Iterator[Finding]:
    """Fields are plain text. Fel: ``titel: <b>Skolfam</b>``. Rätt: ``titel: Skolfam``."""
    for path, value in _texts(doc.front.fields):
        if TAG.search(value) or (path[0] in PLAIN and MARKS.search(value)):
            yield doc.finding(doc.place(*path), HTML, *besked.REN_TEXT.words(key=path[0]))


def _texts(value: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text in the front matter with its path."""
    if isinstance(value, str) and path:
        yield path, value
    elif isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(item, (*path, key))


@FAMILY.every
def hidden_characters(doc: Document[Innehall]) -> Iterator[Finding]:
    """No character that nobody sees is written by its number. Fel: ``&#x202e;``, which turns the reading direction."""
    for number, line in doc.lines_with(_MAY_BENUMBERED):
        for match in NUMBERED.finditer(line) if number >= doc.front.body_line else ():
            code = int(match["hex"], 16) if match["hex"] else int(match["digits"])
            if code <= sys.maxunicode and controls.CONTROL.match(chr(code)):
                yield doc.finding(
                    (number, match.start() + 1), STYRTECKEN, *controls.words_of_number(chr(code), match.group())
                )


@FAMILY.every
def placeholder(doc: Document[Innehall]) -> Iterator[Finding]:
    """Nothing of the template is left. Fel: ``SKRIV HÄR: vad gjorde ni?``."""
    if not any(text in doc.text for text in (*_LEFT, *_NOTES)):  # many times faster than the pattern
        return
    for number, line in doc.lines_with(PLACEHOLDER):
        match = PLACEHOLDER.search(line)
        if match:
            words = besked.MALLTEXT.words(written=shorten(line.strip(), 50))
            yield doc.finding((number, match.start() + 1), MALLTEXT, *words)
