"""What the search shows of each page that it can find: the example's card, as the lists have it."""

from collections.abc import Iterator

from exempelbank.pages import parts
from exempelbank.pages.types import Card, Maker
from exempelbank.search import records


def hits(maker: Maker) -> Iterator[records.Hit]:
    """Yield every page that can be found, as a hit."""
    for entry in maker.index.exempel:
        yield records.hit_of_exempel(maker.index, entry, shown(parts.card(maker, entry)))
    yield from (records.hit_of_metod(entry) for entry in maker.index.bank.metoder)


def shown(card: Card) -> dict[str, str]:
    """Return what a card says, by the names that the query module reads; what is empty is left out."""
    said = {
        "title": card.title,
        "sammanfattning": card.summary,
        "plats": card.place,
        "ar": card.years,
        "uppfoljning": card.followup,
        "syften": ", ".join(badge.title for badge in card.purposes),
        "arkiverad": "Arkiverat" if card.archived else "",
    }
    return {name: value for name, value in said.items() if value}
