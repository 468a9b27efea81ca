"""Content that lies where nobody looks: in the root, in docs/, in a folder named as ours but for case, or in another's."""

import pytest

METHOD = "---\nnamn: MST\nsammanfattning: Kort.\nkällor: []\n---\n\nText.\n"
EVENT = "---\ntitel: Möte i Lund\ndatum: 2031-02-02\nort: Lund\n---\n"


def misplaced(bank) -> list[tuple[str, str]]:
    return [(item.file, item.fix) for item in bank.check() if item.rule == "fel-sort"]


@pytest.mark.parametrize(
    "file", ["lund-test.md", "Lund Test.MD", "docs/lund-test.md", "docs/bidra/lund-test.md", "Exempel/lund-test.md", "EXEMPEL/skane/x/lund-test.md"]
)  # fmt: skip
@pytest.mark.parametrize(
    "change",
    [lambda text: text, lambda text: f"\ufeff{text}".replace("\n", "\r\n"), lambda text: f"\n{text}"],
    ids=["as-it-is", "bom-and-crlf", "empty-first-line"],
)
def test_example_elsewhere(bank, exempelfil, file, change):
    bank.put(file, change(exempelfil()))
    assert [(item.file, item.rule, item.severity, item.fix) for item in bank.check()] == [
        (file, "fel-sort", "error", "Flytta filen till: exempel/skane/lund-test.md")
    ]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("---\ntitel: [\ntaggar: x\nläge: x\n---\n", "Flytta filen till rätt mapp, till exempel: exempel/skane/aaa.md"),
        (
            "titel: x\n# en kommentar\ntaggar: x\nläge: x\n",
            "Flytta filen till rätt mapp, till exempel: exempel/skane/aaa.md",
        ),
        ("---\ntitel: x\ntaggar: x\nlän: [Skåne, Halland]\n---\n", "Flytta filen till: exempel/flera-lan/aaa.md"),
        (METHOD, "Flytta filen till: docs/metoder/aaa.md"),
        (EVENT, "Flytta filen till: docs/kalender/2031/aaa.md"),
        (EVENT.replace("2031-02-02", "snart"), "Flytta filen till rätt mapp, till exempel: docs/kalender/2031/aaa.md"),
    ],
)
def test_right_place(bank, text, fix):
    bank.put("docs/aaa.md", text)
    assert misplaced(bank) == [("docs/aaa.md", fix)]


def test_name_that_stands_in_the_right_place_is_not_written_over(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    bank.put("lund-test.md", exempelfil())
    [(file, fix)] = misplaced(bank)
    assert (file, fix.partition(" finns redan")[0]) == ("lund-test.md", "Filen exempel/skane/lund-test.md")


@pytest.mark.parametrize(
    "text",
    [
        "# Läs mig\n\ntitel: så skriver du\n",
        "---\ntitle: Mall\ndescription: x\n---\n\n# Mall\n\n```yaml\n---\ntitel: x\ntaggar: [y]\nläge: pågående\n---\n```\n",
        "---\ntitel: En sida\ntaggar: x\n---\n",
        "## Rubrik\n\ntitel: x\ntaggar: x\nläge: x\n",
        "",
    ],
)
@pytest.mark.parametrize("file", ["README.md", "docs/om.md"])
def test_other_pages_are_left_alone(bank, exempelfil, file, text):
    bank.put(file, text)
    bank.put("tests/data/lund.md", exempelfil())
    bank.put("exempel-gamla/lund.md", exempelfil())
    assert bank.check() == []


def test_folder_that_is_the_same_where_case_does_not_count(bank, exempelfil):
    """A link stands in for a file system that takes "Exempel" and "exempel" for one."""
    bank.put("exempel/skane/lund-test.md", exempelfil())
    (bank.root / "Exempel").symlink_to("exempel")
    assert bank.check() == []


@pytest.mark.parametrize(
    ("file", "text", "fix"),
    [
        ("docs/metoder/lund-test.md", None, "Flytta filen till: exempel/skane/lund-test.md"),
        ("docs/kalender/2031/lund-test.md", None, "Flytta filen till: exempel/skane/lund-test.md"),
        ("exempel/skane/lund-test.md", EVENT, "Flytta filen till: docs/kalender/2031/lund-test.md"),
    ],
)
def test_content_in_another_kinds_folder_is_one_finding(bank, exempelfil, file, text, fix):
    """Not one for each of its fields."""
    bank.put(file, text or exempelfil())
    assert [(item.file, item.rule, item.fix) for item in bank.check()] == [(file, "fel-sort", fix)]


def test_a_personal_number_is_told_also_there(bank, exempelfil):
    bank.put("docs/metoder/lund-test.md", exempelfil("Hon heter 640823-3234."))
    assert [item.rule for item in bank.check()] == ["fel-sort", "personnummer"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("docs/metoder/mst.md", METHOD.replace("namn:", "titel:")),
        ("docs/kalender/2031/mote.md", EVENT.replace("datum:", "dag:")),
        ("docs/kalender/2031/mote.md", EVENT.replace("ort: Lund", "taggar: [x]\nsammanfattning: x\nläge: x")),
    ],
)
def test_fault_in_a_field_is_no_other_kind(bank, file, text):
    bank.put(file, text)
    assert misplaced(bank) == []


def test_an_example_with_an_events_fields_is_still_an_example(bank, exempelfil):
    found = bank.check(lund_test=exempelfil(datum="2031-02-02", ort="Lund"))
    assert [item.rule for item in found] == ["falt-okant", "falt-okant"]
