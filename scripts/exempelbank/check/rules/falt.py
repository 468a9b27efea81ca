"""Rules for what the front matter's values say together."""

import re
from collections.abc import Iterator

from exempelbank.content.coded import NIVA
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.handelse import Handelse
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import Exempel
from exempelbank.content.register import name_forms
from exempelbank.content.review import REVIEW_MONTHS, review_by
from exempelbank.prose.text import genitive, shorten

_SOURCE = "källor: och under den, indraget: - titel: Årsrapport 2023, utgivare: Lunds kommun och url: https://www.lund.se/rapport"
_COMMISSIONED = re.compile(r",? ?\b(?:på uppdrag av|på beställning av|för|åt)\b")
_OURSELVES = re.compile(
    r"vi(?: själva)?|oss(?: själva)?|(?:den |vår )?egen .*|egna .*|(?:vår )?(?:kommunen|regionen|social(?:tjänsten|förvaltningen|nämnden|kontoret)|förvaltningen|nämnden|verksamheten)(?:s\b.*| själv.*)?"
)
_OUTSIDE = re.compile(r"universitet|högskol|institut|socialstyrelsen|revisor|revision|länsstyrelse")
_DEPARTMENT = re.compile(
    r"(?:social|barn|utbildning|skol|omsorg|individ|familj)\w{0,40}(?:tjänst|förvaltning|nämnd|kontor|enhet)|\b(?:förvaltning|nämnd|utvecklingsenhet)"
)


def _missing(doc: Document[Innehall], place: tuple[int, int], key: str, why: str, example: str) -> Finding:
    return doc.finding(place, "falt-saknas", "error", f"Uppgiften ”{key}” saknas. {why}", f"Lägg till {example}")


def places(doc: Document[Exempel]) -> Iterator[Finding]:
    """Some place is named. Fel: neither ``kommuner`` nor ``län``. Rätt: ``kommuner: [Lund]``."""
    if not doc.has("kommuner") and not doc.has("län") and doc.front.fields is not None:
        yield _missing(doc, (1, 1), "kommuner", "Skriv vilka kommuner exemplet kommer från.", "kommuner: [Göteborg]")
    elif doc.has("kommuner") and doc.read(lambda it: it.kommuner) == [] and not doc.read(lambda it: it.lan):
        yield _missing(doc, doc.place("kommuner"), "kommuner", "Listan är tom.", "kommuner: [Göteborg]")


def years(doc: Document[Exempel]) -> Iterator[Finding]:
    """An end needs a start before it and a finished work. Fel: ``slutår: 2019`` with ``läge: pågående``."""
    start, end, state = doc.read(lambda it: it.startar), doc.read(lambda it: it.slutar), doc.read(lambda it: it.lage)
    if end is not None and start is not None and end < start:
        message = f"Slutåret {end} ligger före startåret {start}."
        yield doc.finding(
            doc.place("slutår"), "ar-ordning", "error", message, f"Skriv {start} eller senare, eller rätta startår."
        )
    if end is not None and state is not None and state != "avslutat":
        message = f"Slutår får bara stå när läget är avslutat. Nu är läget {state}."
        yield doc.finding(
            doc.place("slutår"), "slutar-lage", "error", message, "Ta bort slutår, eller skriv läge: avslutat"
        )


def follow_up(doc: Document[Exempel]) -> Iterator[Finding]:
    """Higher levels of follow-up say what it showed, when and by whom. Fel: ``nivå: extern`` without ``av``."""
    found = doc.read(lambda it: it.uppfoljning)
    if found is None:
        return
    place = doc.place("uppföljning", "nivå")
    why = f"Den krävs när nivån är {found.niva}."
    if NIVA.reaches(found.niva, "mätt"):
        if found.riktning is None:
            yield _missing(doc, place, "uppföljning: riktning", why, "riktning: blandad")
        if found.ar is None:
            yield _missing(doc, place, "uppföljning: år", why, "år: 2024")
        if _unsourced(doc) and doc.read(lambda it: it.underlag) != "sammanställt":  # else ``origin`` says it
            yield _missing(doc, place, "källor", f"Minst en källa krävs när nivån är {found.niva}.", _SOURCE)
    if NIVA.reaches(found.niva, "extern") and found.av is None:
        yield _missing(doc, place, "uppföljning: av", why, "av: FoU Södertörn")


def independent_follow_up(doc: Document[Exempel]) -> Iterator[Finding]:
    """Someone outside did the follow-up. Fel: ``av: Lunds kommun`` on an example from Lund. Rätt: ``av: Lunds universitet``."""
    found = doc.read(lambda it: it.uppfoljning)
    if found is None or found.av is None or not NIVA.reaches(found.niva, "extern"):
        return
    if _is_owner(found.av, doc):
        message = f"”{shorten(found.av)}” är exemplets egen kommun eller region. På nivån {found.niva} ska någon utanför ha granskat."
        fix = "Skriv vem utanför som granskade, till exempel: av: FoU Södertörn. Annars är nivån mätt."
        yield doc.finding(doc.place("uppföljning", "av"), "uppfoljning-egen", "error", message, fix)


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


