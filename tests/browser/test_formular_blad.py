"""Twelve fact sheets that nobody had in mind when the form was made, typed into it by its labels: the files are right as they are."""

from pathlib import Path

import pytest
import yaml
from delat import passes
from playwright.sync_api import Browser, Page, expect
from skrivare import answer

ROOT = Path(__file__).parents[2]
SHEETS = sorted((ROOT / "tests" / "data" / "formular" / "blad").glob("*.yml"))


def saved(page: Page) -> tuple[str, bytes]:
    """Download the file; return the path that the form gives it, and what it holds."""
    expect(page.get_by_text("Klart att skicka.")).to_be_visible()
    path = page.get_by_text("Klart att skicka.").locator("code").inner_text()
    with page.expect_download() as download:
        page.get_by_role("button", name="Ladda ner filen").click()
    assert download.value.suggested_filename == Path(path).name
    return path, Path(download.value.path()).read_bytes()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_a_sheet_becomes_a_file_that_needs_no_hand(browser: Browser, base_url: str, go, bank: Path, sheet: Path):
    task = yaml.safe_load(sheet.read_text(encoding="utf-8"))
    context = browser.new_context(base_url=base_url, viewport={"width": 1280, "height": 900}, locale="sv-SE")
    page = context.new_page()
    go("bidra/formular/", on=page)
    answer(page, task["svar"])
    path, content = saved(page)
    context.close()
    assert path == task["fil"]
    assert not (bank / path).exists()
    passes(bank, path, content)


def test_there_are_twelve():
    assert len(SHEETS) == 12
