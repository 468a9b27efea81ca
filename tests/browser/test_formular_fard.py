"""The form by keyboard alone on a small screen, lost by mistake and found again; on a slow line, and when the line is gone."""

from collections.abc import Iterator
from pathlib import Path

import fard
import pytest
from delat import broken, passes, started
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect
from skrivare import onward

SMALL = {"width": 320, "height": 640}


@pytest.fixture
def context(browser: Browser, base_url: str) -> Iterator[BrowserContext]:
    """A browser of somebody's own, on a small screen."""
    context = browser.new_context(base_url=base_url, viewport=SMALL, locale="sv-SE", accept_downloads=True)
    context.set_default_timeout(30_000)
    yield context
    context.close()


def found_again(page: Page) -> None:
    """See that the draft is there, and go to where it ended."""
    expect(page.get_by_text("Ditt utkast finns kvar")).to_be_visible()
    expect(page.get_by_label("Rubrik", exact=True)).to_have_value(fard.TITLE)
    expect(page.get_by_label("Utgångsläge", exact=True)).to_have_value("Barnen fick vänta länge.")
    for _ in range(4):
        onward(page)


@pytest.mark.parametrize("lost", ["reloaded", "closed"])
def test_from_the_start_page_to_a_file_though_the_page_was_lost(context: BrowserContext, bank: Path, lost: str):
    page = context.new_page()
    fard.to_the_form(page)
    fard.first_five(page)
    if lost == "closed":
        page.close(run_before_unload=True)
        page = context.new_page()
        fard.to_the_form(page)
    else:
        page.reload()
        started(page)
    found_again(page)
    fard.the_rest(page)
    assert page.evaluate("document.documentElement.scrollWidth <= 320")
    assert broken(page) == []
    content = Path(fard.sent(page).path()).read_bytes()
    assert b"ok\xc3\xa4nt: [resultat]" in content
    passes(bank, fard.FILE, content)
    expect(page.get_by_role("status").filter(has_text="är sparad bland dina hämtade filer")).to_be_visible()


def test_on_a_slow_line_that_breaks_nothing_is_lost(context: BrowserContext, bank: Path):
    page = context.new_page()
    session = context.new_cdp_session(page)
    slow = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 20_000}
    session.send("Network.emulateNetworkConditions", slow)
    page.goto("bidra/formular/")
    started(page)
    page.get_by_label("Rubrik", exact=True).wait_for()
    fard.first_five(page)
    session.send("Network.emulateNetworkConditions", slow | {"offline": True})
    fard.the_rest(page)
    content = Path(fard.sent(page).path()).read_bytes()
    passes(bank, fard.FILE, content)
    with pytest.raises(Error):
        page.reload()
    session.send("Network.emulateNetworkConditions", slow)
    page.goto("bidra/formular/")
    started(page)
    found_again(page)
