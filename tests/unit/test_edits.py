"""A fix that a program can make is right: once it is made, that finding is gone and no worse one has come."""

from collections import Counter
from pathlib import Path

import pytest

from exempelbank.check import families
from exempelbank.check.report import as_json
from exempelbank.content.findings import Edit, Finding

_FOLDER = Path(__file__).parents[1] / "data" / "ogiltiga"
_FILES = sorted(path.stem for path in _FOLDER.glob("*.md"))
_RANK = {"warning": 0, "error": 1}
# Rules whose wrong file in tests/data/ogiltiga has a fix that is made by a program.
_EDITED = {
    "datum", "falt-okant", "falt-typ", "falt-val", "frontmatter-delad", "frontmatter-oavslutad", "kommun", "lan",
    "rubrik-okand", "rubrik-niva", "slug", "tagg", "webbadress", "yaml-fel",
}  # fmt: skip


def _key(found):
    return found.rule, found.message


def _mended(bank, file, text, found):
    """Return the findings after the one change; None where there is none to make."""
    changed = found.edit.apply(text)
    assert changed is not None, f"{found}: the text at the place is another"
    bank.put(file, changed)
    return bank.check()


@pytest.mark.parametrize("name", _FILES)
def test_every_edit_mends_its_finding_and_brings_no_worse(bank, name):
    bank.put("exempel/taggar.yml", (_FOLDER / "taggar.yml").read_bytes())
    file, text = f"exempel/skane/{name}.md", (_FOLDER / f"{name}.md").read_text(encoding="utf-8")
    bank.put(file, text)
    found = bank.check()
    for one in (item for item in found if item.edit):
        after = _mended(bank, file, text, one)
        told = Counter(map(_key, found))
        assert Counter(map(_key, after))[_key(one)] < told[_key(one)]
        new = [item for item in after if _key(item) not in told]
        assert [item for item in new if _RANK[item.severity] >= _RANK[one.severity]] == []


def test_which_rules_have_edits(bank):
    """Those that lose theirs are named here; the others are advice that a person has to judge."""
    edited = set()
    bank.put("exempel/taggar.yml", (_FOLDER / "taggar.yml").read_bytes())
    for name in _FILES:
        bank.put(f"exempel/skane/{name}.md", (_FOLDER / f"{name}.md").read_text(encoding="utf-8"))
    edited = {found.rule for found in bank.check() if found.edit}
    assert edited >= _EDITED
    assert len(edited) < len({rule.id for family in families.FAMILIES for rule in family.declarations})


def test_an_edit_is_no_part_of_what_is_told():
    found = Finding("a.md", 1, 1, "x", "error", "m", "f", Edit(1, 1, "a", "b"))
    assert found == Finding("a.md", 1, 1, "x", "error", "m", "f")
    assert '"edit"' not in as_json([found])


def test_an_edit_is_made_at_its_place_and_nowhere_else():
    assert Edit(2, 4, "pågår", "pågående").apply('a\nb: "pågår"\n') == 'a\nb: "pågående"\n'
    assert Edit(2, 1, "", "---\n").apply("a\nb\n") == "a\n---\nb\n"
    assert Edit(1, 1, "b", "c").apply("a b") is None
    assert Edit(9, 1, "b", "c").apply("b") is None


def test_a_box_around_the_template_is_one_finding(bank, exempelfil):
    text = f"```yaml\n{exempelfil()}```\n"
    found = bank.check(lund_test=text)
    assert [(item.line, item.rule) for item in found] == [(1, "frontmatter-saknas")]
    assert found[0].fix == "Ta bort raden ```yaml, och ``` sist i filen om det står där."
    assert _mended(bank, "exempel/skane/lund-test.md", text, found[0]) == []


def test_the_copy_is_the_newer_file(bank, exempelfil):
    text = " ".join(f"Det här är den långa mening nummer {number}." for number in range(6))
    bank.put("exempel/skane/a-nyare.md", exempelfil(text, publicerad="2026-03-02", granskad="2026-03-02"))
    found = bank.check(b_aldre=exempelfil(text))
    assert [(item.file, item.rule, item.severity) for item in found] == [("exempel/skane/a-nyare.md", "kopia", "error")]
    bank.put("exempel/skane/a-nyare.md", exempelfil(f"{text} Mer.", publicerad=None, granskad=None))
    assert [(item.file, item.rule) for item in bank.check() if item.rule != "datum-saknas"] == [
        ("exempel/skane/a-nyare.md", "snarlik")
    ]
