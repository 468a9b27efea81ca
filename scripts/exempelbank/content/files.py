"""Which files are content, what stops a file from being read, and its bytes → text."""

import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from exempelbank.content.findings import Finding
from exempelbank.content.groups import Base
from exempelbank.content.kinds import LIST_FILES, Kind
from exempelbank.content.values import SLUG
from exempelbank.prose.text import nfc, slugify

MAX_BYTES = 200_000
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
# Control characters, and the marks that turn the reading direction: what is read is not what is shown.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_ODD_LINE_ENDS = ("\x85", "\u2028", "\u2029")  # pasted from a word processor; no line in Git
_SAMPLE = 200
_MAX_CONTROLS = 20  # more than this is no text, and saying so again helps nobody
_PICTURE_NAME = re.compile(r"[a-z0-9-]+\.[a-z]+")


def walk(root: Path, kind: Kind[Base]) -> Iterator[Path]:
    """Yield the files of a kind in stable order, without following symbolic links to folders."""
    folder = root / kind.folder
    if kind.name != "exempel":
        yield from sorted(
            path for path in folder.glob(kind.pattern) if path.suffix.lower() == ".md" and path.name != "index.md"
        )
        return
    for parent, folders, files in os.walk(folder):
        folders.sort()
        links = [name for name in folders if Path(parent, name).is_symlink()]
        yield from (Path(parent, name) for name in sorted(files + links))


def bad_file(root: Path, path: Path, kind: Kind[Base]) -> Finding | None:
    """Say what stops a file from being read at all: a link, a wrong kind of file, or its size."""
    file = path.relative_to(root).as_posix()
    if path.is_symlink():
        message = "Det här är en genväg (symbolisk länk), inte en riktig fil."
        return Finding(
            file, 1, 1, "fil-lank", "error", message, "Lägg in själva filen i stället för en genväg till den."
        )
    suffix = path.suffix.lower()
    if (kind.name == "exempel" and suffix not in PICTURES | {".md"} and file not in LIST_FILES) or not path.is_file():
        message = f"Filer av typen ”{path.suffix or path.name}” får inte ligga här."
        fix = "Ta bort filen. Under exempel/ får bara .md-filer och bilder (jpg, png, webp) ligga."
        return Finding(file, 1, 1, "fil-typ", "error", message, fix)
    if suffix in PICTURES and not _PICTURE_NAME.fullmatch(path.name):
        message = f"Filnamnet ”{path.name}” går inte att använda. Bara a–z, 0–9 och bindestreck."
        return Finding(
            file, 1, 1, "fil-namn", "error", message, f"Döp om filen till: {slugify(path.stem) or 'bild'}{suffix}"
        )
    if suffix in {".md", ".yml"} and path.stat().st_size > MAX_BYTES:
        message = f"Filen är {-(-path.stat().st_size // 1000)} kB. Högst {MAX_BYTES // 1000} kB får plats."
        return Finding(file, 1, 1, "fil-storlek", "error", message, "Korta texten, och lägg bilder i en egen mapp.")
    return None


def name_findings(file: str) -> Iterator[Finding]:
    """Say where a file's name cannot be an address, and propose one that can."""
    stem, suffix = Path(file).stem, Path(file).suffix
    if SLUG.fullmatch(stem) and suffix == ".md":
        return
    proposal = slugify(stem)[:80].strip("-")
    fix = (
        f"Döp om filen till: {proposal}.md"
        if SLUG.fullmatch(proposal)
        else "Döp om filen, till exempel: lund-familjehem.md"
    )
    message = f"Filnamnet ”{Path(file).name}” går inte att använda. Bara a–z, 0–9 och bindestreck, 3–80 tecken."
    yield Finding(file, 1, 1, "fil-namn", "error", message, fix)


def decode(raw: bytes, file: str) -> tuple[str | None, list[Finding]]:
    """Turn a file's bytes into NFC text with LF line ends, and say what in them is no text.

    The text is None where it cannot be told what stands in the file. A control character becomes a visible mark, so
    that the rest of the file is still checked.
    """
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _has_every_second_zero(raw[:_SAMPLE]):
        return None, [_encoding_finding(file, 1, 1, "UTF-16")]
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return None, [_encoding_finding(file, line, column, "Windows-1252 eller något annat")]
    text = nfc(text)
    for end in _ODD_LINE_ENDS:
        text = text.replace(end, " ")
    controls = list(islice(_CONTROL.finditer(text), _MAX_CONTROLS))
    return (_CONTROL.sub("\ufffd", text) if controls else text), [
        _control_finding(file, text, found.start()) for found in controls
    ]


def _has_every_second_zero(raw: bytes) -> bool:
    """Tell UTF-16 without a byte-order mark: in Swedish, nearly every second byte is zero and the others are not."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    return max(even, odd) > len(raw) * 0.4 and min(even, odd) == 0


def _control_finding(file: str, text: str, place: int) -> Finding:
    line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
    message = f"Här finns ett osynligt styrtecken (U+{ord(text[place]):04X})."
    fix = "Ta bort tecknet. Klistra in texten på nytt som ren text om du inte ser det."
    return Finding(file, line, column, "styrtecken", "error", message, fix)


def _encoding_finding(file: str, line: int, column: int, guess: str) -> Finding:
    message = f"Filen är inte sparad som UTF-8 (den verkar vara {guess}), så å, ä och ö går inte att läsa."
    fix = "Öppna filen, välj Spara som och teckenkodningen UTF-8."
    return Finding(file, line, column, "teckenkodning", "error", message, fix)


def pictures(root: Path, file: str) -> tuple[str, ...]:
    """Return the names of the pictures in the folder that belongs to a content file."""
    folder = (root / file).with_suffix("")
    if folder.is_symlink() or not folder.is_dir():
        return ()
    return tuple(
        sorted(path.name for path in folder.iterdir() if path.suffix.lower() in PICTURES and not path.is_symlink())
    )
