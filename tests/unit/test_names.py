"""What files and folders may be called, on every system, and what is proposed instead."""

import json
import os

import pytest

from exempelbank.check import report
from exempelbank.content import names

_PICTURE = "exempel/skane/lund-test/"


def of_names(bank) -> list[tuple[str, str]]:
    return [(item.file, item.fix) for item in bank.check() if item.rule == "fil-namn"]


@pytest.mark.parametrize(
    "name", ["con", "aux.md", "NUL", "prn.tar.gz", "com1.png", "COM0", "lpt9.x", "com¹", "conin$", "con .md"]
)
def test_reserved_names(name):
    assert names.is_reserved(name)


@pytest.mark.parametrize("name", ["contact", "aux-team.md", "com10", "lpt", "x.con", "null", "console.md"])
def test_names_that_only_look_reserved(name):
    assert not names.is_reserved(name)


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("exempel/skane/aux.md", "Döp om filen till: aux-sidan.md"),
        ("exempel/skane/nul.tar.md", "Döp om filen till: nul-tar.md"),
        ("docs/metoder/lpt1.md", "Döp om filen till: lpt1-sidan.md"),
        ("docs/kalender/2031/con.md", "Döp om filen till: con-sidan.md"),
        (f"{_PICTURE}com1.png", "Döp om filen till: com1-bilden.png"),
        ("docs/prn.md", "Döp om filen till: prn-sidan.md"),
        ("docs/bilder/Aux.PNG", "Döp om filen till: aux-bilden.png"),
        (f"{_PICTURE}bild.png.", "Döp om filen till: bild-png"),
    ],
)
def test_name_that_windows_cannot_have(bank, exempelfil, name, fix):
    bank.put(name, exempelfil() if name.startswith("exempel") else "---\nnamn: x\n---\n")
    expected = [] if name.endswith(".") else [(name, fix)]  # the first is told as of a wrong type
    assert of_names(bank) == expected


@pytest.mark.parametrize("folder", ["exempel/skane/con", "docs/aux", "exempel/skane/mapp.", "docs/metoder/nul "])
def test_folder_that_windows_cannot_have(bank, folder):
    (bank.root / folder).mkdir()
    slug = folder.rpartition("/")[2].strip(". ")
    assert of_names(bank) == [(folder, f"Döp om mappen till: {slug if slug == 'mapp' else f'{slug}-sidan'}")]


def test_reserved_alias(bank, exempelfil):
    found = bank.check(lund_test=exempelfil(alias="[aux, lpt1, gammal]"))
    assert [(item.line, item.column, item.rule, item.fix) for item in found] == [
        (13, 9, "slug", "Skriv ett annat namn, till exempel: aux-sidan"),
        (13, 14, "slug", "Skriv ett annat namn, till exempel: lpt1-sidan"),
    ]


def put_raw(bank, name: bytes, content: str) -> None:
    path = os.path.join(os.fsencode(bank.root), name)  # noqa: PTH118 - pathlib has no bytes
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - the same
    with open(path, "wb") as file:  # noqa: PTH123 - the same
        file.write(content.encode())


