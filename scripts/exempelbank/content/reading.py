"""One file from the disk: never through a link, never waiting, and with plain words where it cannot be read."""

import os
import stat
from pathlib import Path, PurePosixPath

from exempelbank.content.declared import filer
from exempelbank.content.findings import Finding

# Not followed if it became a link since it was listed; not waited for if it is a pipe; bytes as they are on Windows.
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class NotAFileError(OSError):
    """A pipe, a socket or a device stands where a file should."""


def read(root: Path, file: str, most: int) -> bytes:
    """Return at most ``most`` bytes of a regular file. Raises OSError, which ``obstacle`` puts into words."""
    number = os.open(root / file, _FLAGS)
    with os.fdopen(number, "rb", closefd=True) as opened:
        mode = os.fstat(number).st_mode
        if not stat.S_ISREG(mode):
            raise IsADirectoryError if stat.S_ISDIR(mode) else NotAFileError
        return opened.read(most)


def link_on_the_way(root: Path, file: str) -> str | None:
    """Return the first part of a path below ``root`` that is a symbolic link or a Windows junction, or None."""
    parts = PurePosixPath(file).parts
    ways = ("/".join(parts[: count + 1]) for count in range(len(parts)))
    return next((way for way in ways if is_link(root / way)), None)


def is_file(path: Path) -> bool:
    """Tell whether a regular file stands at a path; never raises, whatever a contributor wrote as the path."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def is_link(path: Path) -> bool:
    """Tell whether a path is itself a symbolic link or a Windows junction."""
    try:
        found = path.lstat()
    except OSError:
        return False
    tag = getattr(found, "st_reparse_tag", 0)
    return stat.S_ISLNK(found.st_mode) or tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)


def obstacle(file: str, error: OSError) -> Finding:
    """Say why a file or folder could not be read."""
    if isinstance(error, FileNotFoundError):
        return filer.LASBAR.at(file, (1, 1), "Filen försvann medan den kontrollerades.", "Kör kontrollen igen.")
    if isinstance(error, IsADirectoryError):
        return not_a_file(file)
    if isinstance(error, NotAFileError):
        return special(file)
    return unreadable(file)


def unreadable(file: str, what: str = "Filen") -> Finding:
    """Say that the system refuses to open a file or a folder."""
    fix = f"Ge ditt konto rätt att läsa {what.lower()} (Egenskaper och Säkerhet på Windows, chmod på Mac och Linux)."
    return filer.LASBAR.at(file, (1, 1), f"{what} går inte att öppna, så inget i den är kontrollerat.", fix)


def link(file: str) -> Finding:
    """Say that a link stands where a file or a folder should."""
    message = "Det här är en genväg (symbolisk länk), inte en riktig fil eller mapp. Det den leder till läses inte."
    return filer.LANK.at(file, (1, 1), message, "Lägg in själva filen eller mappen i stället för en genväg till den.")


def special(file: str) -> Finding:
    """Say that something stands where a file should that is none: a pipe, a socket, a device, or a folder."""
    message = "Det här är ingen vanlig fil."
    return filer.TYP.at(
        file, (1, 1), message, "Lägg en vanlig fil här, eller flytta det som ligger här någon annanstans."
    )


def not_a_folder(file: str) -> Finding:
    """Say that a file stands where a folder must."""
    return filer.TYP.at(file, (1, 1), "Det här ska vara en mapp.", f"Döp om filen, och skapa mappen {file}/")


def not_a_file(file: str) -> Finding:
    """Say that a folder has the name of a file."""
    message = f"Det här är en mapp, fast namnet slutar på {PurePosixPath(file).suffix} som en fil."
    name = PurePosixPath(file).stem
    return filer.TYP.at(file, (1, 1), message, f"Döp om mappen till: {name}. En text ska vara en fil, inte en mapp.")
