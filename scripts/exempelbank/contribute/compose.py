"""A finished file from answers."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from exempelbank.content import yamlread
from exempelbank.content.groups import group_of, keys_of
from exempelbank.content.model import RUBRIKER, Exempel


def compose(values: Mapping[str, Any], sections: Mapping[str, str]) -> str:
    """Return a finished file from the values of fields (texts, lists, groups, lists of groups) and the text of each section.

    Fields come in the model's order and headings in theirs; what is empty is left out.
    """
    order = [*keys_of(Exempel), *values]
    front = (
        line for key in dict.fromkeys(order) if values.get(key) for line in _field(key, _ordered(key, values[key]))
    )
    return file_of(front, sections)


def file_of(front: Iterable[str], sections: Mapping[str, str]) -> str:
    """Return a finished file from lines of front matter, kept as they are, and the text of each section."""
    texts = [
        f"## {heading}\n\n{sections[heading].strip()}\n" for heading in RUBRIKER if sections.get(heading, "").strip()
    ]
    return "\n".join(["---", *front, "---", "", "\n".join(texts)])


def _ordered(key: str, value: Any) -> Any:
    """Return a group, or each of a list, with its parts in the model's order."""
    info = keys_of(Exempel).get(key)
    group = group_of(info.annotation) if info is not None else None
    if group is None or not isinstance(value, dict | list):
        return value
    order = [*keys_of(group)]
    if isinstance(value, list):
        return [_ordered(key, item) for item in value]
    return {inner: value[inner] for inner in dict.fromkeys([*order, *value]) if inner in value}


def _field(key: str, value: Any, indent: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        yield f"{indent}{key}:"
        for inner, item in value.items():
            yield from _field(inner, item, f"{indent}  ")
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        yield f"{indent}{key}:"
        for item in value:
            for number, line in enumerate(line for inner in item.items() for line in _field(*inner)):
                yield f"{indent}  {'  ' if number else '- '}{line}"
    elif isinstance(value, list):
        yield f"{indent}{key}: [{', '.join(scalar(item, within=True) for item in value)}]"
    else:
        yield f"{indent}{key}: {scalar(value)}"


def scalar(value: str, *, within: bool = False) -> str:
    """Return a text as YAML: as it is where YAML reads it so, else in quotes (JSON is YAML). ``within`` a list in brackets."""
    text = " ".join(value.split())
    wanted: Any = [text] if within else text
    tree = yamlread.read(f"a: [{text}]" if within else f"a: {text}")
    return text if tree.value == {"a": wanted} and not tree.faults else json.dumps(text, ensure_ascii=False)