@pytest.mark.parametrize(
    ("name", "shown", "fix"),
    [
        (b"exempel/skane/b\xe5t-lund.md", "exempel/skane/b\ufffdt-lund.md", "Döp om filen till: bat-lund.md"),
        (b"exempel/skane/b\x86t-l\x94ne.md", "exempel/skane/b\ufffdt-l\ufffdne.md", "Döp om filen till: bat-lone.md"),
        (b"exempel/skane/b\xff\xfet.docx", "exempel/skane/b\ufffd\ufffdt.docx", "Döp om filen till: bt.docx"),
        (b"exempel/skane/lund-test/\xc4.png", "exempel/skane/lund-test/\ufffd.png", "Döp om filen till: a.png"),
        (b"exempel/\xf6rebro/lund.md", "exempel/\ufffdrebro", "Döp om mappen till: orebro"),
        (b"exempel/sk\xe5ne/lund.md", "exempel/sk\ufffdne", "Flytta det som ligger i mappen till skane."),
        (b"docs/metoder/m\xf6te.md", "docs/metoder/m\ufffdte.md", "Döp om filen till: mote.md"),
        (b"docs/kalender/2031/m\xf6te.md", "docs/kalender/2031/m\ufffdte.md", "Döp om filen till: mote.md"),
        (b"docs/bilder/m\xf6te.svg", "docs/bilder/m\ufffdte.svg", "Döp om filen till: mote.svg"),
    ],
)
def test_name_that_is_not_utf8_is_told_in_every_output(bank, exempelfil, name, shown, fix):
    put_raw(bank, name, exempelfil())
    found = bank.check()
    assert [(item.file, item.rule, item.fix) for item in found] == [(shown, "fil-namn", fix)]
    outputs = [
        report.as_text(found, report.line_reader(bank.root)), report.as_github(found), report.github_summary(found), report.as_json(found),
    ]  # fmt: skip
    assert all(shown in text.encode("utf-8").decode() for text in outputs)
    assert json.loads(outputs[3])[0]["file"] == shown


def test_name_that_is_not_nfc(bank, exempelfil):
    bank.put("exempel/skane/a\u030arets.md", exempelfil())
    bank.put("docs/bilder/a\u030a.svg", "<svg/>")
    bank.put("docs/o\u0308vrigt/om.md", "# Om")
    assert [(file, fix) for file, fix in of_names(bank)] == [
        ("docs/bilder/a\u030a.svg", "Döp om filen till: a.svg"),
        ("docs/o\u0308vrigt", "Döp om mappen till: ovrigt"),
        ("exempel/skane/a\u030arets.md", "Döp om filen till: arets.md"),
    ]


def test_names_that_are_one_on_windows_and_mac(bank, exempelfil):
    """The good name is left alone, and no proposal is a name that stands there or was proposed before."""
    for name in ("lund.md", "Lund.md", "LUND.md", "lund-2.md"):
        bank.put(f"exempel/skane/{name}", exempelfil())
    bank.put("docs/ö.md", "# Ö")
    bank.put("docs/o\u0308.md", "# Ö")
    bank.put("docs/Bilder/x.svg", "x")
    bank.put("docs/bilder/x.svg", "x")
    same = "Är de likadana, behåll en. Annars döp om den ena, till exempel till: "
    assert of_names(bank) == [
        ("docs/Bilder", "Flytta det som ligger i Bilder till bilder."),
        ("docs/o\u0308.md", f"{same}o.md"),
        ("exempel/skane/LUND.md", f"{same}lund-3.md"),
        ("exempel/skane/Lund.md", f"{same}lund-4.md"),
    ]


def test_proposals_differ(bank, exempelfil):
    """Two files must not be told to take the same name: one would be written over."""
    for name in ("Lund Test.md", "Lund_Test.md", "lund-test.md"):
        bank.put(f"exempel/skane/{name}", exempelfil())
    assert [fix for _, fix in of_names(bank)] == [
        "Döp om filen till: lund-test-2.md", "Döp om filen till: lund-test-3.md",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("Mitt Exempel.docx", "mitt-exempel.md"), ("lund-test.md.txt", "lund-test.md"), ("Lund.md.docx", "lund.md"), ("a.txt", "lund-familjehem.md"),
        ("con.odt", "con-sidan.md"), ("lund.markdown", "lund.md"), ("rapport.PDF", "rapport.md"), ("brev.rtf", "brev.md"), ("brev.pages", "brev.md"),
        ("lund-test.yaml", "lund-test.md"), ("lund-test.md.bak", "lund-test.md"), ("lund-test", "lund-test.md"), ("foto.heic", "foto.jpg"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("folder", ["exempel/skane", "docs/metoder", "docs/kalender/2031"])
def test_file_of_another_type_is_told_how_to_save_or_send(bank, folder, name, proposal):
    bank.put(f"{folder}/{name}", b"x")
    [found] = bank.check()
    assert (found.file, found.rule, found.severity) == (f"{folder}/{name}", "fil-typ", "error")
    assert proposal in found.fix
    assert "Ta bort" not in found.fix
