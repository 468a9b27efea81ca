"""What places are called in a question: the names of municipalities, and the words for kinds of places."""

from collections.abc import Callable

from exempelbank.content import platsord
from exempelbank.content.register import Kommun, Register, name_forms
from exempelbank.prose.text import fold, slugify
from exempelbank.words.lexicon import Lexicon

LETTERS = 4  # of the first word of a name: few other words begin so
_KOMMUN = (" kommun", " stad")


def told(lexicon: Lexicon) -> dict[str, object]:
    """Return what the query module is told of names: the letters that there are files for, and names that are words too."""
    register = lexicon.vocabulary.register
    return {"borjan": beginnings(register), "vanliga": ordinary(register, lexicon.is_ordinary)}


def beginnings(register: Register) -> str:
    """Return the letters that there are files for."""
    names = [kommun.namn for kommun in register.kommuner.values()]
    names += [form for kind in platsord.load() for form in kind.former]
    return " ".join(sorted({letters(name) for name in names}))


def ordinary(register: Register, is_ordinary: Callable[[str], bool]) -> list[str]:
    """Return the names, as they are typed with or without accents, that are also ordinary words: "mark", "ange" (Ånge)."""
    written = {form for kommun in register.kommuner.values() for form in forms(kommun)}
    return sorted(word for word in {*written, *map(fold, written)} if is_ordinary(word))


def letters(name: str) -> str:
    """Return the letters by which a name is looked for."""
    return slugify(name.split(maxsplit=1)[0])[:LETTERS]


def forms(kommun: Kommun) -> list[str]:
    """Return what a municipality is called, without kommun and stad, in lower case and words apart: "dals ed"."""
    found = {form for form in name_forms(kommun) if not form.isdigit()}
    for ending in _KOMMUN:
        found = {form.removesuffix(ending) for form in found}
    return sorted(form.replace("-", " ") for form in found if not form.startswith("region "))
