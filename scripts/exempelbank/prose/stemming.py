"""Swedish words for the search: the words of a text, the stem that the index uses, the root that forms share."""

import re
from functools import lru_cache

from exempelbank.prose.text import nfc

_WORD = re.compile(r"[^\W\d_]+(?:[-:'’][^\W\d_]+)*|\d+")
VOWELS = "aeiouyäåö"
# Snowball's Swedish stemmer, which Pagefind uses: https://snowballstem.org/algorithms/swedish/stemmer.html
STEP_1 = tuple(
    sorted(
        """
        a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas
        es ades andes ens arens hetens erns at andet het ast
        """.split(),  # noqa: SIM905 - endings read best as words
        key=len,
        reverse=True,
    )
)
BEFORE_S = "bcdfghjklmnoprtvy"  # after one of these a last -s is an ending
STEP_2 = ("dd", "gd", "nn", "dt", "gt", "kt", "tt")
LOSING_T = ("löst", "fullt")
STEP_3 = ("lig", "els", "ig")
ROOT_ENDINGS = ("ets", "et", "ning", "an")
ROOT_DOUBLED = ("mm", "nn")
SHORTEST = 4  # letters of a stem
# Words that carry no subject of their own.
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


def words(text: str) -> list[str]:
    """Return the words of a text in lower case; a hyphen keeps a word together ("soc-anmälan")."""
    return tokens(nfc(text).lower())


def tokens(text: str) -> list[str]:
    """Return the words of a text in Unicode NFC as they are written."""
    return _WORD.findall(text)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return the stem by which Pagefind's index knows a word: "familjehemmen" → "familjehemm"."""
    found = re.search(f"[{VOWELS}][^{VOWELS}]", word)
    start = max(found.end(), 3) if found else len(word)
    tail = word[start:]
    suffix = next((ending for ending in STEP_1 if tail.endswith(ending)), "")
    if suffix:
        word = word[: -len(suffix)]
    elif tail.endswith("s") and word[-2] in BEFORE_S:
        word = word[:-1]
    if word[start:].endswith(STEP_2):
        word = word[:-1]
    tail = word[start:]
    if tail.endswith(LOSING_T):
        return word[:-1]
    return next((word[: -len(ending)] for ending in STEP_3 if tail.endswith(ending)), word)


@lru_cache(maxsize=200_000)
def root(word: str) -> str:
    """Return what the forms of a word have in common where the stemmer keeps them apart.

    Four general rules: a last -et goes ("barnahuset"), -mm and -nn are one letter before an ending ("familjehemmet",
    "familjehem"), and -ning and -an name the same act ("orosanmälningar", "orosanmälan").
    """
    found = stem(word)
    for ending in ROOT_ENDINGS:
        if found.endswith(ending) and len(found) - len(ending) >= SHORTEST:
            found = found[: -len(ending)]
            break
    return found[:-1] if found.endswith(ROOT_DOUBLED) and len(found) > SHORTEST else found
