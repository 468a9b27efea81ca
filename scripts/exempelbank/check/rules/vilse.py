"""Rules for content that lies where nobody looks for it."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from exempelbank.check.family import RuleFamily
from exempelbank.check.rules.plats import folder_of
from exempelbank.content import reading, walking
from exempelbank.content.bank import Bank
from exempelbank.content.declarations import Snippet
from exempelbank.content.decoding import decode
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.groups import keys_of
from exempelbank.content.kinds import EXEMPEL, HANDELSE, KINDS, METOD, Innehall, Kind
from exempelbank.content.loader import read_text
from exempelbank.content.names import SLUG, address, shown
from exempelbank.content.vocabulary import Vocabulary

FAMILY = RuleFamily("Filer på fel ställe")

SORT = FAMILY.error(
    "fel-sort",
    "Exempel ligger i `exempel/`, metoder i `docs/metoder/` och möten i `docs/kalender/`.",
    "På andra ställen kontrolleras filen inte, och den kommer inte med i banken.",
    bad=Snippet(file="lund-familjehem.md"),
    good=Snippet(file="exempel/skane/lund-familjehem.md"),
)

_SURELY = 2  # keys that only another kind has, in a file that is wrong as what its folder is for
_ENOUGH = 3  # of a kind's keys, with the first one, that make a page of something else unlikely
_KEY = re.compile(r"^([a-zåäö][\wåäö-]*):(?=\s|$)", re.MULTILINE)
_TEXT = re.compile(r"^(?:##|```|~~~)", re.MULTILINE)


@FAMILY.bank
def misplaced(bank: Bank) -> Iterator[Finding]:
    """An example lies below exempel/. Fel: ``lund-teamet.md`` beside README.md. Rätt: ``exempel/skane/lund-teamet.md``."""
    faults: list[Finding] = []
    for file in (*walking.beside(bank.root, faults), *bank.listing.pages):
        try:
            raw = reading.read(bank.root, file, walking.MAX_BYTES)
        except OSError as error:
            yield reading.obstacle(shown(file), error)
            continue
        text = decode(raw, file)[0] or ""
        kind = _kind_of(text)
        if kind is not None:
            yield _finding(bank.root, file, kind, _right_folder(bank.root, file, text, kind, bank.vocabulary))
    yield from faults


@FAMILY.every
def another_kind(doc: Document[Innehall]) -> Iterator[Finding]:
    """A file holds what its folder is for. Fel: an example in docs/metoder. Rätt: ``exempel/skane/lund-teamet.md``."""
    if doc.whole is not None:
        return
    known = _known(doc.text)
    own = known[doc.kind.name]
    for kind in KINDS:
        theirs = known[kind.name]
        if len(theirs - own) >= _SURELY and len(theirs - own) > len(own - theirs):
            yield _finding(doc.root, doc.file, kind, _right_folder(doc.root, doc.file, doc.text, kind, doc.vocabulary))
            return


_WORDS = {EXEMPEL.name: "ett exempel", METOD.name: "en metod", HANDELSE.name: "ett möte i kalendern"}


def _kind_of(text: str) -> Kind[Innehall] | None:
    """Return the kind of content whose keys stand first in a text, or None for any other page."""
    known = _known(text)
    best = max(KINDS, key=lambda kind: len(known[kind.name]))
    return best if next(iter(keys_of(best.model))) in known[best.name] and len(known[best.name]) >= _ENOUGH else None


def _known(text: str) -> dict[str, set[str]]:
    """Return the keys that stand first in a text and are a field of each kind of content."""
    start = _TEXT.search(text)
    keys = set(_KEY.findall(text[: start.start() if start else None]))
    return {kind.name: keys & keys_of(kind.model).keys() for kind in KINDS}


def _right_folder(root: Path, file: str, text: str, kind: Kind[Innehall], vocabulary: Vocabulary) -> tuple[str, bool]:
    """Return the folder that a file belongs in, and whether it is that one and no other."""
    if kind.name == EXEMPEL.name:
        found = folder_of(read_text(root, file, text, EXEMPEL, vocabulary)[0])
        return f"{kind.folder}/{found or 'skane'}", found is not None
    if kind.name == HANDELSE.name:
        day = read_text(root, file, text, HANDELSE, vocabulary)[0].read(lambda it: it.datum)
        return f"{kind.folder}/{day.year if day else '2031'}", day is not None
    return kind.folder, True


def _finding(root: Path, file: str, kind: Kind[Innehall], right: tuple[str, bool]) -> Finding:
    folder, certain = right
    slug = address(PurePosixPath(file).stem)
    target = f"{folder}/{slug if SLUG.fullmatch(slug) else 'lund-familjehem'}.md"
    fix = f"Flytta filen till: {target}" if certain else f"Flytta filen till rätt mapp, till exempel: {target}"
    if reading.is_file(root / target):
        fix = (
            f"Filen {target} finns redan. Är de likadana, behåll en. Annars lägg den här i {folder} med ett annat namn."
        )
    message = (
        f"Det här ser ut som {_WORDS[kind.name]}, men ligger inte i {kind.folder}/ och kommer därför inte med i banken."
    )
    return SORT.at(shown(file), (1, 1), message, fix)
