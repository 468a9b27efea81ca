"""Jämför: two or three examples chosen from any card, side by side, their differences first."""

import io
import json
import re

from delat import Use, broken
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

PAIR = "jamfor/?a=helsingborg-skolfam&b=norrkoping-skolfam2"


def test_from_cards_to_a_comparison(page: Page, go, use: Use):
    go("taggar/skolfranvaro/")
    cards = page.locator("article.ex-kort")
    titles = [cards.nth(number).locator("h3").inner_text() for number in range(3)]
    bar = page.get_by_role("complementary", name="Valda att jämföra")
    told = ("Välj ett exempel till", "2 exempel valda", "3 exempel valda")
    for title, text in zip(titles, told, strict=True):
        use(page.get_by_role("button", name=f"Jämför: {title}", exact=True).first)
        expect(bar).to_contain_text(text)
    fourth = cards.nth(3).get_by_role("button", name="Jämför:")
    expect(fourth).to_be_disabled()
    use(page.get_by_role("button", name=f"Jämför: {titles[1]}", exact=True).first)
    expect(fourth).to_be_enabled()
    use(bar.get_by_role("link", name="Jämför"))
    page.wait_for_url("**/jamfor/?a=*&b=*")
    go()
    table = page.get_by_role("table", name=f"{titles[0]} och {titles[2]}")
    groups = table.get_by_role("rowheader").all_inner_texts()
    assert groups.index("Det som skiljer") == 0
    assert groups.index("Var, och hur stor kommunen är") < groups.index("Så är det uppföljt")
    assert groups.index("Så är det uppföljt") < groups.index("Texten, rubrik för rubrik") < groups.index("Utgångsläge")
    row = table.get_by_role("row", name="Utgångsläge")
    assert row.get_by_role("cell").count() == 2
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_is_compared_is_what_the_pages_say(page: Page, go):
    go("exempel/norrkoping-skolfam2/")
    level = page.locator(".ex-ruta__niva").inner_text()
    resource = page.locator(".ex-mandag p", has_text="Resurser:").inner_text()
    first = page.locator(".ex-brodtext section[aria-labelledby=resultat] p").first.inner_text()
    go(PAIR)
    for label, text in (("Så är det uppföljt", level), ("Det här krävs", resource), ("Resultat", first)):
        cell = page.get_by_role("row", name=re.compile(f"^{label}")).get_by_role("cell").nth(1)
        expect(cell).to_contain_text(text)
    expect(page.get_by_role("row", name="De första stegen").get_by_role("cell").first).to_contain_text(
        "samverkansavtal"
    )


# Reads every example's page as the tools do, and tells what none of them lacks.
_READ = """async () => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js.*/, '');
  const [{ readExamples }, { at, fetchJson }] = await Promise.all(['minlista/exempelsida', 'hamta'].map(name => import(`${js}${name}.js`)));
  const slugs = (await fetchJson(at('adresser'), Array.isArray)).flatMap(([address]) => address.match(/^exempel\\/(?!sida\\/)(.+)\\/$/)?.[1] ?? []);
  const pages = [...(await readExamples(slugs)).values()];
  const lacks = pages.filter(page => !(page.title && page.place.length && page.summary && page.followup.level && page.ask && page.origin && page.sections.length && page.sources.every(({ text }) => text)));
  return { asked: slugs.length, read: pages.length, lacks: lacks.map(({ slug }) => slug), steps: pages.filter(({ steps }) => steps.length).length,
    unlike: pages.filter(({ sections }) => sections.some(([heading, texts]) => !heading || !texts.length)).map(({ slug }) => slug) };
}"""


def test_every_page_can_be_read_by_the_tools(page: Page, go):
    go("jamfor/")
    found = page.evaluate(_READ)
    assert found["read"] == found["asked"] > 90
    assert found["lacks"] == []
    assert found["unlike"] == []
    assert found["steps"] > 50


def test_others_are_chosen_among_the_saved(page: Page, go):
    items = [
        {"slug": "karlskrona-barnsam", "titel": "Barnsam"},
        {"slug": "umea-faltgruppen-lardomar", "titel": "Fältgruppen"},
    ]
    store = json.dumps(json.dumps({"exempel": items}))
    page.add_init_script(f"localStorage.setItem('ex-min-lista', {store})")
    go(PAIR)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    page.get_by_role("checkbox", name="Barnsam").check()
    expect(page.get_by_role("checkbox", name="Fältgruppen")).to_be_disabled()
    page.get_by_role("button", name="Jämför de valda").click()
    page.wait_for_url(lambda url: url.endswith(f"{PAIR}&c=karlskrona-barnsam"))
    go()
    expect(page.get_by_role("columnheader")).to_have_count(3)


def test_an_empty_comparison_and_one_that_cannot_be_fetched_say_so(page: Page, go):
    go("jamfor/")
    expect(page.get_by_text("Välj två eller tre exempel.")).to_be_visible()
    page.route("**/exempel/norrkoping-skolfam2/", lambda route: route.abort())
    go(PAIR)
    expect(page.get_by_role("status").filter(has_text="gick inte att hämta")).to_be_visible()
    assert page.get_by_role("table").count() == 0
    page.unroute("**/exempel/norrkoping-skolfam2/")
    expect(page.get_by_role("columnheader")).to_have_count(2)  # tried again by itself


def test_a_comparison_is_printed_and_read_by_all(page: Page, go):
    go(PAIR)
    page.set_viewport_size({"width": 320, "height": 800})
    assert broken(page) == []
    text = "\n".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)
    assert "Det som skiljer" in text
    for other in ("Jämför de valda", "Skriv ut", "Kommuner"):
        assert other not in text
    page.emulate_media(media="print")
    first, second = (cell.bounding_box() for cell in page.locator(".ex-jamfor tr:has(td + td) td").all()[:2])
    assert first["y"] == second["y"]  # side by side on paper, whatever the screen


def test_without_javascript_the_page_says_what_it_needs(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(PAIR)
    assert page.get_by_text("Jämförelsen kräver JavaScript").is_visible()
    assert page.locator("main button:visible").count() == 0
    context.close()
