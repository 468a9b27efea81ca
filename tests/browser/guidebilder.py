"""Makes the pictures of the guide to the form, of the form as it is now: ``make bilder``."""

import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
from delat import started
from PIL import Image
from playwright.sync_api import Page, sync_playwright
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


def save(page: Page, name: str) -> None:
    """Write the question that a phone shows, without a blinking cursor; of a long one, its beginning."""
    top, height = step(page).evaluate("it => [it.getBoundingClientRect().top + scrollY, it.offsetHeight]")
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
            browser.close()
    guidebilder.made(ROOT)


if __name__ == "__main__":
    main()
