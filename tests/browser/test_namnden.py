"""Ta med till nämnden: hits or saved examples as a paper, half a page each or one table, printed and as a Word document."""

import io
import json
from pathlib import Path

import docx
import pytest
from delat import Use, broken
from docx.document import Document
from docx.oxml.ns import qn
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

FOUR = "namnden/?e=helsingborg-skolfam,karlskrona-barnsam,norrkoping-skolfam2,umea-faltgruppen-lardomar"


def sheets(page: Page) -> list[str]:
    """Return the text of each sheet of paper."""
    content = page.pdf(format="A4", print_background=False, prefer_css_page_size=True)
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(content)).pages]


def word(page: Page, use: Use) -> Document:
    """Save the paper as a Word document, and read it as another program does."""
    with page.expect_download() as waited:
        use(page.get_by_role("button", name="Spara som Word"))
    return docx.Document(Path(waited.value.path()))


def headings(document: Document, level: int) -> list[str]:
    return [part.text for part in document.paragraphs if part.style.name == f"Heading {level}"]


def test_the_hits_of_a_search_are_taken_to_the_board(page: Page, go, use: Use):
    go("exempel/?q=skola&uppfoljning=granskat-utifran")
    shown = page.locator("[data-lista] article h3")
    shown.first.wait_for()
    titles = shown.all_inner_texts()
    use(page.get_by_role("link", name=f"Ta med de {len(titles)} exempel som visas till nämnden"))
    page.wait_for_url("**/namnden/?e=*")
    go()
    page.get_by_label("Rubrik på underlaget").fill("Skola och socialtjänst")
    paper = page.locator("[data-papper]")
    assert paper.get_by_role("heading", level=3).all_inner_texts() == titles
    document = word(page, use)
    assert headings(document, 1) == ["Skola och socialtjänst"]
    assert headings(document, 2) == titles
    texts = [part.text for part in document.paragraphs]
    assert len([text for text in texts if text.startswith("Så är det uppföljt: Granskat utifrån")]) == len(titles)
    assert len([text for text in texts if text.startswith("Källa: ")]) >= len(titles)
    choice = page.get_by_role("radio", name="En tabell")
    choice.focus()
    page.keyboard.press("Space")
    expect(paper.get_by_role("table")).to_be_visible()
    (table,) = word(page, use).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Exempel", "I korthet", "Så är det uppföljt", "Källor"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [row.cells[0].text.split("\n")[0] for row in table.rows[1:]] == titles


def test_two_stand_on_each_sheet_and_a_handful_can_be_chosen(page: Page, go):
    go(FOUR)
    titles = page.locator("[data-papper] h3").all_inner_texts()
    assert len(titles) == 4
    first, second = sheets(page)
    for text, pair in ((first, titles[:2]), (second, titles[2:])):
        assert [title for title in titles if title.split(" – ")[0] + " –" in text] == pair
        for other in ("Rubrik på underlaget", "Ta med till nämnden", "Spara som Word"):
            assert other not in text
    page.get_by_text("Välj vilka exempel som ska med").click()
    page.get_by_role("checkbox", name=titles[1]).uncheck()
    expect(page.locator("[data-papper] h3")).to_have_count(3)
    for title in (titles[0], titles[2], titles[3]):
        page.get_by_role("checkbox", name=title).uncheck()
    expect(page.get_by_role("button", name="Skriv ut")).to_be_disabled()


def test_the_table_is_printed_whole(page: Page, go):
    go(FOUR)
    page.get_by_role("radio", name="En tabell").check()
    text = "\n".join(sheets(page))
    for told in ("Så är det uppföljt", "Skolfam2", "Fältgruppen", "Källa: "):
        assert told in text
    page.emulate_media(media="print")
    wider = "all => all.filter(cell => cell.scrollWidth > cell.clientWidth).length"
    assert page.locator(".ex-namnden__papper td").evaluate_all(wider) == 0  # no address runs into the next cell


def test_the_saved_examples_are_taken_from_the_list(page: Page, go):
    items = [{"slug": slug, "titel": slug} for slug in ("helsingborg-skolfam", "karlskrona-barnsam")]
    store = json.dumps(json.dumps({"exempel": items}))
    page.add_init_script(f"localStorage.setItem('ex-min-lista', {store})")
    go("min-lista/")
    page.get_by_role("link", name="Ta med till nämnden").click()
    page.wait_for_url("**/namnden/?e=helsingborg-skolfam,karlskrona-barnsam")
    go("namnden/")  # the same without an address
    expect(page.locator("[data-papper] h3")).to_have_count(2)


def test_what_cannot_be_fetched_is_said_and_the_rest_is_there(page: Page, go):
    page.route("**/exempel/karlskrona-barnsam/", lambda route: route.abort())
    go(FOUR)
    expect(page.get_by_role("status").filter(has_text="1 av exemplen gick inte att hämta")).to_be_visible()
    expect(page.locator("[data-papper] h3")).to_have_count(3)
    page.goto("namnden/")
    expect(page.get_by_text("Här finns inga exempel än.")).to_be_visible()
    expect(page.locator("[data-papper]")).to_be_empty()


@pytest.mark.parametrize("form", ["En halv sida var", "En tabell"])
def test_the_paper_is_accessible_and_not_wider_than_the_screen(page: Page, go, form: str):
    page.set_viewport_size({"width": 320, "height": 800})
    go(FOUR)
    page.get_by_role("radio", name=form).check()
    page.get_by_text("Välj vilka exempel som ska med").click()
    assert broken(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_javascript_the_page_says_what_it_needs(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(FOUR)
    assert page.get_by_text("Underlaget kräver JavaScript").is_visible()
    assert page.locator("main button:visible").count() == 0
    page.goto("exempel/")
    assert page.get_by_text("Ta med det som visas").is_hidden()
    context.close()
