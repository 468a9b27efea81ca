"""Which version each content file is of: its own last commit, and that commit's day, read once for all files.

A version is told only where it is sure: not of a file that has changes beside git, nor in a clone without its history.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from exempelbank.errors import SetupError

LIST = "versioner.json"  # what an archive carries instead of the history
_FOLDERS = ("exempel", "docs")
_COMMIT = "\x01"  # before each commit; no path has it
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Version:
    """A file's last commit, and its day as ISO writes it."""

    commit: str
    day: str

    @property
    def short(self) -> str:
        """The commit as people write it."""
        return self.commit[:_SHORT]

    @property
    def date(self) -> date:
        """The day."""
        return date.fromisoformat(self.day)


Versions = Mapping[str, Version]


def read(root: Path) -> Versions:
    """Return the version of each content file below ``root`` by its path; empty where none is known."""
    if (root / LIST).is_file():
        return load((root / LIST).read_bytes())
    top = _git(root, "rev-parse", "--is-shallow-repository", "--show-toplevel")
    shallow, _, folder = (top or "").strip().partition("\n")
    if shallow != "false" or Path(folder).resolve() != root.resolve():
        return {}
    told = _git(root, "log", "-c", f"--format={_COMMIT}%H %cs", "--name-only", "-z", "--no-renames", "--", *_FOLDERS)
    changed = _git(root, "diff", "--name-only", "-z", "HEAD", "--", *_FOLDERS)
    if told is None or changed is None:
        return {}
    beside = set(changed.split("\0"))
    versions: dict[str, Version] = {}
    for path, version in _files(told):
        versions.setdefault(path, version)
    return {path: version for path, version in sorted(versions.items()) if path not in beside}


def _files(told: str) -> Iterator[tuple[str, Version]]:
    """Yield each path of each commit, latest first."""
    for block in told.split(_COMMIT)[1:]:
        head, *paths = block.replace("\n", "\0").split("\0")
        commit, _, day = head.partition(" ")
        yield from ((path, Version(commit, day)) for path in paths if path.endswith(".md"))


def dump(versions: Versions) -> bytes:
    """Write versions as the list that an archive carries."""
    return json.dumps({path: asdict(version) for path, version in versions.items()}, indent=1).encode() + b"\n"


def load(content: bytes) -> Versions:
    """Read what ``dump`` wrote. Raises SetupError where it is something else."""
    try:
        return {
            path: Version(str(item["commit"]), date.fromisoformat(item["day"]).isoformat())
            for path, item in json.loads(content).items()
        }
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SetupError(f"{LIST} går inte att förstå. Ta bort filen, så visas inga versioner.") from error


def _git(root: Path, *arguments: str) -> str | None:
    """Return what git answers; None where there is no git, no repository, or an error."""
    command = ["git", "--no-optional-locks", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - fixed words and the project's own folder
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", errors="replace")
