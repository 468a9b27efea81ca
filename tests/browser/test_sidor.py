"""Pages in a real browser: with and without JavaScript, on narrow screens and enlarged, and nothing fetched from elsewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

PAGES = {
    "start": ("", "Vad har andra kommuner provat"),
    "exempel": ("exempel/karlskrona-barnsam/", "Så är exemplet uppföljt"),
    "metod": ("metoder/skolfam/", "Vad säger forskningen"),
    "kommun": ("kommuner/karlskrona/", "Barnsam"),
    "kommun utan exempel": ("kommuner/arjeplog/", "Arjeplogs kommun har inget exempel i banken ännu"),
    "län": ("lan/skane/", "Skåne län"),
    "tagg": ("taggar/barnratt/", "barnkonventionen"),
    "lista": ("exempel/", "Alla exempel"),
    "metoder": ("metoder/", "Skolfam"),
    "taggar": ("taggar/", "Uppdragets fyra syften"),
    "kunskapskarta": ("kunskapskarta/", "Hela banken"),
    "min lista": ("min-lista/", "Min lista"),
    "jämför": ("jamfor/", "Jämför exempel"),
    "nämnden": ("namnden/", "Ta med till nämnden"),
    "kommuner": ("kommuner/", "Åstorp"),
    "kalender": ("kalender/", "2017"),
    "konferenspaket": ("kalender/konferenspaket/", "Gör ett programblad"),
    "nytt": ("nytt/", "November 2026"),
    "månad": ("nytt/2026-11/", "Nya exempel"),
    "händelse": ("kalender/2017/lulea-forbattringsresan/", "När och var"),
    "barnkonventionen": ("barnkonventionen/", "Barnkonventionen är lag i Sverige"),
    "artikel": ("barnkonventionen/12/", "Rubriken är vår egen"),
    "redovisning": ("redovisning/", "Vita fläckar"),
    "redovisningens lista": ("redovisning/riktning/", "Blandat resultat"),
    "öppna data": ("data/", "exempel.csv"),
    "handskriven": ("om/", "Om"),
    "tillgänglighet": ("tillganglighet/", "förenlig"),
    "finns inte": ("404.html", "Sidan finns inte"),
}


@pytest.fixture(params=[True, False], ids=["med JavaScript", "utan JavaScript"])
def watched(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Page]:
    """A page that fails the test for any error in the console and any request to another host."""
    context = browser.new_context(base_url=base_url, locale="sv-SE", java_script_enabled=request.param)
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on(
        "requestfailed",
        lambda asked: told.append(f"{asked.failure}: {asked.url}") if asked.failure != "net::ERR_ABORTED" else None,
    )
    page.on(
        "request",
        lambda asked: (
            told.append(f"annan värd: {asked.url}") if not asked.url.startswith((base_url, "data:")) else None
        ),
    )
    page.on("response", lambda got: told.append(f"{got.status}: {got.url}") if got.status >= 400 else None)
    yield page
    context.close()
    assert told == []


def test_content_is_readable_and_nothing_fails(watched: Page):
    missing = []
    for name, (address, text) in PAGES.items():
        watched.goto(address, wait_until="load")
        shown = watched.locator("main").inner_text()
        if text.lower() not in shown.lower() or len(shown) < 100:
            missing.append(f"{name}: {shown[:200]}")
        if not watched.locator("footer a", has_text="Tillgänglighet").is_visible():
            missing.append(f"{name}: ingen länk till Tillgänglighet")
    assert missing == []


def test_without_javascript_the_tools_that_need_it_are_hidden(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("exempel/karlskrona-barnsam/")
    assert page.locator(".ex-med-js:visible").count() == 0
    page.goto("exempel/")
    assert page.get_by_text("Sökningen kräver JavaScript").is_visible()
    assert page.locator("[data-alla] article:visible").count() > 50
    page.goto("")
    page.locator("#ex-q").fill("skola")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == f"{base_url}exempel/?q=skola"
    context.close()


def test_the_menu_leads_to_each_part_and_says_where_one_is(page: Page, go):
    go("")
    for name in ("Exempel", "Metoder", "Kommuner", "Kalender", "Bidra"):
        page.get_by_role("navigation", name="Huvudmeny").get_by_role("link", name=name, exact=True).click()
        expect(page.get_by_role("navigation", name="Huvudmeny").locator("[aria-current=page]")).to_have_text(name)
        go()
    page.locator(".ex-namn").click()
    expect(page.locator(".ex-namn[aria-current=page]")).to_be_visible()


def test_skip_link_is_the_first_stop_and_moves_to_the_content(page: Page, go):
    go("metoder/skolfam/")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.inner_text() == "Hoppa till innehållet"
    box = focused.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innehall"


def test_slash_key_goes_to_search_and_can_be_turned_off(page: Page, base_url: str, go):
    go("om/")
    page.keyboard.press("/")
    page.wait_for_url(f"{base_url}exempel/#sok")
    go()
    page.locator("#ex-q:focus").wait_for()
    page.keyboard.type("a/b")
    assert page.locator("#ex-q").input_value() == "a/b"
    page.evaluate("localStorage.setItem('ex-snabbtangent', 'av')")
    go("om/")
    page.keyboard.press("/")
    page.keyboard.press("Control+k")
    page.wait_for_url(f"{base_url}exempel/#sok")


def test_a_button_cannot_be_pressed_before_its_script_is_there(page: Page):
    held: list[Route] = []
    page.route("**/tema-vaxel.js", lambda route: held.append(route))  # noqa: PLW0108 - a built-in cannot be a handler
    with page.expect_request("**/tema-vaxel.js"):
        page.goto("om/", wait_until="commit")
    button = page.get_by_role("button", name=re.compile("^Byt till"))
    expect(button).to_be_disabled()
    held[0].continue_()
    expect(button).to_be_enabled()


def test_chosen_colours_are_kept_and_can_be_changed_back(page: Page, go):
    page.emulate_media(color_scheme="light")
    go("om/")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.get_by_role("button", name="Byt till mörka färger").click()
    dark = page.evaluate(colour)
    assert dark != light
    page.goto("metoder/", wait_until="domcontentloaded")
    assert page.evaluate(colour) == dark
    page.get_by_role("button", name="Byt till ljusa färger").click()
    assert page.evaluate(colour) == light
    assert page.evaluate("localStorage.getItem('ex-tema')") is None
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(colour) == dark


@pytest.mark.parametrize(("width", "height"), [(320, 800), (320, 256)], ids=["320 px", "400 % förstoring"])
def test_no_page_scrolls_sideways(page: Page, width: int, height: int, go):
    page.set_viewport_size({"width": width, "height": height})
    wide = {}
    for name, (address, _) in PAGES.items():
        go(address)
        found: list[Any] = page.evaluate(
            """() => document.documentElement.scrollWidth <= innerWidth ? [] : [document.documentElement.scrollWidth,
              ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3).map(e => e.tagName + '.' + e.className)]"""
        )
        if found:
            wide[name] = found
    assert wide == {}


def test_enlarged_text_still_leaves_room_for_the_content(page: Page, go):
    """At 400 % the header may not stand fixed over what one reads (WCAG 1.4.10, 2.4.11)."""
    page.set_viewport_size({"width": 320, "height": 256})
    for address in ("exempel/karlskrona-barnsam/", "kommuner/"):
        go(address)
        page.evaluate("scrollTo(0, 2000)")
        covered = page.evaluate(
            """() => [...document.querySelectorAll('body *')].filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position))
              .map(e => e.getBoundingClientRect()).filter(b => b.bottom > 0 && b.top < innerHeight && b.height > 64).length"""
        )
        assert covered == 0, address


def test_page_prints_without_navigation(page: Page, go):
    page.emulate_media(media="print")
    go("exempel/karlskrona-barnsam/")
    assert page.locator(".ex-nav").is_hidden()
    assert [buttons for buttons in page.locator(".ex-knappar").all() if buttons.is_visible()] == []
    assert page.locator("h1").is_visible()
    assert page.get_by_role("heading", name="Källor", exact=True).is_visible()


def test_pages_listed_here_are_those_of_the_site(site_dir: Path):
    """A new kind of page belongs in the list above: each folder of the site has a page there."""
    kinds = {path.relative_to(site_dir).parts[0] for path in site_dir.glob("*/index.html")}
    handwritten = {"barn", "bidra", "drift", "english", "lattlast", "uppdraget"}  # as "om"
    assert kinds - {address.split("/")[0] for address, _ in PAGES.values()} - handwritten == set()
