"""Imports go one way: a module imports only from rows above its own."""

import ast
from pathlib import Path

import exempelbank

_PACKAGE = Path(exempelbank.__file__).parent
# A package (pages, exports, rules) stands in one row: its modules may import each other.
_ROWS = (
    "findings text template_text parallel clock",
    "errors yamlcauses readability places swedish indexorder qr png",
    "yamltree values markdown indexshape",
    "model",
    "vocabulary model_errors",
    "frontmatter words forms",
    "bank report",
    "files urls wording",
    "loader tags lexicon linkcheck",
    "relations terms",
    "rules similarity neighbours jsonld sitelinks assets",
    "search wizard social indexing",
    "pages",
    "exports",
    "templating settings",
    "site publish",
    "plugin",
    "cli",
)
_ROW = {name: number for number, row in enumerate(_ROWS) for name in row.split()}


def _imports(path: Path) -> set[str]:
    """Return the modules of the package that a file imports, by the first part of their names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "exempelbank":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("exempelbank."):
            found.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("exempelbank.")}
    return found


def _modules() -> dict[Path, str]:
    return {
        path: path.relative_to(_PACKAGE).with_suffix("").parts[0]
        for path in _PACKAGE.rglob("*.py")
        if path.stem != "__init__" or path.parent != _PACKAGE
    }


def test_every_module_has_a_row():
    """A new module is placed here, so that where it belongs is thought of once; no row names what is gone."""
    assert sorted(set(_modules().values()) ^ set(_ROW)) == []


def test_imports_come_only_from_rows_above():
    wrong = [
        f"{path.relative_to(_PACKAGE)} imports {other}"
        for path, name in _modules().items()
        for other in _imports(path)
        if other != name and name in _ROW and _ROW.get(other, 0) >= _ROW[name]
    ]
    assert sorted(wrong) == []


def test_only_the_adapters_know_mkdocs_the_clock_and_the_environment():
    """Below the last row, the day, the folder and the settings are arguments."""
    adapters = {"clock", "plugin", "cli"}
    wrong = []
    for path, name in _modules().items():
        source = path.read_text(encoding="utf-8")
        marks = (
            "import mkdocs",
            "from mkdocs",
            "date.today(",
            "datetime.now(",
            "os.environ",
            "Path.cwd(",
            "os.getcwd(",
            "print(",
        )
        wrong += [f"{name}: {mark}" for mark in marks if mark in source and name not in adapters]
    assert wrong == []
