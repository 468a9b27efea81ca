"""Values as a YAML text has them, with their positions, and what is wrong in it."""

from dataclasses import dataclass, field

from exempelbank.content.declarations import Declaration
from exempelbank.content.findings import Edit

Value = str | None | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault in the YAML: position (1-based), rule, Swedish message and fix, and the change that a program can make."""

    line: int
    column: int
    rule: Declaration
    message: str
    fix: str
    edit: Edit | None = field(default=None, compare=False)


@dataclass(slots=True)
class Tree:
    """Values as written, the position of each value and key by its path, and what was wrong.

    ``broken`` has the paths whose values a fault made unreadable: nothing more is to be said of them.
    """

    value: Value = None
    positions: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)

    def is_broken(self, path: Path) -> bool:
        """Tell whether a path, or what it lies in, is unreadable."""
        return any(path[:length] in self.broken for length in range(1, len(path) + 1))


def is_empty(value: Value) -> bool:
    """Tell whether nothing is written: no text, or a list or a group in which nothing is."""
    if isinstance(value, list):
        return all(map(is_empty, value))
    if isinstance(value, dict):
        return all(map(is_empty, value.values()))
    return value is None or not value.strip()


def without_empty_items(tree: Tree) -> Tree:
    """Leave out what is empty in each list, as an editor of content leaves it, and count the places of the others anew."""
    if not _has_empty_item(tree.value):  # as nearly always
        return tree
    moved: dict[Path, Path | None] = {}
    value = _kept(tree.value, (), (), tree, moved)

    def anew(places: dict[Path, Position]) -> dict[Path, Position]:
        found = ((_moved(path, moved), place) for path, place in places.items())
        return {path: place for path, place in found if path is not None}

    broken = {path for path in (_moved(path, moved) for path in tree.broken) if path is not None}
    return Tree(value, anew(tree.positions), anew(tree.keys), tree.faults, broken)


def _has_empty_item(value: Value) -> bool:
    if isinstance(value, dict):
        return any(map(_has_empty_item, value.values()))
    return isinstance(value, list) and any(is_empty(item) or _has_empty_item(item) for item in value)


def _kept(value: Value, path: Path, new: Path, tree: Tree, moved: dict[Path, Path | None]) -> Value:
    """Return a value without the empty items of its lists, and note where each item that is left has gone."""
    if isinstance(value, dict):
        return {key: _kept(item, (*path, key), (*new, key), tree, moved) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    kept: list[Value] = []
    for index, item in enumerate(value):
        old = (*path, index)
        if is_empty(item) and old not in tree.broken:
            moved[old] = None
            continue
        moved[old] = (*new, len(kept))
        kept.append(_kept(item, old, (*new, len(kept)), tree, moved))
    return kept


def _moved(path: Path, moved: dict[Path, Path | None]) -> Path | None:
    """Return where a path has gone: by the longest part of it that was moved."""
    for length in range(len(path), 0, -1):
        if path[:length] in moved:
            new = moved[path[:length]]
            return None if new is None else (*new, *path[length:])
    return path
