"""What was made before, by a mark of everything that it was made of: a faster way to the same answer, never another answer.

It lies among the user's own caches, where nobody's proposal can put anything, and only values of our own types are read from it.
Whatever is wrong with it, it is thrown away with a word, and everything is made anew.
"""

import hashlib
import io
import pickle
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

import platformdirs
from zlib_ng import zlib_ng

from exempelbank import processes
from exempelbank.errors import cause

T = TypeVar("T")
R = TypeVar("R")

_OURS, _FORM = 0x6578_6261, 1  # in the file's head: that it is ours, and how it is written
_KEPT = 8  # runs that a value is kept without being used
_WAIT = 10.0  # seconds for another build that writes
_AT_ONCE = 500
_TABLE = "CREATE TABLE IF NOT EXISTS saved (mark BLOB PRIMARY KEY, kind TEXT, used INTEGER, sum INTEGER, value BLOB) WITHOUT ROWID"

# What reading can meet in a file that something else has written in.
_UNREADABLE: tuple[type[Exception], ...] = (  # type: ignore[assignment] # zlib_ng's error is typed as no class
    *(sqlite3.Error, OSError, ValueError, TypeError, LookupError, AttributeError, EOFError),
    *(pickle.UnpicklingError, zlib_ng.error),
)


def mark(*parts: str | bytes) -> bytes:
    """Return a mark of some parts, the same in every process and run."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(b"%d:" % len(content))
        found.update(content)
    return found.digest()


@cache
def of_code() -> bytes:
    """Return a mark of what does the work: our own code and data, Python, and every package beside it by its version."""
    package = Path(__file__).parent
    own = sorted(path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
    folders = (Path(folder) for folder in sys.path if folder)
    others = sorted({path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")})
    parts = (part for path in own for part in (path.relative_to(package).as_posix(), path.read_bytes()))
    return mark(sys.version, *others, *parts)


class Cache:
    """Values by kind and mark. Without a file it has none and keeps none; ``told`` says what was wrong with the file."""

    def __init__(self, file: Path | None = None) -> None:
        self.told: list[str] = []
        self._file = file
        self._used: dict[str, set[bytes]] = {}
        self._new: dict[str, dict[bytes, bytes]] = {}

    def run(
        self,
        kind: str,
        job: Callable[[T], R],
        items: Sequence[T],
        marks: Sequence[bytes],
        is_of: Callable[[R, T], bool] = lambda _result, _item: True,
    ) -> Iterator[R]:
        """Yield ``job(item) for item in items`` in order, as it was made before, or made now in several processes.

        ``marks`` say what each is made of; a result for which ``is_of`` does not hold was made of something else, and is not kept.
        """
        if self._file is None:
            yield from processes.run(job, items)
            return
        marks = [mark(kind, of_code(), own) for own in marks]
        found = self._found(kind, marks)
        missing = [item for item, own in zip(items, marks, strict=True) if own not in found]
        made = processes.run(partial(_packed, job), missing)
        for item, own in zip(items, marks, strict=True):
            if own in found:
                yield found.pop(own)
                continue
            content = next(made)
            result: R = _unpacked(content)
            if is_of(result, item):
                self._new.setdefault(kind, {})[own] = content
            yield result

    def save(self) -> None:
        """Write what is new, and let go of what no run has used for long."""
        new, used = self._new, self._used
        self._new, self._used = {}, {}
        if self._file is None or not used:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with _open(self._file) as opened:
                opened.execute("BEGIN IMMEDIATE")
                for kind, marks in used.items():
                    _write(opened, kind, marks, new.get(kind, {}))
                opened.execute("COMMIT")
        except (sqlite3.Error, OSError, ValueError) as error:
            self._tell(error, "gick inte att skriva")

    def _found(self, kind: str, marks: Iterable[bytes]) -> dict[bytes, Any]:
        wanted = set(marks)
        self._used.setdefault(kind, set()).update(wanted)
        if self._file is None:
            return {}
        try:
            if not self._file.is_file():
                return {}
            with _open(self._file) as opened:
                return dict(_read(opened, kind, wanted))
        except _UNREADABLE as error:
            self._throw_away(error)
            return {}

    def _throw_away(self, error: Exception) -> None:
        self._tell(error, "gick inte att läsa")
        if self._file is not None:
            with suppress(OSError):  # then the next run says so again
                self._file.unlink()

    def _tell(self, error: Exception, what: str) -> None:
        why = cause(error, writing=True) if isinstance(error, OSError) else str(error) or type(error).__name__
        self.told.append(f"Det som sparats sedan förra gången, {self._file}, {what} ({why}). Allt görs därför om.")


NONE = Cache()


def of(root: Path, *, used: bool = True) -> Cache:
    """Return what is kept between runs of the project below ``root``, or nothing where it is not to be ``used``."""
    if not used:
        return NONE
    folder = platformdirs.user_cache_path("exempelbanken", appauthor=False)
    return Cache(folder / f"{mark(str(root.resolve())).hex()}.sqlite")


@contextmanager
def _open(file: Path) -> Iterator[sqlite3.Connection]:
    """Open the file, which nobody but its owner may read or write. Raises ValueError where it is not one of ours."""
    is_new = not file.exists()
    with closing(sqlite3.connect(file, timeout=_WAIT, isolation_level=None)) as opened:
        if is_new:
            file.chmod(0o600)
            opened.executescript(f"PRAGMA application_id={_OURS}; PRAGMA user_version={_FORM}; {_TABLE}")
        named = [opened.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        if named != [_OURS, _FORM]:
            raise ValueError("den är skriven av något annat program")
        opened.execute("PRAGMA synchronous=OFF")  # what the system loses when it falls is made anew
        yield opened


def _write(opened: sqlite3.Connection, kind: str, marks: Iterable[bytes], new: dict[bytes, bytes]) -> None:
    (last,) = opened.execute("SELECT coalesce(max(used), 0) FROM saved WHERE kind = ?", (kind,)).fetchone()
    opened.executemany("UPDATE saved SET used = ? WHERE mark = ?", ((last + 1, own) for own in marks))
    rows = ((own, kind, last + 1, zlib_ng.crc32(content), content) for own, content in new.items())
    opened.executemany("INSERT OR REPLACE INTO saved VALUES (?, ?, ?, ?, ?)", rows)
    opened.execute("DELETE FROM saved WHERE kind = ? AND used <= ?", (kind, last + 1 - _KEPT))


def _read(opened: sqlite3.Connection, kind: str, wanted: Iterable[bytes]) -> Iterator[tuple[bytes, Any]]:
    """Yield the values that there are. Raises ValueError where one is not what was written, or of a type that is not ours."""
    listed = list(wanted)
    for start in range(0, len(listed), _AT_ONCE):
        part = listed[start : start + _AT_ONCE]
        asked = f"SELECT mark, sum, value FROM saved WHERE mark IN ({','.join('?' * len(part))}) AND kind = ?"  # noqa: S608 - only question marks
        for own, checksum, content in opened.execute(asked, (*part, kind)):
            if zlib_ng.crc32(content) != checksum:
                raise ValueError("den är skadad")
            yield own, _unpacked(content)


def _packed(job: Callable[[T], Any], item: T) -> bytes:
    return bytes(zlib_ng.compress(pickle.dumps(job(item), pickle.HIGHEST_PROTOCOL), 1))


def _unpacked(content: bytes) -> Any:
    return _Reader(io.BytesIO(zlib_ng.decompress(content))).load()


class _Reader(pickle.Unpickler):
    """Reads values of our own types and days, and calls nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a type that a value may be of."""
        found = super().find_class(module, name) if module.partition(".")[0] in {"exempelbank", "datetime"} else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"den har ett värde av en sort som inte är vår: {module}.{name}")
        return found
