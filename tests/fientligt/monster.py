"""Every regular expression of the package, with the methods it is used by: compiled ones, and those in ``re`` calls.

Found by importing each module and reading its syntax, so that a new pattern is tested without being listed.
"""

import ast
import builtins
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import exempelbank

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_SEARCHES = "finditer"  # where it is not seen how a pattern is used, the method that has most to do


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A pattern by the place where it stands, and a method that it is used by."""

    place: str
    pattern: str
    flags: int
    method: str


def _use(place: str, pattern: re.Pattern[Any], method: str) -> Use:
    """Return a use of a pattern; one over bytes is tried as one over the same characters."""
    written = pattern.pattern
    if isinstance(written, bytes):
        return Use(place, written.decode("latin-1"), pattern.flags | re.ASCII, method)
    return Use(place, written, pattern.flags, method)


class _Words(dict[str, Any]):
    """A namespace in which a name that only a running function knows is a word."""

    def __missing__(self, name: str) -> str:
        if hasattr(builtins, name):
            raise KeyError(name)
        return "ab"


def modules() -> Iterator[ModuleType]:
    """Import every module of the package."""
    for found in pkgutil.walk_packages(exempelbank.__path__, "exempelbank."):
        yield importlib.import_module(found.name)


def uses() -> list[Use]:
    """Return every pattern with every method it is used by; one that nothing is seen to use is searched with."""
    loaded = list(modules())
    compiled = {pattern: place for module in loaded for place, pattern in _compiled(module)}
    found = {use for module in loaded for use in _in_syntax(module, compiled)}
    used = {(use.pattern, use.flags) for use in found}
    every = (_use(place, pattern, _SEARCHES) for pattern, place in compiled.items())
    return sorted(found | {use for use in every if (use.pattern, use.flags) not in used})


def _compiled(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that a module holds, alone or in a tuple, list or dict."""
    for name, value in vars(module).items():
        inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else [value]
        yield from ((f"{module.__name__}.{name}", one) for one in inside if isinstance(one, re.Pattern))


def _in_syntax(module: ModuleType, compiled: dict[re.Pattern[str], str]) -> Iterator[Use]:
    tree = ast.parse(Path(inspect.getfile(module)).read_text(encoding="utf-8"))
    called = {id(node.value): node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in {"re", "regex"}:
            raise AssertionError(f"{module.__name__}: write re.…, so that the pattern is found")
        if isinstance(node, ast.Call) and _is_of_re(node.func):
            yield from _in_call(module, node, compiled)
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
            method = called.get(id(node))
            for pattern in _patterns_of(module, node):
                known = method if method in METHODS else _SEARCHES
                yield _use(compiled.get(pattern, module.__name__), pattern, known)


def _is_of_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in {*METHODS, "compile"}
    )


def _in_call(module: ModuleType, node: ast.Call, compiled: dict[re.Pattern[str], str]) -> Iterator[Use]:
    """Yield the pattern in ``re.search(…)``; what is filled in while running is a word."""
    function = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    flags = [word.value for word in node.keywords if word.arg == "flags"]
    place = {"compile": 1, "search": 2, "match": 2, "fullmatch": 2, "finditer": 2, "findall": 2, "split": 3}.get(
        function, 4
    )
    values = [_value(module, part) for part in (node.args[0], *flags, *node.args[place:])]
    pattern = re.compile(values[0], *values[1:])
    if function != "compile" or pattern not in compiled:  # a compiled one that has a name is found by that
        method = _SEARCHES if function == "compile" else function
        yield _use(f"{module.__name__}, rad {node.lineno}", pattern, method)


def _value(module: ModuleType, node: ast.expr) -> Any:
    code = compile(ast.fix_missing_locations(ast.Expression(node)), module.__name__, "eval")
    return eval(code, dict(vars(module)), _Words(vars(module)))  # noqa: S307 - our own source


def _patterns_of(module: ModuleType, node: ast.Name | ast.Attribute) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that a name stands for: ``_WORD``, ``values.SLUG``, ``_LOOSE_DATE``."""
    if isinstance(node, ast.Name):
        value = vars(module).get(node.id)
    else:
        inner = vars(module).get(node.value.id) if isinstance(node.value, ast.Name) else None
        value = getattr(inner, node.attr, None) if isinstance(inner, ModuleType) else None
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else [value]
    yield from (one for one in inside if isinstance(one, re.Pattern))
