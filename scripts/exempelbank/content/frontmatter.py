"""A Markdown file with YAML on top → values with positions, and the body with the line it starts on."""

import re
from dataclasses import dataclass

from exempelbank.content import conflicts, yamlread, yamltree
from exempelbank.content.declared import yaml
from exempelbank.content.findings import Edit
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
_BOX = "Filen börjar med en ruta av ``` runt texten. Den hörde till mallens sida och ska inte med."
_FENCE = re.compile(r"(?:```|~~~)[a-z]{0,10}[ \t]*")
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
    faults = _without_fence(lines)
    start: int | None = 1
    if not re.fullmatch(r"---[ \t]*", lines[0]):
        start = _almost_start(lines)
        if not faults and (start is None or not marked or marked[0].line > 1):  # else what was told stands first
            faults.append(Fault(1, 1, yaml.SAKNAS, *_START, _first_ruler(lines, start)))
    if start is None:
        return Front(None, Tree(faults=[*marked, *faults]), source, 1)
    text = next((number for number in range(start, len(lines)) if _HEADING.match(lines[number])), len(lines))
    rulers = [number for number in range(start, text) if _RULER.fullmatch(lines[number])]
    while len(rulers) > 1 and _begins_with_field(lines[rulers[0] + 1 : rulers[1]]):
        change = Edit(rulers[0] + 1, 1, f"{lines[rulers[0]]}\n", "")
        faults.append(Fault(rulers[0] + 1, 1, yaml.DELAD, *_SPLIT, change))
        lines[rulers.pop(0)] = ""
    if not rulers and not any(fault.rule is yaml.SAKNAS for fault in faults if fault.message == _START[0]):
        last = next((number for number in range(text, start, -1) if lines[number - 1].strip()), start)
        faults.append(Fault(last, 1, yaml.OAVSLUTAD, *_END, _last_ruler(lines, last)))
    end, after = (rulers[0], rulers[0] + 1) if rulers else (text, text)
    tree = yamlread.read("\n".join(lines[start:end]) + "\n", offset=start)
    fields = tree.value if isinstance(tree.value, dict) else None
    if fields is None and not tree.faults and not faults:
        faults.append(Fault(2, 1, yaml.SAKNAS, *_SHAPE))
    tree.faults = sorted([*marked, *faults, *tree.faults])
    return Front(fields, tree, "\n".join(lines[after:]), after + 1)


def _without_fence(lines: list[str]) -> list[Fault]:
    """Empty the lines of the box around a copied template, and say so once: nothing else is wrong for its sake."""
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None or not _FENCE.fullmatch(lines[first]) or _almost_start(lines[first + 1 :]) is None:
        return []
    line = lines[first]
    lines[first] = ""
    last = next((number for number in range(len(lines) - 1, first, -1) if lines[number].strip()), first)
    if _FENCE.fullmatch(lines[last]):
        lines[last] = ""
    fix = f"Ta bort raden {line.strip()}, och ``` sist i filen om det står där."
    return [Fault(first + 1, 1, yaml.SAKNAS, _BOX, fix, Edit(first + 1, 1, f"{line}\n", ""))]


def _first_ruler(lines: list[str], start: int | None) -> Edit | None:
    """Return the change that begins the fields as they should: a line put in, or one mended."""
    if start is None or any(line.strip() for line in lines[: start - 1]):
        return None
    return (
        Edit(1, 1, f"{lines[0]}\n", "---\n") if start == 1 and not _FIELD.match(lines[0]) else Edit(1, 1, "", "---\n")
    )


def _last_ruler(lines: list[str], last: int) -> Edit:
    """Return the change that ends the fields after their last line (1-based)."""
    return Edit(last, 1, lines[last - 1], f"{lines[last - 1]}\n---")


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
