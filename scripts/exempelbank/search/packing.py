"""Files as Pagefind packs them: gzip over a mark of twelve bytes, and then CBOR or JSON. What they say, ``pagefind_format`` knows.

Every function that reads raises an ordinary error (ValueError and its like) where the bytes are otherwise.
"""

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from typing import Any

import cbor2

MARK = b"pagefind_dcd"
_LEVEL = 6  # of gzip: 9 takes twice the time for a fifth of a percent
# A list in CBOR (RFC 8949, 3.1): its first byte says its length up to 23; from 24 to 27, how many bytes the length takes.
_LIST, _LONG, _LONGEST = 4, 24, 27
ERRORS = (
    *(ValueError, TypeError, LookupError, AttributeError, EOFError),
    *(zlib.error, gzip.BadGzipFile, cbor2.CBORError),
)


def unpack(content: bytes) -> bytes:
    """Return what is in a file."""
    unpacked = gzip.decompress(content)
    same(unpacked[: len(MARK)], MARK)
    return unpacked[len(MARK) :]


def pack(content: bytes) -> bytes:
    """Return the bytes of a file."""
    return gzip.compress(MARK + content, _LEVEL, mtime=0)


def to_json(value: object) -> bytes:
    """Write JSON as Pagefind does."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def from_cbor(content: bytes) -> Any:
    """Read one value, which is all there is."""
    stream = io.BytesIO(content)
    value = cbor2.CBORDecoder(stream).decode()
    same(stream.tell(), len(content))
    return value


def head(count: int) -> bytes:
    """Return how a list of so many items begins."""
    return cbor2.dumps([None] * count)[: -count or None]  # None is one byte


def list_at(content: bytes, start: int) -> tuple[int, int]:
    """Return how many items the list has that begins at a place, and where the first of them begins."""
    kind, count = divmod(content[start], 0b100000)
    same(kind, _LIST)
    start += 1
    if count < _LONG:
        return count, start
    if count > _LONGEST:
        raise ValueError("en lista utan längd")
    end = start + 2 ** (count - _LONG)
    return int.from_bytes(content[start:end]), end


def items(content: bytes, start: int) -> Iterator[tuple[Any, bytes]]:
    """Yield the items of a list that begins at a place and ends with the content, each with its bytes."""
    count, start = list_at(content, start)
    stream = io.BytesIO(content)
    stream.seek(start)
    decoder = cbor2.CBORDecoder(stream)
    for _ in range(count):
        item = decoder.decode()
        end = stream.tell()
        yield item, content[start:end]
        start = end
    same(start, len(content))


def are(kind: type, *values: object) -> None:
    """Raise TypeError where a value is of another kind."""
    for value in values:
        if type(value) is not kind:
            raise TypeError(f"{value!r} är inte {kind.__name__}")


def same(found: object, expected: object) -> None:
    """Raise ValueError where something is not as expected."""
    if found != expected:
        raise ValueError(f"{found!r}, inte {expected!r}")
