"""A Markdown file with YAML on top → values with positions, and the body with the line it starts on."""

from dataclasses import dataclass

from exempelbank import yamltree
from exempelbank.yamltree import Fault, Tree

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


@dataclass(frozen=True, slots=True)
class Front:
    """The two parts of a file. ``fields`` is None where the front matter could not be read at all."""

    fields: dict[str, yamltree.Value] | None
    tree: Tree
    body: str
    body_line: int


def split(source: str) -> Front:
    """Split a file's text (LF line ends, no byte-order mark) in front matter and body; never raises.

    ``body_line`` is the 1-based line in the file on which the body begins.
    """
    lines = source.split("\n")
    if lines[0].rstrip() != "---":
        return _broken(1, _START, "frontmatter-saknas", source, 1)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in {"---", "..."}), None)
    if end is None:
        return _broken(1, _END, "frontmatter-oavslutad", "", len(lines))
    tree = yamltree.read("\n".join(lines[1:end]) + "\n", offset=1)
    fields = tree.value if isinstance(tree.value, dict) else None
    if fields is None and not tree.faults:
        tree.faults.append(Fault(2, 1, "frontmatter-saknas", *_SHAPE))
    return Front(fields, tree, "\n".join(lines[end + 1 :]), end + 2)


def _broken(line: int, words: tuple[str, str], rule: str, body: str, body_line: int) -> Front:
    return Front(None, Tree(faults=[Fault(line, 1, rule, *words)]), body, body_line)
