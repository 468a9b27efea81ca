"""An upload that is broken off anywhere: what a reader has open, or comes to, finds all that it refers to."""

import json
import posixpath
import random
import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from exempelbank.errors import SetupError
from exempelbank.exports import headers
from exempelbank.site import kontrollsummor, place
from exempelbank.site.upload import memory, order, run
from exempelbank.site.upload.target import Folder

TODAY = date(2026, 11, 28)
KEEP = 30
Files = dict[str, str]


def page(assets: str, *links: str, text: str = "") -> str:
    """Return a page that refers to a stylesheet and to other addresses, from the site's top."""
    referred = "".join(f'<a href="/{link}">' for link in (f"assets/{assets}/stil.css", *links))
    return f"<!doctype html><p>{text}{referred}"


FIRST: Files = {
    "index.html": page("a" * 10, "exempel/", "exempel/gammalt/"),
    "404.html": page("a" * 10),
    "exempel/index.html": page("a" * 10, "exempel/gammalt/", "exempel/kvar/", "pagefind/pagefind-entry.json"),
    "exempel/gammalt/index.html": page("a" * 10, "exempel/kvar/", "delning/gammalt.png"),
    "exempel/kvar/index.html": page("a" * 10, "exempel/gammalt/", "exempel/"),
    "delning/gammalt.png": "bild",
    f"assets/{'a' * 10}/stil.css": "a",
    "pagefind/fragment/gammalt.pf_fragment": "exempel/gammalt/",
    "pagefind/fragment/kvar-1.pf_fragment": "exempel/kvar/",
    "pagefind/pagefind-entry.json": '["gammalt", "kvar-1"]',
}
SECOND: Files = {
    "index.html": page("b" * 10, "exempel/", "exempel/nytt/", "nytt/"),
    "404.html": page("b" * 10),
    "exempel/index.html": page("b" * 10, "exempel/nytt/", "exempel/kvar/", "pagefind/pagefind-entry.json"),
    "exempel/kvar/index.html": page("b" * 10, "exempel/nytt/", "exempel/", "delning/nytt.png", text="ändrad"),
    "exempel/nytt/index.html": page("b" * 10, "exempel/kvar/", "nytt/", "delning/nytt.png"),
    "nytt/index.html": page("b" * 10, "exempel/nytt/"),
    "delning/nytt.png": "bild",
    f"assets/{'b' * 10}/stil.css": "b",
    "pagefind/fragment/nytt.pf_fragment": "exempel/nytt/",
    "pagefind/fragment/kvar-2.pf_fragment": "exempel/kvar/",
    "pagefind/pagefind-entry.json": '["nytt", "kvar-2"]',
}
THIRD: Files = FIRST | {"exempel/kvar/index.html": page("a" * 10, "exempel/", text="som förr")}


