"""Search: what is indexed beside the visible text, and Pagefind over the finished site."""

import json
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pagefind.service import get_executable

from exempelbank import indexorder, indexshape, terms, urls, words
from exempelbank.bank import Entry
from exempelbank.errors import SetupError
from exempelbank.model import SYFTEN, Metod
from exempelbank.relations import Index, Post

_INDEXED = "{exempel,metoder}/*/index.html"


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
    return Record(terms.keywords(index.lexicon, entry, names), (*_facets(index, entry), *places), sort, meta)


def _facets(index: Index, entry: Post) -> Iterator[Value]:
    data = entry.data
    for purpose in index.purposes(entry):
        yield Value("syfte", words.capitalised(purpose))
    for slug in data.taggar:
        yield Value("tagg", words.capitalised(index.vocabulary.tagg_by_slug[slug].namn))
    for lan in index.counties(entry):
        yield Value("lan", lan.namn)
    for group in dict.fromkeys(kommun.gruppnamn for kommun in index.municipalities(entry)):
        yield Value("kommungrupp", group)
    for slug in data.metoder:
        if slug in index.metod_by_slug:
            yield Value("metod", index.metod_by_slug[slug].namn)
    yield Value("lage", words.LAGE[data.lage])
    yield Value("uppfoljning", words.NIVA[data.uppfoljning.niva])
    if data.startar:
        yield Value("startar", str(data.startar))


def of_metod(index: Index, entry: Entry[Metod]) -> Record:
    """Return the search record of a method."""
    taggar = [index.vocabulary.tagg_by_slug[slug] for slug in entry.data.taggar]
    names = [entry.data.namn, *entry.data.synonymer, *(tagg.namn for tagg in taggar)]
    filters = tuple(Value("tagg", words.capitalised(tagg.namn)) for tagg in taggar)
    sort = (Value("granskad", entry.data.granskad.isoformat()),) if entry.data.granskad else ()
    return Record(terms.keywords(index.lexicon, entry, names), filters, sort, ())


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
        "Ämne": [words.capitalised(tagg.namn) for tagg in index.vocabulary.taggar],
        "Metod": [entry.data.namn for entry in index.bank.metoder],
        "Kommun": [kommun.namn for kommun in index.kommuner],
        "Län": [lan.namn for lan in index.lan],
    }
    vocabulary = {
        "sidor": len(lexicon.pages),
        "exempel": len(index.active),
        "syften": [words.capitalised(purpose) for purpose in SYFTEN],
        **terms.synonyms(lexicon),
        "forslag": proposals,
        "facetter": {name: dict(sorted(found.items())) for name, found in facets.items()},
    }
    content = {urls.SOKORD: vocabulary, urls.ORDLISTA: terms.word_list(lexicon)}
    return {
        path: json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() for path, value in content.items()
    }


def build_index(site_dir: Path) -> int:
    """Run Pagefind over a finished site and write its index beside it; return the number of pages indexed.

    Raises SetupError where Pagefind cannot run, and where it found no page although there are examples.
    """
    count = _run_pagefind(site_dir)
    indexshape.shape(site_dir / urls.PAGEFIND)
    indexorder.settle(site_dir / urls.PAGEFIND)
    for unused in (site_dir / urls.PAGEFIND).glob("pagefind-*ui*"):
        unused.unlink()  # Pagefind's own interfaces: ours is docs/assets/js/sok.mjs
    return count


def _run_pagefind(site_dir: Path) -> int:
    """Let Pagefind's own program write the index; return the number of pages in it.

    Not its Python API, which waits for ever when the program dies on a full disk, and stops the program before the last
    file is whole.
    """
    program = get_executable()
    if program is None:
        raise SetupError("Sökindexet gick inte att bygga: Pagefind är inte installerat. Kör make site.")
    site_dir = site_dir.resolve()
    folder = site_dir / urls.PAGEFIND
    places = ["--site", str(site_dir), "--output-path", str(folder), "--glob", _INDEXED]
    done = subprocess.run(  # noqa: S603 - the program from our own environment, no contributor's text
        [program, *places, "--root-selector", "html", "--force-language", "sv"],
        capture_output=True, text=True, encoding="utf-8", errors="replace", cwd=site_dir, check=False,
    )  # fmt: skip
    try:
        entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8")) if done.returncode == 0 else {}
    except (OSError, ValueError):
        entry = {}
    if not entry.get("languages"):
        told = done.stderr.strip() or f"Pagefind slutade med felkod {done.returncode}."
        raise SetupError(f"Sökindexet gick inte att bygga: {told}")
    return sum(int(language["page_count"]) for language in entry["languages"].values())
