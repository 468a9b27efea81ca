"""Swedish compounds and their parts."""

from collections.abc import Iterable, Iterator
from itertools import chain

from exempelbank.prose.stemming import SHORTEST, STOP_WORDS, root

_SHORTEST_HEAD = 3
LONGEST_WORD = 60  # letters: what is longer is no word that anyone reads or searches for
# Short words that begin other words without making them compounds.
_PARTICLES = frozenset(
    """
    av be bi bort efter ef fram från före förr för genom hos in inne med mellan mot ned om på till under upp ur ut utan vid åter över
    """.split()  # noqa: SIM905 - words read best as words
)


class Splitter:
    """Splits compounds by a vocabulary: "familjehemsplacering" → "familjehem", "placering"."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {word for word in known if len(word) >= _SHORTEST_HEAD and word not in STOP_WORDS}
        self._roots = {found for word in self._known if len(found := root(word)) >= SHORTEST}
        self._heads = {form for word in self._known | self._roots for form in _joined(word)} - _PARTICLES

    def parts(self, word: str) -> tuple[str, str] | None:
        """Return the two parts of a compound, with the longest last part that is a word, or None."""
        cut = self._cut(word, 0, {}) if len(word) <= LONGEST_WORD else None
        if cut is None:
            return None
        head = word[:cut]
        return head.removesuffix("s") if head.removesuffix("s") in self._known else head, word[cut:]

    def tails(self, word: str) -> Iterator[str]:
        """Yield every last part of a compound: "skolnärvaroteam" → "närvaroteam", "team"."""
        while (found := self.parts(word)) is not None:
            word = found[1]
            yield word

    def _cut(self, word: str, start: int, known: dict[int, int | None]) -> int | None:
        """Return where the rest of a word, from a place on, is cut in two, or None.

        ``known`` keeps the answers: to find each of them anew would take time that doubles with each part.
        """
        if start not in known:
            cuts = range(start + _SHORTEST_HEAD, len(word) - _SHORTEST_HEAD + 1)
            cuts_after_head = [cut for cut in cuts if word[start:cut] in self._heads]
            words = (cut for cut in cuts_after_head if self._is_word(word[cut:]))
            compounds = (cut for cut in cuts_after_head if self._cut(word, cut, known) is not None)
            known[start] = next(chain(words, compounds), None)  # a last part that is itself a compound comes second
        return known[start]

    def _is_word(self, text: str) -> bool:
        return text in self._known or (len(text) >= SHORTEST and root(text) in self._roots)


def _joined(word: str) -> Iterator[str]:
    """Yield the forms a word takes first in a compound: "familj" → "familje", "skola" → "skol", "arbete" → "arbets"."""
    yield from (word, f"{word}s", f"{word}e", f"{word}a")
    if len(word) > SHORTEST and word[-1] in "ae":
        yield from (word[:-1], f"{word[:-1]}s", f"{word[:-1]}e", f"{word[:-1]}o", f"{word[:-1]}u")
