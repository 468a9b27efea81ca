"""What was put in a place by earlier uploads, kept there as a file: only that is ever removed, and only after a while."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from exempelbank.errors import SetupError

NAME = ".exempelbanken-utlagt.json"


@dataclass(frozen=True, slots=True)
class Put:
    """A file that was put in place: its checksum ("" where an upload was broken off), and since when no release has it."""

    checksum: str
    unneeded: date | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """All that was put in a place, by path."""

    files: Mapping[str, Put]

    def only(self, there: Collection[str]) -> "Memory":
        """Return what is still there: somebody may have removed files by hand."""
        return Memory({path: found for path, found in self.files.items() if path in there})

    def checksums(self) -> dict[str, str]:
        """Return the checksum of each file."""
        return {path: put.checksum for path, put in self.files.items()}

    def begun(self, new: Mapping[str, str], today: date) -> "Memory":
        """Return what there may be from now on, when a release is put in place: what changes is known again at the end."""
        kept = {
            path: put if put.unneeded else replace(put, unneeded=today)
            for path, put in self.files.items()
            if path not in new
        }
        known = self.checksums()
        return Memory(kept | {path: Put(made if known.get(path) == made else "") for path, made in new.items()})

    def done(self, new: Mapping[str, str]) -> "Memory":
        """Return what there is when the release is in place."""
        return Memory({**self.files, **{path: Put(made) for path, made in new.items()}})

    def without(self, paths: Iterable[str]) -> "Memory":
        """Return what there is when files are removed."""
        gone = set(paths)
        return Memory({path: found for path, found in self.files.items() if path not in gone})

    def due(self, today: date, days: int) -> list[str]:
        """Return the files that no release has needed for so many days."""
        last = today - timedelta(days=days)
        return [path for path, found in self.files.items() if found.unneeded and found.unneeded <= last]

    def waiting(self) -> list[date]:
        """Return since when each file is unneeded that is left."""
        return [found.unneeded for found in self.files.values() if found.unneeded]

    def dump(self) -> bytes:
        """Return the memory as it is kept."""
        files = {
            path: {"sha256": found.checksum} | ({"onodig": found.unneeded.isoformat()} if found.unneeded else {})
            for path, found in sorted(self.files.items())
        }
        return json.dumps({"filer": files}, ensure_ascii=False, indent=0).encode()


def load(content: bytes) -> Memory:
    """Read a memory. Raises SetupError where it is none."""
    try:
        files = json.loads(content)["filer"]
        return Memory({path: _put(found) for path, found in files.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SetupError(
            f"Filen {NAME} på platsen går inte att läsa, så det går inte att veta vad som ligger där. Inget är ändrat. "
            "Lägg ut i en ny tom mapp, och låt sedan adressen leda dit."
        ) from error


def _put(found: Mapping[str, str]) -> Put:
    since = found.get("onodig")
    return Put(str(found["sha256"]), date.fromisoformat(since) if since else None)
