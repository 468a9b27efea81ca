"""What it takes to contribute: questions, keys and seconds from the start page to a finished file, by keyboard on a small screen."""

import sys
import tempfile
import time
from pathlib import Path

from exempelbank.adapters import mkdocs
from exempelbank.site.linkcheck import serving

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))
sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
import fard
from playwright.sync_api import Page, sync_playwright
from verktyg import browser_for_playwright

ROOT = Path(__file__).parents[2]
_A_KEY = 0.28  # seconds for one who types as most do (Card, Moran and Newell 1980)


def questions(page: Page) -> dict[str, int]:
    """Count the questions that stand on the page to everybody: those that were answered and those that were not."""
    asked = page.locator("[data-formular] > [data-fraga]:not(:has(details)):not([data-fraga=skicka]) [data-del]")
    answered = """part => [...part.querySelectorAll('input, textarea, select')]
      .some(it => it.type === 'checkbox' || it.type === 'radio' ? it.checked : it.value)"""
    shown = [part for part in asked.all() if not part.evaluate("part => part.hidden")]
    done = sum(bool(part.evaluate(answered)) for part in shown)
    return {"steg": page.locator("[data-formular] > [data-fraga]").count(), "frågor": len(shown), "svarade": done}


def measure(page: Page) -> dict[str, float]:
    """Go the whole way and return what it took."""
    start = time.perf_counter()
    fard.to_the_form(page)
    fard.first_five(page)
    fard.the_rest(page)
    fard.sent(page)
    seconds = time.perf_counter() - start
    keys = int(page.evaluate("sessionStorage.tangenter"))
    return questions(page) | {
        "tangenter": keys,
        "sekunder för skriptet": round(seconds, 1),
        "sekunder för en människa": round(keys * _A_KEY),
    }


def main() -> None:
    """Build the site and print the counts."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        mkdocs.build(ROOT, site)
        with serving(site) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_for_playwright(), args=["--no-sandbox"])
            context = browser.new_context(base_url=address, viewport={"width": 320, "height": 640}, locale="sv-SE")
            context.add_init_script(fard.COUNT)
            for what, count in measure(context.new_page()).items():
                print(f"{what:28}{count:>8}")
            browser.close()


if __name__ == "__main__":
    main()
