"""Rules for links in the text."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from exempelbank import urls
from exempelbank.bank import Document
from exempelbank.findings import Finding
from exempelbank.text import nearest, shorten

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def links(doc: Document) -> Iterator[Finding]:
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
            continue
        else:
            yield from _relative(doc, place, target)


def _absolute(doc: Document, place: tuple[int, int], target: str, scheme: str) -> Iterator[Finding]:
    if scheme == "http":
        fix = f"Pröva om sidan finns på: {target.replace('http:', 'https:', 1)}"
        yield doc.finding(place, "http", "warning", "Länken börjar med http och inte https.", fix)
    elif scheme not in {"https", "mailto"}:
        message = f"Länken ”{shorten(target, 40)}” går inte att använda. Länkar ska gå till en webbsida."
        yield doc.finding(place, "lank-typ", "error", message, "Skriv hela adressen: [rapporten](https://www.lund.se/rapport)")


def _relative(doc: Document, place: tuple[int, int], target: str) -> Iterator[Finding]:
    path = urls.in_repository(doc.file, target)
    if path is not None and (urls.of_file(path) or PurePosixPath(path).suffix) and (doc.root / path).is_file():
        return
    folder = doc.root / PurePosixPath(doc.file).parts[0]
    names = {file.stem: file for file in folder.rglob("*.md")} if path else {}
    hit = nearest(PurePosixPath(target.split("#", 1)[0]).stem, names)
    advice = f"Menade du {names[hit].relative_to(doc.root).as_posix()}?" if hit else "Länka till en fil som finns, eller till en webbadress med https://"
    message = f"Länken ”{shorten(target, 60)}” leder ingenstans."
    yield doc.finding(place, "lank-trasig", "error", message, advice)
