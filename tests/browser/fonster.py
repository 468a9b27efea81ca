"""One window for many tests: to open a new one takes four times what it takes to open a page in it."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize

_SIZE: ViewportSize = {"width": 1280, "height": 900}
_STEPS = 20  # the browser remembers at most fifty, and a test may count its own
# What nothing takes back: where a test did this, the window is closed after it.
_ON_PAGE = (
    "add_locator_handler", "close", "expose_binding", "expose_function", "once", "set_default_navigation_timeout", "set_default_timeout",
    "set_extra_http_headers",
)  # fmt: skip
_ON_CONTEXT = (*_ON_PAGE[1:], "add_init_script", "new_cdp_session", "on", "route", "route_from_har", "set_geolocation")
_FORGET = """async () => {
  localStorage.clear(); sessionStorage.clear(); window.name = '';
  for (const kept of await indexedDB.databases()) indexedDB.deleteDatabase(kept.name);
  return history.length;
}"""


class Window:
    """A page that is as new for each test: it remembers nothing, nobody listens to it, it has its size and its colours."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self.page: Page = browser.new_context(base_url=base_url, viewport=_SIZE, locale="sv-SE").new_page()
        self.lasting = False  # whether a test did what nothing takes back
        self._undo: list[Callable[[], object]] = []
        for owner, names in ((self.page, _ON_PAGE), (self.page.context, _ON_CONTEXT), (self.page.clock, ("install",))):
            for name in names:
                self._watch(owner, name, self._lasts)
        self._watch(self.page, "on", lambda _, *heard: self._undo.append(lambda: self.page.remove_listener(*heard)))
        self._watch(self.page, "add_init_script", lambda script, *_: self._undo.append(script.close))

    def _watch(self, owner: object, name: str, told: Callable[..., None]) -> None:
        """Tell of each call of a method, with what it gave and was given."""
        method = getattr(owner, name)

        def call(*args: Any, **named: Any) -> Any:
            given = method(*args, **named)
            told(given, *args, *named.values())
            return given

        setattr(owner, name, call)

    def _lasts(self, *_: object) -> None:
        self.lasting = True

    def tidied(self) -> bool:
        """Make the page as new; False where that cannot be done, and it is to be closed."""
        page = self.page
        if self.lasting or page.is_closed():
            return False
        while self._undo:
            self._undo.pop()()
        for other in page.context.pages:
            if other is not page:
                other.close()
        page.unroute_all(behavior="ignoreErrors")
        page.context.set_offline(offline=False)
        page.context.clear_permissions()
        page.context.clear_cookies()
        page.mouse.move(-1, -1)
        page.goto("robots.txt")  # no script there, that keeps something again
        page.set_viewport_size(_SIZE)
        page.emulate_media(
            media="null", color_scheme="light", reduced_motion="no-preference", forced_colors="none", contrast="null"
        )
        return bool(page.evaluate(_FORGET) < _STEPS)

    def close(self) -> None:
        """Close the page and what it remembers."""
        self.page.context.close()
