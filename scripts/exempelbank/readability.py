"""Swedish sentences, words and LIX (readability index, Björnsson 1968)."""

import re
from collections.abc import Iterable

LONG_WORD = 6  # a word of more letters than this counts as long
_ABBREVIATIONS = (
    "t.ex.|bl.a.|d.v.s.|dvs.|m.m.|m.fl.|kap.|ca.|etc.|s.k.|p.g.a.|fr.o.m.|t.o.m.|resp.|nr.|st.|jfr.|osv.|prop.|tel.|max.|min.|bet.|dnr."
)
_DOTTED = re.compile(rf"(?<!\w)(?:{_ABBREVIATIONS.replace('.', '[.]')})|(?<=\d)[.](?=\d)", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:[-'’:]\w+)*")
_END = re.compile(r"[.!?:]+[”\"')\]]*(?=\s|$)")
_MARKUP = re.compile(r"!?\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)|https?://\S+")


def plain(markdown: str) -> str:
    """Return prose without addresses and Markdown's marks."""
    return _MARKUP.sub(lambda match: match[1] or "länk", markdown).replace("*", "").replace("`", "")


def sentences(paragraph: str) -> list[str]:
    """Split one paragraph (or list item) in sentences; dots in ``t.ex.`` and ``2,5`` end none."""
    hidden = _DOTTED.sub(lambda match: match.group().replace(".", "\u2024"), paragraph)
    return [part for part in (piece.strip() for piece in _END.split(hidden)) if part]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence."""
    return _WORD.findall(sentence)


def lix(paragraphs: Iterable[str]) -> tuple[float, int]:
    """Return LIX and the number of words: words per sentence plus the percentage of long words.

    Under 30 very easy, 30–40 easy, 40–50 medium (newspapers), 50–60 hard (official texts), over 60 very hard.
    """
    split = [words(sentence) for paragraph in paragraphs for sentence in sentences(paragraph)]
    split = [sentence for sentence in split if sentence]
    total = sum(len(sentence) for sentence in split)
    if not total:
        return 0.0, 0
    long_words = sum(len(word) > LONG_WORD for sentence in split for word in sentence)
    return total / len(split) + 100 * long_words / total, total
