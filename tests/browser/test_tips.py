"""A tip in the browser: what is written opens filled in elsewhere, and nothing is lost here."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect


def test_a_tip_about_an_example_opens_as_a_filled_in_issue(page, go):
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    go("exempel/karlskrona-barnsam/")
    page.get_by_role("link", name="Vi har prövat det här").click()
    page.wait_for_url("**/bidra/tips/?provat=karlskrona-barnsam")
    go()
    expect(page.get_by_role("link", name="karlskrona-barnsam", exact=True)).to_be_visible()
    page.get_by_role("button", name="Öppna på GitHub").click()
    expect(page.get_by_role("status").last).to_have_text("Skriv något i minst en ruta först.")
    page.get_by_label("Vad har ni sett, eller prövat?").fill("Två & två, åt < håll\noch + en rad")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Öppna på GitHub").click()
    asked = parse_qs(urlsplit(opened.value.url).query)
    assert asked["vad"] == ["Två & två, åt < håll\noch + en rad"]
    assert asked["template"] == ["tips.yml"]
    assert asked["exempel"] == ["https://exempelbanken.github.io/exempel/karlskrona-barnsam/"]
    assert page.get_by_label("Vad har ni sett, eller prövat?").input_value() == "Två & två, åt < håll\noch + en rad"


@pytest.mark.parametrize("address", ["bidra/tips/", "bidra/fel/"])
def test_without_javascript_the_ways_are_links(browser, base_url, address):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    shown = [
        link.get_attribute("href") or ""
        for link in page.get_by_role("main").get_by_role("link").all()
        if link.is_visible()
    ]
    assert any("/issues/new?template=" in href for href in shown)
    assert page.locator("main button:visible").count() == 0
    context.close()
