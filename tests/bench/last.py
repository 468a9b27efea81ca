"""Measures how a site is sent under load, on this machine only: requests a second and the slowest in a hundred.

``python tests/bench/last.py [--site FOLDER] [--requests N] [--readers N]``: a page, a piece of the search index and a script,
by nginx and Caddy with our recipes where they are installed, and by Python's own server in the same run. Bounded: so many
requests, and no longer than a minute for each. Ends with 1 where a request failed.
"""

import argparse
import asyncio
import functools
import http.server
import ssl
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from exempelbank import plugin
from exempelbank.exports.servrar import RECIPES, Plats

sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
import servrar
from webbservrar import HOST, SERVERS

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 60
KINDS = {"sida": "exempel/*/index.html", "sökindex": "pagefind/index/*.pf_index", "skript": "assets/*/js/main.js"}


@dataclass(frozen=True)
class Place:
    """A port of this machine, and the certificate of one that encrypts."""

    port: int
    trusted: ssl.SSLContext | None = None


@dataclass(frozen=True)
class Measured:
    """How it went: answers that were right, those that were not, how long it took, and each answer's time in seconds."""

    right: int
    wrong: int
    seconds: float
    times: Sequence[float]

    def line(self) -> str:
        """Return the figures as a line of the table."""
        ordered = sorted(self.times) or [0.0]
        middle, slow = (1000 * ordered[min(int(part * len(ordered)), len(ordered) - 1)] for part in (0.5, 0.99))
        return f"{self.right / self.seconds:9.0f} {middle:9.1f} {slow:9.1f} {self.wrong:7}"


async def _reader(at: Place, path: str, count: int, until: float) -> tuple[int, list[float]]:
    """Ask for the same address over and over on one connection, as a browser keeps it; return faults and times."""
    asked = f"GET {path} HTTP/1.1\r\nHost: {HOST}:{at.port}\r\nAccept-Encoding: gzip\r\n\r\n".encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", at.port, ssl=at.trusted)
    times: list[float] = []
    wrong = 0
    try:
        while len(times) + wrong < count and time.perf_counter() < until:
            began = time.perf_counter()
            writer.write(asked)
            if await _answered(reader):
                times.append(time.perf_counter() - began)
            else:
                wrong += 1
    except (OSError, asyncio.IncompleteReadError, ValueError):
        wrong += 1
    finally:
        writer.close()
    return wrong, times


async def _answered(reader: asyncio.StreamReader) -> bool:
    """Read one answer to its end, and tell whether it is 200."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if b"transfer-encoding: chunked" in head:
        while size := int(await reader.readuntil(b"\r\n"), 16):
            await reader.readexactly(size + 2)
        await reader.readexactly(2)
    else:
        length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
        await reader.readexactly(int(length))
    return head.split(b" ", 2)[1] == b"200"


async def measure(at: Place, path: str, requests: int, readers: int) -> Measured:
    """Let some readers ask at once, so many times in all."""
    began = time.perf_counter()
    shares = [requests // readers] * readers
    found = await asyncio.gather(*(_reader(at, path, share, began + MOST_SECONDS) for share in shares))
    taken = time.perf_counter() - began
    times = [one for _, some in found for one in some]
    return Measured(len(times), sum(wrong for wrong, _ in found), taken, times)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128  # five, as it is otherwise, turns readers away before they are heard


@contextmanager
def _python(site: Path) -> Iterator[int]:
    with _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def _started(stack: ExitStack, site: Path, work: Path) -> Iterator[tuple[str, Place]]:
    """Yield each server's name and where it is: nginx with encryption, as the recipe has it."""
    for name in SERVERS:
        if servrar.find(name) is None:
            print(f"{name} saknas och mäts inte. Installera: apt-get install {servrar.PACKAGES[name]}")
            continue
        folder = work / name
        folder.mkdir()
        recipe = RECIPES[name][1](Plats(HOST, "/", str(site)), ())
        running = stack.enter_context(SERVERS[name](recipe, folder, "/"))
        yield name, Place(running.port, running.trusted)
    yield "python", Place(stack.enter_context(_python(site)))


def main() -> int:
    """Measure, print a table, and return 1 where a request failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path)
    parser.add_argument("--requests", type=int, default=4_000)
    parser.add_argument("--readers", type=int, default=20)
    chosen = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        work = Path(folder)
        site = chosen.site or work / "site"
        if chosen.site is None:
            plugin.build(ROOT, site)
        print(f"{chosen.readers} läsare på en gång, {chosen.requests} frågor; svarstid i millisekunder")
        print(f"{'server':8} {'fil':9} {'byte':>8} {'per s':>9} {'median':>9} {'p99':>9} {'fel':>7}")
        for name, at in _started(stack, site.resolve(), work):
            for kind, pattern in KINDS.items():
                file = max(site.glob(pattern), key=lambda path: path.stat().st_size)
                path = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
                found = asyncio.run(measure(at, path, chosen.requests, chosen.readers))
                wrong += found.wrong + (found.right == 0)
                print(f"{name:8} {kind:9} {file.stat().st_size:8} {found.line()}")
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
