"""Swedish sentences, words and LIX (readability index, Björnsson 1968)."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

LONG_WORD = 6  # a word of more letters than this counts as long
_ABBREVIATIONS = frozenset(
    [
        "t.ex.",
        "bl.a.",
        "d.v.s.",
        "dvs.",
        "m.m.",
        "m.fl.",
        "kap.",
        "ca.",
        "etc.",
        "s.k.",
        "p.g.a.",
        "fr.o.m.",
        "t.o.m.",
        "resp.",
        "nr.",
        "st.",
        "jfr.",
        "osv.",
        "prop.",
        "tel.",
        "max.",
        "min.",
        "bet.",
        "dnr.",
        "f.d.",
        "o.s.v.",
        "ev.",
    ]
)
_LONGEST_ABBREVIATION = 12  # characters that need be looked at, with a bracket before
_WORD = re.compile(r"\w+(?:[-'’:]\w+)*")
_END = re.compile(r"(?<![.!?:])[.!?:]++[”\"')\]]*+(?=\s|$)")
_LINK = re.compile(r"!?\[([^\[\]\n]*+)\]\([^)\[\n]*+\)")
_ADDRESS = re.compile(r"https?://\S+|[^\s@]{1,64}@[^\s@]+", re.IGNORECASE)


class Sentence(NamedTuple):
    """A sentence: its text and its words."""

    text: str
    words: list[str]


def plain(markdown: str) -> str:
    """Return prose without addresses and Markdown's marks."""
    if "](" in markdown:
        markdown = _LINK.sub(lambda match: match[1] or "länk", markdown)
    if "://" in markdown or "@" in markdown:
        markdown = _ADDRESS.sub("länk", markdown)
    return markdown.replace("*", "").replace("`", "")


def sentences(paragraph: str) -> Iterator[Sentence]:
    """Split one paragraph (or list item) in sentences; the dots in ``t.ex.`` and ``2,5`` end none."""
    for text in _split(paragraph):
        if words := _WORD.findall(text):
            yield Sentence(text.strip(), words)


def _split(paragraph: str) -> Iterator[str]:
    start = 0
    for found in _END.finditer(paragraph):
        end = found.end()
        last = paragraph[max(start, end - _LONGEST_ABBREVIATION) : end].rsplit(None, 1)[-1]
        if end < len(paragraph) and last.lstrip("(").lower() in _ABBREVIATIONS:
            continue
        yield paragraph[start : found.start()]
        start = end
    yield paragraph[start:]


def lix(split: Iterable[Sentence]) -> tuple[float, int]:
    """Return LIX and the number of words: words per sentence plus the percentage of long words.

    Under 30 very easy, 30–40 easy, 40–50 medium (newspapers), 50–60 hard (official texts), over 60 very hard.
    """
    counted = [sentence.words for sentence in split]
    total = sum(map(len, counted))
    if not total:
        return 0.0, 0
    long_words = sum(len([word for word in words if len(word) > LONG_WORD]) for words in counted)
    return total / len(counted) + 100 * long_words / total, total
