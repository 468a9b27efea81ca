"""Rules across the bank: each address once, and no text twice."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.bank import Bank, Entry
from exempelbank.findings import Finding
from exempelbank.model import Exempel

_COMMON = 20  # a sentence in more files than this is a stock phrase
_SAME_SHARE = 0.6
_MIN_SENTENCES = 4


def addresses(bank: Bank) -> Iterator[Finding]:
    """A slug or an alias belongs to one example. Fel: ``skane/skolfam.md`` and ``halland/skolfam.md``."""
    owner: dict[str, str] = {}
    for file in bank.names["exempel"]:
        slug = PurePosixPath(file).stem
        other = owner.setdefault(slug, file)
        if other != file:
            message = f"Adressen ”{slug}” används redan av {other}."
            fix = f"Döp om filen, till exempel: {slug}-{PurePosixPath(file).parent.name}.md"
            yield Finding(file, 1, 1, "adress-dubbel", "error", message, fix)
    for entry in bank.exempel:
        for index, alias in enumerate(entry.data.alias):
            other = owner.setdefault(alias, f"{entry.file} ")
            if other != f"{entry.file} ":
                message = f"Den tidigare adressen ”{alias}” används redan av {other.strip()}."
                place = entry.positions[("alias", index)]
                yield Finding(entry.file, *place, "adress-dubbel", "error", message, "Ta bort raden, eller välj en annan adress.")


def copies(bank: Bank) -> Iterator[Finding]:
    """Two examples with mostly the same sentences are probably one. Varning: a copied file."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, entry in enumerate(bank.exempel):
        for mark in entry.sentences:
            holders[mark].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if 1 < len(numbers) <= _COMMON:
            shared.update((first, second) for i, first in enumerate(numbers) for second in numbers[i + 1 :])
    reported: set[int] = set()
    for (first, second), count in sorted(shared.items()):
        if second not in reported and _alike(bank.exempel[first], bank.exempel[second], count):
            reported.add(second)
            message = f"Texten är nästan densamma som i {bank.exempel[first].file}."
            fix = "Är det samma arbete, slå ihop dem. Annars skriv vad som skiljer, och ange bygger_på."
            yield Finding(bank.exempel[second].file, 1, 1, "snarlik", "warning", message, fix)


def _alike(first: Entry[Exempel], second: Entry[Exempel], count: int) -> bool:
    smallest = min(len(first.sentences), len(second.sentences))
    return smallest >= _MIN_SENTENCES and count / smallest >= _SAME_SHARE
