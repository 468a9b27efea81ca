"""SHA256SUMS: a checksum of every file in a folder, as ``sha256sum --check`` reads it."""

import hashlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> None:
    """Write the checksums of all files in a folder into it."""
    (folder / NAME).write_bytes(dump(of(folder)))


def of(folder: Path) -> dict[str, str]:
    """Return the checksum of every file below a folder by its path, in order; the list of them is not among them."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    found.pop(NAME, None)
    names = sorted(found)
    with ThreadPoolExecutor() as pool:  # hashing lets other threads run
        return dict(zip(names, pool.map(lambda name: of_content(found[name]), names), strict=True))


def dump(sums: Mapping[str, str]) -> bytes:
    """Return checksums as the program sha256sum writes them."""
    return "".join(f"{found}  {name}\n" for name, found in sums.items()).encode()


def of_content(content: Path | bytes) -> str:
    """Return the checksum of a file, or of bytes."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
