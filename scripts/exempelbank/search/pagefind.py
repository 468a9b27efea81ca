"""Pagefind over the pages that are searched, in a process of its own while the rest of the site is made."""

import gc
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from pagefind.service import get_executable

from exempelbank.content import urls
from exempelbank.errors import SetupError
from exempelbank.search import indexorder, indexshape

_FOLDER = "pagefind"
_WORKPLACE = ".sokindex"
_FAILED = "Sökindexet gick inte att bygga: "


class Indexing:
    """One run of Pagefind: ``start``, and then either ``finish`` or ``stop``."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._process: subprocess.Popen[str] | None = None

    def start(self, site: Path, pages: Iterable[tuple[str, bytes]]) -> None:
        """Let the index of the site in a folder be made of pages, given as path in the site and content.

        The work is done within that folder, which the next build empties even if this one is killed. Raises OSError
        where the disk refuses.
        """
        self._folder = site / _WORKPLACE
        shutil.rmtree(self._folder, ignore_errors=True)
        for path, content in pages:
            (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self._folder / path).write_bytes(_searched(content))
        self._process = subprocess.Popen(  # noqa: S603 - this very module; no contributor's text
            [sys.executable, "-m", "exempelbank.search.pagefind", str(self._folder)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8", errors="replace",
        )  # fmt: skip

    def finish(self) -> int:
        """Wait for the index and put it in its place in the site; return the number of pages in it.

        Raises SetupError where it could not be made, or has no page, and OSError where the disk refuses.
        """
        if self._process is None or self._folder is None:
            raise SetupError(f"{_FAILED}inga sidor var klara.")
        told = self._process.communicate()[1].strip()
        if self._process.returncode:
            raise SetupError(f"{_FAILED}{told or f'Pagefind slutade med felkod {self._process.returncode}.'}")
        target = self._folder.parent / urls.PAGEFIND
        shutil.rmtree(target, ignore_errors=True)  # there when MkDocs builds only what has changed
        (self._folder / _FOLDER).rename(target)
        self.stop()
        if not (count := _count(target)):
            raise SetupError(f"{_FAILED}det blev tomt.")
        return count

    def stop(self) -> None:
        """End the work where it is not done, and remove what it wrote."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


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
    for unused in (*index.glob("pagefind-*ui*"), index / "pagefind-highlight.js"):
        unused.unlink()  # Pagefind's own interfaces: ours is docs/assets/js/sok/
    return None


if __name__ == "__main__":
    gc.disable()  # the index is millions of small lists without cycles, and the process is short
    sys.exit(make_index(Path(sys.argv[1])))
