"""The command upload, and two releases of a real site mixed as they are while one is put in place of the other."""

import random
import re
import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from webbservrar import program

from exempelbank.search import pagefind_format
from exempelbank.site import kontrollsummor
from exempelbank.site.upload import memory, run
from exempelbank.site.upload.rclone import Rclone

TODAY = date(2024, 12, 1)
BASE = "/banken/"  # how the page for missing addresses writes its own
LINK = re.compile(r'(?:href|src|data-[a-z]+)="([^"#?]*)')


def test_the_command_puts_the_site_in_a_folder(small, run_command, read_tree, tmp_path):
    target = tmp_path / "plats"
    tried = run_command(small.root, "upload", "--to", str(target), "--dry-run", env=small.env)
    assert (tried.returncode, tried.stderr, target.exists()) == (0, "", False)
    assert re.search(
        r"^  1\. \d+ filer som är döpta efter sitt innehåll \(\d+,\d MB\): assets/", tried.stdout, re.MULTILINE
    )
    done = run_command(small.root, "upload", "--to", str(target), env=small.env)
    assert (done.returncode, done.stderr) == (0, "")
    expected = {
        path: found for path, found in read_tree(small.folder).items() if path not in {".exempelbanken", "_headers"}
    }
    found = read_tree(target)
    assert memory.load(found.pop(memory.NAME)).checksums().keys() == expected.keys()
    assert found == expected


@pytest.mark.parametrize("to", ["site", "site/exempel", ".", "docs/ny", "exempel"])
def test_the_command_refuses_a_place_that_is_not_for_it(small, run_command, read_tree, to):
    before = read_tree(small.root)
    done = run_command(small.root, "upload", "--to", str(small.root / to), env=small.env)
    assert (done.returncode, "Ange en annan mapp." in done.stderr) == (2, True), done.stderr
    assert read_tree(small.root) == before


def test_the_command_says_what_is_wrong(small, run_command, tmp_path):
    for given, told in (
        (["--to", "namn:hink"], "rclone behövs"),
        (["--to", str(tmp_path / "x"), "--keep-days", "en"], "antal dagar"),
        (["--to", str(tmp_path / "x"), "--site-dir", str(tmp_path)], "ingen webbplats"),
    ):
        done = run_command(small.root, "upload", *given, env=small.env | {"PATH": str(tmp_path)})
        assert (done.returncode, told in done.stderr, "Traceback" in done.stderr) == (2, True, False), done.stderr


# Two releases of a real site


@pytest.fixture(scope="module")
def later(small, run_command, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small bank's next release: an example new, one changed, one gone, and other styles."""
    root = tmp_path_factory.mktemp("senare") / "bank"
    shutil.copytree(small.root, root, ignore=shutil.ignore_patterns("site"))
    examples = sorted((root / "exempel").rglob("*.md"))
    source = next(path for path in examples if path.stem == "malmo-med-bild")
    text = source.read_text(encoding="utf-8")
    fresh = (
        re.sub(r"alias:.*\n", "", text).replace("(malmo-med-bild/", "(malmo-annat/").replace("titel: ", "titel: Nytt ")
    )
    source.with_name("malmo-annat.md").write_text(fresh, encoding="utf-8")
    shutil.copytree(source.with_suffix(""), source.with_name("malmo-annat"))
    source.write_text(text.replace("titel: ", "titel: Ändrat "), encoding="utf-8")
    style = next((root / "docs/assets/css").glob("*.css"))
    style.write_text(style.read_text(encoding="utf-8") + "\n.ny{color:red}\n", encoding="utf-8")
    done = run_command(root, "build", env=small.env)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def lost(folder: Path, opened: Sequence[str]) -> list[str]:
    """Follow every reference from some pages, and what a search fetches; return those that lead nowhere."""
    seen, waiting, gone = set(opened), list(opened), []
    while waiting:
        path = waiting.pop()
        for reference in _references(folder, path):
            other = urljoin(f"/{path}", reference).removeprefix(BASE).removeprefix("/")
            other += "index.html" if other.endswith("/") or not other else ""
            if not (folder / other).is_file():
                gone.append(f"{path} → {other}")
            elif other not in seen:
                seen.add(other)
                waiting.append(other)
    return gone


def _references(folder: Path, path: str) -> Iterator[str]:
    if path.endswith(".html"):
        found = map(unescape, LINK.findall((folder / path).read_text(encoding="utf-8")))
        yield from (unquote(one) for one in found if one and re.match(r"[./a-z0-9][^:]*/", one))
        yield "/pagefind/pagefind-entry.json"
    elif path.endswith("pagefind-entry.json"):
        entry = pagefind_format.read_entry((folder / path).read_bytes())
        yield f"pagefind.{entry.meta}.pf_meta"
    elif path.endswith(".pf_meta"):
        meta = pagefind_format.read_meta((folder / path).read_bytes())
        yield from (f"fragment/{page.name}.pf_fragment" for page in meta.pages)
        yield from (f"index/{piece.name}.pf_index" for piece in meta.pieces)
    elif path.endswith(".pf_fragment"):
        yield pagefind_format.read_fragment((folder / path).read_bytes())["url"]
    elif path.endswith(".js") and "/js/" in path and "/lib/" not in path:
        yield from re.findall(r'(?:from|import) "(\.[^"]+)"', (folder / path).read_text(encoding="utf-8"))


class HalfError(Exception):
    """The line is cut."""


class Cut(Rclone):
    """rclone that is cut off in a step, when half of its files are there: those that chance takes."""

    def __init__(self, folder: Path, step: int) -> None:
        super().__init__(f":local:{folder}", program("rclone"))
        self.left = step

    def put(self, source: Path, paths: Sequence[str], cache: str) -> None:
        half = random.Random(self.left).sample(list(paths), len(paths) // 2)  # noqa: S311 - the same each time
        super().put(source, paths if self.left else half, cache)
        if not self.left:
            raise HalfError
        self.left -= 1


def upload(source: Path, target: Rclone, keep: int = 30) -> None:
    run.carry_out(run.plan(run.release(source), target, TODAY, keep), source, target, lambda _text: None)


@pytest.mark.nightly
def test_rclone_broken_off_in_any_step_leaves_every_page_whole(small, later, tmp_path):
    place = tmp_path / "plats"
    upload(small.folder, Rclone(f":local:{place}", program("rclone")))
    opened = sorted(path.relative_to(place).as_posix() for path in place.rglob("*.html"))
    assert (len(opened) > 100, lost(place, opened)) == (True, [])
    for step in range(20):
        there = shutil.copytree(place, tmp_path / f"avbruten-{step}")
        try:
            upload(later, Cut(there, step))
        except HalfError:
            assert lost(there, opened) == [], step
            upload(later, Rclone(f":local:{there}", program("rclone")))
            assert kontrollsummor.of(later).items() - kontrollsummor.of(there).items() <= {
                (name, made)
                for name, made in kontrollsummor.of(later).items()
                if name in {".exempelbanken", "_headers"}
            }
        else:
            break
    assert step == 5


@pytest.mark.nightly
def test_rclone_removes_what_is_old_and_nothing_else(small, later, read_tree, tmp_path):
    place = tmp_path / "plats"
    upload(small.folder, Rclone(f":local:{place}", program("rclone")))
    (place / "google123.html").write_text("bevis", encoding="utf-8")
    upload(later, Rclone(f":local:{place}", program("rclone")), keep=0)
    ours = {path for path in read_tree(later) if path not in {".exempelbanken", "_headers"}}
    assert {*read_tree(place)} == {*ours, "google123.html", memory.NAME}
