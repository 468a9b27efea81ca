"""A cache never changes a result: random edits, and each time the same answer with it as from nothing."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from exempelbank.cache import NONE, Cache
from exempelbank.check.run import check
from exempelbank.settings import load_settings
from exempelbank.site import generate

DAY = date(2024, 12, 1)
PLACES = ["Lund", "Malmö", "Umeå", "Falun", "Örebro"]
TAGS = ["barnrätt", "placerade barn", "skola", "samverkan"]
SENTENCES = [
    "Familjehemmen fick en skolkontakt.",
    "Skolkontakten ringer familjehemmet.",
    "Barnen valde platsen, och MST-teamet kom dit.",
    "Läs [ett annat](../skane/malmo-med-bild.md) och [ett som saknas](../skane/finns-inte.md).",
    "![](malmo-med-bild/arbetsgang.png)",
]


class Edits:
    """Random changes of a bank, the same each time for the same seed."""

    def __init__(self, root: Path, seed: int, example: str) -> None:
        self.root = root
        self._dice = random.Random(seed)  # noqa: S311 - the same numbers each time are the point
        self._example = example
        self._all: tuple[Callable[[], str], ...] = (
            self.write, self.write, self.retitle, self.tag, self.add, self.rename, self.delete, self.method, self.words, self.picture, self.template,
        )  # fmt: skip

    def one(self) -> str:
        """Make a change, and say which."""
        return self._dice.choice(self._all)()

    def _file(self, folder: str = "exempel") -> Path:
        return self._dice.choice(sorted((self.root / folder).rglob("*.md")))

    def _change(self, file: Path, change: Callable[[str], str]) -> str:
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        return file.name

    def write(self) -> str:
        sentence = self._dice.choice(SENTENCES)
        return self._change(self._file(), lambda text: f"{text.rstrip()} {sentence}\n")

    def retitle(self) -> str:
        title = f"titel: Samtal om {self._dice.choice(TAGS)} i {self._dice.choice(PLACES)} {self._dice.randint(1, 9)}\n"
        return self._line("titel:", title)

    def tag(self) -> str:
        return self._line("taggar:", f"taggar: [{', '.join(self._dice.sample(TAGS, 2))}]\n")

    def _line(self, start: str, line: str) -> str:
        return self._change(
            self._file(),
            lambda text: "".join(line if old.startswith(start) else old for old in text.splitlines(keepends=True)),
        )

    def add(self) -> str:
        file = self.root / f"exempel/skane/lund-nytt-{self._dice.randint(1, 99)}.md"
        file.write_text(self._example, encoding="utf-8", newline="\n")
        return file.name

    def rename(self) -> str:
        file = self._file()
        return file.rename(file.with_name(f"{file.stem[:30]}-{self._dice.randint(1, 9)}.md")).name

    def delete(self) -> str:
        file = self._file()
        file.unlink()
        self.add()
        return file.name

    def method(self) -> str:
        return self._change(self._file("docs/metoder"), lambda text: f"{text.rstrip()}\n\nSkolkontakten igen.\n")

    def words(self) -> str:
        more = f"- namn: ny tagg {self._dice.randint(1, 99)}"
        return self._change(
            self.root / "exempel/taggar.yml", lambda text: text.replace("taggar:\n", f"taggar:\n  {more}\n", 1)
        )

    def picture(self) -> str:
        file = self.root / "exempel/skane/malmo-med-bild/arbetsgang.png"
        file.write_bytes(self._dice.choice([b"ingen bild", b"\x89PNG\r\n\x1a\n", file.read_bytes()]))
        return file.name

    def template(self) -> str:
        return self._change(self.root / "overrides/partials/sidfot.html", lambda text: f"{text} ")


@pytest.fixture
def edits(small, tmp_path, exempelfil) -> Callable[[int], Edits]:
    def of(seed: int) -> Edits:
        shutil.copytree(small.root, tmp_path / "bank", ignore=shutil.ignore_patterns("site"))
        return Edits(tmp_path / "bank", seed, exempelfil())

    return of


@pytest.mark.parametrize("seed", range(3))
def test_a_check_finds_the_same_with_what_was_found_before(edits, tmp_path, seed):
    made = edits(seed)
    file = tmp_path / "sparat.sqlite"
    for number in range(25):
        change = made.one()
        kept = Cache(file)
        warm, cold = check(made.root, DAY, kept), check(made.root, DAY, NONE)
        assert warm.findings == cold.findings, f"{number}: {change}"
        assert warm.bank == cold.bank, f"{number}: {change}"
        assert kept.told == []


def site_of(root: Path, kept: Cache) -> dict[str, bytes]:
    bank = check(root, DAY, kept).bank
    files = generate.generate(bank, load_settings(root), DAY, cache=kept)
    assert kept.told == []
    return {item.path: item.content for item in files}


def compare(made: Edits, file: Path, rounds: int) -> None:
    """Some changes in each round, and then the site both ways."""
    site_of(made.root, Cache(file))
    for number in range(rounds):
        changes = [made.one() for _ in range(1 + number % 3)]
        warm, cold = site_of(made.root, Cache(file)), site_of(made.root, NONE)
        assert warm.keys() == cold.keys(), f"{number}: {changes}"
        assert [path for path in warm if warm[path] != cold[path]] == [], f"{number}: {changes}"


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 105))
def test_a_site_is_the_same_with_what_was_made_before(edits, tmp_path, seed):
    compare(edits(seed), tmp_path / "sparat.sqlite", 20)
