"""Rules for links in the text."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from exempelbank.content import urls
from exempelbank.content.document import Document
from exempelbank.content.files import PICTURES
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.prose.text import nearest, shorten, slugify

_WHOLE = "Skriv hela adressen: [rapporten](https://www.lund.se/rapport)"
_HOST = re.compile(r"https?://[^/?#\s]*[^/?#\s.]\.[^/?#\s.]", re.IGNORECASE)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def links(doc: Document[Innehall]) -> Iterator[Finding]:
    """Links lead to the web, to a mailbox or to a file that exists. Fel: ``javascript:…``. Rätt: ``https://…``."""
    for item in doc.body.inlines:
        if item.kind != "link":
            continue
        place = doc.in_body(item.line, item.column)
        target = unquote(item.target)
        scheme = _SCHEME.match(re.sub(r"[\x00-\x20]", "", target))
        if scheme or target.startswith("//"):
            yield from _absolute(doc, place, target, scheme.group(1).lower() if scheme else "")
        elif target.startswith("#"):
            yield from _heading(doc, place, target)
        else:
            yield from _relative(doc, place, target)


def _absolute(doc: Document[Innehall], place: tuple[int, int], target: str, scheme: str) -> Iterator[Finding]:
    if scheme in {"http", "https"} and not _HOST.match(target):
        yield doc.finding(place, "lank-trasig", "error", f"Länken ”{shorten(target, 60)}” leder ingenstans.", _WHOLE)
    elif scheme == "http":
        fix = f"Pröva om sidan finns på: https{target[len(scheme) :]}"
        yield doc.finding(place, "http", "warning", "Länken börjar med http och inte https.", fix)
    elif scheme not in {"https", "mailto"}:
        message = f"Länken ”{shorten(target, 40)}” går inte att använda. Länkar ska gå till en webbsida."
        yield doc.finding(place, "lank-typ", "error", message, _WHOLE)


def _heading(doc: Document[Innehall], place: tuple[int, int], target: str) -> Iterator[Finding]:
    headings = {slugify(block.text): block.text for block in doc.body.blocks if block.is_section}
    if slugify(target) not in headings:
        hit = nearest(target, headings)
        advice = (
            f"Menade du #{hit}?" if hit else "Skriv rubriken med små bokstäver och bindestreck, till exempel: #resultat"
        )
        message = f"Länken ”{shorten(target, 60)}” går till en rubrik som inte finns i texten."
        yield doc.finding(place, "lank-trasig", "error", message, advice)


def _relative(doc: Document[Innehall], place: tuple[int, int], target: str) -> Iterator[Finding]:
    path = urls.in_repository(doc.file, target)
    own = f"{PurePosixPath(doc.file).with_suffix('')}/"
    shown = path is not None and (
        urls.of_file(path) or (path.startswith(own) and PurePosixPath(path).suffix in PICTURES)
    )
    if path is not None and shown and (doc.root / path).is_file():
        return
    folder = doc.root / PurePosixPath(doc.file).parts[0]
    names = {file.stem: file for file in folder.rglob("*.md")} if path else {}
    hit = nearest(PurePosixPath(target.split("#", 1)[0]).stem, names)
    advice = (
        f"Menade du {names[hit].relative_to(doc.root).as_posix()}?"
        if hit
        else "Länka till en fil som finns, eller till en webbadress med https://"
    )
    message = f"Länken ”{shorten(target, 60)}” leder ingenstans."
    yield doc.finding(place, "lank-trasig", "error", message, advice)
