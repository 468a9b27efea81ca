"""What a section of law in a question leads to: the examples that apply it, and our page that says it.

``lagrum.json`` beside the vocabulary has each section: its name, its page, and what it is written as. The examples that apply it
stand beside the index (selection.py). Both are fetched for a question that may name a section.
"""

import json
import re
from collections.abc import Iterator

from exempelbank.content.terms import Lagrum
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose.stemming import STOP_WORDS, words
from exempelbank.prose.text import slugify

_LETTERS = 15
_CHAPTER = re.compile(r"^(\d+) kap\.(?: (\d+)(?:[–-](\d+))? §)?")
_ARTICLE = re.compile(r"^artikel (\d+)")


def beginnings(vocabulary: Vocabulary) -> str:
    """Return how the first word that says something begins in what each section is called: few other words begin so."""
    called = [form.split() for _, forms in _written(vocabulary) for form in forms]
    first = [next((word for word in words if word not in STOP_WORDS), words[0]) for words in called]
    return " ".join(sorted({slugify(word)[:_LETTERS] for word in first}))


def render(vocabulary: Vocabulary) -> bytes:
    """Return the sections: code, name, page and forms of each."""
    told = [[item.kod, item.namn, item.sida.strip("/") + "/", forms] for item, forms in _written(vocabulary)]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _written(vocabulary: Vocabulary) -> Iterator[tuple[Lagrum, list[str]]]:
    """Yield each section with what people write for it, but for what the tags know already."""
    tagged = {word.lower() for tagg in vocabulary.taggar for word in (tagg.namn, *tagg.synonymer)}
    for section in vocabulary.lagrum:
        told = [form for form in forms(section) if form not in tagged]
        yield section, told


def forms(section: Lagrum) -> list[str]:
    """Return what people write for a section, in lower case and words alone: "11 kap 5", "artikel 12", "nya socialtjänstlagen"."""
    written = (*_numbers(section.namn), *section.former)
    return list(dict.fromkeys(" ".join(words(form)) for form in written if words(form)))


def _numbers(name: str) -> Iterator[str]:
    """Yield a section by its number: "2 kap. 1–4 §§ …" as each of the four, and as all of them."""
    if found := _ARTICLE.match(name):
        yield from (f"artikel {found[1]}", f"art {found[1]}")
    elif found := _CHAPTER.match(name):
        first, last = int(found[2] or 0), int(found[3] or found[2] or 0)
        yield from (f"{found[1]} kap {number}" for number in range(first, last + 1) if number)
        yield f"{found[1]} kap"
    yield name
