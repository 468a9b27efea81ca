"""The conference kit in a browser: chosen, written on, and printed as a programme, posters and a list of codes."""

import io
import json
import re

import pytest
import zxingcpp
from delat import broken, tab_to
from PIL import Image
from playwright.sync_api import Browser, Page, Route, expect
from pypdf import PdfReader

KIT = "kalender/konferenspaket/"
A4, A3 = (595, 842), (842, 1191)
STATUS = "[data-besked]"


def paper(page: Page) -> list[tuple[tuple[int, int], str]]:
    """Return the size of each printed sheet, and what stands on it."""
    read = PdfReader(io.BytesIO(page.pdf(print_background=False, prefer_css_page_size=True)))
    return [
        (tuple(round(float(side)) for side in sheet.mediabox[2:]), " ".join(sheet.extract_text().split()))
        for sheet in read.pages
    ]


@pytest.fixture
def kit(page: Page, go) -> Page:
    """The kit of a county, made."""
    page.add_init_script("globalThis.print = () => {}")
    go("lan/halland/")
    page.get_by_role("link", name="Gör ett konferenspaket").click()
    go()
    expect(page.get_by_role("combobox", name="Ämne eller län")).to_have_value("lan/halland/")
    page.get_by_role("textbox", name="Mötets namn").fill("Länsdag <b>om</b> barn")
    page.get_by_role("button", name="Gör paketet").click()
    expect(page.locator(STATUS)).to_have_text("Paketet finns här nedanför.")
    page.get_by_role("textbox", name="När och var").fill("12 mars 2027, Halmstad")
    return page


def titles(page: Page) -> list[str]:
    return page.locator("[data-lista] label").all_inner_texts()


def test_each_kind_of_sheet_is_printed_by_itself(kit: Page):
    wanted = titles(kit)
    assert len(wanted) > 5
    kit.get_by_role("button", name="Skriv ut programbladet").click()
    programme = paper(kit)
    assert {size for size, _ in programme} == {A4}
    text = " ".join(told for _, told in programme)
    assert text.startswith("Länsdag <b>om</b> barn 12 mars 2027, Halmstad")
    assert all(title in text for title in wanted)
    assert "Ämne eller län" not in text
    kit.evaluate("dispatchEvent(new Event('afterprint'))")

    kit.get_by_role("button", name="Skriv ut affischerna (A3)").click()
    posters = paper(kit)
    assert [size for size, _ in posters] == [A3] * len(wanted)
    for title, (_, told) in zip(wanted, posters, strict=True):
        assert title in told
        assert "Så är exemplet uppföljt:" in told
    kit.evaluate("dispatchEvent(new Event('afterprint'))")

    kit.get_by_role("button", name="Skriv ut QR-listan").click()
    codes = paper(kit)
    assert {size for size, _ in codes} == {A4}
    assert "Tid" not in codes[0][1]
    kit.evaluate("dispatchEvent(new Event('afterprint'))")
    assert {size for size, _ in paper(kit)} == {A4, A3}


def test_a_poster_tells_the_list_that_a_section_begins_with(page: Page, go):
    go(f"{KIT}?exempel=karlskrona-barnsam")
    told = page.locator(".ex-affisch section").filter(has_text="Arbetssätt")
    expect(told.locator("p")).to_have_text(re.compile(":$"))
    assert told.locator("li").count() >= 2
    assert [
        text for text in page.locator(".ex-affisch section > :last-child").all_inner_texts() if text.endswith(":")
    ] == []


def test_the_codes_lead_to_the_examples(kit: Page):
    slugs = kit.locator("[data-lista] input").evaluate_all("all => all.map(e => e.value)")
    for sheet in (".ex-blad--koder", ".ex-blad--affischer"):
        picture = Image.open(io.BytesIO(kit.locator(sheet).screenshot()))
        read = {code.text for code in zxingcpp.read_barcodes(picture)}
        assert read == {f"https://exempelbanken.github.io/exempel/{slug}/" for slug in slugs}


