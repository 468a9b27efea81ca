"""What is held in memory: the kinds of content, one file as the rules see it, and the whole bank."""

import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from exempelbank.content import frontmatter, yamltree
from exempelbank.content.findings import Finding, Severity
from exempelbank.content.model import Exempel, Handelse, Metod
from exempelbank.content.values import SLUG
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose import inspect

T = TypeVar("T")
TAGS_FILE = "exempel/taggar.yml"
_MOST_REFERENCES = 300  # no example has so many; a hostile file could
_MARK_WORDS = 6  # shorter sentences are stock phrases that many texts share


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of content file: its model, and the folder it lives in, relative to the root."""

    name: str
    model: type[BaseModel]
    folder: str
    pattern: str


KINDS = (
    Kind("exempel", Exempel, "exempel", "**/*"),
    Kind("metod", Metod, "docs/metoder", "*"),
    Kind("handelse", Handelse, "docs/kalender", "*/*"),
)


def slug_of(file: str) -> str:
    """Return a content file's name without its folder and ending, which is its address."""
    return file.rpartition("/")[2].removesuffix(".md")


@dataclass(frozen=True, slots=True)
class Document:
    """One file as the rules see it.

    ``data`` has the model's attributes; where a value is missing or wrong (and already reported) it is None. A rule
    therefore meets only values that loaded. ``has`` tells what the contributor wrote, right or wrong.
    """

    kind: str
    root: Path
    file: str
    text: str
    front: frontmatter.Front
    data: Any
    body: inspect.Body
    vocabulary: Vocabulary

    @property
    def slug(self) -> str:
        """The file's name without its ending, which is its address."""
        return slug_of(self.file)

    def has(self, key: str) -> bool:
        """Tell whether the contributor wrote a field, readable or not; an empty one is none."""
        value = (self.front.fields or {}).get(key)
        empty = value is None or (isinstance(value, str) and not value.strip())
        return not empty or self.front.tree.is_broken((key,))

    def place(self, *path: str | int) -> tuple[int, int]:
        """Return line and column of the value at a path, or of the nearest thing around it."""
        positions = self.front.tree.positions
        while path and path not in positions:
            path = path[:-1]
        return positions[path] if path else (1, 1)

    def lines_with(self, hint: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Yield number and text of each line in which the hint is found.

        One search over the whole text is many times faster than one a line. The hint may not match a line break, and
        should begin with a set of characters, which Python's regular expressions skip ahead to.
        """
        end, counted, number = -1, 0, 1
        for match in hint.finditer(self.text):
            if match.start() < end:
                continue
            start = self.text.rfind("\n", 0, match.start()) + 1
            end = self.text.find("\n", match.start())
            end = len(self.text) if end < 0 else end
            number += self.text.count("\n", counted, start)
            counted = start
            yield number, self.text[start:end]

    def finding(self, place: tuple[int, int], rule: str, severity: Severity, message: str, fix: str = "") -> Finding:
        """Make a finding in this file."""
        return Finding(self.file, *place, rule, severity, message, fix)

    def in_body(self, line: int, column: int = 1) -> tuple[int, int]:
        """Turn a line within the body into a place in the file."""
        return (self.front.body_line + line - 1, column)


Rule = Callable[[Document], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A file whose content is valid: its data, its body as written, and where each value stands."""

    file: str
    data: T
    body: str
    positions: dict[yamltree.Path, yamltree.Position]
    pictures: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """The address part, unique in the bank."""
        return slug_of(self.file)


@dataclass(frozen=True, slots=True)
class Read:
    """What the rules across the bank need of a file, also of one with errors.

    ``references`` are the slugs it names (key, slug, place); ``sentences`` the marks of its longer sentences.
    """

    file: str
    references: tuple[tuple[str, str, yamltree.Position], ...] = ()
    sentences: frozenset[int] = frozenset()

    @property
    def slug(self) -> str:
        """The address part."""
        return slug_of(self.file)


@dataclass(frozen=True, slots=True)
class Bank:
    """All valid content. ``read`` has every file by kind, also those with errors, so that all is checked in one run."""

    root: Path
    vocabulary: Vocabulary
    exempel: tuple[Entry[Exempel], ...] = ()
    metoder: tuple[Entry[Metod], ...] = ()
    handelser: tuple[Entry[Handelse], ...] = ()
    read: dict[str, tuple[Read, ...]] = field(default_factory=dict)


def references(document: Document) -> tuple[tuple[str, str, yamltree.Position], ...]:
    """Return every slug that an example's front matter names, with its field and place."""
    found = []
    for key in ("metoder", "bygger_på", "ersätts_av", "alias"):
        value = (document.front.fields or {}).get(key)
        for path, slug in (((key,), value),) if key == "ersätts_av" else _items(key, value):
            if isinstance(slug, str) and SLUG.fullmatch(slug.strip()):
                found.append((key, slug.strip(), document.place(*path)))
    return tuple(found[:_MOST_REFERENCES])


def _items(key: str, value: yamltree.Value) -> list[tuple[yamltree.Path, yamltree.Value]]:
    return [((key, index), item) for index, item in enumerate(value)] if isinstance(value, list) else []


def sentence_marks(document: Document) -> frozenset[int]:
    """Return a mark for each longer sentence of the body, to tell copies of the same text by.

    Marks are the same in every process and run (``hash`` is not).
    """
    return frozenset(
        zlib.crc32(" ".join(sentence.words).lower().encode())
        for prose in document.body.prose
        for sentence in prose.sentences
        if len(sentence.words) >= _MARK_WORDS
    )
