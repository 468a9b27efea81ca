"""The rooms of the package: imports go one way, between rooms and inside them, and what a room may touch."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import exempelbank

_PACKAGE = Path(exempelbank.__file__).parent
# A room imports only from rooms before it. Modules directly in the package are rooms of their own.
_ROOMS = [
    "errors",
    "writing",
    "clock",
    "processes",
    "cache",
    "settings",
    "prose",
    "content",
    "words",
    "check",
    "relations",
    "search",
    "reports",
    "pages",
    "exports",
    "contribute",
    "proposals",
    "site",
    "console",
    "adapters",
    "plugin",
    "cli",
]
_MOST_FILES, _MOST_LINES, _LONGEST_FUNCTION = 10, 250, 40


def _name(path: Path) -> str:
    """Return a module's dotted name below the package: "content.model", and "content" for a package."""
    parts = path.relative_to(_PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_name(path): path for path in sorted(_PACKAGE.rglob("*.py"))}


def _imported(path: Path) -> set[str]:
    """Return the modules of the package that a file imports anywhere; ``from package import module`` is the module."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "exempelbank":
            base = (node.module or "").removeprefix("exempelbank").lstrip(".")
            names = {f"{base}.{alias.name}".lstrip(".") for alias in node.names}
            found |= {name if name in MODULES else base for name in names}
        elif isinstance(node, ast.Import):
            found |= {
                name.name.removeprefix("exempelbank.") for name in node.names if name.name.startswith("exempelbank.")
            }
    return found


GRAPH = {name: _imported(path) for name, path in MODULES.items()}


def _room(module: str) -> str:
    return module.partition(".")[0]


def test_the_graph_is_the_real_one():
    """A reader of imports that found none would find no fault either."""
    assert {"content.loader", "check.families", "content.findings"} <= GRAPH["check.run"]
    assert sum(map(len, GRAPH.values())) > 250


def test_every_module_is_in_a_room():
    assert sorted({_room(name) for name in MODULES} ^ {"", *_ROOMS}) == []


def test_rooms_import_only_from_rooms_before_them():
    place = {room: number for number, room in enumerate(_ROOMS)}
    wrong = [
        f"{name} imports {other}"
        for name, others in GRAPH.items()
        for other in others
        if name and _room(other) != _room(name) and place[_room(other)] > place[_room(name)]
    ]
    assert sorted(wrong) == []


def test_no_module_imports_itself_by_way_of_others():
    order = list(TopologicalSorter(GRAPH).static_order())  # raises CycleError, which names the circle
    assert order.index("content.model") < order.index("cli")


def test_packages_import_nothing_when_they_are_opened():
    """Else opening one module of a room would open all of it, and hide a circle."""
    assert {name: GRAPH[name] for name, path in MODULES.items() if path.stem == "__init__" and GRAPH[name]} == {}


def test_the_house_is_easy_to_look_over():
    assert len(list(_PACKAGE.glob("*.py"))) <= _MOST_FILES
    lines = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: count for name, count in lines.items() if count > _MOST_LINES} == {}


def test_functions_are_short():
    long = [
        f"{name}.{node.name}: {node.end_lineno - node.lineno + 1}"
        for name, path in MODULES.items()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > _LONGEST_FUNCTION
    ]
    assert long == []


# What only some may touch: by a mark in the source, and the modules that may.
_TOUCH = {
    "import mkdocs": {"adapters.mkdocs"}, "from mkdocs": {"adapters.mkdocs"}, "print(": {"cli"},
    "date.today(": {"clock"}, "datetime.now(": {"clock"}, "time.time(": set(),
    "os.environ": {"clock", "adapters.mkdocs", "cli"}, "Path.cwd(": {"cli", "adapters.mkdocs"}, "os.getcwd(": set(),
}  # fmt: skip


@pytest.mark.parametrize("mark", _TOUCH)
def test_only_the_adapters_touch_the_outer_world(mark: str):
    touching = {name for name, path in MODULES.items() if mark in path.read_text(encoding="utf-8")}
    assert touching - _TOUCH[mark] == set()


# Rooms that make values of values: no disk, no process, no chance.
_NO_DISK = ("prose", "words", "relations", "reports", "exports")
_DISK = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "iterdir", "glob", "rglob"}
_WORLD = {"os", "shutil", "subprocess", "tempfile", "random", "socket", "time", "threading", "multiprocessing"}


@pytest.mark.parametrize("room", _NO_DISK)
def test_rooms_that_only_count_and_shape_touch_no_disk(room: str):
    touched = []
    for name, path in MODULES.items():
        if _room(name) != room:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                touched += [f"{name}: {called}"] if called in _DISK else []
            elif isinstance(node, ast.Import):
                touched += [f"{name}: {alias.name}" for alias in node.names if alias.name.split(".")[0] in _WORLD]
            elif isinstance(node, ast.ImportFrom):
                touched += [f"{name}: {node.module}"] if (node.module or "").split(".")[0] in _WORLD else []
    assert touched == []
