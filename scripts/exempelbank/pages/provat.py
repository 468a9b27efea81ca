"""The box "Vi har prövat det här": what those who adapted an example kept, changed and left out, beside the original."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exempelbank.content.groups import Anpassning
from exempelbank.pages import parts
from exempelbank.pages.types import Link, Maker, Row
from exempelbank.prose import phrases
from exempelbank.relations.index import Post


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two examples: where, when and how it is followed up, and for the adaptation what was done with the original.

    Of the example whose page it is there is no link and no ``summary``: the page says it.
    """

    heading: str
    link: Link
    summary: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and an adaptation of it; ``own`` where the page is the adaptation's, which is then printed with it."""

    original: Side
    adaptation: Side
    own: bool


def pairs(maker: Maker, entry: Post) -> Iterator[Pair]:
    """Yield how this example was adapted from others, and how others adapted it."""
    index = maker.index
    for step in entry.data.anpassning:
        if original := index.by_slug.get(step.av):
            yield _pair(maker, entry, original, entry, step)
    for other in index.used_by.get(entry.slug, ()):
        for step in other.data.anpassning:
            if step.av == entry.slug:
                yield _pair(maker, entry, entry, other, step)


def words(found: Iterable[Pair]) -> Iterator[str]:
    """Yield the texts of pairs that take room on paper."""
    for side in (side for pair in found if pair.own for side in (pair.original, pair.adaptation)):
        yield side.summary
        yield from (f"{row.label} {item.title}" for row in side.rows for item in row.items)


def _pair(maker: Maker, here: Post, original: Post, adaptation: Post, step: Anpassning) -> Pair:
    told = (
        ("Behöll", step.beholl),
        ("Ändrade", step.andrade),
        ("Tog bort", step.tog_bort),
        ("Så gick det", step.hur_det_gick),
    )
    rows = tuple(Row(label, (Link(" ".join(text.split())),)) for label, text in told if text)
    sides = _side(maker, here, "Originalet", original), _side(maker, here, "Anpassningen", adaptation, rows)
    return Pair(*sides, own=adaptation.slug == here.slug)


def _side(maker: Maker, here: Post, heading: str, entry: Post, more: tuple[Row, ...] = ()) -> Side:
    card, own = parts.card(maker, entry), entry.slug == here.slug
    facts = (("Var", card.place), ("År", phrases.capitalised(card.years)), ("Uppföljning", card.followup))
    rows = tuple(Row(label, (Link(text),)) for label, text in facts if text)
    return Side(heading, Link(card.title, "" if own else card.url), "" if own else card.summary, (*rows, *more))
