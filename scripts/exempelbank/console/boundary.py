"""The last boundary: whatever stops a command becomes one sentence in Swedish that says what to do.

What we expect (a full disk, a file that cannot be read, a package that is missing) is told as it is. What we do not is our
fault, and said to be: the trace goes to a file for the one who mends it, and is never shown.
"""

import platform
import signal
import tempfile
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from exempelbank.errors import SetupError, of_disk
from exempelbank.site import temporary

_TEXTS = (
    "mkdocs.yml",
    "overrides/**/*.html",
    "docs/**/*.md",
    "docs/assets/**/*.txt",
    "docs/assets/**/*.css",
    "exempel/*.yml",
)
_INSTALL = "Kör make site, eller i Windows kommandona i README.md."
_KNOWN: tuple[tuple[type[BaseException], str], ...] = (
    (MemoryError, "Datorns minne räckte inte. Stäng andra program och försök igen."),
    (RecursionError, "Något har för många nivåer inuti varandra. Se efter om en sidmall i overrides tar in sig själv."),
)
_STOPPING = ("SIGTERM", "SIGHUP")  # to be ended by another program, and a terminal that is closed


def explain(error: BaseException, root: Path, written: Path | None = None) -> str:
    """Return what to tell a person about an error, whatever it is.

    ``root`` is the project's folder; ``written`` the folder that is written to, if any: an error of the disk elsewhere is
    one of reading. An error that we do not expect leaves its trace in a file (``unexpected``).
    """
    if isinstance(error, SetupError):
        return str(error)
    if isinstance(error, OSError):
        return str(of_disk(error, root, written))
    return (
        next((told for kind, told in _KNOWN if isinstance(error, kind)), "")
        or _of_text(error, root)
        or unexpected(error)
    )


def _of_text(error: BaseException, root: Path) -> str:
    """Tell of a text that is not UTF-8 and of a package that is missing; "" for other errors."""
    if isinstance(error, UnicodeError) and (wrong := _not_utf8(root)):
        return f"{wrong} är inte sparad som UTF-8. Spara om filen med kodningen UTF-8."
    if isinstance(error, ImportError) and error.name and not error.name.startswith("exempelbank"):
        return f"Paketet {error.name} är inte installerat. {_INSTALL}"
    return ""


def _not_utf8(root: Path) -> str:
    """Return the names of the project's texts that are not UTF-8: the error itself does not know."""
    wrong = []
    for path in sorted({path for pattern in _TEXTS for path in root.glob(pattern)}):
        try:
            path.read_text(encoding="utf-8")
        except UnicodeError:
            wrong.append(path.relative_to(root).as_posix())
        except OSError:
            continue  # then that is not what stopped the command
    return ", ".join(wrong)


def unexpected(error: BaseException) -> str:
    """Keep the trace of an error in a file that only the user may read, and return what to tell of it."""
    told = "Något gick fel som Exempelbanken inte har räknat med. Felet är vårt, inte ditt."
    trace = "".join(traceback.format_exception(error))
    about = f"Python {platform.python_version()}, {platform.system()} {platform.release()}\n\n"
    try:
        descriptor, name = tempfile.mkstemp(prefix="exempelbanken-fel-", suffix=".txt", dir=temporary.folder())
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:  # noqa: PTH123 - a descriptor
            file.write(about + trace)
    except OSError:
        return f"{told} Beskrivningen gick inte att spara. Det kallas {type(error).__name__}."
    return f"{told} En beskrivning ligger i {name}. Skicka den till den som sköter Exempelbanken."


@contextmanager
def stoppable() -> Iterator[None]:
    """Let being ended from outside be as Ctrl C while the block runs: what was begun is tidied away."""
    before = {}
    main = threading.current_thread() is threading.main_thread()  # only there can a signal be heard
    for name in _STOPPING if main else ():
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:  # nohup has its reason
            before[number] = signal.signal(number, _interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
