"""A place that the program rclone reaches: object storage (S3 and others), SFTP and much else, as the user has set it up."""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from exempelbank.errors import SetupError
from exempelbank.exports import headers

_PROGRAM = "rclone"
_NO_FOLDER = 3  # how rclone ends where the folder does not exist
_AT_ONCE = "16"
_TIME = re.compile(r"^[\d/]+ [\d:]+ (?:[A-Z]+ *: )?", re.MULTILINE)


class Rclone:
    """A place as rclone writes it: ``namn:hink/mapp``. Raises SetupError where rclone is not installed."""

    def __init__(self, place: str, program: str | None = None) -> None:
        found = program or shutil.which(_PROGRAM)
        if found is None:
            raise SetupError(
                "Programmet rclone behövs för att lägga ut filerna där, och det saknas. I Debian och Ubuntu: sudo apt install rclone"
            )
        self._program = found
        self._place = place.rstrip("/")

    def files(self) -> frozenset[str]:
        """Return the paths of all files there."""
        listing = ("lsjson", "--recursive", "--files-only", "--no-modtime", "--no-mimetype", "--", self._place)
        found = self._run(*listing, nothing=_NO_FOLDER)
        return frozenset(item["Path"] for item in json.loads(found)) if found else frozenset()

    def read(self, path: str) -> bytes:
        """Return a file."""
        return self._run("cat", "--", self._at(path))

    def write(self, path: str, content: bytes) -> None:
        """Put a small file, from a file: not every service takes one whose size it is not told at the start."""
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "fil"
            made.write_bytes(content)
            self._run("copyto", "--ignore-times", *_cached(headers.ASKED_ANEW), "--", str(made), self._at(path))

    def put(self, source: Path, paths: Sequence[str], cache: str) -> None:
        """Put files from a folder; those that are there are replaced, whatever rclone thinks of their age."""
        how = ("--ignore-times", "--no-traverse", "--transfers", _AT_ONCE, *_cached(cache), "--files-from-raw", "-")
        self._run("copy", *how, "--", str(source), self._place, given=_lines(paths))

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files."""
        self._run("delete", "--files-from-raw", "-", "--", self._place, given=_lines(paths))

    def _at(self, path: str) -> str:
        return f"{self._place}{'' if self._place.endswith(':') else '/'}{path}"

    def _run(self, *arguments: str, given: bytes = b"", nothing: int = 0) -> bytes:
        """Run rclone and return what it writes: nothing where it ends with the code that says that nothing is there."""
        done = subprocess.run([self._program, *arguments], input=given, capture_output=True, check=False)  # noqa: S603 - a list, no shell
        if not done.returncode:
            return done.stdout
        if done.returncode == nothing:
            return b""
        told = _TIME.sub("", done.stderr.decode(errors="replace")).strip().splitlines()
        raise SetupError(f"rclone {arguments[0]} gick inte: {told[-1] if told else f'felkod {done.returncode}'}")


def _cached(cache: str) -> tuple[str, str]:
    return "--header-upload", f"Cache-Control: {cache}"


def _lines(paths: Sequence[str]) -> bytes:
    return "".join(f"{path}\n" for path in paths).encode()
