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
    "mening": (r"/mening\.json$", "q=barnahus"),
    "ordens mening": (r"/ord-\d+\.bin$", "q=barnahus"),
    "frågornas mening": (r"/fragor-\d+\.bin$", "q=barnahus"),
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


def pieces(network, page: Page, question: str) -> set[str]:
    """Return the pieces of the word index that a question needs."""
    network.asked.clear()
    page.goto(f"exempel/?q={question}")
    page.locator("[data-lista] [data-slug]").first.wait_for()
    return {path for path in network.asked if path.endswith(".pf_index")}


def test_what_could_be_found_is_shown_and_said_to_be_a_part(network, page):
    missing = pieces(network, page, "barnahus skolfam") - pieces(network, page, "barnahus")
    assert missing
    page.goto("exempel/?q=barnahus skolfam")
    page.locator("[data-lista] [data-slug]").first.wait_for()
    whole = shown(page)
    network.fails("|".join(missing), "503")
    page.goto("exempel/?q=barnahus skolfam")
    expect(page.locator("[data-not]")).to_have_text(
        "Sökningen kunde inte leta överallt just nu, så det kan finnas mer att visa. Vi försöker igen av oss själva."
    )
    part = shown(page)
    assert part.hits
    assert part.hits != whole.hits
    assert part.count == f"{len(part.hits)} exempel hittills" or len(part.hits) == 10
    network.mends()
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("[data-not]")).not_to_contain_text("Vi försöker igen")
    assert shown(page) == whole


def test_the_next_question_is_right_when_the_network_is_back(network, page, right):
    network.fails(r"pagefind-entry\.json", "503")
    page.goto("exempel/?q=skola")
    expect(page.locator("[data-not]")).to_contain_text("Vi försöker igen av oss själva.")
    network.mends()
    page.fill("#ex-q", "barnahus")
    page.keyboard.press("Enter")
    expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()
    assert shown(page) == right["q=barnahus"]
