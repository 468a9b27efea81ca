"""Rules about files, folders and pictures, with files made here."""

import io
import os

import pytest
from PIL import Image

EXAMPLE = "exempel/skane/lund-test.md"


def picture(kind: str, *, gps: bool = False, size: tuple[int, int] = (8, 8)) -> bytes:
    image, out, exif = Image.new("RGB", size), io.BytesIO(), Image.Exif()
    if gps:
        exif[0x8825] = {1: "N", 2: (55.0, 42.0, 0.0), 3: "E", 4: (13.0, 11.0, 0.0)}
    image.save(out, kind, **({"exif": exif.tobytes()} if gps else {}))
    return out.getvalue()


def found(bank) -> list[tuple[str, str, str, str]]:
    return [(item.file.removeprefix("exempel/"), item.rule, item.severity, item.fix) for item in bank.check()]


@pytest.mark.parametrize(
    ("name", "rule", "fix"),
    [
        ("skane/Lund-Test.md", "fil-namn", "Döp om filen till: lund-test.md"),
        ("skane/lund test.md", "fil-namn", "Döp om filen till: lund-test.md"),
        ("skane/lund_test.md", "fil-namn", "Döp om filen till: lund-test.md"),
        ("skane/årets-team.md", "fil-namn", "Döp om filen till: arets-team.md"),
        ("skane/a\u030arets-team.md", "fil-namn", "Döp om filen till: arets-team.md"),
        ("skane/lund-test.MD", "fil-namn", "Döp om filen till: lund-test.md"),
        ("skane/ab.md", "fil-namn", "Döp om filen, till exempel: lund-familjehem.md"),
        (f"skane/{'a' * 81}.md", "fil-namn", f"Döp om filen till: {'a' * 80}.md"),
        ("lund-test.md", "mapp", "Flytta filen till: exempel/skane/lund-test.md"),
        ("skane/lund/lund-test.md", "mapp", "Flytta filen till: exempel/skane/lund-test.md"),
        ("SKÅNE/lund-test.md", "mapp", "Flytta filen till: exempel/skane/lund-test.md"),
        ("halland/lund-test.md", "mapp", "Flytta filen till: exempel/skane/lund-test.md"),
        ("flera-lan/lund-test.md", "mapp", "Flytta filen till: exempel/skane/lund-test.md"),
    ],
)
def test_where_a_file_may_lie_and_what_it_may_be_called(bank, exempelfil, name, rule, fix):
    bank.put(f"exempel/{name}", exempelfil())
    assert found(bank) == [(name, rule, "error", fix)]


@pytest.mark.parametrize("name", ["abc", "a" * 80, "lund-2"])
def test_good_names(bank, exempelfil, name):
    bank.put(f"exempel/skane/{name}.md", exempelfil())
    assert found(bank) == []


@pytest.mark.parametrize(
    ("folder", "changes"),
    [
        ("uppsala", {"kommuner": "[Heby, Knivsta]"}),
        ("gotland", {"kommuner": "[Region Gotland]"}),
        ("stockholm", {"kommuner": "[0114]"}),
        ("jonkoping", {"kommuner": "[Habo]"}),
        ("vastra-gotaland", {"kommuner": "[Göteborgs stad]"}),
        ("flera-lan", {"kommuner": "[Lund, Halmstad]"}),
        ("halland", {"kommuner": None, "län": "[Hallands län]"}),
        ("flera-lan", {"kommuner": None, "län": "[Skåne, Halland]"}),
        ("halland", {"kommuner": "[Lund, Halmstad]", "län": "[Halland]"}),
    ],
)
def test_right_folder(bank, exempelfil, folder, changes):
    bank.put(f"exempel/{folder}/prov.md", exempelfil(**changes))
    assert found(bank) == []


def test_folder_where_no_municipality_loaded(bank, exempelfil):
    """The county is not known, but that the file lies wrongly is."""
    bank.put("exempel/lund-test.md", exempelfil(kommuner="[Xyz]"))
    assert next((rule, fix) for _, rule, _, fix in found(bank)) == (
        "mapp",
        "Flytta filen till länets mapp, till exempel: exempel/skane/lund-test.md",
    )


def test_same_slug_and_alias(bank, exempelfil):
    bank.put("exempel/halland/lund-test.md", exempelfil(kommuner="[Halmstad]"))
    bank.put("exempel/skane/annan.md", exempelfil(alias="[gammal, lund-test]"))
    bank.put("exempel/skane/tredje.md", exempelfil(alias="[gammal]"))
    bank.put(EXAMPLE, exempelfil())
    assert [
        (item.file, item.line, item.column, item.message) for item in bank.check() if item.rule == "adress-dubbel"
    ] == [
        (
            "exempel/skane/annan.md",
            13,
            17,
            "Den tidigare adressen ”lund-test” används redan av exempel/halland/lund-test.md.",
        ),
        ("exempel/skane/lund-test.md", 1, 1, "Adressen ”lund-test” används redan av exempel/halland/lund-test.md."),
        ("exempel/skane/tredje.md", 13, 9, "Den tidigare adressen ”gammal” används redan av exempel/skane/annan.md."),
    ]


