"""Min lista: what is found is saved, put in order, made a plan of, printed, taken along and sent on. Nothing leaves the browser."""

import io
import json
import re
from pathlib import Path

import docx
import pytest
from delat import Use, broken
from docx.oxml.ns import qn
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

SAVED = ("helsingborg-skolfam", "karlskrona-barnsam", "norrkoping-skolfam2")
KEY = "ex-min-lista"


def kept(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def seed(page: Page, *slugs: str) -> None:
    """Let a list be kept before the page opens, once."""
    items = [{"slug": slug, "titel": slug.capitalize()} for slug in slugs]
    store = json.dumps(json.dumps({"exempel": items}))
    page.add_init_script(f"if (!localStorage.getItem('{KEY}')) localStorage.setItem('{KEY}', {store})")


def save_three(page: Page, use: Use) -> list[str]:
    """Save the first three hits of a search; return their titles."""
    cards = page.locator("[data-lista] article")
    expect(cards).to_have_count(10)
    titles = [cards.nth(number).locator("h3").inner_text() for number in range(3)]
    for title in titles:
        button = page.locator("[data-lista]").get_by_role("button", name=f"Spara: {title}", exact=True)
        use(button)
        expect(button).to_have_attribute("aria-pressed", "true")
    return titles


def put_in_order(page: Page, use: Use, titles: list[str]) -> list[str]:
    """Move the last of three up, and write a note on the first; return the new order."""
    rows = page.locator("[data-lista] > li")
    assert rows.locator("h3").all_inner_texts() == titles
    use(page.get_by_role("button", name=f"Flytta upp: {titles[2]}"))
    expect(page.get_by_role("status").filter(has_text="är nu nummer 2 av 3")).to_be_visible()
    rows.first.get_by_label("Anteckning").focus()
    page.keyboard.type("Fråga rektorn.")
    return [titles[0], titles[2], titles[1]]


def compare_two(page: Page, use: Use, titles: list[str]) -> None:
    """Compare the first two of the list."""
    for title in titles[:2]:
        use(page.locator("[data-lista]").get_by_role("button", name=f"Jämför: {title}", exact=True))
    use(page.get_by_role("complementary", name="Valda att jämföra").get_by_role("link", name="Jämför"))
    expect(page.get_by_role("table", name=f"{titles[0]} och {titles[1]}")).to_be_visible()


def make_plan(page: Page, use: Use) -> str:
    """Make a plan and fill in its first row; return the step that stood there."""
    use(page.get_by_role("button", name="Gör en lokal handlingsplan"))
    expect(page.get_by_label("Planens namn")).to_be_focused()
    first = page.get_by_role("group", name="Rad 1", exact=True)
    for label, text in (("Mål", "Alla barn klarar skolan."), ("Ansvarig", "Enhetschefen")):
        first.get_by_label(label).focus()
        page.keyboard.type(text)
    first.get_by_label("Datum").fill("2027-03-01")
    return first.get_by_label("Steg").input_value()


def print_plan(page: Page, use: Use) -> None:
    """Print the plan, and look at the paper."""
    use(page.get_by_role("button", name="Skriv ut planen"))
    page.wait_for_function("globalThis.skrivet")
    text = " ".join(" ".join(sheet.extract_text() for sheet in paper(page).pages).split())
    for told in (
        "Lokal handlingsplan",
        "Alla barn klarar skolan.",
        "1 mars 2027",
        "planen bygger på",
        "Fråga rektorn.",
    ):
        assert told in text
    for other in ("Sparade exempel", "Planens namn", "Ta bort"):
        assert other not in text
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("[data-papper]")).to_be_empty()


def test_from_a_search_to_a_plan_on_paper_and_in_word(page: Page, go, use: Use):
    asked: list[str] = []
    page.on("request", lambda got: asked.append(f"{got.method} {got.url}"))
    page.add_init_script("globalThis.print = () => { globalThis.skrivet = true; }")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go("exempel/?q=skola")
    titles = save_three(page, use)
    use(page.get_by_role("link", name="Min lista 3 sparade exempel"))
    page.wait_for_url("**/min-lista/")
    go()
    order = put_in_order(page, use, titles)
    compare_two(page, use, order)
    go("min-lista/")
    step = make_plan(page, use)
    print_plan(page, use)
    assert not [url for url in asked if re.search("docx|word", url)]  # fetched by those who press the button
    with page.expect_download() as waited:
        use(page.get_by_role("button", name="Spara som Word"))
    assert waited.value.suggested_filename == "lokal-handlingsplan.docx"
    read_plan(Path(waited.value.path()), order, step)
    go("min-lista/")
    assert page.locator("[data-lista] h3").all_inner_texts() == order
    expect(page.get_by_label("Anteckning").first).to_have_value("Fråga rektorn.")
    use(page.locator(".ex-plan > summary"))
    expect(page.get_by_role("group", name="Rad 1", exact=True).get_by_label("Mål")).to_have_value(
        "Alla barn klarar skolan."
    )
    use(page.get_by_role("button", name="Kopiera länk till listan"))
    expect(page.get_by_role("status").filter(has_text="Länken är kopierad")).to_be_visible()
    slugs = [item["slug"] for item in kept(page)["exempel"]]
    assert page.evaluate("navigator.clipboard.readText()").endswith(f"min-lista/?e={','.join(slugs)}")
    assert {line.split()[0] for line in asked} == {"GET"}
    assert [line for line in asked if "rektorn" in line or "Enhetschefen" in line] == []


