"""Rules for where a file lies."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.check.family import RuleFamily
from exempelbank.content.declarations import Snippet
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.handelse import Handelse
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel

FAMILY = RuleFamily("Var filen ligger")

MAPP = FAMILY.error(
    "mapp",
    "Filen ligger i rätt mapp: sitt läns eller `flera-lan`, ett möte i sitt års mapp.",
    "Varje län har sina egna redaktörer, som får veta när något ändras i deras mapp. På andra ställen läses filen inte.",
    bad=Snippet(file="exempel/halland/lund-test.md"),
    good=Snippet(file="exempel/skane/lund-test.md"),
)

SEVERAL = "flera-lan"
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)


def folder_of(doc: Document[Exempel]) -> str | None:
    """Return the folder an example belongs in: its county's, or ``flera-lan``; None where no place loaded."""
    register = doc.vocabulary.register
    codes = set(doc.read(lambda it: it.lan) or ()) or {
        register.kommuner[code].lanskod for code in doc.read(lambda it: it.kommuner) or ()
    }
    if not codes:
        return None
    return register.lan[codes.pop()].slug if len(codes) == 1 else SEVERAL


@FAMILY.exempel
def county_folder(doc: Document[Exempel]) -> Iterator[Finding]:
    """An example lies in its county's folder. Fel: ``exempel/lund/…``. Rätt: ``exempel/skane/…``."""
    parts, name = PurePosixPath(doc.file).parts[1:-1], PurePosixPath(doc.file).name
    folder = folder_of(doc)
    if folder is None:
        known = {lan.slug for lan in doc.vocabulary.register.lan.values()} | {SEVERAL}
        if len(parts) != 1 or parts[0] not in known:
            message = "Filen ligger inte i ett läns mapp."
            yield doc.finding(
                (1, 1), MAPP, message, f"Flytta filen till länets mapp, till exempel: exempel/skane/{name}"
            )
        return
    right = f"exempel/{folder}/{name}"
    if doc.file != right:
        whose = "kommuner, som ligger i flera län" if folder == SEVERAL else "län"
        yield doc.finding(
            (1, 1), MAPP, f"Filen ligger i fel mapp för exemplets {whose}.", f"Flytta filen till: {right}"
        )


@FAMILY.metod
def method_folder(doc: Document[Metod]) -> Iterator[Finding]:
    """A method lies in docs/metoder itself. Fel: ``docs/metoder/skola/skolfam.md``. Rätt: ``docs/metoder/skolfam.md``."""
    right = f"{doc.kind.folder}/{PurePosixPath(doc.file).name}"
    if doc.file != right:
        message = "En metod ska ligga direkt i mappen docs/metoder."
        yield doc.finding((1, 1), MAPP, message, f"Flytta filen till: {right}")


@FAMILY.handelse
def year_folder(doc: Document[Handelse]) -> Iterator[Finding]:
    """A meeting lies in its year's folder. Fel: ``docs/kalender/mote.md``. Rätt: ``docs/kalender/2031/mote.md``."""
    day, path = doc.read(lambda it: it.datum), PurePosixPath(doc.file)
    if day is not None and doc.file != (right := f"{doc.kind.folder}/{day.year}/{path.name}"):
        message = f"Mötet är {day.year} men filen ligger inte i det årets mapp."
        yield doc.finding((1, 1), MAPP, message, f"Flytta filen till: {right}")
    elif day is None and not _YEAR.fullmatch(path.parent.relative_to(doc.kind.folder).as_posix()):
        fix = f"Flytta filen till årets mapp, till exempel: {doc.kind.folder}/2031/{path.name}"
        yield doc.finding((1, 1), MAPP, "Filen ligger inte i en mapp för ett år.", fix)
