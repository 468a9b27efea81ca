"""Single files: written whole or not at all, and never over what somebody else wrote."""

import tempfile
from contextlib import suppress
from pathlib import Path

from exempelbank.errors import SetupError, unwritten
from exempelbank.site import place

_MODE = 0o644


def write_file(path: Path, content: bytes, root: Path) -> None:
    """Write the file that a person asked for with ``-o``: a new one, or one with the same content as before.

    ``root`` is the project's folder. Raises SetupError where another file is there already, where the place is among the
    project's sources, and where the disk refuses.
    """
    target = place.resolved(path)
    try:
        if folder := place.content_folder(target, root):
            raise SetupError(f"{path} ligger i projektets mapp {folder}, där bara källor ska ligga. Ange en annan fil.")
        if target.is_dir():
            raise SetupError(f"{path} är en mapp. Ange en fil, till exempel {path / 'fil.txt'}")
        if target.exists() and not _has(target, content):
            raise SetupError(f"{path} finns redan. Inget är skrivet. Ange en annan fil, eller ta bort den först.")
    except OSError as error:
        raise unwritten(path, error) from error
    put(target, content)


def stale(root: Path, wanted: dict[str, bytes]) -> list[str]:
    """Return which of the files below ``root`` do not have the content that is wanted."""
    return [name for name, content in wanted.items() if not _has(root / name, content)]


def _has(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def put(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, and its folder where there is none. Raises SetupError where the disk refuses."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else _MODE
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
        temporary.chmod(mode)
        temporary.replace(path)
    except OSError as error:
        raise unwritten(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):  # it is gone when all went well
                temporary.unlink()
