"""One YAML text → values with a position for each key and value, as far as it can be read.

Read from PyYAML's *events* rather than its composed nodes: events show anchors, aliases and tags with their place,
need no recursion (20,000 nested brackets cannot overflow anything) and expand nothing, so a "YAML bomb" stays as
small as its file. Types are never guessed: YAML 1.1 would turn ``0114`` into 76 and ``no`` into False.
"""

from dataclasses import dataclass

import yaml

from exempelbank.content.controls import without
from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import yaml as declared
from exempelbank.content.yamlcauses import ANCHOR, TAG, explain
from exempelbank.content.yamlhidden import Hidden
from exempelbank.content.yamltree import Fault, Path, Position, Tree, Value
from exempelbank.prose.text import shorten

MAX_DEPTH = 12
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = {"", "~", "null", "Null", "NULL"}


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
    def __init__(self, source: str, offset: int) -> None:
        self.tree = Tree()
        self.offset = offset
        self.hidden = Hidden(source, offset)
        self.stack: list[_Frame] = []
        self.flow = 0  # how many lists and groups within brackets are open

    def fault(self, place: Position, rule: Declaration, message: str, fix: str) -> None:
        self.tree.faults.append(Fault(*place, rule, message, fix))

    def feed(self, event: yaml.Event) -> None:
        place = _place(event, self.offset)
        if isinstance(event, yaml.AliasEvent):
            self.fault(place, declared.ANKARE, *ANCHOR)
            self.tree.broken.add(self._put(None, place))
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event, place)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self.flow += bool(event.flow_style or self.flow)
            path = self._open([] if isinstance(event, yaml.SequenceStartEvent) else {}, place)
            self._check_node(event, path, place)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self.stack.pop()
            self.flow -= self.flow > 0

    def _scalar(self, event: yaml.ScalarEvent, place: Position) -> None:
        hidden = list(self.hidden.behind(event, in_list=self.flow > 0)) if self.stack and self.hidden.may_be else []
        value = without(event.value) if hidden else event.value
        plain_null = not event.style and value in _NULLS
        path = self._put_scalar(None if plain_null else value, place)
        self._check_node(event, path, place)
        if hidden:
            self.tree.faults += hidden
            self.tree.broken.add(path)

    def _check_node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, path: Path, place: Position) -> None:
        if event.anchor is not None:
            self.fault(place, declared.ANKARE, *ANCHOR)
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            self.fault(place, declared.TAGG, *TAG)
            self.tree.broken.add(path)

    def _open(self, container: list[Value] | dict[str, Value], place: Position) -> Path:
        if len(self.stack) >= MAX_DEPTH:
            message = "Här ligger för många listor i varandra."
            fix = "Skriv varje värde på en egen rad. Titta på mallen, ingen uppgift behöver mer än tre nivåer."
            self.fault(place, declared.DJUP, message, fix)
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
            self.fault(place, declared.DUBBLETT, *duplicate(key, self.tree.keys[path]))
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
                declared.FEL,
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


def duplicate(key: str, first: Position) -> tuple[str, str]:
    """Return message and fix for a key that stands twice."""
    name = shorten(key, 40)
    message = f"”{name}” står två gånger. Första gången är på rad {first[0]}."
    return message, f"Ta bort den ena raden med ”{name}:”, eller slå ihop dem."


def _place(event: yaml.Event, offset: int) -> Position:
    mark = event.start_mark
    return (mark.line + 1 + offset, mark.column + 1) if mark is not None else (offset + 1, 1)


def parse(source: str, offset: int) -> tuple[Tree, bool]:
    """Read a text as far as it goes; the second value tells whether that was to its end."""
    builder = _Builder(source, offset)
    try:
        for event in yaml.parse(source, Loader=_Loader):
            builder.feed(event)
    except _Stop:
        return builder.tree, False
    except yaml.YAMLError as error:
        cause = explain(error, source)
        place = (cause.line + 1 + offset, cause.column + 1)
        builder.tree.faults.append(Fault(*place, cause.rule, cause.message, cause.fix, cause.edit(place)))
        return builder.tree, False
    return builder.tree, True
