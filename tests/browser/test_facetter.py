"""The filters as a reader meets them: subjects in groups, a search among them, what gives nothing, and what is chosen."""

import re

import pytest
from delat import broken, tab_to
from playwright.sync_api import Page, expect


def subjects(page: Page):
    return page.locator("[data-facetter] > details").filter(has=page.locator("summary", has_text=re.compile(r"^Ämne$")))


@pytest.fixture
def filters(page: Page, go):
    """Open the search page where there is room for the filters beside the hits."""

    def opened(query: str = "") -> Page:
        go(f"exempel/{query}")
        subjects(page).wait_for()
        return page

    return opened


def test_the_purposes_stand_first_and_subjects_in_the_groups_of_their_page(filters, go):
    page = filters()
    first = page.locator("[data-facetter] > details > summary").first
    expect(first).to_have_text("Syfte")
    groups = subjects(page).locator("details > summary").all_text_contents()
    assert groups[0] == "Uppdragets fyra syften"
    go("taggar/")
    headings = page.locator("main section h2").all_text_contents()
    assert [heading for heading in headings if heading in groups] == groups


def test_in_a_group_the_commonest_stands_first(filters):
    page = filters()
    for group in subjects(page).locator("details").all():
        counts = [int(text) for text in group.locator(".ex-antal").all_text_contents()]
        assert counts
        assert counts == sorted(counts, reverse=True)


def test_all_can_be_shown_and_folded(filters):
    page = filters()
    rows = subjects(page).locator("label.ex-kryss")
    button = subjects(page).get_by_role("button", name=f"Visa alla {rows.count()}")
    button.click()
    assert all(row.is_visible() for row in rows.all())
    subjects(page).get_by_role("button", name="Visa färre").click()
    expect(rows.first).to_be_hidden()


def test_a_subject_is_found_by_what_it_is_called_by_the_keyboard_alone(filters):
    page = filters()
    field = subjects(page).get_by_role("searchbox")
    tab_to(page, field)
    page.keyboard.type("fosterhem")
    expect(subjects(page).get_by_role("checkbox", name=re.compile("^Familjehem"))).to_be_visible()
    visible = subjects(page).locator("label.ex-kryss:visible")
    expect(subjects(page).get_by_role("status")).to_have_text(re.compile(rf"^{visible.count()} av \d+$"))
    tab_to(page, subjects(page).get_by_role("checkbox", name=re.compile("^Familjehem")))
    page.keyboard.press("Space")
    page.wait_for_url("**/exempel/?tagg=familjehem")
    field.fill("xyzzy")
    expect(subjects(page).get_by_role("status")).to_have_text("Inget heter så här.")
    field.fill("")
    expect(subjects(page).get_by_role("checkbox", name=re.compile("^Familjehem"))).to_be_checked()


def test_what_gives_nothing_is_dimmed_where_it_was(filters):
    page = filters()
    rows = page.locator("[data-facetter] label.ex-kryss > span:first-of-type")
    before = rows.all_text_contents()
    filters("?lan=gotlands-lan")
    dimmed = page.locator("[data-facetter] label.ex-kryss--inget")
    expect(dimmed.first).to_be_attached()
    assert rows.all_text_contents() == before
    assert set(dimmed.locator(".ex-antal").all_text_contents()) == {"0"}
    assert page.locator("[data-facetter] input:disabled").count() == 0


def test_what_is_chosen_is_taken_away_one_by_one_and_all_at_once(filters):
    page = filters("?tagg=skola&tagg=familjehem&lan=skane-lan")
    chosen = page.get_by_role("group", name="Valda filter")
    expect(chosen.get_by_role("button")).to_have_count(4)
    chosen.get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    expect(chosen.get_by_role("button")).to_have_count(3)
    expect(chosen.get_by_role("button").first).to_be_focused()
    page.get_by_role("button", name="Ta bort alla filter").click()
    page.wait_for_url(re.compile(r"/exempel/$"))
    expect(chosen.get_by_role("button")).to_have_count(0)
    expect(page.locator("#ex-q")).to_be_focused()
    expect(page.locator("[data-facetter] input:checked")).to_have_count(0)
    page.go_back()
    expect(chosen.get_by_role("button")).to_have_count(3)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_opened_on_a_narrow_phone_keeps_to_the_page(page: Page, scheme: str):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("exempel/?lan=gotlands-lan&tagg=skola")
    page.locator("[data-facetter] .ex-kryss--inget").first.wait_for(state="attached")
    page.evaluate(
        "document.querySelectorAll('[data-filter], [data-filter] details').forEach(part => { part.open = true; })"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert broken(page) == []
