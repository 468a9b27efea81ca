"""The list of components and the licences that are allowed; and that nothing is installed without its hash."""

import re
from pathlib import Path

import pytest
from licenser import Rules

import komponenter

ROOT = Path(__file__).parents[2]
RULES = Rules.read(ROOT / "scripts/komponenter/licenser.toml")


def _part(*licenses: str, name: str = "ett-paket") -> dict:
    return {"name": name, "licenses": [{"expression": text} for text in licenses]}


@pytest.mark.parametrize("licence", ["MIT", "Apache-2.0 OR AGPL-3.0-only", "MIT AND (PSF-2.0 OR SSPL-1.0)"])
def test_what_can_be_used_under_an_allowed_licence_is_let_through(licence: str):
    assert RULES.faults([_part(licence)]) == []


@pytest.mark.parametrize(
    ("licences", "told"),
    [
        (["AGPL-3.0-only"], "”AGPL-3.0-only” är inte tillåten"),
        (["MIT AND AGPL-3.0-only"], "är inte tillåten"),
        (["MIT", "SSPL-1.0"], "är inte tillåten"),
        (["MIT OR BSD-3-Clause", "SSPL-1.0"], "är inte tillåten"),
        (["Proprietary"], "är ingen känd"),
        ([], "anger ingen licens"),
    ],
)
def test_what_is_not_allowed_or_not_known_is_named(licences: list[str], told: str):
    (fault,) = RULES.faults([_part(*licences)])
    assert fault.startswith("ett-paket ")
    assert told in fault


def test_what_older_packages_say_counts_only_where_nothing_exact_stands():
    old = {"license": {"name": "License :: OSI Approved :: Apache Software License"}}
    assert RULES.licence({"name": "a", "licenses": [old]}) == "Apache-2.0"
    assert RULES.licence({"name": "a", "licenses": [{"license": {"id": "MIT"}}, old]}) == "MIT"
    assert RULES.faults([{"name": "a", "licenses": [{"license": {"name": "License :: Other"}}]}]) != []


def test_what_lies_among_our_files_is_listed_with_its_hash_and_allowed():
    parts = [*komponenter.libraries(), *komponenter.carried()]
    listed = {file["name"] for part in parts for file in part.get("components", [])}
    foreign = {
        path
        for kind in ("woff2", "ttf", "bin")
        for top in ("docs", "scripts")
        for path in (ROOT / top).rglob(f"*.{kind}")
    }
    foreign |= set((ROOT / "docs/assets/js/lib").glob("*.js"))
    assert len(foreign) > 4
    assert {path.relative_to(ROOT).as_posix() for path in foreign} - listed == set()
    assert RULES.faults([*parts, *komponenter.from_npm()]) == []


@pytest.mark.nightly
def test_every_installed_package_is_allowed_and_the_list_is_the_same_twice():
    bom = komponenter.whole()
    assert len(bom["components"]) > 120
    assert RULES.faults(bom["components"]) == []
    assert komponenter.written(bom) == komponenter.written(komponenter.whole())  # follows the schema, else it stops


@pytest.mark.parametrize(
    "file", [ROOT / "Makefile", *sorted((ROOT / ".github/workflows").glob("*.yml"))], ids=lambda file: file.name
)
def test_nothing_is_installed_without_its_hash(file: Path):
    lines = re.findall(r"pip install .*", file.read_text(encoding="utf-8"))
    assert [
        line for line in lines if "--require-hashes" not in line and "--no-deps --no-build-isolation -e ." not in line
    ] == []


@pytest.mark.parametrize("lock", ["constraints.txt", "tests/uppsattning/constraints.txt"])
def test_every_pinned_package_has_a_hash(lock: str):
    pins = re.split(r"^(?=[a-z0-9])", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(pins) > 1
    assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin or "==" not in pin.split()[0]] == []
