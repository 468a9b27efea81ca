"""Which findings belong to the files and folders that someone asks about, and what is no content at all."""

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from exempelbank.check.run import Check
from exempelbank.content import filetypes, reading
from exempelbank.content.findings import Finding
from exempelbank.content.leftovers import is_leftover
from exempelbank.content.names import same, shown
from exempelbank.errors import SetupError

_WHERE = "Exempel ligger i exempel/, metoder i docs/metoder/ och möten i docs/kalender/, till exempel: exempel/skane"


def only(check: Check, paths: Sequence[Path], cwd: Path) -> tuple[list[Finding], int]:
    """Return the findings of the files and folders named, or all, and how many files were read there.

    A path is looked for in ``cwd`` and below the root. Raises SetupError where a path holds nothing that is checked:
    "no errors" is said only of what was looked at.
    """
    looked = check.bank.listing.content
    if not paths:
        return check.findings, len(looked)
    wrong: list[str] = []
    wanted: list[str] = []
    for path in paths:
        name = _name(check.bank.root, path, cwd)
        holds = any(_is_in(file, name) for file in looked) or any(_concerns(found, name) for found in check.findings)
        (wanted if holds else wrong).append(name if holds else _why_not(check.bank.root, path, name))
    if wrong:
        raise SetupError("\n".join(wrong))
    findings = [found for found in check.findings if any(_concerns(found, name) for name in wanted)]
    return findings, sum(any(_is_in(file, name) for name in wanted) for file in looked)


def _is_in(file: str, name: str) -> bool:
    return name in {".", file} or file.startswith(f"{name}/")


def _concerns(found: Finding, name: str) -> bool:
    """Tell whether a finding is about a path, something below it, or a folder above it (a link, one that cannot be read)."""
    return _is_in(found.file, name) or name.startswith(f"{found.file}/")


def _name(root: Path, path: Path, cwd: Path) -> str:
    """Return a path relative to the root as the disk writes it. Raises SetupError where it is none there."""
    places = [Path(os.path.normpath(base / path)) for base in (cwd, root)]
    inside = [(place, name) for place in places if (name := _below(root, place)) is not None]
    if inside:
        return shown(_as_on_disk(root, next((name for place, name in inside if os.path.lexists(place)), inside[0][1])))
    if not os.path.lexists(places[0]):
        raise SetupError(f"{path} finns inte. Skriv en fil eller mapp som finns. {_WHERE}")
    real = _below(root, places[0].resolve())
    if real is not None:
        raise SetupError(f"{path} går genom en genväg (symbolisk länk). Skriv den riktiga sökvägen: {real}")
    raise SetupError(f"{path} ligger inte i Exempelbankens mapp {root}. {_advice(path)}")


def _below(root: Path, place: Path) -> str | None:
    """Return a place relative to the root, or None; the way to the root itself may go through links."""
    for above in reversed((place, *place.parents)):
        try:
            if above.samefile(root):
                return place.relative_to(above).as_posix()
        except OSError:
            return None
    return None


def _as_on_disk(root: Path, name: str) -> str:
    """Return a path as its folders list it, where the file system takes "Skane" and "skane", or two ways to write å, for one."""
    folder, parts = root, []
    for part in PurePosixPath(name).parts:
        try:
            listed = {path.name for path in folder.iterdir()} if not reading.is_link(folder) else {part}
        except OSError:
            listed = {part}
        written = part if part in listed else next((other for other in listed if same(other) == same(part)), part)
        parts.append(written)
        folder /= written
    return "/".join(parts) or "."


def _why_not(root: Path, path: Path, name: str) -> str:
    """Say why nothing is checked at a path of the root, and what to do."""
    if not os.path.lexists(root / name):
        return f"{path} finns inte. Skriv en fil eller mapp som finns. {_WHERE}"
    if reading.link_on_the_way(root, name) is not None:
        real = _below(root, (root / name).resolve())
        return f"{path} går genom en genväg (symbolisk länk). Skriv den riktiga sökvägen{f': {real}' if real else '.'}"
    if any(map(is_leftover, PurePosixPath(name).parts)):
        return f"{path} är en rest som ett system eller ett program har lämnat. Den kontrolleras och publiceras inte."
    if (root / name).is_dir():
        return f"I {path} finns ingen fil att kontrollera. {_WHERE}"
    if name.startswith("docs/") and name.lower().endswith(".md"):
        return f"{path} är en vanlig sida. Den kontrolleras när webbplatsen byggs: exempelbank build. {_WHERE}"
    return f"{path} är inget innehåll, så den är inte kontrollerad. {_advice(path)}"


def _advice(path: Path) -> str:
    return f"{filetypes.advice(path.as_posix())} {_WHERE}".strip()
