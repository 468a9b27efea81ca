"""The words of a page: as written, in lower case and by their stems."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from exempelbank.content.bank import Entry
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.prose.stemming import stem, tokens
from exempelbank.prose.text import nfc

_CAPITALS = re.compile(r"[A-ZÅÄÖ].*[A-ZÅÄÖ]")
_JOINT = re.compile(r"[-:'’]")

Phrase = tuple[str, ...]


def text_of(entry: Entry[Exempel] | Entry[Metod]) -> str:
    """Return the text of a page as one string, for its words."""
    data = entry.data
    if isinstance(data, Metod):
        return "\n".join((data.namn, data.sammanfattning or "", data.evidenslage or "", entry.body))
    more = (data.malgrupp or "", data.resurser or "", data.barnversion or "", *data.samverkan)
    return "\n".join((data.titel, data.sammanfattning, *more, entry.body))


def is_abbreviation(text: str) -> bool:
    """Tell whether a search word is written with capitals, as MST and SiS are."""
    return " " not in text and bool(_CAPITALS.search(text))


@dataclass(frozen=True)
class Wording:
    """The words of a text in order, in lower case, and ``small``: those that also stand there in small letters.

    ``single`` are words that can be meant on their own whatever stands around them: abbreviations by their capitals
    ("MST"), and the parts of words with a hyphen ("MST-team").
    """

    words: tuple[str, ...]
    small: frozenset[str]
    single: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "Wording":
        """Take the words of a text."""
        written = tokens(nfc(text))
        lower = tuple(" ".join(written).lower().split(" ")) if written else ()
        own = frozenset(written)
        return cls(lower, own & frozenset(lower), frozenset(_single(own)))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The words by their stems."""
        return tuple(map(stem, self.words))


def _single(written: Iterable[str]) -> Iterator[str]:
    for word in written:
        if not word.isalnum():
            yield from _JOINT.split(word)
        elif not word.islower() and is_abbreviation(word):
            yield word


class Meanings:
    """The lines of ``sökord``, words people use and what the bank calls them, looked up in the words of a page."""

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[int, Phrase, str]]] = {}
        pairs = (pair for word, meaning in lines for pair in ((word, meaning), (meaning, word)))
        for number, (said, other) in enumerate(pairs):
            phrase = (said,) if is_abbreviation(said) else tuple(map(stem, tokens(nfc(said).lower())))
            if phrase:
                self._by_first.setdefault(phrase[0], []).append((number, phrase, other))

    def also(self, *texts: Wording) -> list[str]:
        """Return what a page of these texts is also found by: the other name for each thing it names, in the lines' order."""
        own = frozenset().union(*(text.single for text in texts), *(text.stems for text in texts))
        running = f" {' '.join(chain.from_iterable(text.stems for text in texts))} "
        near = (item for first in own & self._by_first.keys() for item in self._by_first[first])
        return [other for _, phrase, other in sorted(near) if len(phrase) == 1 or f" {' '.join(phrase)} " in running]
