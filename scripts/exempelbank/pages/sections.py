"""The sections of the site, once: menu, footer, breadcrumbs, the shared picture, and the list that a lost reader is offered."""

from dataclasses import dataclass

from exempelbank.content import urls


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the site, known by the first part of its address.

    ``menu`` and ``footer`` say where it is linked; ``under`` is the section that it belongs to in the menu and
    ``above`` the one that breadcrumbs pass; ``shared`` is what the picture says that its pages share ("" where they
    have the start page's); ``lang`` its language where it is not Swedish.
    """

    url: str
    title: str
    menu: bool = False
    footer: bool = False
    under: str = ""
    above: str = ""
    shared: str = ""
    lang: str = ""

    @property
    def key(self) -> str:
        """The first part of the address; "" for the start."""
        return self.url.partition("/")[0]


SECTIONS = (
    Section(urls.START, "Start", shared="Vad har andra kommuner provat, och vad hände?"),
    Section(urls.EXEMPEL, "Exempel", menu=True),
    Section(urls.METODER, "Metoder", menu=True, shared="Metoder: vad de är, för vem och vad forskningen säger"),
    Section(urls.KOMMUNER, "Kommuner", menu=True, shared="Exempel, kommun för kommun"),
    Section(urls.KALENDER, "Kalender", menu=True, shared="Konferenser och möten om social barnavård"),
    Section(urls.BIDRA, "Bidra", menu=True, shared="Berätta vad ni har provat"),
    Section(urls.NYTT, "Nytt", footer=True),
    Section(urls.OM, "Om Exempelbanken", footer=True),
    Section(urls.UPPDRAGET, "Uppdraget", footer=True),
    Section(urls.REDOVISNING, "Redovisning", footer=True, above=urls.UPPDRAGET, shared="Banken i siffror"),
    Section(urls.DATA, "Öppna data", footer=True, shared="Hela banken som öppna data, fri att använda"),
    Section(urls.TILLGANGLIGHET, "Tillgänglighet", footer=True),
    Section(urls.LATTLAST, "Lättläst", footer=True),
    Section(urls.BARN, "För barn och unga", footer=True, shared="För dig som är barn eller ung"),
    Section(urls.ENGLISH, "English", footer=True, lang="en"),
    Section(urls.TAGGAR, "Ämnen", footer=True, under=urls.EXEMPEL, shared="Exempel, ämne för ämne"),
    Section(urls.KUNSKAPSKARTA, "Kunskapskarta", footer=True, under=urls.EXEMPEL),
    Section(urls.MIN_LISTA, "Min lista"),
    Section(urls.JAMFOR, "Jämför", under=urls.EXEMPEL),
    Section(urls.NAMNDEN, "Ta med till nämnden", under=urls.EXEMPEL),
    Section(urls.LAN, "Län", footer=True, under=urls.KOMMUNER, shared="Exempel, län för län"),
    Section(urls.BARNKONVENTIONEN, "Barnkonventionen", above=urls.BARN, shared="Barnkonventionen, artikel för artikel"),
)
START = SECTIONS[0]
_BY_KEY = {section.key: section for section in SECTIONS}


def of(url: str) -> Section | None:
    """Return the section that an address lies in, or None for a page outside all of them."""
    return _BY_KEY.get(url.partition("/")[0])


def menu_key(url: str) -> str:
    """Return the key of the item of the menu that is marked on a page; "" where none is."""
    section = of(url)
    if section is None:
        return ""
    return section.key if section.menu else section.under.rstrip("/")


def trail(url: str) -> tuple[Section, ...]:
    """Return the sections that lead to a page, the page itself left out."""
    section = of(url)
    if section is None or not url:
        return ()
    way = (START, *(other for other in SECTIONS if section.above and other.url == section.above), section)
    return tuple(item for item in way if item.url != url)


def sharing(url: str) -> Section:
    """Return the section whose picture a page shares: its own, or the start's."""
    section = of(url)
    return section if section is not None and section.shared else START
