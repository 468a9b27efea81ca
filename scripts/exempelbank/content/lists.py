"""The editors' own list files below ``exempel/`` → items by their model, with findings where a file is wrong."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from exempelbank.content import conflicts, model_errors, reading, walking, yamlread, yamltree
from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import falt
from exempelbank.content.decoding import decode
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Base
from exempelbank.content.loader import limited
from exempelbank.content.values import Lookup

T = TypeVar("T", bound=Base)


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """The items of a list file that are right, each with its branch of the file, and what is wrong in it.

    ``missing`` tells that there is no such file.
    """

    file: str
    tree: yamltree.Tree
    items: tuple[tuple[T, yamltree.Tree], ...] = ()
    findings: tuple[Finding, ...] = ()
    missing: bool = False

    @property
    def values(self) -> tuple[T, ...]:
        """The items alone, in the file's order."""
        return tuple(item for item, _ in self.items)

    def finding(self, place: yamltree.Position, rule: Declaration, message: str, fix: str) -> Finding:
        """Make a finding in the file."""
        return rule.at(self.file, place, message, fix)


def load_list(  # noqa: PLR0913, PLR0917 - what the file holds and how an item is read
    root: Path, file: str, key: str, model: type[T], context: Lookup, prepare: Callable[[Any], Any] = lambda item: item
) -> Listed[T]:
    """Read the list under ``key`` in a file below ``root``; a file that is not there is an empty list.

    The file may also be the list alone. ``prepare`` may fill in an item as written before the model reads it.
    """
    nothing = yamltree.Tree()
    if link := reading.link_on_the_way(root, file):
        return Listed(file, nothing, findings=(reading.link(link),))
    try:
        raw = reading.read(root, file, walking.MAX_BYTES)
    except FileNotFoundError:
        return Listed(file, nothing, missing=True)
    except OSError as error:
        return Listed(file, nothing, findings=(reading.obstacle(file, error),))
    text, findings = decode(raw, file)
    if text is None:
        return Listed(file, nothing, findings=tuple(findings))
    text, marked = conflicts.first_version(text)
    tree = yamlread.read(text)
    findings += [_finding(file, fault) for fault in (*marked, *tree.faults)]
    given = _items(tree.value, key)
    branches = _branches(tree, [path for path, _ in given])
    read = [(_item(item, model, context, prepare), branches[path]) for path, item in given]
    good = tuple((found, branch) for found, branch in read if isinstance(found, model))
    wrong = (fault for found, branch in read if not isinstance(found, Base) for fault in _faults(found, model, branch))
    findings += limited(_finding(file, fault) for fault in wrong)
    return Listed(file, tree, good, tuple(findings))


def _finding(file: str, fault: yamltree.Fault) -> Finding:
    return fault.rule.at(file, (fault.line, fault.column), fault.message, fault.fix, fault.edit)


def _items(value: yamltree.Value, key: str) -> list[tuple[yamltree.Path, Any]]:
    inner = value.get(key) if isinstance(value, dict) else value
    before: yamltree.Path = (key,) if isinstance(value, dict) else ()
    return [((*before, index), item) for index, item in enumerate(inner if isinstance(inner, list) else [])]


def _item(item: Any, model: type[T], context: Lookup, prepare: Callable[[Any], Any]) -> T | ValidationError | None:
    """Return an item, or what is wrong with it: None where it is no group of fields at all."""
    if not isinstance(item, dict):
        return None
    try:
        return model.model_validate(prepare(model_errors.written(item, model)), context=context)
    except ValidationError as error:
        return error


def _faults(error: Any, model: type[Base], branch: yamltree.Tree) -> Iterator[yamltree.Fault]:
    if isinstance(error, ValidationError):
        yield from model_errors.translate(error, model, branch)
        return
    first = next(iter(model.model_fields))
    message = "Varje punkt i listan ska vara en grupp av uppgifter."
    yield yamltree.Fault(*branch.positions.get((), (1, 1)), falt.TYP, message, f"Skriv: - {first}: …")


def _branches(tree: yamltree.Tree, paths: Collection[yamltree.Path]) -> dict[yamltree.Path, yamltree.Tree]:
    """Return the branch at each of some paths, of one length, with paths counted from it."""
    branches = {path: yamltree.Tree() for path in paths}
    length = len(next(iter(paths), ()))
    for name in ("positions", "keys"):
        for path, place in getattr(tree, name).items():
            branch = branches.get(path[:length])
            if branch is not None:
                getattr(branch, name)[path[length:]] = place
    for path, branch in branches.items():
        branch.value = at(tree.value, path)
    return branches


def at(value: Any, path: yamltree.Path) -> Any:
    """Return what stands at a path of a value."""
    for part in path:
        value = value[part]
    return value
