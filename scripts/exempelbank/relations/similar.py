"""Similar examples: methods, tags and words in common, weighted by rarity, purpose next, place last."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from exempelbank.prose.stemming import STOP_WORDS, root, words
from exempelbank.relations.index import Index, Post

SHOWN = 3
SAME_PLACE = 2  # never three from one municipality
_ENOUGH = 60  # candidates that are scored exactly for one example, by what it is about and again by its words
_POSTINGS = 150  # examples read from one feature's list
_COMMON = 40  # a word in more examples than this finds no candidates, only counts
_WORD_LENGTH = 5
_UNIT = 1_000_000  # weights are whole millionths, so that the order they are added in makes no difference
_WEIGHTS = {"metod": 2.0, "tagg": 1.0, "syfte": 1.0, "ord": 0.3, "lan": 0.25}

Feature = tuple[str, str]
Key = tuple[int, ...]  # a feature by number, or two tags


class Similarity:
    """Answers "which examples are like this one?".

    An example's features are its methods, tags, purposes and counties, and the words of its title and summary. A common
    feature counts ln(N / n) where n of N examples have it, times the weight of its kind (``_WEIGHTS``), so that rare
    company weighs most; the sum is divided by the fourth root of what all the other's features count, so that an
    example with many tags is not like everything. Not every pair is compared: candidates come from common methods,
    tags, pairs of tags and rare words, which keeps 10,000 examples within seconds.
    """

    def __init__(self, index: Index) -> None:
        self._entries = index.active
        self._beside = index.placed_beside
        features = [frozenset(_features(index, entry)) for entry in self._entries]
        count = Counter(feature for own in features for feature in own)
        total = max(len(self._entries), 2)
        common = sorted(feature for feature, n in count.items() if n > 1)
        self._weights = [_weight(feature, count[feature], total) for feature in common]
        self._subject = {place for place, feature in enumerate(common) if feature[0] in {"metod", "tagg"}}
        self._tags = {place for place, feature in enumerate(common) if feature[0] == "tagg"}
        self._rare = {
            place for place, feature in enumerate(common) if feature[0] == "ord" and count[feature] <= _COMMON
        }
        number = {feature: place for place, feature in enumerate(common)}
        self._features = [frozenset(number[feature] for feature in own if feature in number) for own in features]
        self._norm = [self._size(own) for own in self._features]
        self._number = {entry.slug: place for place, entry in enumerate(self._entries)}
        self._postings: defaultdict[Key, list[int]] = defaultdict(list)
        for place, own in enumerate(self._features):
            for key in (*self._subject_keys(own), *self._word_keys(own)):
                self._postings[key].append(place)

    def to(self, entry: Post) -> tuple[Post, ...]:
        """Return at most three similar examples, never itself; none for an archived example.

        Those that the editors place beside it come first, then the most alike.
        """
        number = self._number.get(entry.slug)
        if number is None:
            return ()
        ranked = sorted(self._candidates(number), key=lambda other: (-self._score(number, other), other))
        chosen = list(self._beside.get(entry.slug, ())[:SHOWN])
        places = Counter(code for other in chosen for code in _home(other))
        for other in ranked:
            if len(chosen) == SHOWN:
                break
            candidate = self._entries[other]
            home = _home(candidate)
            if candidate not in chosen and all(places[code] < SAME_PLACE for code in home):
                places.update(home)
                chosen.append(candidate)
        return tuple(chosen)

    def _size(self, features: frozenset[int]) -> float:
        return math.sqrt(math.sqrt(max(sum(map(self._weights.__getitem__, features)), _UNIT)))

    def _score(self, number: int, other: int) -> float:
        common = self._features[number] & self._features[other]
        return sum(map(self._weights.__getitem__, common)) / self._norm[other]

    def _candidates(self, number: int) -> set[int]:
        features = self._features[number]
        found = self._around(number, self._subject_keys(features)) | self._around(number, self._word_keys(features))
        return found - {number}

    def _around(self, number: int, keys: Iterable[Key]) -> set[int]:
        """Return the examples that share the rarest of some keys, until there are enough."""
        found: set[int] = set()
        for key in sorted(keys, key=lambda key: (len(self._postings[key]), key)):
            found.update(_window(self._postings[key], number))
            if len(found) > _ENOUGH:
                break
        return found

    def _subject_keys(self, features: frozenset[int]) -> Iterator[Key]:
        yield from ((feature,) for feature in features & self._subject)
        yield from combinations(sorted(features & self._tags), 2)

    def _word_keys(self, features: frozenset[int]) -> Iterator[Key]:
        return ((feature,) for feature in features & self._rare)


def _weight(feature: Feature, n: int, total: int) -> int:
    return round(_UNIT * _WEIGHTS[feature[0]] * math.log(total / n))


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


def _window(posting: list[int], number: int) -> list[int]:
    """Return a bounded, deterministic part of a list: all of a short one, else a window after the example itself."""
    if len(posting) <= _POSTINGS:
        return posting
    start = posting.index(number)
    return (posting[start:] + posting[:start])[:_POSTINGS]


def _home(entry: Post) -> set[str]:
    return set(entry.data.kommuner or entry.data.lan)
