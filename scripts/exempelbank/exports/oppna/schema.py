"""The JSON Schema of open data, made from the models that state the fields: a new field is described by itself."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from exempelbank.content.handelse import Handelse
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.terms import Tagg
from exempelbank.exports.oppna.post import Amne, ExempelPlats, Kommunpost, Plats

Schema = dict[str, Any]
# What each kind of record is made of: the model that states its fields, and what follows from them.
_KINDS: dict[str, tuple[type[BaseModel], ...]] = {
    "Exempelpost": (Exempel, ExempelPlats),
    "Metodpost": (Metod, Plats),
    "Kalenderpost": (Handelse, Plats),
    "Amnespost": (Tagg, Amne),
    "Kommunpost": (Kommunpost,),
}
LISTS = {"Exempelpost": "Exempellista", "Metodpost": "Metodlista", "Kalenderpost": "Kalenderlista", "Amnespost": "Amneslista", "Kommunpost": "Kommunlista"}  # fmt: skip
ONE = "Exempelsvar"
_REFERENCE = "#/$defs/{model}"


class _Given(GenerateJsonSchema):
    """Every key is always there."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: FBT001, ARG002 - pydantic's own
        return True


def render() -> bytes:
    """Return the schema of exempel.json; those of the other files are among its definitions."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Exempelbankens öppna data",
        "$ref": _REFERENCE.format(model=LISTS["Exempelpost"]),
        "$defs": definitions(_REFERENCE),
    }
    return json.dumps(schema, ensure_ascii=False, indent=1).encode() + b"\n"


def definitions(reference: str) -> Schema:
    """Return the schemas by name; ``reference`` is how one points at another, with ``{model}`` for its name."""
    models = dict.fromkeys(model for made in _KINDS.values() for model in made)
    asked: Any = [(model, "serialization") for model in models]
    named, made = models_json_schema(asked, by_alias=True, ref_template=reference, schema_generator=_Given)
    found = {name: _open(part) for name, part in made["$defs"].items()}
    own = {model: found.pop(ref["$ref"].rpartition("/")[2]) for (model, _), ref in named.items()}
    for name, parts in _KINDS.items():
        found[name] = _object({key: value for part in parts for key, value in own[part]["properties"].items()})
        found[LISTS[name]] = _wrapped(
            {"total": {"type": "integer"}, "result": {"type": "array", "items": _to(reference, name)}}
        )
    found[ONE] = _wrapped({"result": _to(reference, "Exempelpost")})
    return dict(sorted(found.items()))


def _to(reference: str, name: str) -> Schema:
    return {"$ref": reference.format(model=name)}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": sorted(properties)}


def _wrapped(more: Schema) -> Schema:
    return _object(
        {
            "schema_version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
            "generated_at": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
            "license": {"type": "string", "format": "uri"},
            **more,
        }
    )


def _open(part: Any) -> Any:
    """Return a schema that lets later keys come, and says nothing of what is only for those who write."""
    if isinstance(part, dict):
        return dict(_kept(part))
    return [_open(item) for item in part] if isinstance(part, list) else part


def _kept(part: Schema) -> Iterator[tuple[str, Any]]:
    for key, value in part.items():
        if key == "properties":
            yield key, {name: _open(item) for name, item in value.items()}
        elif key not in {"additionalProperties", "villkor", "default"}:
            yield key, value if key in {"enum", "examples", "const"} else _open(value)
