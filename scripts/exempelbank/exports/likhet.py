"""What a reader's browser needs to tell which municipalities are like the reader's own."""

import json

from exempelbank.relations import neighbours
from exempelbank.relations.index import Index


def render(index: Index) -> bytes:
    """Return the measure's constants and every municipality by slug: name, county code, group, population, lat, lon."""
    content = {
        "matt": neighbours.measure(),
        "kommuner": {
            item.slug: [item.namn, item.lanskod, item.gruppkod, item.folkmangd, item.lat, item.lon]
            for item in index.kommuner
        },
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
