"""The feeds as Atom (RFC 4287): of examples, and of the calendar's meetings."""

from datetime import datetime

from feedgen.feed import FeedGenerator

from exempelbank.content import urls
from exempelbank.relations import moten
from exempelbank.relations.flode import BEFORE_ALL, LIMIT, Flode, moment
from exempelbank.relations.index import Index, Post
from exempelbank.settings import Settings


def render(index: Index, settings: Settings, flode: Flode) -> bytes:
    """Return a feed. Its identity, and that of each example in it, is its address."""
    feed = _feed(settings, flode.page, flode.title, flode.updated)
    for post in flode.posts:
        _entry(feed, post, index, settings)
    return bytes(feed.atom_str(pretty=True))


def render_events(index: Index, settings: Settings) -> bytes:
    """Return the feed of the calendar: each meeting, those that we learnt of last first, with when and where it is."""
    latest = sorted(index.events, key=lambda entry: (moten.known(entry.data), entry.data.datum), reverse=True)[:LIMIT]
    updated = moment(max((moten.known(entry.data) for entry in latest), default=BEFORE_ALL))
    feed = _feed(settings, urls.KALENDER, "konferenser och möten", updated)
    for event in latest:
        data, url = event.data, settings.absolute(urls.handelse(event.file))
        told = (
            ", ".join(filter(None, (moten.when(data), moten.place(index, data)))),
            " ".join((data.sammanfattning or "").split()),
        )
        entry = feed.add_entry(order="append")
        entry.id(url)
        entry.title(moten.title(data))
        entry.link(href=url, rel="alternate", type="text/html")
        entry.summary(". ".join(filter(None, told)))
        entry.updated(moment(moten.known(data)))
    return bytes(feed.atom_str(pretty=True))


def _feed(settings: Settings, page: str, title: str, updated: datetime) -> FeedGenerator:
    address = settings.absolute(urls.flode(page))
    feed = FeedGenerator()
    feed.id(address)
    feed.title(f"{settings.name}: {title}")
    feed.subtitle(settings.description)
    feed.language("sv")
    feed.author(name=settings.name)
    feed.link(href=address, rel="self", type="application/atom+xml")
    feed.link(href=settings.absolute(page), rel="alternate", type="text/html")
    feed.updated(updated)
    return feed


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
