"""The words by which contributors name fields and headings in texts of their own → ours."""

import difflib
import re
from functools import cache

from exempelbank.content.groups import keys_of
from exempelbank.content.model import RUBRIKER, Exempel
from exempelbank.contribute.describe import all_fields
from exempelbank.contribute.fragor import parts
from exempelbank.prose.text import slugify

# Beside the model's own keys, the labels of the form, and near spellings of both.
_FIELDS = {
    "rubrik": "titel", "namn": "titel", "kort beskrivning": "sammanfattning", "ingress": "sammanfattning",
    "kommun": "kommuner", "stad": "kommuner", "ort": "kommuner", "region": "län", "tagg": "taggar", "ämne": "taggar",
    "nyckelord": "taggar", "metod": "metoder", "barn": "målgrupp", "status för arbetet": "läge", "pågår": "läge",
    "start": "startår", "startade": "startår", "slut": "slutår", "avslutades": "slutår", "samarbete": "samverkan",
    "samarbetspartner": "samverkan", "samverkanspartner": "samverkan", "parter": "samverkan", "kostnad": "resurser",
    "bemanning": "resurser", "kontaktperson": "kontakt.funktion", "kontakt": "kontakt.funktion", "enhet": "kontakt.funktion",
    "mejl": "kontakt.e-post", "mail": "kontakt.e-post", "e-postadress": "kontakt.e-post", "epost": "kontakt.e-post",
    "e-mail": "kontakt.e-post", "uppföljning": "uppföljning.nivå", "utvärdering": "uppföljning.nivå",
    "källa": "källor", "länk": "källor", "länkar": "källor", "referens": "källor", "referenser": "källor",
}  # fmt: skip
_HEADINGS = {
    "bakgrund": "Utgångsläge", "nuläge": "Utgångsläge", "problem": "Utgångsläge", "problemet": "Utgångsläge",
    "så var det förut": "Utgångsläge", "genomförande": "Arbetssätt", "så gör vi": "Arbetssätt", "så gjorde vi": "Arbetssätt",
    "så arbetar vi": "Arbetssätt", "arbetsgång": "Arbetssätt", "effekt": "Resultat", "effekter": "Resultat",
    "resultat och effekter": "Resultat", "barnens röst": "Barnens delaktighet", "barnens röster": "Barnens delaktighet",
    "delaktighet": "Barnens delaktighet", "barnens perspektiv": "Barnens delaktighet", "barnets delaktighet": "Barnens delaktighet",
    "framgångsfaktorer": "Förutsättningar", "erfarenheter": "Lärdomar", "det här har vi lärt oss": "Lärdomar",
    "kom igång": "Börja här", "första stegen": "Börja här", "tips": "Börja här", "så gick det": "Så gick det sen",
}  # fmt: skip
_NEAR = {True: 0.8, False: 0.88}  # how like a word must be: less where the line is marked as a heading
_MARKS = ("**", "__")
_NUMBER = re.compile(r"\d{1,2}[.)][ \t]+")
_LONGEST = 60


@cache
def _fields() -> dict[str, str]:
    single = {path: path for path, info in all_fields(Exempel) if "." not in path}
    inner = {
        f"{group}: {key}": f"{group}.{key}"
        for path, _ in all_fields(Exempel)
        if "." in path
        for group, key in (path.split("."),)
    }
    groups = {
        path.rpartition(".")[2]: path
        for path in ("uppföljning.nivå", "uppföljning.riktning", "kontakt.funktion", "kontakt.e-post")
    }
    labels = {
        part.label.rstrip("?"): part.path
        for part in parts()
        if part.path not in {"läge", "källor.år"} and not part.is_heading
    }
    return {_key(word): path for word, path in {**labels, **groups, **inner, **_FIELDS, **single, **_OWN}.items()}


_OWN = {
    key: path for key, path in _FIELDS.items() if key in {"uppföljning", "kontakt"}
}  # groups are no value of their own


def _key(text: str) -> str:
    return slugify(text)


def field(word: str) -> str | None:
    """Return the path of the field that a word names ("kontakt.e-post"), or None."""
    return _find(word, _fields(), near=_NEAR[False]) if len(word) <= _LONGEST else None


def pair(line: str) -> tuple[str, str] | None:
    """Return what stands before and after the colon of "Kommun: Lund", without marks, or None where it is no such line."""
    word, colon, value = line.strip().removeprefix("- ").partition(":")
    word = word.strip("*_ \t")
    if not colon or not word or len(word) > _LONGEST or not word[0].isalpha() or value.startswith("//"):
        return None
    return word, value.strip("*_ \t")


def heading(line: str) -> tuple[str | None, str, bool]:
    """Return which of our headings a line is, its text without marks, and whether it is marked as one at all."""
    text = line.strip()
    if len(text) > _LONGEST + 10:
        return None, line, False
    marked = text.startswith("#") or any(text.startswith(mark) and text.rstrip(" :").endswith(mark) for mark in _MARKS)
    bare = text.strip("#*_ \t")
    named = bare.endswith(":")
    bare = _NUMBER.sub("", bare.rstrip(":* _\t"), count=1)
    marked = marked or (bare.isupper() and len(bare) > 3)  # noqa: PLR2004 - VAD is emphasis
    found = _find(bare, _headings(), near=_NEAR[marked or named]) if bare and len(bare) <= _LONGEST else None
    return found, bare, marked


@cache
def _headings() -> dict[str, str]:
    return {_key(name): name for name in RUBRIKER} | {_key(name): ours for name, ours in _HEADINGS.items()}


def _find(word: str, known: dict[str, str], near: float) -> str | None:
    key = _key(word)
    if key in known:
        return known[key]
    hits = difflib.get_close_matches(key, known, n=1, cutoff=near) if len(key) > 4 else []  # noqa: PLR2004 - short words are all alike
    return known[hits[0]] if hits else None


def is_list(path: str) -> bool:
    """Tell whether a field at the top holds several values."""
    info = keys_of(Exempel).get(path)
    return info is not None and "list[" in str(info.annotation)
