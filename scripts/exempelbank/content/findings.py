"""What the check found: one frozen, ordered value a fault."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]


_QUOTES = frozenset("\"'")


@dataclass(frozen=True, slots=True)
class Edit:
    """What a program can change to mend a fault: at a place (1-based), ``new`` instead of ``old``; no ``old`` puts it in.

    The place of a quoted value is its quote; what is within the quotes is changed.
    """

    line: int
    column: int
    old: str
    new: str

    def apply(self, text: str) -> str | None:
        """Return a file's text with the change made, or None where the text at the place is not what is to be changed."""
        lines = text.split("\n")
        if self.line > len(lines):
            return None
        start = sum(len(line) + 1 for line in lines[: self.line - 1]) + self.column - 1
        if text[start : start + 1] in _QUOTES and self.old and self.old[0] not in _QUOTES:
            start += 1
        end = start + len(self.old)
        return f"{text[:start]}{self.new}{text[end:]}" if text[start:end] == self.old else None


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """One fault in one place.

    ``file`` is relative to the root with forward slashes, ``line`` and ``column`` are 1-based, ``rule`` is a
    permanent id, ``message`` says in Swedish what is wrong and ``fix`` what to write instead ("" where nothing can
    be proposed). The order is file, line, column: the order in which a person mends them. ``edit`` is the fix where a
    program can make it.
    """

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    fix: str = ""
    edit: Edit | None = field(default=None, compare=False)


def has_errors(findings: list[Finding]) -> bool:
    """Tell whether any finding stops the build (warnings never do)."""
    return any(finding.severity == "error" for finding in findings)


class ContentError(Exception):
    """The content has errors, so nothing is built; ``findings`` says which, in the order a person mends them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("Innehållet har fel.")
        self.findings = findings
