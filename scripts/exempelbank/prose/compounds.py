"""Swedish compounds and their parts."""

from collections.abc import Iterable, Iterator

from exempelbank.prose.stemming import SHORTEST, STOP_WORDS, root

_SHORTEST_HEAD = 3
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
        cuts = [(word[:cut], word[cut:]) for cut in range(_SHORTEST_HEAD, len(word) - _SHORTEST_HEAD + 1)]
        cuts = [(head, tail) for head, tail in cuts if head in self._heads]
        for is_part in (self._is_word, self.parts):  # a last part that is itself a compound comes second
            for head, tail in cuts:
                if is_part(tail):
                    return head.removesuffix("s") if head.removesuffix("s") in self._known else head, tail
        return None

    def tails(self, word: str) -> Iterator[str]:
        """Yield every last part of a compound: "skolnärvaroteam" → "närvaroteam", "team"."""
        while (found := self.parts(word)) is not None:
            word = found[1]
            yield word

    def _is_word(self, text: str) -> bool:
        return text in self._known or (len(text) >= SHORTEST and root(text) in self._roots)


def _joined(word: str) -> Iterator[str]:
    """Yield the forms a word takes first in a compound: "familj" → "familje", "skola" → "skol", "arbete" → "arbets"."""
    yield from (word, f"{word}s", f"{word}e", f"{word}a")
    if len(word) > SHORTEST and word[-1] in "ae":
        yield from (word[:-1], f"{word[:-1]}s", f"{word[:-1]}e", f"{word[:-1]}o", f"{word[:-1]}u")
