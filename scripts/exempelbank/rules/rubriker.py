"""Rules for the headings of the body."""

from collections.abc import Iterator

from exempelbank.bank import Document
from exempelbank.findings import Finding
from exempelbank.markdown import Block
from exempelbank.model import RUBRIKER, RUBRIKER_KRAV
from exempelbank.text import enumerate_words, nearest, shorten


def no_title(doc: Document) -> Iterator[Finding]:
    """The page's title comes from the front matter. Fel: ``# Skolfam`` in the text."""
    for block in doc.body.blocks:
        if block.kind == "heading" and block.level == 1:
            message = f"”{shorten(block.text)}” är en rubrik på nivå 1. Den finns redan: det är sidans titel."
            yield doc.finding(doc.in_body(block.line), "rubrik-niva", "error", message, "Ta bort raden, eller skriv ## framför.")


def headings(doc: Document) -> Iterator[Finding]:
    """The level-2 headings are the agreed ones, in order, once, with text under each.

    Fel: ``## Resultatet``. Rätt: ``## Resultat``.
    """
    yield from no_title(doc)
    if doc.front.tree.faults and doc.front.fields is None and not doc.body.blocks:
        return
    found = [(index, block) for index, block in enumerate(doc.body.blocks) if block.kind == "heading" and block.level == 2]  # noqa: PLR2004
    seen: dict[str, int] = {}
    latest = -1
    for index, block in found:
        place = doc.in_body(block.line)
        if block.text not in RUBRIKER:
            yield _unknown(doc, block, place)
            continue
        if block.text in seen:
            message = f"Rubriken ”{block.text}” finns två gånger. Första gången är på rad {seen[block.text]}."
            yield doc.finding(place, "rubrik-dubbel", "error", message, "Slå ihop texterna under en av rubrikerna.")
            continue
        seen[block.text] = place[0]
        order = RUBRIKER.index(block.text)
        if order < latest:
            message = f"Rubriken ”{block.text}” ska stå före ”{RUBRIKER[latest]}”."
            yield doc.finding(place, "rubrik-ordning", "error", message, f"Ordningen är {enumerate_words(RUBRIKER)}.")
        latest = max(latest, order)
        if _is_empty(doc, index):
            message = f"Det står ingenting under rubriken ”{block.text}”."
            fix = "Skriv några meningar. Vet du inte, skriv till exempel: Källan redovisar inte detta."
            yield doc.finding(place, "rubrik-tom", "error", message, fix)
    yield from _missing(doc, seen, [block for _, block in found])


def _is_empty(doc: Document, index: int) -> bool:
    """Tell whether nothing stands between a heading and the next one of its own level."""
    heading, rest = doc.body.blocks[index], doc.body.blocks[index + 1 :]
    following = next((block for block in rest if block.kind == "heading" and block.level <= heading.level), None)
    end = following.line - 1 if following else doc.front.body.count("\n") + 1
    return not "".join(doc.front.body.split("\n")[heading.end : end]).strip(" \t#>-*+")


def _unknown(doc: Document, block: Block, place: tuple[int, int]) -> Finding:
    hit = nearest(block.text, RUBRIKER)
    message = f"”{shorten(block.text)}” är inte en av rubrikerna på nivå 2."
    listed = enumerate_words(RUBRIKER)
    fix = f"Menade du ”## {hit}”?" if hit else f"Använd ### för egna rubriker. På nivå 2 finns {listed}."
    return doc.finding(place, "rubrik-okand", "error", message, fix)


def _missing(doc: Document, seen: dict[str, int], found: list[Block]) -> Iterator[Finding]:
    misspelt = {nearest(block.text, RUBRIKER) for block in found if block.text not in RUBRIKER}
    last = doc.text.rstrip("\n").count("\n") + 1
    for heading in RUBRIKER_KRAV:
        if heading in seen or heading in misspelt:
            continue
        later = [line for name, line in seen.items() if RUBRIKER.index(name) > RUBRIKER.index(heading)]
        line = min(later, default=last)
        where = "före den här rubriken" if later else "sist i filen"
        message = f"Rubriken ”{heading}” saknas."
        yield doc.finding((line, 1), "rubrik-saknas", "error", message, f"Lägg till ”## {heading}” {where}, med text under.")
