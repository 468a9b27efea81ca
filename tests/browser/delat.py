"""What several of the browser tests do."""

import contextlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from exempelbank import cli

_STARTED = "async () => { await (await import(document.querySelector('script[type=module]').src)).started; await document.fonts.ready; }"
Use = Callable[[Locator], None]
"""How a control is used: clicked, or reached by Tab and pressed."""
_RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
_OF_COLOURS = {**_RULES, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def started(page: Page) -> None:
    """
    Wait until the page's scripts have started and its font is there.

    After a press on a link the page may be one whose head has not come yet: its whole text is waited for first.
    """
    page.wait_for_load_state("domcontentloaded")
    page.evaluate(_STARTED)


def broken(page: Page, *, colours: bool = False) -> list[str]:
    """Return what axe finds on a page as it stands; only what depends on its ``colours``, where the rest is tried already."""
    violations = Axe().run(page, options=_OF_COLOURS if colours else _RULES).response["violations"]
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


def passes(bank: Path, path: str, content: bytes) -> None:
    """Put a file in a bank as it is, and let the command line check it."""
    place = bank / path
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(content)
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        code = cli.main(["validate", "--root", str(bank), path])
    assert code == 0, told.getvalue()