def test_references_are_checked_also_where_something_else_is_wrong(bank, exempelfil):
    """All findings in one run: an error elsewhere in the file, or in the file referred to, hides nothing."""
    bank.put("exempel/skane/trasig.md", exempelfil(läge="x"))
    assert bank.places(lund_test=exempelfil(titel="kort", metoder="[mst]", bygger_på="[trasig, Fel Slug, saknas]")) == [
        (2, 8, "falt-langd"), (13, 11, "hanvisning"), (14, 21, "slug"), (14, 31, "hanvisning"), (6, 7, "falt-val"),
    ]  # fmt: skip


def test_very_similar_examples(bank, exempelfil):
    """The later file is named once, with the earlier; an example that shares a sentence or two is no copy."""
    sentences = [f"Vi gjorde sak nummer {number} i hela kommunen det året." for number in range(8)]
    bank.put("exempel/skane/ett.md", exempelfil(" ".join(sentences)))
    bank.put("exempel/skane/tva.md", exempelfil(" ".join(reversed(sentences)), titel="Något helt annat i Lund"))
    bank.put(
        "exempel/skane/unik.md",
        exempelfil(
            " ".join([*sentences[:2], *(f"Det här är en annan mening, nummer {number}." for number in range(6))])
        ),
    )
    assert [(item.file, item.line, item.column, item.rule, item.severity, item.message) for item in bank.check()] == [
        ("exempel/skane/tva.md", 1, 1, "snarlik", "warning", "Texten är nästan densamma som i exempel/skane/ett.md.")
    ]


