"""The pages of the reader's own tools, which are filled in the browser: what stands there is true without JavaScript too."""

from exempelbank.content import urls
from exempelbank.pages.types import Maker, PageSpec


def min_lista(maker: Maker) -> PageSpec:
    """Make the page of what a reader has saved, and of the plans made of it."""
    description = "Exempel som du har sparat, med egna anteckningar. Gör en lokal handlingsplan av dem."
    meta = maker.meta("Min lista", description, urls.MIN_LISTA, "min-lista")
    return PageSpec("min-lista.html", meta, None)


def jamfor(maker: Maker) -> PageSpec:
    """Make the page that shows examples side by side."""
    description = "Två eller tre exempel bredvid varandra: först det som skiljer dem, sedan texten rubrik för rubrik."
    return PageSpec("jamfor.html", maker.meta("Jämför exempel", description, urls.JAMFOR, "jamfor"), None)


def namnden(maker: Maker) -> PageSpec:
    """Make the page that makes a paper for a board of examples."""
    description = "Valda exempel som underlag: en halv sida var eller en tabell, med uppföljning och källor."
    return PageSpec("namnden.html", maker.meta("Ta med till nämnden", description, urls.NAMNDEN, "namnden"), None)
