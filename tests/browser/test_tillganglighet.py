"""Accessibility: axe on one page of each kind in both colour schemes, narrow and wide; and the contrast of the colours."""

import re
from pathlib import Path

import pytest
from delat import broken
from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
PAGES = (
    "", "exempel/", "exempel/sida/2/", "exempel/karlskrona-barnsam/", "metoder/", "metoder/skolfam/", "kommuner/", "kommuner/karlskrona/", "kommuner/arjeplog/",
    "lan/", "lan/skane/", "taggar/", "taggar/barnratt/", "kalender/", "kalender/konferenspaket/", "nytt/", "nytt/2026-11/", "kalender/2017/lulea-forbattringsresan/", "barnkonventionen/",
    "barnkonventionen/12/", "barn/exempel/", "redovisning/", "redovisning/kommuner-lan/", "om/", "bidra/falt/", "bidra/vi-soker/",
    "kunskapskarta/", "min-lista/", "jamfor/?a=helsingborg-skolfam&b=norrkoping-skolfam2", "namnden/?e=helsingborg-skolfam", "tillganglighet/", "english/", "404.html",
)  # fmt: skip
SIZES = ((320, 800), (1280, 900))


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(page: Page, go, address: str):
    """Every rule in light colours; in dark ones, where nothing else is another, those of colours."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    go(address)
    if address == "exempel/":
        page.locator("[data-facetter] input").first.wait_for(state="attached")
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            found += [f"{scheme} {width} px: {line}" for line in broken(page, colours=scheme == "dark")]
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "address",
    ["", "exempel/?q=skola", "taggar/barnratt/", "kommuner/karlskrona/", "kommuner/arjeplog/", "redovisning/"],
)
def test_axe_finds_nothing_in_what_is_opened(page: Page, go, address: str, scheme: str):
    """The filters, the proposals while someone writes, and every part that is folded away."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 800})
    go(address)
    folded = "() => document.querySelectorAll('main details:not([open])').forEach(part => { part.open = true; })"
    page.evaluate(folded)
    if address.startswith("exempel/"):
        page.locator("#ex-q").fill("foster")
        page.get_by_role("listbox", name="Förslag").wait_for()
    assert page.locator("main details[open]").count() >= 1
    assert broken(page) == []


# The colours


def tokens(selector: str) -> dict[str, str]:
    """Return the colours of a block of tokens.css."""
    source = (ROOT / "docs" / "assets" / "css" / "tokens.css").read_text(encoding="utf-8")
    block = re.search(rf"^[ ]*{re.escape(selector)} \{{(.*?)^[ ]*\}}", source, re.MULTILINE | re.DOTALL)
    assert block, selector
    return dict(re.findall(r"--ex-([\w-]+):\s*(#[0-9a-f]{6});", block[1]))


LIGHT, DARK, BY_SYSTEM = tokens(":root"), tokens(':root[data-tema="mork"]'), tokens(':root:not([data-tema="ljus"])')
TEXTS = ("black", "dampad", "primar", "primar-stark", "obs")
SURFACES = ("papper", "kort", "sand", "primar-mjuk", "obs-yta")
PURPOSES = ("syfte-placerade", "syfte-utsatta", "syfte-barnratt", "syfte-kompetens")
TEXT_PAIRS = [
    *((text, surface) for text in TEXTS for surface in SURFACES),
    ("black", "traff"),
    ("pa-primar", "primar"),
    ("pa-primar", "primar-stark"),
    *((purpose, surface) for purpose in PURPOSES for surface in ("papper", "kort", f"{purpose}-yta")),
    *(("black", f"{purpose}-yta") for purpose in PURPOSES),
]
CONTROL_PAIRS = [(edge, surface) for edge in ("kant", "primar") for surface in ("papper", "kort", "sand")]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_counts():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["ljust", "mörkt"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (CONTROL_PAIRS, 3.0)], ids=["text", "reglage"])
def test_colours_stand_out(scheme: dict[str, str], pairs: list[tuple[str, str]], least: float):
    weak = {f"{one} på {other}": round(contrast(scheme[one], scheme[other]), 2) for one, other in pairs}
    assert {pair: value for pair, value in weak.items() if value < least} == {}


def test_both_dark_blocks_are_the_same_and_lack_no_colour():
    assert BY_SYSTEM == DARK
    assert DARK.keys() == LIGHT.keys()


def test_every_colour_stands_among_the_tokens():
    """No colour is written in another stylesheet, where nothing would measure it."""
    stray = {}
    for file in sorted((ROOT / "docs" / "assets" / "css").glob("*.css")):
        source = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        source = re.sub(r"@media print \{.*", "", source, flags=re.DOTALL)  # paper is white and ink is black
        found = re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s,)])|\b(?:rgb|hsl|oklch)a?\([^)]*\)", source)
        if found and file.name not in {"tokens.css", "utskrift.css"}:
            stray[file.name] = found
    assert stray == {}
