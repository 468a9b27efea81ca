"""Rules for what a file points at inside the bank's own lists, and at its own sources."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked
from exempelbank.content.bank import Bank
from exempelbank.content.coded import NIVA
from exempelbank.content.declarations import fields, whole
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Kalla
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.paths import BEHOV_FILE, BORTTAGNA_FILE, LAGRUM_FILE, UPPDRAG_FILE
from exempelbank.content.review import review_by
from exempelbank.content.sokta import wholly_met
from exempelbank.prose.text import nearest, shorten

FAMILY = RuleFamily("Källor och listor som filen pekar på")
_LAGRUM = "- kod: lvu-22\n  namn: 22 § LVU\n  sida: /uppdraget/nya-lagen/\n  källa: LVU\n"
_BEHOV = "- id: syskon\n  fråga: Hur får syskon träffas?\n  taggar: [skola]\n  sökt: {}\n"
_SOURCES = "källor:\n  - {{titel: Rapport, utgivare: FoU, url: https://www.fou.se/a, läst: 2026-03-01, id: {}}}\n"
_FOLLOW_UP = "uppföljning: {{nivå: extern, riktning: {}, år: 2023, av: FoU Södertörn{}}}\n"

POST = FAMILY.error(
    "listpost",
    "Lagrum, punkter i uppdraget och behov som nämns finns i redaktionens listor.",
    "Annars leder de ingenstans.",
    bad=fields("lagrum: [lvu-23]", whole(_LAGRUM, LAGRUM_FILE)),
    good=fields("lagrum: [lvu-22]", whole(_LAGRUM, LAGRUM_FILE)),
)
KALLA_ID = FAMILY.error(
    "kalla-id",
    "Varje källa som pekas ut finns bland källorna, och varje id står en gång.",
    "Läsaren ska kunna se vad uppföljningen bygger på.",
    bad=fields(_FOLLOW_UP.format("blandad", ", källa: [bb]") + _SOURCES.format("aa")),
    good=fields(_FOLLOW_UP.format("blandad", ", källa: [aa]") + _SOURCES.format("aa")),
)
UPPFOLJNING_KALLA = FAMILY.error(
    "uppfoljning-kalla",
    "Från nivån extern står det vilken av källorna uppföljningen bygger på.",
    "Läsaren ska kunna se vad uppföljningen bygger på.",
    bad=fields(_FOLLOW_UP.format("blandad", "") + _SOURCES.format("aa")),
    good=fields(_FOLLOW_UP.format("blandad", ", källa: [aa]") + _SOURCES.format("aa")),
)
BORTTAGEN = FAMILY.error(
    "adress-borttagen",
    "En adress som har tagits bort används aldrig igen.",
    "Den som följer en gammal länk ska inte hamna hos ett annat exempel.",
    bad=fields("startår: 2021", whole("- {slug: lund-test, datum: 2026-03-01, orsak: På begäran.}\n", BORTTAGNA_FILE)),
    good=fields(
        "startår: 2021", whole("- {slug: lund-annat, datum: 2026-03-01, orsak: På begäran.}\n", BORTTAGNA_FILE)
    ),
)
BEHOV_GAMMALT = FAMILY.warning(
    "behov-gammalt",
    "Ett behov som banken söker exempel på letas efter minst vartannat år.",
    "Det kan ha kommit något nytt.",
    bad=fields("startår: 2021", whole(_BEHOV.format("2020-01-01"), BEHOV_FILE)),
    good=fields("startår: 2021", whole(_BEHOV.format("2026-01-01"), BEHOV_FILE)),
)


@FAMILY.exempel
def listed(doc: Document[Exempel]) -> Iterator[Finding]:
    """What is named stands in the editors' lists. Fel: ``lagrum: [lvu-23]``."""
    vocabulary = doc.vocabulary
    answers = [answer.id for answer in doc.read(lambda it: it.svarar_pa) or ()]
    lists = (
        ("lagrum", doc.read(lambda it: it.lagrum) or [], [item.kod for item in vocabulary.lagrum], LAGRUM_FILE),
        ("uppdrag", doc.read(lambda it: it.uppdrag) or [], [item.id for item in vocabulary.punkter], UPPDRAG_FILE),
        ("svarar_på", answers, [item.id for item in vocabulary.behov], BEHOV_FILE),
    )
    for key, named, known, file in lists:
        for index, name in enumerate(named):
            if name not in known:
                hit = nearest(name, known)
                fix = f"Menade du ”{hit}”?" if hit else f"Skriv ett namn som finns i {file}, eller ta bort raden."
                yield doc.finding(doc.place(key, index), POST, f"”{shorten(name)}” finns inte i {file}.", fix)


@FAMILY.exempel
def follow_up_source(doc: Document[Exempel]) -> Iterator[Finding]:
    """The follow-up says which source it rests on. Fel: ``nivå: extern`` without ``källa``."""
    found = doc.read(lambda it: it.uppfoljning)
    if found is None:
        return
    sources = doc.read(lambda it: it.kallor) or []
    yield from _ids(doc, sources, found.kalla, ("uppföljning", "källa"))
    if NIVA.reaches(found.niva, "extern") and not found.kalla and sources:
        yield doc.finding(doc.place("uppföljning", "nivå"), UPPFOLJNING_KALLA, *besked.KALLA_SAKNAS.words())


@FAMILY.metod
def evidence_source(doc: Document[Metod]) -> Iterator[Finding]:
    """The state of evidence rests on listed sources. Fel: ``evidenskälla: [sbu]`` without such an id."""
    sources = doc.read(lambda it: it.kallor) or []
    yield from _ids(doc, sources, doc.read(lambda it: it.evidenskalla) or [], ("evidenskälla",))


def _ids(
    doc: Document[Exempel] | Document[Metod], sources: list[Kalla], named: list[str], path: tuple[str, ...]
) -> Iterator[Finding]:
    """Yield an error for each id that stands twice, and for each that no source has."""
    seen: set[str] = set()
    for index, source in enumerate(sources):
        if source.id is not None and source.id in seen:
            message = f"Två källor har id ”{source.id}”."
            yield doc.finding(doc.place("källor", index, "id"), KALLA_ID, message, "Ge den ena ett annat id.")
        seen |= {source.id} if source.id is not None else set()
    for index, name in enumerate(named):
        if name not in seen:
            fix = f"Skriv id: {name} på källan som menas, eller rätta namnet här."
            yield doc.finding(doc.place(*path, index), KALLA_ID, f"Ingen källa har id ”{shorten(name)}”.", fix)


@FAMILY.exempel
def removed(doc: Document[Exempel]) -> Iterator[Finding]:
    """A removed address stays removed. Fel: a new file with a name from ``borttagna.yml``."""
    if any(item.slug == doc.slug for item in doc.vocabulary.borttagna):
        message = f"Adressen ”{doc.slug}” hör till ett exempel som har tagits bort, och används aldrig igen."
        yield doc.finding((1, 1), BORTTAGEN, message, f"Döp om filen, till exempel: {doc.slug}-2.md")


@FAMILY.bank
def sought(bank: Bank) -> Iterator[Finding]:
    """A sought need is looked for every other year; one that is met is sought no more. Varning: ``sökt: 2020-01-01``."""
    met = wholly_met(entry.data for entry in bank.exempel)
    for item in bank.vocabulary.behov:
        if item.id not in met and item.sokt is not None and review_by(item.sokt) < bank.vocabulary.today:
            message = f"Behovet ”{item.id}” letades senast efter {item.sokt}."
            yield BEHOV_GAMMALT.at(BEHOV_FILE, (1, 1), message, "Leta igen, och skriv dagen under sökt.")
