"""Rules for links in the text."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, reading, urls
from exempelbank.content.declarations import paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.names import PICTURES
from exempelbank.prose import render
from exempelbank.prose.text import nearest, shorten, slugify

FAMILY = RuleFamily("Länkar")

TRASIG = FAMILY.error(
    "lank-trasig",
    "En länk leder till något som finns.",
    "Den som följer länken ska komma fram.",
    bad=paragraph("Läs mer i [rapporten](rapport-2023.md)."),
    good=paragraph("Läs mer i [rapporten](https://www.lund.se/rapport-2023)."),
)
TYP = FAMILY.error(
    "lank-typ",
    "En länk går till en webbsida, en brevlåda eller en fil i banken.",
    "Andra länkar fungerar bara på en enda dator, eller startar program hos läsaren.",
    bad=paragraph("Läs mer i [rapporten](file:///C:/rapport.pdf)."),
    good=paragraph("Läs mer i [rapporten](https://www.lund.se/rapport-2023)."),
)
HTTP = FAMILY.warning(
    "http",
    "Adresser börjar med https, inte http.",
    "Då kan ingen på vägen läsa eller ändra det som visas.",
    bad=paragraph("Läs mer hos [kommunen](http://www.lund.se/)."),
    good=paragraph("Läs mer hos [kommunen](https://www.lund.se/)."),
)

HOST = re.compile(r"https?://[^/?#\s]*[^/?#\s.]\.[^/?#\s.]", re.IGNORECASE)
_ADVISED = 20  # broken links of a file that are told what they may have meant
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


@FAMILY.every
def links(doc: Document[Innehall]) -> Iterator[Finding]:
    """Links lead to the web, to a mailbox or to a file that exists. Fel: ``javascript:…``. Rätt: ``https://…``."""
    near = _Near(doc)
    for item in doc.body.inlines:
        if item.kind != "link":
            continue
        place = doc.in_body(item.line, item.column)
        target = unquote(item.target)
        scheme = _SCHEME.match(re.sub(r"[\x00-\x20]", "", target))
        if scheme or target.startswith("//"):
            yield from _absolute(doc, place, target, scheme.group(1).lower() if scheme else "")
        elif target.startswith("#"):
            yield from _heading(near, place, target)
        else:
            yield from _relative(near, place, target)


def _absolute(doc: Document[Innehall], place: tuple[int, int], target: str, scheme: str) -> Iterator[Finding]:
    if scheme in {"http", "https"} and not HOST.match(target):
        yield doc.finding(place, TRASIG, f"Länken ”{shorten(target, 60)}” leder ingenstans.", besked.LANK_TYP.fix)
    elif scheme == "http":
        yield doc.finding(place, HTTP, *besked.LANK_HTTP.words(better=f"https{target[len(scheme) :]}"))
    elif scheme not in {"https", "mailto"}:
        yield doc.finding(place, TYP, *besked.LANK_TYP.words(written=shorten(target, 40)))


class _Near:
    """What the broken links of a file may have meant: each is compared with all that there is, so only the first are."""

    def __init__(self, doc: Document[Innehall]) -> None:
        self.doc, self.left = doc, _ADVISED

    @cached_property
    def anchors(self) -> dict[str, None]:
        """The ids that the page's headings have, in order."""
        return dict.fromkeys(render.anchors(self.doc.front.body))

    @cached_property
    def files(self) -> dict[str, Path]:
        return {file.stem: file for file in (self.doc.root / PurePosixPath(self.doc.file).parts[0]).rglob("*.md")}

    def nearest(self, target: str, names: Iterable[str]) -> str | None:
        self.left -= 1
        return nearest(target, names) if self.left >= 0 else None


def _heading(near: _Near, place: tuple[int, int], target: str) -> Iterator[Finding]:
    doc = near.doc
    if slugify(target) not in near.anchors:
        hit = near.nearest(target, islice(near.anchors, _ADVISED))
        advice = (
            f"Menade du #{hit}?" if hit else "Skriv rubriken med små bokstäver och bindestreck, till exempel: #resultat"
        )
        message = f"Länken ”{shorten(target, 60)}” går till en rubrik som inte finns i texten."
        yield doc.finding(place, TRASIG, message, advice)


def _relative(near: _Near, place: tuple[int, int], target: str) -> Iterator[Finding]:
    doc = near.doc
    path = urls.in_repository(doc.file, target)
    own = f"{PurePosixPath(doc.file).with_suffix('')}/"
    shown = path is not None and (
        urls.of_file(path) or (path.startswith(own) and PurePosixPath(path).suffix in PICTURES)
    )
    if path is not None and shown and reading.is_file(doc.root / path):
        return
    hit = near.nearest(PurePosixPath(target.split("#", 1)[0]).stem, near.files) if path else None
    advice = (
        f"Menade du {near.files[hit].relative_to(doc.root).as_posix()}?"
        if hit
        else "Länka till en fil som finns, eller till en webbadress med https://"
    )
    message = f"Länken ”{shorten(target, 60)}” leder ingenstans."
    yield doc.finding(place, TRASIG, message, advice)
