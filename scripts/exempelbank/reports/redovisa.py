"""Figures → the report as a document: the answer first, then what it rests on, last how it was counted and what is uncertain."""

from collections.abc import Iterator

from exempelbank.content import urls
from exempelbank.prose import phrases
from exempelbank.relations.index import Index
from exempelbank.relations.places import place
from exempelbank.reports import avsnitt, korthet, svar, tid
from exempelbank.reports.document import Block, Bullets, Document, Grid, Heading, Para, Ref
from exempelbank.reports.figures import Figures
from exempelbank.reports.period import Period
from exempelbank.reports.since import Changes
from exempelbank.settings import Settings

_TITLE = "Underlag till redovisning: exempel i den sociala barn- och ungdomsvården"
_PLAN = ("plan-tydligt-uppdrag", "plan-god-arbetsmiljo", "plan-tillgang-till-aktuell-kunskap")


def document(
    index: Index, settings: Settings, figures: Figures, period: Period, found: Changes | None = None
) -> Document:
    """Return the report of a period; ``found`` is what has changed since an earlier one."""
    subtitle = f"Ur {settings.name}, för perioden {period}"
    blocks = tuple(_blocks(index, settings, figures, period, found))
    return Document(_TITLE, subtitle, settings.redaktion.utgivare or settings.name, period.last, blocks)


def _blocks(
    index: Index, settings: Settings, figures: Figures, period: Period, found: Changes | None
) -> Iterator[Block]:
    mandate = tid.mandate(index)
    yield from korthet.brief(index, figures)
    if mandate:
        yield from korthet.mandate_facts(mandate, period)
    yield from avsnitt.purposes(index, settings.absolute, figures, mandate)
    yield from avsnitt.spread(figures)
    follow_up = ("uppfoljning", "riktning")
    yield from avsnitt.tables("Uppföljning", figures, follow_up, drawn=follow_up)
    yield from avsnitt.tables("Handlingsplanen från SKL", figures, _PLAN)
    yield from avsnitt.tables("Barnen, och jämställdhet", figures, ("alder", "jamstalldhet"), drawn=("alder",))
    yield from avsnitt.conferences(index, settings.absolute, figures, period)
    when = (tid.BEGAN,) if tid.BEGAN in figures.tables else ()
    put_in = ("inkommet",) if len(figures.tables["inkommet"].rows) > 1 else ()
    yield from avsnitt.tables(
        "Hur gammalt och hur säkert", figures, (*when, "startar", "kallor", "lage", "granskat", "underlag", *put_in)
    )
    yield from avsnitt.tables("Ämnen", figures, ("tagg",))
    if found:
        yield from avsnitt.changed(settings.absolute, found)
    yield from _method(figures)
    yield from _all(index, settings, figures)


def _method(figures: Figures) -> Iterator[Block]:
    yield Heading("Så är det räknat")
    yield Bullets(
        (
            (
                "Ett exempel hör till perioden när det lades in i banken under den. Uppgifterna om det är de som banken har nu.",
            ),
            (
                f"{svar.put_in(figures)} När arbetet självt började säger startåret, som står vid varje exempel. Arbetet är alltså ofta äldre.",
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
    yield Bullets(
        (
            (
                (
                    "Texterna är skrivna av en redaktion med hjälp av en språkmodell, som kan ha förstått en källa fel. Hur många står under "
                    "”Varifrån texten kommer”. Vid varje exempel står källorna, så att den som läser kan pröva dem."
                ),
            ),
            ("Banken räknar det som har hittats, inte allt arbete som pågår. En vit fläck är en plats där inget är hittat.",),
            ("Är det okänt om någon har följt upp ett arbete räknas det som inte uppföljt.",),
            ("En kommun nämns när ett exempel säger att arbetet gjordes där. Arbete som ett helt län driver nämner ofta ingen enskild kommun.",),
            ("De flesta källor är skrivna av dem som gjorde arbetet. Den nyaste källans år står i tabellen ovan.",),
        )
    )  # fmt: skip


def _all(index: Index, settings: Settings, figures: Figures) -> Iterator[Block]:
    """Yield every example: where, when the work began, and when it was put in where that differs."""
    yield Heading("Alla exempel i underlaget")
    dated = len({entry.data.publicerad for entry in figures.entries}) > 1
    rows = tuple(
        (
            (Ref(entry.data.titel, settings.absolute(urls.exempel(entry.slug))),),
            (place(index, entry),),
            (str(entry.data.startar or "okänt"),),
            *(((phrases.day(entry.data.publicerad),),) if dated else ()),
        )
        for entry in figures.entries
    )
    if not dated:
        yield Para((svar.put_in(figures),))
    head = ("Exempel", "Plats", "Arbetet började", *(("Lades in",) if dated else ()))
    yield Grid("Exemplen i bokstavsordning", head, rows, numbers=False)
