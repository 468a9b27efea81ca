"""What templates receive: small frozen values, ready to print. Python makes data, Jinja makes HTML."""

from dataclasses import dataclass, field
from typing import Any

from exempelbank.pages import sections, social
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.search.records import Record
from exempelbank.settings import Settings


@dataclass(frozen=True, slots=True)
class Link:
    """A title with an address in the site ("" where there is no page), and a number to show beside it.

    ``lang`` is the title's and the page's language where it is not Swedish.
    """

    title: str
    url: str = ""
    count: int | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a fact box: label and one or more values."""

    label: str
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """One of the mandate's four purposes; ``icon`` is one of Material's, by path."""

    slug: str
    title: str
    url: str
    icon: str


@dataclass(frozen=True, slots=True)
class Card:
    """An example in a list."""

    slug: str
    url: str
    title: str
    summary: str
    place: str
    years: str
    followup: str
    purposes: tuple[Badge, ...]
    archived: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A source as printed: the address is the source's own."""

    title: str
    publisher: str
    url: str
    year: str
    read: str
    part: str = ""
    archive: str = ""


@dataclass(frozen=True, slots=True)
class Banner:
    """A notice at the top of a page."""

    kind: str
    text: str
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Meta:
    """What every page says about itself.

    ``feed`` follows just this page; ``file`` is the content file that it is made of, "" where it is made of many.
    """

    title: str
    description: str
    url: str
    kind: str
    head_title: str
    canonical: str
    section: str = ""
    breadcrumbs: tuple[Link, ...] = ()
    json_ld: str = ""
    edit_url: str = ""
    og_type: str = "website"
    noindex: bool = False
    lang: str = "sv"
    image: str = ""
    image_alt: str = ""
    feed: Link | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page to make: its template, what it says about itself, its content, and the day the content last changed."""

    template: str
    meta: Meta
    view: Any
    changed: str = ""

    @property
    def url(self) -> str:
        """The page's address in the site."""
        return self.meta.url


@dataclass(frozen=True, slots=True)
class Maker:
    """What page makers share: settings, the indexed bank and the similarity between examples."""

    settings: Settings
    index: Index
    similar: Similarity = field(repr=False)
    cards: dict[str, Card] = field(
        default_factory=dict, repr=False, compare=False
    )  # by slug, filled as they are asked for
    records: dict[str, Record] = field(
        default_factory=dict, repr=False, compare=False
    )  # by file, what is searched of it

    def meta(self, title: str, description: str, url: str, kind: str, **more: Any) -> Meta:
        """Return a page's account of itself."""
        return account(self.settings, title, description, url, kind, **more)


def account(settings: Settings, title: str, description: str, url: str, kind: str, **more: Any) -> Meta:
    """Return a page's account of itself; the start page has the site's name first.

    Section, breadcrumbs and shared picture follow from the address, where ``more`` does not say otherwise.
    """
    image, image_alt = social.shared(url)
    own = {
        "section": sections.menu_key(url),
        "breadcrumbs": trail(url),
        "image": image,
        "image_alt": image_alt,
    }
    head = f"{settings.name}: {title}" if not url else f"{title} – {settings.name}"
    return Meta(title, " ".join(description.split()), url, kind, head, settings.absolute(url), **own | more)


def trail(url: str) -> tuple[Link, ...]:
    """Return the breadcrumbs to a page, as far as the sections of the site go."""
    return tuple(Link(item.title, item.url) for item in sections.trail(url))
