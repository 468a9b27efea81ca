"""Rule for where a file lies."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.model import Exempel

SEVERAL = "flera-lan"


def folder_of(doc: Document[Exempel]) -> str | None:
    """Return the folder an example belongs in: its county's, or ``flera-lan``; None where no place loaded."""
    register = doc.vocabulary.register
    codes = set(doc.read(lambda it: it.lan) or ()) or {
        register.kommuner[code].lanskod for code in doc.read(lambda it: it.kommuner) or ()
    }
    if not codes:
        return None
    return register.lan[codes.pop()].slug if len(codes) == 1 else SEVERAL


def county_folder(doc: Document[Exempel]) -> Iterator[Finding]:
    """An example lies in its county's folder. Fel: ``exempel/lund/…``. Rätt: ``exempel/skane/…``."""
    parts, name = PurePosixPath(doc.file).parts[1:-1], PurePosixPath(doc.file).name
    folder = folder_of(doc)
    if folder is None:
        known = {lan.slug for lan in doc.vocabulary.register.lan.values()} | {SEVERAL}
        if len(parts) != 1 or parts[0] not in known:
            message = "Filen ligger inte i ett läns mapp."
            yield doc.finding(
                (1, 1), "mapp", "error", message, f"Flytta filen till länets mapp, till exempel: exempel/skane/{name}"
            )
        return
    right = f"exempel/{folder}/{name}"
    if doc.file != right:
        whose = "kommuner, som ligger i flera län" if folder == SEVERAL else "län"
        yield doc.finding(
            (1, 1), "mapp", "error", f"Filen ligger i fel mapp för exemplets {whose}.", f"Flytta filen till: {right}"
        )