def _unsourced(doc: Document[Exempel]) -> bool:
    return not doc.has("källor") or doc.read(lambda it: it.kallor) == []


def origin(doc: Document[Exempel]) -> Iterator[Finding]:
    """What each kind of example rests on. Fel: ``underlag: inskickat`` without ``kontakt``."""
    if doc.read(lambda it: it.underlag) == "inskickat" and not doc.has("kontakt"):
        why = "Den krävs när kommunen själv har skickat in exemplet."
        yield _missing(
            doc,
            doc.place("underlag"),
            "kontakt",
            why,
            "kontakt: och under den, indraget: funktion: Enheten för barn och unga och e-post: barnochunga@lund.se",
        )
    if doc.read(lambda it: it.underlag) == "sammanställt" and _unsourced(doc):
        why = "Minst en källa krävs när exemplet är sammanställt ur öppna källor."
        yield _missing(doc, doc.place("underlag"), "källor", why, _SOURCE)


def archived(doc: Document[Exempel]) -> Iterator[Finding]:
    """An archived example says why. Fel: ``status: arkiverad`` alone. Rätt: with ``arkiverad_orsak``."""
    if doc.read(lambda it: it.status) == "arkiverad" and not doc.has("arkiverad_orsak"):
        example = "arkiverad_orsak: Arbetet lades ner 2025."
        yield _missing(doc, doc.place("status"), "arkiverad_orsak", "Läsaren behöver veta varför.", example)


def review_dates(doc: Document[Exempel]) -> Iterator[Finding]:
    """A review follows publication and is not too old. Fel: ``granskad`` before ``publicerad``."""
    published, reviewed = doc.read(lambda it: it.publicerad), doc.read(lambda it: it.granskad)
    if reviewed is None:
        return
    place = doc.place("granskad")
    if published is not None and reviewed < published:
        message = f"Granskad {reviewed} ligger före publicerad {published}."
        yield doc.finding(place, "datum-ordning", "error", message, f"Skriv {published} eller en senare dag.")
    if review_by(reviewed) < doc.vocabulary.today:
        message = f"Texten granskades senast {reviewed}. Det är mer än {REVIEW_MONTHS} månader sedan."
        fix = f"Läs igenom texten, rätta det som ändrats och skriv granskad: {doc.vocabulary.today}"
        yield doc.finding(place, "granskning-forsenad", "warning", message, fix)


def repeated(doc: Document[Exempel]) -> Iterator[Finding]:
    """A list names each thing once. Fel: ``taggar: [skola, skola]``."""
    lists = {
        "kommuner": doc.read(lambda it: it.kommuner),
        "län": doc.read(lambda it: it.lan),
        "taggar": doc.read(lambda it: it.taggar),
        "metoder": doc.read(lambda it: it.metoder),
        "bygger_på": doc.read(lambda it: it.bygger_pa),
    }
    for key, values in lists.items():
        seen: set[str] = set()
        for index, value in enumerate(values or ()):
            if value in seen:
                message = f"Samma sak står två gånger under ”{key}”."
                yield doc.finding(doc.place(key, index), "falt-dubblett", "error", message, "Ta bort den ena.")
            seen.add(value)


def event_dates(doc: Document[Handelse]) -> Iterator[Finding]:
    """A meeting ends after it begins. Fel: ``slutdatum`` before ``datum``."""
    first, last = doc.read(lambda it: it.datum), doc.read(lambda it: it.slutdatum)
    if first is not None and last is not None and last < first:
        message = f"Slutdatum {last} ligger före datum {first}."
        yield doc.finding(
            doc.place("slutdatum"), "datum-ordning", "error", message, f"Skriv {first} eller en senare dag."
        )


def sources(doc: Document[Innehall]) -> Iterator[Finding]:
    """A source says when it was read, and its address is safe. Fel: ``url: http://…`` or no ``läst``."""
    for index, source in enumerate(doc.read(lambda it: it.kallor) or ()):
        if source.url is not None and source.last is None:
            message = f"Källan ”{source.titel}” saknar uppgift om när den lästes."
            fix = f"Lägg till dagen du läste den: läst: {doc.vocabulary.today}"
            yield doc.finding(doc.place("källor", index), "kalla-last", "warning", message, fix)
        if source.url is not None and source.url.lower().startswith("http://"):
            message = "Adressen börjar med http och inte https."
            fix = f"Pröva om sidan finns på: https{source.url[4:]}"
            yield doc.finding(doc.place("källor", index, "url"), "http", "warning", message, fix)
