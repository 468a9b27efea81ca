"""The way out: the same site, byte for byte, where no MkDocs is installed; files are compared, never exit codes alone."""

import subprocess
import sys
from typing import Any

import pytest

# Importing any of these fails, as where they are not installed; nobody but ourselves is left to make the site.
_ALONE = (
    "import sys; sys.modules.update(dict.fromkeys(('mkdocs', 'properdocs', 'zensical')));"
    "from exempelbank.cli import main; sys.exit(main(sys.argv[1:]))"
)


def alone(site: Any, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of ours where no program of that kind can be imported."""
    return subprocess.run(
        [sys.executable, "-c", _ALONE, *arguments, "--root", str(site.root)],
        env=site.env, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


def _same(one: dict[str, bytes], other: dict[str, bytes]) -> None:
    assert sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name)) == []


def _headings(pages: dict[str, Any]) -> dict[str, list[str]]:
    return {address: page.texts("h1") for address, page in pages.items()}


def test_the_site_is_the_same_without_mkdocs(small, read_tree, tmp_path):
    done = alone(small, "build", "--without-mkdocs", "--site-dir", str(tmp_path / "utan"))
    assert (done.returncode, done.stderr) == (0, "")
    built = read_tree(tmp_path / "utan")
    _same(built, read_tree(small.folder))
    without = type(small)(small.root, tmp_path / "utan", small.url, small.env)
    assert _headings(without.pages) == _headings(small.pages)
    assert {"om/index.html", "404.html", "sitemap.xml", "pagefind/pagefind.js", "SHA256SUMS"} <= built.keys()


def test_a_link_that_leads_nowhere_leaves_the_previous_site(small_copy):
    (small_copy.root / "docs/om.md").write_text("# Om\n\n[a](nix.md) [b](/nix/)\n", encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in small_copy.folder.rglob("*")}
    done = alone(small_copy, "build", "--without-mkdocs")
    assert (done.returncode, done.stderr.splitlines()) == (2, [
        "Sajten gick inte att bygga:",
        "  docs/om.md länkar till /nix/, men den sidan finns inte.",
        "  docs/om.md länkar till nix.md, men den filen finns inte.",
    ])  # fmt: skip
    assert {path: path.stat().st_mtime_ns for path in small_copy.folder.rglob("*")} == before


@pytest.mark.nightly
def test_a_preview_of_what_is_wrong_is_the_same_without_mkdocs(small_copy, run_command, read_tree, tmp_path):
    root = small_copy.root
    (root / "exempel/skane/fel.md").write_text("---\ntitel: Fel\n---\n", encoding="utf-8")
    (root / "docs/om.md").write_text("# Om\n\n[a](/nix/)\n", encoding="utf-8")
    told = "docs/om.md länkar till /nix/, men den sidan finns inte.\n"
    done = run_command(root, "build", "--preview", "--site-dir", str(tmp_path / "med"), env=small_copy.env)
    assert (done.returncode, done.stderr) == (0, told)
    done = alone(small_copy, "build", "--preview", "--without-mkdocs", "--site-dir", str(tmp_path / "utan"))
    assert (done.returncode, done.stderr) == (0, told)
    _same(read_tree(tmp_path / "utan"), read_tree(tmp_path / "med"))


def test_content_with_errors_is_not_built(small_copy):
    (small_copy.root / "exempel/skane/fel.md").write_text("---\ntitel: Fel\n---\n", encoding="utf-8")
    done = alone(small_copy, "build", "--without-mkdocs", "--site-dir", str(small_copy.root / "ny"))
    assert done.returncode == 1
    assert "exempel/skane/fel.md" in done.stdout
    assert not (small_copy.root / "ny").exists()
