"""What several of the browser tests do."""

from collections.abc import Iterator
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

_RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}


def broken(page: Page) -> list[str]:
    """Return what axe finds on a page as it stands."""
    violations = Axe().run(page, options=_RULES).response["violations"]
    return [line for violation in violations for line in _told(violation)]


def _told(violation: dict[str, Any]) -> Iterator[str]:
    """Say which rule a page breaks, where, and why, on a line each."""
    for node in violation["nodes"]:
        why = " ".join(node["failureSummary"].split()).removeprefix("Fix any of the following: ")
        yield f"{violation['id']} ({violation['impact']}): {node['html'][:120]} – {why[:200]}"


def tab_to(page: Page, wanted: Locator, limit: int = 150) -> None:
    """Press Tab until an element has focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if wanted.evaluate_all("all => all.includes(document.activeElement)"):
            return
    raise AssertionError(f"Tab når inte {wanted}")
