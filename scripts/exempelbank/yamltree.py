"""YAML to plain values with a position for each key and value, exactly as written.

Read from PyYAML's *events* rather than its composed nodes: events show anchors, aliases and tags with their place,
need no recursion (20,000 nested brackets cannot overflow anything) and expand nothing, so a "YAML bomb" stays as
small as its file. Types are never guessed: YAML 1.1 would turn ``0114`` into 76 and ``no`` into False.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml

from exempelbank.text import shorten

Value = str | None | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]
Position = tuple[int, int]

MAX_DEPTH = 12
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in the YAML: position (1-based), rule, Swedish message and fix."""

    line: int
    column: int
    rule: str
    message: str
    fix: str


@dataclass(slots=True)
class Tree:
    """Values as written, the position of each value and key by its path, and what was wrong."""

    value: Value = None
    positions: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


class _Stop(Exception):  # noqa: N818 - control flow inside this module, never seen outside
    """The rest of the document cannot be read meaningfully."""


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

    def fault(self, mark: yaml.Mark, rule: str, message: str, fix: str) -> None:
        self.tree.faults.append(Fault(mark.line + 1 + self.offset, mark.column + 1, rule, message, fix))

    def feed(self, event: yaml.Event) -> None:
        mark = cast("yaml.Mark", event.start_mark)  # the parser always sets it
        if isinstance(event, yaml.AliasEvent):
            self._reject_anchor(mark)
            self._put(None, mark)
        elif isinstance(event, yaml.ScalarEvent):
            self._check_node(event, mark)
            plain_null = event.style is None and event.value in _NULLS
            self._put_scalar(None if plain_null else event.value, mark)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._check_node(event, mark)
            self._open([] if isinstance(event, yaml.SequenceStartEvent) else {}, mark)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self.stack.pop()

    def _check_node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, mark: yaml.Mark) -> None:
        if event.anchor is not None:
            self._reject_anchor(mark)
        if event.tag is not None and event.tag != "!":
            self.fault(
                mark,
                "yaml-tagg",
                f"”{shorten(event.tag, 40)}” är en YAML-tagg. Sådana får inte finnas.",
                "Ta bort ordet som börjar med utropstecken och skriv bara värdet, till exempel: läge: pågående",
            )

    def _reject_anchor(self, mark: yaml.Mark) -> None:
        self.fault(
            mark,
            "yaml-ankare",
            "Tecknen & och * i början av ett värde betyder något särskilt i YAML och får inte användas.",
            'Skriv värdet utan tecknet, eller sätt citattecken runt det, till exempel: "&-huset i Lund"',
        )

    def _open(self, container: list[Value] | dict[str, Value], mark: yaml.Mark) -> None:
        if len(self.stack) >= MAX_DEPTH:
            self.fault(
                mark,
                "yaml-djup",
                "Här ligger för många listor i varandra.",
                "Skriv varje värde på en egen rad. Titta på mallen, ingen uppgift behöver mer än tre nivåer.",
            )
            raise _Stop
        path = self._put(container, mark)
        self.stack.append(_Frame(path, container))

    def _put_scalar(self, value: str | None, mark: yaml.Mark) -> None:
        frame = self.stack[-1] if self.stack else None
        if frame is not None and isinstance(frame.container, dict) and frame.key is None:
            self._set_key(frame, value or "", mark)
        else:
            self._put(value, mark)

    def _set_key(self, frame: _Frame, key: str, mark: yaml.Mark) -> None:
        frame.key = key
        frame.duplicate = key in frame.container
        position = (mark.line + 1 + self.offset, mark.column + 1)
        if frame.duplicate:
            first = self.tree.keys[(*frame.path, key)][0]
            self.fault(
                mark,
                "yaml-dubblett",
                f"”{shorten(key, 40)}” står två gånger. Första gången är på rad {first}.",
                f"Ta bort den ena raden med ”{shorten(key, 40)}:”, eller slå ihop dem.",
            )
        else:
            self.tree.keys[(*frame.path, key)] = position

    def _put(self, value: Value, mark: yaml.Mark) -> Path:
        """Place a finished or opened value in its container and return its path."""
        position = (mark.line + 1 + self.offset, mark.column + 1)
        if not self.stack:
            self.tree.value = value
            self.tree.positions[()] = position
            return ()
        frame = self.stack[-1]
        if isinstance(frame.container, list):
            path: Path = (*frame.path, len(frame.container))
            frame.container.append(value)
            self.tree.positions[path] = position
            return path
        if frame.key is None:
            self._complex_key(mark)
        path = (*frame.path, str(frame.key))
        if not frame.duplicate:
            frame.container[str(frame.key)] = value
            self.tree.positions[path] = position
        frame.key, frame.duplicate = None, False
        return path

    def _complex_key(self, mark: yaml.Mark) -> None:
        self.fault(
            mark,
            "yaml-fel",
            "Här står en lista eller en grupp där namnet på en uppgift skulle stå.",
            "Skriv uppgiftens namn, ett kolon och sedan värdet, till exempel: läge: pågående",
        )
        raise _Stop


