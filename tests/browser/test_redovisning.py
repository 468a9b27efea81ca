"""The account in a browser: a number opens the search that shows just so many, or the list that holds them."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("row", [0, 10, 15])
def test_a_cell_of_the_matrix_opens_its_search(page: Page, go, row: int):
    go("redovisning/")
    link = page.locator(".ex-matris tbody tr").nth(row).locator("td a").first
    count = link.inner_text()
    link.click()
    expect(page.locator("[data-antal]")).to_have_text(f"{count} exempel")
    expect(page.locator("[data-val] .ex-val__ett")).to_have_count(2)


def test_all_that_is_measured_or_looked_at_is_three_levels_together(page: Page, go):
    go("redovisning/")
    link = page.locator(".ex-siffror dd a").last
    count = link.inner_text()
    link.click()
    expect(page.locator("[data-antal]")).to_have_text(f"{count} exempel")


def test_a_number_that_the_search_cannot_show_opens_its_list(page: Page, go):
    go("redovisning/")
    link = page.locator("#tabell-riktning ~ table td a").first
    count = link.inner_text()
    link.click()
    expect(page).to_have_url("redovisning/riktning/#positiv")
    section = page.locator("section[aria-labelledby=positiv]")
    expect(section.locator("li")).to_have_count(int(count))
    expect(section.get_by_role("heading")).to_be_in_viewport()
