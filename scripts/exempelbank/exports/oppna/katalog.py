"""The catalogue of open data, once: which sets there are, and which files each has. The page, DCAT and the others read it here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from exempelbank.content import urls
from exempelbank.exports.oppna import post, skos, svar, tabell
from exempelbank.exports.oppna.post import Record
from exempelbank.relations.index import Index
from exempelbank.settings import Settings


@dataclass(frozen=True)
class Innehall:
    """The records of the bank, each sort made once, and the day that each sort last changed."""

    index: Index
    settings: Settings

    @cached_property
    def exempel(self) -> list[Record]:
        """The examples that have a page, by title."""
        return [post.of_exempel(self.index, self.settings, entry) for entry in self.index.exempel]

    @cached_property
    def skrivna(self) -> list[str]:
        """The examples as JSON, in the same order."""
        return [svar.text(record) for record in self.exempel]

    @cached_property
    def metoder(self) -> list[str]:
        """The methods, as JSON."""
        return [svar.text(post.of_entry(self.settings, entry)) for entry in self.index.bank.metoder]

    @cached_property
    def handelser(self) -> list[str]:
        """The calendar as JSON, latest first."""
        return [svar.text(post.of_entry(self.settings, entry)) for entry in self.index.events]

    @cached_property
    def taggar(self) -> list[str]:
        """The tags as JSON, in the editors' order."""
        return [svar.text(post.of_tagg(self.index, self.settings, item)) for item in self.index.vocabulary.taggar]

    @cached_property
    def kommuner(self) -> list[str]:
        """The municipalities as JSON, by code."""
        return [svar.text(record) for record in post.kommuner(self.index, self.settings)]

    def day(self, name: str) -> date | None:
        """Return the day that a set last changed; what holds counts of examples changes with them."""
        held = {"metoder": self.index.bank.metoder, "kalender": self.index.bank.handelser}
        entries: Iterable[Any] = held.get(name, self.index.exempel)
        return svar.latest(day for entry in entries for day in (entry.data.publicerad, entry.data.granskad))


@dataclass(frozen=True, slots=True)
class Fil:
    """A file: its name below /data/, its form, what it is in a sentence, and how it is made."""

    namn: str
    form: "Form"
    text: str
    render: Callable[[Innehall], bytes]

    @property
    def url(self) -> str:
        """Its address in the site."""
        return urls.data(self.namn)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of files: what people call it, and its media type (IANA)."""

    namn: str
    media: str


JSON = Form("JSON", "application/json")
NDJSON = Form("NDJSON", "application/x-ndjson")
CSV = Form("CSV", "text/csv")
TURTLE = Form("Turtle", "text/turtle")
JSON_LD = Form("JSON-LD", "application/ld+json")


@dataclass(frozen=True, slots=True)
class Mangd:
    """A set of data: its name in addresses, what it is called, what it holds, its files, and words to find it by."""

    namn: str
    titel: str
    text: str
    filer: tuple[Fil, ...]
    nyckelord: tuple[str, ...]


MANGDER = (
    Mangd(
        "exempel",
        "Exempel",
        "Varje exempel som har en sida, också de arkiverade. Alla uppgifter, källorna och texten.",
        (
            Fil("exempel.json", JSON, "Allt, med texten.", lambda it: svar.lista(it.skrivna, it.day("exempel"))),
            Fil("exempel.csv", CSV, "En rad för varje exempel, utan texten. Öppnas i Excel.", lambda it: tabell.render(it.exempel)),
            Fil("exempel.ndjson", NDJSON, "Ett exempel på varje rad.", lambda it: svar.rader(it.skrivna)),
        ),
        ("social barnavård", "socialtjänst", "barn", "goda exempel", "kommuner"),
    ),
    Mangd(
        "metoder",
        "Metoder",
        "Metoderna som exemplen använder: vad de är, för vem, vad forskningen säger och vad de kräver.",
        (Fil("metoder.json", JSON, "Allt, med texten.", lambda it: svar.lista(it.metoder, it.day("metoder"))),),
        ("social barnavård", "metoder", "evidens"),
    ),
    Mangd(
        "amnen",
        "Ämnen",
        "Bankens ämnesord: vad de betyder, vad folk också säger, och vilka syften och artiklar i barnkonventionen de rör.",
        (
            Fil("taggar.json", JSON, "Alla ämnesord.", lambda it: svar.lista(it.taggar, it.day("exempel"))),
            Fil("taggar.ttl", TURTLE, "Samma ämnesord som SKOS, för andra ordlistor.", lambda it: skos.render(it.index, it.settings)),
        ),
        ("ämnesord", "social barnavård", "barnkonventionen"),
    ),
    Mangd(
        "kommuner",
        "Kommuner",
        "Sveriges 290 kommuner med län, kommungrupp, folkmängd, läge och vilka exempel de har.",
        (Fil("kommuner.json", JSON, "Alla kommuner.", lambda it: svar.lista(it.kommuner, it.day("exempel"))),),
        ("kommuner", "län", "folkmängd"),
    ),
    Mangd(
        "kalender",
        "Kalender",
        "Konferenser och möten om social barnavård.",
        (Fil("kalender.json", JSON, "Alla möten, det senaste först.", lambda it: svar.lista(it.handelser, it.day("kalender"))),),
        ("konferenser", "social barnavård"),
    ),
)  # fmt: skip
