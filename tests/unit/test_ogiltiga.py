"""Every rule, by whole bad files in tests/data/ogiltiga.

Each file says on the first lines of its front matter what is expected, ``# väntar: rad:kolumn regel``; the words and
the severity stand in ``meddelanden.json``.
"""

import ast
import inspect
import json
import re
from pathlib import Path

import pytest

from exempelbank.check import families

_FOLDER = Path(__file__).parents[1] / "data" / "ogiltiga"
_PACKAGE = Path(inspect.getfile(families)).parents[1]
_FILES = sorted(path.stem for path in _FOLDER.glob("*.md"))
_WORDS = json.loads((_FOLDER / "meddelanden.json").read_text(encoding="utf-8"))
_OF_FILES = families.FILE_RULES
_RULES = {*_OF_FILES.exempel, *_OF_FILES.metod, *_OF_FILES.handelse, *families.BANK_RULES}
_EXPECTED = re.compile(r"# väntar: (\d+):(\d+) (\S+)")


@pytest.mark.parametrize("name", _FILES)
def test_bad_file_gives_exactly_what_it_says(bank, name):
    """Line, column, rule, severity, message and fix are those stated, and nothing more is found."""
    text = (_FOLDER / f"{name}.md").read_text(encoding="utf-8")
    bank.put("exempel/taggar.yml", (_FOLDER / "taggar.yml").read_bytes())
    bank.put(f"exempel/skane/{name}.md", text)
    found = bank.check()
    stated = [(int(line), int(column), rule) for line, column, rule in _EXPECTED.findall(text)]
    assert [(item.line, item.column, item.rule) for item in found] == stated
    assert [[item.severity, item.message, item.fix] for item in found] == _WORDS[name]


def test_every_rule_has_a_docstring_that_shows_what_is_wrong():
    """A rule's docstring says what holds, and shows Fel:, Varning: or Rätt:."""
    without = [rule.__name__ for rule in _RULES if not re.search(r"Fel:|Rätt:|Varning:", rule.__doc__ or "")]
    assert without == ["readability"]  # a number for the whole text cannot be shown in a line


def test_every_rule_function_is_used():
    """A public generator of findings in ``rules/`` that no list names is never run."""
    used = {rule.__name__ for rule in _RULES}
    defined = {
        node.name
        for path in (_PACKAGE / "check" / "rules").glob("[a-z]*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and "Iterator[Finding]" in ast.unparse(node)
    }
    assert sorted(defined - used) == []
