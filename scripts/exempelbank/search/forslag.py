"""What to propose while someone types, in pieces by the first letters of words: a reader fetches a few kB, however large the bank is.

A piece has everything that a word beginning with its letters leads to. One that would be too large has the best that fit, and
says which longer beginnings have pieces of their own. The reader's script (docs/assets/js/sok/forslagsbitar.js) walks from the
shortest to the longest that there is of a word, and proposes what that one has.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from exempelbank.content import urls
from exempelbank.prose import phrases
from exempelbank.prose.stemming import STOP_WORDS, words
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index
from exempelbank.search import facets

LENGTHS = (0, 2, 4, 7, 12)  # letters of the beginnings; the piece of none says which there are
LIMIT = 1_500  # bytes of what is proposed in a piece that has longer ones
QUESTION = "Fråga"
SAYING_NOTHING = 2  # words of a question
KINDS = (facets.TAGG.title, facets.METOD.title, "Kommun", facets.LAN.title, QUESTION)


class Proposal(NamedTuple):
    """A name or a question: its place among ``KINDS``, its text, what it is found by instead, and the page that answers."""

    kind: int
    text: str
    alias: str = ""
    slug: str = ""


def files(index: Index) -> dict[str, bytes]:
    """Return the pieces of a bank by path."""
    found = pieces([*_names(index), *_questions(index)])
    return {urls.forslag(key): _json(content) for key, content in found.items()}


def pieces(proposals: Sequence[Proposal]) -> dict[str, dict[str, Any]]:
    """Return the pieces of proposals, the best first, by their letters: ``forslag``, and ``vidare``, the longer beginnings.

    A longer beginning is written without the letters that it shares with the piece.
    """
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(proposals):
        for word in dict.fromkeys(_words(item.alias or item.text)):
            by_word[word].append(number)
    rows = [_row(item) for item in proposals]
    return dict(_cut(rows, by_word, "", LENGTHS))


def _cut(
    rows: Sequence[list[Any]], by_word: Mapping[str, list[int]], key: str, lengths: tuple[int, ...]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the piece of some words, and then those of their longer beginnings where it does not hold all."""
    every = [rows[number] for number in sorted(set().union(*by_word.values()))]
    best = list(_fitting(every)) if key else []
    longer: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    if len(best) < len(every) and len(lengths) > 1:
        for word, numbers in by_word.items():
            if word[: lengths[1]] != key:  # a word that ends here has no longer beginning
                longer[word[: lengths[1]]][word] = numbers
    yield key, {"vidare": sorted(beginning.removeprefix(key) for beginning in longer), "forslag": best}
    for beginning, words_of_it in longer.items():
        yield from _cut(rows, words_of_it, beginning, lengths[1:])


def _fitting(rows: Iterable[list[Any]]) -> Iterator[list[Any]]:
    """Yield rows from the first on, as many as a piece may hold."""
    room = LIMIT
    for row in rows:
        room -= len(_json(row)) + 1
        if room < 0:
            return
        yield row


def _row(item: Proposal) -> list[Any]:
    """Return a proposal as it is written: what is empty at its end is left out."""
    row: list[Any] = [*item]
    while row[-1] == "":
        row.pop()
    return row


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _words(text: str) -> list[str]:
    """Return the words of a text as an address has them, without those that carry nothing."""
    carrying = [word for word in words(text) if word not in STOP_WORDS]
    return [part for word in carrying for part in slugify(word).split("-") if len(part) >= LENGTHS[1]]


def _names(index: Index) -> Iterator[Proposal]:
    """Yield every name, those of municipalities with examples first, and then what else subjects and methods are called."""
    named = [(0, phrases.capitalised(tagg.namn), tagg.synonymer) for tagg in index.vocabulary.taggar]
    named += [(1, entry.data.namn, entry.data.synonymer) for entry in index.bank.metoder]
    with_examples_first = sorted(index.kommuner, key=lambda kommun: kommun.kod not in index.by_kommun)
    yield from (Proposal(kind, name) for kind, name, _ in named)
    yield from (Proposal(2, kommun.namn) for kommun in with_examples_first)
    yield from (Proposal(3, lan.namn) for lan in index.lan)
    yield from (Proposal(kind, name, alias) for kind, name, aliases in named for alias in aliases)


def _questions(index: Index) -> list[Proposal]:
    """Return the questions of all examples: first the first of each, then the second of each, and so on.

    One of a word or two says no more than what is typed.
    """
    ranked = [
        (place, Proposal(len(KINDS) - 1, question, slug=entry.slug))
        for entry in index.active
        for place, question in enumerate(entry.data.fragor)
        if len(words(question)) > SAYING_NOTHING
    ]
    return [item for _, item in sorted(ranked, key=lambda pair: pair[0])]
