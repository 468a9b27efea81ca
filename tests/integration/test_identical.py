"""Equal content gives equal bytes, whichever command builds and however often."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_mkdocs_build_gives_the_same_site(real, read_tree, tmp_path):
    target = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(real.root / "mkdocs.yml"), "--site-dir", str(target)],
        capture_output=True, text=True, encoding="utf-8", env=real.env, check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert differences(read_tree(target), read_tree(real.folder)) == []


def test_a_second_build_over_the_first_is_byte_identical(real, read_tree, run_command, tmp_path):
    target = tmp_path / "site"
    shutil.copytree(real.folder, target)
    (target / "gammal.html").write_text("låg kvar sedan förra gången", encoding="utf-8")
    done = run_command(real.root, "build", "--site-dir", str(target), env=real.env)
    assert done.returncode == 0, done.stdout + done.stderr
    assert differences(read_tree(target), read_tree(real.folder)) == []
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_generate_to_writes_the_site_but_for_the_search_index(real, read_tree, run_command, tmp_path):
    """``generate --to``, the way out of MkDocs: every page, asset and export, and the whole sitemap."""
    done = run_command(real.root, "generate", "--to", str(tmp_path / "utan-mkdocs"), env=real.env)
    assert done.returncode == 0, done.stdout + done.stderr
    made, built = read_tree(tmp_path / "utan-mkdocs"), read_tree(real.folder)
    left_out = {name for name in built if name.startswith("pagefind/")} | {"SHA256SUMS"}
    assert len(left_out) > 10
    assert built.keys() - made.keys() == left_out
    assert differences(made, {name: content for name, content in built.items() if name not in left_out}) == []


def test_the_site_can_stand_anywhere(small):
    """Pages lead to each other by relative addresses; only the page for missing addresses names its place."""
    assert [address for address, page in small.pages.items() if re.search(r'(?:href|src|action)="/', page.source)] == [
        "404.html"
    ]


def test_building_writes_nothing_into_the_project_but_the_site(small):
    """The fixture compares every file before and after; here: no folder came but ``site``."""
    assert {path.name for path in small.root.iterdir()} == {
        "docs",
        "exempel",
        "mkdocs.yml",
        "overrides",
        "site",
    }
