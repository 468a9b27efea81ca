"""Bytes → text, and what in them is no text."""

import re
from collections.abc import Iterator
from itertools import islice

from exempelbank.content import controls
from exempelbank.content.declared import filer
from exempelbank.content.findings import Finding
from exempelbank.prose.text import heap, nfc

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
    for end in controls.ODD_LINE_ENDS:
        text = text.replace(end, " ")
    hidden = [*_marks(file, text), *islice(_controls(file, text.replace(_MARK, "")), _MAX_CONTROLS)]
    text = text.replace(_MARK, "")
    return (controls.without(text) if hidden else text), heaps + hidden


def _has_every_second_zero(raw: bytes) -> bool:
    """Tell UTF-16 without a byte-order mark: in Swedish, nearly every second byte is zero and the others are not."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    return max(even, odd) > len(raw) * 0.4 and min(even, odd) == 0


def _place(text: str, place: int) -> tuple[int, int]:
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)


def _heap_finding(file: str, text: str, place: int) -> Finding:
    message = "Här står fler accenter på en bokstav än en bokstav kan ha."
    fix = "Ta bort accenterna, eller klistra in texten på nytt som ren text."
    return filer.STYRTECKEN.at(file, _place(text, place), message, fix)


def _marks(file: str, text: str) -> Iterator[Finding]:
    """Yield the places of byte-order marks beyond the one that a file may begin with, one a row of them."""
    for found in islice(re.finditer(f"{_MARK}+", text), _MAX_CONTROLS):
        message = "Här står ett osynligt märke (U+FEFF) som bara får stå en gång, allra först i filen."
        fix = "Ställ markören här och radera det osynliga tecknet, eller skriv raden på nytt. Spara sedan som UTF-8."
        yield filer.STYRTECKEN.at(file, _place(text, found.start()), message, fix)


def _controls(file: str, text: str) -> Iterator[Finding]:
    for found in controls.CONTROL.finditer(text):
        message = controls.message_of(found.group())
        fix = "Ta bort tecknet. Klistra in texten på nytt som ren text om du inte ser det."
        yield filer.STYRTECKEN.at(file, _place(text, found.start()), message, fix)


def _encoding_finding(file: str, line: int, column: int, guess: str) -> Finding:
    message = f"Filen är inte sparad som UTF-8 (den verkar vara {guess}), så å, ä och ö går inte att läsa."
    fix = "Öppna filen, välj Spara som och teckenkodningen UTF-8."
    return filer.TECKENKODNING.at(file, (line, column), message, fix)
