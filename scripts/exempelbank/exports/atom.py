"""The feed of new and newly reviewed examples (Atom, RFC 4287)."""

from datetime import UTC, date, datetime, time

from feedgen.feed import FeedGenerator

from exempelbank import urls
from exempelbank.pages.types import Settings
from exempelbank.relations import Index, Post

LIMIT = 50


def render(index: Index, settings: Settings) -> bytes:
    """Return the feed of the 50 latest reviewed examples. Dates are the content's, so equal content gives equal bytes."""
    posts = index.latest[:LIMIT]
    feed = FeedGenerator()
    feed.id(settings.absolute(urls.FEED))
    feed.title(f"{settings.name}: nya och nygranskade exempel")
    feed.subtitle(settings.description)
    feed.language("sv")
    feed.author(name=settings.name)
    feed.link(href=settings.absolute(urls.FEED), rel="self", type="application/atom+xml")
    feed.link(href=settings.url, rel="alternate", type="text/html")
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
