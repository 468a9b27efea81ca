"""Where in a body's source a link, a picture or a tag stands: the parser gives lines only for whole blocks."""

import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import unquote

_SLOT = re.compile(r"\]\([ \t]*<?")  # where an address in parentheses begins
_IN_VAIN = 5_000_000  # characters of a body that are read in vain, for what stands there otherwise than it is read
_LINE = 50  # what it costs to look at a line, in characters
_NESTED = 4  # a picture within a link has its address before the link's own
_DEFINED = re.compile(r"[ >]*\[(?:[^\[\]\\]|\\.)*+\]:[ \t]*<?")


class Finder:
    """Find texts one after the other in a range of lines; where a text is escaped in the source, its beginning."""

    def __init__(self, lines: list[str], references: dict[str, Any]) -> None:
        self.lines, self.references = lines, references
        self.used: set[str] = set()
        self.first = self.end = -1
        self.left = _IN_VAIN
        self.begin(0, 0)

    def begin(self, first: int, end: int) -> None:
        """Look from the beginning of a line on, and no further than to the line ``end``.

        The cells of a table's row stand in the same lines: there each goes on where the one before it ended.
        """
        if (first, end) == (self.first, self.end):
            return
        self.first, self.line, self.column, self.end = first, first, 0, end
        lines = enumerate(self.lines[first:end], first)
        self.slots = deque((number, match.end()) for number, line in lines for match in _SLOT.finditer(line))

    def find(self, text: str) -> tuple[int, int]:
        """Find a text as it stands, after what was found before."""
        place = self._search(text.split("\n", 1)[0])
        return place or (self.line + 1, self.column + 1)

    def _search(self, text: str) -> tuple[int, int] | None:
        for number in range(self.line, min(self.end, len(self.lines)) if self.left > 0 else 0):
            start = self.column if number == self.line else 0
            place = self.lines[number].find(text, start)
            if place >= 0:
                self.line, self.column = number, place + 1
                return number + 1, place + 1
            self.left -= len(self.lines[number]) - start + _LINE
        return None

    def find_target(self, target: str, label: str | None, *, bare: bool) -> tuple[int, int]:
        """Find an address: in its definition, as it stands in the text (``bare``), or next in parentheses."""
        if label is not None and label in self.references:
            self.used.add(label)
            return self._definition(label)
        forms = [
            form for form in dict.fromkeys((target, unquote(target), unquote(target).removeprefix("mailto:"))) if form
        ]
        if bare:
            place = next((found for form in forms if (found := self._search(form))), None)
            return place or (self.line + 1, self.column + 1)
        for index, (line, column) in enumerate(islice(self.slots, _NESTED)):
            written = unescape(self.lines[line][column : column + 3 * len(target) + 20]).replace("\\", "")
            if any(map(written.startswith, forms)):
                del self.slots[index]
                return line + 1, column + 1
        line, column = self.slots.popleft() if self.slots else (self.line, self.column)
        return line + 1, column + 1

    def _definition(self, label: str) -> tuple[int, int]:
        first = self.references[label]["map"][0]
        match = _DEFINED.match(self.lines[first])
        return first + 1, match.end() + 1 if match and match.end() < len(self.lines[first]) else 1

    def unused_definitions(self) -> Iterator[tuple[int, int, str]]:
        """Yield place and address of the definitions that nothing uses: they are in the file all the same."""
        for label, reference in self.references.items():
            if label not in self.used:
                yield *self._definition(label), str(reference["href"])
