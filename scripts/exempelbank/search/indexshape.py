"""Shape Pagefind's index for a large bank: small pieces, no endless lists, and hits that say what their cards show.

Why, measured at 10,000 examples with Pagefind 1.5.2: one word takes up to 545 kB and two seconds ("barn"), because the
query compares every page of a word with every other. So a word on more than ``MOST_PAGES`` pages keeps those that are
most about it, and pieces are cut where words begin differently. What a hit fetches is its text and its card. Each file
is named by its bytes, so that a browser may keep it for ever. Everything is written beside Pagefind's own files, which
stand untouched if something surprises.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, groupby
from pathlib import Path
from typing import Any, NamedTuple

from exempelbank import processes
from exempelbank.search import pagefind_format as pf
from exempelbank.search.records import WEIGHTS

MOST_PAGES = 300
NAME_LENGTH = 10  # characters: of 10,000 pages two have the same name in one bank of 20,000
_PIECE = 16_000  # bytes in a piece, before it is packed to less than half
_FORK_FROM = 40  # pieces as Pagefind makes them, about 100 kB each
_SAME_BEGINNING = 5  # words that begin alike are found together, so they lie together
_HEAVIER = 100  # than a word in the text

Card = Mapping[str, str]


class _Shown(NamedTuple):
    """What a hit shows of a page: the page's address, and its file."""

    address: str
    content: bytes


class _Names:
    """Names that follow from the content, in a folder where no two are alike."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._given: set[str] = set()

    def of(self, content: bytes) -> str:
        """Return a name. Raises SurpriseError where another content has it already."""
        name = f"{self._language}_{hashlib.sha256(content).hexdigest()[:NAME_LENGTH]}"
        if name in self._given:
            raise pf.SurpriseError(f"två filer får samma namn, {name}")
        self._given.add(name)
        return name


def shape(source: Path, target: Path, cards: Mapping[str, Card]) -> dict[str, str]:
    """Write the index in ``source`` anew in ``target``; return the pages' names by their address.

    ``cards`` are what hits show, by address. Raises SurpriseError where the index is not as we know it, and OSError where
    the disk refuses; ``source`` is never changed.
    """
    entry = pf.read_entry(_bytes(source / pf.ENTRY))
    meta = pf.read_meta(_bytes(source / f"pagefind.{entry.meta}.pf_meta"))
    if len(meta.pages) != entry.pages or meta.filters or meta.sorts:
        raise pf.SurpriseError(f"{len(meta.pages)} sidor av {entry.pages}, {len(meta.filters)} filter")
    for name in ("index", "fragment"):
        (target / name).mkdir(parents=True)
    pages, names = _fragments(source, target, entry.language, meta, cards)
    pieces = list(_index(source, target, entry.language, meta))
    content = pf.write_meta(meta._replace(pages=pages, pieces=pieces))
    entry = entry._replace(meta=_Names(entry.language).of(content))
    (target / f"pagefind.{entry.meta}.pf_meta").write_bytes(content)
    (target / pf.ENTRY).write_bytes(pf.write_entry(entry))
    return names


def addresses(folder: Path) -> dict[str, str]:
    """Return the names of an index's pages by their address. Raises SurpriseError where they cannot be read."""
    files = sorted((folder / "fragment").iterdir())
    return {_address(pf.read_fragment(path.read_bytes())): path.stem for path in files}


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise pf.SurpriseError(f"{file.name} finns inte") from error


def _address(page: Mapping[str, Any]) -> str:
    return str(page["url"]).removeprefix("/")


def _fragments(
    source: Path, target: Path, language: str, meta: pf.Meta, cards: Mapping[str, Card]
) -> tuple[list[pf.Page], dict[str, str]]:
    """Write what hits show; return the index's pages by their new names, and the names by address."""
    names = _Names(language)
    files = [source / "fragment" / f"{page.name}.pf_fragment" for page in meta.pages]
    by_address: dict[str, str] = {}
    for shown in processes.run(partial(_lighten, cards), files):
        name = names.of(shown.content)
        (target / "fragment" / f"{name}.pf_fragment").write_bytes(shown.content)
        by_address[shown.address] = name
    if by_address.keys() != cards.keys():
        odd = sorted(by_address.keys() ^ cards.keys())
        raise pf.SurpriseError(f"fel sidor i indexet: {', '.join(odd[:3])}")
    pages = [page._replace(name=name) for page, name in zip(meta.pages, by_address.values(), strict=True)]
    return pages, by_address


def _lighten(cards: Mapping[str, Card], file: Path) -> _Shown:
    """Put the card in the place of what was searched of a page, and leave out its headings, which nobody reads."""
    page = pf.read_fragment(_bytes(file))
    address = _address(page)
    card = cards.get(address)
    if card is None:
        raise pf.SurpriseError(f"en sida som inte är vår: {address}")
    return _Shown(address, pf.write_fragment(page | {"meta": card, "filters": {}, "anchors": []}))


def _index(source: Path, target: Path, language: str, meta: pf.Meta) -> Iterator[pf.Piece]:
    """Write the word index in pieces, in order."""
    heavy = {meta.fields.index(name) for name, weight in WEIGHTS.items() if weight and name in meta.fields}
    files = [source / "index" / f"{piece.name}.pf_index" for piece in meta.pieces]
    words = chain.from_iterable(processes.run(partial(_take, heavy, len(meta.pages)), files, least=_FORK_FROM))
    names = _Names(language)
    for piece in _pieces(_in_order(words)):
        content = pf.write_piece(piece)
        name = names.of(content)
        (target / "index" / f"{name}.pf_index").write_bytes(content)
        yield pf.Piece(piece[0].key, piece[-1].key, name)


def _take(heavy: set[int], pages: int, file: Path) -> list[pf.Word]:
    """Return the words of a piece, shortened."""
    return [_shorten(word, heavy) for word in pf.read_piece(_bytes(file), pages)]


def _in_order(words: Iterable[pf.Word]) -> Iterator[pf.Word]:
    before = ""
    for word in words:
        if word.key <= before:
            raise pf.SurpriseError(f"ordet {word.key} efter {before}")
        before = word.key
        yield word


def _pieces(words: Iterable[pf.Word]) -> Iterator[list[pf.Word]]:
    """Yield the words in pieces of about the same size, never parting words that begin alike, unless they are very many."""
    piece: list[pf.Word] = []
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


def _shorten(word: pf.Word, heavy: set[int]) -> pf.Word:
    """Keep the pages that a word says most about, of each of its spellings."""
    if word.longest <= MOST_PAGES:
        return word
    return pf.write_word(
        [spelling._replace(mentions=_most(spelling.mentions, heavy)) for spelling in pf.read_word(word)]
    )


def _most(mentions: list[pf.Mention], heavy: set[int]) -> list[pf.Mention]:
    """Return the mentions that say most: in the title, subjects, place or summary counts most, then how often."""
    if len(mentions) <= MOST_PAGES:
        return mentions
    weights = [mention.times + _HEAVIER * len(heavy.intersection(mention.fields)) for mention in mentions]
    first = sorted(range(len(mentions)), key=weights.__getitem__, reverse=True)  # equals keep their order
    return [mentions[index] for index in sorted(first[:MOST_PAGES])]
