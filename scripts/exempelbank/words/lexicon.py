"""The words of the whole bank, and what follows from them: made once a build."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from exempelbank.cache import mark
from exempelbank.content.bank import Bank, Entry
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose.compounds import Splitter
from exempelbank.prose.stemming import STOP_WORDS, root, stem, words
from exempelbank.words.page import Meanings, Wording, text_of

_FREQUENT = 2  # a word that stands once in the bank may be a slip of the pen: nothing is corrected to it
_LONGER_THAN = 3  # letters of a word that compounds are parted by


@dataclass(frozen=True)
class Lexicon:
    """The words of the whole bank, and what follows from them."""

    bank: Bank

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary the bank was read with."""
        return self.bank.vocabulary

    @cached_property
    def pages(self) -> tuple[Entry[Exempel] | Entry[Metod], ...]:
        """The pages that are searched."""
        return (*(entry for entry in self.bank.exempel if entry.data.status != "utkast"), *self.bank.metoder)

    @cached_property
    def wording(self) -> Mapping[str, Wording]:
        """The words of each page, by its file."""
        return {entry.file: Wording.of(text_of(entry)) for entry in self.pages}

    @cached_property
    def count(self) -> Mapping[str, int]:
        """In how many pages each word stands; those that stand once in the whole bank are left out."""
        every: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for page in self.wording.values():
            every.update(page.words)
            found.update(set(page.words))
        return {word: count for word, count in found.items() if every[word] >= _FREQUENT}

    @cached_property
    def mark(self) -> bytes:
        """A mark of the words that other words are related to: what a page's own words lead to follows from it."""
        return mark(*sorted(self.count))

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset().union(*(page.small for page in self.wording.values()))

    def is_ordinary(self, word: str) -> bool:
        """Tell whether an abbreviation is in small letters a word that the texts use."""
        return word.lower() in STOP_WORDS or word.lower() in self._small

    def prepare(self) -> None:
        """Read every page now rather than at the first question."""
        _ = self.count

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
    def meanings(self) -> Meanings:
        """The search words with their meanings."""
        return Meanings(self.vocabulary.sokord.items())

    @cached_property
    def _forms(self) -> Mapping[str, tuple[str, ...]]:
        """One word for each stem that a root has: "orosanmäl" → "orosanmälan", "orosanmälningar"."""
        stems: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for word in sorted({*self.count, *self.named}):
            stems[root(word)].setdefault(stem(word), word)
        return {key: tuple(found.values()) for key, found in stems.items()}

    @cached_property
    def related(self) -> "Related":
        """What to find a word by, beside itself."""
        common = {word for word in self.count if len(word) > _LONGER_THAN}
        return Related(Splitter(common | self.named), self._forms)


class Related(dict[str, tuple[str, ...]]):
    """The last parts of a word, if it is a compound, and its forms that the index's stemmer keeps apart; found once a word."""

    def __init__(self, splitter: Splitter, forms: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._splitter, self._forms = splitter, forms

    def __missing__(self, word: str) -> tuple[str, ...]:
        """Find what belongs to a word that is asked for the first time."""
        listed = (*self._splitter.tails(word), *self._forms.get(root(word), ()))
        found = tuple(other for other in listed if other not in STOP_WORDS and stem(other) != stem(word))
        self[word] = found
        return found
