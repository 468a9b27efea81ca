"""The Content-Security-Policy holds: it stands in every page, and nothing that the page does is against it."""

from playwright.sync_api import Page

LISTEN = "globalThis.brott = []; addEventListener('securitypolicyviolation', e => brott.push(`${e.violatedDirective} ${e.blockedURI}`))"


def test_nothing_on_any_page_is_against_the_policy(page: Page, addresses: tuple[str, ...], go):
    console: list[str] = []
    page.on("console", lambda message: console.append(message.text) if message.type == "error" else None)
    page.add_init_script(LISTEN)
    broken = {}
    for address in addresses:
        go(address)
        policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content") or ""
        assert policy.startswith("default-src 'none'"), address
        assert "unsafe-inline" not in policy
        if found := page.evaluate("brott"):
            broken[address] = found
    assert broken == {}
    assert console == []


def test_a_search_is_not_against_the_policy(page: Page, go):
    page.add_init_script(LISTEN)
    go("exempel/")
    page.locator("#ex-q").fill("barn som sett våld")
    page.keyboard.press("Enter")
    page.locator("[data-lista] article").first.wait_for()
    page.locator("[data-facetter] input").first.wait_for(state="attached")
    assert page.evaluate("brott") == []


def test_a_script_written_into_the_page_does_not_run(page: Page, go):
    go("om/")
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'globalThis.smet = 1'; document.body.append(s); }"
    )
    assert page.evaluate("globalThis.smet") is None
