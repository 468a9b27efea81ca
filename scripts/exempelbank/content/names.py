"""What files and folders may be called, and what to call them instead."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from exempelbank.prose.text import nfc, slugify

SLUG = re.compile(r"[a-z0-9-]{3,80}")
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
READABLE = PICTURES | {".md", ".yml"}
_MAX_SLUG = 80
_PICTURE = re.compile(r"[a-z0-9-]+\.[a-z]+")
# With any ending, and whatever the case: Windows opens a device instead of the file.
RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_SWEDISH = frozenset("åäöÅÄÖéÉüÜ–’")
_SURROGATE = re.compile("[\ud800-\udfff]")  # what Python puts for a byte that is not UTF-8


def is_reserved(name: str) -> bool:
    """Tell whether Windows keeps a name for itself: ``con``, ``aux.md``, ``lpt1.any.thing``."""
    return RESERVED.fullmatch(name.partition(".")[0].rstrip()) is not None


def is_unicode(name: str) -> bool:
    """Tell whether a name on the disk is UTF-8."""
    return _SURROGATE.search(name) is None


def shown(name: str) -> str:
    """Return a name or path as it can be printed anywhere, with a mark for each byte that is no text."""
    return _SURROGATE.sub("\ufffd", name)


def same(name: str) -> str:
    """Return a key that is equal for names that Windows and macOS take for one."""
    return nfc(nfc(name).casefold())


def address(text: str, instead: str = "sidan") -> str:
    """Return an address made of any text, and not one that Windows reserves; "" where nothing is left."""
    slug = slugify(text if is_unicode(text) else _repaired(text))[:_MAX_SLUG].strip("-")
    return f"{slug}-{instead}" if is_reserved(slug) else slug


class Names:
    """The names in one folder."""

    def __init__(self, names: Iterable[str]) -> None:
        self._taken = set(names)
        self._first: dict[str, str] = {}
        for name in sorted(self._taken, key=lambda name: (name != same(name), name)):
            self._first.setdefault(same(name), name)

    def fault(self, name: str, *, folder: bool, content: bool) -> tuple[str, str] | None:
        """Return what is wrong with a name and what to write instead, or None.

        ``content`` says that a file's name becomes an address: then only a–z, 0–9 and hyphens will do.
        """
        suffix = "" if folder else PurePosixPath(name).suffix.lower()
        if content and not folder and is_unicode(name) and suffix not in READABLE:
            return None  # what it is has to change, and its name with that
        twin = self._first[same(name)]
        if twin != name:
            message = f"Namnen ”{name}” och ”{twin}” är samma namn på Windows och Mac."
            other = self._proposal(name, suffix)
            fix = f"Är de likadana, behåll en. Annars döp om den ena, till exempel till: {other}"
            return message, f"Flytta det som ligger i {name} till {twin}." if folder else fix
        message = _unfit_anywhere(name) or (_unfit_as_address(name, suffix) if content and not folder else "")
        return (message, self._better(name, suffix, folder=folder, content=content)) if message else None

    def _better(self, name: str, suffix: str, *, folder: bool, content: bool) -> str:
        """Return what to call a file or a folder whose name will not do."""
        if folder and (other := address(name)) in self._taken:
            return f"Flytta det som ligger i mappen till {other}."
        if content and suffix == ".md" and not SLUG.fullmatch(address(_stem(name, suffix))):
            return "Döp om filen, till exempel: lund-familjehem.md"
        return f"Döp om {'mappen' if folder else 'filen'} till: {self._proposal(name, suffix)}"

    def _proposal(self, name: str, suffix: str) -> str:
        """Return a name like this one that is good everywhere, free in the folder, and not proposed before."""
        stem = address(_stem(name, suffix), "bilden" if suffix in PICTURES else "sidan") or "namnlos"
        proposal, number = f"{stem}{suffix}", 2
        while proposal in self._taken:
            proposal = f"{stem[: _MAX_SLUG - 4]}-{number}{suffix}"
            number += 1
        self._taken.add(proposal)
        return proposal


def _stem(name: str, suffix: str) -> str:
    return name.rstrip(". ")[: -len(suffix)] if suffix else name


def _unfit_anywhere(name: str) -> str:
    """Return why some computers cannot have a file or folder of this name, or ""."""
    if not is_unicode(name):
        return f"Namnet ”{shown(name)}” är skrivet i en teckenkodning som andra datorer inte läser. Innehållet är inte kontrollerat."
    if is_reserved(name) or name != name.rstrip(". "):
        return f"Namnet ”{name}” går inte att använda på Windows."
    if name != nfc(name):
        return f"I namnet ”{name}” är å, ä eller ö lagrade som två tecken, så alla datorer hittar det inte."
    return ""


def _unfit_as_address(name: str, suffix: str) -> str:
    """Return why the name of a text or a picture cannot be an address, or ""."""
    if suffix == ".md" and not (SLUG.fullmatch(name.removesuffix(".md")) and name.endswith(".md")):
        return f"Filnamnet ”{name}” går inte att använda. Bara a–z, 0–9 och bindestreck, 3–80 tecken."
    if suffix in PICTURES and not _PICTURE.fullmatch(name):
        return f"Filnamnet ”{name}” går inte att använda. Bara a–z, 0–9 och bindestreck."
    return ""


def _repaired(name: str) -> str:
    """Guess the name that another system wrote in its own encoding, as Windows saves it or packs it; else what can be read."""
    raw = name.encode("utf-8", "surrogateescape")
    for encoding in ("cp1252", "cp850"):
        guess = raw.decode(encoding, "replace")
        if all(char.isascii() or char in _SWEDISH for char in guess):
            return guess
    return shown(name)
