"""What is kept between runs: the same answer faster, and thrown away with a word where anything is wrong with it."""

import os
import pickle
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from zlib_ng import zlib_ng

from exempelbank import cache
from exempelbank.cache import NONE, Cache, mark
from exempelbank.content.bank import Read

WORDS = ["barn", "skola", "stöd"]
MARKS = [mark(word) for word in WORDS]


class Work:
    """Counts what is done."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def __call__(self, word: str) -> str:
        self.done.append(word)
        return word.upper()


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "sparat" / "bank.sqlite"


def use(file: Path | None, words=WORDS, is_of=lambda _result, _item: True) -> tuple[list[str], list[str], list[str]]:
    """Return the answers, what was done to get them, and what was said."""
    kept, work = Cache(file), Work()
    answers = list(kept.run("prov", work, words, [mark(word) for word in words], is_of))
    kept.save()
    assert answers == [word.upper() for word in words]
    return answers, work.done, kept.told


def change(file: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute(statement, values)


def test_what_was_made_is_not_made_again(file):
    assert use(file)[1:] == (WORDS, [])
    assert use(file)[1:] == ([], [])
    assert use(file, ["skola", "ny"])[1:] == (["ny"], [])


def test_without_a_file_nothing_is_kept():
    assert use(None)[1:] == (WORDS, [])
    assert use(None)[1:] == (WORDS, [])
    assert cache.of(Path(), used=False) is NONE


def test_each_project_has_a_file_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    one, other = (cache.of(tmp_path / name) for name in ("en", "annan"))
    list(one.run("prov", str.upper, WORDS, MARKS))
    one.save()
    work = Work()
    list(other.run("prov", work, WORDS, MARKS))
    assert work.done == WORDS


def test_only_its_owner_may_read_it(file):
    use(file)
    if os.name == "posix":
        assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0skrap", b"hej" * 4000])
def test_another_file_in_its_place_is_thrown_away_with_a_word(file, content):
    use(file)
    file.write_bytes(content)
    _, done, told = use(file)
    assert done == WORDS
    assert len(told) == 1
    assert told[0].endswith("Allt görs därför om.")
    assert use(file)[1:] == ([], [])


def test_the_file_of_another_program_is_thrown_away_with_a_word(file):
    file.parent.mkdir()
    change(file, "CREATE TABLE annat (id INTEGER)")
    _, done, told = use(file)
    assert done == WORDS
    assert "skriven av något annat program" in told[0]
    assert use(file)[1:] == ([], [])


def test_a_damaged_value_is_thrown_away_with_a_word(file):
    use(file)
    change(file, "UPDATE saved SET value = ? WHERE value IS NOT NULL", zlib_ng.compress(pickle.dumps("FEL")))
    _, done, told = use(file)
    assert done == WORDS
    assert "den är skadad" in told[0]


class Evil:
    def __reduce__(self):
        return (exec, ("raise SystemExit('körd')",))


@pytest.mark.parametrize("value", [Evil(), Path("x"), mark])
def test_a_value_of_another_type_is_not_even_made(file, value):
    """A cache that somebody has written in runs nothing: neither a builtin, nor a function of ours."""
    use(file)
    content = zlib_ng.compress(pickle.dumps(value))
    change(file, "UPDATE saved SET value = ?, sum = ?", content, zlib_ng.crc32(content))
    _, done, told = use(file)
    assert done == WORDS
    assert "inte är vår" in told[0]


def test_values_of_our_own_types_come_back(file):
    value = [Read("exempel/skane/a.md", sentences=frozenset({1})), date(2026, 1, 2)]
    for _ in range(2):
        kept = Cache(file)
        assert list(kept.run("prov", lambda _: value, [1], [b"1"])) == [value]
        kept.save()


def test_what_was_made_of_something_else_is_not_kept(file):
    use(file, is_of=lambda _result, item: item != "skola")
    assert use(file)[1:] == (["skola"], [])


def test_a_place_that_cannot_be_written_is_told_and_stops_nothing(file):
    file.parent.write_text("en fil där mappen ska vara", encoding="utf-8")
    _, done, told = use(file)
    assert done == WORDS
    assert len(told) == 1
    assert "gick inte att skriva" in told[0]


def test_a_place_that_cannot_be_looked_in_is_told_and_stops_nothing(file):
    _, done, told = use(file.with_name("a" * 300))
    assert done == WORDS
    assert told


def test_other_code_makes_all_anew(file, monkeypatch):
    use(file)
    monkeypatch.setattr(cache, "of_code", lambda: b"en annan version")
    assert use(file)[1] == WORDS


def test_what_no_run_has_used_for_long_is_let_go(file):
    use(file)
    for _ in range(9):
        use(file, ["barn"])
    assert use(file)[1] == ["skola", "stöd"]


def test_marks_tell_parts_apart():
    assert len({mark("ab", "c"), mark("a", "bc"), mark("abc"), mark("abc", "")}) == 4
    assert mark("å") == mark("å".encode())
    assert mark("\udcff") != mark("\udcfe")
