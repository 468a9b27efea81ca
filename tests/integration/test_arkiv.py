"""The whole bank as one file, and back again: the same bytes, and nothing that an archive could do to a disk."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from exempelbank.errors import SetupError
from exempelbank.site import arkiv, aterstall


@pytest.fixture(scope="module")
def packed(small, run_command, tmp_path_factory) -> Path:
    """The small bank as an archive."""
    target = tmp_path_factory.mktemp("arkiv") / "bank.zip"
    done = run_command(small.root, "export-archive", "-o", str(target), env=small.env)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


def remade(archive: Path, target: Path, change: Callable[[dict[str, bytes]], None], **how: int) -> Path:
    """Write an archive again with its content changed."""
    with zipfile.ZipFile(archive) as opened:
        content = {name: opened.read(name) for name in opened.namelist()}
    change(content)
    with zipfile.ZipFile(target, "w", **how) as opened:
        for name, text in content.items():
            opened.writestr(name, text)
    return target


def test_the_archive_holds_all(packed, small, read_tree):
    with zipfile.ZipFile(packed) as opened:
        assert opened.testzip() is None
        content = {name: opened.read(name) for name in opened.namelist()}
    site = {f"webbplats/{name}": text for name, text in read_tree(small.folder).items()}
    assert {name: text for name, text in content.items() if name.startswith("webbplats/")} == site
    for source in (small.root / "exempel").rglob("*.md"):
        assert content[f"projekt/{source.relative_to(small.root).as_posix()}"] == source.read_bytes()
    assert "projekt/overrides/main.html" in content
    assert not [name for name in content if "~$" in name or name.endswith((".swp", ".DS_Store", "~"))]
    assert not [name for name in content if name.startswith("projekt/site")]
    assert list(content)[:2] == ["LAS-MIG.txt", "SHA256SUMS"]
    assert "EXEMPELBANKEN, ARKIVERAD 2024-12-01" in content["LAS-MIG.txt"].decode()
    listens = json.loads(content["bygge.json"])["miljo"]
    assert (listens["SITE_URL"], listens["REDAKTION_NAMN"]) == (small.url, None)
    told = list(csv.DictReader(io.StringIO(content["kallor.csv"].decode("utf-8-sig")), delimiter=";"))
    assert {row["fil"] for row in told} > {"exempel/skane/malmo-med-bild.md"}
    assert all(row["titel"] and row["utgivare"] for row in told)


def test_a_second_archive_is_the_same_bytes_on_another_clock_and_in_another_language(
    packed, small, run_command, tmp_path
):
    env = small.env | {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C"}
    done = run_command(small.root, "export-archive", "-o", str(tmp_path / "igen.zip"), env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "igen.zip").read_bytes() == packed.read_bytes()


def test_restore_builds_the_same_bytes_wherever(packed, small, run_command, read_tree, tmp_path):
    """Of another day and for another address, by what is set where it is run: the archive knows its own."""
    env = small.env | {"SOURCE_DATE_EPOCH": "1900000000", "SITE_URL": "https://annan.test/", "REDAKTION_NAMN": "Andra"}
    done = run_command(small.root, "restore", str(packed), "--to", str(tmp_path / "ater"), env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tecken för tecken" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ater"]
    assert read_tree(tmp_path / "ater" / "webbplats") == read_tree(small.folder)
    assert read_tree(tmp_path / "ater").keys() == set(names(packed))


def test_another_outcome_is_told_and_kept(packed, small, run_command, tmp_path):
    def other_site(content: dict[str, bytes]) -> None:
        content["webbplats/om/index.html"] = b"annat"
        sums = {name: arkiv.kontrollsummor.of_content(text) for name, text in content.items() if name != "SHA256SUMS"}
        content["SHA256SUMS"] = arkiv.kontrollsummor.dump(sums)

    changed = remade(packed, tmp_path / "annat.zip", other_site)
    done = run_command(small.root, "restore", str(changed), "--to", str(tmp_path / "ater"), env=small.env)
    assert (done.returncode, "om/index.html" in done.stderr) == (1, True)
    assert (tmp_path / "ater" / "byggd" / "om" / "index.html").is_file()


def test_an_archive_never_lands_on_somebodys_work(packed, small, run_command, tmp_path):
    mine = tmp_path / "min.zip"
    mine.write_bytes(b"mitt")
    done = run_command(small.root, "export-archive", "-o", str(mine), env=small.env)
    assert (done.returncode, mine.read_bytes()) == (2, b"mitt")
    assert [path.name for path in tmp_path.iterdir()] == ["min.zip"]
    done = run_command(small.root, "restore", str(packed), "--to", str(tmp_path), env=small.env)
    assert (done.returncode, [path.name for path in tmp_path.iterdir()]) == (2, ["min.zip"])
    assert "Ange en ny eller tom mapp" in done.stderr


def _changed(content: dict[str, bytes]) -> None:
    content["projekt/mkdocs.yml"] += b"#"


def _missing(content: dict[str, bytes]) -> None:
    del content["projekt/mkdocs.yml"]


def _extra(content: dict[str, bytes]) -> None:
    content["projekt/extra.py"] = b""


def _without_sums(content: dict[str, bytes]) -> None:
    del content["SHA256SUMS"]


@pytest.mark.parametrize("change", [_changed, _missing, _extra, _without_sums])
def test_an_archive_that_is_not_whole_is_refused_and_nothing_written(packed, tmp_path, change):
    broken = remade(packed, tmp_path / "trasig.zip", change)
    with pytest.raises(SetupError, match="inget helt arkiv"):
        aterstall.restore(broken, tmp_path / "ater", {})
    assert [path.name for path in tmp_path.iterdir()] == ["trasig.zip"]


@pytest.mark.parametrize(
    "name",
    [
        "../ute.txt",
        "/ute.txt",
        "a/../../ute.txt",
        "C:/ute.txt",
        "a\\b.txt",
        "projekt//x",
        "mapp/",
        "PROJEKT/mkdocs.yml",
        "a\nb",
    ],
)
def test_a_name_that_leads_out_is_refused(packed, tmp_path, name):
    def add(content: dict[str, bytes]) -> None:
        content[name] = b"x"

    hostile = remade(packed, tmp_path / "fientlig.zip", add)
    with pytest.raises(SetupError, match="heter"):
        aterstall.restore(hostile, tmp_path / "mapp" / "ater", {})
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["fientlig.zip", "mapp"]


def test_what_grows_when_it_is_unpacked_is_refused(packed, tmp_path):
    bomb = remade(packed, tmp_path / "bomb.zip", lambda _: None, compression=zipfile.ZIP_DEFLATED)
    with pytest.raises(SetupError, match="packad på nytt"):
        aterstall.restore(bomb, tmp_path / "ater", {})


@pytest.mark.parametrize("content", [b"", b"PK", b"ingen zip"])
def test_what_is_no_archive_is_told(tmp_path, content):
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(SetupError, match=r"zip-fil"):
        aterstall.restore(tmp_path / "a.zip", tmp_path / "ater", {})


def test_an_archive_that_is_not_there_is_told(small, run_command, tmp_path):
    done = run_command(small.root, "restore", "finns-inte.zip", "--to", str(tmp_path / "a"), env=small.env)
    assert (done.returncode, "den finns inte" in done.stderr) == (2, True)


def test_faulty_content_is_not_archived(small_copy, run_command, tmp_path):
    (small_copy.root / "exempel" / "skane" / "fel.md").write_text("---\ntitel: x\n---\n", encoding="utf-8")
    done = run_command(small_copy.root, "export-archive", "-o", str(tmp_path / "a.zip"), env=small_copy.env)
    assert (done.returncode, (tmp_path / "a.zip").exists()) == (1, False)
