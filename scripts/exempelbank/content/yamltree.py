"""YAML to plain values with a position for each key and value, exactly as written.

Read from PyYAML's *events* rather than its composed nodes: events show anchors, aliases and tags with their place,
need no recursion (20,000 nested brackets cannot overflow anything) and expand nothing, so a "YAML bomb" stays as
small as its file. Types are never guessed: YAML 1.1 would turn ``0114`` into 76 and ``no`` into False.

A text that cannot be parsed is read again field by field, so that one slip hides neither the other faults nor the
fields that are right.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import yaml

from exempelbank.content.yamlcauses import ANCHOR, TAG, explain, missing_colon
from exempelbank.prose.text import shorten

Value = str | None | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]
Position = tuple[int, int]

MAX_DEPTH = 12
_ENOUGH = 100  # faults: the rest of such a text is not read field by field
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = {"", "~", "null", "Null", "NULL"}
_FIELD_START = re.compile(r"[^\s#\-\]}:]")
_ANY_KEY = re.compile(r"\s*([^\W\d][\w-]*)\s*:")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault in the YAML: position (1-based), rule, Swedish message and fix."""

    line: int
    column: int
    rule: str
    message: str
    fix: str


@dataclass(slots=True)
class Tree:
    """Values as written, the position of each value and key by its path, and what was wrong.

    ``broken`` has the paths whose values a fault made unreadable: nothing more is to be said of them.
    """

    value: Value = None
    positions: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)

    def is_broken(self, path: Path) -> bool:
        """Tell whether a path, or what it lies in, is unreadable."""
        return any(path[:length] in self.broken for length in range(1, len(path) + 1))


class _Stop(Exception):  # noqa: N818 - control flow inside this module, never seen outside
    """The rest of the document cannot be read meaningfully; the fault is already noted."""


@dataclass(slots=True)
class _Frame:
    """A list or mapping being filled."""

    path: Path
    container: list[Value] | dict[str, Value]
    key: str | None = None
    duplicate: bool = False


class _Builder:
    def __init__(self, offset: int) -> None:
        self.tree = Tree()
        self.offset = offset
        self.stack: list[_Frame] = []

    def fault(self, place: Position, rule: str, message: str, fix: str) -> None:
        self.tree.faults.append(Fault(*place, rule, message, fix))

    def feed(self, event: yaml.Event) -> None:
        place = _place(event, self.offset)
        if isinstance(event, yaml.AliasEvent):
            self.fault(place, "yaml-ankare", *ANCHOR)
            self.tree.broken.add(self._put(None, place))
        elif isinstance(event, yaml.ScalarEvent):
            plain_null = not event.style and event.value in _NULLS
            path = self._put_scalar(None if plain_null else event.value, place)
            self._check_node(event, path, place)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            path = self._open([] if isinstance(event, yaml.SequenceStartEvent) else {}, place)
            self._check_node(event, path, place)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self.stack.pop()

    def _check_node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, path: Path, place: Position) -> None:
        if event.anchor is not None:
            self.fault(place, "yaml-ankare", *ANCHOR)
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            self.fault(place, "yaml-tagg", *TAG)
            self.tree.broken.add(path)

    def _open(self, container: list[Value] | dict[str, Value], place: Position) -> Path:
        if len(self.stack) >= MAX_DEPTH:
            message = "Här ligger för många listor i varandra."
            fix = "Skriv varje värde på en egen rad. Titta på mallen, ingen uppgift behöver mer än tre nivåer."
            self.fault(place, "yaml-djup", message, fix)
            raise _Stop
        path = self._put(container, place)
        self.stack.append(_Frame(path, container))
        return path

    def _put_scalar(self, value: str | None, place: Position) -> Path:
        frame = self.stack[-1] if self.stack else None
        if frame is not None and isinstance(frame.container, dict) and frame.key is None:
            return self._set_key(frame, value or "", place)
        return self._put(value, place)

    def _set_key(self, frame: _Frame, key: str, place: Position) -> Path:
        frame.key = key
        frame.duplicate = key in frame.container
        path = (*frame.path, key)
        if frame.duplicate:
            self.fault(place, "yaml-dubblett", *_duplicate(key, self.tree.keys[path]))
        else:
            self.tree.keys[path] = place
        return path

    def _put(self, value: Value, place: Position) -> Path:
        """Place a finished or opened value in its container and return its path."""
        if not self.stack:
            self.tree.value = value
            self.tree.positions[()] = place
            return ()
        frame = self.stack[-1]
        if isinstance(frame.container, list):
            path: Path = (*frame.path, len(frame.container))
            frame.container.append(value)
            self.tree.positions[path] = place
            return path
        if frame.key is None:
            message = "Här står en lista eller en grupp där namnet på en uppgift skulle stå."
            self.fault(
                place,
                "yaml-fel",
                message,
                "Skriv uppgiftens namn, ett kolon och sedan värdet, till exempel: läge: pågående",
            )
            raise _Stop
        path = (*frame.path, f"{frame.key}\0" if frame.duplicate else frame.key)  # a second value's parts hide nothing
        if not frame.duplicate:
            frame.container[frame.key] = value
            self.tree.positions[path] = place
        frame.key, frame.duplicate = None, False
        return path


def _duplicate(key: str, first: Position) -> tuple[str, str]:
    name = shorten(key, 40)
    message = f"”{name}” står två gånger. Första gången är på rad {first[0]}."
    return message, f"Ta bort den ena raden med ”{name}:”, eller slå ihop dem."


def _place(event: yaml.Event, offset: int) -> Position:
    mark = event.start_mark
    return (mark.line + 1 + offset, mark.column + 1) if mark is not None else (offset + 1, 1)


def read(source: str, *, offset: int = 0) -> Tree:
    """Read one YAML document; never raises on bad content.

    ``offset`` is the number of lines before the source in its file, added to every line number. The text must be
    free of control characters (see ``files.decode``).
    """
    tree, complete = _parse(source, offset)
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


def _parse(source: str, offset: int) -> tuple[Tree, bool]:
    """Read a text as far as it goes; the second value tells whether that was to its end."""
    builder = _Builder(offset)
    try:
        for event in yaml.parse(source, Loader=_Loader):
            builder.feed(event)
    except _Stop:
        return builder.tree, False
    except yaml.YAMLError as error:
        cause = explain(error, source)
        builder.fault((cause.line + 1 + offset, cause.column + 1), cause.rule, cause.message, cause.fix)
        return builder.tree, False
    return builder.tree, True


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
    tree, complete = _parse("\n".join(lines), offset)
    if complete and not isinstance(tree.value, dict):
        first = next(number for number, line in enumerate(lines) if line.strip() and not line.startswith("#"))
        fault = Fault(offset + first + 1, 1, "yaml-fel", *missing_colon(lines[first]))
        return Tree(
            {}, faults=[*tree.faults, fault], broken={(part,) for part in lines[first].split()[:1]} | _keys_in(lines)
        )
    if complete:
        return tree
    good = max(0, max(fault.line for fault in tree.faults) - offset - 1)
    before, readable = _parse("\n".join(lines[:good]), offset)
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
    for key, value in part.value.items():
        if (key,) in whole.keys:
            whole.faults.append(Fault(*part.keys[key,], "yaml-dubblett", *_duplicate(key, whole.keys[key,])))
            continue
        whole.value[key] = value
        whole.keys |= {path: place for path, place in part.keys.items() if path[:1] == (key,)}
        whole.positions |= {path: place for path, place in part.positions.items() if path[:1] == (key,)}
