"""Targets that a finger or an unsteady hand hits: 24 px with a mouse, 44 px on touch, but for links in running text."""

import pytest
from playwright.sync_api import Browser

# A link in running text is as high as its line (WCAG 2.5.8 excepts it); the map has the same links as a list.
FIND = """limit => {
  const inText = e => e.matches('p a, dd a, td a, th a, .ex-brodtext a, .ex-kallor a, figcaption a') && getComputedStyle(e).display === 'inline';
  const boxOf = e => {
    const own = e.getBoundingClientRect(), label = e.labels && e.labels[0], after = getComputedStyle(e, '::after');
    if (after.position === 'absolute' && after.inset === '0px') return (e.closest('article, .ex-dorr, .ex-kort') || e).getBoundingClientRect();
    const wrap = label && /^(checkbox|radio)$/.test(e.type) ? label.getBoundingClientRect() : own;
    return { width: Math.max(own.width, wrap.width), height: Math.max(own.height, wrap.height) };
  };
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('svg') && !inText(e) && !e.matches('.ex-skippa, .ex-hoppa'))
    .map(e => [e, boxOf(e)]).filter(([, b]) => b.width > 0 && (b.height < limit || b.width < 24))
    .map(([e, b]) => `${e.tagName} ${e.className} ”${e.textContent.trim().slice(0, 25)}” ${Math.round(b.width)}×${Math.round(b.height)}`);
}"""


@pytest.mark.parametrize(("touch", "width", "limit"), [(False, 1280, 23.5), (True, 390, 43.5)], ids=["mus", "finger"])
def test_targets_are_large_enough(
    browser: Browser, base_url: str, addresses: tuple[str, ...], go, touch: bool, width: int, limit: float
):
    context = browser.new_context(
        base_url=base_url, viewport={"width": width, "height": 800}, has_touch=touch, is_mobile=touch
    )
    page = context.new_page()
    small = {}
    for address in addresses:
        go(address, on=page)
        assert page.locator("main a[href]").count() > 0, address
        if found := page.evaluate(FIND, limit):
            small[address] = sorted(set(found))[:8]
    context.close()
    assert small == {}
