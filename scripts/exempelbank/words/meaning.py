"""What a text means, as a vector: the sum of its words' vectors, of length one. The search in the browser does the same."""

import math
from collections.abc import Iterable, Sequence
from operator import mul

from exempelbank.content.wordvectors import Row, WordVectors
from exempelbank.prose.stemming import STOP_WORDS, root, words

Vector = list[float]
SHORTEST = 3  # letters of a part of a word
# What the first part of a compound ends in, and what its own word ends in instead: "skolfrånvaro" is of "skola".
JOINTS = (("", ""), ("s", ""), ("", "a"), ("", "e"), ("e", ""), ("o", "a"), ("u", "a"))


class Meaning:
    """Makes vectors of texts by a table of word vectors."""

    def __init__(self, table: WordVectors) -> None:
        self.table = table
        self._found: dict[str, Sequence[int] | None] = {}

    def of(self, text: str) -> Vector | None:
        """Return the vector of a text, or None where no word of it is known."""
        told = [word for word in words(text) if word not in STOP_WORDS]
        return unit(found for word in told if (found := self.of_word(word)) is not None)

    def of_word(self, word: str) -> Sequence[int] | None:
        """Return the vector of a word: its stem's, else that of its parts."""
        known = root(word)
        if known not in self._found:
            self._found[known] = self.table.stems.get(known) or self._of_parts(word)
        return self._found[known]

    def _of_parts(self, word: str) -> Sequence[int] | None:
        parts = self.parts(word)
        return parts and [*map(sum, zip(*(self.table.stems[root(part)] for part in parts), strict=True))]

    def parts(self, word: str) -> tuple[str, str] | None:
        """Return the two parts of a compound whose stems are known, with the longest last part; or None."""
        stems = self.table.stems
        for cut in range(SHORTEST, len(word) - SHORTEST + 1):
            head, tail = word[:cut], word[cut:]
            if tail in STOP_WORDS or root(tail) not in stems:
                continue
            heads = (head.removesuffix(ending) + other for ending, other in JOINTS if head.endswith(ending))
            if first := next((form for form in heads if len(form) >= SHORTEST and root(form) in stems), None):
                return first, tail
        return None


def unit(vectors: Iterable[Sequence[float]]) -> Vector | None:
    """Return the sum of vectors, of length one; None where there is none."""
    summed = [*map(sum, zip(*vectors, strict=True))]
    length = math.sqrt(sum(map(mul, summed, summed)))
    return [value / length for value in summed] if length else None


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    """Return how alike two vectors are; of length one, at most 1."""
    return float(sum(map(mul, one, other)))


def nearest(vector: Sequence[float], centres: Sequence[Row]) -> int:
    """Return the number of the centre that a vector is nearest to."""
    return max(range(len(centres)), key=lambda number: likeness(vector, centres[number]))
