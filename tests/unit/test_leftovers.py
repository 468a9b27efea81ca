"""What systems and editors leave: not seen, not published, and never committed."""

from pathlib import Path

import pytest

from exempelbank.content import walking
from exempelbank.content.leftovers import PATTERNS, is_leftover
from exempelbank.site import assets

_ROOT = Path(__file__).parents[2]
_NAMES = [
    ".DS_Store", ".ds_store", "._lund.md", "Thumbs.db", "THUMBS.DB", "desktop.ini", "Desktop.ini", "~$lund.docx", ".lund.md.swp",
    ".lund.md.swo", "lund.md~", "#lund.md#", ".#lund.md", ".directory", ".idea", ".vscode", "__MACOSX", ".Trashes", ".fseventsd",
    ".Spotlight-V100", ".~lock.lund.odt#", ".dropbox.attr", "@eaDir", ".Trash-1000", "$RECYCLE.BIN", "System Volume Information",
]  # fmt: skip


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("folder", ["exempel/skane", "docs/metoder", "docs/kalender/2031"])
def test_leftover_is_no_finding_as_file_or_as_folder(bank, exempelfil, folder, name):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    bank.put(f"{folder}/{name}", b"\0\xff")
    bank.put(f"{folder}/mapp/{name}/rest.md", "---\n")
    assert bank.check() == []


@pytest.mark.parametrize(
    "name", ["lund.md", "lund-teamet.docx", "vscode", "Icon", "lund.md.bak", "lund.md.orig", "x.tmp", "dropbox.md"]
)
def test_what_someone_meant_as_content_is_no_leftover(name):
    assert not is_leftover(name)


def test_git_ignores_the_same():
    """One list: what stands under the heading in .gitignore, with Git's backslash before a leading #."""
    lines = (_ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("# Rester av system"))
    assert tuple(line.removeprefix("\\") for line in lines[start + 1 :]) == PATTERNS


def test_leftovers_and_links_are_not_among_the_assets(bank, tmp_path):
    """Everything below docs/assets is published, with an address that changes with the content."""
    bank.put("docs/assets/css/ordning.txt", "a.css\n")
    bank.put("docs/assets/css/a.css", "a{}")
    bank.put("docs/assets/js/main.mjs", "1")
    before = assets.load(bank.root)
    bank.put("docs/assets/js/.DS_Store", b"x")
    bank.put("docs/assets/js/main.mjs~", b"x")
    (tmp_path / "hemlig.txt").write_text("hemlig", encoding="utf-8")
    (bank.root / "docs/assets/js/hemlig.mjs").symlink_to(tmp_path / "hemlig.txt")
    (bank.root / "docs/assets/icons").symlink_to(tmp_path)
    assert assets.load(bank.root) == before
    assert sorted(path.rpartition("/")[2] for path in before.files) == ["exempelbanken.css", "main.mjs"]


@pytest.mark.parametrize("name", ["x~", "mapp/Thumbs.db", "__MACOSX/x.md", "lank/x.md"])
def test_what_is_not_seen_is_not_handed_on(bank, tmp_path, name):
    (tmp_path / "x.md").write_text("# x", encoding="utf-8")
    (bank.root / "docs/lank").symlink_to(tmp_path)
    assert not walking.is_seen(bank.root, f"docs/{name}")
    assert walking.is_seen(bank.root, "docs/mapp/x.md")
