"""Whatever script does not come, or comes as a type that the browser refuses: the page as it is without JavaScript is what stands."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

JS = Path(__file__).parents[3] / "docs" / "assets" / "js"
SEARCH = "exempel/?q=skolfam"
HITS = "[data-lista] [data-slug]"
PATIENCE_MS = 5000  # docs/assets/js/tema.js, main.js


@pytest.fixture
def window(browser: Browser, served) -> Iterator[Page]:
    """A page that has no script from an earlier test, and a clock of its own."""
    served.kept = re.compile(r"/(?:fonts|css)/")
    context = browser.new_context(base_url=served.address, viewport={"width": 1280, "height": 900}, locale="sv-SE")
    yield context.new_page()
    context.close()


def stands(page: Page) -> None:
    """The page is as without JavaScript: what needs it is hidden, what does without is there to use."""
    expect(page.locator("[data-alla] article").first).to_be_visible()
    expect(page.get_by_text("Sökningen kräver JavaScript")).to_be_visible()
    expect(page.get_by_role("navigation", name="Exempel efter ämne, län och metod")).to_be_visible()
    assert page.locator(".ex-sok .ex-med-js:visible").count() == 0


@pytest.mark.parametrize("way", ["404", "503", "inloggning", "halv", "application/octet-stream"])
def test_without_the_first_script_the_list_stands(network, window, way):
    page = window  # where half a script is no fault of ours
    network.fails(r"/js/main\.js", way)
    page.goto(SEARCH)
    stands(page)


def test_a_script_that_is_late_is_not_waited_for_and_still_welcome(network, page):
    network.fails(r"/js/main\.js", "sen")
    page.clock.install()
    page.goto(SEARCH, wait_until="commit")
    page.locator("[data-alla]").wait_for(state="attached")
    expect(page.locator("[data-alla] article").first).not_to_be_visible()
    page.clock.run_for(PATIENCE_MS)
    stands(page)
    network.mends()
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("[data-filter]")).to_be_visible()


def test_a_browser_without_modules_has_the_list(network, page):
    network.fails(r"/js/main\.js", "404")
    page.add_init_script("delete HTMLScriptElement.prototype.noModule")
    page.goto(SEARCH, wait_until="commit")
    page.locator("[data-alla]").wait_for(state="attached")
    assert page.evaluate("document.documentElement.className") == ""
    stands(page)


def test_a_browser_without_modules_in_threads_has_the_list(window):
    page = window  # where the script's own complaint is no fault
    page.add_init_script("const Real = Worker; globalThis.Worker = function (address) { return new Real(address); }")
    page.goto(SEARCH)
    stands(page)


def test_the_colours_script_is_not_needed(network, page):
    network.fails(r"/js/tema\.js", "404")
    page.goto(SEARCH)
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("[data-filter]")).to_be_visible()
    expect(page.get_by_text("Sökningen kräver JavaScript")).to_be_hidden()


def leading_to(name: str) -> set[str]:
    """Return a script and all that it imports before it starts."""
    found, left = set(), [name]
    while left:
        found.add(name := left.pop())
        imported = re.findall(r'^import .* from "(\.[^"]+)"', (JS / name).read_text(encoding="utf-8"), re.MULTILINE)
        left += {posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) for path in imported} - found
    return found


def test_whichever_script_does_not_come_the_page_is_never_blank(network, page):
    page.goto(SEARCH)
    page.locator(HITS).first.wait_for()
    modules = {name for path in network.asked for name in re.findall(r"/js/(.+\.js)$", path)}
    beside = {"tema-vaxel.js", "genvag.js", "spara.js", "ta-med.js"}  # the search does without
    needed = sorted(modules & leading_to("sok/sida.js"))  # what only its thread needs is a search over a bad network
    assert len(needed) > 15
    for name in needed:
        network.fails(rf"/js/{re.escape(name)}", "503" if needed.index(name) % 2 else "application/octet-stream")
        page.goto(SEARCH)
        stands(page)
    assert beside <= modules
    for name in sorted(beside):
        network.fails(rf"/js/{re.escape(name)}", "503")
        page.goto(SEARCH)
        expect(page.locator(HITS).first).to_be_visible()
        if name == "spara.js":
            expect(
                page.locator(".ex-kort__val:visible, [data-spara]:visible, [data-modul=ex-ta-med]:visible")
            ).to_have_count(0)
            expect(page.get_by_role("link", name="Min lista")).to_be_visible()
    expect(page.locator("[data-modul=ex-genvag]")).to_be_visible()


def test_on_a_server_that_knows_no_scripts_every_page_stands(network, page):
    network.fails(r"\.js", "application/octet-stream")
    for address in (SEARCH, "", "kommuner/karlskrona/", "exempel/karlskrona-barnsam/", "tillganglighet/"):
        page.goto(address)
        expect(page.locator(".ex-med-js:visible")).to_have_count(0)
        assert page.locator(".ex-utan-js").count() == page.locator(".ex-utan-js:visible").count()


@pytest.mark.parametrize(
    ("script", "address", "wanted"),
    [
        ("sok/sida", SEARCH, HITS),
        ("sok/visning", SEARCH, HITS),
        ("atgarder", "exempel/karlskrona-barnsam/", "[data-skriv-ut]"),
    ],
)
def test_a_script_that_did_not_come_is_asked_for_again(network, page, script, address, wanted):
    network.fails(rf"/js/{script}\.js", "503")
    page.clock.install()
    page.goto(address)
    expect(page.locator(".ex-stannat")).not_to_have_count(0)
    expect(page.locator(wanted).first).not_to_be_visible()
    network.mends()
    page.clock.run_for(2000)
    expect(page.locator(wanted).first).to_be_visible()
    expect(page.locator(".ex-stannat")).to_have_count(0)


def test_a_part_whose_script_never_comes_stands(network, page):
    network.fails(r"/js/sok/visning\.js", "tyst")
    page.clock.install()
    page.goto(SEARCH, wait_until="commit")
    network.wait_for(r"/js/sok/visning\.js$")
    page.clock.run_for(PATIENCE_MS)
    stands(page)
