"""A Markdown file with YAML on top → values with positions, and the body with the line it starts on."""

import re
from dataclasses import dataclass

from exempelbank.content import conflicts, yamlread, yamltree
from exempelbank.content.declared import yaml
from exempelbank.content.yamltree import Fault, Tree

_START = (
    "Filen börjar inte med uppgifterna mellan två rader med tre bindestreck.",
    "Skriv --- på första raden, sedan titel: och de andra uppgifterna, och --- på raden efter dem. Mallen visar hur.",
)
_END = (
    "Uppgifterna överst i filen avslutas aldrig.",
    "Skriv --- på en egen rad efter den sista uppgiften, före texten.",
)
_SHAPE = (
    "Överst i filen ska uppgifter stå, en på varje rad.",
    "Skriv uppgiftens namn, ett kolon och värdet, till exempel: läge: pågående",
)
_SPLIT = (
    "Här står tre bindestreck mitt bland uppgifterna, så de som kommer efter räknas inte.",
    "Ta bort raden. Tre bindestreck ska bara stå före den första och efter den sista uppgiften.",
)
_RULER = re.compile(r"(?:-{3}|\.{3})[ \t]*")
_ALMOST_RULER = re.compile(r"\s*[-–—]{1,6}\s*")
_FIELD = re.compile(r"[a-zåäö][\wåäö-]*:(?:\s|$)")
_HEADING = re.compile(r"#{2,6} ")


@dataclass(frozen=True, slots=True)
class Front:
    """The two parts of a file. ``fields`` is None where the front matter could not be read at all."""

    fields: dict[str, yamltree.Value] | None
    tree: Tree
    body: str
    body_line: int


def split(source: str) -> Front:
    """Split a file's text (LF line ends, no byte-order mark) in front matter and body; never raises.

    ``body_line`` is the 1-based line in the file on which the body begins. A file that only almost begins or ends its
    front matter is still read, so that its other faults are told in the same run.
    """
    source, marked = conflicts.first_version(source)
    lines = source.split("\n")
    faults: list[Fault] = []
    start: int | None = 1
    if not re.fullmatch(r"---[ \t]*", lines[0]):
        start = _almost_start(lines)
        if start is None or not marked or marked[0].line > 1:  # else it is the marker that stands first
            faults.append(Fault(1, 1, yaml.SAKNAS, *_START))
    if start is None:
        return Front(None, Tree(faults=[*marked, *faults]), source, 1)
    text = next((number for number in range(start, len(lines)) if _HEADING.match(lines[number])), len(lines))
    rulers = [number for number in range(start, text) if _RULER.fullmatch(lines[number])]
    while len(rulers) > 1 and _begins_with_field(lines[rulers[0] + 1 : rulers[1]]):
        faults.append(Fault(rulers[0] + 1, 1, yaml.DELAD, *_SPLIT))
        lines[rulers.pop(0)] = ""
    if not rulers and not faults:
        faults.append(Fault(1, 1, yaml.OAVSLUTAD, *_END))
    end, after = (rulers[0], rulers[0] + 1) if rulers else (text, text)
    tree = yamlread.read("\n".join(lines[start:end]) + "\n", offset=start)
    fields = tree.value if isinstance(tree.value, dict) else None
    if fields is None and not tree.faults and not faults:
        faults.append(Fault(2, 1, yaml.SAKNAS, *_SHAPE))
    tree.faults = sorted([*marked, *faults, *tree.faults])
    return Front(fields, tree, "\n".join(lines[after:]), after + 1)


def _almost_start(lines: list[str]) -> int | None:
    """Return where the fields begin in a file that does not begin with them as it should, or None."""
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None
    if _ALMOST_RULER.fullmatch(lines[first]):
        return first + 1
    return first if _FIELD.match(lines[first]) else None


def _begins_with_field(lines: list[str]) -> bool:
    return bool(_FIELD.match(next((line for line in lines if line.strip()), "")))
