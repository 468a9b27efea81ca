"""The page about the platform says which versions are pinned, and names only what is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/om/plattform.md").read_text(encoding="utf-8")


def test_the_versions_are_those_that_are_pinned():
    pinned = dict(
        re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)
    )
    told = dict(re.findall(r"^\| `([a-z0-9-]+)` \| ([0-9.]+) \|", PAGE, re.MULTILINE))
    assert len(told) == 5
    assert {name: pinned.get(name) for name in told} == told


def test_the_day_is_the_one_that_material_tells():
    material = Path(__import__("material").__file__ or "").parent / "templates" / "__init__.py"
    assert "reaches end of life on May 5, 2027" in material.read_text(encoding="utf-8")
    assert "**5 maj 2027**" in PAGE


def test_what_is_to_be_removed_is_there():
    package = ROOT / "scripts/exempelbank"
    named = ("plugin.py", "adapters/mkdocs.py", "adapters/hostwords.py", "adapters/direct.py", "cli.py")
    assert all((package / name).is_file() for name in named)
    assert all(f"`{name}`" in PAGE for name in named)


def test_the_icons_to_copy_are_all_that_the_templates_draw():
    """The page's own command finds them: no icon is drawn by another name than one that is written out."""
    found = re.search(r"grep -rhoE '([^']+)' overrides scripts/exempelbank", PAGE)
    assert found
    sources = [*(ROOT / "overrides").rglob("*.html"), *(ROOT / "scripts/exempelbank").rglob("*.py")]
    names = {name for path in sources for name in re.findall(found[1], path.read_text(encoding="utf-8"))}
    drawn = set()
    for path in sources:
        drawn |= set(re.findall(r"""['"]([a-z]+/[a-z-]+)['"] \| ikon""", path.read_text(encoding="utf-8")))
    assert len(drawn) > 10
    assert drawn <= names
