"""``exempelbank serve``: a content error is shown on the pages and in the terminal, and the server stays up."""

import contextlib
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

DEADLINE = 40
BANNER = "Det finns något att rätta"
EXAMPLE = "exempel/skane/malmo-med-bild.md"


@dataclass
class Server:
    """A running server: its address, its project, its process and what it has written."""

    address: str
    root: Path
    process: subprocess.Popen[bytes]
    log: Path

    def get(self, page: str) -> str:
        """Return a page, or "" while the server does not answer; a request waits for a build that goes on."""
        try:
            with urllib.request.urlopen(f"{self.address}{page}", timeout=DEADLINE) as answer:
                return answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            with error:
                return error.read().decode("utf-8")
        except OSError:
            return ""

    def wait_for(self, page: str, holds: Callable[[str], bool]) -> str:
        """Return the page as soon as it is as wanted; ask again and again until the deadline."""
        deadline = time.monotonic() + DEADLINE
        text = ""
        while time.monotonic() < deadline:
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
            text = self.get(page)
            if text and holds(text):
                return text
        pytest.fail(f"{page} blev aldrig som väntat:\n{text[:3000]}\n{self.log.read_text(encoding='utf-8')}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def started(command_path: str, root: Path, env: dict[str, str], log: Path) -> Iterator[Server]:
    """A server whose temporary files are below the folder of its log."""
    port = free_port()
    env = env | {"TMPDIR": str(log.parent)}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [command_path, "serve", "--root", str(root), "--port", str(port)], stdout=out, stderr=out, env=env
        )
        try:
            yield Server(f"http://127.0.0.1:{port}/banken/", root, process, log)
        finally:
            process.terminate()
            process.wait(timeout=DEADLINE)


@pytest.fixture
def server(small_copy, command_path, tmp_path):
    with started(command_path, small_copy.root, small_copy.env, tmp_path / "logg.txt") as running:
        yield running


def test_page_is_shown_and_a_fault_and_its_mending_too(server):
    page = server.wait_for("exempel/malmo-med-bild/", lambda text: "<h1" in text)
    assert BANNER not in page
    assert "arbetsgang.png" in page
    source = server.root / EXAMPLE
    good = source.read_text(encoding="utf-8")

    source.write_text(good.replace("läge: pågående", "läge: <b>pågåend</b>"), encoding="utf-8")
    page = server.wait_for("", lambda text: BANNER in text)
    assert f"<strong>Fel i {EXAMPLE}, rad 9:</strong> ”&lt;b&gt;pågåend&lt;/b&gt;”" in page
    told = server.log.read_text(encoding="utf-8")
    assert f"{EXAMPLE}\n  9:7  fel  " in told
    assert BANNER in server.get("kommuner/lund/")
    assert BANNER in server.get("om/"), "en handskriven sida visar den också"

    source.write_text(good.replace("Tiden till första egna ärendet", "Väntan på första egna ärendet"), encoding="utf-8")
    page = server.wait_for("exempel/malmo-med-bild/", lambda text: "Väntan på första egna ärendet" in text)
    assert BANNER not in page
    assert "Traceback" not in server.log.read_text(encoding="utf-8")


def test_templates_and_styles_are_watched_and_a_faulty_template_does_not_stop_the_server(server):
    server.wait_for("", lambda text: "<h1" in text)
    template = server.root / "overrides" / "partials" / "sidfot.html"
    good = template.read_text(encoding="utf-8")
    template.write_text(f"{good}{{% if %}}", encoding="utf-8")
    deadline = time.monotonic() + DEADLINE
    while "sidfot.html, rad " not in server.log.read_text(encoding="utf-8") and time.monotonic() < deadline:
        assert server.process.poll() is None
    assert "sidfot.html, rad " in server.log.read_text(encoding="utf-8")
    template.write_text(good.replace("kakor", "småkakor"), encoding="utf-8")
    server.wait_for("", lambda text: "småkakor" in text)
    assert "Traceback" not in server.log.read_text(encoding="utf-8")


def test_a_bank_that_is_broken_from_the_start_is_served_with_the_fault(small_copy, command_path, tmp_path):
    source = small_copy.root / EXAMPLE
    source.write_text(source.read_text(encoding="utf-8").replace("läge: pågående\n", ""), encoding="utf-8")
    (small_copy.root / "docs" / "om.md").write_text("# Om\n\n[Borta](/finns-inte/)\n", encoding="utf-8")
    with started(command_path, small_copy.root, small_copy.env, tmp_path / "logg.txt") as server:
        page = server.wait_for("", lambda text: BANNER in text)
        assert f"{EXAMPLE}, rad " in page
        assert "Sidan finns inte" in server.get("exempel/malmo-med-bild/")
        told = server.log.read_text(encoding="utf-8")
    assert "docs/om.md länkar till /finns-inte/, men den sidan finns inte." in told
    assert "Traceback" not in told


def test_a_port_in_use_is_told(small_copy, run_command):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        done = run_command(small_copy.root, "serve", "--port", str(port), env=small_copy.env)
    assert done.returncode == 2
    assert f"Port {port} går inte att använda: " in done.stderr
    assert "Traceback" not in done.stderr


ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signalerna är annorlunda i Windows")


def _left(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(("exempelbanken", "mkdocs"))]


@ON_POSIX
@pytest.mark.usefixtures("signals_heeded")
def test_a_server_that_is_ended_leaves_nothing(small_copy, command_path, run_command, tmp_path):
    """Stopped in any way but outright, it removes its site; outright, the next one does, and only then."""
    begun = []
    for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        with started(command_path, small_copy.root, small_copy.env, tmp_path / "logg.txt") as server:
            server.wait_for("404.html", lambda text: "<h1" in text)
            begun.append(_left(tmp_path))
            if number == signal.SIGHUP:  # beside it a build goes as usual
                assert run_command(small_copy.root, "build", env=small_copy.env).returncode == 0
                assert "<h1" in server.get("404.html")
            server.process.send_signal(number)
            code = server.process.wait(timeout=DEADLINE)
        assert (code, len(_left(tmp_path))) == ((-number, 1) if number == signal.SIGKILL else (0, 0))
        assert "Traceback" not in (tmp_path / "logg.txt").read_text(encoding="utf-8")
    assert [len(names) for names in begun] == [1, 1, 1, 1], "den dödades mapp togs inte bort av nästa"
    assert len({name for names in begun for name in names}) == 4


def test_faults_in_settings_and_pages_are_told_and_the_server_stays_up(server):
    server.wait_for("404.html", lambda text: "<h1" in text)
    for file, content, told in (
        ("mkdocs.yml", b"site_name: [", "mkdocs.yml i "),
        ("docs/om.md", b"# Om \xff", "docs/om.md är inte sparad som UTF-8."),
        ("overrides/kommun.html", b"{{ 1 / 0 }}", "Felet är vårt, inte ditt."),
    ):
        good = (server.root / file).read_bytes()
        (server.root / file).write_bytes(content)
        deadline = time.monotonic() + DEADLINE
        while told not in server.log.read_text(encoding="utf-8"):
            assert server.process.poll() is None
            assert time.monotonic() < deadline, server.log.read_text(encoding="utf-8")
        (server.root / file).write_bytes(good)
    server.wait_for("om/", lambda text: "Sidan om" in text)
    log = server.log.read_text(encoding="utf-8")
    assert "Traceback" not in log
    assert "Webbplatsen visas som den var, tills felet är rättat." in log
    assert len(list(server.log.parent.glob("exempelbanken-fel-*.txt"))) >= 1
