"""Shape Pagefind's index for a large bank: small pieces, no endless lists, and the facets in one file of our own.

Why, measured at 10,000 examples with Pagefind 1.5.2: one word takes up to 545 kB and two seconds ("barn"), because the
query compares every page of a word with every other; and as soon as facets are loaded each answer counts all their
values in the same way. So a word on more than ``MOST_PAGES`` pages keeps those that are most about it, pieces are cut
where words begin differently, and facets are sets of pages that the browser counts itself. What a hit fetches says only
what is shown of it. The files are described in ``indexorder``.
"""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import accumulate, chain, groupby
from pathlib import Path
from typing import Any, NamedTuple

import cbor2

from exempelbank import processes
from exempelbank.search.indexorder import (
    NAME_LENGTH,
    list_items,
    name_of,
    pack,
    pack_lists,
    pack_text,
    read,
    read_bytes,
)

MOST_PAGES = 300
_PIECE = 16_000  # bytes in a piece, before it is packed to less than half
_FORK_FROM = 40  # pieces as Pagefind makes them, about 100 kB each
_SAME_BEGINNING = 5  # words that begin alike are found together, so they lie together
_CHUNKS, _PAGES, _FILTERS, _SORTS, _FIELDS = 2, 1, 3, 4, 5
_SEARCHED_ONLY = "sokord"  # overrides/partials/sokdata.html
_HEAVY = ("title", "amnen", "plats", "sammanfattning")
URVAL = "urval.json"
METODER = "metoder.json"


class Word(NamedTuple):
    """A word of the index and what the index says of it, as its bytes."""

    key: str
    content: bytes


def shape(folder: Path) -> None:
    """Rewrite the index in ``folder``, and write the facets and the list of methods beside it."""
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        meta_file = folder / f"pagefind.{language['hash']}.pf_meta"
        meta = read(meta_file)
        heavy = {-1 - meta[_FIELDS].index(name) for name in _HEAVY if name in meta[_FIELDS]}
        meta[_CHUNKS] = [
            _write(folder, language["hash"], piece) for piece in _pieces(_words(folder, meta[_CHUNKS], heavy))
        ]
        _facets(folder, meta)
        meta[_SORTS] = []  # our own file has them
        meta_file.write_bytes(pack(meta))
    for _ in processes.run(_lighten, sorted((folder / "fragment").iterdir())):
        pass


def _lighten(fragment: Path) -> None:
    """Leave out what nobody reads of a page that is shown as a hit: its search words, filters and headings, a third of it."""
    page = json.loads(read_bytes(fragment))
    page["meta"].pop(_SEARCHED_ONLY, None)
    fragment.write_bytes(pack_text(_as_json(page | {"filters": {}, "anchors": []})))


def _words(folder: Path, chunks: list[list[str]], heavy: set[int]) -> Iterator[Word]:
    """Yield every word in order."""
    pieces = [_piece(folder, name) for _, _, name in chunks]
    return chain.from_iterable(processes.run(partial(_take, heavy), pieces, least=_FORK_FROM))


def _take(heavy: set[int], piece: Path) -> list[Word]:
    """Return the words of a piece, and take the piece away: all of them decoded at once would fill the memory."""
    content = read_bytes(piece)[1:]  # a piece is a list of one: its list of words
    piece.unlink()
    return [Word(word[0], _kept(word, content[start:end], heavy)) for start, end, word in list_items(content)]


def _kept(word: Any, content: bytes, heavy: set[int]) -> bytes:
    long = max(map(len, (word[1], *(form[1] for form in word[2])))) > MOST_PAGES
    return cbor2.dumps(_shorten(word, heavy)) if long else content


def _piece(folder: Path, name: str) -> Path:
    return folder / "index" / f"{name}.pf_index"


def _write(folder: Path, like: str, words: list[Word]) -> list[str]:
    content = pack_lists([word.content for word in words])
    name = name_of(like, content, NAME_LENGTH)
    _piece(folder, name).write_bytes(content)
    return [words[0].key, words[-1].key, name]


def _pieces(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Yield the words in pieces of about the same size, never parting words that begin alike, unless they are very many."""
    piece: list[Word] = []
    size = 0
    for _, group in groupby(words, key=lambda word: word.key[:_SAME_BEGINNING]):
        alike = list(group)
        more = sum(len(word.content) for word in alike)
        if piece and size + more > _PIECE:
            yield piece
            piece, size = [], 0
        for word in alike:
            if size > 3 * _PIECE:
                yield piece
                piece, size = [], 0
            piece.append(word)
            size += len(word.content)
    if piece:
        yield piece


def _shorten(word: Any, heavy: set[int]) -> Any:
    """Keep the pages that a word says most about, of each of its spellings."""
    key, pages, forms = word
    return [key, _most(pages, heavy), [[form, _most(found, heavy)] for form, found in forms]]


def _most(pages: list[list[Any]], heavy: set[int]) -> list[list[Any]]:
    """Return the pages (steps between their numbers, places in the text, places in the fields) that a word says most about."""
    if len(pages) <= MOST_PAGES:
        return pages
    weights = [_weight(places, fields, heavy) for _, places, fields in pages]
    first = sorted(range(len(pages)), key=weights.__getitem__, reverse=True)  # equals keep their order
    kept = sorted(first[:MOST_PAGES])
    numbers = list(accumulate(entry[0] for entry in pages))
    return [[gap, *pages[index][1:]] for index, gap in zip(kept, _gaps(numbers[index] for index in kept), strict=True)]


def _weight(places: list[int], fields: list[int], heavy: set[int]) -> int:
    """Count how often a page has a word; in its title, subjects, place or summary counts most."""
    return len([place for place in places if place >= 0]) + 100 * len([mark for mark in fields if mark in heavy])


def _facets(folder: Path, meta: list[Any]) -> None:
    """Write which examples have each value of each facet, by number in a list of pages, and which pages are methods."""
    filters = dict(read(folder / "filter" / f"{name}.pf_filter") for _, name in meta[_FILTERS])
    kinds = dict(filters.pop("typ", []))
    hashes = [page[0] for page in meta[_PAGES]]
    examples = sorted(kinds.get("Exempel", []))
    number = {page: index for index, page in enumerate(examples)}
    values = {
        name: {value: _gaps(number[page] for page in sorted(pages) if page in number) for value, pages in sorted(found)}
        for name, found in sorted(filters.items())
    }
    order = [number[page] for page in dict(meta[_SORTS]).get("granskad", []) if page in number]
    selection = {
        "sidor": [hashes[page] for page in examples],
        "facetter": {name: {value: gaps for value, gaps in found.items() if gaps} for name, found in values.items()},
        "granskad": order[::-1],
    }
    _dump(folder / URVAL, selection)
    _dump(folder / METODER, sorted(hashes[page] for page in kinds.get("Metod", [])))


def _gaps(numbers: Iterable[int]) -> list[int]:
    """Return ascending numbers as the steps between them, which are short to write."""
    found: list[int] = []
    before = 0
    for number in numbers:
        found.append(number - before)
        before = number
    return found


def _dump(path: Path, value: object) -> None:
    path.write_text(_as_json(value), encoding="utf-8", newline="\n")


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
