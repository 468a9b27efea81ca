"""What the search by meaning fetches: the words' vectors and the questions' vectors, each in files of a few kilobytes.

A search fetches the files that hold its own words, and those of the kinds of questions it is nearest to; so what a reader
fetches does not grow with the bank. ``mening.json`` says which files there are:

``mapp``: the folder, named by its content; ``ord``: how the first stem of each file of words begins (``ord-<n>.bin``), as far as
it takes to come after all before it, in order; ``centra``: the vectors of the kinds of questions, as base64, each with a file
(``fragor-<n>.bin``) of so many ``byte`` that holds the pages' names, which page and which of its questions each vector is, and the vectors with
half a byte for each dimension. The title of an example is its question 0.
"""

import base64
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from exempelbank.content.wordvectors import Row, WordVectors
from exempelbank.prose import vectorfile
from exempelbank.prose.stemming import STOP_WORDS, root, words
from exempelbank.words.meaning import Meaning, Vector, nearest

MENING = "mening.json"
FOLDER = "mening"
_IN_A_FILE = 32  # stems
_MOST = 400  # questions in a file of a kind, on average: from there on the kinds are parted further
HALF_SCALE = 28  # what a length of one is in half a byte, from -7 to 7
_LARGEST = 7
_NAME_LENGTH = 10


class Asked(NamedTuple):
    """A page and the texts that it answers: its title, then its questions."""

    page: str
    texts: Sequence[str]


def write(folder: Path, asked: Sequence[Asked], table: WordVectors) -> None:
    """Write the files beside an index. Raises OSError where the disk refuses."""
    meaning = Meaning(table)
    kinds = _kinds(table, sum(len(page.texts) for page in asked))
    stems = dict(sorted((dict(table.stems) | dict(_composed(meaning, asked))).items()))
    files = {f"ord-{number}.bin": content for number, content in enumerate(_word_files(stems))}
    files |= {f"fragor-{number}.bin": content for number, content in _question_files(meaning, asked, kinds)}
    digest = hashlib.sha256(b"".join(name.encode() + content for name, content in sorted(files.items())))
    name = digest.hexdigest()[:_NAME_LENGTH]
    target = folder / FOLDER / name
    target.mkdir(parents=True)
    for path, content in files.items():
        (target / path).write_bytes(content)
    start = {
        "mapp": f"{FOLDER}/{name}/",
        "dimensioner": table.dimensions,
        "ord": " ".join(_beginnings([*stems])),
        "centra": base64.b64encode(b"".join(kinds)).decode(),
        "byte": [len(files[f"fragor-{number}.bin"]) for number in range(len(kinds))],
    }
    (folder / MENING).write_text(json.dumps(start, ensure_ascii=False), encoding="utf-8", newline="\n")


def _beginnings(stems: Sequence[str]) -> Iterator[str]:
    """Yield how the first stem of each file of words begins, as short as parts it from the last of the file before."""
    for place in range(0, len(stems), _IN_A_FILE):
        first, before = stems[place], stems[place - 1] if place else ""
        yield next(first[:end] for end in range(1, len(first) + 1) if first[:end] > before)


def _kinds(table: WordVectors, questions: int) -> list[Row]:
    """Return the centres that so many questions are parted by."""
    if questions <= _MOST * len(table.centres):
        return list(table.centres)
    return [centre for group in table.finer for centre in group]


def _composed(meaning: Meaning, asked: Iterable[Asked]) -> Iterator[tuple[str, bytes]]:
    """Yield the stems that the questions have and the table lacks, with the vectors of their parts."""
    for word in {word for page in asked for text in page.texts for word in words(text)}:
        if word in STOP_WORDS or root(word) in meaning.table.stems:
            continue
        if found := meaning.of_word(word):
            yield root(word), bytes(_clipped(value, 127) & 0xFF for value in found)


def _word_files(stems: Mapping[str, Sequence[int]]) -> Iterator[bytes]:
    names = [*stems]
    for start in range(0, len(names), _IN_A_FILE):
        own = names[start : start + _IN_A_FILE]
        yield vectorfile.pack({"stammar": " ".join(own)}, b"".join(bytes(stems[name]) for name in own))


def _question_files(meaning: Meaning, asked: Iterable[Asked], kinds: Sequence[Row]) -> Iterator[tuple[int, bytes]]:
    by_kind: defaultdict[int, list[tuple[str, int, Vector]]] = defaultdict(list)
    for page in asked:
        for number, text in enumerate(page.texts):
            vector = meaning.of(text)
            if vector is not None:
                by_kind[_kind(vector, kinds, meaning.table)].append((page.page, number, vector))
    for kind in range(len(kinds)):
        found = by_kind[kind]
        pages = list(dict.fromkeys(page for page, _, _ in found))
        place = {page: number for number, page in enumerate(pages)}
        head = {"sidor": " ".join(pages), "fragor": [[place[page], number] for page, number, _ in found]}
        yield kind, vectorfile.pack(head, b"".join(halved(vector) for _, _, vector in found))


def _kind(vector: Vector, kinds: Sequence[Row], table: WordVectors) -> int:
    """Return the number of a question's kind; of the finer ones only those in the nearest coarse one are looked at."""
    coarse = nearest(vector, table.centres)
    if len(kinds) == len(table.centres):
        return coarse
    return coarse * len(table.centres) + nearest(vector, table.finer[coarse])


def halved(vector: Vector) -> bytes:
    """Return a vector with half a byte for each dimension, the first of two in the upper half."""
    small = [_clipped(value * HALF_SCALE, _LARGEST) & 0xF for value in vector]
    return bytes(one << 4 | other for one, other in zip(small[::2], small[1::2], strict=True))


def _clipped(value: float, most: int) -> int:
    return max(-most, min(most, round(value)))
