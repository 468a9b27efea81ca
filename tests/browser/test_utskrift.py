"""An example printed on paper: one A4 page that says what it is and where it lives, and nothing about the website."""

import io
import re
from pathlib import Path

import pytest
import urval
import zxingcpp
from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

A4 = (595, 842)
SHORT, COMMON, LONGEST = (
    "exempel/goteborg-hvb-avtalsuppfoljning/",
    "exempel/karlskrona-barnsam/",
    "exempel/goteborg-utokade-hembesok/",
)


def printed(page: Page, address: str) -> PdfReader:
    """Print a page as a person would whose browser leaves out colours."""
    page.goto(address)
    page.evaluate("document.fonts.ready")
    return PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False, prefer_css_page_size=True)))


@pytest.mark.parametrize("address", [SHORT, COMMON, LONGEST])
def test_an_example_is_one_page_with_its_address_and_no_navigation(page: Page, address: str):
    paper = printed(page, address)
    assert len(paper.pages) == 1
    assert tuple(round(float(side)) for side in paper.pages[0].mediabox[2:]) == A4
    text = " ".join(paper.pages[0].extract_text().split())
    assert page.locator("h1").inner_text() in text
    assert f"https://exempelbanken.github.io/{address}" in text.replace(" ", "")
    for heading in (
        "Snabbfakta",
        "Så är exemplet uppföljt",
        "Utgångsläge",
        "Arbetssätt",
        "Resultat",
        "Källor",
        "Granskad",
    ):
        assert heading in text
    for navigation in (
        "Kalender",
        "Bidra",
        "Tillgänglighet",
        "Hoppa till",
        "Kopiera",
        "Skriv ut",
        "Liknande exempel",
        "Ämnen",
        "kakor",
    ):
        assert navigation not in text


@urval.HOW_MANY
def test_every_example_fits_on_one_page(page: Page, site_dir: Path, go, every: bool):
    slugs = sorted(
        path.parent.name for path in site_dir.glob("exempel/*/index.html") if b"ex-utskrift " in path.read_bytes()
    )
    assert len(slugs) > 50
    pages = {}
    for slug in urval.examples(slugs, every=every):
        go(f"exempel/{slug}/")
        content = page.pdf(format="A4", print_background=False, prefer_css_page_size=True)
        pages[slug] = len(re.findall(rb"/Type\s*/Page\b", content))
    assert len(pages) >= 8
    assert {slug: count for slug, count in pages.items() if count != 1} == {}


@pytest.mark.parametrize("address", [SHORT, COMMON, LONGEST])
def test_no_letter_on_paper_is_smaller_than_can_be_read(page: Page, address: str):
    page.emulate_media(media="print")
    page.goto(address)
    sizes = page.evaluate(
        """() => [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3
          && n.data.trim())).map(e => parseFloat(getComputedStyle(e).fontSize) * 72 / 96)"""
    )
    assert min(sizes) >= 8.49


def test_the_code_on_paper_is_black_on_white_and_only_there(page: Page):
    page.goto(COMMON)
    code = page.locator(".ex-qr")
    assert code.is_hidden()
    page.emulate_media(media="print", color_scheme="dark")
    assert code.is_visible()
    assert code.get_attribute("role") == "img"
    assert page.get_by_role("img", name="QR-kod med sidans adress").count() == 1
    assert code.locator("path").evaluate("e => getComputedStyle(e).fill") == "rgb(0, 0, 0)"
    assert code.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    box = code.bounding_box()
    assert box is not None
    assert box["width"] >= 75  # 20 mm


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_on_paper_is_read_as_the_address(page: Page, scheme):
    """Read as a telephone would, from a picture of the sheet."""
    page.goto(COMMON)
    page.emulate_media(media="print", color_scheme=scheme)
    sheet = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    assert [code.text for code in zxingcpp.read_barcodes(sheet)] == [f"https://exempelbanken.github.io/{COMMON}"]


def test_a_list_prints_as_a_list(page: Page):
    text = " ".join(" ".join(sheet.extract_text().split()) for sheet in printed(page, "taggar/barnratt/").pages)
    assert "Barnrätt" in text
    assert "Huvudmeny" not in text
    assert "kakor" not in text
    page.emulate_media(media="print")
    cards = page.locator(".ex-kort:visible")
    assert cards.count() > 10
    assert {round(cards.nth(number).evaluate("e => e.getBoundingClientRect().left")) for number in range(5)} == {
        round(cards.first.evaluate("e => e.getBoundingClientRect().left"))
    }
