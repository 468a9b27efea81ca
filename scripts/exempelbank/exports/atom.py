"""The feeds as Atom (RFC 4287)."""

from feedgen.feed import FeedGenerator

from exempelbank.content import urls
from exempelbank.relations.flode import Flode, moment
from exempelbank.relations.index import Index, Post
from exempelbank.settings import Settings


def render(index: Index, settings: Settings, flode: Flode) -> bytes:
    """Return a feed. Its identity, and that of each example in it, is its address."""
    address = settings.absolute(urls.flode(flode.page))
    feed = FeedGenerator()
    feed.id(address)
    feed.title(f"{settings.name}: {flode.title}")
    feed.subtitle(settings.description)
    feed.language("sv")
    feed.author(name=settings.name)
    feed.link(href=address, rel="self", type="application/atom+xml")
    feed.link(href=settings.absolute(flode.page), rel="alternate", type="text/html")
    feed.updated(flode.updated)
    for post in flode.posts:
        _entry(feed, post, index, settings)
    return bytes(feed.atom_str(pretty=True))


def _entry(feed: FeedGenerator, post: Post, index: Index, settings: Settings) -> None:
    url = settings.absolute(urls.exempel(post.slug))
    entry = feed.add_entry(order="append")
    entry.id(url)
    entry.title(post.data.titel)
    entry.link(href=url, rel="alternate", type="text/html")
    entry.summary(" ".join(post.data.sammanfattning.split()))
    entry.published(moment(post.data.publicerad))
    entry.updated(moment(post.data.granskad))
    for slug in post.data.taggar:
        entry.category(term=slug, label=index.vocabulary.tagg_by_slug[slug].namn, scheme=settings.absolute(urls.TAGGAR))
