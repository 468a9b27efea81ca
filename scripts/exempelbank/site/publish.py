"""Swap a finished site in for the previous one, so that a reader never meets half a site.

The new site is made in a folder beside the old one. On Linux the two change places in one step (renameat2 with
RENAME_EXCHANGE); elsewhere the old one is moved aside first, and a build that was stopped in between is put right at
the next one (``recover``).
"""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from exempelbank.errors import SetupError

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CAUSES = {
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "utrymmet på disken är slut",
    errno.EFBIG: "en fil är större än disken tillåter",
    errno.EACCES: "du får inte ändra i den mappen",
    errno.EPERM: "du får inte ändra i den mappen",
    errno.EROFS: "disken går bara att läsa",
    errno.ENOTDIR: "en fil står där en mapp ska vara",
    errno.EEXIST: "en fil står där en mapp ska vara",
}


def staging(target: Path) -> Path:
    """Return the folder beside ``target`` in which the next site is made."""
    return target.with_name(f".{target.name}.ny")


def _previous(target: Path) -> Path:
    return target.with_name(f".{target.name}.forra")


def publish(target: Path, make: Callable[[Path], None]) -> None:
    """Make a site with ``make(folder)`` and swap it in at ``target``.

    Whatever goes wrong, the previous site stands untouched and the unfinished one is removed. Raises SetupError where
    the disk or the file system refuses, and whatever ``make`` raises.
    """
    new = staging(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        recover(target)
        make(new)
        _swap(new, target)
    except OSError as error:
        cause = _CAUSES.get(error.errno or 0, error.strerror or str(error))
        raise SetupError(f"Sajten gick inte att skriva: {cause}. Den förra sajten är orörd.") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
        if target.exists():
            shutil.rmtree(_previous(target), ignore_errors=True)


def recover(target: Path) -> None:
    """Put right what an interrupted build left: the old site back in place, the unfinished one removed."""
    if not target.exists() and _previous(target).is_dir():
        _previous(target).rename(target)
    shutil.rmtree(staging(target), ignore_errors=True)


def _swap(new: Path, target: Path) -> None:
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        shutil.rmtree(_previous(target), ignore_errors=True)
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
