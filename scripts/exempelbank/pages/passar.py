"""The sheet "Passar det oss?": what to weigh before taking after an example, its own facts beside room for one's own.

The areas are those that researchers of implementation use (NIRN's Hexagon tool, NICE's baseline assessment), in our words.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from exempelbank.content import describe
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.pages.types import Maker
from exempelbank.prose.render import Section
from exempelbank.prose.text import enumerate_words, shorten
from exempelbank.relations.index import Post

_MOST = 260  # characters of a section: all areas are to fit on one sheet
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_ITEM = re.compile(r"<li>(.*?)(?=<li>|</?[uo]l)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Area:
    """Something to weigh: its name, what to ask oneself, and what the example says of it."""

    title: str
    question: str
    facts: tuple[str, ...]


def areas(maker: Maker, entry: Post, sections: Sequence[Section]) -> tuple[Area, ...]:
    """Return what to weigh, in order, with the example's own facts."""
    methods = [found for slug in entry.data.metoder if (found := maker.index.metod_by_slug.get(slug))]
    told = {section.heading: _beginning(section.html) for section in sections}
    return tuple(
        Area(title, question, tuple(fact for fact in facts(entry.data, methods, told) if fact))
        for title, question, facts in _AREAS
    )


def _beginning(html: str) -> str:
    """Return how a section begins, in plain text: whole sentences of its first paragraph, with the list that it leads to."""
    first, _, rest = html.partition("</p>")
    plain = _plain(first)
    if plain.endswith(":"):
        items = (_plain(item).rstrip(".,") for item in _ITEM.findall(rest.partition("<p>")[0]))
        return shorten(f"{plain} {enumerate_words(items)}.", _MOST)
    return _sentences(plain)


def _sentences(text: str) -> str:
    """Return as many whole sentences as there is room for, and always something of the first."""
    kept = ""
    for sentence in _SENTENCE.split(" ".join(text.split())):
        if kept and len(kept) + len(sentence) >= _MOST:
            break
        kept = f"{kept} {sentence}".strip()
    return shorten(kept, _MOST)


def _plain(html: str) -> str:
    return str(Markup(html).striptags())  # noqa: S704 - made into text, which the template escapes


Told = dict[str, str]
Facts = Callable[[Exempel, Sequence[Metod], Told], Iterator[str]]


def _need(data: Exempel, _methods: Sequence[Metod], told: Told) -> Iterator[str]:
    yield f"För: {data.malgrupp}" if data.malgrupp else ""
    yield f"Ålder: {describe.age(data.alder)}" if data.alder else ""
    yield told.get("Utgångsläge", "")


def _fit(data: Exempel, methods: Sequence[Metod], _told: Told) -> Iterator[str]:
    yield f"Metod: {enumerate_words(method.namn for method in methods)}" if methods else ""
    yield f"Samverkan: {', '.join(data.samverkan)}" if data.samverkan else ""


def _capacity(data: Exempel, methods: Sequence[Metod], told: Told) -> Iterator[str]:
    yield f"Resurser: {' '.join(data.resurser.split())}" if data.resurser else ""
    yield told.get("Förutsättningar", "")
    yield from (f"Kostnad för {method.namn}: {method.kostnad}" for method in methods if method.kostnad)


def _staff(_data: Exempel, methods: Sequence[Metod], _told: Told) -> Iterator[str]:
    yield from (f"Utbildning i {method.namn}: {method.utbildning}" for method in methods if method.utbildning)
    yield from (f"Licens för {method.namn}: {method.licens}" for method in methods if method.licens)


def _time(data: Exempel, methods: Sequence[Metod], _told: Told) -> Iterator[str]:
    years = describe.years(data)
    yield f"Arbetet: {years}" if years else ""
    yield from (f"Tid för {method.namn}: {method.tid}" for method in methods if method.tid)


def _evidence(data: Exempel, methods: Sequence[Metod], _told: Told) -> Iterator[str]:
    by = f", av {data.uppfoljning.av}" if data.uppfoljning.av else ""
    year = f", {data.uppfoljning.ar}" if data.uppfoljning.ar else ""
    yield f"{describe.follow_up(data)}{by}{year}"
    yield from (
        f"Forskning om {method.namn}: {_sentences(method.evidenslage)}" for method in methods if method.evidenslage
    )


def _children(_data: Exempel, _methods: Sequence[Metod], told: Told) -> Iterator[str]:
    yield told.get("Barnens delaktighet", "")


_AREAS: tuple[tuple[str, str, Facts], ...] = (
    ("Behovet", "Har våra barn och familjer samma behov? Hur vet vi det?", _need),
    ("Det vi har", "Hur passar det ihop med det vi redan gör? Vad kan vi sluta med?", _fit),
    ("Resurserna", "Har vi ledning, pengar, lokaler och partner som håller även nästa år?", _capacity),
    ("Personalen", "Vilka ska göra det? Vad behöver de kunna, och vem handleder dem?", _staff),
    ("Tiden", "När kan vi börja, och när bör det märkas?", _time),
    ("Kunskapen", "Räcker det som är känt för att vi ska pröva? Hur följer vi upp hos oss?", _evidence),
    ("Barnens del", "Hur får barnen hos oss säga vad de tycker, från start?", _children),
)
