"""What MkDocs finds below docs/ and what of it is published: no leftovers, and nothing through a link."""

import pytest

from exempelbank.adapters import mkdocs
from exempelbank.content.leftovers import is_leftover


def test_no_leftover_is_in_the_site(small):
    """The small bank has a dozen among its sources."""
    names = [path.name for path in small.folder.rglob("*")]
    assert sum(is_leftover(path.name) for path in small.root.rglob("*") if small.folder not in path.parents) > 10
    assert [name for name in names if is_leftover(name) or "rest" in name] == []


@pytest.mark.parametrize("name", ["docs/kalender/2031", "docs/assets/js", "docs/bilder"])
def test_build_with_a_link_says_so_and_leaves_the_site(small_copy, run_command, tmp_path, name):
    """Two links that lead up make a folder without end, which MkDocs would list before it asks us."""
    root = small_copy.root
    before = {path: path.stat().st_mtime_ns for path in small_copy.folder.rglob("*")}
    (tmp_path / "hemlig.md").write_text("# Hemligt", encoding="utf-8")
    link = root / name
    if link.is_dir():
        link.rename(tmp_path / "undan")
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(tmp_path)
    (root / "docs/upp").symlink_to(root / "docs")
    (root / "docs/igen").symlink_to(root / "docs")
    done = run_command(root, "build", env=small_copy.env)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert [
        line for line in done.stdout.splitlines() if not line.startswith(" ") and line.startswith("docs")
    ] == sorted([name, "docs/igen", "docs/upp"])
    assert {path: path.stat().st_mtime_ns for path in small_copy.folder.rglob("*")} == before


def test_what_mkdocs_finds_through_a_link_is_not_ours(small_copy, tmp_path):
    """As while serving, where faulty content is shown: the rest of the pages are there."""
    (tmp_path / "ute").mkdir()
    (tmp_path / "ute/hemlig.md").write_text("# Hemligt", encoding="utf-8")
    (small_copy.root / "docs/mapp").symlink_to(tmp_path / "ute")
    (small_copy.root / "docs/hemlig.md").symlink_to(tmp_path / "ute/hemlig.md")
    config = mkdocs.load_config(str(small_copy.root / "mkdocs.yml"))
    found = list(mkdocs.build_command.get_files(config))
    ours = {file.src_uri for file in found if mkdocs.ExempelbankPlugin._is_ours(file, config)}
    assert {"mapp/hemlig.md", "hemlig.md", "om.md~", "Thumbs.db", "#om.md#"} <= {file.src_uri for file in found} - ours
    assert "om.md" in ours
