"""The same examples and methods as a project for others: Hugo with Pagefind, plain MkDocs Material, and Zensical.

Hugo has a template of a few lines, so it says what the writing of so many pages costs at least.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from bygge.matning import Cost, run
from pagefind.service import get_executable

_FOLDERS = ("exempel", "docs/metoder")
_PLAIN = """\
site_name: Jämförelse
site_url: https://exempel.test/
theme: {name: material, language: sv}
plugins: [search]
markdown_extensions: [abbr, admonition, attr_list, footnotes, tables, toc]
"""
_HUGO = """\
baseURL = "https://exempel.test/"
languageCode = "sv"
title = "Jämförelse"
disableKinds = ["taxonomy", "term", "RSS", "section"]
"""
_PAGE = """\
<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{{ or .Params.titel .Params.namn .Title }}</title></head>
<body><main data-pagefind-body><h1>{{ or .Params.titel .Params.namn .Title }}</h1>{{ .Content }}</main></body></html>
"""


def texts(bank: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of each example and method of a bank."""
    for folder in _FOLDERS:
        for source in sorted((bank / folder).rglob("*.md")):
            yield source.relative_to(bank).as_posix().removeprefix("docs/"), source.read_text(encoding="utf-8")


def make_hugo(bank: Path, folder: Path) -> None:
    """Write the texts, front matter and all, as a site of Hugo's."""
    for path, text in texts(bank):
        _put(folder / "content" / path, text)
    _put(folder / "config.toml", _HUGO)
    _put(folder / "layouts/_default/single.html", _PAGE)
    _put(folder / "layouts/index.html", _PAGE)


def hugo(folder: Path) -> Cost:
    """Build it anew and let Pagefind index it, as the documentation of Pagefind says."""
    shutil.rmtree(folder / "public", ignore_errors=True)
    pagefind = str(get_executable())
    return run("hugo", "--quiet", folder=folder) + run(pagefind, "--site", "public", "--quiet", folder=folder)


def make_plain(bank: Path, folder: Path) -> None:
    """Write the texts as plain pages with a title; all of them are in the menu, as MkDocs does by itself."""
    for path, text in texts(bank):
        front, _, body = text.removeprefix("---\n").partition("\n---\n")
        named = (
            line.partition(":")[2].strip(' "') for line in front.splitlines() if line.startswith(("titel:", "namn:"))
        )
        _put(folder / "docs" / path, f"# {next(named, path)}\n\n{body}")
    _put(folder / "docs/index.md", "# Start\n")
    _put(folder / "mkdocs.yml", _PLAIN)


def material(folder: Path) -> Cost:
    """Build the plain pages with MkDocs Material."""
    return run(sys.executable, "-m", "mkdocs", "build", "--quiet", folder=folder, NO_MKDOCS_2_WARNING="1")


def zensical(folder: Path, program: str) -> Cost:
    """Build the plain pages with Zensical, from nothing; that every page came is looked at: it ends well whatever happens."""
    for left in ("site", ".cache"):
        shutil.rmtree(folder / left, ignore_errors=True)
    cost = run(program, "build", folder=folder)
    wanted = sum(1 for _ in (folder / "docs").rglob("*.md"))
    made = sum(1 for _ in (folder / "site").rglob("index.html"))
    if made < wanted:
        sys.exit(f"Zensical gjorde {made} sidor av {wanted}.")
    return cost


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
