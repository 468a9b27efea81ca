"""Every rule, by its declaration: the wrong snippet gives its finding and no other, the right one none."""

import ast
import importlib
import io
import os
import pkgutil
import re
import stat
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

import exempelbank
from exempelbank.check import families, rules
from exempelbank.content import declared
from exempelbank.content.declarations import Family, Picture, Snippet
from exempelbank.content.paths import TAGS_FILE

_PACKAGE = Path(exempelbank.__file__).parent
_DECLARED = [rule for family in families.FAMILIES for rule in family.declarations]
_NOBODY = 65534
Whole = Callable[[Snippet], str]


def _picture(made: Picture) -> bytes:
    image, out, exif = Image.new("RGB", made.pixels), io.BytesIO(), Image.Exif()
    if made.has_position:
        exif[0x8825] = {1: "N", 2: (55.0, 42.0, 0.0), 3: "E", 4: (13.0, 11.0, 0.0)}
    if made.has_camera:
        exif[0x0110] = "Telefon 3"
    image.save(out, made.kind, exif=exif.tobytes() if exif else b"")
    return out.getvalue().ljust(made.kilobytes * 1000, b"\0")


def _put(root: Path, item: Snippet | Picture, whole: Whole) -> None:
    path = root / item.file
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(item, Picture):
        path.write_bytes(_picture(item))
        return
    if item.link_to:
        path.symlink_to(item.link_to)
    else:
        path.write_bytes(whole(item).encode(item.saved_as))
    if item.locked:
        path.chmod(0)
    for other in item.beside:
        _put(root, other, whole)


@contextmanager
def _as_reader(root: Path, *, locked: bool) -> Iterator[None]:
    """Read as an ordinary user where a file is locked: to root none is."""
    if os.geteuid() or not locked:
        yield
        return
    for path in (root, *root.rglob("*")):
        os.chown(path, _NOBODY, _NOBODY, follow_symlinks=False)
    root.parent.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _found(make_bank, snippet: Snippet, whole: Whole) -> Counter[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        bank = make_bank(Path(folder) / "rot")
        _put(bank.root, snippet, whole)
        with _as_reader(bank.root, locked=snippet.locked):
            return Counter((found.rule, found.severity) for found in bank.check())


def _ids(rule) -> str:
    return rule.id


@pytest.mark.parametrize("rule", _DECLARED, ids=_ids)
def test_wrong_snippet_gives_its_finding_and_no_other(make_bank, snippetfil, rule):
    severities = {declared.id: declared.severity for declared in _DECLARED}
    expected = Counter([(rule.id, rule.severity), *((name, severities[name]) for name in rule.bad.follows)])
    assert _found(make_bank, rule.bad, snippetfil) == expected


@pytest.mark.parametrize("rule", _DECLARED, ids=_ids)
def test_right_snippet_gives_none(make_bank, snippetfil, rule):
    assert _found(make_bank, rule.good, snippetfil) == Counter()


def test_ids_are_declared_once():
    counted = Counter(rule.id for rule in _DECLARED)
    assert [name for name, count in counted.items() if count > 1] == []
    assert [name for name in counted if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name)] == []
    assert len(counted) > 70


def test_every_family_is_listed():
    """A family that no list names is neither run nor explained."""
    modules = [
        importlib.import_module(f"{package.__name__}.{found.name}")
        for package in (rules, declared)
        for found in pkgutil.iter_modules(package.__path__)
    ]
    made = {
        id(value): value.title for module in modules for value in vars(module).values() if isinstance(value, Family)
    }
    assert sorted(made.values()) == sorted(family.title for family in families.FAMILIES)


def test_a_finding_is_made_by_its_declaration_and_in_no_other_way():
    """So its id is declared, and its severity the declared one."""
    calls = {
        path.relative_to(_PACKAGE).as_posix()
        for path in _PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding"
    }
    assert calls == {"content/declarations.py"}


def test_declarations_are_made_by_families_only():
    makers = {
        path.relative_to(_PACKAGE).as_posix()
        for path in _PACKAGE.rglob("*.py")
        if re.search(r"\bDeclaration\(|replace\(\w*(?:rule|found|finding|last)\b", path.read_text(encoding="utf-8"))
    }
    assert makers == {"content/declarations.py"}


def test_what_and_why_are_whole_sentences():
    texts = [(rule.id, text) for rule in _DECLARED for text in (rule.what, rule.why)]
    assert [name for name, text in texts if not re.fullmatch(r"[A-ZÅÄÖ0-9].*\.", text)] == []


def test_snippets_are_short_enough_to_read():
    """But for what is wrong because it is long."""
    long = {rule.id for rule in _DECLARED for snippet in (rule.bad, rule.good) if len(snippet.text) > 700}
    assert long == {"fil-storlek", "for-manga", "lix", "stycke-langd"}


def test_each_kind_of_file_has_rules():
    listed = families.FILE_RULES
    assert [len(set(of)) == len(of) > 12 for of in (listed.exempel, listed.metod, listed.handelse)] == [True] * 3
    assert len(families.BANK_RULES) == 6
    assert TAGS_FILE in {rule.bad.file for rule in _DECLARED}
