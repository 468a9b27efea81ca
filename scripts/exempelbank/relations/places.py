"""Where an example comes from, in words."""

from exempelbank.prose.text import enumerate_words
from exempelbank.relations.index import Index, Post

_NAMED_PLACES = 3  # so many municipalities are named before they are counted


def place(index: Index, entry: Post) -> str:
    """Return where an example comes from, short: "Norrköping · Östergötlands län"."""
    names = [kommun.namn for kommun in index.municipalities(entry)]
    counties = [lan.namn for lan in index.counties(entry)]
    if len(names) > _NAMED_PLACES:
        names = [f"{len(names)} kommuner"]
    where = [enumerate_words(names)] if names else []
    where.append(counties[0] if len(counties) == 1 else f"{len(counties)} län")
    return " · ".join(where)
