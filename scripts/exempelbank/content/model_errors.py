"""What pydantic says about a front matter → rule, Swedish message and fix, at the value's own place."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from exempelbank.content import besked
from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import falt
from exempelbank.content.findings import Edit
from exempelbank.content.groups import keys_of
from exempelbank.content.yamltree import Fault, Path, Tree, is_empty
from exempelbank.prose.text import enumerate_words, nearest, shorten

_MEANT = re.compile(r"Menade du ”([^”]+)”")  # so begins every fix that proposes a word
_SIGNS = re.compile(r"[\[\]{}:#\"'&*!|>%@`\n]")
_MOST = 500  # misspelt keys that are compared with the right ones


def translate(error: ValidationError, model: type[BaseModel], tree: Tree) -> Iterator[Fault]:
    """Yield one fault for each of pydantic's errors, placed by the tree's positions; none for what YAML already broke."""
    details = error.errors(include_url=False)
    for detail in details[:_MOST]:
        if detail["type"] == "extra_forbidden":
            _note_misspelt(tuple(detail["loc"]), model, tree)
    for detail in details:
        path = tuple(detail["loc"])
        if tree.is_broken(path):
            continue
        line, column = _place(detail, path, tree)
        rule, message, fix = _words(detail, path, model, tree)
        yield Fault(line, column, rule, message, fix, _edit(detail, (line, column), fix))


def _edit(detail: ErrorDetails, place: tuple[int, int], fix: str) -> Edit | None:
    """Return the change that a program can make: to the one value that is right, or to the word that was meant."""
    kind, given = detail["type"], detail["input"]
    old = str(detail["loc"][-1]) if kind == "extra_forbidden" else given
    if not isinstance(old, str) or not old:
        return None
    if kind == "list_type" and not old.startswith("-") and not _SIGNS.search(old):
        return Edit(*place, old, f"[{old}]")
    meant = _MEANT.match(fix)
    new = detail.get("ctx", {}).get("instead") or (meant.group(1) if meant else "")
    return Edit(*place, old, new) if new else None


def _note_misspelt(path: Path, model: type[BaseModel], tree: Tree) -> None:
    """Say no more of the field that a misspelt key was meant for: it is not missing."""
    fields = keys_of(_model_at(model, path[:-1]))
    belongs_inside = any(path[-1] in keys_of(_nested_model(info.annotation) or BaseModel) for info in fields.values())
    hit = None if belongs_inside else nearest(str(path[-1]), fields)
    if hit and (*path[:-1], hit) not in tree.keys:
        tree.broken.add((*path[:-1], hit))


def written(fields: Any, model: type[BaseModel]) -> Any:
    """Return values as the model should meet them: an empty one counts as not written, and outer spaces as nothing.

    A list or a group in which nothing is written is empty too.
    """
    if isinstance(fields, str):
        return fields.strip() or None
    if isinstance(fields, list):
        return [written(item, model) for item in fields]
    if not isinstance(fields, dict):
        return fields
    known = keys_of(model)
    values = {
        key: None
        if is_empty(value)
        else written(value, (key in known and _nested_model(known[key].annotation)) or model)
        for key, value in fields.items()
    }
    return {key: value for key, value in values.items() if value is not None or key not in known}


def _place(detail: ErrorDetails, path: Path, tree: Tree) -> tuple[int, int]:
    if detail["type"] == "extra_forbidden":
        return tree.keys.get(path, (1, 1))
    if detail["type"] == "missing" and path not in tree.keys:
        parent = path[:-1]
        return tree.positions.get(parent, (1, 1)) if parent else (1, 1)
    while path and path not in tree.positions:
        path = path[:-1]
    return tree.positions.get(path, (1, 1))


def _words(  # noqa: PLR0911 - one for each kind of error
    detail: ErrorDetails, path: Path, model: type[BaseModel], tree: Tree
) -> tuple[Declaration, str, str]:
    owner = _model_at(
        model, path[: max((place for place, part in enumerate(path) if isinstance(part, str)), default=0)]
    )
    key = next((str(part) for part in reversed(path) if isinstance(part, str)), "")
    fields = keys_of(owner)
    info = fields.get(key)
    example = _example(key, info)
    kind, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    if kind == "extra_forbidden":
        return _unknown_key(str(path[-1]), fields)
    if kind == "missing":
        message, fix = besked.UPPGIFT.words(key=key, help=info.description if info else "", example=example)
        empty = f"Uppgiften ”{key}” är tom."
        return falt.SAKNAS, empty if path in tree.keys else message, fix.strip()
    if kind in {"string_too_short", "string_too_long"}:
        return falt.LANGD, *_length(key, kind, context, str(given), example)
    if kind in {"too_short", "too_long"}:
        limit = int(context.get("min_length") or context["max_length"])
        told = besked.FLER if kind == "too_short" else besked.FARRE
        values, count = "ett värde" if limit == 1 else f"{limit} värden", len(given)
        return falt.ANTAL, *told.words(key=key, values=values, count=count, over=count - limit, example=example)
    if kind == "literal_error":
        return falt.VAL, *_choice(key, given, info, path, model)
    if kind == "list_type":
        return falt.TYP, *besked.FALT_LISTA.words(key=key, example=_as_list(key, given, example))
    if kind == "model_type":
        return falt.TYP, *besked.FALT_GRUPP.words(key=key, example=_as_group(key, fields))
    if kind == "string_type":
        return falt.TYP, *_not_one_value(key, given, example)
    if "rule" in context:  # raised by ``values.fail``
        return context["rule"], context["text"], context["fix"]
    return falt.TYP, f"”{key}” går inte att läsa.", example


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel]:
    """Follow the string parts of a path to the model that holds the last of them."""
    for part in path:
        info = keys_of(model).get(str(part)) if isinstance(part, str) else None
        nested = _nested_model(info.annotation) if info is not None else None
        model = nested or model
    return model


@cache
def _nested_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _nested_model(arg))), None)


def _example(key: str, info: Any) -> str:
    if info is None or not info.examples:
        return f"Titta i mallen hur ”{key}” ska skrivas."
    value = info.examples[0]
    written = f"[{', '.join(map(str, value))}]" if isinstance(value, list) else value
    return f"Skriv till exempel: {key}: {written}"


def _unknown_key(key: str, fields: Mapping[str, Any]) -> tuple[Declaration, str, str]:
    hit = nearest(key, fields)
    owner = next(
        (name for name, info in fields.items() if key in keys_of(_nested_model(info.annotation) or BaseModel)), None
    )
    message, listed = besked.OKAND_UPPGIFT.words(key=shorten(key, 40), listed=enumerate_words(fields))
    advice = f"Menade du ”{hit}”?" if hit else listed
    if owner:
        advice = f"”{key}” hör till ”{owner}”. Skriv raden under {owner}: och dra in den med två mellanslag."
    return falt.OKANT, message, advice


def _length(key: str, kind: str, context: dict[str, Any], given: str, example: str) -> tuple[str, str]:
    if kind == "string_too_short":
        limit = context["min_length"]
        if not given:
            return f"Uppgiften ”{key}” är tom.", example
        return besked.KORT.words(key=key, count=len(given), limit=limit, example=example)
    limit = context["max_length"]
    return besked.LANG.words(key=key, count=len(given), limit=limit, over=len(given) - limit)


def _choice(key: str, given: Any, info: Any, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    allowed = _literals(info.annotation) if info else _literals(_model_at(model, path))
    hit = nearest(str(given), allowed) if isinstance(given, str) else None
    written = shorten(given) if isinstance(given, str) else "det som står här"
    message, choose = besked.FALT_VAL.words(key=key, written=written, listed=enumerate_words(allowed, "eller"))
    return message, f"Menade du ”{hit}”? {choose}" if hit else choose


def _not_one_value(key: str, given: Any, example: str) -> tuple[str, str]:
    if isinstance(given, dict):
        what = f"”{key}” innehåller ett kolon, och blir därför en grupp i stället för en text."
        return what, f'Sätt citattecken runt texten, till exempel: {key}: "Skolan: rektor och elevhälsa"'
    return besked.FALT_ETT.words(key=key, example=example)


def _as_group(key: str, fields: Mapping[str, Any]) -> str:
    nested = _nested_model(fields[key].annotation) if key in fields else None
    inner = next(iter(keys_of(nested).items())) if nested else ("nivå", None)
    value = inner[1].examples[0] if inner[1] is not None and inner[1].examples else "…"
    return f"Skriv uppgifterna på egna rader under, indragna med två mellanslag, till exempel: {inner[0]}: {value}"


def _literals(annotation: Any) -> list[str]:
    found: list[str] = []
    for arg in get_args(annotation):
        found += [arg] if isinstance(arg, str) else _literals(arg)
    return found


def _as_list(key: str, given: Any, example: str) -> str:
    if isinstance(given, dict):
        return f"Skriv ett streck före den första uppgiften i varje, till exempel: - {next(iter(given), 'titel')}: …"
    if not isinstance(given, str):
        return example
    if given.startswith("-"):
        return "Skriv ett mellanslag efter varje streck, till exempel: - barnrätt"
    return f"Sätt hakparenteser runt: {key}: [{shorten(given)}]"
