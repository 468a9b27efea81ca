"""What a reader's browser needs to tell which municipalities are like the reader's own."""

import json

from exempelbank.relations import neighbours
from exempelbank.relations.index import Index

COLUMNS = ("namn", "lanskod", "gruppkod", "folkmangd", "lat", "lon")  # what is said of a municipality, in this order


def render(index: Index) -> bytes:
    """Return the measure's constants and every municipality by slug, as a list of its ``COLUMNS``."""
    content = {
        "matt": neighbours.measure(),
        "kommuner": {item.slug: [getattr(item, name) for name in COLUMNS] for item in index.kommuner},
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