def paper(page: Page) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False, prefer_css_page_size=True)))


def read_plan(path: Path, titles: list[str], step: str) -> None:
    """Read a plan's Word document as another program does."""
    document = docx.Document(path)
    headings = [(part.style.name, part.text) for part in document.paragraphs if part.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "Lokal handlingsplan"),
        ("Heading 2", "Det vi ska göra"),
        ("Heading 2", "Exempel som planen bygger på"),
        *(("Heading 3", title) for title in titles),
    ]
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Mål", "Steg", "Ansvarig", "Datum", "Uppföljning"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    goal, done, who, when, followed = (cell.text for cell in table.rows[1].cells)
    assert (goal, who, when, followed) == ("Alla barn klarar skolan.", "Enhetschefen", "1 mars 2027", "")
    assert done == f"{step}\nUr: {titles[0]}"
    texts = [part.text for part in document.paragraphs]
    assert "Vår anteckning: Fråga rektorn." in texts
    assert len([text for text in texts if text.startswith("Så är det uppföljt: ")]) == 3


def test_a_link_is_opened_by_another_and_added_by_a_press(browser: Browser, base_url: str, go):
    context = browser.new_context(base_url=base_url)
    page = context.new_page()
    go(f"min-lista/?e={SAVED[0]},finns-inte,{SAVED[1]}", on=page)
    shared = page.locator("[data-delad]")
    expect(shared.get_by_role("listitem")).to_have_count(2)
    expect(shared).to_contain_text("1 av exemplen i länken finns inte i banken.")
    assert page.evaluate("localStorage.length") == 0
    shared.get_by_role("button", name="Spara dem i min lista").click()
    expect(page.locator("[data-lista] > li")).to_have_count(2)
    assert [item["slug"] for item in kept(page)["exempel"]] == list(SAVED[:2])
    assert page.url.endswith("/min-lista/")
    context.close()


def test_a_file_is_saved_and_opened_again_elsewhere(page: Page, browser: Browser, base_url: str, go):
    seed(page, *SAVED)
    go("min-lista/")
    page.get_by_role("textbox", name="Anteckning").nth(1).fill("Viktigt <b>här</b>")
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    page.get_by_label("Planens namn").fill("Skolan först")
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    expect(page.locator(".ex-plan")).to_have_count(2)
    with page.expect_download() as waited:
        page.get_by_role("button", name="Spara som fil").click()
    path = waited.value.path()
    context = browser.new_context(base_url=base_url)
    other = context.new_page()
    go("min-lista/", on=other)
    for _ in range(2):  # the second time there is nothing new in it
        other.locator("input[type=file]").set_input_files(path)
    expect(other.get_by_role("status").filter(has_text="fanns redan")).to_be_visible()
    assert other.locator("[data-lista] h3").all_inner_texts() == page.locator("[data-lista] h3").all_inner_texts()
    expect(other.get_by_role("textbox", name="Anteckning").nth(1)).to_have_value("Viktigt <b>här</b>")
    assert other.locator(".ex-plan summary").all_inner_texts() == ["Skolan först", "Lokal handlingsplan"]
    other.locator("input[type=file]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": b"[1"}
    )
    expect(other.get_by_role("status").filter(has_text="gick inte att öppna")).to_be_visible()
    context.close()


BLOCKED = (
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('nej', 'SecurityError'); } })"
)
FULL = "Storage.prototype.setItem = function () { throw new DOMException('fullt', 'QuotaExceededError'); }"


@pytest.mark.parametrize("fault", [BLOCKED, FULL], ids=["stängt", "fullt"])
def test_what_cannot_be_kept_is_said_and_lasts_as_long_as_the_page(page: Page, go, fault: str):
    page.add_init_script(fault)
    go(f"exempel/{SAVED[0]}/")
    button = page.locator("h1 ~ .ex-knappar").get_by_role("button", name="Spara:")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-sidbesked]")).to_contain_text("låter inte webbplatsen spara")
    page.get_by_role("link", name="Min lista 1").click()
    page.wait_for_url(f"**/min-lista/?e={SAVED[0]}")  # carried along by the address
    go()
    expect(page.get_by_role("alert")).to_contain_text("så länge sidan är öppen")
    page.get_by_role("button", name="Spara dem i min lista").click()
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    expect(page.get_by_role("group", name="Rad 1", exact=True).get_by_label("Steg")).not_to_have_value("")
    page.get_by_role("textbox", name="Anteckning").fill("Kvar")
    with page.expect_download() as waited:
        page.get_by_role("button", name="Spara som fil").click()
    held = json.loads(Path(waited.value.path()).read_text("utf-8"))
    assert held["exempel"][0]["anteckning"] == "Kvar"
    assert len(held["planer"]) == 1


