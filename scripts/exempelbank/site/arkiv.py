"""The whole bank as one file that outlives its makers: content, code, finished site, sources and checksums (a zip archive).

Equal content gives equal bytes: files in order, one day for all of them, nothing packed in a way that programs differ in.
"""

import json
import os
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from exempelbank.content.bank import Bank
from exempelbank.content.leftovers import is_leftover
from exempelbank.errors import SetupError, unwritten
from exempelbank.exports import kallista
from exempelbank.site import historik, kontrollsummor

README = "LAS-MIG.txt"
BUILD = "bygge.json"
SOURCES = "kallor.csv"
PROJECT = "projekt"
SITE = "webbplats"
FORMAT = 1
# What of the project's folder is the project: content, code, tests, and what says how it is built.
_PARTS = (
    "exempel", "docs", "overrides", "scripts", "tests", ".github", ".ci", "mkdocs.yml", "pyproject.toml", "constraints.txt", "Makefile",
    "package.json", "publiccode.yml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "LICENSE", "LICENSE-content",
)  # fmt: skip
_CACHES = frozenset({"__pycache__", "node_modules"})
_VARIABLE = re.compile(r"!ENV {0,3}\[? {0,3}([A-Z][A-Z0-9_]{0,60})")
_DAY = "SOURCE_DATE_EPOCH"
_MODE = 0o100644 << 16

Content = Path | bytes


def environment(root: Path, given: Mapping[str, str], day: date) -> dict[str, str | None]:
    """Return what a build of the project listens to: the variables that mkdocs.yml names, None where not set, and the day."""
    names = sorted(set(_VARIABLE.findall((root / "mkdocs.yml").read_text(encoding="utf-8"))))
    moment = datetime.combine(day, time(12), tzinfo=UTC)
    return {**{name: given.get(name) for name in names}, _DAY: str(int(moment.timestamp()))}


def pack(bank: Bank, site: Path, listens: Mapping[str, str | None], day: date, target: Path) -> int:
    """Write the archive of a bank and its finished site, and return how many files it has. Raises SetupError."""
    files = dict(_files(bank, site, listens, day))
    sums = kontrollsummor.dump({name: kontrollsummor.of_content(content) for name, content in sorted(files.items())})
    whole = {README: files.pop(README), kontrollsummor.NAME: sums, **dict(sorted(files.items()))}
    unfinished = target.with_name(f".{target.name}.ny")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(unfinished, "w") as archive:
            for name, content in whole.items():
                _add(archive, name, content, day)
        _put(unfinished, target)
    except OSError as error:
        raise unwritten(target, error) from error
    finally:
        with suppress(OSError):  # what is wrong with the disk is told already
            unfinished.unlink(missing_ok=True)
    return len(whole)


def _add(archive: zipfile.ZipFile, name: str, content: Content, day: date) -> None:
    info = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
    info.create_system, info.external_attr = 3, _MODE  # the same on Windows
    archive.writestr(info, content if isinstance(content, bytes) else content.read_bytes())


def _put(made: Path, target: Path) -> None:
    """Put the archive in its place; never over another file."""
    if target.exists() and kontrollsummor.of_content(made) != kontrollsummor.of_content(target):
        raise SetupError(f"{target} finns redan. Inget är skrivet. Ange en annan fil, eller ta bort den först.")
    shutil.move(made, target)


def _files(bank: Bank, site: Path, listens: Mapping[str, str | None], day: date) -> Iterator[tuple[str, Content]]:
    yield README, _README.format(dag=day.isoformat()).encode()
    yield BUILD, _json({"format": FORMAT, "dag": day.isoformat(), "miljo": dict(listens)})
    yield SOURCES, kallista.render(bank)
    yield from ((f"{PROJECT}/{name}", path) for name, path in project_files(bank.root))
    if versions := historik.read(bank.root):
        yield f"{PROJECT}/{historik.LIST}", historik.dump(versions)
    yield from ((f"{SITE}/{path.relative_to(site).as_posix()}", path) for path in site.rglob("*") if path.is_file())


def project_files(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield every file of the project by its path; no leftovers, no caches, and nothing through a link."""
    for part in _PARTS:
        path = root / part
        if path.is_symlink():
            continue
        if path.is_file():
            yield part, path
        for folder, folders, names in os.walk(path):
            folders[:] = [name for name in folders if _is_kept(Path(folder, name))]
            for found in (Path(folder, name) for name in names if _is_kept(Path(folder, name))):
                yield found.relative_to(root).as_posix(), found


def _is_kept(path: Path) -> bool:
    return not (path.is_symlink() or path.name in _CACHES or is_leftover(path.name))


def names_fault(names: Iterable[str]) -> str:
    """Return the first name that could lie outside the folder that it is unpacked in, or hide another; "" where all are good."""
    seen: set[str] = set()
    for name in names:
        parts = name.split("/")
        if name.casefold() in seen or re.search(r"[\\:\x00-\x1f]", name) or {"", ".", ".."} & set(parts):
            return name
        seen.add(name.casefold())
    return ""


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


_README = """\
EXEMPELBANKEN, ARKIVERAD {dag}

Det här är hela Exempelbanken: exempel på hur svenska kommuner har arbetat för att skydda och hjälpa barn och unga, metoderna de
använde, och webbplatsen som visade dem. Allt är vanliga textfiler i UTF-8 och bilder. Inget program behövs för att läsa dem.

Vad som finns
  projekt/exempel/        exemplen, ett i varje fil. Uppgifter överst, sedan text i Markdown.
  projekt/docs/metoder/   metoderna
  projekt/docs/           handskrivna sidor. docs/bidra/falt.md förklarar varje uppgift.
  projekt/scripts/        programmet som kontrollerar exemplen och gör webbplatsen (Python)
  webbplats/              den färdiga webbplatsen. Öppna index.html i en webbläsare.
  webbplats/data/         samma innehåll som JSON och CSV
  kallor.csv              varje källa som en text vilar på
  SHA256SUMS              en kontrollsumma för varje fil: sha256sum --check --quiet SHA256SUMS
  bygge.json              dagen och inställningarna som webbplatsen byggdes med

Så byggs webbplatsen igen, tecken för tecken
  1. Installera Python 3.11 eller senare, och det som står i projekt/constraints.txt:
     python -m pip install --require-hashes -r projekt/constraints.txt
  2. python -m pip install --no-deps --no-build-isolation projekt
  3. exempelbank restore ARKIV.zip --to MAPP

Vad du får göra
  Texterna: Creative Commons Erkännande 4.0 (projekt/LICENSE-content). Koden: EUPL-1.2 (projekt/LICENSE).
  Källorna som texterna länkar till har sina egna regler.

In English: this is the complete Exempelbanken, a Swedish bank of examples from social work with children at risk, with its content
(projekt/exempel, Markdown with YAML fields), its program (projekt/scripts, Python), the finished web site (webbplats/index.html), the
list of sources (kallor.csv) and checksums (SHA256SUMS). Texts: CC BY 4.0. Code: EUPL-1.2.
"""
