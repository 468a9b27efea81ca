"""The block "Börja på måndag": the first steps, what it takes, whom to ask, and a letter to send."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from exempelbank.content import urls
from exempelbank.content.coded import OKANT, Okant
from exempelbank.content.model import Exempel
from exempelbank.pages import vagar
from exempelbank.pages.types import Link, Maker
from exempelbank.prose.render import Section
from exempelbank.prose.text import enumerate_words, genitive
from exempelbank.relations.index import Post

_STEPS, _NEEDS = "Börja här", "Förutsättningar"
_HEADING = re.compile(r"(</?h)([3-5])(?=[ >])")
_QUESTIONS = 3
_NAMED = 3  # municipalities that are named before they are only counted
# The limits of what is told are free text: what they are about, by their words, and the question that answers it.
_NOW = "Arbetar ni så här i dag, och vad har ni ändrat?"
_OUTCOME = "Vad vet ni i dag om hur det har gått för barnen?"
_ABOUT = (
    (re.compile(r"(?i)\b(pågå|i dag\b|ändrats)|datum"), _NOW),
    (re.compile(r"(?i)delaktig|barnen själva"), OKANT["barnens delaktighet"].question),
    (re.compile(r"(?i)resultat|effekt|siffr|procent|följts? upp|uppfölj|utvärder"), _OUTCOME),
    (re.compile(r"(?i)kosta|kostnad|pengar|budget|personal|tjänst"), OKANT["resurser"].question),
)
_ALWAYS = (
    OKANT["resurser"].question,
    OKANT["hur man börjar"].question,
    "Vad skulle ni göra annorlunda om ni började om?",
)


@dataclass(frozen=True, slots=True)
class Monday:
    """What someone needs who wants to begin.

    ``steps`` are the example's own; ``method`` and ``method_steps`` stand in for them. ``ask`` says whom to ask where no
    contact is known. ``letter`` is ready to copy, ``mail`` the address that opens it where there is a mailbox.
    """

    steps: Section | None
    method: Link | None
    method_steps: tuple[str, ...]
    needs: Section | None
    resources: str
    ask: str
    letter: str
    mail: str


def text(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return the sections that are told as a text: all but those that stand in the block."""
    return tuple(section for section in sections if section.heading not in {_STEPS, _NEEDS})


def monday(maker: Maker, entry: Post, sections: Iterable[Section]) -> Monday:
    """Return the block of an example, with its own sections of it, whose headings are a level down there."""
    block = {
        section.heading: replace(section, html=_HEADING.sub(lambda tag: f"{tag[1]}{int(tag[2]) + 1}", section.html))
        for section in sections
        if section.heading in {_STEPS, _NEEDS}
    }
    data = entry.data
    method, steps = (None, ()) if _STEPS in block else _of_method(maker, data)
    lines = tuple(letter(maker, entry))
    mailbox = data.kontakt.e_post if data.kontakt else None
    return Monday(
        steps=block.get(_STEPS),
        method=method,
        method_steps=steps,
        needs=block.get(_NEEDS),
        resources=" ".join((data.resurser or "").split()),
        ask="" if data.kontakt else whom(maker, entry),
        letter="\n".join(lines),
        mail=vagar.mailto(mailbox, f"Fråga om {data.titel}", lines) if mailbox else "",
    )


def _of_method(maker: Maker, data: Exempel) -> tuple[Link | None, tuple[str, ...]]:
    """Return the steps of the first of an example's methods that has any."""
    for slug in data.metoder:
        method = maker.index.metod_by_slug.get(slug)
        if method and method.steg:
            return Link(method.namn, urls.metod(slug)), tuple(method.steg)
    return None, ()


def whom(maker: Maker, entry: Post) -> str:
    """Return whom to ask where no contact is named: no address is invented."""
    if entry.data.agare:
        return f"Fråga {entry.data.agare}, som driver arbetet."
    kommuner = maker.index.municipalities(entry)
    if len(kommuner) == 1:
        return f"Fråga {genitive(kommuner[0].fullt_namn)} växel eller registrator."
    if kommuner:
        named = enumerate_words([kommun.namn for kommun in kommuner], "eller")
        where = f" i {named}" if len(kommuner) <= _NAMED else ""
        return f"Fråga någon av kommunernas växel eller registrator{where}."
    lan = enumerate_words([item.namn for item in maker.index.counties(entry)], "eller")
    return f"Fråga växeln eller registratorn hos regionen eller hos en kommun i {lan}."


def letter(maker: Maker, entry: Post) -> Iterator[str]:
    """Yield the lines of a letter that asks what the page does not say."""
    yield from ("Hej!", "")
    yield f"Vi läste om ”{entry.data.titel}” i {maker.settings.name} och undrar:"
    yield ""
    yield from (f"{number}. {question}" for number, question in enumerate(questions(entry.data), 1))
    yield from ("", f"Sidan vi läste: {maker.settings.absolute(urls.exempel(entry.slug))}", "")
    yield from ("Hälsningar", "(namn, funktion och kommun)")


def questions(data: Exempel) -> tuple[str, ...]:
    """Return three questions: of what is unknown, of what limits the telling, then those that anybody would ask."""
    return tuple(islice(dict.fromkeys(_asked(data)), _QUESTIONS))


def _asked(data: Exempel) -> Iterator[str]:
    if data.lage == "okänt":
        yield _NOW
    unknown: Iterable[Okant] = (code for code in OKANT if code in data.okant)
    yield from (OKANT[code].question for code in unknown)
    for line in data.forbehall:
        yield from (question for about, question in _ABOUT if about.search(line))
    yield from _ALWAYS
