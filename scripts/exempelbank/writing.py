"""One file, written whole or not at all: whatever ends the program or fills the disk, no half file is left."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exempelbank.errors import SetupError, unwritten

_MODE = 0o644


def put(path: Path, content: bytes) -> None:
    """Write a file in the place of the one that may be there, and its folder where there is none.

    Raises SetupError where the disk refuses; then what was there is untouched.
    """
    with _beside(path, content) as (made, mode):
        made.chmod(mode)
        made.replace(path)


def put_new(path: Path, content: bytes) -> None:
    """Write a file where there is none, and its folder; never over another that comes there meanwhile.

    Raises SetupError where the disk refuses or the name is taken; then nothing is written.
    """
    with _beside(path, content) as (made, mode):
        made.chmod(mode)
        try:
            try:
                os.link(made, path)  # unlike a change of name, it stops where there is a file
            except (FileExistsError, FileNotFoundError):
                raise
            except OSError:  # a disk without links, as memory sticks are
                path.open("xb").close()
                made.replace(path)
        except FileExistsError as error:
            raise SetupError(f"{path} finns redan. Inget är skrivet.") from error


@contextmanager
def _beside(path: Path, content: bytes) -> Iterator[tuple[Path, int]]:
    """Give a finished file beside a path, and what its rights should be; it is gone afterwards, whatever happens."""
    made: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else _MODE
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        made = Path(name)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
        yield made, mode
    except OSError as error:
        raise unwritten(path, error) from error
    finally:
        if made is not None:
            with suppress(OSError):  # it is gone when it has changed its name
                made.unlink()
