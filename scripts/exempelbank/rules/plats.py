"""Rule for where a file lies."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.bank import Document
from exempelbank.findings import Finding

SEVERAL = "flera-lan"


def folder_of(doc: Document) -> str | None:
    """Return the folder an example belongs in: its county's, or ``flera-lan``; None where no place loaded."""
    register = doc.vocabulary.register
    codes = set(doc.data.lan or ()) or {register.kommuner[code].lanskod for code in doc.data.kommuner or ()}
    if not codes:
        return None
    return register.lan[codes.pop()].slug if len(codes) == 1 else SEVERAL


def county_folder(doc: Document) -> Iterator[Finding]:
    """An example lies in its county's folder. Fel: ``exempel/lund/…``. Rätt: ``exempel/skane/…``."""
    folder = folder_of(doc)
    if folder is None:
        return
    right = f"exempel/{folder}/{PurePosixPath(doc.file).name}"
    if doc.file != right:
        message = f"Filen ligger i fel mapp för exemplets {'län' if folder != SEVERAL else 'kommuner, som ligger i flera län'}."
        yield doc.finding((1, 1), "mapp", "error", message, f"Flytta filen till: {right}")
