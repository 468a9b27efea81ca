"""Rules across the bank: each address once, and no text twice."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.content.bank import Bank, Read
from exempelbank.content.findings import Finding

_COMMON = 20  # a sentence in more files than this is a stock phrase
_SAME_SHARE = 0.6
_MIN_SENTENCES = 4


def addresses(bank: Bank) -> Iterator[Finding]:
    """A slug or an alias belongs to one example. Fel: ``skane/skolfam.md`` and ``halland/skolfam.md``."""
    owner: dict[str, str] = {}
    for file, slug in ((read.file, read.slug) for read in bank.read["exempel"]):
        other = owner.setdefault(slug, file)
        if other != file:
            message = f"Adressen ”{slug}” används redan av {other}."
            fix = f"Döp om filen, till exempel: {slug}-{PurePosixPath(file).parent.name}.md"
            yield Finding(file, 1, 1, "adress-dubbel", "error", message, fix)
    for read in bank.read["exempel"]:
        for alias, place in ((slug, place) for key, slug, place in read.references if key == "alias"):
            if alias in owner:
                message = f"Den tidigare adressen ”{alias}” används redan av {owner[alias]}."
                yield Finding(
                    read.file, *place, "adress-dubbel", "error", message, "Ta bort raden, eller välj en annan adress."
                )
            owner.setdefault(alias, read.file)


def copies(bank: Bank) -> Iterator[Finding]:
    """Two examples with mostly the same sentences are probably one. Varning: a copied file."""
    files = bank.read["exempel"]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, read in enumerate(files):
        for mark in read.sentences:
            holders[mark].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if 1 < len(numbers) <= _COMMON:
            shared.update((first, second) for i, first in enumerate(numbers) for second in numbers[i + 1 :])
    reported: set[int] = set()
    for (first, second), count in sorted(shared.items()):
        if second not in reported and _alike(files[first], files[second], count):
            reported.add(second)
            message = f"Texten är nästan densamma som i {files[first].file}."
            fix = "Är det samma arbete, slå ihop dem. Annars skriv vad som skiljer, och ange bygger_på."
            yield Finding(files[second].file, 1, 1, "snarlik", "warning", message, fix)


def _alike(first: Read, second: Read, count: int) -> bool:
    smallest = min(len(first.sentences), len(second.sentences))
    return smallest >= _MIN_SENTENCES and count / smallest >= _SAME_SHARE
