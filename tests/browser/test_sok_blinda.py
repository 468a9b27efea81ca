"""The search against questions by one who had read nothing: how much better than plain BM25 over the same texts, in the same run."""

import math
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page

from exempelbank.check.run import check
from exempelbank.prose.stemming import STOP_WORDS, root, words

ROOT = Path(__file__).parents[2]
BETTER = 0.16  # MRR above BM25, on the half that nobody chooses by
TODAY = date(2026, 11, 28)
_K, _B = 1.2, 0.75  # as BM25 mostly has them (Robertson and Zaragoza 2009, 3.3)
# Asks the search's own modules, as its page does: the slugs of the ten first, and whether it says that the bank has nothing.
_ASK = """async (questions) => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js.*/, '');
  const [{ Sources }, { find }] = await Promise.all(['kallor', 'sokning'].map(name => import(`${js}sok/${name}.js`)));
  const sources = new Sources();
  const answers = [];
  for (const q of questions) {
    const { cards, answer } = await find({ q, chosen: {}, shown: 10, order: '' }, sources, { recall: () => null });
    answers.push([cards.map(({ url }) => url.split('/').at(-2)), Boolean(answer.unfit)]);
  }
  return answers;
}"""
Ask = Callable[[str], list[str]]


def bm25() -> Ask:
    """Return a search by BM25 over title, summary, text and subjects."""
    texts = {
        entry.slug: " ".join([entry.data.titel, entry.data.sammanfattning, entry.body, *entry.data.taggar])
        for entry in check(ROOT, TODAY).bank.exempel
    }
    counts = {slug: Counter(_stems(text)) for slug, text in texts.items()}
    mean = sum(count.total() for count in counts.values()) / len(counts)
    having = Counter(stem for count in counts.values() for stem in count)

    def score(count: Counter[str], question: list[str]) -> float:
        return sum(
            math.log(1 + (len(counts) - having[stem] + 0.5) / (having[stem] + 0.5))
            * (count[stem] * (_K + 1) / (count[stem] + _K * (1 - _B + _B * count.total() / mean)))
            for stem in question
        )

    def ask(question: str) -> list[str]:
        scores = {slug: score(count, _stems(question)) for slug, count in counts.items()}
        found = [slug for slug, value in scores.items() if value > 0]
        return sorted(found, key=lambda slug: (-scores[slug], slug))[:10]

    return ask


def _stems(text: str) -> list[str]:
    return [root(word) for word in words(text) if word not in STOP_WORDS]


def told(kind: str, found: list[tuple[set[str], list[str]]]) -> float:
    """Print and return MRR@10 of what was found beside what is right."""
    ranks = [next((1 / place for place, slug in enumerate(got, 1) if slug in right), 0.0) for right, got in found]
    mrr, top = sum(ranks) / len(ranks), sum(rank >= 1 / 3 for rank in ranks) / len(ranks)
    sys.stdout.write(f"{kind}: MRR@10 {mrr:.3f}, bland de tre första {top:.0%} av {len(ranks)}\n")
    return mrr


@pytest.mark.nightly
def test_questions_by_one_who_read_nothing(page: Page, go):
    questions = yaml.safe_load((ROOT / "tests" / "data" / "sokfragor-blinda.yml").read_text(encoding="utf-8"))
    go("exempel/")
    answers = page.evaluate(_ASK, [question["q"] for question in questions])
    peer = bm25()
    gains = []
    for place, half in enumerate(("att välja med", "att redovisa")):
        asked = [*zip(questions, answers, strict=True)][place::2]
        right = [({*one.get("grad2", ()), *one.get("grad1", ())}, got, one["q"]) for one, (got, _) in asked]
        ours = told(f"{half}, sökningen", [(slugs, got) for slugs, got, _ in right if slugs])
        theirs = told(f"{half}, BM25", [(slugs, peer(q)) for slugs, _, q in right if slugs])
        gains.append(ours - theirs)
    none = [unfit or not got for one, (got, unfit) in zip(questions, answers, strict=True) if len(one) == 1]
    some = [unfit for one, (_, unfit) in zip(questions, answers, strict=True) if len(one) > 1]
    sys.stdout.write(f"saknas: sagt om {sum(none)} av {len(none)}, sagt i onödan om {sum(some)} av {len(some)}\n")
    assert min(gains) >= BETTER