def site(folder: Path, files: Files) -> Path:
    """Write a finished site as a build leaves it."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    place.mark(folder)
    (folder / "_headers").write_text("/*", encoding="utf-8")
    kontrollsummor.write(folder)
    return folder


class BrokenOffError(Exception):
    """The line is cut, or somebody presses Ctrl C."""


class Cut(Folder):
    """A folder that is cut off after so many writes and removals; within a step the files come in any order."""

    def __init__(self, folder: Path, after: int = 10_000, seed: int = 0) -> None:
        super().__init__(folder)
        self.left, self.chance = after, random.Random(seed)  # noqa: S311 - the same orders each time
        self.done = 0

    def _count(self) -> None:
        if self.done == self.left:
            raise BrokenOffError
        self.done += 1

    def write(self, path: str, content: bytes) -> None:
        self._count()
        super().write(path, content)

    def put(self, source: Path, paths, cache: str) -> None:
        for path in self.chance.sample(list(paths), len(paths)):
            self._count()
            super().put(source, [path], cache)

    def remove(self, paths) -> None:
        for path in self.chance.sample(list(paths), len(paths)):
            self._count()
            super().remove([path])


def upload(source: Path, target: Folder, today: date = TODAY, keep: int = KEEP) -> None:
    run.carry_out(run.plan(run.release(source), target, today, keep), source, target, lambda _text: None)


def missing(folder: Path, opened: set[str]) -> list[str]:
    """Follow every reference from the pages that readers have open, and return those that lead nowhere."""
    seen, waiting, lost = set(opened), list(opened), []
    while waiting:
        path = waiting.pop()
        content = (folder / path).read_text(encoding="utf-8")
        found = re.findall(r'href="/([^"]*)"', content) if path.endswith(".html") else []
        if path.endswith("entry.json"):
            found = [f"pagefind/fragment/{name}.pf_fragment" for name in json.loads(content)]
        elif path.endswith("pf_fragment"):
            found = [content]
        for reference in found:
            other = posixpath.join(reference, "index.html") if reference.endswith("/") else reference
            if not (folder / other).is_file():
                lost.append(f"{path} → {other}")
            elif other not in seen:
                seen.add(other)
                waiting.append(other)
    return lost


def pages(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}


def content(folder: Path) -> Files:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def releases(tmp_path: Path) -> list[Path]:
    return [site(tmp_path / str(number), files) for number, files in enumerate((FIRST, SECOND, THIRD))]


@pytest.fixture
def first(releases: list[Path], tmp_path: Path) -> Path:
    """A place where the first release is."""
    upload(releases[0], Folder(tmp_path / "plats"))
    return tmp_path / "plats"


@pytest.mark.parametrize("seed", range(2))
def test_wherever_an_upload_is_broken_off_every_reference_leads_somewhere(releases, first, tmp_path, seed):
    opened, stops = pages(first), 0
    while True:
        there = shutil.copytree(first, tmp_path / f"avbruten-{stops}")
        target = Cut(there, stops, seed)
        try:
            upload(releases[1], target)
        except BrokenOffError:
            assert missing(there, opened) == [], stops
            stops += 1
        else:
            break
    assert stops == len(SECOND) + 3  # the checksums, and the memory before and after
    assert missing(there, opened | pages(there)) == []


@pytest.mark.parametrize("after", range(len(SECOND) + 3))
def test_the_next_upload_puts_right_what_was_broken_off(releases, first, after):
    """Whether it is the same release again, or another that takes back what the broken one brought."""
    with pytest.raises(BrokenOffError):
        upload(releases[1], Cut(first, after, seed=after))
    for number in (2, 1):
        upload(releases[number], Folder(first), TODAY + timedelta(days=1))
        found = content(first)
        wanted = content(releases[number])
        assert {path: found.get(path) for path in wanted if path not in {".exempelbanken", "_headers"}} == {
            path: text for path, text in wanted.items() if path not in {".exempelbanken", "_headers"}
        }
        assert missing(first, {path for path in wanted if order.is_page(path)}) == []


def test_what_an_open_page_asks_for_is_kept_until_the_time_is_out(releases, first):
    old = {*FIRST} - {*SECOND}
    upload(releases[1], Folder(first))
    upload(releases[1], Folder(first), TODAY + timedelta(days=KEEP - 1))
    assert old <= {*content(first)}
    upload(releases[1], Folder(first), TODAY + timedelta(days=KEEP))
    assert {*content(first)} == {*SECOND, "SHA256SUMS", memory.NAME}
    assert not (first / "exempel/gammalt").exists()


@pytest.mark.parametrize("seed", range(2))
def test_a_removal_that_is_broken_off_leaves_no_page_without_what_it_needs(releases, first, tmp_path, seed):
    upload(releases[1], Folder(first))
    later, stops = TODAY + timedelta(days=KEEP), 0
    while True:
        there = shutil.copytree(first, tmp_path / f"avbruten-{stops}")
        try:
            upload(releases[1], Cut(there, stops, seed), later)
        except BrokenOffError:
            assert missing(there, {path for path in SECOND if order.is_page(path)}) == []
            assert [lost for lost in missing(there, pages(there)) if not order.is_page(lost)] == []
            stops += 1
            upload(releases[1], Folder(there), later)
        else:
            break
        assert {*content(there)} == {*SECOND, "SHA256SUMS", memory.NAME}
    assert stops == 8


def test_a_file_that_comes_back_is_not_removed(releases, first):
    upload(releases[1], Folder(first))
    upload(releases[2], Folder(first), TODAY + timedelta(days=KEEP))
    upload(releases[2], Folder(first), TODAY + timedelta(days=3 * KEEP))
    assert {*content(first)} == {*THIRD, "SHA256SUMS", memory.NAME}


def test_what_must_go_at_once_goes_at_once(releases, first):
    upload(releases[1], Folder(first), keep=0)
    assert {*content(first)} == {*SECOND, "SHA256SUMS", memory.NAME}


def test_what_has_not_changed_is_not_sent(releases, first):
    target = Cut(first)
    upload(releases[0], target)
    assert target.done == 2


def test_a_file_that_somebody_removed_is_put_back(releases, first):
    (first / "404.html").unlink()
    upload(releases[0], Folder(first))
    assert (first / "404.html").is_file()


def test_what_was_not_put_there_by_us_is_left_alone(releases, first, tmp_path):
    (first / "google123.html").write_text("bevis", encoding="utf-8")
    upload(releases[1], Folder(first), keep=0)
    upload(releases[1], Folder(first), TODAY + timedelta(days=KEEP), keep=0)
    assert (first / "google123.html").read_text(encoding="utf-8") == "bevis"
    (tmp_path / "annat").mkdir()
    (tmp_path / "annat/index.html").write_text("kommunens", encoding="utf-8")
    with pytest.raises(SetupError, match=r"Platsen har redan innehåll .*: index\.html"):
        upload(releases[1], Folder(tmp_path / "annat"))
    assert content(tmp_path / "annat") == {"index.html": "kommunens"}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"filer": {"a": 1}}', '{"filer": {"a": {"sha256": "", "onodig": "x"}}}']
)
def test_a_memory_that_cannot_be_read_stops_the_upload(releases, first, text):
    (first / memory.NAME).write_text(text, encoding="utf-8")
    before = content(first)
    with pytest.raises(SetupError, match="går inte att läsa"):
        upload(releases[1], Folder(first))
    assert content(first) == before


def test_a_memory_names_no_file_outside_its_place(releases, first, tmp_path):
    (tmp_path / "hemlig").write_text("kvar", encoding="utf-8")
    told = json.loads((first / memory.NAME).read_text(encoding="utf-8"))
    told["filer"]["../hemlig"] = {"sha256": "", "onodig": "2020-01-01"}
    (first / memory.NAME).write_text(json.dumps(told), encoding="utf-8")
    upload(releases[1], Folder(first))
    assert (tmp_path / "hemlig").is_file()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda folder: (folder / ".exempelbanken").unlink(), "ingen webbplats"),
        (lambda folder: (folder / ".exempelbanken").write_bytes(place.PREVIEW_TEXT), "förhandsvisning"),
        (lambda folder: (folder / "404.html").write_text("annat", encoding="utf-8"), "inte som den byggdes"),
        (lambda folder: (folder / "404.html").unlink(), "inte som den byggdes"),
    ],
    ids=["omärkt", "förhandsvisning", "ändrad", "en fil borta"],
)
def test_only_a_site_as_it_was_built_is_put_anywhere(releases, tmp_path, change, told):
    change(releases[0])
    with pytest.raises(SetupError, match=told):
        upload(releases[0], Folder(tmp_path / "plats"))
    assert not (tmp_path / "plats").exists()


def test_the_start_page_of_a_new_place_comes_after_all_that_it_leads_to(releases):
    made = order.steps(run.release(releases[0]), {})
    assert [step.what for step in made][-1] == "ny startsida"
    kept = {path for step in made if step.cache == headers.FOR_EVER for path in step.paths}
    assert kept == {path for path in FIRST if path.startswith(("assets/", "pagefind/fragment/"))}
