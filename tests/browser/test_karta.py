"""The map in a browser: by keyboard, by pointer, in words, and without JavaScript."""

import gzip
import itertools
import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

_FOCUSED = "() => document.activeElement.querySelector('title')?.textContent ?? ''"


def titles(page: Page) -> list[str]:
    return page.locator(".ex-karta [data-lankar] a title").all_text_contents()


def test_every_county_is_reached_and_named_by_keyboard(page: Page, base_url: str, go):
    go(base_url)
    page.locator(".ex-karta .ex-hoppa").focus()
    for title in titles(page):
        page.keyboard.press("Tab")
        assert page.evaluate(_FOCUSED) == title
        assert page.locator("[data-namn]").text_content() == title
    assert len(titles(page)) == 21


def test_focus_can_be_seen(page: Page, base_url: str, go):
    go(base_url)
    page.locator(".ex-karta .ex-hoppa").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("() => parseFloat(getComputedStyle(document.activeElement).strokeWidth)") >= 3


def test_enter_leads_to_the_county(page: Page, base_url: str, go):
    go(base_url)
    page.locator(".ex-karta [data-lankar] a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/lan/blekinge/")
    assert page.locator("h1").text_content() == "Blekinge län"


def test_the_map_can_be_passed(page: Page, base_url: str, go):
    go(base_url)
    page.locator(".ex-karta .ex-hoppa").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert not page.evaluate("() => !!document.activeElement.closest('.ex-karta')")


def test_pointing_names_a_county(page: Page, base_url: str, go):
    go(base_url)
    box = page.locator("[data-lankar] a", has=page.locator("title", has_text="Norrbottens län")).bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert "Norrbottens län" in (page.locator("[data-namn]").text_content() or "")
    page.mouse.move(5, 5)
    assert page.locator("[data-namn]").text_content() == "Välj ett län på kartan."


def test_the_table_says_the_same_numbers(page: Page, base_url: str, go):
    go(base_url)
    page.locator(".ex-karta__tabell summary").click()
    rows = page.locator(".ex-karta__tabell tbody tr")
    said = {}
    for row in rows.all():
        name, count, _ = row.locator("th, td").all_text_contents()
        said[name] = int(count)
    for title in titles(page):
        name, _, count = title.partition(": ")
        assert said[name] == (0 if count == "inget exempel" else int(count.split()[0]))
    assert len(said) == 21


def test_the_municipalities_are_one_stop_and_the_arrows_move(page: Page, base_url: str, go):
    go(f"{base_url}kommuner/")
    assert page.locator(".ex-karta [data-lankar] a[tabindex='0']").count() == 1
    page.locator(".ex-karta .ex-hoppa").focus()
    page.keyboard.press("Tab")
    seen = {page.evaluate(_FOCUSED)}
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
        seen.add(page.evaluate(_FOCUSED))
    assert len(seen) >= 4
    assert page.locator("[data-namn]").text_content() == page.evaluate(_FOCUSED)
    page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED) == ""


def test_every_municipality_can_be_reached_by_arrows(page: Page, base_url: str, go):
    """From any municipality, arrows lead on to all the others: none is left out."""
    go(f"{base_url}kommuner/")
    assert page.locator(".ex-karta [data-lankar] a[tabindex='0']").count() == 1
    reached = page.evaluate(
        """() => {
            const links = [...document.querySelectorAll(".ex-karta [data-lankar] a")];
            const seen = new Set([links[0]]);
            const queue = [links[0]];
            while (queue.length) {
                const at = queue.pop();
                for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
                    at.focus();
                    at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                    const next = document.activeElement;
                    if (!seen.has(next)) { seen.add(next); queue.push(next); }
                }
            }
            return seen.size;
        }"""
    )
    assert reached == 290


def test_municipality_map_and_list_say_the_same(page: Page, base_url: str, go):
    go(f"{base_url}kommuner/")
    listed = {}
    for item in page.locator(".ex-lan li").all_text_contents():
        name, *count = (
            " ".join(item.split()).rsplit(" exempel", 1)[0].rsplit(" ", 1) if "exempel" in item else [item.strip()]
        )
        listed[name] = int(count[0]) if count else 0
    drawn = {}
    for title in titles(page):
        name, _, count = title.partition(": ")
        drawn[name] = 0 if count == "inget exempel" else int(count.split()[0])
    assert drawn == listed
    assert len(drawn) == 290


def test_without_javascript_every_county_is_a_link(browser: Browser, base_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url)
    assert page.locator(".ex-karta [data-lankar] a[href]").count() == 21
    assert not page.locator("[data-namn]").is_visible()
    assert page.locator(".ex-karta__tabell tbody tr").count() == 21
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_steps_are_told_apart(browser: Browser, base_url: str, scheme: str):
    """The four fills are four colours, each step further from the background than the one before."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(base_url)
    colours = page.evaluate(
        """() => [...document.querySelectorAll(".ex-karta__forklaring rect")].map((rect) => getComputedStyle(rect).fill.match(/\\d+/g).map(Number))"""
    )
    paper = page.evaluate("() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    context.close()
    distances = [sum(abs(a - b) for a, b in zip(colour, paper, strict=True)) for colour in colours]
    assert len(colours) == 4
    assert all(later - earlier > 40 for earlier, later in itertools.pairwise(distances)), distances


def test_weights(site_dir: Path):
    def size(name: str) -> int:
        return len(gzip.compress((site_dir / name / "index.html").read_bytes()))

    assert size("") <= 40_000
    assert (
        max(size(path.parent.relative_to(site_dir).as_posix()) for path in site_dir.glob("lan/*/index.html")) <= 15_000
    )
    assert (
        max(size(path.parent.relative_to(site_dir).as_posix()) for path in site_dir.glob("metoder/*/index.html"))
        <= 15_000
    )
    assert json.loads((site_dir / "kommuner" / "likhet.json").read_text(encoding="utf-8"))["kommuner"].keys()
