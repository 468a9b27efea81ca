"""Rules for the headings of the body."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.declarations import body
from exempelbank.content.document import Document
from exempelbank.content.findings import Edit, Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import RUBRIKER, RUBRIKER_KRAV, Exempel
from exempelbank.prose.inspect import Block
from exempelbank.prose.text import enumerate_words, nearest, shorten

FAMILY = RuleFamily("Rubriker")
_WHY = "När rubrikerna är desamma överallt går exemplen att jämföra, och läsaren hittar rätt ställe direkt."
_FIRST = "## Utgångsläge\n\nBarnen fick vänta länge.\n\n"
_SECOND = "## Arbetssätt\n\nVi åker ut två och två.\n\n"
_THIRD = "## Resultat\n\nVäntan blev kortare.\n\n"
_FOURTH = "## Barnens delaktighet\n\nBarnen valde platsen.\n"
_RIGHT = body(_FIRST + _SECOND + _THIRD + _FOURTH)

NIVA = FAMILY.error(
    "rubrik-niva",
    "Rubrikerna har två nummertecken: ##. Ett enda tecken betyder sidans titel, och den står i uppgifterna.",
    "Skärmläsare går efter nivåerna för att hitta på sidan.",
    bad=body(_FIRST.replace("##", "#") + _SECOND + _THIRD + _FOURTH),
    good=_RIGHT,
)
SAKNAS = FAMILY.error(
    "rubrik-saknas",
    "Utgångsläge, Arbetssätt, Resultat och Barnens delaktighet finns alltid med.",
    _WHY,
    bad=body(_FIRST + _SECOND + _FOURTH),
    good=_RIGHT,
)
OKAND = FAMILY.error(
    "rubrik-okand",
    "Rubrikerna på nivå 2 är de som mallen har. Egna rubriker skrivs med ###.",
    _WHY,
    bad=body(_FIRST + _SECOND + _THIRD.replace("Resultat", "Resultatet") + _FOURTH),
    good=_RIGHT,
)
DUBBEL = FAMILY.error(
    "rubrik-dubbel",
    "Varje rubrik finns en gång.",
    "Den som följer en länk till rubriken hamnar annars på fel ställe.",
    bad=body(_FIRST + _SECOND + _THIRD + _FOURTH + "\n" + _THIRD),
    good=_RIGHT,
)
ORDNING = FAMILY.error(
    "rubrik-ordning",
    "Rubrikerna står i mallens ordning.",
    _WHY,
    bad=body(_FIRST + _THIRD + _SECOND + _FOURTH),
    good=_RIGHT,
)
TOM = FAMILY.error(
    "rubrik-tom",
    "Under varje rubrik står något.",
    "En tom rubrik säger inte om det saknas kunskap eller om någon glömde skriva.",
    bad=body(_FIRST + _SECOND + "## Resultat\n\n" + _FOURTH),
    good=_RIGHT,
)

_WORD = re.compile(r"\w")
_BARE = {heading.casefold(): heading for heading in RUBRIKER}
_LONGEST = 80  # characters: a longer line is no heading, however it is marked


@FAMILY.metod
@FAMILY.handelse
def no_title(doc: Document[Innehall]) -> Iterator[Finding]:
    """The page's title comes from the front matter. Fel: ``# Skolfam`` in the text."""
    for block in doc.body.blocks:
        if block.level == 1:
            message = f"”{shorten(block.text)}” är en rubrik på nivå 1. Den finns redan: det är sidans titel."
            name = _known(block.text)
            fix = f"Skriv: ## {name}" if name else "Ta bort raden, eller skriv ## framför."
            yield doc.finding(doc.in_body(block.line), NIVA, message, fix, _line(doc, block, name))


def _line(doc: Document[Innehall], block: Block, name: str | None) -> Edit | None:
    """Return the change of a heading's whole line to one of ours; None where it takes several lines."""
    if name is None or block.end - block.line > 0:
        return None
    return Edit(*doc.in_body(block.line), doc.front.body.split("\n")[block.line - 1], f"## {name}")


def _known(text: str) -> str | None:
    """Return the agreed heading that a text is, but for its marks and capitals."""
    if len(text) > _LONGEST:
        return None
    return _BARE.get(" ".join(text.strip("#*_: \t").split()).casefold())


