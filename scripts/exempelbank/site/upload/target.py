"""A place that readers fetch from: what an upload does with it, and a folder on this machine as one."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from exempelbank.errors import unwritten

_UNDER_WAY = ".exempelbanken-pagar"


class Target(Protocol):
    """A place. What goes wrong is raised as SetupError."""

    def files(self) -> frozenset[str]:
        """Return the paths of all files there."""

    def read(self, path: str) -> bytes:
        """Return a file."""

    def write(self, path: str, content: bytes) -> None:
        """Put a small file, whole or not at all."""

    def put(self, source: Path, paths: Sequence[str], cache: str) -> None:
        """Put files from a folder, each whole or not at all; ``cache`` is how long browsers may keep them."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files."""


class Folder:
    """A folder on this machine that a server shows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def files(self) -> frozenset[str]:
        """Return the paths of all files there."""
        with _told(self.folder):
            found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
            return frozenset(found) - {_UNDER_WAY}

    def read(self, path: str) -> bytes:
        """Return a file."""
        with _told(self.folder / path):
            return (self.folder / path).read_bytes()

    def write(self, path: str, content: bytes) -> None:
        """Put a file in one step: a server never reads half of it."""
        with _told(self.folder / path):
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / _UNDER_WAY).write_bytes(content)
            self._place(path)

    def put(self, source: Path, paths: Sequence[str], cache: str) -> None:  # noqa: ARG002 - the server says how long
        """Put files from a folder, each in one step."""
        for path in paths:
            with _told(self.folder / path):
                self.folder.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / path, self.folder / _UNDER_WAY)
                self._place(path)

    def _place(self, path: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        os.replace(self.folder / _UNDER_WAY, self.folder / path)  # noqa: PTH105 - as Path.replace, and said so

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files, and the folders that they leave empty."""
        for path in paths:
            with _told(self.folder / path):
                (self.folder / path).unlink(missing_ok=True)
            for above in Path(path).parents[:-1]:
                with suppress(OSError):  # not empty
                    (self.folder / above).rmdir()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritten(path, error) from error
