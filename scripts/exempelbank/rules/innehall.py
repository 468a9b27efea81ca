"""Rules for what may not stand in a text."""

import re
from collections.abc import Iterator

from exempelbank.bank import Document
from exempelbank.findings import Finding
from exempelbank.text import shorten

_PLACEHOLDER = re.compile(r"\bSKRIV HÄR\b|\bskriv här:|\[skriv här|\bfyll i här\b|lorem ipsum|\b(?:TODO|FIXME|XXX+)\b|\[…\]|\[\.\.\.\]|\bÅÅÅÅ-MM-DD\b")
_LOOSE = re.compile(_PLACEHOLDER.pattern.replace(r"\bSKRIV HÄR\b|", ""), re.IGNORECASE)
_MAY_BE_PLACEHOLDER = re.compile(
    r"[SsFfLlTtXx\[Åå](?:kriv här|KRIV HÄR|KRIV här|yll i här|YLL I HÄR|orem|OREM|ODO|odo|IXME|ixme|XX|xx|…\]|\.\.\.\]|ÅÅÅ-MM)"
)


def raw_html(doc: Document) -> Iterator[Finding]:
    """Texts are Markdown only. Fel: ``<b>viktigt</b>``. Rätt: ``**viktigt**``."""
    for item in doc.body.inlines:
        if item.kind == "html":
            message = f"”{shorten(item.text, 40)}” är HTML, och det visas inte på sidan."
            fix = "Skriv med Markdown i stället: **fet**, *kursiv*, - punktlista. En kommentar tar du bort."
            yield doc.finding(doc.in_body(item.line, item.column), "html", "error", message, fix)


def placeholder(doc: Document) -> Iterator[Finding]:
    """Nothing of the template is left. Fel: ``SKRIV HÄR: vad gjorde ni?``."""
    for number, line in doc.lines_with(_MAY_BE_PLACEHOLDER):
        match = _PLACEHOLDER.search(line) or _LOOSE.search(line)
        if match:
            message = f"Här står mallens text kvar: ”{shorten(line.strip(), 50)}”."
            fix = "Byt ut den mot er egen text, eller ta bort raden."
            yield doc.finding((number, match.start() + 1), "malltext", "error", message, fix)
