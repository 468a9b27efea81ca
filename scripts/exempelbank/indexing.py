"""Pagefind over the pages that are searched, in a process of its own while the rest of the site is made."""

import gc
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind.service import get_executable

from exempelbank import indexorder, indexshape
from exempelbank.errors import SetupError

_FOLDER = "pagefind"
_FAILED = "Sökindexet gick inte att bygga: "


class Indexing:
    """One run of Pagefind, in a temporary folder of its own: ``start``, and then either ``finish`` or ``stop``."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[str] | None = None

    def start(self, pages: Iterable[tuple[str, bytes]]) -> None:
        """Let the index be made of pages, given as path in the site and content. Raises OSError where the disk refuses."""
        self._folder = TemporaryDirectory(prefix="exempelbanken-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        for path, content in pages:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(_searched(content))
        self._process = subprocess.Popen(  # noqa: S603 - this very module; no contributor's text
            [sys.executable, "-m", "exempelbank.indexing", str(folder)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8", errors="replace",
        )  # fmt: skip

    def finish(self, target: Path) -> int:
        """Wait for the index and put it in the folder ``target``; return the number of pages in it.

        Raises SetupError where it could not be made, or has no page, and OSError where the disk refuses.
        """
        if self._process is None or self._folder is None:
            raise SetupError(f"{_FAILED}inga sidor var klara.")
        told = self._process.communicate()[1].strip()
        if self._process.returncode:
            raise SetupError(f"{_FAILED}{told or f'Pagefind slutade med felkod {self._process.returncode}.'}")
        shutil.move(Path(self._folder.name) / _FOLDER, target)
        self.stop()
        return _count(target)

    def stop(self) -> None:
        """End the work where it is not done, and remove what it wrote."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        if self._folder is not None:
            self._folder.cleanup()


def _searched(page: bytes) -> bytes:
    """Return what is searched of a page: its main part, without what stands around it, which is half of the page."""
    start, end = page.find(b"<main"), page.rfind(b"</main>")
    return b'<!doctype html><html lang="sv">' + page[start:end] + b"</main>"


def _count(index: Path) -> int:
    """Return how many pages an index has; 0 where there is none."""
    try:
        entry = json.loads((index / "pagefind-entry.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return 0
    return sum(int(language["page_count"]) for language in entry["languages"].values())


def make_index(folder: Path) -> str | None:
    """Let Pagefind index the pages in ``folder`` and shape what it wrote; return what went wrong, if anything did.

    Pagefind's own program, not its Python API, which waits for ever when the program dies on a full disk, and stops the
    program before the last file is whole.
    """
    program = get_executable()
    if program is None:
        return "Pagefind är inte installerat. Kör make site."
    done = subprocess.run(  # noqa: S603 - the program from our own environment, no contributor's text
        [program, "--site", str(folder), "--output-subdir", _FOLDER, "--root-selector", "html", "--force-language", "sv", "--quiet"],
        capture_output=True, text=True, encoding="utf-8", errors="replace", cwd=folder, check=False,
    )  # fmt: skip
    index = folder / _FOLDER
    if done.returncode or not _count(index):
        return done.stderr.strip() or f"Pagefind slutade med felkod {done.returncode}."
    try:
        indexshape.shape(index)
        indexorder.settle(index)
    except OSError as error:
        return error.strerror or str(error)
    for unused in index.glob("pagefind-*ui*"):
        unused.unlink()  # Pagefind's own interfaces: ours is docs/assets/js/sok.mjs
    return None


if __name__ == "__main__":
    gc.disable()  # the index is millions of small lists without cycles, and the process is short
    sys.exit(make_index(Path(sys.argv[1])))
