"""The error that stops a command, and what the system's own errors are called in Swedish."""

import errno
import os
from pathlib import Path

_DISK = {
    errno.ENOSPC: "disken är full",
    errno.EFBIG: "en fil är större än disken tillåter",
    errno.EROFS: "disken går bara att läsa",
    errno.EIO: "disken svarar med ett fel",
    errno.ENOTDIR: "en fil står där en mapp ska vara",
    errno.EISDIR: "en mapp står där en fil ska vara",
    errno.EEXIST: "en fil står där en mapp ska vara",
    errno.ENOTEMPTY: "mappen har redan något i sig",
    errno.ELOOP: "en länk leder till sig själv",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.EMFILE: "för många filer är öppna på en gång",
    errno.ENFILE: "för många filer är öppna på en gång",
    errno.EBUSY: "ett annat program använder det",
    errno.EXDEV: "den ligger på en annan disk",
    errno.EINVAL: "namnet går inte att använda här",
    errno.ENOMEM: "datorns minne räckte inte",
    errno.EAGAIN: "datorn har inte plats för fler program just nu",
    errno.ETIMEDOUT: "nätverksdisken svarar inte",
    errno.EPIPE: "den som skulle ta emot har slutat läsa",
    errno.ENOEXEC: "programmet passar inte den här datorn",
    errno.EADDRINUSE: "ett annat program använder den redan",
    errno.EADDRNOTAVAIL: "adressen finns inte på den här datorn",
}
_DISK |= {
    getattr(errno, name): told  # names that not every system has
    for name, told in (("EDQUOT", "utrymmet på disken är slut"), ("ESTALE", "nätverksdisken svarar inte"))
    if hasattr(errno, name)
}
_READING = {
    errno.ENOENT: "den finns inte",
    errno.EACCES: "du har inte rätt att läsa den",
    errno.EPERM: "du har inte rätt att läsa den",
}
_WRITING = {
    errno.ENOENT: "mappen finns inte",
    errno.EACCES: "du får inte ändra i den mappen",
    errno.EPERM: "du får inte ändra i den mappen",
}
_FULL = frozenset(code for code, told in _DISK.items() if told.startswith(("disken är full", "utrymmet", "en fil är")))
_ONLY_WRITING = _FULL | {errno.EROFS}


class SetupError(Exception):
    """The set-up or the call is wrong; the text is plain Swedish and says what to do."""


def cause(error: OSError, *, writing: bool) -> str:
    """Return in a few words of Swedish why the system refused; the words of its own are in the language of the machine."""
    code = error.errno or 0
    told = {**_DISK, **(_WRITING if writing else _READING)}.get(code)
    return told or f"systemet svarar med felkod {errno.errorcode.get(code, code)}"


def unwritten(path: object, error: OSError) -> SetupError:
    """Return the error that says that a file or folder could not be written, and why."""
    return SetupError(f"{path} gick inte att skriva: {cause(error, writing=True)}.")


def unwritable(error: OSError) -> SetupError:
    """Return the error that says that the site could not be written, and why."""
    return SetupError(f"Sajten gick inte att skriva: {cause(error, writing=True)}. Den förra sajten är orörd.")


def of_disk(error: OSError, root: Path | None = None, written: Path | None = None) -> SetupError:
    """Return the error that says what could not be read or written, and why.

    ``written`` is the folder that was being written to, if any: an error about another place is one of reading.
    ``root`` is the project's folder, whose files are named from there.
    """
    path = Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else None
    if written and (error.errno in _FULL if path is None else _is_at(path, written)):
        return unwritable(error)
    if path is None:
        return SetupError(f"Datorn kunde inte läsa eller skriva: {cause(error, writing=False)}.")
    name = path.relative_to(root).as_posix() if root and path.is_relative_to(root) else str(path)
    did = "skriva" if error.errno in _ONLY_WRITING else "läsa"
    return SetupError(f"{name} gick inte att {did}: {cause(error, writing=False)}.")


def _is_at(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents or path in folder.parents
