"""Which words find a page beside those that stand on it: synonyms, abbreviations, parts of compounds, other forms."""

import math
from collections import defaultdict
from collections.abc import Iterable

from exempelbank.content.bank import Entry
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.prose.compounds import LONGEST_WORD
from exempelbank.prose.stemming import STOP_WORDS, stem, words
from exempelbank.prose.text import fold
from exempelbank.words.lexicon import Lexicon
from exempelbank.words.page import Wording, is_abbreviation

_LISTED = 8_000  # words to correct against, which is about 25 kB of gzip


def keywords(lexicon: Lexicon, entry: Entry[Exempel] | Entry[Metod], names: Iterable[str]) -> str:
    """Return the words a page is found by beside its own text, each once.

    ``names`` are those of its tags with their synonyms, its methods and its places. To them come abbreviations and
    their meanings, in both directions, the last parts of compounds (the first parts are found as beginnings), forms
    that the stemmer keeps apart, and words without å, ä and ö for what weighs most: title, summary and the names.
    """
    page = lexicon.wording[entry.file]
    names = list(dict.fromkeys(names))
    names += lexicon.meanings.also(page, Wording.of("\n".join(names)))
    named = words(" ".join(names))
    said = set(page.stems)
    found: list[str] = []
    for word in (*named, *(other for known in sorted(set(page.words)) for other in lexicon.related[known])):
        if word not in STOP_WORDS and stem(word) not in said:
            said.add(stem(word))
            found.append(word)
    title = entry.data.namn if isinstance(entry.data, Metod) else entry.data.titel
    heavy = (*words(title), *words(entry.data.sammanfattning or ""), *named)
    plain = (fold(word) for word in dict.fromkeys(heavy) if word not in STOP_WORDS and not word.isascii())
    return " ".join((*found, *dict.fromkeys(word for word in plain if stem(word) not in said)))


def word_list(lexicon: Lexicon) -> list[str]:
    """Return the words that a misspelt word is corrected to, by how common they are.

    Item n holds the words that stand in 2ⁿ pages or more (but fewer than 2ⁿ⁺¹), in alphabetical order, which packs
    well. Words of the vocabulary and names of places are there also when they stand in no example.
    """
    names = lexicon.named | lexicon.places
    counts = {word: max(lexicon.count.get(word, 0), 1) for word in names}
    frequent = sorted((-n, word) for word, n in lexicon.count.items() if word not in names)
    counts |= {word: -n for n, word in frequent[: max(_LISTED - len(counts), 0)]}
    buckets: defaultdict[int, list[str]] = defaultdict(list)
    for word, count in counts.items():
        if 2 < len(word) <= LONGEST_WORD and not word.isdigit():  # noqa: PLR2004 - nothing is corrected to two letters
            buckets[int(math.log2(count))].append(word)
    return [" ".join(sorted(buckets[n])) for n in range(max(buckets, default=-1) + 1)]


def synonyms(lexicon: Lexicon) -> dict[str, list[list[str]]]:
    """Return what a query is widened by, as lists whose first item is what the bank calls it.

    ``taggar``: a tag and its synonyms; a synonym means the tag, but a tag does not mean each of its synonyms.
    ``betyder``: words that mean each other. ``versaler``: abbreviations that in small letters are ordinary words
    ("SIG", "BO"), and so count only in capitals.
    """
    same: defaultdict[str, list[str]] = defaultdict(list)
    for word, meaning in lexicon.vocabulary.sokord.items():
        same[meaning].append(word)
    for entry in lexicon.bank.metoder:
        same[entry.data.namn] += entry.data.synonymer
    capitals = [
        word for others in same.values() for word in others if is_abbreviation(word) and lexicon.is_ordinary(word)
    ]
    return {
        "taggar": [[tagg.namn, *tagg.synonymer] for tagg in lexicon.vocabulary.taggar],
        "betyder": [[meaning, *others] for meaning, others in same.items() if others],
        "versaler": [sorted(capitals)],
    }
