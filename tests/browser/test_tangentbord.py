"""Two errands without a mouse, from the start page to the end; and what is focused is always seen."""

from delat import tab_to
from playwright.sync_api import Page, expect

SEEN = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e.closest('svg')) return null;
  const b = e.getClientRects()[0];  // the first line of a link that goes over two
  const marked = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const ring = marked(getComputedStyle(e)) || marked(getComputedStyle(e, '::after')) || marked(getComputedStyle(e.closest('.ex-sokfalt') || e));
  const x = b.left + b.width / 2, y = b.top + Math.min(b.height / 2, 12);
  const top = document.elementFromPoint(x, y);
  return { what: e.outerHTML.slice(0, 120), ring, inside: b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth, hidden: !!top && !e.contains(top) && !top.contains(e)
    && !(top.closest('label') && top.closest('label').contains(e)) && !(e.labels && [...e.labels].some(l => l.contains(top))) };
}"""


def test_find_filter_open_and_copy_the_address(page: Page, go):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go("")
    tab_to(page, page.locator("#ex-q"))
    page.keyboard.type("skola")
    page.keyboard.press("Enter")
    page.wait_for_url("**/exempel/?q=skola")
    expect(page.locator("[data-lista] article").first).to_be_visible()
    before = page.locator("[data-antal]").inner_text()
    box = page.locator("[data-facetter] input[type=checkbox]:visible").first
    box.wait_for()
    tab_to(page, box)
    page.keyboard.press("Space")
    expect(page.locator("[data-antal]")).not_to_have_text(before)
    expect(box).to_be_checked()
    hit = page.locator("[data-lista] article a").first
    title = hit.inner_text()
    tab_to(page, hit, 300)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)
    page.evaluate("() => { globalThis.utskrifter = 0; globalThis.print = () => { utskrifter += 1; }; }")
    tab_to(page, page.locator("[data-skriv-ut]"))
    page.keyboard.press("Enter")
    assert page.evaluate("utskrifter") == 1
    tab_to(page, page.locator("[data-kopiera]"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Länken är kopierad.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_choose_a_municipality_and_open_an_example_from_a_similar_one(page: Page, go):
    go("")
    tab_to(page, page.locator("#ex-kommun"), 400)
    page.keyboard.type("Bjurholm")
    tab_to(page, page.get_by_role("button", name="Visa", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/kommuner/bjurholm/")
    similar = page.locator("section", has=page.get_by_role("heading", name="kommuner som liknar")).locator("article a")
    title = similar.first.inner_text()
    tab_to(page, similar.first)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)


def test_what_has_focus_is_seen_and_marked(page: Page, addresses: tuple[str, ...], go):
    """On a phone's width too, where a header that stood fixed would hide it (WCAG 2.4.7, 2.4.11)."""
    page.emulate_media(reduced_motion="reduce")  # or the page would still be on its way
    lost = {}
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 640})
        for address in addresses:
            go(address)
            for _ in range(40):
                page.keyboard.press("Tab")
                seen = page.evaluate(SEEN)
                if seen and (not seen["ring"] or not seen["inside"] or seen["hidden"]):
                    lost[f"{address} {width}"] = seen
                    break
    assert lost == {}


def test_with_forced_colours_chosen_things_are_still_told_apart(page: Page, go):
    page.emulate_media(forced_colors="active")
    go("exempel/")
    here = page.locator(".ex-nav [aria-current]")
    assert here.evaluate("e => getComputedStyle(e).textDecorationLine") == "underline"
    button = page.locator(".ex-sokfalt button, form[role=search] button").first
    assert button.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 1
    field = page.locator("#ex-q")
    assert field.evaluate("e => [e, e.parentElement].some(x => parseFloat(getComputedStyle(x).borderTopWidth) >= 1)")


def test_nothing_moves_for_those_who_asked_for_stillness(page: Page, addresses: tuple[str, ...], go):
    page.emulate_media(reduced_motion="reduce")
    moving = {}
    for address in addresses:
        go(address)
        found = page.evaluate(
            """() => [document.documentElement, ...document.querySelectorAll('body *')].filter(e => { const s = getComputedStyle(e);
              return s.scrollBehavior === 'smooth' || s.animationName !== 'none' || s.transitionDuration.split(',').some(d => parseFloat(d) > 0); })
              .map(e => e.tagName + '.' + e.className).slice(0, 3)"""
        )
        if found:
            moving[address] = found
    assert moving == {}
