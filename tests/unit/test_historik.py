"""Which version of its file a page says that it is of: the file's own, and none where that is not sure."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from exempelbank.errors import SetupError
from exempelbank.settings import Settings
from exempelbank.site import historik, templating
from exempelbank.site.historik import Version

TODAY = date(2026, 11, 22)
ONE, OTHER = "exempel/skane/lund-a.md", "exempel/skane/lund-b.md"


class Repository:
    """A folder under git, with commits on days of our choice."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, day: str = "2026-03-01") -> str:
        who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "Prov"), ("EMAIL", "prov@exempel.test"), ("DATE", f"{day}T12:00:00+01:00"))}  # fmt: skip
        env = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        command = ["git", "-C", str(self.root), *arguments]
        done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def put(self, path: str, text: str, day: str) -> Version:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "prov", day=day)
        return Version(self.git("rev-parse", "HEAD"), day)


@pytest.fixture
def repository(tmp_path) -> Repository:
    return Repository(tmp_path / "bank")


def test_each_file_has_its_own_last_commit(repository):
    first = repository.put(ONE, "ett", "2026-01-02")
    second = repository.put(OTHER, "två", "2026-02-03")
    assert historik.read(repository.root) == {ONE: first, OTHER: second}
    third = repository.put(ONE, "ett till", "2026-03-04")
    assert historik.read(repository.root) == {ONE: third, OTHER: second}


def test_a_merge_that_mends_a_conflict_is_the_files_version(repository):
    repository.put(ONE, "ett\n", "2026-01-02")
    other = repository.put(OTHER, "två\n", "2026-01-03")
    repository.git("checkout", "--quiet", "-b", "gren")
    repository.put(ONE, "gren\n", "2026-01-04")
    repository.git("checkout", "--quiet", "main")
    repository.put(ONE, "main\n", "2026-01-05")
    with pytest.raises(subprocess.CalledProcessError):
        repository.git("merge", "gren")
    merged = repository.put(ONE, "gren och main\n", "2026-01-06")
    assert historik.read(repository.root) == {ONE: merged, OTHER: other}


def test_what_is_changed_beside_git_has_no_version(repository):
    repository.put(ONE, "ett", "2026-01-02")
    second = repository.put(OTHER, "två", "2026-02-03")
    (repository.root / ONE).write_text("ändrat", encoding="utf-8")
    (repository.root / "exempel/skane/lund-ny.md").write_text("ny", encoding="utf-8")
    assert historik.read(repository.root) == {OTHER: second}
    repository.git("add", "--all")
    assert historik.read(repository.root) == {OTHER: second}


def test_a_clone_without_its_history_tells_none(repository, tmp_path):
    repository.put(ONE, "ett", "2026-01-02")
    repository.put(OTHER, "två", "2026-02-03")
    repository.git("clone", "--quiet", "--depth=1", repository.root.as_uri(), str(tmp_path / "grund"))
    assert historik.read(tmp_path / "grund") == {}
    repository.git("clone", "--quiet", repository.root.as_uri(), str(tmp_path / "hel"))
    assert historik.read(tmp_path / "hel") == historik.read(repository.root) != {}


def test_a_folder_that_git_does_not_keep_tells_none(repository, tmp_path):
    repository.put(ONE, "ett", "2026-01-02")
    (tmp_path / "utan").mkdir()
    assert historik.read(tmp_path / "utan") == {}
    repository.put(f"inre/{ONE}", "inre", "2026-01-03")
    assert historik.read(repository.root / "inre") == {}


def test_a_machine_without_git_tells_none(repository, monkeypatch):
    repository.put(ONE, "ett", "2026-01-02")
    monkeypatch.setenv("PATH", "")
    assert historik.read(repository.root) == {}


def test_an_archive_carries_the_list(repository, tmp_path):
    repository.put(ONE, "ett", "2026-01-02")
    versions = historik.read(repository.root)
    (tmp_path / historik.LIST).write_bytes(historik.dump(versions))
    assert historik.read(tmp_path) == versions


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": 1}', b'{"a": {"commit": "x", "day": "igen"}}', b"\xff"])
def test_a_list_that_is_none_is_told(tmp_path, content):
    (tmp_path / historik.LIST).write_bytes(content)
    with pytest.raises(SetupError, match=historik.LIST):
        historik.read(tmp_path)


# On the page


@pytest.fixture
def line(index):
    """The line of a page as it is printed, of a content file with or without a version."""
    env = templating.environment(index.bank.root)

    def made(versions: dict[str, Version], file: str = ONE, repository: str = "https://git.exempel.test/a/b") -> str:
        settings = Settings("Banken", "Exempel", "https://exempel.test/", repository)
        site = templating.site_of(settings, "", versions=versions)
        meta = {"file": file, "lang": "sv"}
        return env.get_template("partials/version.html").render(site=site, meta=meta).strip()

    return made


def test_the_page_says_the_version_and_leads_to_the_others(line):
    text = line({ONE: Version("0123456789abcdef", "2026-11-28")})
    assert "filens version <code>01234567</code>, ändrad 28 november 2026." in text
    assert '<a href="https://git.exempel.test/a/b/commits/main/exempel/skane/lund-a.md">Tidigare versioner</a>' in text
    assert "<a" not in line({ONE: Version("0123456789abcdef", "2026-11-28")}, repository="")


def test_the_page_says_nothing_where_it_is_not_known(line):
    versions = {ONE: Version("0123456789abcdef", "2026-11-28")}
    assert (line({}), line(versions, OTHER), line(versions, "")) == ("", "", "")
