"""Search: what is indexed beside a page's visible text, what a hit shows, and what the query module fetches beside the index."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.coded import SYFTE
from exempelbank.content.metod import Metod
from exempelbank.prose import phrases
from exempelbank.relations.index import Index, Post
from exempelbank.search import facets, lagtext, platsnamn
from exempelbank.words import keywords

# What a word weighs in each field of the index; title and summary stand on the page, the others in partials/sokdata.html.
WEIGHTS = {"title": 8, "amnen": 4, "plats": 3, "sammanfattning": 2, "sokord": 0}
QUESTIONS = "fragor"  # of a hit's card: a question a line


@dataclass(frozen=True, slots=True)
class Record:
    """What Pagefind is told of a page beside its visible text: searched words, never shown.

    ``keywords`` weigh little; ``subjects`` and ``place`` are fields of their own, which weigh more.
    """

    keywords: str
    subjects: str = ""
    place: str = ""


class Hit(NamedTuple):
    """What our own data says of a page that can be found: its facets, with values as a reader sees them, and its card.

    ``reviewed`` is a day as ISO writes it, or ""; ``card`` what a hit shows, by name; ``lagrum`` the codes of the sections of law
    that it applies.
    """

    address: str
    is_method: bool
    facets: list[tuple[str, str]]
    reviewed: str
    card: dict[str, str]
    lagrum: Sequence[str] = ()

    @property
    def texts(self) -> list[str]:
        """What the page answers, by meaning: its title, and then its questions."""
        return [self.card["title"], *self.card.get(QUESTIONS, "").splitlines()]


def of_exempel(index: Index, entry: Post, place: str) -> Record:
    """Return what the search index is told of an example; ``place`` is where it comes from, as its card says it."""
    data, vocabulary = entry.data, index.vocabulary
    kommuner, lan = index.municipalities(entry), index.counties(entry)
    taggar = [vocabulary.tagg_by_slug[slug] for slug in data.taggar]
    metoder = [index.metod_by_slug[slug] for slug in data.metoder if slug in index.metod_by_slug]
    names = [tagg.namn for tagg in taggar] + [word for tagg in taggar for word in tagg.synonymer if " " not in word]
    names += [metod.namn for metod in metoder] + [word for metod in metoder for word in metod.synonymer]
    names += [form for kommun in kommuner for form in (kommun.namn, kommun.fullt_namn)]
    names += [form for item in lan for form in (item.namn, item.region)]
    names += index.purposes(entry)  # the page shows them as badges
    names += data.fragor  # not shown on the page
    subjects = ", ".join([tagg.namn for tagg in taggar] + [metod.namn for metod in metoder])
    return Record(keywords.keywords(index.lexicon, entry, names), subjects, place)


def of_metod(index: Index, entry: Entry[Metod]) -> Record:
    """Return what the search index is told of a method."""
    taggar = [index.vocabulary.tagg_by_slug[slug] for slug in entry.data.taggar]
    names = [entry.data.namn, *entry.data.synonymer, *(tagg.namn for tagg in taggar)]
    return Record(keywords.keywords(index.lexicon, entry, names))


def hit_of_exempel(index: Index, entry: Post, card: dict[str, str]) -> Hit:
    """Return an example as a hit that shows a card, with the questions that it answers: they say why a hit is shown."""
    # No facet: the order "kommuner som liknar min" needs the municipalities.
    places = dict.fromkeys(("kommun", kommun.slug) for kommun in index.municipalities(entry))
    found = [*facets.of(index, entry), *places]
    asked = {QUESTIONS: "\n".join(entry.data.fragor)} if entry.data.fragor else {}
    return Hit(urls.exempel(entry.slug), False, found, entry.data.granskad.isoformat(), card | asked, entry.data.lagrum)  # noqa: FBT003 - by name in Hit


def hit_of_metod(entry: Entry[Metod]) -> Hit:
    """Return a method as a hit, which shows its name."""
    return Hit(urls.metod(entry.slug), True, [], "", {"title": entry.data.namn})  # noqa: FBT003 - by name in Hit


def write_hits(hits: Iterable[Hit]) -> bytes:
    """Return hits as a file for the process that makes the index."""
    return json.dumps([*hits], ensure_ascii=False, separators=(",", ":")).encode()


def read_hits(content: bytes) -> list[Hit]:
    """Read what ``write_hits`` wrote."""
    hits = (Hit(*values) for values in json.loads(content))
    return [hit._replace(facets=[(name, value) for name, value in hit.facets]) for hit in hits]


def query_files(index: Index) -> dict[str, bytes]:
    """Return what the query module fetches beside the index, by path.

    ``sokord.json``: synonyms and meanings to widen a query by, and the subjects to propose where nothing is found (fetched
    with the first search). ``ordlista.json``: the words that a misspelt word is corrected to (fetched when one is needed).
    """
    lexicon = index.lexicon
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in index.exempel:
        for name, value in facets.of(index, entry):
            counts[name][value] += 1
    subjects = [phrases.capitalised(tagg.namn) for tagg in index.vocabulary.taggar]
    vocabulary = {
        "sidor": len(lexicon.pages),
        "exempel": len(index.active),
        "syften": [SYFTE[purpose].text for purpose in SYFTE],
        **keywords.synonyms(lexicon),
        "platser": platsnamn.told(lexicon),
        "lagrum": lagtext.beginnings(index.vocabulary),
        "forslag": {facets.TAGG.title: subjects},
        "grupper": [
            [title, *(phrases.capitalised(tagg.namn) for tagg in members)]
            for title, members in index.vocabulary.grupper
        ],
        "facetter": {name: dict(sorted(found.items())) for name, found in counts.items()},
    }
    content = {urls.SOKORD: vocabulary, urls.ORDLISTA: keywords.word_list(lexicon)}
    return {
        path: json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() for path, value in content.items()
    }
