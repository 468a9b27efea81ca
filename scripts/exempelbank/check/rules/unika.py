"""Rules across the bank: each address once, and no text twice."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from exempelbank.check.family import RuleFamily
from exempelbank.content.bank import Bank, Read
from exempelbank.content.declarations import Snippet, fields
from exempelbank.content.findings import Finding

FAMILY = RuleFamily("Banken som helhet")
_TEXT = (
    "Barnen fick vänta länge på sin första utredning. Familjerna träffade olika handläggare varje gång. Skolan visste "
    "inte vem den skulle ringa till. Många av oss slutade redan efter ett år."
)
_OTHER = (
    "Familjehemmen hade svårt att få tag på oss. Vi svarade olika beroende på vem som tog emot. Nya familjehem fick "
    "ingen utbildning innan barnen kom. Flera av dem slutade redan första året."
)

ADRESS = FAMILY.error(
    "adress-dubbel",
    "Två exempel har inte samma adress, och ingen tar en adress som någon har haft.",
    "Länkar som redan finns ska fortsätta att leda rätt.",
    bad=fields("alias: [lund-barnahus]", Snippet(file="exempel/skane/lund-barnahus.md")),
    good=fields("alias: [lund-barnahus-2019]", Snippet(file="exempel/skane/lund-barnahus.md")),
)
SNARLIK = FAMILY.warning(
    "snarlik",
    "Två exempel har inte nästan samma text.",
    "Ofta är det samma arbete, eller en kopia där något har glömts kvar.",
    bad=Snippet(
        f"{_TEXT} Vi ändrade det.", "stycke", beside=(Snippet(_TEXT, "stycke", "exempel/skane/lund-forsta.md"),)
    ),
    good=Snippet(_TEXT, "stycke", beside=(Snippet(_OTHER, "stycke", "exempel/skane/lund-forsta.md"),)),
)
KOPIA = FAMILY.error(
    "kopia",
    "Två exempel har inte samma text.",
    "Ofta har en fil sparats två gånger med olika namn. Då hittar läsaren samma sak två gånger.",
    bad=Snippet(_TEXT, "stycke", beside=(Snippet(_TEXT, "stycke", "exempel/skane/lund-forsta.md"),)),
    good=Snippet(_TEXT, "stycke", beside=(Snippet(_OTHER, "stycke", "exempel/skane/lund-forsta.md"),)),
)

_COMMON = 20  # a sentence in more files than this is a stock phrase
_SAME_SHARE = 0.6
_MIN_SENTENCES = 4
_NOT_YET = "9999"  # a proposal without a day is newer than any that has one


@FAMILY.bank
def addresses(bank: Bank) -> Iterator[Finding]:
    """A slug or an alias belongs to one example. Fel: ``skane/skolfam.md`` and ``halland/skolfam.md``."""
    owner: dict[str, str] = {}
    for file, slug in ((read.file, read.slug) for read in bank.read["exempel"]):
        other = owner.setdefault(slug, file)
        if other != file:
            message = f"Adressen ”{slug}” används redan av {other}."
            fix = f"Döp om filen, till exempel: {slug}-{PurePosixPath(file).parent.name}.md"
            yield ADRESS.at(file, (1, 1), message, fix)
    for read in bank.read["exempel"]:
        for alias, place in ((slug, place) for key, slug, place in read.references if key == "alias"):
            if alias in owner:
                message = f"Den tidigare adressen ”{alias}” används redan av {owner[alias]}."
                yield ADRESS.at(read.file, place, message, "Ta bort raden, eller välj en annan adress.")
            owner.setdefault(alias, read.file)


@FAMILY.bank
def copies(bank: Bank) -> Iterator[Finding]:
    """Two examples with mostly the same sentences are probably one. Varning: a copied file; fel: one copied to the letter.

    The finding stands in the newer of the two, by the day it was put in.
    """
    files = sorted(bank.read["exempel"], key=lambda read: (read.put_in or _NOT_YET, read.file))
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
            yield _twin(files[second], files[first].file, same=files[second].text == files[first].text)


def _twin(read: Read, other: str, *, same: bool) -> Finding:
    if same:
        message = f"Texten är densamma som i {other}."
        return KOPIA.at(
            read.file, (1, 1), message, "Ta bort den här filen om det är samma arbete. Annars skriv er egen text."
        )
    message = f"Texten är nästan densamma som i {other}."
    fix = "Är det samma arbete, slå ihop dem. Annars skriv vad som skiljer, och ange bygger_på."
    return SNARLIK.at(read.file, (1, 1), message, fix)


def _alike(first: Read, second: Read, count: int) -> bool:
    smallest = min(len(first.sentences), len(second.sentences))
    return smallest >= _MIN_SENTENCES and count / smallest >= _SAME_SHARE
