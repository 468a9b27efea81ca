"""What a command says, and to whom: a terminal, a file, a full disk, or nobody any more."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from exempelbank.errors import cause, unwritten


class UnheardError(Exception):
    """Nobody takes what we say; the text tells why, and is "" where the reader has gone, as in ``| head``."""


def open_all() -> None:
    """Write UTF-8; where a stream is closed, write to nothing, so that no file is opened with its number."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - to the end
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")


def say(text: str, *, error: bool = False) -> None:
    """Say a line at once, on standard error if it is an error. Raises UnheardError."""
    stream = sys.stderr if error else sys.stdout
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except BrokenPipeError as gone:
        raise UnheardError from gone
    except OSError as refused:
        raise UnheardError(cause(refused, writing=True)) from refused


def warn(texts: Iterable[str]) -> None:
    """Say what does not stop a command. Raises UnheardError."""
    for text in texts:
        say(text, error=True)


def append(file: str | None, text: str) -> None:
    """Add text to a file that a program above us names, if it does. Raises SetupError where it cannot be written."""
    if file:
        try:
            with Path(file).open("a", encoding="utf-8") as opened:
                opened.write(text)
        except OSError as error:
            raise unwritten(file, error) from error


def let_go() -> None:
    """Let nothing be left to write when Python ends, which would tell of it in English."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
