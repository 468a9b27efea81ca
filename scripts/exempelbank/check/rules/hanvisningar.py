"""Rule for what an example points at by name: methods and other examples."""

from collections import Counter
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content.bank import Bank
from exempelbank.content.declarations import Snippet, fields
from exempelbank.content.findings import Finding
from exempelbank.prose.text import nearest

FAMILY = RuleFamily("Det exemplet hänvisar till")

HANVISNING = FAMILY.error(
    "hanvisning",
    "Metoder och exempel som nämns vid namn finns i banken.",
    "Annars blir det en länk som inte leder någonstans.",
    bad=fields("bygger_på: [lund-barnahuss]", Snippet(file="exempel/skane/lund-barnahus.md")),
    good=fields("bygger_på: [lund-barnahus]", Snippet(file="exempel/skane/lund-barnahus.md")),
)

_PLACES = {
    "metoder": ("metod", "docs/metoder"),
    "bygger_på": ("exempel", "exempel"),
    "ersätts_av": ("exempel", "exempel"),
    "liknar": ("exempel", "exempel"),
    "exempel": ("exempel", "exempel"),
}


@FAMILY.bank
def references(bank: Bank) -> Iterator[Finding]:
    """Methods and examples that are named exist. Fel: ``metoder: [skollfam]``. Rätt: ``metoder: [skolfam]``."""
    existing = {kind: {read.slug for read in files} for kind, files in bank.read.items()}
    names = {kind: sorted(slugs) for kind, slugs in existing.items()}
    proposed: Counter[str] = Counter()
    for read in (read for files in bank.read.values() for read in files):
        for key, slug, place in read.references:
            kind, folder = _PLACES.get(key, ("", ""))
            itself = kind == "exempel" and slug == read.slug
            if kind and (itself or slug not in existing[kind]):
                proposed[read.file] += 1
                others = names[kind] if proposed[read.file] <= _ADVISED else []
                hit = None if itself else nearest(slug, (name for name in others if name != read.slug))
                words = _SELF if itself else _missing(slug, folder, hit)
                yield HANVISNING.at(read.file, place, *words, (slug, hit) if hit else None)


_ADVISED = 20  # faults of a file that are told what they may have meant: each is compared with the whole bank
_SELF = ("Exemplet hänvisar till sig självt.", "Ta bort raden, eller skriv ett annat exempel.")


def _missing(slug: str, folder: str, hit: str | None) -> tuple[str, str]:
    advice = f"Skriv filnamnet utan .md för något som finns i {folder}, eller ta bort raden."
    return f"”{slug}” finns inte i {folder}.", f"Menade du ”{hit}”?" if hit else advice
