"""What the site's scripts need to know of what is stated in Python, as a module of theirs: docs/assets/js/fakta.js."""

import json
import textwrap
from collections.abc import Iterable

from exempelbank.content import controls, urls
from exempelbank.content.model import RUBRIKER
from exempelbank.exports import likhet
from exempelbank.prose import stemming, text
from exempelbank.search import facets, forslag, meaning, packing, pagefind_format, platser, records, selection
from exempelbank.words.meaning import JOINTS, SHORTEST

_HEAD = """\
// Made by "exempelbank generate" from what Python states (scripts/exempelbank/exports/fakta.py): change it there.

export const SITE = new URL("../../../", import.meta.url); // from assets/<hash>/js/
"""
_ADDRESSES = {
    "pagefind": f"{urls.PAGEFIND}pagefind.js",
    "urval": urls.PAGEFIND + selection.URVAL,
    "metoder": urls.PAGEFIND + selection.METODER,
    "mening": urls.PAGEFIND + meaning.MENING,
    "lagrum": urls.LAGRUM,
    "lagrumssidor": urls.PAGEFIND + selection.LAGRUM,
    "platser": urls.PAGEFIND + platser.PLATSER,
    "sokord": urls.SOKORD,
    "ordlista": urls.ORDLISTA,
    "forslag": urls.FORSLAG,
    "sokta": urls.SOKTA,
    "tips": urls.TIPS,
    "likhet": urls.LIKHET,
    "adresser": urls.ADRESSER,
    "behov": urls.BEHOV,
    "formular": urls.FORMULARDATA,
    "visning": urls.FORMULARVISNING,
    "exempel": urls.EXEMPEL,
    "kallfil": urls.KALLFIL,
}
_STEMMING = {
    "vowels": stemming.VOWELS,
    "step1": stemming.STEP_1,
    "beforeS": stemming.BEFORE_S,
    "step2": stemming.STEP_2,
    "losingT": stemming.LOSING_T,
    "step3": stemming.STEP_3,
    "rootEndings": stemming.ROOT_ENDINGS,
    "rootDoubled": stemming.ROOT_DOUBLED,
    "shortest": stemming.SHORTEST,
}
_MEANING = {"scale": meaning.HALF_SCALE, "joints": JOINTS, "shortest": SHORTEST}
_FACETS = [
    {"name": facet.name, "title": facet.title} | ({"latestFirst": True} if facet.latest_first else {})
    for facet in facets.FACETS
]
_CONSTANTS = (
    ("ADDRESSES", "where what the scripts fetch is, below SITE", _ADDRESSES),
    ("PAGEFIND", "Pagefind's files: the way in, and what stands first in all others", {"entry": pagefind_format.ENTRY, "mark": packing.MARK.decode()}),
    ("WEIGHTS", "what a word weighs in each field of the index", records.WEIGHTS),
    ("FACETS", "the facets, in the order of the pane", _FACETS),
    ("ORDERS", "the orders of hits that can be chosen, beside the best first", {"reviewed": facets.REVIEWED[0], "alike": facets.ALIKE[0]}),
    ("SUBJECT", "the facet that an empty answer leads to", {"name": facets.TAGG.name, "title": facets.TAGG.title}),
    ("PROPOSALS", "what is proposed while someone types: the kinds, the one that is a question, and the letters of the pieces", {"kinds": forslag.KINDS, "question": forslag.QUESTION, "lengths": forslag.LENGTHS}),
    ("KOMMUN", "what likhet.json says of a municipality, in this order", likhet.COLUMNS),
    ("HEADINGS", "the headings of an example", RUBRIKER),
    ("LETTERS", "how letters are typed without accents, where leaving out the marks is not enough", text.LETTERS),
    ("CONTROL", "the control characters that no text may have, as the inside of a class in a pattern", controls.CONTROL.pattern[1:-1]),
    ("MEANING", "vectors of half a byte a dimension, and the parts of compounds", _MEANING),
    ("STEMMING", "endings, and how short a word may become", _STEMMING),
)  # fmt: skip


def render() -> str:
    """Return the module."""
    constants = [
        f"/** {what[0].upper()}{what[1:]}. */\nexport const {name} = {_literal(value)};\n"
        for name, what, value in _CONSTANTS
    ]
    return "\n".join(
        [_HEAD, *constants, _words("STOP_WORDS", "Words that carry no subject of their own.", stemming.STOP_WORDS)]
    )


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _words(name: str, what: str, words: Iterable[str]) -> str:
    """Write words as words, so that one more is one line changed or two."""
    lines = textwrap.fill(" ".join(sorted(words)), 118, initial_indent="  ", subsequent_indent="  ")
    return f"/** {what} */\nexport const {name} = `\n{lines}\n`.trim().split(/\\s+/);\n"
