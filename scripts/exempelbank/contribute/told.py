"""What the commands that write a new file say of it: where it lies, what was done, and what is left."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from exempelbank.check import report
from exempelbank.check.only import only
from exempelbank.check.run import check
from exempelbank.content.findings import has_errors


def told(root: Path, path: Path, said: Sequence[str], today: date, *, colour: bool) -> tuple[str, bool]:
    """Check a new file together with the bank. Returns what to say of it, and whether it has errors."""
    name = path.relative_to(root).as_posix()
    findings, _ = only(check(root, today), [path], root)
    failed = has_errors(findings)
    checked = report.as_text(findings, report.line_reader(root), colour=colour, looked=1)
    lines = [f"\nFilen är skriven: {name}", *(f"  {line}" for line in said), "", checked]
    if failed:
        lines.append(f"\nRätta felen i filen och kontrollera den igen: exempelbank validate {name}")
    return "\n".join(lines), failed
