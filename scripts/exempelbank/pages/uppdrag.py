"""What the hand-written pages about the mandate list of the bank: examples by purpose, by point of the plan, by section of law.

A page holds a marker on a line of its own, such as ``<!-- exempel: syften -->``. What it stands for is Markdown: a heading
with an anchor for each purpose, point or section, and the examples under it.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import get_args

from exempelbank.content import urls
from exempelbank.content.coded import SYFTE, Omrade
from exempelbank.content.terms import Lagrum, Punkt
from exempelbank.errors import SetupError
from exempelbank.pages import parts
from exempelbank.prose import phrases
from exempelbank.prose.text import enumerate_words, slugify
from exempelbank.relations import points
from exempelbank.relations.index import Index, Post

SHOWN = 8  # examples under a heading; the tag's page has the others
_MARKER = re.compile(r"^<!-- exempel: (.+?) -->$", re.MULTILINE)
_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]#|])")  # in Markdown
_HOW = f"Har ni ett? [Tipsa oss](/{urls.TIPS}) eller [skriv ett exempel](/{urls.FORMULAR})."
_NOT_YET = f"Inget exempel än. {_HOW}"
_OUTSIDE = "Det här är inget som ett arbete i en kommun kan möta."


def fill(markdown: str, index: Index) -> str:
    """Return a page with what its markers stand for. Raises SetupError on a marker that stands for nothing."""
    return _MARKER.sub(lambda found: _listed(found[1], index), markdown)


def _listed(marker: str, index: Index) -> str:
    known: dict[str, Callable[[Index], Iterator[str]]] = {"syften": _purposes, "lagrum": _sections_of_law}
    known |= {area: partial(_points, area) for area in get_args(Omrade)}
    if marker not in known:
        raise SetupError(f"”exempel: {marker}” betyder ingenting. Skriv en av: {', '.join(known)}.")
    return "\n\n".join(known[marker](index))


def _purposes(index: Index) -> Iterator[str]:
    for purpose in SYFTE:
        tags = [tagg.slug for tagg in index.vocabulary.taggar if purpose in tagg.syfte]
        entries = [entry for entry in index.latest if purpose in index.purposes(entry)]
        yield _heading(SYFTE[purpose].text, slugify(purpose))
        yield f"{SYFTE[purpose].meaning} Ämnen: {_topics(index, tags)}."
        yield _examples(index, entries, [slugify(purpose)])
    if others := sum(not index.purposes(entry) for entry in index.active):
        yield f"{others} av bankens {len(index.active)} exempel hör inte till något av de fyra syftena. De ger annat stöd och skydd."


def _points(area: str, index: Index) -> Iterator[str]:
    for punkt in index.vocabulary.punkter:
        if punkt.omrade == area:
            yield _heading(punkt.punkt, punkt.id)
            yield from _answer(index, punkt)


def _answer(index: Index, punkt: Punkt) -> Iterator[str]:
    entries = points.served(index.latest, punkt)
    if punkt.svar:
        yield punkt.svar
    elif punkt.utanfor:
        yield _OUTSIDE
    if entries or not (punkt.svar or punkt.utanfor):
        yield _examples(index, entries, punkt.taggar)


def _sections_of_law(index: Index) -> Iterator[str]:
    without = []
    for section in index.vocabulary.lagrum:
        is_act = any(section.covers(other.kod) for other in index.vocabulary.lagrum if other is not section)
        if is_act or section.sida.strip("/") != urls.NYA_LAGEN.strip("/"):
            continue
        entries = [entry for entry in index.latest if section.kod in entry.data.lagrum]
        if not entries:
            without.append(_short(section))
            continue
        yield _heading(_short(section), section.kod)
        yield _examples(index, entries, [])
    if without:
        yield f"Inget exempel än hör till {enumerate_words(without)}. {_HOW}"


def _short(section: Lagrum) -> str:
    """Return a section without the name of the act, with what people call it: "13 kap. 7 § (kontaktperson i lagen)"."""
    number = section.namn.removesuffix(" socialtjänstlagen (2025:400)")
    return f"{number} ({section.former[0]})" if section.former else number


def _heading(text: str, anchor: str) -> str:
    return f"### {_plain(phrases.capitalised(text))} {{#{anchor}}}"


def _examples(index: Index, entries: Sequence[Post], tags: Sequence[str]) -> str:
    """Return a list of examples: all of them where no tag has a page with the others."""
    if not entries:
        return _NOT_YET
    shown = entries[:SHOWN] if tags else entries
    rows = [
        f"- [{_plain(entry.data.titel)}](/{urls.exempel(entry.slug)}), {_plain(parts.place(index, entry))}"
        for entry in shown
    ]
    if rest := len(entries) - len(shown):
        rows.append(f"- och {rest} till, bland alla om {_topics(index, tags)}")
    return "\n".join(rows)


def _topics(index: Index, slugs: Sequence[str]) -> str:
    """Return tags as links, enumerated."""
    names = [f"[{_plain(index.vocabulary.tagg_by_slug[slug].namn)}](/{urls.tagg(slug)})" for slug in slugs]
    return enumerate_words(names)


def _plain(text: str) -> str:
    """Return a text in which Markdown sees no marks of its own."""
    return _MEANS_SOMETHING.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))
