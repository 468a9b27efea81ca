"""Rules for which values the front matter needs together."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content.coded import NIVA
from exempelbank.content.declarations import fields
from exempelbank.content.declared.falt import SAKNAS
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.model import Exempel

FAMILY = RuleFamily("Uppgifter som hör ihop")

DUBBLETT = FAMILY.error(
    "falt-dubblett",
    "En lista nämner varje sak en gång.",
    "Annars räknas exemplet två gånger.",
    bad=fields("kommuner: [Lund, Lunds kommun]"),
    good=fields("kommuner: [Lund]"),
)

_SOURCE = "källor: och under den, indraget: - titel: Årsrapport 2023, utgivare: Lunds kommun och url: https://www.lund.se/rapport"


def _missing(doc: Document[Exempel], place: tuple[int, int], key: str, why: str, example: str) -> Finding:
    return doc.finding(place, SAKNAS, f"Uppgiften ”{key}” saknas. {why}", f"Lägg till {example}")


@FAMILY.exempel
def places(doc: Document[Exempel]) -> Iterator[Finding]:
    """Some place is named. Fel: neither ``kommuner`` nor ``län``. Rätt: ``kommuner: [Lund]``."""
    if not doc.has("kommuner") and not doc.has("län") and doc.front.fields is not None:
        yield _missing(doc, (1, 1), "kommuner", "Skriv vilka kommuner exemplet kommer från.", "kommuner: [Göteborg]")
    elif doc.has("kommuner") and doc.read(lambda it: it.kommuner) == [] and not doc.read(lambda it: it.lan):
        yield _missing(doc, doc.place("kommuner"), "kommuner", "Listan är tom.", "kommuner: [Göteborg]")


@FAMILY.exempel
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


def _unsourced(doc: Document[Exempel]) -> bool:
    return not doc.has("källor") or doc.read(lambda it: it.kallor) == []


@FAMILY.exempel
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


@FAMILY.exempel
def archived(doc: Document[Exempel]) -> Iterator[Finding]:
    """An archived example says why. Fel: ``status: arkiverad`` alone. Rätt: with ``arkiverad_orsak``."""
    if doc.read(lambda it: it.status) == "arkiverad" and not doc.has("arkiverad_orsak"):
        example = "arkiverad_orsak: Arbetet lades ner 2025."
        yield _missing(doc, doc.place("status"), "arkiverad_orsak", "Läsaren behöver veta varför.", example)


@FAMILY.exempel
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
                yield doc.finding(doc.place(key, index), DUBBLETT, message, "Ta bort den ena.")
            seen.add(value)
