"""What ``serve`` needs of the machine: a port that is free, and a temporary folder that does not outlive it."""

import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exempelbank.errors import SetupError, cause, unwritten
from exempelbank.site import lock, temporary

HOST = "127.0.0.1"
_INSIDE = "tillfalligt"


def check_port(port: int) -> None:
    """Raise SetupError where a port cannot be listened to: said at once, before the site is built."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server that comes after does
        try:
            probe.bind((HOST, port))
            probe.listen(1)
        except OSError as error:
            why = (
                cause(error, writing=False)
                if not isinstance(error, PermissionError)
                else "den kräver högre rättigheter"
            )
            raise SetupError(
                f"Port {port} går inte att använda: {why}. Välj en annan, till exempel: exempelbank serve --port 8001"
            ) from error


@contextmanager
def workplace() -> Iterator[Path]:
    """Let everything temporary lie in one folder while the block runs, and remove it after.

    What earlier runs left because they were killed is removed too: folders with our name and a lock that nobody holds.
    Raises SetupError where no folder can be made.
    """
    _remove_left()
    try:
        folder = Path(tempfile.mkdtemp(prefix=temporary.WORKPLACE))
    except OSError as error:
        raise unwritten("Datorns mapp för tillfälliga filer", error) from error
    usual, inside = tempfile.tempdir, folder / _INSIDE
    try:
        with lock.held(inside):
            inside.mkdir()
            tempfile.tempdir = str(inside)  # MkDocs makes a folder of its own, and leaves it when it is stopped hard
            yield inside
    finally:
        tempfile.tempdir = usual
        shutil.rmtree(folder, ignore_errors=True)


def _remove_left() -> None:
    for folder in temporary.folder().glob(f"{temporary.WORKPLACE}*"):
        with suppress(OSError):  # another user's, or somebody else removes it right now
            file = lock.place(folder / _INSIDE)
            if not folder.is_symlink() and folder.stat().st_uid == _user() and file.is_file() and lock.is_free(file):
                shutil.rmtree(folder)


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0  # where every user has a folder of their own