@FAMILY.exempel
def headings(doc: Document[Exempel]) -> Iterator[Finding]:
    """The level-2 headings are the agreed ones, in order, once, with text under each.

    Fel: ``## Resultatet``. Rätt: ``## Resultat``.
    """
    yield from no_title(doc)
    if doc.front.tree.faults and doc.front.fields is None and not doc.body.blocks:
        return
    found = [(index, block) for index, block in enumerate(doc.body.blocks) if block.is_section]
    names = {" ".join(block.text.split()) for _, block in found}
    seen: dict[str, int] = {}
    latest = -1
    for index, block in found:
        place, text = doc.in_body(block.line), " ".join(block.text.split())
        if text not in RUBRIKER:
            yield _unknown(doc, block, place, names)
            continue
        if text in seen:
            first = f" Första gången är på rad {seen[text]}."
            yield doc.finding(place, DUBBEL, *besked.DUBBEL_RUBRIK.words(heading=text, first=first))
            continue
        seen[text] = place[0]
        order = RUBRIKER.index(text)
        if order < latest:
            message = f"Rubriken ”{text}” ska stå före ”{RUBRIKER[latest]}”."
            fix = f"Flytta rubriken och dess text. Ordningen är {enumerate_words(RUBRIKER)}."
            yield doc.finding(place, ORDNING, message, fix)
        latest = max(latest, order)
        if _is_empty(doc, index):
            yield doc.finding(place, TOM, *besked.TOM.words(heading=text))
    yield from _missing(doc, seen, [block for _, block in found])


def _is_empty(doc: Document[Innehall], index: int) -> bool:
    """Tell whether no text, list, table or picture stands between a heading and the next one of its level."""
    for block in doc.body.blocks[index + 1 :]:
        if block.kind == "heading" and block.level <= doc.body.blocks[index].level:
            return True
        if not block.level and _WORD.search(block.text):
            return False
    return True


def _unknown(doc: Document[Innehall], block: Block, place: tuple[int, int], taken: set[str]) -> Finding:
    """Say that a heading is none of ours; it may be changed to one that is not ``taken``."""
    hit = nearest(block.text, RUBRIKER)
    message, advice = besked.OKAND_RUBRIK.words(written=shorten(block.text), listed=enumerate_words(RUBRIKER))
    fix = f"Menade du ”## {hit}”?" if hit else advice
    return doc.finding(place, OKAND, message, fix, _line(doc, block, hit) if hit not in taken else None)


def _missing(doc: Document[Exempel], seen: dict[str, int], found: list[Block]) -> Iterator[Finding]:
    misspelt = {nearest(block.text, RUBRIKER) for block in found if block.text not in RUBRIKER}
    misspelt |= {_known(block.text) for block in doc.body.blocks if block.level == 1}
    almost = {name: block for block in doc.body.blocks if not block.is_section and (name := _known(block.text))}
    last = doc.text.rstrip("\n").count("\n") + 1
    left_out = _left_out(doc)
    for heading in RUBRIKER_KRAV:
        if heading in seen or heading in misspelt or heading in left_out:
            continue
        if heading in almost:
            block = almost[heading]
            message = f"”{shorten(block.text)}” ska vara en rubrik på nivå 2."
            change = _line(doc, block, heading)
            yield doc.finding(doc.in_body(block.line), NIVA, message, f"Skriv: ## {heading}", change)
            continue
        later = [line for name, line in seen.items() if RUBRIKER.index(name) > RUBRIKER.index(heading)]
        line = min(later, default=last)
        where = "före den här rubriken" if later else "sist i filen"
        yield doc.finding((line, 1), SAKNAS, *besked.RUBRIK.words(heading=heading, where=where))


def _left_out(doc: Document[Exempel]) -> set[str]:
    """Return the headings that may be left out: what is wholly unknown, and results of an evaluation that nobody has read."""
    unknown = {code.casefold() for code in doc.read(lambda it: it.okant) or ()}
    left = {heading for heading in RUBRIKER_KRAV if heading.casefold() in unknown}
    follow_up = doc.read(lambda it: it.uppfoljning)
    return left | ({"Resultat"} if follow_up is not None and follow_up.riktning == "inte läst" else set())
