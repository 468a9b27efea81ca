"""Links, folders that are files, and what changes while it is read: named, never followed, never waited for."""

import os
import shutil

import pytest

from exempelbank.content import reading, walking
from exempelbank.errors import SetupError

EVENT = "---\ntitel: Möte i Lund\ndatum: 2031-02-02\n---\n"


def found(bank) -> list[tuple[str, str, str]]:
    return [(item.file, item.rule, item.severity) for item in bank.check()]


@pytest.mark.parametrize(
    "name",
    [
        "exempel", "exempel/halland", "exempel/skane/mapp", "exempel/skane/lund-test", "exempel/skane/lund-test/bild.jpg", "exempel/taggar.yml",
        "docs", "docs/metoder", "docs/metoder/mst", "docs/metoder/mst.md", "docs/kalender", "docs/kalender/2031", "docs/kalender/2031/mote.md",
        "docs/assets", "docs/assets/css", "docs/bilder", "docs/om.md",
    ],
)  # fmt: skip
def test_link_on_the_way_is_named_and_nothing_below_is_read(bank, exempelfil, tmp_path, name):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    outside = tmp_path / "ute"
    outside.mkdir()
    for file in ("mote.md", "lund-hemlig.md", "bild.jpg"):
        (outside / file).write_text("HEMLIGT [ej", encoding="utf-8")
    link = bank.root / name
    if link.is_dir():
        shutil.rmtree(link)
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(outside / "mote.md" if link.suffix else outside)
    assert found(bank) == [(name, "fil-lank", "error")]


def test_taggar_below_a_link_are_not_read(bank, tmp_path):
    """Else a link would choose which tags exist."""
    (bank.root / "exempel").rename(tmp_path / "ute")
    (bank.root / "exempel").symlink_to(tmp_path / "ute")
    assert found(bank) == [("exempel", "fil-lank", "error")]


def test_links_that_lead_up_do_not_keep_the_walk(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    for name in ("exempel/skane/upp", "exempel/upp", "docs/upp", "docs/upp-igen"):
        (bank.root / name).symlink_to(bank.root)
    assert [rule for _, rule, _ in found(bank)] == ["fil-lank"] * 4
    assert sorted(walking.linked_folders(bank.root)) == ["docs/upp", "docs/upp-igen"]


@pytest.mark.parametrize(
    "name", ["exempel/skane/ror.md", "docs/metoder/ror.md", "docs/kalender/2031/ror.md", "docs/ror.md"]
)
def test_pipe_is_named_and_not_waited_for(bank, name):
    (bank.root / name).parent.mkdir(exist_ok=True)
    os.mkfifo(bank.root / name)
    assert found(bank) == [(name, "fil-typ", "error")]


def test_pipe_that_takes_a_files_place_is_not_waited_for(bank):
    """Between the listing and the reading."""
    os.mkfifo(bank.root / "ror.md")
    with pytest.raises(reading.NotAFileError) as caught:
        reading.read(bank.root, "ror.md", 10)
    assert reading.obstacle("ror.md", caught.value).rule == "fil-typ"


@pytest.mark.parametrize(
    "name", ["exempel/skane/x.md", "exempel/taggar.yml", "docs/metoder/mst.md", "docs/kalender/2031/x.md"]
)
def test_folder_with_a_files_name(bank, name):
    (bank.root / name).unlink(missing_ok=True)
    (bank.root / name).mkdir(parents=True)
    assert found(bank) == [(name, "fil-typ", "error")]


def test_file_where_a_folder_must_be(bank):
    (bank.root / "docs/metoder").rmdir()
    bank.put("docs/metoder", "x")
    shutil.rmtree(bank.root / "docs/kalender")
    assert bank.check() == []  # a file without an ending in docs/ is a file like any other there
    (bank.root / "docs/metoder").unlink()
    shutil.rmtree(bank.root / "docs")
    bank.put("docs", "x")
    assert found(bank) == [("docs", "fil-typ", "error")]


def test_file_that_vanishes_while_it_is_checked(bank, exempelfil, monkeypatch):
    """A text, a picture beside it, and the tags."""
    bank.put("exempel/skane/lund-test.md", exempelfil())
    bank.put("exempel/skane/lund-test/bild.png", b"x")
    text = bank.put("exempel/skane/lund-borta.md", exempelfil(titel="Något helt annat i Lund"))
    listing = walking.look(bank.root)
    monkeypatch.setattr(walking, "look", lambda _root: listing)
    text.unlink()
    (bank.root / "exempel/skane/lund-test/bild.png").unlink()
    assert [(item.file, item.rule, item.message, item.fix) for item in bank.check()] == [
        (
            "exempel/skane/lund-borta.md",
            "fil-lasbar",
            "Filen försvann medan den kontrollerades.",
            "Kör kontrollen igen.",
        )
    ]
    (bank.root / "exempel/taggar.yml").unlink()
    with pytest.raises(SetupError, match=r"^Filen exempel/taggar\.yml saknas"):
        bank.check()


def test_year_folder(bank):
    for name in ("mote.md", "2030/mote.md", "2031/djupt/mote.md", "2031/ratt.md", "framtid/utan-dag.md"):
        bank.put(f"docs/kalender/{name}", EVENT if "utan" not in name else "---\ntitel: Möte i Lund\ndatum: x\n---\n")
    assert [(item.file.removeprefix("docs/kalender/"), item.fix) for item in bank.check() if item.rule == "mapp"] == [
        ("2030/mote.md", "Flytta filen till: docs/kalender/2031/mote.md"),
        ("2031/djupt/mote.md", "Flytta filen till: docs/kalender/2031/mote.md"),
        ("framtid/utan-dag.md", "Flytta filen till årets mapp, till exempel: docs/kalender/2031/utan-dag.md"),
        ("mote.md", "Flytta filen till: docs/kalender/2031/mote.md"),
    ]


def test_method_lies_in_its_folder_and_index_is_taken(bank):
    bank.put("docs/metoder/skola/mst.md", "---\nnamn: x\n---\n")
    bank.put("docs/metoder/index.md", "# Metoder\n")
    named = [(item.file, item.rule, item.fix) for item in bank.check() if item.rule in {"mapp", "fil-namn"}]
    assert named == [
        ("docs/metoder/index.md", "fil-namn", "Döp om filen till det den handlar om, till exempel: skolfam.md"),
        ("docs/metoder/skola/mst.md", "mapp", "Flytta filen till: docs/metoder/mst.md"),
    ]
