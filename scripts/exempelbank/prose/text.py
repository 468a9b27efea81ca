"""Small, pure helpers for Swedish text."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

# Letters as they are typed without accents; others lose their marks, and those of no known letter are left out.
LETTERS = {"å": "a", "ä": "a", "ö": "o", "æ": "a", "ø": "o", "é": "e", "ü": "u", "ß": "s"}
_FOLD = str.maketrans(LETTERS)
_MARKS = re.compile(r"[\u0300-\u036f]")  # what a letter of ours is written with when it is taken apart
# A letter with more marks than this is no letter (Unicode, UAX 15: the stream-safe format), and putting them in order
# takes time with the square of their number.
_MOST_MARKS = 30
_MAY_BE_MARKS = re.compile(rf"[^\x00-\u02ff]{{{_MOST_MARKS + 1},}}+")
_ORDER = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "y"})

_NEAR = 0.72  # below this a proposal is another word more often than the one that was meant: på gång, pågående


def nfc(value: str) -> str:
    """Return the text in Unicode NFC, so that "å" is one character however it was typed."""
    return unicodedata.normalize("NFC", without_heaps(value))


def heap(value: str) -> int | None:
    """Return where a letter has more accents than it can have, or None."""
    for run in _MAY_BE_MARKS.finditer(value):
        kept = _thinned(run.group())
        if len(kept) < len(run.group()):
            same = (place for place, (one, other) in enumerate(zip(run.group(), kept, strict=False)) if one != other)
            return run.start() + next(same, len(kept))
    return None


def without_heaps(value: str) -> str:
    """Leave out each accent after the thirtieth on one letter."""
    return _MAY_BE_MARKS.sub(lambda found: _thinned(found.group()), value)


def _thinned(run: str) -> str:
    marks, kept = 0, []
    for char in run:
        marks = marks + 1 if unicodedata.combining(char) else 0
        kept += [char] if marks <= _MOST_MARKS else []
    return "".join(kept)


def slugify(value: str) -> str:
    """Make an address part: å, ä → a, ö → o, lower case, hyphens (``Malung-Sälen`` → ``malung-salen``)."""
    folded = nfc(value).lower().translate(_FOLD)
    ascii_only = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")


def fold(word: str) -> str:
    """Return a word in lower case as it is typed without å, ä and ö, and without other accents."""
    return word if word.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", word)).translate(_FOLD)


def sort_key(value: str) -> str:
    """Key for Swedish alphabetical order: å, ä, ö come after z (``sorted`` alone puts Ä before Å)."""
    return nfc(value).lower().translate(_ORDER)


def nearest(value: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate most like the value, or None where nothing is near enough to propose."""
    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(slugify(candidate), candidate)
    hits = difflib.get_close_matches(slugify(value[:80]), by_folded, n=1, cutoff=_NEAR)
    return by_folded[hits[0]] if hits else None


def enumerate_words(words: Iterable[str], conjunction: str = "och") -> str:
    """Join words as Swedish prose does: ``a, b och c``."""
    listed = list(words)
    head, last = listed[:-1], listed[-1:]
    return f" {conjunction} ".join([", ".join(head), *last] if head else last)


def genitive(name: str) -> str:
    """Return the Swedish genitive of a name (``Luleå`` → ``Luleås``, ``Borås`` → ``Borås``)."""
    return name if name.lower().endswith(("s", "x", "z")) else f"{name}s"


def as_markdown(value: str) -> str:
    """Write a text on one line of Markdown, also in a table: what would be read as markup or HTML stands as it is."""
    line = " ".join(value.split()).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"[\\|`*_\[\]]", r"\\\g<0>", line)


def shorten(value: str, limit: int = 60) -> str:
    """Cut a text for a message at ``limit`` characters, on one line."""
    line = " ".join(value.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"
