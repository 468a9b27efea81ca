"""What is proposed while someone types: by keyboard and by touch, on the start page and on the search page, also when it does not come."""

import re

import pytest
from delat import broken
from playwright.sync_api import Page, expect

FIELD = "#ex-q"


def proposed(page: Page):
    return page.get_by_role("listbox", name="Förslag")


def write(page: Page, text: str) -> None:
    """Write in the field as on a keyboard, and wait for what is proposed."""
    page.focus(FIELD)
    expect(page.locator(FIELD)).to_have_attribute("role", "combobox")
    page.keyboard.type(text)
    expect(proposed(page)).to_be_visible()


@pytest.mark.parametrize("address", ["", "exempel/"])
def test_arrows_choose_escape_closes_and_enter_takes(page: Page, go, address: str):
    go(address)
    write(page, "fosterhe")
    options = proposed(page).get_by_role("option")
    expect(options.first).to_contain_text("Familjehem")
    assert options.count() <= 6
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "true")
    expect(proposed(page).get_by_role("option", selected=True)).to_have_count(0)
    page.keyboard.press("ArrowDown")
    active = page.locator(FIELD).get_attribute("aria-activedescendant")
    expect(proposed(page).get_by_role("option", selected=True)).to_have_id(active)
    page.keyboard.press("ArrowUp")
    expect(proposed(page).get_by_role("option", selected=True)).to_have_count(0)
    page.keyboard.press("Escape")
    expect(proposed(page)).to_be_hidden()
    expect(page.locator(FIELD)).to_have_value("fosterhe")
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowDown")
    expect(proposed(page)).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/exempel/?q=Familjehem")


@pytest.mark.parametrize("address", ["", "exempel/"])
def test_enter_searches_for_what_is_written_as_long_as_nothing_is_chosen(page: Page, go, address: str):
    go(address)
    write(page, "fosterhe")
    page.keyboard.press("Enter")
    page.wait_for_url("**/exempel/?q=fosterhe")
    expect(proposed(page)).to_be_hidden()


def test_a_question_leads_to_the_example_that_answers(page: Page, go):
    go("")
    write(page, "hembesök familj")
    page.wait_for_load_state("networkidle")  # what is proposed for fewer letters stands until then
    question = proposed(page).get_by_role("option").filter(has_text="Svar i ett exempel").first
    asked = question.locator("span").first.inner_text()
    question.click()
    page.wait_for_url(re.compile(r"/exempel/[a-z0-9-]+/$"))
    source = page.request.get(f"{page.url}exempel.txt").text()
    assert asked in source


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["", "exempel/"])
def test_on_a_narrow_phone_nothing_goes_beyond_the_edge(page: Page, go, address: str, scheme: str):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 640})
    go(address)
    write(page, "barn ")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    boxes = [option.bounding_box() for option in proposed(page).get_by_role("option").all()]
    assert all(box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 320 for box in boxes)
    assert broken(page) == []


def test_what_is_fetched_is_small(page: Page, go):
    go("")
    fetched = []
    page.on("response", lambda answer: fetched.append((answer.url, len(answer.body()))))
    write(page, "barn som far illa")
    pieces = {url: size for url, size in fetched if "/forslag/" in url}
    assert pieces
    assert max(pieces.values()) <= 8_000
    assert len(pieces) == len([url for url, _ in fetched if "/forslag/" in url])  # none twice


@pytest.mark.parametrize("address", ["", "exempel/"])
def test_without_the_pieces_the_search_works_and_nothing_is_said(page: Page, go, address: str):
    page.route("**/forslag/ord-*", lambda route: route.abort())
    go(address)
    page.focus(FIELD)
    expect(page.locator(FIELD)).to_have_attribute("role", "combobox")
    with page.expect_request("**/forslag/ord-*"):
        page.keyboard.type("fosterhem")
    expect(proposed(page)).to_be_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/exempel/?q=fosterhem")
    expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()