def test_only_what_is_ticked_is_made_and_by_the_keyboard_alone(page: Page, go):
    go(f"{KIT}?val=taggar/barnratt/")
    first = page.locator("[data-lista] input").first
    tab_to(page, first)
    if not first.is_checked():
        page.keyboard.press("Space")
    for box in page.locator("[data-lista] input:checked").all()[1:]:
        box.uncheck()
    tab_to(page, page.get_by_role("button", name="Gör paketet"))
    page.keyboard.press("Enter")
    expect(page.locator(".ex-affisch")).to_have_count(1)
    expect(page.locator(".ex-affisch h3")).to_have_text(titles(page)[0])
    page.locator("[data-lista] input").first.uncheck()
    page.get_by_role("button", name="Gör paketet").click()
    expect(page.locator(STATUS)).to_have_text("Välj minst ett exempel.")


def test_too_many_are_refused_and_the_largest_subjects_are_not_ticked(page: Page, go):
    go(KIT)
    largest = page.locator("[data-val] option").evaluate_all(
        "all => all.map(e => [Number(/\\((\\d+)\\)$/.exec(e.textContent)?.[1] ?? 0), e.value]).sort((a, b) => b[0] - a[0])[0][1]"
    )
    page.get_by_role("combobox", name="Ämne eller län").select_option(largest)
    expect(page.locator("[data-lista] input")).to_have_count(50)
    expect(page.locator("[data-lista] input:checked")).to_have_count(0)
    for box in page.locator("[data-lista] input").all()[:31]:
        box.check()
    page.get_by_role("button", name="Gör paketet").click()
    expect(page.locator(STATUS)).to_have_text("Välj högst 30 exempel åt gången. Du har valt 31.")


def test_a_meeting_leads_to_the_kit_of_its_examples(page: Page, go):
    go("kalender/2022/umea-hlt-konferens/")
    page.get_by_role("link", name="Affischer och QR-koder").click()
    go()
    expect(page.locator(".ex-affisch h3")).to_have_text("Hälsa, lärande och trygghet (HLT) i Västerbotten")


def test_what_is_saved_becomes_a_kit_without_what_is_gone(page: Page, go):
    saved = ["helsingborg-skolfam", "finns-inte-alls", "karlskrona-barnsam"]
    store = json.dumps(json.dumps({"exempel": [{"slug": slug, "titel": slug} for slug in saved]}))
    page.add_init_script(f"localStorage.setItem('ex-min-lista', {store})")
    go("min-lista/")
    page.get_by_role("link", name="Gör ett konferenspaket").click()
    go()
    expect(page.locator(STATUS)).to_contain_text("Paketet finns här nedanför. 1 av exemplen gick inte att hämta.")
    expect(page.locator(".ex-affisch h3")).to_have_text([re.compile("Skolfam"), re.compile("Barnsam")])
    assert page.locator("[data-lista] input:checked").count() == 2


@pytest.mark.parametrize("address", ["?val=javascript:alert(1)", "?exempel=../../om,<b>", "?exempel=finns-inte-alls"])
def test_an_address_with_something_else_makes_nothing(page: Page, go, address: str):
    go(f"{KIT}{address}")
    expect(page.locator(".ex-affisch")).to_have_count(0)
    expect(page.get_by_role("combobox", name="Ämne eller län")).to_have_value("")


def test_a_net_that_fails_is_told_and_can_be_tried_again(page: Page, go):
    go(f"{KIT}?val=lan/halland/")

    def broken_net(route: Route) -> None:
        route.abort()

    page.route(re.compile(r"/exempel/[a-z0-9-]+/$"), broken_net)
    page.get_by_role("button", name="Gör paketet").click()
    expect(page.locator(STATUS)).to_contain_text("Det gick inte att hämta allt.")
    page.unroute_all()
    page.get_by_role("button", name="Gör paketet").click()
    expect(page.locator(STATUS)).to_have_text("Paketet finns här nedanför.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheets_are_accessible_and_fit_a_narrow_screen(kit: Page, scheme: str):
    kit.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for width in (320, 1280):
        kit.set_viewport_size({"width": width, "height": 900})
        assert broken(kit) == []
        assert kit.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_javascript_the_page_says_so_and_what_to_do(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(KIT)
    expect(page.get_by_text("Konferenspaketet behöver JavaScript.")).to_be_visible()
    expect(page.get_by_role("combobox")).to_have_count(0)
    context.close()
