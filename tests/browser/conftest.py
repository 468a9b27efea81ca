"""A real build in a real browser: Chromium, headless, over HTTP on this machine."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from delat import Use, started, tab_to
from filelock import FileLock
from fonster import Window
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright
from verktyg import browser_for_playwright

from exempelbank.adapters import mkdocs
from exempelbank.site.linkcheck import serving

ROOT = Path(__file__).parents[2]
_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
_PATIENCE_MS = 30_000  # on a machine that does much else; five seconds, as Playwright has it, is not always enough


@pytest.fixture(scope="session")
def site_dir(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The whole site, built once for all processes of a run: the first that comes builds it, and the others wait. Read only."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "sajt" / "site"
    with FileLock(folder.parent.with_suffix(".las")):
        if not folder.exists():
            mkdocs.build(ROOT, folder.with_name("ny"))
            folder.with_name("ny").rename(folder)  # one that is there is whole
    return folder


@pytest.fixture(scope="session")
def base_url(site_dir: Path) -> Iterator[str]:
    """The site's address on this machine, with a last slash."""
    with serving(site_dir) as address:
        yield address


@pytest.fixture(scope="session")
def browser(site_dir: Path) -> Iterator[Browser]:  # noqa: ARG001 - the build first: it cannot run beside Playwright's loop
    """The browser that the set-up found or fetched."""
    path = browser_for_playwright()
    with sync_playwright() as playwright:
        expect.set_options(timeout=_PATIENCE_MS)
        chromium = playwright.chromium.launch(executable_path=path, args=_ARGS)
        yield chromium
        chromium.close()


class _Windows:
    """The window of this process, opened when a test wants one and there is none to use again."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self._browser, self._base_url = browser, base_url
        self._window: Window | None = None

    def window(self) -> Window:
        """Return the window, as new."""
        self._window = self._window or Window(self._browser, self._base_url)
        return self._window

    def leave(self) -> None:
        """Make the window ready for the next test."""
        if self._window is not None and not self._window.tidied():
            self.close()

    def close(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window.close()
        self._window = None


@pytest.fixture(scope="session")
def windows(browser: Browser, base_url: str) -> Iterator[_Windows]:
    """The window that tests use one after another."""
    made = _Windows(browser, base_url)
    yield made
    made.close()


@pytest.fixture
def page(windows: _Windows) -> Iterator[Page]:
    """A page with an empty memory. A script that fails on the page fails the test."""
    page = windows.window().page
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    windows.leave()
    assert not errors


@pytest.fixture
def go(page: Page) -> Callable[..., None]:
    """
    Open an address and wait until the page's scripts have started and its font is there; without an address, for what is open.

    It opens in the fixture `page`, or `on` a page of another context. One who leaves a page while its scripts are on
    their way sees errors, and one who presses a key sees nothing happen.
    """

    def open_page(address: str | None = None, *, on: Page = page) -> None:
        if address is not None:
            on.goto(address)
        started(on)

    return open_page


@pytest.fixture(params=["mus", "tangentbord", "320 px"])
def use(request: pytest.FixtureRequest, page: Page) -> Use:
    """How controls are used: clicked, reached by Tab and pressed, or tapped on a small screen."""
    if request.param == "320 px":
        page.set_viewport_size({"width": 320, "height": 700})
    if request.param != "tangentbord":
        return lambda wanted: wanted.click()

    def by_keys(wanted: Locator) -> None:
        wanted.wait_for()
        tab_to(page, wanted, 500)
        page.keyboard.press("Enter")

    return by_keys


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bank as it is, to put files in that the form made."""
    root = tmp_path_factory.mktemp("bank")
    for folder in ("exempel", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


@pytest.fixture(scope="session")
def addresses() -> tuple[str, ...]:
    """One page of each kind, and the lists."""
    return (
        "", "exempel/", "exempel/?q=skola", "exempel/sida/2/", "exempel/karlskrona-barnsam/", "metoder/", "metoder/skolfam/", "taggar/", "taggar/barnratt/",
        "kommuner/", "kommuner/karlskrona/", "kommuner/arjeplog/", "lan/", "lan/skane/", "kalender/", "kalender/konferenspaket/", "nytt/", "nytt/2026-11/", "kalender/2017/lulea-forbattringsresan/",
        "barnkonventionen/", "barnkonventionen/12/", "barn/exempel/", "om/", "bidra/falt/", "bidra/formular/", "bidra/tips/", "bidra/fel/", "bidra/vi-soker/",
        "data/", "redovisning/", "redovisning/riktning/",
        "kunskapskarta/", "min-lista/", "jamfor/", "jamfor/?a=helsingborg-skolfam&b=norrkoping-skolfam2",
        "namnden/", "namnden/?e=helsingborg-skolfam,karlskrona-barnsam",
        "404.html",
    )  # fmt: skip
