"""What the search says aloud, what it leaves in the browser's history, and what it does when the browser keeps nothing."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

# Notes what a screen reader would read out: what changes in a live region that is already shown when it changes.
LISTEN = """
  globalThis.upplast = [];
  addEventListener("DOMContentLoaded", () => {
    const regions = new Map([...document.querySelectorAll("[role=status]")].map((region) => [region, region.checkVisibility()]));
    new MutationObserver((changes) => {
      const changed = new Set(changes.map(({ target }) => (target.closest ? target : target.parentElement).closest("[role=status]")));
      for (const region of changed) if (regions.get(region) && region.textContent.trim()) upplast.push(region.textContent.trim());
      document.documentElement.dataset.upplast = upplast.filter((text) => text !== "Söker …").length;
      for (const region of regions.keys()) regions.set(region, region.checkVisibility());
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
"""
COUNT_HISTORY = """
  globalThis.skrivet = [];
  for (const name of ["pushState", "replaceState"]) {
    const real = history[name];
    history[name] = function (...args) { skrivet.push(name); return real.apply(this, args); };
  }
"""
CLOSED = """
  for (const name of ["getItem", "setItem", "removeItem"]) {
    Storage.prototype[name] = () => { throw new DOMException("stängt", "SecurityError"); };
  }
"""
FORGETS = "Din webbläsare låter inte webbplatsen spara något, så valet gäller bara tills du lämnar sidan."


@pytest.fixture
def aloud(page: Page, go) -> Callable[[str], list[str]]:
    """Ask a question on the search page, and return what is read out."""
    page.add_init_script(LISTEN)
    go("exempel/")

    def ask(question: str) -> list[str]:
        page.evaluate("upplast.length = 0; document.documentElement.dataset.upplast = 0")
        page.fill("#ex-q", question)
        page.keyboard.press("Enter")
        expect(page.locator("html")).to_have_attribute("data-upplast", re.compile("[1-9]"))
        page.wait_for_load_state("networkidle")
        heard: list[str] = page.evaluate("upplast.filter((text) => text !== 'Söker …')")
        return heard

    return ask


def test_a_correction_is_read_out_once(aloud):
    count, note = aloud("familjehm")
    assert re.fullmatch(r"\d+ exempel", count)
    assert note == "Visar träffar för familjehem."


def test_an_empty_answer_is_read_out_once(aloud):
    assert aloud("xyzzyqwv") == ["Inget exempel", "Vi hittade inget med ”xyzzyqwv”."]
    assert aloud("qwvxyzzy") == ["Inget exempel", "Vi hittade inget med ”qwvxyzzy”."]


def test_the_same_number_of_another_search_is_read_out_too(aloud):
    first = aloud("barnahus")
    assert first == aloud("Barnahus i ")


def test_a_failure_is_read_out_once_however_often_it_is_tried_again(page, aloud):
    page.route("**/pagefind/pagefind.js*", lambda route: route.abort())
    page.clock.install()
    heard = aloud("barnahus")
    assert heard == [
        (
            "Sökningen kunde inte leta överallt just nu. Vi försöker igen av oss själva."
            " Under tiden kan du bläddra bland alla exempel här nedanför."
        )
    ]
    with page.expect_request("**/pagefind/pagefind.js*"):
        page.clock.run_for(2000)
    with page.expect_request("**/pagefind/pagefind.js*"):
        page.clock.run_for(4000)
    assert page.evaluate("upplast") == heard
    page.unroute("**/pagefind/pagefind.js*")
    page.clock.run_for(8000)
    expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()
    assert page.evaluate("upplast").count(page.inner_text("[data-antal]")) == 1


def test_enter_three_times_is_one_entry_in_the_history(page, go):
    page.add_init_script(COUNT_HISTORY)
    go("exempel/")
    before = page.evaluate("history.length")
    page.fill("#ex-q", "barnahus")
    for _ in range(3):
        page.keyboard.press("Enter")
        expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()
    assert page.evaluate("skrivet") == ["pushState"]
    assert page.evaluate("history.length") == before + 1
    page.go_back()
    expect(page.locator("[data-alla]")).to_be_visible()
    expect(page.locator("#ex-q")).to_have_value("")


def test_half_a_minute_of_typing_is_one_entry(page, go):
    """Safari throws an error at the 101st change in 30 seconds."""
    page.add_init_script(COUNT_HISTORY)
    page.clock.install()
    go("exempel/")
    page.focus("#ex-q")
    for _ in range(150):
        page.keyboard.press("a")
        page.clock.run_for(200)
    assert page.evaluate("skrivet") == []
    page.clock.run_for(1000)
    assert page.evaluate("skrivet") == ["pushState"]
    assert page.url.endswith("?q=" + 150 * "a")


def test_what_is_typed_is_in_the_address_before_the_page_is_left(page, base_url, go):
    go("exempel/")
    page.fill("#ex-q", "barnahus")
    page.locator("[data-lista] a").first.click()
    page.wait_for_url(re.compile(r"/exempel/[a-z0-9-]+/$"))
    page.go_back()
    page.wait_for_url(f"{base_url}exempel/?q=barnahus")


@pytest.mark.parametrize("question", ["\u200bskol\u00adfam\ufeff", "\u202eskolfam\u2069", "\u00a0skolfam\u2009"])
def test_what_nobody_sees_is_not_searched_for(page, go, question):
    go("exempel/?q=skolfam")
    right = page.eval_on_selector_all("[data-lista] [data-slug]", "cards => cards.map(card => card.dataset.slug)")
    go("exempel/")
    page.fill("#ex-q", question)
    page.keyboard.press("Enter")
    page.wait_for_url("**/exempel/?q=skolfam")
    expect(page.locator("[data-lista] [data-slug]")).to_have_count(len(right))
    assert page.locator("[data-not]").inner_text() == ""


@pytest.fixture
def forgetful(page: Page) -> Page:
    """A page whose browser keeps nothing."""
    page.add_init_script(CLOSED)
    return page


def test_colours_that_cannot_be_kept_are_changed_and_that_is_said_once(forgetful, go):
    go("om/")
    button = forgetful.get_by_role("button", name=re.compile("^Byt till"))
    dark = forgetful.evaluate("document.documentElement.dataset.tema")
    button.click()
    assert forgetful.evaluate("document.documentElement.dataset.tema") != dark
    button.click()
    assert forgetful.get_by_role("status").filter(has_text=FORGETS).inner_text() == FORGETS


def test_a_key_that_cannot_be_kept_off_says_so(forgetful, go):
    go("tillganglighet/")
    forgetful.locator("[data-modul=ex-snabbtangent] input").click()
    expect(forgetful.get_by_role("status").filter(has_text=FORGETS)).to_be_visible()


def test_a_municipality_that_cannot_be_kept_says_so(forgetful, go):
    go("kommuner/kiruna/")
    forgetful.get_by_role("button", name="Det här är min kommun").click()
    expect(forgetful.locator("[data-modul=ex-valj-kommun] [role=status]")).to_have_text(
        "Valet gick inte att spara. Din webbläsare låter inte webbplatsen spara något."
    )
    expect(forgetful.get_by_role("button", name="Det här är min kommun")).to_be_visible()


def test_the_start_page_says_so_before_a_municipality_is_chosen(forgetful, go):
    go("")
    expect(forgetful.locator("[data-sparas]")).to_have_text(
        "Din webbläsare låter inte webbplatsen spara något. Du kan titta på en kommun, men valet glöms."
    )
    forgetful.fill("#ex-kommun", "Boden")
    forgetful.keyboard.press("Enter")
    forgetful.wait_for_url("**/kommuner/boden/")


def test_a_browser_that_keeps_what_is_chosen_has_nothing_to_excuse(page, go):
    go("")
    expect(page.locator("[data-sparas]")).to_contain_text("Valet sparas bara i din webbläsare")
    page.get_by_role("button", name=re.compile("^Byt till")).click()
    assert page.locator("[data-sidbesked]").inner_text() == ""
    assert page.evaluate("Object.keys(localStorage)") == ["ex-tema"]
