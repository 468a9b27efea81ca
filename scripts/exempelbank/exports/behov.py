"""The sought needs, for the pages that are opened about one of them: the tip and the form."""

import json

from exempelbank.relations.index import Index
from exempelbank.relations.sokta import sought


def render(index: Index) -> bytes:
    """Return each sought need by its id, as its question and the names of its tags."""
    tags = index.vocabulary.tagg_by_slug
    found = {
        item.behov.id: [item.behov.fraga, [tags[slug].namn for slug in item.behov.taggar]] for item in sought(index)
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()
