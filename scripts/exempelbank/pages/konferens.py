"""The page of the conference kit: what can be chosen there; what it prints is made in the browser."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.pages import parts
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.prose.text import sort_key
from exempelbank.relations import flode


@dataclass(frozen=True, slots=True)
class KonferensView:
    """The subjects and counties that have examples; ``most`` is how many of each can be chosen among."""

    tags: tuple[Link, ...]
    lan: tuple[Link, ...]
    most: int


def konferens(maker: Maker) -> PageSpec:
    """Make the page."""
    index = maker.index
    tags = parts.tag_links(maker, (item.slug for item in index.vocabulary.taggar if item.slug in index.by_tagg))
    lan = (
        Link(item.namn, urls.lan(item), len(index.by_lan[item.kod])) for item in index.lan if item.kod in index.by_lan
    )
    view = KonferensView(tuple(sorted(tags, key=lambda link: sort_key(link.title))), tuple(lan), flode.LIMIT)
    description = (
        "Gör ett programblad, affischer i A3 och en lista med QR-koder av exempel från ett ämne, ett län eller din lista. "
        "Allt skrivs ut härifrån."
    )
    meta = maker.meta("Konferenspaket", description, urls.KONFERENS, "konferens")
    return PageSpec("konferens.html", meta, view)
