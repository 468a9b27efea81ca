"""Figures → the report as a document: the answer first, then what it rests on, last how it was counted and what is uncertain."""

from collections.abc import Iterator

from exempelbank.content import urls
from exempelbank.prose import phrases
from exempelbank.relations.index import Index
from exempelbank.relations.places import place
from exempelbank.reports import avsnitt, korthet
from exempelbank.reports.document import Block, Bullets, Document, Grid, Heading, Ref
from exempelbank.reports.figures import Figures
from exempelbank.reports.period import Period
from exempelbank.reports.since import Changes
from exempelbank.settings import Settings

_SUBJECT = "exempel i den sociala barn- och ungdomsvården"
_PLAN = ("plan-tydligt-uppdrag", "plan-god-arbetsmiljo", "plan-tillgang-till-aktuell-kunskap")


def document(
    index: Index, settings: Settings, figures: Figures, period: Period, found: Changes | None = None
) -> Document:
    """Return the report of a period; ``found`` is what has changed since an earlier one."""
    mandate = next(iter(index.vocabulary.regeringsuppdrag), None)
    kind = korthet.kind(mandate, period)
    subtitle = f"Underlag ur {settings.name} för perioden {period}"
    blocks = tuple(_blocks(index, settings, figures, period, found))
    return Document(f"{kind}: {_SUBJECT}", subtitle, settings.redaktion.utgivare or settings.name, period.last, blocks)


def _blocks(
    index: Index, settings: Settings, figures: Figures, period: Period, found: Changes | None
) -> Iterator[Block]:
    mandate = next(iter(index.vocabulary.regeringsuppdrag), None)
    yield from korthet.brief(figures, period)
    if mandate:
        yield from korthet.mandate_facts(mandate, period)
    yield from avsnitt.purposes(index, settings.absolute, figures, mandate)
    yield from avsnitt.spread(figures)
    follow_up = ("uppfoljning", "riktning")
    yield from avsnitt.tables("Uppföljning", figures, follow_up, drawn=follow_up)
    yield from avsnitt.tables("Handlingsplanen från SKL", figures, _PLAN)
    yield from avsnitt.tables("Barnen, och jämställdhet", figures, ("alder", "jamstalldhet"), drawn=("alder",))
    yield from avsnitt.conferences(index, settings.absolute, period)
    yield from avsnitt.tables(
        "Hur gammalt och hur säkert", figures, ("startar", "kallor", "lage", "granskat", "underlag", "inkommet")
    )
    yield from avsnitt.tables("Ämnen", figures, ("tagg",))
    if found:
        yield from avsnitt.changed(settings.absolute, found)
    yield from _method(figures, period)
    yield from _all(index, settings, figures)


def _method(figures: Figures, period: Period) -> Iterator[Block]:
    began = [entry.data.startar for entry in figures.entries if entry.data.startar]
    during = sum(period.first.year <= year <= period.last.year for year in began)
    before = sum(year < period.first.year for year in began)
    yield Heading("Så är det räknat")
    yield Bullets(
        (
            (
                "Ett exempel hör till perioden när det lades in i banken under den. Uppgifterna om det är de som banken har nu.",
            ),
            (
                (
                    f"Innehåll som lades in senare kan handla om tidigare år. Av {figures.total.count} exempel började {during} under perioden "
                    f"och {before} före den. För {figures.total.count - len(began)} är året okänt."
                ),
            ),
            (
                "Ett exempel tjänar ett syfte genom vad det gör: syftena följer av dess ämnen. Det säger inte att arbetet har lyckats.",
            ),
            ("Nivån på uppföljningen säger vad som har gjorts, aldrig hur bra det är.",),
            (
                f"Folkmängden är den 31 december {figures.reach.year}, ur öppna data från SCB. Kommungrupperna är SKR:s från 2023.",
            ),
            (
                "Redovisningen görs av ett program ur bankens filer. Samma filer ger samma redovisning, till sista tecknet.",
            ),
        )
    )
    yield Heading("Det som är osäkert")
    unknown = figures.tables["uppfoljning"].row("okant").count
    yield Bullets(
        (
            ("Banken räknar det som har hittats, inte allt arbete som pågår. En vit fläck är en plats där inget är hittat.",),
            (f"För {unknown} exempel är det okänt om någon har följt upp arbetet. De räknas som inte uppföljda.",),
            ("En kommun är nådd när ett exempel nämner den. Arbete som ett helt län driver når ingen enskild kommun i räkningen.",),
            ("De flesta källor är skrivna av dem som gjorde arbetet. Den nyaste källans år står i tabellen ovan.",),
        )
    )  # fmt: skip


def _all(index: Index, settings: Settings, figures: Figures) -> Iterator[Block]:
    yield Heading("Alla exempel i redovisningen")
    rows = tuple(
        (
            (Ref(entry.data.titel, settings.absolute(urls.exempel(entry.slug))),),
            (place(index, entry),),
            (phrases.day(entry.data.publicerad),),
        )
        for entry in figures.entries
    )
    yield Grid("Exemplen i bokstavsordning", ("Exempel", "Plats", "Lades in"), rows, numbers=False)
