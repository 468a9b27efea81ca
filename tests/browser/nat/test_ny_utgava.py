"""A reader who has a page open when a new release is put in place: the search goes on, and its hits can be opened."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from delat import started
from playwright.sync_api import Browser, Page, expect

from exempelbank.site.linkcheck import serving
from exempelbank.site.upload import run
from exempelbank.site.upload.target import Folder

ROOT = Path(__file__).parents[3]
TODAY = date(2026, 11, 28)

pytestmark = pytest.mark.nightly


@pytest.fixture(scope="module")
def releases(built, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The site, and the next release of it: every example has one sentence more, and every script another address."""
    root = tmp_path_factory.mktemp("nasta") / "bank"
    for folder in ("exempel", "docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for file in (root / "exempel").rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(
            text.replace("\n## Resultat\n\n", "\n## Resultat\n\nDet här är en ny utgåva. ", 1), encoding="utf-8"
        )
    script = root / "docs/assets/js/main.js"
    script.write_text(script.read_text(encoding="utf-8") + "// ny utgåva\n", encoding="utf-8")
    return [built("forra"), built("nasta", root)]


def upload(source: Path, place: Path, keep: int = 30) -> None:
    target = Folder(place)
    run.carry_out(run.plan(run.release(source), target, TODAY, keep), source, target, lambda _text: None)


@pytest.fixture
def place(releases: list[Path], tmp_path: Path) -> Iterator[Path]:
    upload(releases[0], tmp_path / "plats")
    return tmp_path / "plats"


@pytest.fixture
def page(browser: Browser, place: Path) -> Iterator[Page]:
    with serving(place) as address:
        context = browser.new_context(base_url=address, locale="sv-SE")
        yield context.new_page()
        context.close()


def search(page: Page, words: str) -> list[str]:
    """Search in the page that is open, as a reader does, and return the hits' addresses."""
    page.locator("#ex-q").fill(words)
    page.locator("#ex-q").press("Enter")
    page.wait_for_function("words => new URLSearchParams(location.search).get('q') === words", arg=words)
    expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()
    expect(page.locator("[data-not]")).to_have_text("")
    return page.eval_on_selector_all("[data-lista] [data-slug] a", "all => all.map(({ href }) => href)")


def test_an_open_search_goes_on_after_a_new_release(page: Page, place: Path, releases: list[Path]):
    page.goto("exempel/")
    started(page)
    assert search(page, "familjehem")
    upload(releases[1], place)
    for words in ("skola", "orosanmälan", "barnahus"):
        hits = search(page, words)
        assert [address for address in hits if page.request.get(address).status != 200] == []
    page.goto(hits[0])
    assert "Det här är en ny utgåva." in page.inner_text("main")


def test_a_page_opened_before_a_new_release_begins_to_search_after_it(page: Page, place: Path, releases: list[Path]):
    page.goto("exempel/")
    started(page)
    upload(releases[1], place)
    assert search(page, "familjehem")
    page.goto("exempel/?q=skola&lan=skane-lan")
    expect(page.locator("[data-lista] [data-slug]").first).to_be_visible()


def test_it_is_the_files_of_the_earlier_release_that_do_it(page: Page, place: Path, releases: list[Path]):
    """Without them the page says that it could not look everywhere: the test above can fail."""
    page.goto("exempel/")
    started(page)
    assert search(page, "familjehem")
    upload(releases[1], place, keep=0)
    page.locator("#ex-q").fill("orosanmälan skola")
    page.locator("#ex-q").press("Enter")
    expect(page.locator("[data-not]")).not_to_have_text("")
