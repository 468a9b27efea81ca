"""What each feed follows: new and newly reviewed examples of the whole bank, of a tag, a county or a municipality."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from exempelbank.content import urls
from exempelbank.content.register import Kommun, Lan
from exempelbank.content.terms import Tagg
from exempelbank.relations.index import Index, Post

LIMIT = 50
_WHAT = "nya och nygranskade exempel"
BEFORE_ALL = date(2026, 1, 1)  # when a feed without any example was last changed


@dataclass(frozen=True, slots=True)
class Flode:
    """A feed: the page that it follows, its title (which may stand after a name), its examples, newest reviewed first."""

    page: str
    title: str
    posts: Sequence[Post]

    @property
    def updated(self) -> datetime:
        """When its content last changed. The dates are the content's, so that equal content gives equal bytes."""
        return moment(max((post.data.granskad for post in self.posts), default=BEFORE_ALL))


def alla(index: Index) -> Flode:
    """Return the feed of the whole bank, which follows the start page."""
    return Flode(urls.START, _WHAT, index.latest[:LIMIT])


def tagg(index: Index, item: Tagg) -> Flode:
    """Return the feed of a tag."""
    return Flode(urls.tagg(item.slug), f"{_WHAT} om {item.namn}", _of(index, index.by_tagg.get(item.slug, ())))


def lan(index: Index, item: Lan) -> Flode:
    """Return the feed of a county."""
    return Flode(urls.lan(item), f"{_WHAT} från {item.namn}", _of(index, index.by_lan.get(item.kod, ())))


def kommun(index: Index, item: Kommun) -> Flode:
    """Return the feed of a municipality."""
    return Flode(urls.kommun(item), f"{_WHAT} från {item.fullt_namn}", _of(index, index.by_kommun.get(item.kod, ())))


def delar(index: Index) -> Iterator[Flode]:
    """Yield the feeds of a part of the bank: counties, also those without examples, which wait; else those that have any."""
    yield from (lan(index, item) for item in index.lan)
    others = (
        *(tagg(index, item) for item in index.vocabulary.taggar),
        *(kommun(index, item) for item in index.kommuner),
    )
    yield from (flode for flode in others if flode.posts)


def _of(index: Index, posts: Sequence[Post]) -> tuple[Post, ...]:
    return tuple(sorted(posts, key=lambda post: index.latest_place[post.slug])[:LIMIT])


def moment(day: date) -> datetime:
    """Return noon UTC on a day: the same day in every Swedish time zone, summer and winter."""
    return datetime.combine(day, time(12), tzinfo=UTC)
