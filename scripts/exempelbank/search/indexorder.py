"""Put Pagefind's index in a fixed order, so that equal content gives equal bytes.

Pagefind 1.5 writes the values of its filters, and the list of filters, in the order of a hash table, which is new in
every run. The files are gzipped CBOR after a twelve-byte mark; names are a hash of the content. Everything else in
the index is already in a fixed order.
"""

import gzip
import hashlib
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cbor2

_MARK = b"pagefind_dcd"
NAME_LENGTH = 7  # characters of the hash in a chunk's name, as Pagefind's own
_LEVEL = 6  # of gzip: 9 takes twice the time for a fifth of a percent
_LONG = 24  # a list's first byte says its length up to 23; 24 and on, how many bytes the length takes
_FILTERS = 3  # place of the filters in the meta file: version, pages, chunks, filters, sorts, meta fields


def settle(folder: Path) -> None:
    """Rewrite the filters and the meta file of each language in ``folder`` in sorted order, under names that follow."""
    entry_file = folder / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        meta_file = folder / f"pagefind.{language['hash']}.pf_meta"
        meta = read(meta_file)
        meta[_FILTERS] = sorted([name, _settle_filter(folder, old)] for name, old in meta[_FILTERS])
        content = pack(meta)
        language["hash"] = name_of(language["hash"], content, len(language["hash"].partition("_")[2]))
        meta_file.unlink()
        (folder / f"pagefind.{language['hash']}.pf_meta").write_bytes(content)
    entry_file.write_text(json.dumps(entry, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")


def _settle_filter(folder: Path, old: str) -> str:
    """Rewrite one filter with its values sorted; return its new name."""
    path = folder / "filter" / f"{old}.pf_filter"
    name, values = read(path)
    content = pack([name, sorted(values)])
    new = name_of(old, content, NAME_LENGTH)
    path.unlink()
    (folder / "filter" / f"{new}.pf_filter").write_bytes(content)
    return new


def name_of(old: str, content: bytes, length: int) -> str:
    """Return a name that follows from the content, in the language of the old name."""
    return f"{old.partition('_')[0]}_{hashlib.sha256(content).hexdigest()[:length]}"


def read(path: Path) -> Any:
    """Read one of the index's files."""
    return cbor2.loads(read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Read one of the index's files as CBOR, not decoded."""
    return gzip.decompress(path.read_bytes()).removeprefix(_MARK)


def list_items(content: bytes) -> Iterator[tuple[int, int, Any]]:
    """Yield the items of a list in CBOR, with where in ``content`` the bytes of each begin and end (RFC 8949, 3.1)."""
    count, start = content[0] & 0b11111, 1
    if count >= _LONG:
        start += 2 ** (count - _LONG)
        count = int.from_bytes(content[1:start])
    stream = io.BytesIO(content)
    stream.seek(start)
    decoder = cbor2.CBORDecoder(stream)
    for _ in range(count):
        item = decoder.decode()
        yield start, stream.tell(), item
        start = stream.tell()


def pack(value: Any) -> bytes:
    """Return the bytes of one of the index's files."""
    return _pack(cbor2.dumps(value))


def pack_lists(items: Sequence[bytes]) -> bytes:
    """Return the bytes of a file that holds a list of one list, of items that are CBOR already."""
    empty = cbor2.dumps([[None] * len(items)])
    return _pack(empty[: len(empty) - len(items)] + b"".join(items))  # None is one byte


def pack_text(text: str) -> bytes:
    """Return the bytes of a file that holds text: a page (JSON)."""
    return _pack(text.encode())


def _pack(content: bytes) -> bytes:
    return gzip.compress(_MARK + content, _LEVEL, mtime=0)
