"""What the check found: one frozen, ordered value a fault."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """One fault in one place.

    ``file`` is relative to the root with forward slashes, ``line`` and ``column`` are 1-based, ``rule`` is a
    permanent id, ``message`` says in Swedish what is wrong and ``fix`` what to write instead ("" where nothing can
    be proposed). The order is file, line, column: the order in which a person mends them.
    """

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    fix: str = ""


def has_errors(findings: list[Finding]) -> bool:
    """Tell whether any finding stops the build (warnings never do)."""
    return any(finding.severity == "error" for finding in findings)


class ContentError(Exception):
    """The content has errors, so nothing is built; ``findings`` says which, in the order a person mends them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("Innehållet har fel.")
        self.findings = findings
