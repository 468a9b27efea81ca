"""Which files are content, what stops a file from being read, and its bytes → text."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from exempelbank.bank import TAGS_FILE, Kind
from exempelbank.findings import Finding
from exempelbank.text import nfc, slugify
from exempelbank.values import SLUG

MAX_BYTES = 200_000
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def walk(root: Path, kind: Kind) -> Iterator[Path]:
    """Yield the files of a kind in stable order, without following symbolic links to folders."""
    folder = root / kind.folder
    if kind.name != "exempel":
        yield from sorted(path for path in folder.glob(kind.pattern) if path.name != "index.md")
        return
    for parent, folders, files in os.walk(folder):
        folders.sort()
        links = [name for name in folders if Path(parent, name).is_symlink()]
        yield from (Path(parent, name) for name in sorted(files + links))


def bad_file(root: Path, path: Path, kind: Kind) -> Finding | None:
    """Say what stops a file from being read at all: a link, a wrong kind of file, or its size."""
    file = path.relative_to(root).as_posix()
    if path.is_symlink():
        message = "Det här är en genväg (symbolisk länk), inte en riktig fil."
        return Finding(file, 1, 1, "fil-lank", "error", message, "Lägg in själva filen i stället för en genväg till den.")
    suffix = path.suffix.lower()
    if kind.name == "exempel" and suffix not in PICTURES | {".md"} and file != TAGS_FILE:
        message = f"Filer av typen ”{path.suffix or path.name}” får inte ligga under exempel/."
        fix = "Ta bort filen. Under exempel/ får bara .md-filer och bilder (jpg, png, webp) ligga."
        return Finding(file, 1, 1, "fil-typ", "error", message, fix)
    if suffix == ".md" and path.stat().st_size > MAX_BYTES:
        message = f"Filen är {path.stat().st_size // 1000} kB. Högst {MAX_BYTES // 1000} kB får plats."
        return Finding(file, 1, 1, "fil-storlek", "error", message, "Korta texten, och lägg bilder i en egen mapp.")
    return None


def name_findings(file: str) -> Iterator[Finding]:
    """Say where a file's name cannot be an address, and propose one that can."""
    stem, suffix = Path(file).stem, Path(file).suffix
    if SLUG.fullmatch(stem) and suffix == ".md":
        return
    proposal = slugify(stem)[:80].strip("-")
    fix = f"Döp om filen till: {proposal}.md" if SLUG.fullmatch(proposal) else "Döp om filen, till exempel: lund-familjehem.md"
    message = f"Filnamnet ”{Path(file).name}” går inte att använda. Bara a–z, 0–9 och bindestreck, 3–80 tecken."
    yield Finding(file, 1, 1, "fil-namn", "error", message, fix)


def decode(raw: bytes, file: str) -> tuple[str, Finding | None]:
    """Turn a file's bytes into NFC text with LF line ends, or a finding where they are not plain UTF-8 text."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", _encoding_finding(file, 1, 1, "UTF-16")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].split(b"\n")
        return "", _encoding_finding(file, len(before), len(before[-1]) + 1, "Windows-1252 eller något annat")
    text = nfc(text.replace("\r\n", "\n").replace("\r", "\n"))
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        column = control.start() - text.rfind("\n", 0, control.start())
        message = "Här finns ett osynligt styrtecken som inte kan visas."
        fix = "Ta bort tecknet. Klistra in texten på nytt som ren text om du inte ser det."
        return "", Finding(file, line, column, "styrtecken", "error", message, fix)
    return text, None


def _encoding_finding(file: str, line: int, column: int, guess: str) -> Finding:
    message = f"Filen är inte sparad som UTF-8 (den verkar vara {guess}), så å, ä och ö går inte att läsa."
    fix = "Öppna filen, välj Spara som och teckenkodningen UTF-8."
    return Finding(file, line, column, "teckenkodning", "error", message, fix)


def pictures(root: Path, file: str) -> tuple[str, ...]:
    """Return the names of the pictures in the folder that belongs to a content file."""
    folder = (root / file).with_suffix("")
    if folder.is_symlink() or not folder.is_dir():
        return ()
    return tuple(sorted(path.name for path in folder.iterdir() if path.suffix.lower() in PICTURES and not path.is_symlink()))
