"""One file as the rules see it, typed by its model."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from exempelbank.content import frontmatter
from exempelbank.content.declarations import Declaration
from exempelbank.content.findings import Edit, Finding
from exempelbank.content.groups import Base
from exempelbank.content.handelse import Handelse
from exempelbank.content.kinds import Kind, T_co, slug_of
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.content.yamltree import is_empty
from exempelbank.prose import inspect

T = TypeVar("T", bound=Base)
V = TypeVar("V")


class NotLoadedError(Exception):
    """A value was read that is missing or wrong, and already reported; ``Document.read`` makes None of it."""


class Draft:
    """What loaded of a model: to read anything else raises ``NotLoadedError``."""

    def __init__(self, loaded: dict[str, Any]) -> None:
        self.__dict__.update(loaded)

    def __getattr__(self, name: str) -> Any:
        """Refuse what did not load."""
        raise NotLoadedError(name)


@dataclass(frozen=True, slots=True)
class Document(Generic[T_co]):
    """One file as the rules see it.

    Rules ``read`` the values that loaded, also of a file with errors elsewhere. ``has`` tells what the contributor
    wrote, right or wrong.
    """

    kind: Kind[T_co]
    root: Path
    file: str
    text: str
    front: frontmatter.Front
    data: T_co | Draft
    body: inspect.Body
    vocabulary: Vocabulary

    @property
    def slug(self) -> str:
        """The file's name without its ending, which is its address."""
        return slug_of(self.file)

    @property
    def whole(self) -> T_co | None:
        """The data where all of the front matter is right, else None."""
        return None if isinstance(self.data, Draft) else self.data

    def read(self, value: Callable[[T_co], V]) -> V | None:
        """Return a value of the data, or None where it did not load: ``doc.read(lambda it: it.titel)``.

        The lambda is written against the model, so a misspelt field is an error of types, and what comes back may be
        None whatever the model says. It reads values and does nothing else.
        """
        data: Any = self.data
        try:
            return value(data)
        except NotLoadedError:
            return None

    def has(self, key: str) -> bool:
        """Tell whether the contributor wrote a field, readable or not; an empty one is none."""
        return not is_empty((self.front.fields or {}).get(key)) or self.front.tree.is_broken((key,))

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

    def finding(
        self,
        place: tuple[int, int],
        rule: Declaration,
        message: str,
        fix: str = "",
        change: tuple[str, str] | Edit | None = None,
    ) -> Finding:
        """Make a finding in this file."""
        return rule.at(self.file, place, message, fix, change)

    def in_body(self, line: int, column: int = 1) -> tuple[int, int]:
        """Turn a line within the body into a place in the file."""
        return (self.front.body_line + line - 1, column)


Rule = Callable[[Document[T]], Iterable[Finding]]  # of one file, by what its file holds


@dataclass(frozen=True, slots=True)
class FileRules:
    """The rules of single files, by kind."""

    exempel: tuple[Rule[Exempel], ...] = ()
    metod: tuple[Rule[Metod], ...] = ()
    handelse: tuple[Rule[Handelse], ...] = ()
