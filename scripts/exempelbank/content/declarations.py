"""How a rule is declared: its permanent id, how grave it is, what it looks for and why, and a wrong and a right snippet.

A finding is made by its declaration (``Declaration.at``) and in no other way, so none can have an id that is not
declared. The page for contributors and the tests of the snippets are made from the same declarations.
"""

from dataclasses import dataclass, field
from typing import Literal

from exempelbank.content.findings import Edit, Finding, Severity

EXAMPLE = "exempel/skane/lund-test.md"
Part = Literal["uppgifter", "stycke", "text", "fil"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside a snippet, told in its measures, since a picture cannot be shown in code."""

    file: str
    kind: str = "JPEG"
    kilobytes: int = 0  # at least
    pixels: tuple[int, int] = (8, 8)
    has_position: bool = False
    has_camera: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """What a contributor would write, as a part of an otherwise right file.

    ``part`` says which: fields of the front matter, a paragraph under the first heading, the whole text below the
    front matter, or the whole file. ``beside`` are other files; ``saved_as``, ``link_to`` and ``locked`` say what is
    odd about the file itself; ``follows`` are the ids of what a wrong snippet cannot help to give besides.
    """

    text: str = ""
    part: Part = "uppgifter"
    file: str = EXAMPLE
    beside: "tuple[Snippet | Picture, ...]" = ()
    saved_as: str = "utf-8"
    link_to: str = ""
    locked: bool = False
    follows: tuple[str, ...] = ()


def fields(text: str, *beside: Snippet | Picture, file: str = EXAMPLE) -> Snippet:
    """Return field lines, which replace those of the same names."""
    return Snippet(text, "uppgifter", file, beside)


def paragraph(text: str, *beside: Snippet | Picture) -> Snippet:
    """Return a text that stands under the first heading."""
    return Snippet(text, "stycke", beside=beside)


def body(text: str) -> Snippet:
    """Return all that stands below the front matter."""
    return Snippet(text, "text")


def whole(text: str, file: str = EXAMPLE) -> Snippet:
    """Return a whole file."""
    return Snippet(text, "fil", file)


@dataclass(frozen=True, slots=True, order=True)
class Declaration:
    """A rule as it is declared.

    ``id`` is permanent, ``what`` says in Swedish what holds in a right file and ``why``. The wrong snippet gives
    exactly this finding, the right one none.
    """

    id: str
    severity: Severity
    what: str = field(compare=False)
    why: str = field(compare=False)
    bad: Snippet = field(compare=False)
    good: Snippet = field(compare=False)

    def at(
        self,
        file: str,
        place: tuple[int, int],
        message: str,
        fix: str = "",
        change: tuple[str, str] | Edit | None = None,
    ) -> Finding:
        """Make a finding of this rule. ``change`` is the fix where it is exact: old and new text at the place, or elsewhere."""
        edit = Edit(*place, *change) if isinstance(change, tuple) else change
        return Finding(file, *place, self.id, self.severity, message, fix, edit)


@dataclass(slots=True)
class Family:
    """Rules that belong together on the page for contributors, in the order in which they were declared."""

    title: str
    declarations: list[Declaration] = field(default_factory=list)

    def error(self, rule_id: str, what: str, why: str, *, bad: Snippet, good: Snippet) -> Declaration:
        """Declare a rule that stops the build."""
        return self._add(Declaration(rule_id, "error", what, why, bad, good))

    def warning(self, rule_id: str, what: str, why: str, *, bad: Snippet, good: Snippet) -> Declaration:
        """Declare a rule that gives advice and stops nothing."""
        return self._add(Declaration(rule_id, "warning", what, why, bad, good))

    def _add(self, declaration: Declaration) -> Declaration:
        self.declarations.append(declaration)
        return declaration
