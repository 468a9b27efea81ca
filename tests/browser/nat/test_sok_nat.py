"""A search on a bad network says that it could not look everywhere, never that there is nothing, and is right when the network is back."""

from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page, expect

WAYS = ("404", "503", "inloggning", "halv", "tyst")
# Every kind of file that a search needs, and a search that needs it.
KINDS = {
    "arbetaren": (r"/sok/arbetare\.js", "q=barnahus"),
    "arbetarens delar": (r"/sok/uppslag\.js", "q=barnahus"),
    "Pagefind": (r"/pagefind/pagefind\.js", "q=barnahus"),
    "wasm": (r"\.pagefind$", "q=barnahus"),
    "ingången": (r"pagefind-entry\.json", "q=barnahus"),
    "metadata": (r"\.pf_meta$", "q=barnahus"),
    "index": (r"\.pf_index$", "q=barnahus"),
    "sidor": (r"\.pf_fragment$", "q=barnahus"),
    "sidor utan ord": (r"\.pf_fragment$", "tagg=skola"),
    "urval": (r"/urval\.json$", "q=skola&lan=skane-lan"),
    "metoder": (r"/metoder\.json$", "q=barnahus"),
    "ord": (r"/sokord\.json$", "q=barnahus"),
    "ordlista": (r"/ordlista\.json$", "q=familjehm"),
    "likhet": (r"/likhet\.json$", "q=barnahus&ordning=liknar"),
}


class Shown(NamedTuple):
    """What a search page shows."""

    hits: list[str]
    count: str
    note: str
    methods: str


def shown(page: Page) -> Shown:
    return Shown(
        page.eval_on_selector_all("[data-lista] [data-slug]", "cards => cards.map(card => card.dataset.slug)"),
        page.inner_text("[data-antal]"),
        page.inner_text("[data-not]"),
        page.locator("[data-metoder]").text_content() or "",
    )


@pytest.fixture(scope="module")
def right(context: BrowserContext) -> dict[str, Shown]:
    """What each search shows when nothing fails."""
    page = context.new_page()
    found = {}
    for address in {address for _, address in KINDS.values()}:
        page.goto(f"exempel/?{address}")
        page.evaluate("localStorage.setItem('ex-min-kommun', 'boden')")
        page.goto(f"exempel/?{address}")
        page.locator("[data-lista] [data-slug]").first.wait_for()
        found[address] = shown(page)
    page.close()
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_search_that_could_not_look_everywhere_says_so_and_tries_again(network, page, right, kind, way):
    pattern, address = KINDS[kind]
    network.fails(pattern, way)
    page.goto(f"exempel/?{address}")
    expect(page.locator("[data-not]")).to_contain_text("Vi försöker igen av oss själva.")
    network.wait_for(pattern)
    before = shown(page)
    assert "Inget" not in before.count + before.note
    assert before != right[address]
    assert page.locator("[data-tomt]").is_hidden()
    assert page.locator("article:visible").count() > 0
    network.mends()
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("[data-not]")).not_to_contain_text("Vi försöker igen")
    assert shown(page) == right[address]
