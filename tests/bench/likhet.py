"""Measures similar examples: 10,000 in how long, against all pairs of 1,000 in the same run. ``python tests/bench/likhet.py``.

The machine's speed falls out of the ratio: the 10,000 must not take more than ``MOST`` times as long as the naive 1,000,
which has a hundredth of the pairs. Exit code 1 when it does, or when fewer than ``AGREEING`` of the answers are the naive ones.
"""

import dataclasses
import random
import re
import sys
import time
from pathlib import Path

from exempelbank.check.run import check
from exempelbank.content.bank import Bank, Entry
from exempelbank.content.model import Exempel
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity

sys.path.insert(0, str(Path(__file__).parent))
from exempelgenerator import ROOT, TODAY

MOST = 6.0
AGREEING = 0.85
LARGE, SMALL = 10_000, 1_000


def made_up(bank: Bank, count: int, seed: int = 1) -> Bank:
    """Return a bank of examples with drawn tags, methods, places and words; only what similarity reads is made."""
    dice = random.Random(seed)  # noqa: S311 - the same numbers each time are the point
    kommuner = list(bank.vocabulary.register.kommuner.values())
    weights = [kommun.folkmangd for kommun in kommuner]
    metoder = [entry.slug for entry in bank.metoder]
    taggar = [tagg.slug for tagg in bank.vocabulary.taggar]
    words = sorted({word for entry in bank.exempel for word in re.findall(r"[a-zåäö]{5,}", entry.body)})
    pattern = bank.exempel[0]

    def example(number: int) -> Entry[Exempel]:
        update = {
            "titel": " ".join(dice.choices(words, k=6)),
            "sammanfattning": " ".join(dice.choices(words, k=30)),
            "kommuner": [dice.choices(kommuner, weights)[0].kod],
            "lan": [],
            "taggar": dice.sample(taggar, dice.randint(2, 5)),
            "metoder": dice.sample(metoder, 1) if dice.random() < 0.4 else [],
            "status": "publicerad",
        }
        data = pattern.data.model_copy(update=update)
        return dataclasses.replace(pattern, file=f"exempel/skane/exempel-{number:05}.md", data=data)

    return dataclasses.replace(bank, exempel=tuple(example(number) for number in range(count)))


class Naive(Similarity):
    """The same measure over every pair."""

    def _candidates(self, number: int) -> set[int]:
        return set(range(len(self._entries))) - {number}


def timed(kind: type[Similarity], index: Index) -> tuple[float, list[tuple[str, ...]]]:
    """Return the processor time it takes to answer for every example, and the answers."""
    start = time.process_time()
    similar = kind(index)
    answers = [tuple(found.slug for found in similar.to(entry)) for entry in index.active]
    return time.process_time() - start, answers


def main() -> int:
    """Measure and tell."""
    bank = check(ROOT, TODAY).bank
    small, large = Index(made_up(bank, SMALL)), Index(made_up(bank, LARGE))
    naive_time, wanted = timed(Naive, small)
    _, found = timed(Similarity, small)
    large_time, _ = timed(Similarity, large)
    agreeing = sum(len(set(a) & set(b)) for a, b in zip(wanted, found, strict=True)) / sum(map(len, wanted))
    print(
        f"Alla par av {SMALL}: {naive_time:.2f} s. {LARGE} exempel: {large_time:.2f} s, kvot {large_time / naive_time:.1f} (högst {MOST})."
    )
    print(f"Samma svar som alla par: {agreeing:.0%} (minst {AGREEING:.0%}).")
    return int(large_time > MOST * naive_time or agreeing < AGREEING)


if __name__ == "__main__":
    sys.exit(main())
