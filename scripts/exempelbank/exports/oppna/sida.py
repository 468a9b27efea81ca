"""The page /data/: what there is, how it is read, and what holds for whoever uses it."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.groups import keys_of
from exempelbank.exports.oppna import filer, katalog, svar, tabell
from exempelbank.exports.oppna.katalog import Form, Mangd
from exempelbank.exports.oppna.post import ExempelPlats
from exempelbank.pages import jsonld
from exempelbank.pages.types import PageSpec, account
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

_TITLE = "Öppna data"


@dataclass(frozen=True, slots=True)
class Kod:
    """How the data is read in a program: its name, the line, and where the line is written."""

    namn: str
    rad: str
    hur: str


@dataclass(frozen=True, slots=True)
class Beskrivning:
    """A file that describes the others to programs."""

    namn: str
    url: str
    form: Form
    text: str


@dataclass(frozen=True, slots=True)
class DataView:
    """The sets with their files, a line of code for each program, the fields that are ours, and an example to look at."""

    mangder: tuple[Mangd, ...]
    beskrivningar: tuple[Beskrivning, ...]
    kod: tuple[Kod, ...]
    egna: tuple[tuple[str, str], ...]
    prov: str
    mall: str
    licens: str
    mellan: str


def page(index: Index, settings: Settings) -> PageSpec:
    """Make the page."""
    view = DataView(
        katalog.MANGDER,
        tuple(Beskrivning(name, urls.data(name), form, text) for name, form, text, _ in filer.BESKRIVNINGAR),
        _code(settings),
        tuple((key, info.description or "") for key, info in keys_of(ExempelPlats).items()),
        urls.exempeldata(index.exempel[0].slug) if index.exempel else "",
        settings.absolute(urls.exempeldata("")).replace(".json", "NAMN.json"),
        svar.LICENCE,
        tabell.BETWEEN,
    )
    description = "Hela banken som filer att ladda ner och räkna på. Fria att använda, utan konto och utan nyckel."
    about = account(settings, _TITLE, description, urls.DATA, "sida", json_ld=_json_ld(index, settings, description))
    return PageSpec("data.html", about, view)


def _json_ld(index: Index, settings: Settings, description: str) -> str:
    """Return what search engines for data are told."""
    day = katalog.Innehall(index, settings).day("exempel")
    files = [(settings.absolute(fil.url), fil.form.media) for mangd in katalog.MANGDER for fil in mangd.filer]
    return jsonld.dump(
        jsonld.dataset(
            url=settings.absolute(urls.DATA),
            name=f"{_TITLE} från {settings.name}",
            description=f"{settings.description} {description}".strip(),
            licence=svar.LICENCE,
            modified=day.isoformat() if day else "",
            files=files,
        )
    )


def _code(settings: Settings) -> tuple[Kod, ...]:
    """Return a line of code for each program, with whole addresses."""
    whole, table = (settings.absolute(urls.data(name)) for name in ("exempel.json", "exempel.csv"))
    return (
        Kod(
            "Python",
            f'import json, urllib.request; exempel = json.load(urllib.request.urlopen("{whole}"))["result"]',
            "Det behövs inget annat än Python. Varje exempel är en dict.",
        ),
        Kod(
            "R",
            f'exempel <- read.csv2("{table}", fileEncoding = "UTF-8-BOM", colClasses = "character", check.names = FALSE)',
            "Det behövs inget annat än R. Koder som 0114 behåller sin nolla.",
        ),
        Kod(
            "Excel",
            f'= Csv.Document(Web.Contents("{table}"), [Delimiter = "{tabell.DELIMITER}", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])',
            "Välj Data, Hämta data, Från andra källor, Tom fråga, och klistra in raden. Det går också att ladda ner filen och dubbelklicka på den.",
        ),
    )
