"""What a host is told: headers, how long files may be kept, and the pictures that show when a page is shared."""

import hashlib
import io
import re
from pathlib import Path

import pytest
from PIL import Image

from exempelbank.exports import headers
from exempelbank.pages import png, social
from exempelbank.site import assets, historik

ROOT = Path(__file__).parents[2]


def test_headers_name_the_folder_that_may_be_kept(small):
    text = (small.folder / "_headers").read_text(encoding="utf-8")
    folder = assets.load(small.root).folder
    assert re.fullmatch(headers.ASSETS, folder)
    kept = re.findall(rf"^/banken/(\S*)\*\n  Cache-Control: {headers.FOR_EVER}$", text, re.MULTILINE)
    assert kept == [folder, "pagefind/fragment/", "pagefind/index/", "pagefind/mening/"]
    assert text.count("Cache-Control") == len(kept)
    assert "/banken/data/*\n  Access-Control-Allow-Origin: *\n" in text
    assert f"/banken/*\n  Content-Security-Policy: {headers.POLICY}; frame-ancestors 'none'\n" in text


@pytest.mark.parametrize("which", ["small", "real"])
def test_every_file_has_its_checksum(request: pytest.FixtureRequest, which: str):
    site = request.getfixturevalue(which)
    told = dict(
        line.split("  ", 1)[::-1] for line in (site.folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    )
    files = {path.relative_to(site.folder).as_posix(): path for path in site.folder.rglob("*") if path.is_file()}
    del files["SHA256SUMS"]
    assert told == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}


def test_pages_of_content_say_their_version_where_git_knows_it(real):
    """The small bank lies outside git, and says none."""
    versions = historik.read(ROOT)
    for page, file in (
        ("exempel/karlskrona-barnsam/", "exempel/blekinge/karlskrona-barnsam.md"),
        ("om/", "docs/om.md"),
        ("metoder/skolfam/", "docs/metoder/skolfam.md"),
    ):
        version = versions.get(file)
        assert (
            (f"filens version {version.short}," in real.pages[page].main_text)
            if version
            else ("filens version" not in real.pages[page].main_text)
        )


def test_pages_say_no_version_where_there_is_none(small):
    assert [address for address, page in small.pages.items() if "filens version" in page.main_text] == []


def test_the_folder_follows_the_content(tmp_path: Path):
    for name in assets.FOLDERS:
        (tmp_path / "docs" / "assets" / name).mkdir(parents=True)
    (tmp_path / "docs/assets/css/ordning.txt").write_text("a.css\n", encoding="utf-8")
    (tmp_path / "docs/assets/css/a.css").write_text("a{}", encoding="utf-8")
    first = assets.load(tmp_path)
    assert assets.load(tmp_path) == first
    (tmp_path / "docs/assets/js/a.js").write_text("1", encoding="utf-8")
    assert assets.load(tmp_path).folder != first.folder


@pytest.mark.parametrize("which", ["small", "real"])
def test_every_asset_that_a_page_asks_for_lies_in_the_folder(request: pytest.FixtureRequest, which: str):
    site = request.getfixturevalue(which)
    folders = [path.name for path in (site.folder / "assets").iterdir() if re.fullmatch("[0-9a-f]{10}", path.name)]
    assert len(folders) == 1
    asked = {
        found
        for page in site.pages.values()
        for found in re.findall(r'(?:href|src)="[^"]*assets/([^/"]+)/', page.source)
    }
    assert asked == set(folders)
    assert not [name for name in assets.FOLDERS if (site.folder / "assets" / name).exists()]


def test_every_page_has_a_picture_to_share_that_says_what_it_shows(small):
    for address, page in small.pages.items():
        if page.meta("robots") == "noindex" and address != "exempel/umea-arkiverat/":
            continue
        image = page.meta("og:image")
        assert image is not None, address
        assert page.meta("og:image:alt"), address
        assert page.meta("twitter:card") == "summary_large_image"
        file = small.folder / image.removeprefix(small.url)
        assert file.stat().st_size <= 25_000, address
        with Image.open(file) as picture:
            assert picture.size == (social.WIDTH, social.HEIGHT)


def test_equal_words_give_an_equal_picture_and_foreign_letters_are_no_trouble():
    for title in ("Åke öppnar ärendet", "Łódź och Ιθάκη 日本 🙂", "A" * 200, "ord " * 60, ""):
        picture = social.Picture("x.png", title, "Lund · Skåne län", (("barnratt", "Barnrätt"), ("okänt", "Okänt")))
        assert social.draw(ROOT, "Exempelbanken", picture) == social.draw(ROOT, "Exempelbanken", picture)


def test_a_picture_is_read_as_it_was_drawn():
    image = Image.linear_gradient("L").crop((0, 0, 33, 250))
    palette = [level for grey in range(256) for level in (grey, 255 - grey, 7)]
    with Image.open(io.BytesIO(png.encode(image, palette))) as read:
        read.load()  # checks each part's checksum too
        assert (read.mode, read.size, read.tobytes()) == ("P", image.size, image.tobytes())
        assert read.getpalette() == palette
