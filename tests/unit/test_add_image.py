"""The command ``add-image``: what it writes is what the check accepts; the rest is refused."""

import io

import pytest
from PIL import Image

from exempelbank.cli import main
from exempelbank.contribute.image import add_image
from exempelbank.errors import SetupError


def _picture(size=(3000, 2000), kind="JPEG", **more):
    out = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(out, kind, **more)
    return out.getvalue()


def _flat(size):
    """Return a small file that takes much memory once it is read."""
    out = io.BytesIO()
    Image.new("L", size).save(out, "PNG")
    return out.getvalue()


def _exif():
    exif = Image.Exif()
    exif[0x0112], exif[0x0110] = 6, "Telefon 3"  # turned a quarter, and the camera
    exif[0x8825] = {1: "N", 2: (55.0, 42.0, 0.0), 3: "E", 4: (13.0, 11.0, 0.0)}
    return exif.tobytes()


def test_a_picture_from_a_telephone_becomes_one_that_the_check_accepts(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil("![Teamet](lund-test/vart-team.webp)"))
    path = add_image(bank.root, _picture(exif=_exif()), "Vårt team.JPG", "lund-test")
    assert path == bank.root / "exempel/skane/lund-test/vart-team.webp"
    assert path.stat().st_size <= 500_000
    with Image.open(path) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("WEBP", (1067, 1600), {})
    assert bank.check() == []


def test_another_picture_is_not_overwritten(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    first, second = (add_image(bank.root, _picture((20, 20)), "a b.png", "lund-test") for _ in range(2))
    assert [first.name, second.name] == ["a-b.webp", "a-b-2.webp"]


@pytest.mark.parametrize(
    ("raw", "slug", "words"),
    [
        (b"x", "lund-test", "ingen bild"),
        (_picture((9, 9), "GIF"), "lund-test", "ingen bild"),
        (_picture((9, 9))[:200], "lund-test", "ingen bild"),
        (_picture((9, 9)), "lund-tes", "Menade du lund-test"),
        (_flat((7000, 6000)), "lund-test", "för många bildpunkter"),
    ],
)
def test_what_is_refused(bank, exempelfil, raw, slug, words):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    with pytest.raises(SetupError, match=words):
        add_image(bank.root, raw, "a.jpg", slug)
    assert not (bank.root / "exempel/skane/lund-test").exists()


def test_the_check_refuses_what_was_not_treated(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    bank.put("exempel/skane/lund-test/bred.jpg", _picture((1601, 9)))
    bank.put("exempel/skane/lund-test/lagom.jpg", _picture((1600, 9)))
    exif = Image.Exif()
    exif[0x0110] = "Telefon 3"
    for kind, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")):
        bank.put(f"exempel/skane/lund-test/kamera.{suffix}", _picture((9, 9), kind, exif=exif.tobytes()))
    assert [(item.file.rpartition("/")[2], item.rule) for item in bank.check()] == [
        ("bred.jpg", "bild-storlek"),
        ("kamera.jpg", "bild-metadata"),
        ("kamera.png", "bild-metadata"),
        ("kamera.webp", "bild-metadata"),
    ]


def test_the_command(bank, exempelfil, tmp_path, capsys):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    picture = tmp_path / "a.png"
    picture.write_bytes(_picture((9, 9), "PNG"))
    assert main(["add-image", str(picture), "--for", "lund-test", "--root", str(bank.root)]) == 0
    assert "![Beskriv vad bilden visar](lund-test/a.webp)" in capsys.readouterr().out
