"""What to do with a file that is no text and no picture of ours: how to save it or send it, never to throw it away."""

from pathlib import PurePosixPath

from exempelbank.content.declared import filer
from exempelbank.content.findings import Finding
from exempelbank.content.names import PICTURES, SLUG, address

_MARKDOWN = frozenset({".markdown", ".mdown", ".mkd", ".mdwn", ".mdtxt"})
_PROGRAMS = {
    ".docx": "Word", ".doc": "Word", ".docm": "Word", ".dotx": "Word", ".odt": "LibreOffice", ".rtf": "ordbehandlaren",
    ".pages": "Pages", ".pdf": "PDF-läsaren", ".gdoc": "Google Dokument",
}  # fmt: skip
_PICTURES = frozenset({".gif", ".svg", ".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff"})
_OTHERWISE = "Flytta den annars ut ur banken: bara .md-filer och bilder (jpg, png, webp) kan ligga här."
_SEND = "Går det inte, så skicka filen till någon som har konto på GitHub."


def wrong_type(file: str) -> Finding:
    """Say that a file of this kind cannot lie among the content, and how its content can."""
    path = PurePosixPath(file)
    why = f"slutar på {path.suffix}" if path.suffix else "har inget slut, som .md"
    message = f"Filnamnet ”{path.name}” {why}. Sådana filer kan inte bli en sida på webbplatsen."
    fix = advice(file) or (
        f"Är det en text till banken, spara den som ren text (UTF-8) med namnet {_proposal(path)}. {_OTHERWISE}"
    )
    return filer.TYP.at(file, (1, 1), message, fix)


def advice(file: str) -> str:
    """Return how to save or send a text or a picture of another kind than those of content; "" for what is neither."""
    path = PurePosixPath(file)
    suffix, name = path.suffix.lower(), _proposal(path)
    if suffix == ".txt" and path.stem.lower().endswith(".md"):
        return f"Döp om filen till: {name} (Windows kan dölja slutet .txt: slå på Filnamnstillägg i Utforskarens meny Visa)"
    if suffix in _MARKDOWN:
        return f"Döp om filen till: {name}"
    if suffix == ".txt":
        return f"Spara texten som en .md-fil i UTF-8: i Anteckningar Spara som, Alla filer och namnet {name}. {_SEND}"
    if suffix in _PROGRAMS:
        copy = f"Öppna filen i {_PROGRAMS[suffix]}, kopiera texten till mallen i docs/bidra/mall.md"
        return f"{copy} och spara den som ren text (UTF-8) med namnet {name}. {_SEND}"
    if suffix in _PICTURES:
        return f"Spara bilden som jpg, png eller webp, till exempel: {address(path.stem) or 'bild'}.jpg"
    return ""


def _proposal(path: PurePosixPath) -> str:
    stem = path.stem
    while (suffix := PurePosixPath(stem).suffix.lower()) in {".txt", ".md", *_MARKDOWN, *_PROGRAMS, *PICTURES}:
        stem = stem[: -len(suffix)]
    slug = address(stem)
    return f"{slug}.md" if SLUG.fullmatch(slug) else "lund-familjehem.md"
