"""Similar examples: shared methods, tags and words weighted by rarity, purpose next, place last. Pure and deterministic."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from exempelbank.relations import Index, Post
from exempelbank.swedish import STOP_WORDS, root, words

SHOWN = 3
SAME_PLACE = 2  # never three from one municipality
_ENOUGH = 60  # candidates that are scored exactly for one example, by what it is about and again by its words
_POSTINGS = 150  # examples read from one feature's list
_COMMON = 40  # a word in more examples than this finds no candidates, only counts
_WORD_LENGTH = 5
_WEIGHTS = {"metod": 2.0, "tagg": 1.0, "syfte": 1.0, "ord": 0.3, "lan": 0.25}

Feature = tuple[str, str]
Key = tuple[Feature, ...]


class Similarity:
    """Answers "which examples are like this one?".

    An example's features are its methods, tags, purposes and counties, and the words of its title and summary. A shared
    feature counts ln(N / n) where n of N examples have it, times the weight of its kind (``_WEIGHTS``), so that rare
    company weighs most; the sum is divided by the fourth root of what all the other's features count, so that an
    example with many tags is not like everything. Not every pair is compared: candidates come from shared methods,
    tags, pairs of tags and rare words, which keeps 10,000 examples within seconds.
    """

    def __init__(self, index: Index) -> None:
        self._entries = index.active
        self._features = [frozenset(_features(index, entry)) for entry in self._entries]
        count = Counter(feature for features in self._features for feature in features)
        total = max(len(self._entries), 2)
        self._weight = {feature: _WEIGHTS[feature[0]] * math.log(total / n + 1e-9) for feature, n in count.items() if n > 1}
        self._features = [frozenset(feature for feature in features if count[feature] > 1) for features in self._features]
        self._norm = [self._size(features) for features in self._features]
        self._number = {entry.slug: number for number, entry in enumerate(self._entries)}
        self._rare = {feature for feature, n in count.items() if n <= _COMMON}
        self._postings: defaultdict[Key, list[int]] = defaultdict(list)
        for number, features in enumerate(self._features):
            for key in (*_subject_keys(features), *self._word_keys(features)):
                self._postings[key].append(number)

    def to(self, entry: Post) -> tuple[Post, ...]:
        """Return at most three similar examples, best first, never itself; none for an archived example."""
        number = self._number.get(entry.slug)
        if number is None:
            return ()
        ranked = sorted(self._candidates(number), key=lambda other: (-self._score(number, other), other))
        chosen: list[Post] = []
        places: Counter[str] = Counter()
        for other in ranked:
            candidate = self._entries[other]
            home = set(candidate.data.kommuner or candidate.data.lan)
            if all(places[code] < SAME_PLACE for code in home):
                places.update(home)
                chosen.append(candidate)
            if len(chosen) == SHOWN:
                break
        return tuple(chosen)

    def _size(self, features: frozenset[Feature]) -> float:
        return math.sqrt(math.sqrt(max(math.fsum(self._weight[feature] for feature in features), 1.0)))

    def _score(self, number: int, other: int) -> float:
        shared = self._features[number] & self._features[other]
        return round(math.fsum(self._weight[feature] for feature in shared) / self._norm[other], 6)

    def _candidates(self, number: int) -> set[int]:
        features = self._features[number]
        found = self._around(number, _subject_keys(features)) | self._around(number, self._word_keys(features))
        return found - {number}

    def _around(self, number: int, keys: Iterable[Key]) -> set[int]:
        """Return the examples that share the rarest of some keys, until there are enough."""
        found: set[int] = set()
        for key in sorted(keys, key=lambda key: (len(self._postings[key]), key)):
            found.update(_window(self._postings[key], number))
            if len(found) > _ENOUGH:
                break
        return found

    def _word_keys(self, features: frozenset[Feature]) -> Iterator[Key]:
        return ((feature,) for feature in features if feature[0] == "ord" and feature in self._rare)


def _features(index: Index, entry: Post) -> Iterator[Feature]:
    data = entry.data
    yield from (("metod", slug) for slug in data.metoder)
    yield from (("tagg", slug) for slug in data.taggar)
    yield from (("syfte", purpose) for purpose in index.purposes(entry))
    yield from (("lan", lan.kod) for lan in index.counties(entry))
    own = {root(word) for kommun in index.municipalities(entry) for word in words(kommun.namn)}
    for word in words(f"{data.titel} {data.sammanfattning}"):
        if len(word) >= _WORD_LENGTH and word not in STOP_WORDS and root(word) not in own:
            yield "ord", root(word)


def _subject_keys(features: frozenset[Feature]) -> Iterator[Key]:
    yield from ((feature,) for feature in features if feature[0] in {"metod", "tagg"})
    yield from combinations(sorted(feature for feature in features if feature[0] == "tagg"), 2)


def _window(posting: list[int], number: int) -> list[int]:
    """Return a bounded, deterministic part of a list: all of a short one, else a window after the example itself."""
    if len(posting) <= _POSTINGS:
        return posting
    start = posting.index(number)
    return (posting[start:] + posting[:start])[:_POSTINGS]
