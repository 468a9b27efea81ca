"""What our own commands take over a bank: from nothing, again, and with one example changed."""

import itertools
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bygge.matning import Cost, run

_PATIENCE = 600.0  # seconds
_LOOK = 0.02


class Ours:
    """A bank, a cache of its own, and the commands over them."""

    def __init__(self, bank: Path) -> None:
        self._bank = bank
        self._cache = bank.with_name(f"{bank.name}-cache")
        self._program = shutil.which("exempelbank", path=str(Path(sys.executable).parent)) or "exempelbank"
        self._changes = itertools.count(1)

    def forget(self) -> None:
        """Let the next command begin from nothing."""
        for left in (self._cache, self._bank / "site"):
            shutil.rmtree(left, ignore_errors=True)

    def validate(self) -> Cost:
        """Check the bank."""
        return run(self._program, "validate", "--root", str(self._bank), folder=self._bank, **self._environment)

    def build(self) -> Cost:
        """Build the site with its search index."""
        return run(self._program, "build", "--root", str(self._bank), folder=self._bank, **self._environment)

    def change(self) -> str:
        """Add a sentence to one example; return the sentence."""
        sentence = f"Det här är ändring nummer {next(self._changes)}."
        with self._example.open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"\n{sentence}\n")
        return sentence

    def edit_to_page(self) -> float:
        """Return how long it takes from a saved change until ``serve`` shows it."""
        with self._served() as address:
            sentence, start = self.change(), time.perf_counter()
            _wait_for(f"{address}exempel/{self._example.stem}/", sentence)
            return time.perf_counter() - start

    @contextmanager
    def _served(self) -> Iterator[str]:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [self._program, "serve", "--root", str(self._bank), "--port", str(port)]
        environment = {**os.environ, **self._environment}
        with subprocess.Popen(
            command, cwd=self._bank, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as server:
            try:
                _wait_for(f"http://127.0.0.1:{port}/", "</html>")
                yield f"http://127.0.0.1:{port}/"
            finally:
                server.terminate()

    @property
    def _example(self) -> Path:
        return min((self._bank / "exempel").rglob("*.md"))

    @property
    def _environment(self) -> dict[str, str]:
        return {"XDG_CACHE_HOME": str(self._cache)}


def _wait_for(address: str, text: str) -> None:
    end = time.perf_counter() + _PATIENCE
    while time.perf_counter() < end:
        try:
            with urllib.request.urlopen(address, timeout=_PATIENCE) as answer:
                if text in answer.read().decode():
                    return
        except OSError:  # not up yet
            pass
        time.sleep(_LOOK)
    sys.exit(f"{address} visade aldrig ”{text}”.")
