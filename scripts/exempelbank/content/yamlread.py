"""YAML to plain values with positions, also of a text that is wrong in places.

A text that cannot be parsed is read again field by field, so that one slip hides neither the other faults nor the
fields that are right.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from exempelbank.content.declared import yaml as declared
from exempelbank.content.findings import Edit
from exempelbank.content.yamlcauses import missing_colon, missing_space
from exempelbank.content.yamlevents import duplicate, parse
from exempelbank.content.yamltree import Fault, Path, Tree, without_empty_items

_ENOUGH = 100  # faults: the rest of such a text is not read field by field
_FIELD_START = re.compile(r"[^\s#\-\]}:]")
_ANY_KEY = re.compile(r"\s*([^\W\d][\w-]*)\s*:")


def read(source: str, *, offset: int = 0) -> Tree:
    """Read one YAML document; never raises on bad content. What is empty in a list is left out.

    ``offset`` is the number of lines before the source in its file, added to every line number. The text must be
    free of control characters (see ``decoding.decode``).
    """
    return without_empty_items(_read(source, offset))


def _read(source: str, offset: int) -> Tree:
    tree, complete = parse(source, offset)
    if complete or not isinstance(tree.value, dict | str | None):
        return tree
    whole = Tree({}, {(): (offset + 1, 1)})
    for start, lines in _fields(source):
        if len(whole.faults) < _ENOUGH:
            _merge(whole, _read_field(lines, offset + start))
        else:
            whole.broken |= _keys_in(lines)
    whole.faults.sort()
    return whole


def _fields(source: str) -> Iterator[tuple[int, list[str]]]:
    """Cut a text at each line that begins at the margin: (0-based first line, lines)."""
    lines = source.split("\n")
    starts = [number for number, line in enumerate(lines) if _FIELD_START.match(line)]
    bounds = [0, *(number for number in starts if number), len(lines)]
    for start, end in pairwise(bounds):
        if any(line.strip() and not line.startswith("#") for line in lines[start:end]):
            yield start, lines[start:end]


def _read_field(lines: list[str], offset: int) -> Tree:
    """Read one field; of one that cannot be read, keep what stands before the line at fault."""
    tree, complete = parse("\n".join(lines), offset)
    if complete and not isinstance(tree.value, dict):
        first = next(number for number, line in enumerate(lines) if line.strip() and not line.startswith("#"))
        change, place = missing_space(lines[first]), (offset + first + 1, 1)
        fault = Fault(*place, declared.FEL, *missing_colon(lines[first]), Edit(*place, *change) if change else None)
        return Tree(
            {}, faults=[*tree.faults, fault], broken={(part,) for part in lines[first].split()[:1]} | _keys_in(lines)
        )
    if complete:
        return tree
    good = max(0, max(fault.line for fault in tree.faults) - offset - 1)
    before, readable = parse("\n".join(lines[:good]), offset)
    kept = before if readable and good and isinstance(before.value, dict) else Tree({})
    first_key = _keys_in(lines[:1])
    broken = _keys_in(lines[good:]) | (first_key if good < len(lines) else set())
    return Tree(kept.value, kept.positions, kept.keys, tree.faults, broken | kept.broken)


def _keys_in(lines: list[str]) -> set[Path]:
    return {(match[1],) for line in lines if (match := _ANY_KEY.match(line))}


def _merge(whole: Tree, part: Tree) -> None:
    """Add a field's tree to that of the whole text."""
    whole.faults += part.faults
    whole.broken |= part.broken
    if not isinstance(part.value, dict) or not isinstance(whole.value, dict):
        return
    new = {key: value for key, value in part.value.items() if (key,) not in whole.keys}
    for key in part.value.keys() - new.keys():
        whole.faults.append(Fault(*part.keys[key,], declared.DUBBLETT, *duplicate(key, whole.keys[key,])))
    whole.value |= new
    whole.keys |= {path: place for path, place in part.keys.items() if path[0] in new}
    whole.positions |= {path: place for path, place in part.positions.items() if path and path[0] in new}
