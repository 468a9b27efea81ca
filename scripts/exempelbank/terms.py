"""Which words find a page beside those that stand on it: synonyms, abbreviations, parts of compounds, other forms. Pure."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from exempelbank.bank import Bank, Entry
from exempelbank.model import Exempel, Metod
from exempelbank.swedish import STOP_WORDS, Splitter, ascii_form, root, stem, words
from exempelbank.vocabulary import Vocabulary

_FREQUENT = 2  # a word that stands once in the bank may be a slip of the pen: nothing is corrected to it
_LISTED = 12_000  # words to correct against, which is about 40 kB of gzip
_LETTERS = re.compile(r"[^\W_]+")
_CAPITALS = re.compile(r"[A-ZÅÄÖ].*[A-ZÅÄÖ]")


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


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a page in order, as written and by their stems, to look for phrases in."""

    forms: frozenset[str]
    text: str

    @classmethod
    def of(cls, text: str) -> "Wording":
        """Take a text's words: abbreviations are told by their capitals, other words by their stems."""
        listed = (*_LETTERS.findall(text), "|", *map(stem, words(text)))
        return cls(frozenset(listed), f" {' '.join(listed)} ")

    def has(self, phrase: tuple[str, ...]) -> bool:
        """Tell whether the words of a phrase stand here in a row."""
        return self.forms.issuperset(phrase) and f" {' '.join(phrase)} " in self.text


@dataclass(frozen=True)
class Meaning:
    """One line of ``sökord``: a word people use and what the bank calls it."""

    word: str
    meaning: str

    @cached_property
    def _phrases(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return _phrase(self.word), _phrase(self.meaning)

    def also(self, page: Wording) -> Iterator[str]:
        """Yield what a page is also found by: the other name for what it names."""
        word, meaning = self._phrases
        if page.has(word):
            yield self.meaning
        if page.has(meaning):
            yield self.word


def _phrase(text: str) -> tuple[str, ...]:
    return (text,) if is_abbreviation(text) else tuple(map(stem, words(text)))


@dataclass(frozen=True)
class Lexicon:
    """The words of the whole bank, and what follows from them. Made once a build."""

    bank: Bank
    _cache: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary the bank was read with."""
        return self.bank.vocabulary

    @cached_property
    def pages(self) -> tuple[Entry[Exempel] | Entry[Metod], ...]:
        """The pages that are searched."""
        return (*(entry for entry in self.bank.exempel if entry.data.status != "utkast"), *self.bank.metoder)

    @cached_property
    def _reading(self) -> tuple[Mapping[str, int], frozenset[str]]:
        """Read every page once: in how many each word stands, and which words are written in small letters."""
        every: Counter[str] = Counter()
        found: Counter[str] = Counter()
        small: set[str] = set()
        for entry in self.pages:
            text = text_of(entry)
            every.update(words(text))
            found.update(set(words(text)))
            small.update(_LETTERS.findall(text))
        frequent = {word: count for word, count in found.items() if every[word] >= _FREQUENT}
        return frequent, frozenset(word for word in small if word.islower())

    @property
    def count(self) -> Mapping[str, int]:
        """In how many pages each word stands; those that stand once in the whole bank are left out."""
        return self._reading[0]

    def is_ordinary(self, word: str) -> bool:
        """Tell whether an abbreviation is in small letters a word that the texts use."""
        return word.lower() in STOP_WORDS or word.lower() in self._reading[1]

    @cached_property
    def named(self) -> frozenset[str]:
        """The words of the vocabulary: tags, synonyms, search words, methods."""
        vocabulary = self.vocabulary
        phrases = [form for tagg in vocabulary.taggar for form in (tagg.namn, *tagg.synonymer)]
        phrases += [*vocabulary.sokord, *vocabulary.sokord.values()]
        phrases += [form for entry in self.bank.metoder for form in (entry.data.namn, *entry.data.synonymer)]
        return frozenset(word for phrase in phrases for word in words(phrase))

    @cached_property
    def places(self) -> frozenset[str]:
        """The words of the names of municipalities, counties and regions."""
        register = self.vocabulary.register
        names = [kommun.namn for kommun in register.kommuner.values()]
        names += [form for lan in register.lan.values() for form in (lan.namn, lan.region)]
        return frozenset(word for name in names for word in words(name))

    @cached_property
    def _splitter(self) -> Splitter:
        common = {word for word in self.count if len(word) > 3}  # noqa: PLR2004
        return Splitter(common | self.named)

    @cached_property
    def _forms(self) -> Mapping[str, tuple[str, ...]]:
        """One word for each stem that a root has: "orosanmäl" → "orosanmälan", "orosanmälningar"."""
        stems: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for word in sorted({*self.count, *self.named}):
            stems[root(word)].setdefault(stem(word), word)
        return {key: tuple(found.values()) for key, found in stems.items()}

    @cached_property
    def meanings(self) -> tuple[Meaning, ...]:
        """The search words with their meanings."""
        return tuple(Meaning(word, meaning) for word, meaning in self.vocabulary.sokord.items())

    def related(self, word: str) -> tuple[str, ...]:
        """Return the last parts of a word, if it is a compound, and its forms that the index's stemmer keeps apart."""
        found = self._cache.get(word)
        if found is None:
            found = (*self._splitter.tails(word), *self._forms.get(root(word), ()))
            self._cache[word] = found
        return found


def keywords(lexicon: Lexicon, entry: Entry[Exempel] | Entry[Metod], names: Iterable[str]) -> str:
    """Return the words a page is found by beside its own text, each once.

    ``names`` are those of its tags with their synonyms, its methods and its places. To them come abbreviations and
    their meanings, in both directions, the last parts of compounds (the first parts are found as beginnings), forms
    that the stemmer keeps apart, and words without å, ä and ö for what weighs most: title, summary and the names.
    """
    names = list(dict.fromkeys(names))
    text = text_of(entry)
    own = words(text)
    said = {stem(word) for word in own}
    page = Wording.of("\n".join((text, *names)))
    names += [other for meaning in lexicon.meanings for other in meaning.also(page)]
    found: list[str] = []
    for word in (*words(" ".join(names)), *(other for known in sorted(set(own)) for other in lexicon.related(known))):
        if word not in STOP_WORDS and stem(word) not in said:
            said.add(stem(word))
            found.append(word)
    heavy = (*words(text.split("\n", 1)[0]), *words(entry.data.sammanfattning or ""), *words(" ".join(names)))
    plain = (ascii_form(word) for word in dict.fromkeys(heavy) if word not in STOP_WORDS and not word.isascii())
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
        if len(word) > 2 and not word.isdigit():  # noqa: PLR2004 - nothing is corrected to two letters
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
