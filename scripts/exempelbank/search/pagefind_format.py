"""Pagefind's files as values, and back: the only module that knows how Pagefind 1.5 writes its index.

Read in the source of 1.5.2. ``pagefind-entry.json`` names a meta file for each language. That and the pieces of the word
index are gzip over a mark of twelve bytes and CBOR, every value a list; a page's fragment is the same over JSON. Numbers
that only grow are written as the steps between them. Whatever looks otherwise raises SurpriseError.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Any, NamedTuple

import cbor2

from exempelbank.search import packing

KNOWN = "1.5."  # how a version begins that is written so; pyproject.toml asks for the same
ENTRY = "pagefind-entry.json"


class SurpriseError(Exception):
    """Pagefind wrote something else than this module knows; the text says in what, and what."""


class Entry(NamedTuple):
    """Where a search begins: Pagefind's version and, of our one language, the name of the meta file."""

    version: str
    language: str
    meta: str
    wasm: str
    pages: int
    letters: list[str]


class Page(NamedTuple):
    """A page, which the word index knows by its place in the list: the name of its fragment, and how many words it has."""

    name: str
    words: int


class Piece(NamedTuple):
    """A piece of the word index: its first word, its last, and its name."""

    first: str
    last: str
    name: str


class Meta(NamedTuple):
    """What the index consists of. ``filters`` and ``sorts`` are Pagefind's own facets and orders: our pages ask for none."""

    version: str
    pages: list[Page]
    pieces: list[Piece]
    filters: list[Any]
    sorts: list[Any]
    fields: list[str]


class Mention(NamedTuple):
    """A page that has a word: its number, and the word's places in its text and in its meta fields.

    Places are as Pagefind writes them: steps, and below zero a mark that says of what weight or field those after it are.
    """

    page: int
    text: list[int]
    meta: list[int]

    @property
    def times(self) -> int:
        """How many times the text has the word."""
        return sum(place >= 0 for place in self.text)

    @property
    def fields(self) -> list[int]:
        """The numbers of the meta fields that have the word."""
        return [-1 - place for place in self.meta if place < 0]


class Spelling(NamedTuple):
    """A way to spell a word, and the pages that spell it so."""

    form: str
    mentions: list[Mention]


class Word(NamedTuple):
    """A word of the index, without accents; on how many pages its commonest spelling stands; and its bytes."""

    key: str
    longest: int
    content: bytes


def read_entry(content: bytes) -> Entry:
    """Read ``pagefind-entry.json``: of a version that we know, and of one language."""
    with _reading(ENTRY):
        value = json.loads(content)
        if not value["version"].startswith(KNOWN):
            raise SurpriseError(f"{ENTRY}: version {value['version']}")
        ((language, about),) = value["languages"].items()
        entry = Entry(
            value["version"], language, about["hash"], about["wasm"], about["page_count"], value["include_characters"]
        )
        packing.same(json.loads(write_entry(entry)), value)
        return entry


def write_entry(entry: Entry) -> bytes:
    """Write ``pagefind-entry.json``."""
    about = {"hash": entry.meta, "wasm": entry.wasm, "page_count": entry.pages}
    return packing.to_json(
        {"version": entry.version, "languages": {entry.language: about}, "include_characters": entry.letters}
    )


def read_meta(content: bytes) -> Meta:
    """Read the file that says what the index consists of."""
    with _reading("pf_meta"):
        version, pages, pieces, filters, sorts, fields = packing.from_cbor(packing.unpack(content))
        meta = Meta(
            version, [Page(*page) for page in pages], [Piece(*piece) for piece in pieces], filters, sorts, fields
        )
        packing.are(
            str,
            version,
            *fields,
            *(page.name for page in meta.pages),
            *(text for piece in meta.pieces for text in piece),
        )
        packing.are(int, *(page.words for page in meta.pages))
        packing.are(list, filters, sorts)
        return meta


def write_meta(meta: Meta) -> bytes:
    """Write the file that says what the index consists of."""
    return packing.pack(cbor2.dumps(meta))


def read_piece(content: bytes, pages: int) -> Iterator[Word]:
    """Yield the words of a piece of the index of so many pages: a list of one, the list of words."""
    with _reading("pf_index"):
        unpacked = packing.unpack(content)
        only, start = packing.list_at(unpacked, 0)
        packing.same(only, 1)
        for word, written in packing.items(unpacked, start):
            yield Word(word[0], _longest(word, pages), written)


def write_piece(words: Sequence[Word]) -> bytes:
    """Write a piece of the word index."""
    return packing.pack(packing.head(1) + packing.head(len(words)) + b"".join(word.content for word in words))


def read_word(word: Word) -> list[Spelling]:
    """Return the spellings of a word, the one without accents first."""
    key, mentions, forms = packing.from_cbor(word.content)
    return [Spelling(key, _mentions(mentions)), *(Spelling(form, _mentions(found)) for form, found in forms)]


def write_word(spellings: Sequence[Spelling]) -> Word:
    """Write a word."""
    written = [[form, _steps(mentions)] for form, mentions in spellings]
    longest = max(len(mentions) for _, mentions in spellings)
    return Word(spellings[0].form, longest, cbor2.dumps([*written[0], written[1:]]))


def read_fragment(content: bytes) -> dict[str, Any]:
    """Read what is shown of a page: its address (``url``, from the root), ``content``, ``meta`` and so on."""
    with _reading("pf_fragment"):
        page: dict[str, Any] = json.loads(packing.unpack(content))
        packing.same(list(page), ["url", "content", "word_count", "filters", "meta", "anchors"])
        packing.are(str, page["url"], page["content"], *page["meta"].values())
        return page


def write_fragment(page: dict[str, Any]) -> bytes:
    """Write what is shown of a page."""
    return packing.pack(packing.to_json(page))


@contextmanager
def _reading(what: str) -> Iterator[None]:
    """Make one kind of error of all the ways in which a file can be another than we know."""
    try:
        yield
    except packing.ERRORS as error:
        raise SurpriseError(f"{what}: {str(error) or type(error).__name__}") from error


def _longest(word: Any, pages: int) -> int:
    """Look a word over, and return the most pages that a spelling of it has."""
    key, mentions, forms = word
    packing.are(str, key, *(form for form, _ in forms))
    found = [mentions, *(mentions for _, mentions in forms)]
    if any(sum([step for step, _, _ in mentions]) >= pages for mentions in found):
        raise ValueError(f"{key} står på en sida som inte finns")
    return max(map(len, found))


def _mentions(steps: Sequence[Any]) -> list[Mention]:
    numbers = accumulate(step for step, _, _ in steps)
    return [Mention(page, text, meta) for page, (_, text, meta) in zip(numbers, steps, strict=True)]


def _steps(mentions: Sequence[Mention]) -> list[Mention]:
    before = (0, *(mention.page for mention in mentions))
    return [mention._replace(page=mention.page - last) for mention, last in zip(mentions, before, strict=False)]
