"""Files of vectors: how long the head is (four bytes, the least first), the head as JSON, and then bytes with a sign.

What the search's own thread reads is written so (docs/assets/js/sok/vektorer.js), and the table of words in ``data/``.
"""

import json
from collections.abc import Mapping

SCALE = 256  # what a length of one is as bytes: a dimension is seldom over a half
_LENGTH = 4


def pack(head: Mapping[str, object], vectors: bytes) -> bytes:
    """Return a file; the head also says how many bytes the vectors are, so that half a file is known."""
    written = json.dumps(dict(head) | {"byte": len(vectors)}, ensure_ascii=False, separators=(",", ":")).encode()
    return len(written).to_bytes(_LENGTH, "little") + written + vectors


def unpack(content: bytes) -> tuple[dict[str, object], memoryview]:
    """Return the head of a file, and its vectors after each other. Raises ValueError where it is none."""
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
    head = json.loads(content[_LENGTH:end])
    vectors = memoryview(content)[end:].cast("b")
    if len(vectors) != head["byte"]:
        raise ValueError(f"{len(vectors)} byte av {head['byte']}")
    return head, vectors
