"""Rule for what an example points at by name: methods and other examples."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from exempelbank.bank import Bank, Entry
from exempelbank.findings import Finding
from exempelbank.model import Exempel
from exempelbank.text import nearest


def references(bank: Bank) -> Iterator[Finding]:
    """Methods and examples that are named exist. Fel: ``metoder: [skollfam]``. Rätt: ``metoder: [skolfam]``."""
    metoder = _slugs(bank.names["metod"])
    exempel = _slugs(bank.names["exempel"])
    for entry in bank.exempel:
        yield from _check(entry, "metoder", entry.data.metoder, metoder, "docs/metoder")
        yield from _check(entry, "bygger_på", entry.data.bygger_pa, exempel - {entry.slug}, "exempel")
        replaced_by = [entry.data.ersatts_av] if entry.data.ersatts_av else []
        yield from _check(entry, "ersätts_av", replaced_by, exempel - {entry.slug}, "exempel", single=True)


def _slugs(files: Sequence[str]) -> set[str]:
    return {PurePosixPath(file).stem for file in files}


def _check(  # noqa: PLR0913 - one call a line above
    entry: Entry[Exempel], key: str, given: Sequence[str], existing: set[str], folder: str, *, single: bool = False
) -> Iterator[Finding]:
    for index, slug in enumerate(given):
        if slug in existing:
            continue
        place = entry.positions[(key,) if single else (key, index)]
        if slug == entry.slug:
            message, fix = "Exemplet hänvisar till sig självt.", "Ta bort raden, eller skriv ett annat exempel."
        else:
            hit = nearest(slug, sorted(existing))
            message = f"”{slug}” finns inte i {folder}."
            fix = f"Menade du ”{hit}”?" if hit else f"Skriv filnamnet utan .md för något som finns i {folder}, eller ta bort raden."
        yield Finding(entry.file, *place, "hanvisning", "error", message, fix)
