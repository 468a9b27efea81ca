"""A misspelt field, a value taken for granted, or a rule for the wrong kind of file fails mypy, before any test runs."""

from pathlib import Path

from mypy import api

_ROOT = Path(__file__).parents[2]
_SNIPPET = """\
from collections.abc import Iterator

from exempelbank.check.rules import kallor
from exempelbank.content.document import Document, FileRules, Rule
from exempelbank.content.findings import Finding
from exempelbank.content.handelse import Handelse
from exempelbank.content.kinds import Innehall
from exempelbank.content.model import Exempel


def right(doc: Document[Exempel], other: Document[Innehall]) -> str:
    follow_up = doc.read(lambda it: it.uppfoljning)
    sources = other.read(lambda it: it.kallor) or []
    return f"{(doc.read(lambda it: it.titel) or '').upper()} {follow_up.niva if follow_up else ''} {len(sources)}"


def misspelt(doc: Document[Exempel]) -> None:
    doc.read(lambda it: it.kommner)
    doc.read(lambda it: it.uppfoljning.nivo)
    doc.read(lambda it: it.datum)


def taken_for_granted(doc: Document[Exempel]) -> str:
    return doc.read(lambda it: it.titel).upper()


def not_in_every_kind(doc: Document[Innehall]) -> None:
    doc.read(lambda it: it.kommuner)


def of_events(doc: Document[Handelse]) -> Iterator[Finding]:
    yield from ()


rule: Rule[Exempel] = kallor.sources
wrong: Rule[Exempel] = of_events
rules = FileRules(exempel=(of_events,), handelse=(of_events, kallor.sources))
"""


def test_what_mypy_says_of_rules(tmp_path, monkeypatch):
    """With the project's own settings; its cache, which ``mypy`` has filled before the tests, makes this a matter of a second."""
    file = tmp_path / "snippet.py"
    file.write_text(_SNIPPET, encoding="utf-8")
    monkeypatch.setenv("MYPYPATH", str(_ROOT / "scripts"))
    cache = str(_ROOT / ".mypy_cache")
    out, trouble, _ = api.run(["--config-file", str(_ROOT / "pyproject.toml"), "--cache-dir", cache, str(file)])
    said = [line.split(": ", 2) for line in out.splitlines() if ": error: " in line]
    assert trouble == ""
    assert [(int(where.rpartition(":")[2]), what.rpartition("[")[2]) for where, _, what in said] == [
        (18, "attr-defined]"), (19, "attr-defined]"), (20, "attr-defined]"), (24, "union-attr]"),
        (28, "union-attr]"), (28, "union-attr]"), (36, "assignment]"), (37, "arg-type]"),
    ]  # fmt: skip
