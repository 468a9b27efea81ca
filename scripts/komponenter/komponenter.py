"""Make the list of components (SBOM, CycloneDX 1.6) of what builds the website and what goes with it, and judge their licences.

Run by ``make komponenter``. The same installed packages and files give the same bytes.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licenser import Rules, declared

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_ROOT_REF = "root-component"  # as cyclonedx-py calls the project itself
_BANNER = re.compile(r"/\*! (?P<name>\S+) (?P<version>\S+) (?P<url>\S+) @license (?P<licence>.+?) \*/")
_NPM_PREFIX = "node_modules/"


def installed() -> dict[str, Any]:
    """Return the list of what is installed for the running Python, as cyclonedx-py reads the packages' metadata."""
    ask = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "environment",
        "--output-reproducible",
        "--pyproject",
        "pyproject.toml",
    ]
    done = subprocess.run([*ask, sys.executable], cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - no word of another's
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def libraries() -> Iterator[dict[str, Any]]:
    """Yield the browser's libraries, which say on their first line what they are."""
    for path in sorted((ROOT / "docs/assets/js/lib").glob("*.js")):
        with path.open(encoding="utf-8") as file:
            said = _BANNER.match(file.readline())
        if said is None:
            raise SystemExit(
                f"{path.name} säger inte på första raden vad den är: /*! namn version adress @license MIT */"
            )
        yield _component(said["name"], "library", said["licence"], said["url"], [path]) | {
            "version": said["version"],
            "purl": f"pkg:npm/{said['name']}@{said['version']}",
        }


def carried() -> Iterator[dict[str, Any]]:
    """Yield fonts, icons and data that others have made and that lie among our files."""
    for part in tomllib.loads((HERE / "medfoljande.toml").read_text(encoding="utf-8"))["del"]:
        files = [ROOT / name for name in part["filer"]]
        yield _component(part["namn"], part["slag"], part["licens"], part["adress"], files)


def from_npm() -> Iterator[dict[str, Any]]:
    """Yield what the tests fetch from npm, as the lock file has it."""
    lock = json.loads((ROOT / "tests/uppsattning/package-lock.json").read_text(encoding="utf-8"))
    for place, package in sorted(lock["packages"].items()):
        if place:
            name = place.rpartition(_NPM_PREFIX)[2]
            yield _component(
                name, "library", package.get("license", ""), f"https://www.npmjs.com/package/{name}", []
            ) | {
                "bom-ref": f"npm:{place.removeprefix(_NPM_PREFIX)}",
                "version": package["version"],
                "purl": f"pkg:npm/{quote(name)}@{package['version']}",
                "scope": "excluded",
            }


def _component(name: str, kind: str, licence: str, url: str, files: list[Path]) -> dict[str, Any]:
    parts = [_file(path) for path in files]
    made = {
        "bom-ref": f"med:{name}",
        "type": kind,
        "name": name,
        "licenses": [{"expression": licence, "acknowledgement": "declared"}] if licence else [],
        "externalReferences": [{"type": "website", "url": url}],
        "scope": "excluded" if all(path.is_relative_to(ROOT / "tests") for path in files) and files else "required",
    }
    return made | ({"components": parts} if parts else {})


def _file(path: Path) -> dict[str, Any]:
    name, digest = path.relative_to(ROOT).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()
    return {"bom-ref": f"fil:{name}", "type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _needed(bom: dict[str, Any]) -> set[str]:
    """Return what the project itself depends on, by way of others too: the rest only tests and checks."""
    onward = {entry["ref"]: entry.get("dependsOn", []) for entry in bom["dependencies"]}
    found, left = set[str](), [_ROOT_REF]
    while left:
        new = [ref for ref in onward.get(left.pop(), []) if ref not in found]
        found |= set(new)
        left += new
    return found


def whole() -> dict[str, Any]:
    """Return the whole list: packages, and what lies among our files."""
    bom = installed()
    needed = _needed(bom)
    for component in bom["components"]:
        component["scope"] = "required" if component["bom-ref"] in needed else "excluded"
    parts = [*bom["components"], *libraries(), *carried(), *from_npm()]
    bom["components"] = sorted(parts, key=lambda part: str(part["bom-ref"]))
    return bom


def written(bom: dict[str, Any]) -> str:
    """Return the list as text, judged by CycloneDX's own schema. Raises SystemExit where it does not hold."""
    text = json.dumps(bom, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise SystemExit(f"Förteckningen följer inte CycloneDX: {fault}")
    return text


def main() -> int:
    """Write the list to a file, and say what licences are not allowed; return 1 where there is one."""
    parser = argparse.ArgumentParser(
        description="Skriver en förteckning över allt som webbplatsen är gjord med, och prövar licenserna."
    )
    parser.add_argument("-o", dest="file", type=Path, required=True, help="filen att skriva, som CycloneDX i JSON")
    target: Path = parser.parse_args().file
    bom = whole()
    target.write_text(written(bom), encoding="utf-8", newline="\n")
    rules = Rules.read(HERE / "licenser.toml")
    faults = rules.faults(bom["components"])
    print(
        *faults,
        f"{len(bom['components'])} komponenter i {target}. Licenser: {', '.join(sorted(declared(bom, rules)))}.",
        sep="\n",
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
