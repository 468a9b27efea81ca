"""Bytes → text, and what in them is no text."""

import re
from collections.abc import Iterator
from itertools import islice

from exempelbank.content.findings import Finding
from exempelbank.prose.text import heap, nfc

# Control characters, and the marks that turn the reading direction: what is read is not what is shown.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_ODD_LINE_ENDS = ("\x85", "\u2028", "\u2029")  # pasted from a word processor; no line in Git
_MARK = "\ufeff"  # the byte-order mark: one, first in the file, is how some programs say UTF-8
_SAMPLE = 200
_MAX_CONTROLS = 20  # more than this is no text, and saying so again helps nobody


def decode(raw: bytes, file: str) -> tuple[str | None, list[Finding]]:
    """Turn a file's bytes into NFC text with LF line ends, and say what in them is no text.

    The text is None where it cannot be told what stands in the file. A control character becomes a visible mark, so
    that the rest of the file is still checked; a byte-order mark too many is left out, as editors show it.
    """
    raw = raw.removeprefix(_MARK.encode())
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _has_every_second_zero(raw[:_SAMPLE]):
        return None, [_encoding_finding(file, 1, 1, "UTF-16")]
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = _place(before, len(before))
        return None, [_encoding_finding(file, line, column, "Windows-1252 eller något annat")]
    heaped = heap(text)
    heaps = [] if heaped is None else [_heap_finding(file, text, heaped)]
    text = nfc(text)
    for end in _ODD_LINE_ENDS:
        text = text.replace(end, " ")
    controls = [*_marks(file, text), *islice(_controls(file, text.replace(_MARK, "")), _MAX_CONTROLS)]
    text = text.replace(_MARK, "")
    return (_CONTROL.sub("\ufffd", text) if controls else text), heaps + controls


def _has_every_second_zero(raw: bytes) -> bool:
    """Tell UTF-16 without a byte-order mark: in Swedish, nearly every second byte is zero and the others are not."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    return max(even, odd) > len(raw) * 0.4 and min(even, odd) == 0


def _place(text: str, place: int) -> tuple[int, int]:
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)


def _heap_finding(file: str, text: str, place: int) -> Finding:
    message = "Här står fler accenter på en bokstav än en bokstav kan ha."
    fix = "Ta bort accenterna, eller klistra in texten på nytt som ren text."
    return Finding(file, *_place(text, place), "styrtecken", "error", message, fix)


def _marks(file: str, text: str) -> Iterator[Finding]:
    """Yield the places of byte-order marks beyond the one that a file may begin with, one a row of them."""
    for found in islice(re.finditer(f"{_MARK}+", text), _MAX_CONTROLS):
        message = "Här står ett osynligt märke (U+FEFF) som bara får stå en gång, allra först i filen."
        fix = "Ställ markören här och radera det osynliga tecknet, eller skriv raden på nytt. Spara sedan som UTF-8."
        yield Finding(file, *_place(text, found.start()), "styrtecken", "error", message, fix)


def _controls(file: str, text: str) -> Iterator[Finding]:
    for found in _CONTROL.finditer(text):
        message = f"Här finns ett osynligt styrtecken (U+{ord(found.group()):04X})."
        fix = "Ta bort tecknet. Klistra in texten på nytt som ren text om du inte ser det."
        yield Finding(file, *_place(text, found.start()), "styrtecken", "error", message, fix)


def _encoding_finding(file: str, line: int, column: int, guess: str) -> Finding:
    message = f"Filen är inte sparad som UTF-8 (den verkar vara {guess}), så å, ä och ö går inte att läsa."
    fix = "Öppna filen, välj Spara som och teckenkodningen UTF-8."
    return Finding(file, line, column, "teckenkodning", "error", message, fix)
