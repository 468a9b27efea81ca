"""The sought needs as a search finds them by meaning, for one that nothing in the bank answers."""

import base64
import json

from exempelbank.content import urls, wordvectors
from exempelbank.content.terms import Behov
from exempelbank.relations import sokta
from exempelbank.relations.index import Index
from exempelbank.search.meaning import halved
from exempelbank.words.meaning import Meaning


def render(index: Index) -> bytes:
    """Return each need that no active example meets wholly: its address, its question, and the vectors of its forms as base64."""
    meaning = Meaning(wordvectors.load())
    needs = [
        [urls.behov(item.behov.id), item.behov.fraga, _vectors(meaning, item.behov)] for item in sokta.sought(index)
    ]
    return json.dumps(needs, ensure_ascii=False, separators=(",", ":")).encode()


def _vectors(meaning: Meaning, need: Behov) -> str:
    found = (meaning.of(text) for text in (need.fraga, *need.former))
    return base64.b64encode(b"".join(halved(vector) for vector in found if vector is not None)).decode()
