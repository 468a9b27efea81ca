"""Rules for days and years that are measured against each other or against today."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.declarations import fields
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.handelse import Handelse
from exempelbank.content.model import Exempel
from exempelbank.content.review import REVIEW_MONTHS, review_by
from exempelbank.prose.text import enumerate_words

FAMILY = RuleFamily("Årtal och dagar")

AR_ORDNING = FAMILY.error(
    "ar-ordning",
    "Slutåret ligger inte före startåret.",
    "Ett av dem är fel.",
    bad=fields("läge: avslutat\nstartår: 2021\nslutår: 2012"),
    good=fields("läge: avslutat\nstartår: 2012\nslutår: 2021"),
)
SLUTAR_LAGE = FAMILY.error(
    "slutar-lage",
    "Slutår står bara när läget är avslutat.",
    "Annars går det inte att veta om arbetet pågår.",
    bad=fields("läge: pågående\nslutår: 2024"),
    good=fields("läge: avslutat\nslutår: 2024"),
)
ORDNING = FAMILY.error(
    "datum-ordning",
    "Den senare dagen kommer efter den tidigare: granskad efter publicerad, slutdatum efter datum, sluttid efter tid.",
    "En av dem är fel.",
    bad=fields("publicerad: 2026-03-01\ngranskad: 2026-01-03"),
    good=fields("publicerad: 2026-03-01\ngranskad: 2026-03-01"),
)
FORSENAD = FAMILY.warning(
    "granskning-forsenad",
    f"Någon har gått igenom texten de senaste {REVIEW_MONTHS} månaderna.",
    "Arbetet kan ha ändrats eller lagts ner.",
    bad=fields("publicerad: 2023-03-01\ngranskad: 2023-03-01"),
    good=fields("publicerad: 2023-03-01\ngranskad: 2026-03-01"),
)
DATUM_SAKNAS = FAMILY.warning(
    "datum-saknas",
    "Ett exempel säger när det lades in och när någon senast gick igenom det.",
    "Ett förslag kan skickas in utan. Då räknas det som inlagt i dag, och redaktören fyller i dagarna.",
    bad=fields("publicerad:\ngranskad:"),
    good=fields("publicerad: 2026-03-01\ngranskad: 2026-03-01"),
)


@FAMILY.exempel
def dated(doc: Document[Exempel]) -> Iterator[Finding]:
    """An example has its two days. Varning: neither ``publicerad`` nor ``granskad``; it is then judged as of today."""
    missing = [key for key in ("publicerad", "granskad") if not doc.has(key)]
    if missing and doc.front.fields is not None:
        message = f"Dagen saknas för {enumerate_words(missing)}. Exemplet räknas som inlagt i dag."
        fix = " och ".join(f"{key}: {doc.vocabulary.today}" for key in missing)
        yield doc.finding((1, 1), DATUM_SAKNAS, message, f"Redaktören skriver: {fix}")


@FAMILY.exempel
def years(doc: Document[Exempel]) -> Iterator[Finding]:
    """An end needs a start before it and a finished work. Fel: ``slutår: 2019`` with ``läge: pågående``."""
    start, end, state = doc.read(lambda it: it.startar), doc.read(lambda it: it.slutar), doc.read(lambda it: it.lage)
    if end is not None and start is not None and end < start:
        yield doc.finding(doc.place("slutår"), AR_ORDNING, *besked.AR_ORDNING.words(start=start, end=end))
    if end is not None and state is not None and state != "avslutat":
        yield doc.finding(doc.place("slutår"), SLUTAR_LAGE, *besked.SLUTAR_LAGE.words(state=state))


@FAMILY.exempel
def review_dates(doc: Document[Exempel]) -> Iterator[Finding]:
    """A review follows publication and is not too old. Fel: ``granskad`` before ``publicerad``."""
    published, reviewed = doc.read(lambda it: it.publicerad), doc.read(lambda it: it.granskad)
    if reviewed is None:
        return
    place = doc.place("granskad")
    if published is not None and reviewed < published:
        message = f"Granskad {reviewed} ligger före publicerad {published}."
        yield doc.finding(place, ORDNING, message, f"Skriv {published} eller en senare dag.")
    if review_by(reviewed) < doc.vocabulary.today:
        message = f"Texten granskades senast {reviewed}. Det är mer än {REVIEW_MONTHS} månader sedan."
        fix = f"Läs igenom texten, rätta det som ändrats och skriv granskad: {doc.vocabulary.today}"
        yield doc.finding(place, FORSENAD, message, fix)


@FAMILY.handelse
def event_dates(doc: Document[Handelse]) -> Iterator[Finding]:
    """A meeting ends after it begins. Fel: ``slutdatum`` before ``datum``."""
    first, last = doc.read(lambda it: it.datum), doc.read(lambda it: it.slutdatum)
    if first is not None and last is not None and last < first:
        message = f"Slutdatum {last} ligger före datum {first}."
        yield doc.finding(doc.place("slutdatum"), ORDNING, message, f"Skriv {first} eller en senare dag.")


@FAMILY.handelse
def event_hours(doc: Document[Handelse]) -> Iterator[Finding]:
    """A meeting of one day ends later that day. Fel: ``tid: 13:00`` with ``sluttid: 09:00``."""
    first, last = doc.read(lambda it: it.datum), doc.read(lambda it: it.slutdatum)
    start, end = doc.read(lambda it: it.tid), doc.read(lambda it: it.sluttid)
    if start is not None and end is not None and last in {None, first} and end <= start:
        message = f"Sluttiden {end:%H:%M} kommer inte efter tiden {start:%H:%M}."
        yield doc.finding(doc.place("sluttid"), ORDNING, message, "Skriv när mötet slutar, eller ta bort raden.")
