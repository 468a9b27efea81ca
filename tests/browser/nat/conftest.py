"""A site on this machine, over a network that can be told to fail, as networks do."""

import functools
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

ROOT = Path(__file__).parents[3]
LOGIN = b"<!doctype html><html lang=sv><title>Logga in</title><p>Logga in p\xc3\xa5 n\xc3\xa4tet.</html>"
_SILENCE = (b"SILENCE = 8_000", b"SILENCE = 1_000")  # docs/assets/js/hamta.js: how long to wait for what never comes


class Network:
    """What fails, and how: an error, a page to log in on, half a file, silence, an answer that comes
    when all is well again, or the type that files are sent as."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = ""
        self.asked: list[str] = []
        self.kept = re.compile(r"/assets/(?!.*/(?:arbetare|uppslag)\.js)")  # what the browser may keep: not what fails
        self._heard = threading.Condition()
        self._mended = threading.Event()
        self._pattern: re.Pattern[str] | None = None
        self._way = ""

    def fails(self, pattern: str, way: str) -> None:
        """Let every answer whose address has the pattern fail."""
        self._mended.clear()
        self._pattern, self._way = re.compile(pattern), way

    def mends(self) -> None:
        """Let all be well again; those who wait for an answer get none."""
        self._pattern = None
        self._mended.set()

    def wait_for(self, pattern: str) -> None:
        """Wait until someone has asked for an address with the pattern."""
        with self._heard:
            assert self._heard.wait_for(lambda: any(re.search(pattern, path) for path in self.asked), timeout=30)

    def answer(self, path: str, kind: str, content: bytes) -> tuple[int, str, bytes] | None:
        """Return the status, type and body of an answer, or None for a connection that only breaks."""
        with self._heard:
            self.asked.append(path)
            self._heard.notify_all()
        if self._pattern is None or not self._pattern.search(path):
            return 200, kind, content
        match self._way:
            case "404" | "503":
                return int(self._way), "text/html", LOGIN
            case "inloggning":
                return 200, "text/html", LOGIN
            case "halv":
                return 200, kind, content[: len(content) // 2]
            case "tyst" | "sen":
                self._mended.wait(30)
                return None if self._way == "tyst" else (200, kind, content)
            case _:
                return 200, self._way, content


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, network: Network) -> None:
        self.network = network
        super().__init__(*args, directory=str(network.folder))

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file, as the network has it."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        content = path.read_bytes()
        if path.name == "hamta.js":
            assert _SILENCE[0] in content
            content = content.replace(*_SILENCE)
        answer = self.network.answer(self.path, self.guess_type(str(path)), content)
        if answer is None:
            self.close_connection = True
            return
        status, kind, body = answer
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600" if self.network.kept.search(self.path) else "no-store")
        self.end_headers()
        self.wfile.write(body)


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A browser that gave up waiting is no fault."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The builder of a site by the command, from a project and with settings of the environment: the browser may be there already."""

    def build(name: str, root: Path = ROOT, **settings: str) -> Path:
        folder = tmp_path_factory.mktemp(name) / "site"
        command = [Path(sys.executable).with_name("exempelbank"), "build", "--root", root, "--site-dir", folder]
        subprocess.run(command, check=True, capture_output=True, env=os.environ | settings)
        return folder

    return build


@pytest.fixture(scope="module")
def served(site_dir: Path) -> Iterator[Network]:
    """The site over a network that can fail."""
    made = Network(site_dir)
    with _Server(("127.0.0.1", 0), functools.partial(_Handler, network=made)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        made.address = f"http://127.0.0.1:{server.server_port}/"
        yield made
        made.mends()
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def context(browser: Browser, served: Network) -> Iterator[BrowserContext]:
    """One browser for all tests of a file, so that its store of fonts and styles is warm."""
    made = browser.new_context(base_url=served.address, viewport={"width": 1280, "height": 900}, locale="sv-SE")
    yield made
    made.close()


@pytest.fixture
def network(served: Network) -> Iterator[Network]:
    """The network, well when a test begins and when it ends."""
    served.asked.clear()
    yield served
    served.mends()


@pytest.fixture(scope="module")
def window(context: BrowserContext) -> Page:
    """One page for all tests of a file: a new one each time takes longer than what they test."""
    return context.new_page()


@pytest.fixture
def page(window: Page) -> Iterator[Page]:
    """The page. A script that fails on it, other than by the network, fails the test."""
    errors: list[str] = []

    def note(error: Error) -> None:
        errors.append(str(error))

    window.on("pageerror", note)
    yield window
    window.remove_listener("pageerror", note)
    assert errors == []
