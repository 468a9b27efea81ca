"""Search: what is indexed beside a page's visible text, and what the query module fetches beside the index."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.coded import LAGE, NIVA, SYFTE
from exempelbank.content.metod import Metod
from exempelbank.prose import phrases
from exempelbank.relations.index import Index, Post
from exempelbank.words import keywords


@dataclass(frozen=True, slots=True)
class Value:
    """A name and a value for a ``data-pagefind-*`` attribute."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Record:
    """What the index holds beside the page's visible text.

    ``keywords`` are searched with low weight and never shown; ``filters`` are the facets, with values as a reader
    sees them; ``sort`` the orders; ``meta`` what a result card shows.
    """

    keywords: str
    filters: tuple[Value, ...]
    sort: tuple[Value, ...]
    meta: tuple[Value, ...]


def of_exempel(index: Index, entry: Post, shown: tuple[Value, ...]) -> Record:
    """Return the search record of an example; ``shown`` is what its result card says."""
    data, vocabulary = entry.data, index.vocabulary
    kommuner, lan = index.municipalities(entry), index.counties(entry)
    taggar = [vocabulary.tagg_by_slug[slug] for slug in data.taggar]
    metoder = [index.metod_by_slug[slug] for slug in data.metoder if slug in index.metod_by_slug]
    names = [tagg.namn for tagg in taggar] + [word for tagg in taggar for word in tagg.synonymer if " " not in word]
    names += [metod.namn for metod in metoder] + [word for metod in metoder for word in metod.synonymer]
    names += [form for kommun in kommuner for form in (kommun.namn, kommun.fullt_namn)]
    names += [form for item in lan for form in (item.namn, item.region)]
    subjects = ", ".join([tagg.namn for tagg in taggar] + [metod.namn for metod in metoder])
    meta = (*shown, Value("amnen", subjects))
    sort = (Value("granskad", data.granskad.isoformat()),)
    places = (
        Value("kommun", kommun.slug) for kommun in kommuner
    )  # no facet: the order "kommuner som liknar min" needs it
    return Record(keywords.keywords(index.lexicon, entry, names), (*_facets(index, entry), *places), sort, meta)


def _facets(index: Index, entry: Post) -> Iterator[Value]:
    data = entry.data
    for purpose in index.purposes(entry):
        yield Value(SYFTE.facet, SYFTE[purpose].text)
    for slug in data.taggar:
        yield Value("tagg", phrases.capitalised(index.vocabulary.tagg_by_slug[slug].namn))
    for lan in index.counties(entry):
        yield Value("lan", lan.namn)
    for group in dict.fromkeys(kommun.gruppnamn for kommun in index.municipalities(entry)):
        yield Value("kommungrupp", group)
    for slug in data.metoder:
        if slug in index.metod_by_slug:
            yield Value("metod", index.metod_by_slug[slug].namn)
    yield Value(LAGE.facet, LAGE[data.lage].text)
    yield Value(NIVA.facet, NIVA[data.uppfoljning.niva].text)
    if data.startar:
        yield Value("startar", str(data.startar))


def of_metod(index: Index, entry: Entry[Metod]) -> Record:
    """Return the search record of a method."""
    taggar = [index.vocabulary.tagg_by_slug[slug] for slug in entry.data.taggar]
    names = [entry.data.namn, *entry.data.synonymer, *(tagg.namn for tagg in taggar)]
    filters = tuple(Value("tagg", phrases.capitalised(tagg.namn)) for tagg in taggar)
    sort = (Value("granskad", entry.data.granskad.isoformat()),) if entry.data.granskad else ()
    return Record(keywords.keywords(index.lexicon, entry, names), filters, sort, ())


def query_files(index: Index) -> dict[str, bytes]:
    """Return what the query module fetches beside the index, by path.

    ``sokord.json``: synonyms and meanings to widen a query by, and what to propose while someone types (fetched with
    the first search). ``ordlista.json``: the words that a misspelt word is corrected to (fetched when one is needed).
    """
    lexicon = index.lexicon
    facets: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in index.exempel:
        for facet in _facets(index, entry):
            facets[facet.name][facet.value] += 1
    proposals = {
        "Ämne": [phrases.capitalised(tagg.namn) for tagg in index.vocabulary.taggar],
        "Metod": [entry.data.namn for entry in index.bank.metoder],
        "Kommun": [kommun.namn for kommun in index.kommuner],
        "Län": [lan.namn for lan in index.lan],
    }
    vocabulary = {
        "sidor": len(lexicon.pages),
        "exempel": len(index.active),
        "syften": [SYFTE[purpose].text for purpose in SYFTE],
        **keywords.synonyms(lexicon),
        "forslag": proposals,
        "facetter": {name: dict(sorted(found.items())) for name, found in facets.items()},
    }
    content = {urls.SOKORD: vocabulary, urls.ORDLISTA: keywords.word_list(lexicon)}
    return {
        path: json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() for path, value in content.items()
    }
