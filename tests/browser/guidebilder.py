"""Makes the pictures of the guides, of the form and of our other pages as they are now: ``make bilder``."""

import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
from delat import started
from PIL import Image
from playwright.sync_api import Locator, Page, sync_playwright
from skrivare import step
from verktyg import browser_for_playwright

from exempelbank.adapters import mkdocs
from exempelbank.contribute import guidebilder
from exempelbank.site.linkcheck import serving

ROOT = Path(__file__).parents[2]
SIZE = {"width": 390, "height": 700}


def onward(page: Page) -> None:
    """Go to the next question, with the mouse."""
    step(page).get_by_role("button", name="Nästa").click()


def title(page: Page) -> None:
    """Show the first question, answered."""
    page.get_by_label("Rubrik", exact=True).fill("Mer tid med barnen: så gör vi i Lund")


def place(page: Page) -> None:
    """Show how a municipality is found."""
    onward(page)
    page.get_by_label("Sammanfattning", exact=True).fill("Två socialsekreterare åker alltid ut tillsammans.")
    onward(page)
    page.get_by_label("Kommuner", exact=True).fill("lund")


def unknown(page: Page) -> None:
    """Show that one may not know."""
    page.keyboard.press("Enter")
    for _ in range(4):
        onward(page)
    page.get_by_label("Vet inte: Resultat").first.check()


def ending(page: Page) -> None:
    """Show the last step, where it is told what is left."""
    while step(page).get_attribute("data-fraga") != "skicka":
        onward(page)


STEPS: dict[str, Callable[[Page], None]] = {"rubrik": title, "kommun": place, "vet-inte": unknown, "skicka": ending}

# Of other pages: where, and the part of it that is shown.
PAGES = {
    "mall": ("bidra/mall/", "main pre"),
    "foresla": ("exempel/lulea-uppfoljning-placerade/", "[data-modul=ex-atgarder]"),
}


def save(page: Page, name: str) -> None:
    """Write the question that a phone shows, without a blinking cursor; of a long one, its beginning."""
    write(page, step(page), name)


def write(page: Page, part: Locator, name: str) -> None:
    """Write a part of a page, as wide as the window and at most as high."""
    top, height = part.evaluate("it => [it.getBoundingClientRect().top + scrollY, it.offsetHeight]")
    clip = {"x": 0, "y": top, "width": SIZE["width"], "height": min(height, SIZE["height"])}
    shown = page.screenshot(full_page=True, clip=clip, animations="disabled", caret="hide")
    Image.open(io.BytesIO(shown)).save(ROOT / guidebilder.FOLDER / f"{name}.webp", lossless=True, method=6)


def main() -> None:
    """Build the site, go through the form and keep what is seen."""
    (ROOT / guidebilder.FOLDER).mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        mkdocs.build(ROOT, site)
        with serving(site) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_for_playwright(), args=["--no-sandbox"])
            page = browser.new_page(base_url=address, viewport=SIZE, locale="sv-SE", color_scheme="light")
            page.goto("bidra/formular/")
            started(page)
            for name, go in STEPS.items():
                go(page)
                save(page, name)
            for name, (path, part) in PAGES.items():
                page.goto(path)
                started(page)
                write(page, page.locator(part).first, name)
            browser.close()
    guidebilder.made(ROOT)


if __name__ == "__main__":
    main()