def test_links_and_other_things_that_are_no_files(bank, exempelfil):
    """Nothing is followed, and nothing is waited for."""
    bank.put(EXAMPLE, exempelfil())
    folder = bank.root / "exempel/skane"
    (folder / "lank.md").symlink_to("lund-test.md")
    (folder / "mapp").symlink_to("/etc")
    (folder / "trasig.md").symlink_to("/finns/inte")
    (folder / "sig-sjalv.md").symlink_to("sig-sjalv.md")
    (folder / "bild.jpg").symlink_to("/etc/passwd")
    os.mkfifo(folder / "ror.md")
    (bank.root / "docs/metoder/mapp.md").mkdir()
    assert [(item.file.rpartition("/")[2], item.rule) for item in bank.check()] == [
        ("mapp.md", "fil-typ"), ("bild.jpg", "fil-lank"), ("lank.md", "fil-lank"), ("mapp", "fil-lank"), ("ror.md", "fil-typ"),
        ("sig-sjalv.md", "fil-lank"), ("trasig.md", "fil-lank"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("size", "expected"), [(200_000, []), (200_001, [(1, 1, "fil-storlek")]), (4_000_000, [(1, 1, "fil-storlek")])]
)
def test_size_of_a_file(bank, exempelfil, size, expected):
    text = exempelfil().encode()
    assert bank.places(lund_test=text + b" " * (size - len(text) - 1) + b"\n") == expected


@pytest.mark.parametrize(("lines", "expected"), [(10_000, []), (10_001, [(1, 1, "fil-storlek")])])
def test_lines_of_a_file(bank, exempelfil, lines, expected):
    text = exempelfil()
    assert bank.places(lund_test=text + "\n" * (lines - text.count("\n"))) == expected


@pytest.mark.parametrize(
    ("encode", "expected"),
    [
        pytest.param(lambda text: text.encode("utf-8-sig"), [], id="byte-order-mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), [], id="crlf"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), [], id="cr"),
        pytest.param(lambda text: text.replace("å", "a\u030a").replace("ä", "a\u0308").encode(), [], id="decomposed"),
        pytest.param(
            lambda text: text.replace("Barnen fick", "Barnen\u2028\x85\u2029fick").encode(), [], id="odd-line-ends"
        ),
        pytest.param(lambda text: text.encode("cp1252"), [(3, 19, "teckenkodning")], id="cp1252"),
        pytest.param(
            lambda text: b"\xef\xbb\xbf" + text.encode("cp1252"), [(3, 19, "teckenkodning")], id="cp1252-with-mark"
        ),
        pytest.param(lambda text: text.encode("utf-16"), [(1, 1, "teckenkodning")], id="utf-16"),
        pytest.param(lambda text: text.encode("utf-16-le"), [(1, 1, "teckenkodning")], id="utf-16-le"),
        pytest.param(lambda text: text.encode("utf-16-be"), [(1, 1, "teckenkodning")], id="utf-16-be"),
        pytest.param(
            lambda text: text.replace("titel: Mer", "titel: åå\0Mer").encode(), [(2, 10, "styrtecken")], id="nul"
        ),
        pytest.param(
            lambda text: text.replace("Barnen f", "Bar\x1bnen\u202e f").encode(),
            [(17, 4, "styrtecken"), (17, 8, "styrtecken")],
            id="escape-and-override",
        ),
        pytest.param(lambda _: b"", [(1, 1, "fil-tom")], id="empty"),
        pytest.param(lambda _: b"\xef\xbb\xbf \r\n\t\n", [(1, 1, "fil-tom")], id="only-space"),
        pytest.param(lambda text: f"\ufeff\ufeff\ufeff{text}".encode(), [(1, 1, "styrtecken")], id="three-marks"),
        pytest.param(
            lambda text: text.replace("läge:", "\ufeffläge:").replace("Barnen fick", "Barnen \ufefffick").encode(),
            [(6, 1, "styrtecken"), (17, 8, "styrtecken")],
            id="marks-inside",
        ),
        pytest.param(lambda _: picture("PNG"), [(1, 1, "teckenkodning")], id="a-picture"),
    ],
)
def test_encodings(bank, exempelfil, encode, expected):
    assert bank.places(lund_test=encode(exempelfil())) == expected


@pytest.mark.parametrize(("kind", "suffix"), [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")])
@pytest.mark.parametrize(("gps", "expected"), [(False, []), (True, ["bild-position"])])
def test_position_data(bank, exempelfil, kind, suffix, gps, expected):
    bank.put(EXAMPLE, exempelfil(f"![Teamet](lund-test/bild.{suffix})"))
    bank.put(f"exempel/skane/lund-test/bild.{suffix}", picture(kind, gps=gps))
    assert [rule for _, rule, _, _ in found(bank)] == expected


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        pytest.param("bild.jpg", picture("PNG"), ["bild-trasig"], id="another-kind-than-the-name-says"),
        pytest.param("bild.png", picture("GIF"), ["bild-trasig"], id="gif-inside"),
        pytest.param("bild.gif", picture("GIF"), ["fil-typ"], id="gif"),
        pytest.param("bild.svg", b"<svg/>", ["fil-typ"], id="svg"),
        pytest.param("bild.jpg", b"nej", ["bild-trasig"], id="no-picture"),
        pytest.param("bild.jpg", b"", ["bild-trasig"], id="empty"),
        pytest.param("bild.jpg", picture("JPEG")[:200], ["bild-trasig"], id="cut-off"),
        pytest.param("bild.jpg", picture("JPEG") + b"\0" * 500_000, ["bild-storlek"], id="too-large"),
        pytest.param(
            "bild.jpg",
            picture("JPEG", gps=True) + b"\0" * 500_000,
            ["bild-position", "bild-storlek"],
            id="large-with-position",
        ),
        pytest.param("bild.png", picture("PNG", size=(7000, 6000)), ["bild-storlek"], id="too-many-pixels"),
        pytest.param("Bild 1.JPG", picture("JPEG"), ["fil-namn"], id="name"),
        pytest.param("640823-3234.jpg", picture("JPEG"), ["personnummer"], id="identity-number-in-name"),
    ],
)
def test_pictures(bank, exempelfil, name, content, expected):
    bank.put(EXAMPLE, exempelfil())
    bank.put(f"exempel/skane/lund-test/{name}", content)
    assert [rule for _, rule, _, _ in found(bank)] == expected


def test_largest_picture(bank, exempelfil):
    bank.put(EXAMPLE, exempelfil())
    content = picture("JPEG")
    bank.put("exempel/skane/lund-test/bild.jpg", content + b"\0" * (500_000 - len(content)))
    assert found(bank) == []


def test_pictures_without_an_example(bank, exempelfil):
    bank.put(EXAMPLE, exempelfil())
    for name in ("exempel/bild.png", "exempel/skane/bild.png", "exempel/skane/annan/bild.png"):
        bank.put(name, picture("PNG"))
    assert [rule for _, rule, _, _ in found(bank)] == ["bild-hemlos"] * 3


def test_bank_without_methods_and_calendar(bank, exempelfil):
    for folder in ("docs/metoder", "docs/kalender"):
        (bank.root / folder).rmdir()
    assert bank.places(lund_test=exempelfil()) == []


@pytest.mark.parametrize(
    ("hours", "places"),
    [
        ("tid: 13:00\nsluttid: 09:00", [(5, 10, "datum-ordning")]),
        ("tid: 13:00\nsluttid: 13:00", [(5, 10, "datum-ordning")]),
        ("tid: 09:00\nsluttid: 13:00", []),
        ("tid: 13:00\nsluttid: 09:00\nslutdatum: 2016-02-03", []),
        ("sluttid: 09:00", []),
    ],
)
def test_a_meeting_ends_later_the_same_day_or_another(bank, hours, places):
    bank.put("docs/kalender/2016/mote.md", f"---\ntitel: Möte i Lund\ndatum: 2016-02-02\n{hours}\n---\n")
    assert bank.places() == places


def test_methods_and_events_have_fields_of_their_own(bank):
    bank.put_method("mst", "MST", "länk: x\n", "\n# MST\n")
    bank.put("docs/kalender/2016/mote.md", "---\ntitel: Möte i Lund\ndatum: 2016-02-02\nslutdatum: 2016-02-01\n---\n")
    assert [(item.file, item.line, item.column, item.rule) for item in bank.check()] == [
        ("docs/kalender/2016/mote.md", 4, 12, "datum-ordning"),
        ("docs/metoder/mst.md", 3, 1, "falt-okant"),
        ("docs/metoder/mst.md", 9, 1, "rubrik-niva"),
    ]
