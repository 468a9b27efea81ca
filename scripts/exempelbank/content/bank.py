"""What is held in memory: the whole bank, its valid entries, and what the rules across it need of every file."""

import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic

from exempelbank.content import yamltree
from exempelbank.content.document import Document
from exempelbank.content.groups import Base
from exempelbank.content.handelse import Handelse
from exempelbank.content.kinds import T_co, slug_of
from exempelbank.content.listing import Listing
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.names import SLUG
from exempelbank.content.vocabulary import Vocabulary

_MOST_REFERENCES = 300  # no example has so many; a hostile file could
_MARK_WORDS = 6  # shorter sentences are stock phrases that many texts share


@dataclass(frozen=True, slots=True)
class Entry(Generic[T_co]):
    """A file whose content is valid: its data, its body as written, and where each value stands.

    ``marks`` are those of its front matter and of all that the file holds, with the names of its pictures; "" where nobody made any.
    """

    file: str
    data: T_co
    body: str
    positions: dict[yamltree.Path, yamltree.Position]
    pictures: tuple[str, ...] = ()
    marks: tuple[bytes, bytes] = (b"", b"")

    @property
    def slug(self) -> str:
        """The address part, unique in the bank."""
        return slug_of(self.file)


@dataclass(frozen=True, slots=True)
class Read:
    """What the rules across the bank need of a file, also of one with errors.

    ``references`` are the slugs it names (key, slug, place); ``sentences`` the marks of its longer sentences, ``text``
    that of its whole text; ``put_in`` is the day it says that it was put in, "" where it says none that can be read.
    """

    file: str
    references: tuple[tuple[str, str, yamltree.Position], ...] = ()
    sentences: frozenset[int] = frozenset()
    text: int = 0
    put_in: str = ""

    @property
    def slug(self) -> str:
        """The address part."""
        return slug_of(self.file)


@dataclass(frozen=True, slots=True)
class Bank:
    """All valid content. ``read`` has every file by kind, also those with errors, so that all is checked in one run.

    ``around`` is a mark of what the content was read by: the day, the editors' lists, and which files there are.
    """

    root: Path
    vocabulary: Vocabulary
    exempel: tuple[Entry[Exempel], ...] = ()
    metoder: tuple[Entry[Metod], ...] = ()
    handelser: tuple[Entry[Handelse], ...] = ()
    read: dict[str, tuple[Read, ...]] = field(default_factory=dict)
    listing: Listing = field(default_factory=Listing)
    around: bytes = b""


def references(document: Document[Base]) -> tuple[tuple[str, str, yamltree.Position], ...]:
    """Return every slug that an example's front matter names, with its field and place."""
    found = []
    for key in ("metoder", "bygger_på", "ersätts_av", "alias", "liknar", "exempel"):
        value = (document.front.fields or {}).get(key)
        for path, slug in (((key,), value),) if key == "ersätts_av" else _items(key, value):
            if isinstance(slug, str) and SLUG.fullmatch(slug.strip()):
                found.append((key, slug.strip(), document.place(*path)))
    return tuple(found[:_MOST_REFERENCES])


def _items(key: str, value: yamltree.Value) -> list[tuple[yamltree.Path, yamltree.Value]]:
    return [((key, index), item) for index, item in enumerate(value)] if isinstance(value, list) else []


def text_mark(document: Document[Base]) -> int:
    """Return a mark for the whole text below the front matter, the same however its lines are broken."""
    return zlib.crc32(" ".join(document.front.body.split()).encode())


def sentence_marks(document: Document[Base]) -> frozenset[int]:
    """Return a mark for each longer sentence of the body, to tell copies of the same text by.

    Marks are the same in every process and run (``hash`` is not).
    """
    return frozenset(
        zlib.crc32(" ".join(sentence.words).lower().encode())
        for prose in document.body.prose
        for sentence in prose.sentences
        if len(sentence.words) >= _MARK_WORDS
    )
