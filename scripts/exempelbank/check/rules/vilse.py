"""Rule for content that lies where nobody looks for it."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.check.family import RuleFamily
from exempelbank.check.rules.plats import MAPP, folder_of
from exempelbank.content import reading, walking
from exempelbank.content.bank import Bank
from exempelbank.content.decoding import decode
from exempelbank.content.findings import Finding
from exempelbank.content.groups import keys_of
from exempelbank.content.kinds import EXEMPEL, HANDELSE, KINDS, METOD, Innehall, Kind
from exempelbank.content.loader import read_text
from exempelbank.content.names import SLUG, address, shown

FAMILY = RuleFamily("Filer på fel ställe")
_ENOUGH = 3  # of a kind's keys, with the first one, that make a page of something else unlikely
_KEY = re.compile(r"^([a-zåäö][\wåäö-]*):(?=\s|$)", re.MULTILINE)
_TEXT = re.compile(r"^(?:#|```|~~~)", re.MULTILINE)


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
        text, _ = decode(raw, file)
        kind = _kind_of(text or "")
        if kind is not None and text is not None:
            message = f"Det här ser ut som {_WORDS[kind.name]}, men ligger där ingen kontrollerar eller publicerar det."
            yield MAPP.at(shown(file), (1, 1), message, _right_place(bank, file, text, kind))
    yield from faults


_WORDS = {EXEMPEL.name: "ett exempel", METOD.name: "en metod", HANDELSE.name: "ett möte i kalendern"}


def _kind_of(text: str) -> Kind[Innehall] | None:
    """Return the kind of content whose keys stand first in a text, or None for any other page."""
    start = _TEXT.search(text)
    keys = set(_KEY.findall(text[: start.start() if start else None]))
    known = {kind.name: keys & keys_of(kind.model).keys() for kind in KINDS if next(iter(keys_of(kind.model))) in keys}
    best = max(KINDS, key=lambda kind: len(known.get(kind.name, ())))
    return best if len(known.get(best.name, ())) >= _ENOUGH else None


def _right_place(bank: Bank, file: str, text: str, kind: Kind[Innehall]) -> str:
    slug = address(PurePosixPath(file).stem)
    name = f"{slug}.md" if SLUG.fullmatch(slug) else "lund-familjehem.md"
    folder, certain = kind.folder, True
    if kind.name == EXEMPEL.name:
        found = folder_of(read_text(bank.root, file, text, EXEMPEL, bank.vocabulary)[0])
        folder, certain = f"{folder}/{found or 'skane'}", found is not None
    elif kind.name == HANDELSE.name:
        day = read_text(bank.root, file, text, HANDELSE, bank.vocabulary)[0].read(lambda it: it.datum)
        folder, certain = f"{folder}/{day.year if day else '2031'}", day is not None
    right = f"{folder}/{name}"
    if right in bank.listing.content:
        return f"Filen {right} finns redan. Är de samma, behåll en. Annars flytta den här till {folder}/ med ett annat namn."
    return f"Flytta filen till: {right}" if certain else f"Flytta filen till rätt mapp, till exempel: {right}"
