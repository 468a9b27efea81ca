"""Sites that the tests share, each built once by the command a person uses, and finished pages taken apart."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "data" / "liten-bank"
SMALL_TODAY = "1733054400"  # 2024-12-01, noon
SMALL_URL = "https://exempel.test/banken/"
# What systems and editors leave; a site must not have them, and a check not stop at them.
LEFTOVERS = (
    "exempel/.DS_Store", "exempel/skane/~$lund-utkast.docx", "docs/metoder/.vanlig-metod.md.swp", "docs/kalender/desktop.ini", "docs/om.md~",
    "docs/Thumbs.db", "docs/assets/js/main.mjs~", "docs/assets/css/.#bas.css", "docs/assets/__MACOSX/._main.mjs", "docs/#om.md#",
)  # fmt: skip
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass(eq=False)
class Element:
    """A start tag with its attributes, and which of the page's pieces of text lie inside."""

    tag: str
    attrs: dict[str, str]
    pieces: list[str] = field(repr=False)
    start: int
    end: int | None = None

    @property
    def text(self) -> str:
        """The text inside, as written."""
        return "".join(self.pieces[self.start : self.end])


class Page(HTMLParser):
    """A finished page as a list of elements in order. Fast: used on every page of a site."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.path = path
        self.source = path.read_text(encoding="utf-8")
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self._pieces: list[str] = []
        self._in_template = 0
        self.unbalanced: list[str] = []
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self._pieces, len(self._pieces))
        if not self._in_template:  # what a template holds is not on the page
            self.elements.append(element)
        if tag in _VOID:
            element.end = element.start
        else:
            self._open.append(element)
            self._in_template += tag == "template"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            self._open.pop().end = len(self._pieces)
            self._in_template -= tag == "template"
        else:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def texts(self, *tags: str) -> list[str]:
        return [" ".join(element.text.split()) for element in self.all(*tags)]

    def meta(self, name: str) -> str | None:
        found = [
            e.attrs.get("content") for e in self.all("meta") if name in (e.attrs.get("name"), e.attrs.get("property"))
        ]
        assert len(found) <= 1, f"{self.path}: {name} står {len(found)} gånger"
        return found[0] if found else None

    def link(self, rel: str) -> str | None:
        return next((e.attrs["href"] for e in self.all("link") if e.attrs.get("rel") == rel), None)

    @cached_property
    def ids(self) -> set[str]:
        return {e.attrs["id"] for e in self.elements if "id" in e.attrs}

    @cached_property
    def main_text(self) -> str:
        return next((" ".join(e.text.split()) for e in self.all("main")), "")


@dataclass(frozen=True)
class Site:
    """A built site: the project it was made from, its folder, its public address, and its pages by address."""

    root: Path
    folder: Path
    url: str
    env: dict[str, str] = field(repr=False)

    @cached_property
    def pages(self) -> dict[str, Page]:
        files = (path for path in sorted(self.folder.rglob("*.html")))
        return {path.relative_to(self.folder).as_posix().removesuffix("index.html"): Page(path) for path in files}


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def command() -> str:
    """Return the path of the console command that belongs to the Python that runs the tests."""
    found = shutil.which("exempelbank", path=str(Path(sys.executable).parent))
    assert found, "Kommandot exempelbank är inte installerat. Kör make test."
    return found


def run(root: Path, *arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run ``exempelbank`` on a project and wait for it."""
    return subprocess.run(
        [command(), *arguments, "--root", str(root)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=env,
        check=False,
        timeout=120,
    )


def environment(today: str, url: str | None = None) -> dict[str, str]:
    """Return the environment of a command, with the day to judge dates by passed in."""
    env = {**os.environ, "SOURCE_DATE_EPOCH": today, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    return env | ({"SITE_URL": url, "REPO_URL": "https://git.exempel.test/agare/bank"} if url else {})


def make_small_root(folder: Path) -> Path:
    """Write the small bank: our templates and assets, a hand page at every address that has one, and a few entries."""
    shutil.copytree(SMALL, folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    for source in sorted((ROOT / "docs").rglob("*.md")):
        path = source.relative_to(ROOT / "docs")
        if path.parts[0] not in {"metoder", "kalender", "assets"}:
            page = folder / "docs" / path
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"# Sidan {path.with_suffix('').as_posix()}\n\nEn [länk](/kommuner/).\n", encoding="utf-8")
    for name in LEFTOVERS:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"\0rest")
    picture = folder / "exempel" / "skane" / "malmo-med-bild" / "arbetsgang.png"
    picture.parent.mkdir()
    Image.new("RGB", (40, 30), "#0b5a5e").save(picture)
    return folder


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small bank, built strictly in its own folder. Read only."""
    root = make_small_root(tmp_path_factory.mktemp("liten") / "bank")
    before = tree(root)
    env = environment(SMALL_TODAY, SMALL_URL)
    done = run(root, "build", env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    after = {name: content for name, content in tree(root).items() if not name.startswith("site/")}
    assert after == before, "bygget skrev utanför site/"
    assert sorted(path.name for path in root.iterdir() if path.name.startswith(".")) == []
    return Site(root, root / "site", SMALL_URL, env)


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real bank, built as ``exempelbank build`` does. Read only."""
    folder = tmp_path_factory.mktemp("riktig") / "site"
    env = environment(str(int(time.time())))
    for name in ("SITE_URL", "REPO_URL"):
        env.pop(name, None)
    done = run(ROOT, "build", "--site-dir", str(folder), env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return Site(ROOT, folder, "https://exempelbanken.github.io/", env)


@pytest.fixture
def small_copy(small: Site, tmp_path: Path) -> Site:
    """The small bank with its finished site, to break."""
    root = tmp_path / "bank"
    shutil.copytree(small.root, root)
    return Site(root, root / "site", small.url, small.env)


@pytest.fixture(scope="session")
def run_command() -> Callable[..., subprocess.CompletedProcess[str]]:
    """The console command, to call with a project, arguments and ``env``."""
    return run


@pytest.fixture(scope="session")
def command_path() -> str:
    """Where the console command is."""
    return command()


@pytest.fixture(scope="session")
def read_tree() -> Callable[[Path], dict[str, bytes]]:
    """Every file below a folder, with its content."""
    return tree
