"""Nothing is written over what we did not write, however the place is named."""

import os
from pathlib import Path

import pytest

from exempelbank import writing
from exempelbank.content import urls
from exempelbank.errors import SetupError
from exempelbank.site import disk, place


@pytest.fixture
def around(tmp_path: Path) -> place.Surroundings:
    """A project, the folder that the command is run in, and a home, each with something above it."""
    for folder in ("hem/jag", "arbete/har", "kod/bank/exempel/skane", "kod/bank/docs", "kod/bank/.git/objects"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "kod/bank/mkdocs.yml").touch()
    return place.Surroundings(tmp_path / "kod/bank", tmp_path / "arbete/har", tmp_path / "hem/jag")


def _top(around: place.Surroundings) -> Path:
    return around.root.parents[1]


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("hem/jag", "din hemmapp"),
        ("hem", "din hemmapp"),
        ("arbete/har", "mappen du står i"),
        ("arbete", "mappen du står i"),
        ("kod/bank", "projektets mapp"),
        ("kod", "projektets mapp"),
        (".", "projektets mapp"),
        ("/", "diskens översta mapp"),
        ("kod/bank/exempel", "projektets mapp exempel"),
        ("kod/bank/exempel/skane/ny", "projektets mapp exempel"),
        ("kod/bank/docs/ny", "projektets mapp docs"),
        ("kod/bank/.git/ny", "projektets mapp .git"),
        ("kod/bank/site/../docs/ny", "projektets mapp docs"),
        ("kod/bank/mkdocs.yml", "är en fil"),
    ],
)
def test_what_belongs_to_somebody_is_left_alone(around, target, why):
    with pytest.raises(SetupError, match=why) as told:
        place.check(place.resolved(_top(around) / target), around, "--site-dir site")
    assert str(told.value).endswith("Inget är skrivet. Ange en ny eller tom mapp, till exempel --site-dir site")


@pytest.mark.parametrize("target", ["kod/bank/docs", "kod/bank", "hem/jag", "kod/bank/exempel/skane"])
def test_a_link_is_as_what_it_leads_to(around, target):
    link = _top(around) / "lank"
    link.symlink_to(_top(around) / target)
    with pytest.raises(SetupError):
        place.check(place.resolved(link), around, "--site-dir site")


def test_folders_are_known_by_the_disk_and_not_by_their_names(around, monkeypatch):
    """As where letters may be large or small, and where a folder is mounted in a second place."""
    other = _top(around) / "monterad"
    other.mkdir()
    same, stat = around.root / "exempel" / "skane", Path.stat

    def one_folder(path: Path, **how: bool) -> os.stat_result:
        return stat(same if path == other else path, **how)

    monkeypatch.setattr(Path, "stat", one_folder)
    with pytest.raises(SetupError, match="projektets mapp exempel"):
        place.check(other / "ny", around, "--site-dir site")


@pytest.mark.parametrize("target", ["kod/bank/site", "kod/bank/ut/site", "annan/site", "tom"])
def test_a_new_or_empty_folder_may_be_written(around, target):
    (_top(around) / "tom").mkdir()
    place.check(_top(around) / target, around, "--site-dir site")


def test_only_our_own_folder_may_be_replaced(around):
    target = _top(around) / "full"
    target.mkdir()
    (target / "brev.txt").write_text("viktigt", encoding="utf-8")
    for marker in (None, b"", b"n\xe5got annat"):
        if marker is not None:
            (target / place.MARKER).write_bytes(marker)
        with pytest.raises(SetupError, match=r"har redan innehåll som inte är byggt av Exempelbanken: .*brev\.txt"):
            place.check(target, around, "--site-dir site")
    place.mark(target)
    place.check(target, around, "--site-dir site")
    (target / ".git").mkdir()
    with pytest.raises(SetupError, match=r"har versionshistorik i \.git"):
        place.check(target, around, "--site-dir site")


def test_a_site_from_before_there_was_a_marker_is_known_by_all_its_own_files(around):
    target = _top(around) / "gammal"
    for name in place._BEFORE_MARKER[1:]:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).touch()
    assert not place.is_ours(target), "en enda saknas"
    (target / urls.HITTADES_INTE).touch()
    place.check(target, around, "--site-dir site")


@pytest.mark.parametrize("kind", ["file", "link", "folder"])
def test_a_folder_of_work_that_is_not_ours_is_not_removed(tmp_path, kind):
    target, other = tmp_path / ".site.ny", tmp_path / "annat"
    place_of = {"file": target, "link": other / "mitt", "folder": target / "mitt"}[kind]
    place_of.parent.mkdir(exist_ok=True)
    place_of.touch()
    if kind == "link":
        place.mark(other)
        target.symlink_to(other)
    with pytest.raises(SetupError, match="inte byggd av Exempelbanken"):
        place.remove(target)
    assert place_of.exists()


def test_the_marker_is_the_last_that_is_removed(tmp_path, monkeypatch):
    """A removal that is killed leaves a folder that is still known as ours."""
    target = tmp_path / ".site.ny"
    (target / "zzz").mkdir(parents=True)
    place.mark(target)

    def killed(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place.shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        place.remove(target)
    monkeypatch.undo()
    assert place.is_marked(target)
    place.remove(target)
    assert not target.exists()


def test_a_file_that_is_asked_for_is_written_whole_and_over_nothing(around):
    target = _top(around) / "ut" / "brev.html"
    disk.write_file(target, b"ett", around.root)
    disk.write_file(target, b"ett", around.root)
    with pytest.raises(SetupError, match="finns redan"):
        disk.write_file(target, b"annat", around.root)
    assert (target.read_bytes(), [path.name for path in target.parent.iterdir()]) == (b"ett", ["brev.html"])
    for wrong, why in ((target.parent, "är en mapp"), (around.root / "docs" / "x.md", "projektets mapp docs")):
        with pytest.raises(SetupError, match=why):
            disk.write_file(wrong, b"x", around.root)
    with pytest.raises(SetupError, match="gick inte att skriva: en fil står där en mapp ska vara"):
        disk.write_file(target / "under", b"x", around.root)
    (_top(around) / "rund").symlink_to(_top(around) / "rund")
    with pytest.raises(SetupError, match="en länk leder till sig själv"):
        disk.write_file(_top(around) / "rund", b"x", around.root)


def test_a_kept_file_keeps_its_rights(tmp_path):
    target = tmp_path / "skript"
    target.write_bytes(b"1")
    target.chmod(0o755)
    writing.put(target, b"2")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"2", 0o755)
