"""The table of word vectors in ``data/``: what each word stem means, as ``scripts/ordvektorer`` made it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from exempelbank.prose import vectorfile

Row = memoryview


@dataclass(frozen=True)
class WordVectors:
    """Vectors of word stems, longer for rare words than for common ones, and the centres of the kinds of questions there are.

    A vector is signed bytes, ``dimensions`` of them. ``centres`` are the coarse ones; ``finer`` those in each coarse one.
    """

    dimensions: int
    stems: Mapping[str, Row]
    centres: tuple[Row, ...]
    finer: tuple[tuple[Row, ...], ...]


@cache
def load() -> WordVectors:
    """Read the table, once."""
    file = resources.files("exempelbank") / "data" / "ordvektorer.bin"
    return read(file.read_bytes())


def read(content: bytes) -> WordVectors:
    """Read a table from its bytes. Raises ValueError where they are none."""
    head, vectors = vectorfile.unpack(content)
    dimensions, count, names = int(str(head["dimensioner"])), int(str(head["centra"])), str(head["stammar"]).split()
    rows = [vectors[start : start + dimensions] for start in range(0, len(vectors), dimensions)]
    stems, centres, finer = rows[: len(names)], rows[len(names) : len(names) + count], rows[len(names) + count :]
    if len(finer) != count * count:
        raise ValueError(f"{len(finer)} centra")
    groups = tuple(tuple(finer[start : start + count]) for start in range(0, len(finer), count))
    return WordVectors(dimensions, dict(zip(names, stems, strict=True)), tuple(centres), groups)
