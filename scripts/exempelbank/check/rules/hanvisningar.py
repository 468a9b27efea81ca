"""Rule for what an example points at by name: methods and other examples."""

from collections.abc import Iterator

from exempelbank.content.bank import Bank
from exempelbank.content.findings import Finding
from exempelbank.prose.text import nearest

_PLACES = {
    "metoder": ("metod", "docs/metoder"),
    "bygger_på": ("exempel", "exempel"),
    "ersätts_av": ("exempel", "exempel"),
}


def references(bank: Bank) -> Iterator[Finding]:
    """Methods and examples that are named exist. Fel: ``metoder: [skollfam]``. Rätt: ``metoder: [skolfam]``."""
    existing = {kind: {read.slug for read in files} for kind, files in bank.read.items()}
    for read in bank.read["exempel"]:
        for key, slug, place in read.references:
            kind, folder = _PLACES.get(key, ("", ""))
            itself = kind == "exempel" and slug == read.slug
            if kind and (itself or slug not in existing[kind]):
                words = _SELF if itself else _missing(slug, folder, existing[kind] - {read.slug})
                yield Finding(read.file, *place, "hanvisning", "error", *words)


_SELF = ("Exemplet hänvisar till sig självt.", "Ta bort raden, eller skriv ett annat exempel.")


def _missing(slug: str, folder: str, existing: set[str]) -> tuple[str, str]:
    hit = nearest(slug, sorted(existing))
    advice = f"Skriv filnamnet utan .md för något som finns i {folder}, eller ta bort raden."
    return f"”{slug}” finns inte i {folder}.", f"Menade du ”{hit}”?" if hit else advice
