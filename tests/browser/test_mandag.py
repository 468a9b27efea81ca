"""The block "Börja på måndag" in a browser: the way to it, and its letter."""

from playwright.sync_api import Browser, Page, expect

EXAMPLE = "exempel/helsingborg-skolfam/"


def test_the_block_is_one_press_away_and_its_letter_is_copied(page: Page, go):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go(EXAMPLE)
    page.get_by_role("link", name="Börja på måndag").click()
    expect(page.get_by_role("heading", name="Börja på måndag")).to_be_in_viewport()
    page.get_by_text("Ett brev att kopiera").click()
    page.get_by_role("button", name="Kopiera brevet").click()
    expect(page.locator(".ex-brev [role=status]")).to_have_text("Brevet är kopierat.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".ex-brev__text").text_content()
    assert copied.startswith("Hej!\n\nVi läste om ”Skolfam")
    page.get_by_role("button", name="Kopiera länk").click()
    expect(page.locator(".ex-exempel__topp [role=status]")).to_have_text("Länken är kopierad.")
    assert page.evaluate("navigator.clipboard.readText()").endswith(EXAMPLE)


def test_a_letter_that_cannot_be_copied_says_how(page: Page, go):
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('nej'))")
    go(EXAMPLE)
    page.get_by_text("Ett brev att kopiera").click()
    page.get_by_role("button", name="Kopiera brevet").click()
    expect(page.locator(".ex-brev [role=status]")).to_contain_text("Markera texten")


def test_without_javascript_the_letter_can_be_read_and_marked(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(EXAMPLE)
    page.get_by_text("Ett brev att kopiera").click()
    letter = page.locator(".ex-brev__text")
    assert letter.is_visible()
    assert letter.evaluate("e => getComputedStyle(e).userSelect") in {"auto", "text"}
    assert page.get_by_role("button", name="Kopiera brevet").count() == 0
    context.close()
