"""What a YAML text hides in values that can be read: the part that a # cut off, and characters written as escapes."""

import re
from collections.abc import Iterator

import yaml

from exempelbank.content import controls
from exempelbank.content.declared import yaml as declared
from exempelbank.content.declared.filer import STYRTECKEN
from exempelbank.content.groups import help_texts
from exempelbank.content.yamltree import Fault

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_LETTERS = frozenset(
    "0abtnvfreNLP_\t"
)  # escapes that make something else than they look like; \\x and \\u by what they make
_NOTE = " Är det en anteckning, flytta den till en egen rad."
_LOST = "Värdet är avkortat. Det som står efter # räknas som en anteckning och syns inte på sidan."
_SHOWN = 150
_BACKSLASH = "Ta bort bakstrecket, eller byt citattecknen runt värdet mot enkla: '…'"


class Hidden:
    """Looks behind the values of one text, whose lines it needs; ``offset`` is the number of lines before it."""

    def __init__(self, source: str, offset: int) -> None:
        self.may_be = "#" in source or "\\" in source
        self._lines = source.split("\n") if self.may_be else []
        self._offset = offset

    def behind(self, event: yaml.ScalarEvent, *, in_list: bool) -> Iterator[Fault]:
        """Yield what is wrong behind a scalar that was read."""
        if event.style == '"':
            yield from self._escapes(event)
        elif not event.style:
            yield from self._cut(event, in_list=in_list)

    def _cut(self, event: yaml.ScalarEvent, *, in_list: bool) -> Iterator[Fault]:
        (first, column), (last, end) = _span(event)
        line = self._lines[last] if last < len(self._lines) else ""
        after = line[end:]
        rest = after.lstrip(" \t," if in_list else " \t")
        if not rest.startswith("#") or rest == after:
            return
        if rest[1:].strip() in help_texts():  # which the template writes behind its values
            return
        column = column if event.value else len(line) - len(rest)
        fix = 'Sätt citattecken runt hela värdet, till exempel: resurser: "Ärende #4 i planen".'
        if first == last and not in_list and len(line) < _SHOWN and '"' not in line and "\\" not in line:
            fix = f'Sätt citattecken runt hela värdet: {line[:column].strip()} "{line[column:].strip()}".'
        yield Fault(first + 1 + self._offset, column + 1, declared.AVKORTAT, _LOST, fix + _NOTE)

    def _escapes(self, event: yaml.ScalarEvent) -> Iterator[Fault]:
        (first, column), (last, end) = _span(event)
        lines = self._lines[first : last + 1]
        lines[-1] = lines[-1][:end]
        written = "\n".join(lines)[column:]
        made = controls.CONTROL.search(event.value)
        letter = next((found[1] for found in _ESCAPE.finditer(written) if found[1] in _LETTERS), "")
        if made or letter:
            how = f", skrivet som \\{letter}" if letter else ""
            char = made.group() if made else yaml.SafeLoader.ESCAPE_REPLACEMENTS[letter]
            yield Fault(first + 1 + self._offset, column + 1, STYRTECKEN, controls.message_of(char, how), _BACKSLASH)


def _span(event: yaml.Event) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where an event begins and ends: 0-based line and column."""
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:  # the library's types say so; it marks every event
        return (0, 0), (0, 0)
    return (start.line, start.column), (end.line, end.column)
