"""The editors' own list files below ``exempel/`` → items by their model, with findings where a file is wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from exempelbank.content import files, model_errors, yamlread, yamltree
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Base
from exempelbank.content.values import Lookup

T = TypeVar("T", bound=Base)


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """The items of a list file that are right, the file's tree with their positions, and what is wrong in it."""

    file: str
    tree: yamltree.Tree
    items: tuple[tuple[yamltree.Path, T], ...]
    findings: tuple[Finding, ...]

    @property
    def values(self) -> tuple[T, ...]:
        """The items alone, in the file's order."""
        return tuple(item for _, item in self.items)

    def finding(self, path: yamltree.Path, rule: str, message: str, fix: str) -> Finding:
        """Make an error at a path in the file."""
        return Finding(self.file, *self.tree.positions.get(path, (1, 1)), rule, "error", message, fix)


def load_list(  # noqa: PLR0913, PLR0917 - what the file holds and how an item is read
    root: Path, file: str, key: str, model: type[T], context: Lookup, prepare: Callable[[Any], Any] = lambda item: item
) -> Listed[T]:
    """Read the list under ``key`` in a file below ``root``; a file that is not there is an empty list.

    The file may also be the list alone. ``prepare`` may fill in an item as written before the model reads it.
    """
    path = root / file
    if not path.is_file():
        return Listed(file, yamltree.Tree(), (), ())
    text, findings = files.decode(path.read_bytes()[: files.MAX_BYTES + 1], file)
    if text is None:
        return Listed(file, yamltree.Tree(), (), tuple(findings))
    tree = yamlread.read(text)
    findings += [_finding(file, fault) for fault in tree.faults]
    items: list[tuple[yamltree.Path, T]] = []
    for place, given in _items(tree.value, key):
        item, faults = _item(given, place, tree, model, context, prepare)
        findings += [_finding(file, fault) for fault in faults]
        items += [(place, item)] if item is not None else []
    return Listed(file, tree, tuple(items), tuple(findings))


def _finding(file: str, fault: yamltree.Fault) -> Finding:
    return Finding(file, fault.line, fault.column, fault.rule, "error", fault.message, fault.fix)


def _items(value: yamltree.Value, key: str) -> list[tuple[yamltree.Path, Any]]:
    inner = value.get(key) if isinstance(value, dict) else value
    before: yamltree.Path = (key,) if isinstance(value, dict) else ()
    return [((*before, index), item) for index, item in enumerate(inner if isinstance(inner, list) else [])]


def _item(  # noqa: PLR0913, PLR0917 - an item, where it stands and how it is read
    given: Any,
    path: yamltree.Path,
    tree: yamltree.Tree,
    model: type[T],
    context: Lookup,
    prepare: Callable[[Any], Any],
) -> tuple[T | None, list[yamltree.Fault]]:
    if not isinstance(given, dict):
        first = next(iter(model.model_fields))
        message = "Varje punkt i listan ska vara en grupp av uppgifter."
        return None, [yamltree.Fault(*tree.positions.get(path, (1, 1)), "falt-typ", message, f"Skriv: - {first}: …")]
    written = {key: value for key, value in given.items() if value is not None}
    try:
        return model.model_validate(prepare(written), context=context), []
    except ValidationError as error:
        return None, list(model_errors.translate(error, model, _below(tree, path)))


def _below(tree: yamltree.Tree, path: yamltree.Path) -> yamltree.Tree:
    """Return the positions of a branch, with paths counted from it."""

    def cut(places: dict[yamltree.Path, yamltree.Position]) -> dict[yamltree.Path, yamltree.Position]:
        return {key[len(path) :]: place for key, place in places.items() if key[: len(path)] == path}

    return yamltree.Tree(positions=cut(tree.positions), keys=cut(tree.keys))
