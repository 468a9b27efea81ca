"""Search: what is indexed beside the visible text, and Pagefind over the finished site."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pagefind.index import IndexConfig, PagefindIndex

from exempelbank import indexorder, urls, words
from exempelbank.bank import Entry
from exempelbank.errors import SetupError
from exempelbank.model import Metod
from exempelbank.relations import Index, Post


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
    terms = [tagg.namn for tagg in taggar] + [word for tagg in taggar for word in tagg.synonymer]
    terms += [metod.namn for metod in metoder] + [word for metod in metoder for word in metod.synonymer]
    terms += [form for kommun in kommuner for form in (kommun.namn, kommun.fullt_namn)]
    terms += [form for item in lan for form in (item.namn, item.region)]
    filters = [Value("syfte", words.capitalised(purpose)) for purpose in index.purposes(entry)]
    filters += [Value("tagg", words.capitalised(tagg.namn)) for tagg in taggar]
    filters += [Value("lan", item.namn) for item in lan]
    filters += [Value("kommungrupp", group) for group in dict.fromkeys(kommun.gruppnamn for kommun in kommuner)]
    filters += [Value("metod", metod.namn) for metod in metoder]
    filters += [Value("lage", words.LAGE[data.lage]), Value("uppfoljning", words.NIVA[data.uppfoljning.niva])]
    filters += [Value("startar", str(data.startar))] if data.startar else []
    return Record(_keywords(terms), tuple(filters), (Value("granskad", data.granskad.isoformat()),), shown)


def of_metod(index: Index, entry: Entry[Metod]) -> Record:
    """Return the search record of a method."""
    taggar = [index.vocabulary.tagg_by_slug[slug] for slug in entry.data.taggar]
    terms = [entry.data.namn, *entry.data.synonymer, *(tagg.namn for tagg in taggar)]
    filters = tuple(Value("tagg", words.capitalised(tagg.namn)) for tagg in taggar)
    sort = (Value("granskad", entry.data.granskad.isoformat()),) if entry.data.granskad else ()
    return Record(_keywords(terms), filters, sort, (Value("slug", entry.slug),))


def _keywords(terms: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(terms))


def build_index(site_dir: Path) -> int:
    """Run Pagefind over a finished site and write its index beside it; return the number of pages indexed.

    Raises SetupError where Pagefind cannot run, and where it found no page although there are examples.
    """
    count = asyncio.run(_build(site_dir))
    indexorder.settle(site_dir / urls.PAGEFIND)
    for unused in (site_dir / urls.PAGEFIND).glob("pagefind-*ui*"):
        unused.unlink()  # Pagefind's own interfaces: ours is docs/assets/js/sok.mjs
    return count


async def _build(site_dir: Path) -> int:
    config = IndexConfig(root_selector="html", output_path=str(site_dir / urls.PAGEFIND), force_language="sv")
    try:
        async with PagefindIndex(config=config) as index:
            result: Any = await index.add_directory(str(site_dir), glob="{exempel,metoder}/*/index.html")
            return int(result["page_count"])  # the library says int, and gives a mapping
    except (OSError, RuntimeError, AssertionError) as error:
        raise SetupError(f"Sökindexet gick inte att bygga: {error}") from error
