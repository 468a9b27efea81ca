"""Pages about tags."""

from collections.abc import Iterable
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.terms import Tagg
from exempelbank.pages import jsonld, parts, sidor
from exempelbank.pages.konventionen import Artikel, article
from exempelbank.pages.sidor import CardPage
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words, shorten
from exempelbank.relations import flode
from exempelbank.relations.index import Index, Post

_RELATED = 6


@dataclass(frozen=True, slots=True)
class TaggView:
    """A tag's page."""

    slug: str
    title: str
    definition: str
    synonyms: str
    articles: tuple[Artikel, ...]
    plan: tuple[str, ...]
    lista: CardPage
    related: tuple[Link, ...]


def tagg(maker: Maker, item: Tagg) -> PageSpec:
    """Make the page of one tag."""
    index = maker.index
    listed = sidor.tagg(index, item)
    counts: dict[str, int] = {}
    for entry in listed.entries:
        for slug in entry.data.taggar:
            counts[slug] = counts.get(slug, 0) + 1
    counts.pop(item.slug, None)
    related = sorted(counts, key=lambda slug: (-counts[slug], slug))[:_RELATED]
    title = listed.title
    view = TaggView(
        slug=item.slug,
        title=title,
        definition=item.definition,
        synonyms=enumerate_words(item.synonymer),
        articles=tuple(article(number) for number in item.barnkonventionen),
        plan=tuple(point.punkt for point in index.vocabulary.punkter if item.slug in point.taggar),
        lista=listed.page(maker),
        related=parts.tag_links(maker, related),
    )
    description = shorten(item.definition or f"Exempel på arbete med {item.namn}.", 300)
    settings = maker.settings
    thing = jsonld.term(title, settings.absolute(urls.tagg(item.slug))) | {"description": description}
    meta = maker.meta(
        title,
        description,
        urls.tagg(item.slug),
        "tagg",
        json_ld=jsonld.dump(thing),
        feed=parts.feed(flode.tagg(index, item)) if listed.entries else None,
    )
    return PageSpec("tagg.html", meta, view, _latest(listed.entries))


def _latest(entries: Iterable[Post]) -> str:
    return max((entry.data.granskad.isoformat() for entry in entries), default="")


@dataclass(frozen=True, slots=True)
class TaggItem:
    """A tag in the list of tags."""

    title: str
    url: str
    definition: str
    count: int


@dataclass(frozen=True, slots=True)
class TaggGroup:
    """Tags under a heading."""

    title: str
    items: tuple[TaggItem, ...]


@dataclass(frozen=True, slots=True)
class TaggarView:
    """The list of tags."""

    groups: tuple[TaggGroup, ...]


def taggar(maker: Maker) -> PageSpec:
    """Make the list of tags, in their groups."""
    groups = (
        TaggGroup(title, tuple(_item(maker.index, tagg) for tagg in members))
        for title, members in maker.index.vocabulary.grupper
    )
    view = TaggarView(tuple(groups))
    description = "Alla ämnen i Exempelbanken, med förklaring och antal exempel."
    meta = maker.meta("Ämnen", description, urls.TAGGAR, "taggar")
    return PageSpec("taggar.html", meta, view)


def _item(index: Index, tagg: Tagg) -> TaggItem:
    count = len(index.by_tagg.get(tagg.slug, ()))
    return TaggItem(phrases.capitalised(tagg.namn), urls.tagg(tagg.slug), tagg.definition, count)
