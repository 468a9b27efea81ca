"""Rule for who did the follow-up: someone outside, on the levels that say so."""

import re
from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content.coded import NIVA
from exempelbank.content.declarations import fields
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.model import Exempel
from exempelbank.content.register import name_forms
from exempelbank.prose.text import genitive, shorten

FAMILY = RuleFamily("Uppföljningen")
_SOURCES = "källor:\n  - titel: Årsrapport 2023\n    utgivare: Lunds kommun\n    url: https://www.lund.se/rapport\n    läst: 2026-03-01\n    id: rapport"
_FOLLOW_UP = "uppföljning:\n  nivå: extern\n  riktning: blandad\n  år: 2023\n  källa: [rapport]\n  av: "

EGEN = FAMILY.error(
    "uppfoljning-egen",
    "På nivåerna extern och jämförelse har någon utanför kommunen granskat.",
    "Läsaren ska kunna lita på att nivån betyder samma sak överallt.",
    bad=fields(f"{_FOLLOW_UP}Lunds kommun\n{_SOURCES}"),
    good=fields(f"{_FOLLOW_UP}FoU Södertörn\n{_SOURCES}"),
)
_COMMISSIONED = re.compile(r",? ?\b(?:på uppdrag av|på beställning av|för|åt)\b")
_OURSELVES = re.compile(
    r"vi(?: själva)?|oss(?: själva)?|(?:den |vår )?egen .*|egna .*|(?:vår )?(?:kommunen|regionen|social(?:tjänsten|förvaltningen|nämnden|kontoret)|förvaltningen|nämnden|verksamheten)(?:s\b.*| själv.*)?"
)
_OUTSIDE = re.compile(r"universitet|högskol|institut|socialstyrelsen|revisor|revision|länsstyrelse")
_DEPARTMENT = re.compile(
    r"(?:social|barn|utbildning|skol|omsorg|individ|familj)\w{0,40}(?:tjänst|förvaltning|nämnd|kontor|enhet)|\b(?:förvaltning|nämnd|utvecklingsenhet)"
)


@FAMILY.exempel
def independent_follow_up(doc: Document[Exempel]) -> Iterator[Finding]:
    """Someone outside did the follow-up. Fel: ``av: Lunds kommun`` on an example from Lund. Rätt: ``av: Lunds universitet``."""
    found = doc.read(lambda it: it.uppfoljning)
    if found is None or found.av is None or not NIVA.reaches(found.niva, "extern"):
        return
    if _is_owner(found.av, doc):
        message = f"”{shorten(found.av)}” är exemplets egen kommun eller region. På nivån {found.niva} ska någon utanför ha granskat."
        fix = "Skriv vem utanför som granskade, till exempel: av: FoU Södertörn. Annars är nivån mätt."
        yield doc.finding(doc.place("uppföljning", "av"), EGEN, message, fix)


def _is_owner(av: str, doc: Document[Exempel]) -> bool:
    """Tell whether the reviewer is the example's own municipality or region, or a part of it.

    A university or another named outsider in the text is enough to pass, and who ordered the review does not count.
    """
    written = _COMMISSIONED.split(" ".join(av.split()).casefold())[0].strip()
    if _OURSELVES.fullmatch(written):
        return True
    register = doc.vocabulary.register
    owners = [register.kommuner[code] for code in doc.read(lambda it: it.kommuner) or ()]
    counties = [register.lan[code] for code in doc.read(lambda it: it.lan) or ()]
    names = {form for owner in owners for form in name_forms(owner)} | {county.namn.casefold() for county in counties}
    full = {form for owner in owners for form in name_forms(owner) if " " in form} | {
        county.region.casefold() for county in counties
    }
    if written in names or _OUTSIDE.search(written):
        return written in names
    if any(re.search(rf"\b{re.escape(form)}s?\b", written) for form in full):
        return True
    short = "|".join(
        re.escape(form) for owner in owners for form in {owner.namn.casefold(), genitive(owner.namn).casefold()}
    )
    return bool(short and _DEPARTMENT.search(written) and re.search(rf"\b(?:{short})\b", written))
