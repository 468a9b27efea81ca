"""The JSON Schema of an example's front matter, for editors that help while one writes."""

from typing import Any

from exempelbank.content.model import Exempel
from exempelbank.content.vocabulary import Vocabulary


def schema(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an example's front matter, for editors that help while one writes."""
    made = Exempel.model_json_schema(by_alias=True)
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"] = "Exempel i Exempelbanken"
    names = [name for tagg in vocabulary.taggar for name in (tagg.namn, tagg.namn.lower(), tagg.slug)]
    made["properties"]["taggar"]["items"] = {"type": "string", "enum": list(dict.fromkeys(names))}
    made["properties"]["svarar_på"]["items"] = {"anyOf": [{"type": "string"}, made["properties"]["svarar_på"]["items"]]}
    made["properties"]["kommuner"]["items"] = {"type": ["string", "integer"]}
    return made
