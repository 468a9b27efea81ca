"""Marks of what a content file and its surroundings hold: equal marks, equal outcome of the check."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath

from exempelbank.cache import mark
from exempelbank.content import reading, walking
from exempelbank.content.names import PICTURES
from exempelbank.content.paths import LIST_FILES

_NAMED = PICTURES | {".md"}
_MISSING = b"\0"


def around(root: Path, today: date) -> bytes:
    """Return a mark of what the check of a single file looks at beside the file itself.

    That is the day, the editors' lists, and which texts and pictures there are for a link to lead to.
    """
    lists = (_content(root, file) for file in LIST_FILES)
    return mark(today.isoformat(), *lists, *_names(root))


def _names(root: Path) -> Iterator[str]:
    for top in walking.TOPS:
        for folder, below, files in os.walk(root / top):
            below.sort()
            names = sorted(name for name in files if os.path.splitext(name)[1].lower() in _NAMED)  # noqa: PTH122 - a file may have any name
            yield from (folder.removeprefix(str(root)), *names)
            yield from (f"{name}/" for name in (*names, *below) if reading.is_link(Path(folder) / name))


def of_file(root: Path, file: str, raw: bytes | None = None) -> bytes:
    """Return a mark of what a file and its own pictures hold; ``raw`` is the file's content, where it is read already."""
    content = _content(root, file) if raw is None else raw
    folder = PurePosixPath(file).with_suffix("")
    own = [str(folder / name) for name in walking.pictures(root, file)]
    return mark(content, *(part for name in own for part in (name, _content(root, name, None))))


def of_parts(raw: bytes, front: str, pictures: tuple[str, ...]) -> tuple[bytes, bytes]:
    """Return the marks of a file's front matter and of all of it, each with the names of its pictures."""
    return mark(front, *pictures), mark(raw, *pictures)


def _content(root: Path, file: str, most: int | None = walking.MAX_BYTES) -> bytes:
    try:
        return reading.read(root, file, most or (root / file).lstat().st_size)
    except OSError as error:
        return _MISSING + str(error.errno).encode()