def read(source: str, *, offset: int = 0) -> Tree:
    """Read one YAML document; never raises on bad content.

    ``offset`` is the number of lines before the source in its file, added to every line number. The text must be
    free of control characters (see ``loader``).
    """
    builder = _Builder(offset)
    try:
        for event in _events(source):
            builder.feed(event)
    except _Stop:
        pass  # the fault that stopped the reading is already among the tree's faults
    except yaml.YAMLError as error:
        builder.tree.faults.append(_explain(error, source, offset))
    return builder.tree


def _events(source: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(source, Loader=_Loader)


def _explain(error: yaml.YAMLError, source: str, offset: int) -> Fault:
    """Translate a parser's error to its plain cause, by what stands on the line it stopped at."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", "") or "")
    lines = source.split("\n")
    number = min(mark.line, len(lines) - 1) if mark else 0
    column = min(mark.column, len(lines[number])) if mark else 0
    context = getattr(error, "context_mark", None)
    if "quoted scalar" in str(getattr(error, "context", "")) and context is not None:
        return Fault(context.line + 1 + offset, context.column + 1, "yaml-fel", *_QUOTE)
    message, fix = _cause(problem, lines[number], column)
    return Fault(number + 1 + offset, column + 1, "yaml-fel", message, fix)


_QUOTE = (
    "Ett citattecken öppnas här men stängs aldrig.",
    'Sätt ett citattecken också i slutet av värdet, till exempel: titel: "Trygg hemma"',
)


def _cause(problem: str, line: str, column: int) -> tuple[str, str]:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent or line[column : column + 1] == "\t":
        return (
            "Raden är indragen med tabb. Det går inte i YAML.",
            "Byt tabben mot två mellanslag.",
        )
    if "mapping values are not allowed" in problem:
        return (
            "Värdet innehåller ett kolon, och då går raden inte att tolka.",
            'Sätt citattecken runt hela värdet, till exempel: titel: "Skolfam: så gjorde vi"',
        )
    if line[column : column + 1] in {"@", "`", "%", "|", ">"}:
        return (
            f"Värdet börjar med tecknet {line[column]}, som betyder något särskilt i YAML.",
            'Sätt citattecken runt hela värdet, till exempel: titel: "@hemma i Luleå"',
        )
    if "expected ',' or" in problem or "flow" in problem:
        return (
            "En lista med hakparentes är inte avslutad, eller så saknas ett kommatecken.",
            "Skriv listan så här: taggar: [barnrätt, skola]",
        )
    return (
        "Raden går inte att tolka. Oftast är den fel indragen, eller så saknas ett kolon efter uppgiftens namn.",
        "Skriv uppgiftens namn, ett kolon och värdet längst till vänster, till exempel: läge: pågående",
    )
