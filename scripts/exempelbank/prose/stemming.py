"""Swedish words for the search: the stem that the index uses, the root that forms share, parts of compounds. Pure."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from exempelbank.prose.text import nfc

_WORD = re.compile(r"[^\W\d_]+(?:[-:'’][^\W\d_]+)*|\d+")
_VOWELS = "aeiouyäåö"
# Snowball's Swedish stemmer, which Pagefind uses: https://snowballstem.org/algorithms/swedish/stemmer.html
_STEP_1 = sorted(
    [
        "a",
        "arna",
        "erna",
        "heterna",
        "orna",
        "ad",
        "e",
        "ade",
        "ande",
        "arne",
        "are",
        "aste",
        "en",
        "anden",
        "aren",
        "heten",
        "ern",
        "ar",
        "er",
        "heter",
        "or",
        "as",
        "arnas",
        "ernas",
        "ornas",
        "es",
        "ades",
        "andes",
        "ens",
        "arens",
        "hetens",
        "erns",
        "at",
        "andet",
        "het",
        "ast",
    ],
    key=len,
    reverse=True,
)
_BEFORE_S = "bcdfghjklmnoprtvy"
_STEP_2 = ("dd", "gd", "nn", "dt", "gt", "kt", "tt")
_SHORTEST = 4
_SHORTEST_HEAD = 3
# Words that carry no subject of their own; the query module has the same list from the word file.
STOP_WORDS = frozenset(
    """
    alla allt andra annan annat antingen använda använder arbeta arbetar arbetat att av bara behöva behöver bland blev
    bli blir borde bra både bör ca de deg dem den denna deras dess dessa det detta dig din dina ditt du då där därför
    efter ej eller en enligt er era ert ett exempel fick finns fler flera fram från få får fått för före första ge
    genom ger gick gjorde gjort gå går gör göra ha hade han hans har hela helt henne hennes hon hos hur här i ibland
    icke igen in inga ingen inget innan inom inte ja jag jobba jobbar ju kan kanske kommer kunde kunna lika lite man
    med mellan men mer mera mest min mina mitt mot mycket måste möjligt ned ner ni nu nya någon något några när nästan
    och också olika om oss på redan runt sa samt se sedan sen sig sin sina sitt ska skall skulle som stora så sådan
    tar till tills trots två under upp ur ut utan vad var vara varför varit varje vart vem vems vi via vid vilka
    vilken vilket vill vår våra vårt år åt än ännu är även över
    """.split()  # noqa: SIM905 - words read best as words
)
# Short words that begin other words without making them compounds.
_PARTICLES = frozenset(
    """
    av be bi bort efter ef fram från före förr för genom hos in inne med mellan mot ned om på till under upp ur ut utan vid åter över
    """.split()  # noqa: SIM905 - words read best as words
)


def words(text: str) -> list[str]:
    """Return the words of a text in lower case; a hyphen keeps a word together ("soc-anmälan")."""
    return tokens(nfc(text).lower())


def tokens(text: str) -> list[str]:
    """Return the words of a text in Unicode NFC as they are written."""
    return _WORD.findall(text)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return the stem by which Pagefind's index knows a word: "familjehemmen" → "familjehemm"."""
    found = re.search(f"[{_VOWELS}][^{_VOWELS}]", word)
    start = max(found.end(), 3) if found else len(word)
    tail = word[start:]
    suffix = next((ending for ending in _STEP_1 if tail.endswith(ending)), "")
    if suffix:
        word = word[: -len(suffix)]
    elif tail.endswith("s") and word[-2] in _BEFORE_S:
        word = word[:-1]
    if word[start:].endswith(_STEP_2):
        word = word[:-1]
    tail = word[start:]
    if tail.endswith(("löst", "fullt")):
        return word[:-1]
    return next((word[: -len(ending)] for ending in ("lig", "els", "ig") if tail.endswith(ending)), word)


@lru_cache(maxsize=200_000)
def root(word: str) -> str:
    """Return what the forms of a word have in common where the stemmer keeps them apart.

    Four general rules: a last -et goes ("barnahuset"), -mm and -nn are one letter before an ending ("familjehemmet",
    "familjehem"), and -ning and -an name the same act ("orosanmälningar", "orosanmälan").
    """
    found = stem(word)
    for ending in ("ets", "et", "ning", "an"):
        if found.endswith(ending) and len(found) - len(ending) >= _SHORTEST:
            found = found[: -len(ending)]
            break
    return found[:-1] if found.endswith(("mm", "nn")) and len(found) > _SHORTEST else found


def ascii_form(word: str) -> str:
    """Return a word as it is typed without å, ä and ö."""
    return word.translate(_ASCII)


_ASCII = str.maketrans("åäöéèüàæø", "aaoeeuaao")


class Splitter:
    """Splits compounds by a vocabulary: "familjehemsplacering" → "familjehem", "placering"."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {word for word in known if len(word) >= _SHORTEST_HEAD and word not in STOP_WORDS}
        self._roots = {found for word in self._known if len(found := root(word)) >= _SHORTEST}
        self._heads = {form for word in self._known | self._roots for form in _joined(word)} - _PARTICLES

    def parts(self, word: str) -> tuple[str, str] | None:
        """Return the two parts of a compound, with the longest last part that is a word, or None."""
        cuts = [(word[:cut], word[cut:]) for cut in range(_SHORTEST_HEAD, len(word) - _SHORTEST_HEAD + 1)]
        cuts = [(head, tail) for head, tail in cuts if head in self._heads]
        for is_part in (self._is_word, self.parts):  # a last part that is itself a compound comes second
            for head, tail in cuts:
                if is_part(tail):
                    return head.removesuffix("s") if head.removesuffix("s") in self._known else head, tail
        return None

    def tails(self, word: str) -> Iterator[str]:
        """Yield every last part of a compound: "skolnärvaroteam" → "närvaroteam", "team"."""
        while (found := self.parts(word)) is not None:
            word = found[1]
            yield word

    def _is_word(self, text: str) -> bool:
        return text in self._known or (len(text) >= _SHORTEST and root(text) in self._roots)


def _joined(word: str) -> Iterator[str]:
    """Yield the forms a word takes first in a compound: "familj" → "familje", "skola" → "skol", "arbete" → "arbets"."""
    yield from (word, f"{word}s", f"{word}e", f"{word}a")
    if len(word) > _SHORTEST and word[-1] in "ae":
        yield from (word[:-1], f"{word[:-1]}s", f"{word[:-1]}e", f"{word[:-1]}o", f"{word[:-1]}u")
