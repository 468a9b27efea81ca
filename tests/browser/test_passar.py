"""The sheet "Passar det oss?" in a browser: filled in, printed by itself, saved as a Word document."""

import io
import re
from pathlib import Path

import docx
import pytest
import urval
from delat import broken
from docx.oxml.ns import qn
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

EXAMPLE = "exempel/helsingborg-skolfam/"
LIBRARY = Path(__file__).parents[2] / "docs/assets/js/lib/docx.js"
_BREACHES = "globalThis.brott = []; addEventListener('securitypolicyviolation', e => brott.push(`${e.violatedDirective} ${e.blockedURI}`))"


def opened(page: Page, go) -> None:
    page.add_init_script(_BREACHES)
    go(EXAMPLE)
    page.get_by_role("link", name="Passar det oss?").click()
    page.locator(".ex-passar > summary").click()


def paper(page: Page) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False, prefer_css_page_size=True)))


def test_the_sheet_is_saved_as_a_word_document_with_what_was_written(page: Page, go):
    asked: list[str] = []
    page.on("request", lambda got: asked.append(got.url))
    opened(page, go)
    assert not [url for url in asked if re.search("docx|word|passar", url)]  # fetched by those who press the button
    page.get_by_role("textbox", name="Behovet Hos oss").fill("Ja, tolv barn.\nVi vet det av <b>akterna</b>.")
    page.get_by_role("textbox", name="Vad vi kommer fram till").fill("Vi prövar.")
    with page.expect_download() as waited:
        page.get_by_role("button", name="Spara som Word").click()
    assert waited.value.suggested_filename == "passar-det-oss-helsingborg-skolfam.docx"
    document = docx.Document(waited.value.path())
    headings = [(part.style.name, part.text) for part in document.paragraphs if part.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "Passar det oss?"),
        ("Heading 2", "Det vi väger"),
        ("Heading 2", "Vad vi kommer fram till"),
    ]
    title = page.locator("h1").inner_text()
    assert document.core_properties.title == f"Passar det oss? {title}"
    assert document.core_properties.author == "Exempelbanken"
    language = document.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "sv-SE"
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Att väga", "I exemplet", "Hos oss"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len(table.rows) == 8
    asked_of, told, own = (cell.text for cell in table.rows[1].cells)
    assert asked_of.startswith("Behovet\n")
    assert "För: Barn som Helsingborg har placerat" in told
    assert own == "Ja, tolv barn.\nVi vet det av <b>akterna</b>."
    assert document.paragraphs[-1].text == "Vi prövar."
    assert f"https://exempelbanken.github.io/{EXAMPLE}" in [part.text for part in document.paragraphs]
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.evaluate("brott") == []


def test_a_library_that_did_not_come_is_asked_for_again(page: Page, go):
    opened(page, go)
    page.route("**/lib/docx.js*", lambda route: route.abort())
    button = page.get_by_role("button", name="Spara som Word")
    button.click()
    expect(page.locator(".ex-passar [role=status]")).to_contain_text("Försök igen")
    page.unroute("**/lib/docx.js*")
    with page.expect_download():
        button.click()
    expect(page.locator(".ex-passar [role=status]")).to_have_text("Word-filen är sparad.")


def test_the_button_prints_the_sheet_alone_and_then_the_page_is_as_before(page: Page, go):
    page.add_init_script("globalThis.print = () => { globalThis.skrivet = true; }")
    opened(page, go)
    page.get_by_role("textbox", name="Tiden Hos oss").fill("Efter sommaren")
    page.get_by_role("button", name="Skriv ut bladet").click()
    assert page.evaluate("skrivet")
    alone = paper(page)
    text = alone.pages[0].extract_text()
    assert len(alone.pages) == 1
    assert "Passar det oss?" in text
    assert "Barnens del" in text
    for other in ("Snabbfakta", "Källor", "Spara som Word", "Liknande exempel"):
        assert other not in text
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    both = [sheet.extract_text() for sheet in paper(page).pages]
    assert len(both) == 2
    assert "Snabbfakta" in both[0]
    assert "Passar det oss?" not in both[0]
    assert "Passar det oss?" in both[1]


@urval.HOW_MANY
def test_the_sheet_of_every_example_is_one_sheet(page: Page, site_dir: Path, go, every: bool):
    page.add_init_script("globalThis.print = () => {}")
    pages = {}
    slugs = sorted(path.parent.name for path in site_dir.glob("exempel/*/exempel.txt"))
    assert len(slugs) > 90
    for slug in urval.examples(slugs, every=every):
        go(f"exempel/{slug}/")
        page.locator(".ex-passar > summary").click()
        page.get_by_role("button", name="Skriv ut bladet").click()
        content = page.pdf(format="A4", print_background=False, prefer_css_page_size=True)
        pages[slug] = len(re.findall(rb"/Type\s*/Page\b", content))
    assert len(pages) >= 8
    assert {slug: count for slug, count in pages.items() if count != 1} == {}


def test_without_javascript_the_sheet_is_read_and_printed_by_the_browser(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(EXAMPLE)
    page.locator(".ex-passar > summary").click()
    assert page.get_by_role("textbox", name="Behovet Hos oss").is_visible()
    assert page.locator(".ex-passar button:visible").count() == 0
    assert "Passar det oss?" in paper(page).pages[1].extract_text()
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_sheet_is_accessible_and_not_wider_than_the_screen(page: Page, go, width: int, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    opened(page, go)
    assert broken(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_library_says_which_it_is_and_is_not_too_large():
    version = re.search(r"^DOCX := (\S+)$", (LIBRARY.parents[4] / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert version is not None
    with LIBRARY.open(encoding="utf-8") as file:
        assert file.readline().startswith(f"/*! docx {version[1]} https://github.com/dolanmiu/docx @license MIT */")
    assert LIBRARY.stat().st_size <= 1_000_000
    assert "MIT" in LIBRARY.with_name("docx.LICENSE.txt").read_text("utf-8")
