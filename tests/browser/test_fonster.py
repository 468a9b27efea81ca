"""Tests share a window, and none meets what another left in it."""

from collections.abc import Iterator

import pytest
from fonster import Window
from playwright.sync_api import Browser, Page

_AS_IT_IS = """() => ({
  kept: [localStorage.length, sessionStorage.length, document.cookie, window.name], size: [innerWidth, innerHeight],
  media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)', '(forced-colors: active)'].filter(it => matchMedia(it).matches),
  added: globalThis.tillagt, online: navigator.onLine, hovered: document.querySelectorAll('a:hover').length })"""


@pytest.fixture
def window(browser: Browser, base_url: str) -> Iterator[Window]:
    made = Window(browser, base_url)
    yield made
    made.close()


def test_what_a_test_leaves_is_gone(window: Window):
    page = window.page
    page.goto("om/")
    as_new = page.evaluate(_AS_IT_IS)
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.add_init_script("globalThis.tillagt = 1; console.log('hej')")
    page.route(
        "**/om/", lambda route: route.fulfill(body="<title>annat</title><a href='/'>länk</a>", content_type="text/html")
    )
    page.goto("om/")
    page.evaluate(
        "localStorage.setItem('a', 1); sessionStorage.setItem('a', 1); document.cookie = 'a=1'; window.name = 'a'"
    )
    page.set_viewport_size({"width": 320, "height": 300})
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce", forced_colors="active")
    page.hover("a")
    page.context.set_offline(offline=True)
    page.context.new_page()
    left = page.evaluate(_AS_IT_IS)
    assert [name for name in as_new if left[name] == as_new[name]] == []
    assert heard == ["hej"]
    assert window.tidied()
    page.goto("om/")
    assert page.evaluate(_AS_IT_IS) == as_new
    assert heard == ["hej"]
    assert page.context.pages == [page]


@pytest.mark.parametrize(
    "done",
    [
        lambda page: page.context.add_init_script("1"),
        lambda page: page.context.route("**/nix", lambda route: route.abort()),
        lambda page: page.context.new_cdp_session(page),
        lambda page: page.clock.install(),
        lambda page: page.close(),
        lambda page: page.evaluate("() => { for (let i = 0; i < 20; i++) history.pushState(0, '', '#' + i); }"),
    ],
    ids=["skript", "väg", "samtal", "klocka", "stängd", "steg"],
)
def test_where_something_lasts_the_window_is_not_used_again(window: Window, done):
    page: Page = window.page
    page.goto("om/")
    done(page)
    assert not window.tidied()
