"""Swap a finished site in for the previous one, so that a reader never meets half a site.

The new site is made in a folder beside the old one. On Linux the two change places in one step (renameat2 with
RENAME_EXCHANGE); elsewhere the old one is moved aside first, and a build that was stopped in between is put right at
the next one (``recover``).
"""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exempelbank.errors import SetupError, of_disk, unwritable
from exempelbank.site import lock, place

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def staging(target: Path) -> Path:
    """Return the folder beside ``target`` in which the next site is made."""
    return target.with_name(f".{target.name}.ny")


def _previous(target: Path) -> Path:
    return target.with_name(f".{target.name}.forra")


def publish(target: Path, make: Callable[[Path], None]) -> None:
    """Make a site with ``make(folder)``, in a folder that is there, and swap it in at ``target``.

    Whatever goes wrong, the previous site stands untouched and the unfinished one is removed. Whether ``target`` may be
    replaced is for the caller to know (``place.check``). Raises SetupError where another build is at it, where somebody
    else's folder is in the way and where the disk refuses; and whatever ``make`` raises.
    """
    new = staging(target)
    with _told():
        target.parent.mkdir(parents=True, exist_ok=True)
    with lock.held(target):
        with _told():
            recover(target)
            new.mkdir()
        try:
            with _told():
                place.mark(new)
            try:
                make(new)
            except OSError as error:
                raise of_disk(error, written=new) from error
            with _told():
                _swap(new, target)
        finally:
            _tidy(target)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritable(error) from error


def recover(target: Path) -> None:
    """Put right what an interrupted build left: the old site back in place, the unfinished one removed.

    Raises SetupError where a folder with the name of ours is not ours, and OSError where the disk refuses.
    """
    if not target.exists() and place.is_ours(_previous(target)):
        _previous(target).rename(target)
    place.remove(_previous(target))
    place.remove(staging(target))


def _tidy(target: Path) -> None:
    """Remove the folder that is left over; one that cannot be removed now is for the next build."""
    with suppress(OSError, SetupError):
        place.remove(staging(target))
    if target.exists():
        with suppress(OSError, SetupError):
            place.remove(_previous(target))


def _swap(new: Path, target: Path) -> None:
    if not target.exists():
        new.rename(target)
        return
    if any(
        target.iterdir()
    ):  # one built before there was a marker: from here on it is known as ours, also half removed
        place.mark(target)
    if not _exchange(new, target):
        target.rename(_previous(target))
        new.rename(target)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
