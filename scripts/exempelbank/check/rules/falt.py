"""Rules for which values the front matter needs together."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.coded import NIVA
from exempelbank.content.declarations import Snippet, fields
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

OLAST = FAMILY.error(
    "riktning-olast",
    "Riktningen inte läst går att välja när någon utanför har utvärderat.",
    "Egna siffror och erfarenheter känner den som skriver.",
    bad=fields(
        "uppföljning: {nivå: mätt, riktning: inte läst}\nkällor:\n"
        "  - {titel: Rapport, utgivare: FoU, url: https://www.fou.se/a, läst: 2026-03-01}"
    ),
    good=fields("uppföljning: {nivå: ingen}"),
)
EPOST = FAMILY.error(
    "kontakt-e-post",
    "Ett inskickat exempel har en gemensam brevlåda innan det publiceras.",
    "Läsaren ska kunna fråga. Utan brevlåda går det att skicka in som utkast, och redaktören frågar.",
    bad=fields("kontakt: {funktion: Enheten för barn och unga}"),
    good=fields("kontakt: {funktion: Enheten för barn och unga}\nstatus: utkast"),
)
ALDER = FAMILY.error(
    "alder-ordning",
    "Åldern går från de yngsta till de äldsta.",
    "Annars hittar ingen exemplet för sin ålder.",
    bad=fields("ålder: {från: 16, till: 7}"),
    good=fields("ålder: {från: 7, till: 16}"),
)
ANPASSNING = FAMILY.error(
    "anpassning-av",
    "Det som har anpassats står också under `bygger_på`.",
    "Då visas anpassningen på båda sidorna.",
    bad=fields("anpassning:\n  - av: lund-barnahus\n    behöll: Teamet"),
    good=fields(
        "bygger_på: [lund-barnahus]\nanpassning:\n  - av: lund-barnahus\n    behöll: Teamet",
        Snippet(file="exempel/skane/lund-barnahus.md"),
    ),
)
FRAGOR = FAMILY.error(
    "fragor-fa",
    "Frågor är minst tre, ställda på olika sätt.",
    "En enda fråga hjälper bara den som skriver just så.",
    bad=fields("frågor: [Hur hinner vi träffa barnen oftare?]"),
    good=fields("frågor: [Hur hinner vi träffa barnen oftare?, mer tid med barnen, socionomer åker två och två]"),
)
FEWEST = 3


@FAMILY.exempel
def places(doc: Document[Exempel]) -> Iterator[Finding]:
    """Some place is named. Fel: neither ``kommuner`` nor ``län``. Rätt: ``kommuner: [Lund]``."""
    if not doc.has("kommuner") and not doc.has("län") and doc.front.fields is not None:
        yield doc.finding(doc.place("kommuner"), SAKNAS, *besked.PLATS.words())


@FAMILY.exempel
def follow_up(doc: Document[Exempel]) -> Iterator[Finding]:
    """Higher levels of follow-up say what it showed, when and by whom. Fel: ``nivå: extern`` without ``av``."""
    found = doc.read(lambda it: it.uppfoljning)
    if found is None:
        return
    place = doc.place("uppföljning", "nivå")
    level = found.niva
    if NIVA.reaches(found.niva, "mätt"):
        if found.riktning == "inte läst" and not NIVA.reaches(found.niva, "extern"):
            yield doc.finding(doc.place("uppföljning", "riktning"), OLAST, *besked.OLAST.words(level=level))
        if found.riktning is None:
            yield _needed(doc, place, "uppföljning: riktning", level, "riktning: blandad")
        if found.ar is None and found.riktning != "inte läst":
            yield _needed(doc, place, "uppföljning: år", level, "år: 2024")
        if not doc.has("källor") and doc.read(lambda it: it.underlag) != "sammanställt":  # else ``origin`` says it
            yield doc.finding(place, SAKNAS, *besked.KALLA_NIVA.words(level=level))
    if NIVA.reaches(found.niva, "extern") and found.av is None:
        yield _needed(doc, place, "uppföljning: av", level, "av: FoU Södertörn")


def _needed(doc: Document[Exempel], place: tuple[int, int], key: str, level: str, example: str) -> Finding:
    return doc.finding(place, SAKNAS, *besked.KRAVS_AV_NIVA.words(key=key, level=level, example=example))


@FAMILY.exempel
def origin(doc: Document[Exempel]) -> Iterator[Finding]:
    """What each kind of example rests on. Fel: ``underlag: inskickat`` without ``kontakt``."""
    if doc.read(lambda it: it.underlag) == "inskickat" and not doc.has("kontakt"):
        yield doc.finding(doc.place("underlag"), SAKNAS, *besked.KONTAKT.words())
    if doc.read(lambda it: it.underlag) == "sammanställt" and not doc.has("källor"):
        yield doc.finding(doc.place("underlag"), SAKNAS, *besked.KALLA_UNDERLAG.words())


@FAMILY.exempel
def mailbox(doc: Document[Exempel]) -> Iterator[Finding]:
    """An example that is sent in has a mailbox, or is a draft. Fel: ``kontakt`` with ``funktion`` only."""
    contact = doc.read(lambda it: it.kontakt)
    sent_in = doc.read(lambda it: it.underlag) == "inskickat" and doc.read(lambda it: it.status) == "publicerad"
    if sent_in and contact is not None and contact.e_post is None:
        message = "Kontakten har ingen e-postadress, och den behövs innan exemplet publiceras."
        fix = "Lägg till funktionens brevlåda, till exempel e-post: barnochunga@lund.se, eller skriv status: utkast"
        yield doc.finding(doc.place("kontakt"), EPOST, message, fix)


@FAMILY.exempel
def ages(doc: Document[Exempel]) -> Iterator[Finding]:
    """Ages go from the youngest to the oldest. Fel: ``ålder: {från: 16, till: 7}``."""
    span = doc.read(lambda it: it.alder)
    if span is not None and span.till < span.fran:
        yield doc.finding(doc.place("ålder"), ALDER, *besked.ALDER_ORDNING.words(first=span.fran, last=span.till))


@FAMILY.exempel
def adaptations(doc: Document[Exempel]) -> Iterator[Finding]:
    """What is adapted is also named under ``bygger_på``. Fel: ``anpassning`` alone."""
    named = doc.read(lambda it: it.bygger_pa) or []
    for index, step in enumerate(doc.read(lambda it: it.anpassning) or ()):
        if step.av not in named:
            message = f"”{step.av}” står inte under bygger_på."
            yield doc.finding(
                doc.place("anpassning", index, "av"), ANPASSNING, message, f"Skriv: bygger_på: [{step.av}]"
            )


@FAMILY.exempel
def questions(doc: Document[Exempel]) -> Iterator[Finding]:
    """Questions are at least three. Varning: a single one."""
    asked = doc.read(lambda it: it.fragor) or []
    if 0 < len(asked) < FEWEST:
        yield doc.finding(doc.place("frågor"), FRAGOR, *besked.FRAGOR.words(count=len(asked), least=FEWEST))


@FAMILY.exempel
def archived(doc: Document[Exempel]) -> Iterator[Finding]:
    """An archived example says why. Fel: ``status: arkiverad`` alone. Rätt: with ``arkiverad_orsak``."""
    if doc.read(lambda it: it.status) == "arkiverad" and not doc.has("arkiverad_orsak"):
        yield doc.finding(doc.place("status"), SAKNAS, *besked.ORSAK.words())


@FAMILY.exempel
def repeated(doc: Document[Exempel]) -> Iterator[Finding]:
    """A list names each thing once. Fel: ``taggar: [skola, skola]``."""
    lists = {
        "kommuner": doc.read(lambda it: it.kommuner),
        "län": doc.read(lambda it: it.lan),
        "taggar": doc.read(lambda it: it.taggar),
        "metoder": doc.read(lambda it: it.metoder),
        "bygger_på": doc.read(lambda it: it.bygger_pa),
        "liknar": doc.read(lambda it: it.liknar),
        "okänt": doc.read(lambda it: it.okant),
    }
    for key, values in lists.items():
        seen: set[str] = set()
        for index, value in enumerate(values or ()):
            if value in seen:
                yield doc.finding(doc.place(key, index), DUBBLETT, *besked.DUBBLETT.words(key=key))
            seen.add(value)
