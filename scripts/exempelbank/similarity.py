"""Similar examples: shared tags and methods weighted by rarity, purpose next, place last. Pure and deterministic."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from exempelbank.relations import Index, Post

SHOWN = 3
SAME_PLACE = 2  # never three from one municipality
_ENOUGH = 60  # candidates that are scored exactly for one example
_POSTINGS = 150  # examples read from one feature's list
_PLACE_WEIGHT = 0.25
_METHOD_WEIGHT = 2.0

Feature = tuple[str, str]


class Similarity:
    """Answers "which examples are like this one?".

    An example's features are its methods, tags, purposes and counties. A shared feature counts ln(N / n) where n of N
    examples have it, methods twice and places a quarter of that, so that rare company weighs most. Not every pair is
    compared: candidates come from the rarest features and pairs of tags, which keeps 10,000 examples within seconds.
    """

    def __init__(self, index: Index) -> None:
        self._entries = index.active
        self._features = [frozenset(_features(index, entry)) for entry in self._entries]
        count = Counter(feature for features in self._features for feature in features)
        total = max(len(self._entries), 2)
        self._weight = {feature: _factor(feature) * math.log(total / n + 1e-9) for feature, n in count.items()}
        self._number = {entry.slug: number for number, entry in enumerate(self._entries)}
        self._postings: defaultdict[tuple[Feature, ...], list[int]] = defaultdict(list)
        for number, features in enumerate(self._features):
            for key in _keys(features):
                self._postings[key].append(number)

    def to(self, entry: Post) -> tuple[Post, ...]:
        """Return at most three similar examples, best first, never itself; none for an archived example."""
        number = self._number.get(entry.slug)
        if number is None:
            return ()
        own = self._features[number]
        ranked = sorted(self._candidates(number), key=lambda other: (-self._score(own, other), other))
        chosen: list[Post] = []
        places: Counter[str] = Counter()
        for other in ranked:
            candidate = self._entries[other]
            home = candidate.data.kommuner[:1] or candidate.data.lan[:1]
            if all(places[code] < SAME_PLACE for code in home):
                places.update(home)
                chosen.append(candidate)
            if len(chosen) == SHOWN:
                break
        return tuple(chosen)

    def _score(self, own: frozenset[Feature], other: int) -> float:
        return round(sum(self._weight[feature] for feature in own & self._features[other]), 6)

    def _candidates(self, number: int) -> set[int]:
        keys = sorted(_keys(self._features[number]), key=lambda key: (len(self._postings[key]), key))
        found: set[int] = set()
        for key in keys:
            found.update(_around(self._postings[key], number))
            if len(found) > _ENOUGH:
                break
        found.discard(number)
        return found


def _features(index: Index, entry: Post) -> Iterator[Feature]:
    yield from (("metod", slug) for slug in entry.data.metoder)
    yield from (("tagg", slug) for slug in entry.data.taggar)
    yield from (("syfte", purpose) for purpose in index.purposes(entry))
    yield from (("lan", lan.kod) for lan in index.counties(entry))


def _factor(feature: Feature) -> float:
    return {"metod": _METHOD_WEIGHT, "lan": _PLACE_WEIGHT}.get(feature[0], 1.0)


def _keys(features: frozenset[Feature]) -> Iterator[tuple[Feature, ...]]:
    tags = sorted(feature for feature in features if feature[0] == "tagg")
    yield from ((feature,) for feature in sorted(features) if feature[0] in {"metod", "tagg"})
    yield from combinations(tags, 2)


def _around(posting: list[int], number: int) -> list[int]:
    """Return a bounded, deterministic part of a list: all of a short one, else a window after the example itself."""
    if len(posting) <= _POSTINGS:
        return posting
    start = posting.index(number)
    return (posting[start:] + posting[:start])[:_POSTINGS]
