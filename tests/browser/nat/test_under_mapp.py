"""The site below a folder of a host, sent by nginx with our recipe: nothing is asked for outside it or against its rules."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from delat import started
from playwright.sync_api import Browser, BrowserContext, Page, expect
from webbservrar import HOST, SERVERS

from exempelbank.exports.servrar import RECIPES, Plats

BASE = "/bank/"
URL = f"https://{HOST}{BASE}"

pytestmark = pytest.mark.nightly


@pytest.fixture(scope="module")
def context(browser: Browser, built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A browser that meets the site where a municipality has put it, below its own address."""
    work = tmp_path_factory.mktemp("nginx")
    site = built("under", SITE_URL=URL)
    (work / "www").mkdir()
    (work / "www" / BASE.strip("/")).symlink_to(site)
    recipe = RECIPES["nginx"][1](Plats(HOST, BASE, str(work / "www")), ())
    with SERVERS["nginx"](recipe, work, BASE) as running:
        made = browser.new_context(
            base_url=f"https://127.0.0.1:{running.port}{BASE}", ignore_https_errors=True, locale="sv-SE"
        )
        yield made
        made.close()


@dataclass
class Opened:
    page: Page
    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def opened(context: BrowserContext) -> Iterator[Opened]:
    """A page that may say nothing in the console, and ask for nothing outside its folder."""
    found = Opened(context.new_page())
    found.page.on("console", lambda said: found.told.append(said.text) if said.type in {"error", "warning"} else None)
    found.page.on("pageerror", lambda error: found.told.append(str(error)))
    found.page.on("request", lambda asked: found.asked.append(urlsplit(asked.url).path))
    yield found
    found.page.close()
    assert len(found.asked) > 3
    assert [path for path in found.asked if not path.startswith(BASE)] == []
    assert found.told == []


def test_search_leads_to_an_example_and_the_font_is_there(opened: Opened):
    page = opened.page
    page.goto("")
    started(page)
    assert page.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').length") > 0
    page.goto("exempel/?q=familjehem")
    first = page.locator("[data-lista] [data-slug] a").first
    expect(first).to_be_visible()
    first.click()
    page.wait_for_url(re.compile(rf"{BASE}exempel/[^/?]+/"))
    expect(page.locator("h1")).to_be_visible()


def test_a_missing_page_is_whole_and_leads_home(opened: Opened):
    page = opened.page
    for path in ("finns-inte/", "exempel/finns/inte/alls/"):
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == 404
        started(page)
        assert "Atkinson" in page.evaluate("getComputedStyle(document.body).fontFamily")
        home = page.locator("header a").first.get_attribute("href")
        assert home is not None
        assert page.evaluate("href => new URL(href, document.baseURI).pathname", home) == BASE
    opened.told[:] = [text for text in opened.told if "404" not in text]  # the browser tells of the page itself


def test_feeds_are_found_and_lead_to_the_public_address(opened: Opened):
    page = opened.page
    page.goto("lan/skane/")
    started(page)
    feeds = page.eval_on_selector_all("link[rel=alternate]", "all => all.map(({ href }) => href)")
    assert len(feeds) >= 3
    for feed in feeds:
        answer = page.request.get(feed)
        assert (answer.status, urlsplit(feed).path.startswith(BASE)) == (200, True)
        assert f"{URL}exempel/" in answer.text()


def test_the_form_opens_an_example_and_makes_its_file(opened: Opened):
    page = opened.page
    page.goto("bidra/formular/?exempel=helsingborg-skolfam")
    started(page)
    expect(page.get_by_text("Exemplet är öppnat.")).to_be_visible()
    expect(page.get_by_role("heading", name="Ladda ner eller kopiera")).to_be_visible()
    assert f"{BASE}exempel/helsingborg-skolfam/exempel.txt" in opened.asked
