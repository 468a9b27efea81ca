"""Pages about the articles of the Convention on the Rights of the Child, and the examples that touch them."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from exempelbank.content import urls
from exempelbank.pages import parts, sidor
from exempelbank.pages.sidor import CardPage
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.prose import phrases


@dataclass(frozen=True, slots=True)
class Artikel:
    """An article: number, our own short heading (not an official one), address."""

    number: int
    title: str
    url: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class ArtikelView:
    """An article's page."""

    number: int
    title: str
    tags: tuple[Link, ...]
    lista: CardPage
    previous: Link | None
    following: Link | None


@dataclass(frozen=True, slots=True)
class KonventionView:
    """The list of articles."""

    items: tuple[Artikel, ...]


@cache
def articles() -> tuple[Artikel, ...]:
    """Return articles 1–42, those that are Swedish law (2018:1197)."""
    source = resources.files("exempelbank").joinpath("data", "artiklar.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(source.splitlines())
    return tuple(Artikel(int(row["nummer"]), row["rubrik"], urls.artikel(int(row["nummer"]))) for row in rows)


def article(number: int) -> Artikel:
    """Return one article by its number, 1–42."""
    return articles()[number - 1]


def artikel(maker: Maker, item: Artikel) -> PageSpec:
    """Make the page of one article."""
    index = maker.index
    tags = [tagg for tagg in index.vocabulary.taggar if item.number in tagg.barnkonventionen]
    listed = sidor.artikel(index, item.number)
    around = {other.number: Link(f"Artikel {other.number}", other.url) for other in articles()}
    view = ArtikelView(
        item.number,
        item.title,
        parts.tag_links(maker, [tagg.slug for tagg in tags]),
        listed.page(maker),
        around.get(item.number - 1),
        around.get(item.number + 1),
    )
    found = phrases.number_of(len(listed.entries), "exempel", "exempel")
    description = f"Barnkonventionen, artikel {item.number}: {item.title}. {found} i banken rör artikeln."
    title = f"Artikel {item.number}: {item.title}"
    return PageSpec("artikel.html", maker.meta(title, description, item.url, "artikel"), view)


def konventionen(maker: Maker) -> PageSpec:
    """Make the list of articles, with the number of examples that touch each."""
    index = maker.index
    items = tuple(
        Artikel(item.number, item.title, item.url, len(index.by_artikel.get(item.number, ()))) for item in articles()
    )
    description = "Barnkonventionens artiklar 1–42 med korta rubriker, och exemplen som rör dem."
    meta = maker.meta("Barnkonventionen", description, urls.BARNKONVENTIONEN, "konventionen")
    return PageSpec("konventionen.html", meta, KonventionView(items))
