"""One build at a time to a folder: the system's own lock, which ends with the process that holds it.

So a build that was killed stops nobody, whoever has its process number today. The lock's file says who holds it, to those
who meet it; it is removed when the build is done, and one that was left is taken over.
"""

import errno
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from exempelbank.clock import stamp
from exempelbank.errors import SetupError, unwritten

_SIGNED_FROM = 1  # on Windows nobody else may read the first byte, which is the one that is locked
_MOST = 300
_NO_LOCKS = {errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP}


def place(target: Path) -> Path:
    """Return the file beside ``target`` that is locked while something is written there."""
    return target.with_name(f".{target.name}.las")


@contextmanager
def held(target: Path) -> Iterator[None]:
    """Hold the lock of a folder while the block runs. Raises SetupError at once where another process holds it."""
    file = place(target)
    # A lock that only is a file would outlive its process, so where the disk has no real one there is none.
    lock = FileLock(file, blocking=False, thread_local=False, fallback_to_soft=False, on_acquired=_sign)
    try:
        lock.acquire()
    except Timeout as error:
        raise _busy(target, file) from error
    except OSError as error:
        raise _refused(file, error) from error
    try:
        yield
    finally:
        if sys.platform != "win32":  # while it is held: nobody can have taken over the name
            file.unlink(missing_ok=True)
        lock.release()
        if sys.platform == "win32":  # where a file that is open cannot be removed
            with suppress(OSError):
                file.unlink()


def is_free(file: Path) -> bool:
    """Tell whether nobody holds a lock, by taking it for a moment."""
    lock = FileLock(file, blocking=False, thread_local=False, fallback_to_soft=False)
    try:
        with lock:
            return True
    except (Timeout, OSError):
        return False


def _sign(descriptor: int) -> None:
    """Say who holds a lock; a disk that is full holds the lock all the same, and what is built next tells of it."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"\nprocess {os.getpid()} på datorn {socket.gethostname()} sedan {stamp()}\n".encode())


def _busy(target: Path, file: Path) -> SetupError:
    try:
        file.touch()  # a place where no file can be made, as in /proc, is said to be held too
    except OSError as error:
        return unwritten(file.parent, error)
    return SetupError(
        f"Ett annat bygge skriver redan till {target}{_holder(file)}. Vänta tills det är klart. Inget är ändrat."
    )


def _holder(file: Path) -> str:
    """Return who holds a lock, in brackets, or "" in the moment before it is written there."""
    try:
        with file.open("rb", buffering=0) as opened:
            opened.seek(_SIGNED_FROM)
            told = (opened.read(_MOST) or b"").decode("utf-8", "replace").strip()
    except OSError:
        return ""
    return f" ({told})" if told.startswith("process ") and told.isprintable() else ""


def _refused(file: Path, error: OSError) -> SetupError:
    if error.errno in _NO_LOCKS:
        return SetupError(
            f"{file.parent} ligger på en disk som inte kan låsa filer. Bygg till en mapp på datorns egen disk."
        )
    return unwritten(file.parent, error)