def test_the_list_is_printed_with_its_notes(page: Page, go):
    seed(page, *SAVED)
    go("min-lista/")
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    expect(page.get_by_label("Planens namn")).to_be_focused()
    page.get_by_role("textbox", name="Anteckning").first.fill("Ring Helsingborg.")
    printed = paper(page).pages
    assert len(printed) == 1
    text = printed[0].extract_text()
    for told in ("Min lista", *(slug.capitalize() for slug in SAVED), "Ring Helsingborg."):
        assert told in text
    for other in ("Lokal handlingsplan", "Ta bort", "Spara som fil"):
        assert other not in text


def test_what_is_removed_can_be_taken_back(page: Page, go):
    seed(page, *SAVED)
    go("min-lista/")
    page.get_by_role("button", name="Ta bort: Karlskrona").click()
    expect(page.locator("[data-lista] > li")).to_have_count(2)
    expect(page.get_by_role("link", name="Norrkoping")).to_be_focused()
    page.get_by_role("button", name="Ångra").click()
    assert [item["slug"] for item in kept(page)["exempel"]] == list(SAVED)
    expect(page.locator("[data-lista] > li")).to_have_count(3)


def test_an_example_is_dragged_to_another_place(page: Page, go):
    seed(page, *SAVED)
    go("min-lista/")
    page.set_viewport_size({"width": 1280, "height": 1600})
    page.locator(".ex-minlista__grepp").nth(2).hover()
    page.mouse.down()
    target = page.locator("[data-lista] > li").first.bounding_box()
    assert target is not None
    page.mouse.move(target["x"] + 30, target["y"] + 10, steps=10)
    page.mouse.up()
    assert [item["slug"] for item in kept(page)["exempel"]] == [SAVED[2], SAVED[0], SAVED[1]]
    expect(page.get_by_role("status").filter(has_text="nummer 1 av 3")).to_be_visible()


def test_rows_are_added_moved_and_removed(page: Page, go):
    go("min-lista/")
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    for number, goal in ((1, "Ett"), (2, "Två")):
        page.get_by_role("group", name=f"Rad {number}", exact=True).get_by_label("Mål").fill(goal)
        page.get_by_role("button", name="Lägg till en rad").click()
        expect(page.get_by_role("group", name=f"Rad {number + 1}", exact=True).get_by_label("Mål")).to_be_focused()
    page.get_by_role("button", name="Flytta ner: rad 1").click()
    page.get_by_role("button", name="Ta bort: rad 3").click()
    page.reload()
    go()
    assert [row["mal"] for row in kept(page)["planer"][0]["rader"]] == ["Två", "Ett"]
    page.locator(".ex-plan > summary").click()
    expect(page.get_by_role("group", name="Rad 2", exact=True).get_by_label("Mål")).to_have_value("Ett")


def test_another_tab_sees_what_is_saved_here(page: Page, go):
    go("min-lista/")
    other = page.context.new_page()
    go(f"exempel/{SAVED[0]}/", on=other)
    other.locator("h1 ~ .ex-knappar").get_by_role("button", name="Spara:").click()
    expect(page.locator("[data-lista] > li")).to_have_count(1)
    expect(page.get_by_role("link", name="Min lista 1")).to_be_visible()


def test_what_cannot_be_fetched_is_said_and_the_plan_is_made_all_the_same(page: Page, go):
    seed(page, *SAVED)
    go("min-lista/")
    page.route(f"**/exempel/{SAVED[1]}/", lambda route: route.abort())
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    expect(page.get_by_role("status").filter(has_text="gick inte att hämta")).to_be_visible()
    row = page.locator(".ex-plan__rad").filter(has_text=f"Ur: {SAVED[1].capitalize()}")
    expect(row.get_by_label("Steg")).to_have_value("")


def test_without_javascript_the_page_says_what_it_needs(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("min-lista/")
    assert page.get_by_text("Min lista kräver JavaScript").is_visible()
    assert page.locator("main button:visible").count() == 0
    page.goto(f"exempel/{SAVED[0]}/")
    assert page.get_by_role("button", name="Spara").count() == 0
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_filled_list_is_accessible_and_not_wider_than_the_screen(page: Page, go, width: int, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    seed(page, *SAVED)
    go("min-lista/")
    page.get_by_role("button", name="Gör en lokal handlingsplan").click()
    expect(page.get_by_label("Planens namn")).to_be_focused()
    assert broken(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
