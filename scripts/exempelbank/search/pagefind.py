"""Pagefind over the pages that are searched, in a process of its own while the rest of the site is made."""

import ctypes
import gc
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO

from pagefind.service import get_executable

from exempelbank.content import register, urls, wordvectors
from exempelbank.errors import SetupError, cause
from exempelbank.search import indexshape, meaning, pagefind_format, platser, records, selection

_FOLDER = "pagefind"
_SHAPED = "formad"
_HITS = "traffar.json"
_WORKPLACE = ".sokindex"
_COMMAND = (sys.executable, "-X", "utf8", "-m", "exempelbank.search.pagefind")
_FAILED = "Sökindexet gick inte att bygga: "
_UNSHAPED = (
    "Sökindexet är Pagefinds eget, för det ser inte ut som Exempelbanken väntar sig ({}). Det går att söka och filtrera som "
    "vanligt, men i en stor bank går det långsammare, och träffarna visar färre uppgifter. Kör make site, så installeras den "
    "version av Pagefind som står i constraints.txt."
)
_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_MAIN = re.compile(rb"<main[\s>]"), re.compile(rb"</main\s*>")


class Indexing:
    """One run of Pagefind: ``start``, and then either ``finish`` or ``stop``.

    ``warning`` is told when it is finished: where the index is not shaped it says so, else it is "".
    """

    def __init__(self) -> None:
        self.warning = ""
        self._folder: Path | None = None
        self._process: subprocess.Popen[str] | None = None
        self._held: IO[str] | None = None  # open as long as we live: the process ends when it closes

    def start(self, site: Path, pages: Iterable[tuple[str, bytes]], hits: Iterable[records.Hit]) -> None:
        """Let the index of the site in a folder be made of pages, given as path in the site and content.

        ``hits`` are the same pages as our own data knows them. The work is done within that folder, which the next build
        empties even if this one is killed. Raises OSError where the disk refuses.
        """
        self._folder = site / _WORKPLACE
        shutil.rmtree(self._folder, ignore_errors=True)
        for path, content in pages:
            (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self._folder / path).write_bytes(_searched(content))
        (self._folder / _HITS).write_bytes(records.write_hits(hits))
        self._process = subprocess.Popen(  # noqa: S603 - this very module; no contributor's text
            [*_COMMAND, str(self._folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, encoding="utf-8", errors="replace",
        )  # fmt: skip
        self._held, self._process.stdin = self._process.stdin, None  # which communicate() would close

    def finish(self) -> int:
        """Wait for the index and put it in its place in the site; return the number of pages in it.

        Raises SetupError where it could not be made, or has no page, and OSError where the disk refuses.
        """
        if self._process is None or self._folder is None:
            raise SetupError(f"{_FAILED}inga sidor var klara.")
        self.warning, told = (text.strip() for text in self._process.communicate())
        if self._process.returncode:
            raise SetupError(f"{_FAILED}{told or _ended(self._process.returncode)}")
        target = self._folder.parent / urls.PAGEFIND
        shutil.rmtree(target, ignore_errors=True)  # there when MkDocs builds only what has changed
        (self._folder / _FOLDER).rename(target)
        self.stop()
        return _count(target)

    def stop(self) -> None:
        """End the work where it is not done, and remove what it wrote."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()  # not kill: it ends Pagefind too, which would write on in the folder
            self._process.communicate()
        if self._held is not None:
            self._held.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def _ended(code: int) -> str:
    """Tell of a program that said nothing itself; a code below nought is that the system ended it."""
    if code < 0:
        return "Pagefind avslutades av datorn, oftast för att minnet tog slut. Stäng andra program och försök igen."
    return f"Pagefind slutade med felkod {code}."


def _searched(page: bytes) -> bytes:
    """Return what is searched of a page: its main part, without what stands around it, which is half of the page.

    Pagefind itself leaves out what is not searched; so a page that does not have one main part is given whole.
    """
    starts, ends = (list(pattern.finditer(page)) for pattern in _MAIN)
    if len(starts) != 1 or len(ends) != 1 or ends[0].start() < starts[0].start():
        return page
    return b'<!doctype html><html lang="sv">' + page[starts[0].start() : ends[0].end()]


def _count(index: Path) -> int:
    """Return how many pages an index has; 0 where there is none."""
    return sum(1 for _ in (index / "fragment").glob("*"))


def make_index(folder: Path) -> str | None:
    """Make the index of the pages in ``folder``, in a folder beside them; return what went wrong, if anything did."""
    try:
        failed = run(folder)
        if failed is None:
            _complete(folder)
    except OSError as error:
        return cause(error, writing=True)
    except pagefind_format.SurpriseError as error:
        return f"Pagefinds filer går inte att läsa ({error})."
    except LookupError as error:
        return f"sidan {error} kom inte med."
    return failed


def run(folder: Path) -> str | None:
    """Let Pagefind index the pages in ``folder``; return what it says where it fails.

    Pagefind's own program, not its Python API, which waits for ever when the program dies on a full disk, and stops the
    program before the last file is whole.
    """
    program = get_executable()
    if program is None:
        return "Pagefind är inte installerat. Kör make site."
    options = ("--output-subdir", _FOLDER, "--root-selector", "html", "--force-language", "sv", "--quiet")
    code, told = _wait_for([str(program), "--site", str(folder), *options], folder)
    if code or not _count(folder / _FOLDER):
        return told.strip() or _ended(code)
    unused = ("pagefind-*ui*", "pagefind-highlight.js", "pagefind-worker.js")  # we have our own in docs/assets/js/sok/
    for path in chain.from_iterable(map((folder / _FOLDER).glob, unused)):
        path.unlink()
    return None


def _wait_for(command: list[str], folder: Path) -> tuple[int, str]:
    """Run a program to its end; return its exit code and what it said of faults. It ends with us, whenever we are ended."""
    program = None
    try:
        with _undisturbed():
            program = subprocess.Popen(  # noqa: S603 - the program from our own environment, no contributor's text
                command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                text=True, encoding="utf-8", errors="replace", preexec_fn=_end_with_us if sys.platform == "linux" else None,  # noqa: PLW1509 - the only other thread waits
            )  # fmt: skip
        told = program.communicate()[1]
    except BaseException:
        if program is not None:
            program.kill()
            program.communicate()
        raise
    return program.returncode, told


def _end_with_us() -> None:
    """Let the program that is about to start end when this process does, also where nobody can tell it to (Linux)."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let no end come between the start of a program and our knowing of it (Windows has no such signals)."""
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


def _complete(folder: Path) -> None:
    """Shape what Pagefind wrote, or leave it as it is with a warning; write our own facets, places and vectors beside it.

    Raises SurpriseError or LookupError where not even the pages' names can be read, and OSError where the disk refuses.
    """
    index = folder / _FOLDER
    hits = records.read_hits((folder / _HITS).read_bytes())
    try:
        names = indexshape.shape(index, folder / _SHAPED, {hit.address: hit.card for hit in hits})
    except pagefind_format.SurpriseError as error:
        sys.stdout.write(_UNSHAPED.format(error))
        names = indexshape.addresses(index)
    else:
        _swap(index, folder / _SHAPED)
    selection.write(index, hits, names)
    platser.write(index, hits, names, register.load_register())
    asked = [meaning.Asked(names[hit.address], hit.texts) for hit in hits if not hit.is_method]
    meaning.write(index, asked, wordvectors.load())


def _swap(index: Path, shaped: Path) -> None:
    """Put the shaped index in the place of Pagefind's own, with Pagefind's programs."""
    for program in (*index.glob("*.js"), *index.glob("wasm.*")):
        program.rename(shaped / program.name)
    shutil.rmtree(index)
    shaped.rename(index)


def _end_after(descriptor: int) -> None:
    """End when the build that started this process is gone: then nobody else tells it to, and it would write on."""
    os.read(descriptor, 1)  # nothing is ever written there: it returns when the other end closes
    if sys.platform == "win32":
        os._exit(1)
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)


def _end(*_: object) -> None:
    """Leave as an error would, so that the program that is waited for ends too."""
    sys.exit(1)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _end)
    threading.Thread(target=_end_after, args=(sys.stdin.fileno(),), daemon=True).start()
    gc.disable()  # the index is millions of small lists without cycles, and the process is short
    sys.exit(make_index(Path(sys.argv[1])))
