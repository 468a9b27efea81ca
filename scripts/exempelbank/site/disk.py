"""Single files that a person asks for: never over what somebody else wrote."""

from pathlib import Path

from exempelbank import writing
from exempelbank.errors import SetupError, unwritten
from exempelbank.site import place


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
    writing.put(target, content)


def stale(root: Path, wanted: dict[str, bytes]) -> list[str]:
    """Return which of the files below ``root`` do not have the content that is wanted."""
    return [name for name, content in wanted.items() if not _has(root / name, content)]


def _has(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
