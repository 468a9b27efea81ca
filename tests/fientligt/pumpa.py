"""What a pattern dislikes, from its own parse tree: what leads to each repeat, what it repeats, and what then breaks it.

A string is given as (before, unit, after): the unit is written as often as there is room.
"""

import re
from collections.abc import Iterator
from itertools import islice, product
from re import _compiler, _constants, _parser
from typing import Any

Attack = tuple[str, str, str]
_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}
_ONE = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN}
_ALPHABET = "aZå1 \n\t-.,:/@_'\"()[]<>\\!#*`\u0301\u00a0\x00"
_BREAKERS = ("", "\x00", "_", "\n", " a")
_UNITS, _MIXED = 40, 7  # of a pattern: pumped pieces, and characters that are pumped in pairs


class Tree:
    """A parsed pattern, and the characters that tell its sets apart."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.parsed = _parser.parse(pattern, flags)
        self.sets = [node for node in _nodes(self.parsed) if node[0] in _ONE]
        literals = [chr(node[1]) for node in self.sets if node[0] in {_constants.LITERAL, _constants.NOT_LITERAL}]
        self._members = [self._compile(node) for node in self.sets]
        kinds: dict[tuple[bool, ...], str] = {}
        for char in dict.fromkeys((*literals, *_ALPHABET, *_in_sets(self.sets))):
            kinds.setdefault(tuple(bool(one.fullmatch(char)) for one in self._members), char)
        self.chars = list(kinds.values())

    def _compile(self, node: Any) -> re.Pattern[str]:
        compiled: re.Pattern[str] = _compiler.compile(
            _parser.SubPattern(self.parsed.state, [node]), self.parsed.state.flags
        )
        return compiled

    def matching(self, node: Any) -> list[str]:
        """Return one of each sort of characters that a set, a literal or a dot takes."""
        member = self._compile(node)
        return [char for char in self.chars if member.fullmatch(char)] or ["a"]

    def shortest(self, nodes: Any) -> str:
        """Return a short text that a part of the pattern matches, as far as its parts tell."""
        return "".join(self._shortest(node) for node in nodes)

    def _shortest(self, node: Any) -> str:
        kind, value = node
        if kind in _ONE:
            return self.matching(node)[0]
        if kind in _REPEATS:
            return self.shortest(value[2]) * min(value[0], 100)
        if kind is _constants.BRANCH:
            return self.shortest(value[1][0])
        inner = _inside(node)
        return self.shortest(inner[0]) if inner and kind not in {_constants.ASSERT, _constants.ASSERT_NOT} else ""

    def units(self) -> list[tuple[str, str]]:
        """Return (what leads there, what is repeated) for each repeat, and for the beginning of the whole."""
        found = list(self._units(self.parsed, ""))
        whole = [*islice((before + unit for before, unit in found), _UNITS), *self._wholes()]
        found += [("", part) for part in whole if part]
        return list(dict.fromkeys(found))

    def _wholes(self) -> Iterator[str]:
        """Yield texts that the whole matches, one for each branch, and their beginnings."""
        for branch in self._branches(self.parsed):
            whole = self.shortest(branch)
            yield from (whole[:length] for length in range(1, min(len(whole), 12) + 1))
            yield whole

    def _branches(self, nodes: Any) -> Iterator[list[Any]]:
        branching = next((place for place, node in enumerate(nodes) if node[0] is _constants.BRANCH), None)
        if branching is None:
            yield list(nodes)
        else:
            for branch in nodes[branching][1][1]:
                yield [*list(nodes)[:branching], *branch, *list(nodes)[branching + 1 :]]

    def _units(self, nodes: Any, before: str) -> Iterator[tuple[str, str]]:
        for node in nodes:
            if node[0] in _REPEATS:
                yield from ((before, unit) for unit in self._bodies(node[1][2]))
            for inner in _inside(node):
                yield from self._units(inner, before)
            before += self._shortest(node) or (self.shortest(node[1][2]) if node[0] in _REPEATS else "")

    def _bodies(self, body: Any) -> Iterator[str]:
        """Yield what a repeat repeats: each sort of character, each branch, and with its own repeats once more."""
        if len(body) == 1 and body[0][0] in _ONE:
            yield from self.matching(body[0])
            return
        for branch in self._branches(body):
            once = "".join(self._shortest(node) or self._once(node) for node in branch)
            yield from filter(None, (self.shortest(branch), once))

    def _once(self, node: Any) -> str:
        return self.shortest(node[1][2]) if node[0] in _REPEATS else ""


def _inside(node: Any) -> list[Any]:
    kind, value = node
    if kind in _REPEATS:
        return [value[2]]
    if kind is _constants.BRANCH:
        return list(value[1])
    if kind is _constants.SUBPATTERN:
        return [value[3]]
    if kind is _constants.ATOMIC_GROUP:
        return [value]
    return [value[1]] if kind in {_constants.ASSERT, _constants.ASSERT_NOT} else []


def _nodes(parsed: Any) -> Iterator[Any]:
    for node in parsed:
        yield node
        for inner in _inside(node):
            yield from _nodes(inner)


def _in_sets(sets: list[Any]) -> Iterator[str]:
    for kind, items in sets:
        for what, value in items if kind is _constants.IN else ():
            if what is _constants.LITERAL:
                yield chr(value)
            elif what is _constants.RANGE:
                yield chr(value[0])


def attacks(pattern: str, flags: int) -> list[Attack]:
    """Return every string to try, each once."""
    tree = Tree(pattern, flags)
    units = tree.units()
    repeated = list(dict.fromkeys(unit for _, unit in units if len(unit) == 1))[:_MIXED]
    mixed = ["".join(pair) for pair in product(repeated, repeat=2)]
    befores = list(dict.fromkeys(["", *(before for before, _ in units)]))[:3]
    found = [(before, unit, after) for before, unit in units for after in _BREAKERS]
    found += [(before, unit, after) for before in befores for unit in (*mixed, *tree.chars) for after in _BREAKERS[:2]]
    halves = (one * 50 + other * 50 for one, other in product(repeated, repeat=2))  # two repeats that want the same
    found += [("", unit, "\x00") for unit in halves]
    return list(dict.fromkeys(found))
