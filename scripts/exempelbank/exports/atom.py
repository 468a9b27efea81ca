"""The feeds of new and newly reviewed examples: the whole bank's, and one a county (Atom, RFC 4287)."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from feedgen.feed import FeedGenerator

from exempelbank.content import urls
from exempelbank.content.register import Lan
from exempelbank.relations.index import Index, Post
from exempelbank.settings import Settings

LIMIT = 50


def render(index: Index, settings: Settings) -> bytes:
    """Return the feed of the 50 latest reviewed examples. Dates are the content's, so equal content gives equal bytes."""
    title = f"{settings.name}: nya och nygranskade exempel"
    return _feed(index, settings, index.latest, (urls.FEED, urls.START, title))


def render_lan(index: Index, settings: Settings, item: Lan) -> bytes:
    """Return the feed of a county's 50 latest reviewed examples; a county without any has an empty feed to wait by."""
    posts = [post for post in index.latest if item in index.counties(post)]
    title = f"{settings.name}: nya och nygranskade exempel från {item.namn}"
    return _feed(index, settings, posts, (urls.lan_flode(item), urls.lan(item), title))


def _feed(index: Index, settings: Settings, posts: Sequence[Post], about: tuple[str, str, str]) -> bytes:
    """Return a feed; ``about`` is its own address, the page it follows, and its title."""
    address, page, title = about
    posts = posts[:LIMIT]
    feed = FeedGenerator()
    feed.id(settings.absolute(address))
    feed.title(title)
    feed.subtitle(settings.description)
    feed.language("sv")
    feed.author(name=settings.name)
    feed.link(href=settings.absolute(address), rel="self", type="application/atom+xml")
    feed.link(href=settings.absolute(page), rel="alternate", type="text/html")
    feed.updated(_moment(max((post.data.granskad for post in posts), default=date(2026, 1, 1))))
    for post in posts:
        _entry(feed, post, index, settings)
    return bytes(feed.atom_str(pretty=True))


def _entry(feed: FeedGenerator, post: Post, index: Index, settings: Settings) -> None:
    url = settings.absolute(urls.exempel(post.slug))
    entry = feed.add_entry(order="append")
    entry.id(url)
    entry.title(post.data.titel)
    entry.link(href=url, rel="alternate", type="text/html")
    entry.summary(" ".join(post.data.sammanfattning.split()))
    entry.published(_moment(post.data.publicerad))
    entry.updated(_moment(post.data.granskad))
    for slug in post.data.taggar:
        entry.category(term=slug, label=index.vocabulary.tagg_by_slug[slug].namn, scheme=settings.absolute(urls.TAGGAR))


def _moment(day: date) -> datetime:
    """Return noon UTC on a day: the same day in every Swedish time zone, summer and winter."""
    return datetime.combine(day, time(12), tzinfo=UTC)
