"""The pages of the reader's own tools, which are filled in the browser: what stands there is true without JavaScript too."""

from exempelbank.content import urls
from exempelbank.pages.types import Maker, PageSpec


def min_lista(maker: Maker) -> PageSpec:
    """Make the page of what a reader has saved, and of the plans made of it."""
    description = "Exempel som du har sparat, med egna anteckningar. Gör en lokal handlingsplan av dem."
    meta = maker.meta("Min lista", description, urls.MIN_LISTA, "min-lista")
    return PageSpec("min-lista.html", meta, None)
