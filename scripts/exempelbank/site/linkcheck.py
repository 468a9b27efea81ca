"""LinkChecker over a finished site, served on this machine."""

import functools
import http.server
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exempelbank.content import urls

# LinkChecker asks a host at most ten times a second, unless the answers carry its name.
_SETTINGS = "[checking]\nmaxrequestspersecond=1000\n"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serve files without a line for each, with our page for missing addresses."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""

    def end_headers(self) -> None:
        """Let LinkChecker ask as fast as it can."""
        self.send_header("LinkChecker", "")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer 404 with the site's own page, as a real host does."""
        page = Path(self.directory) / urls.HITTADES_INTE
        if code != http.HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def serving(site_dir: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine while the block runs; gives the address, with a last slash."""
    handler = functools.partial(_Quiet, directory=str(site_dir))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def check_links(site_dir: Path, *, external: bool = False, table: bool = False) -> tuple[bool, str]:
    """Follow every link of a finished site. Returns whether all lead somewhere, and LinkChecker's own report.

    External links are followed only on request: they fail for reasons that are not ours. The report is a ``table`` (CSV) on
    request.
    """
    with serving(site_dir) as address, tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "linkcheckerrc"
        settings.write_text(_SETTINGS, encoding="utf-8")
        Path(folder).chmod(0o755)  # LinkChecker becomes another user before it reads, when root starts it
        command = [
            sys.executable,
            "-m",
            "linkcheck",
            f"--config={settings}",
            "--no-status",
            "--no-robots",
            "--threads=8",
        ]
        command += ["--output=csv"] if table else []
        command += ["--check-extern"] if external else [f"--ignore-url=^(?!{address})"]
        found = subprocess.run(  # noqa: S603 - our own command and address, no contributor's text
            [*command, address], capture_output=True, text=True, encoding="utf-8", check=False
        )
    return found.returncode == 0, found.stdout if table else found.stdout + found.stderr
