"""Styles, scripts, font and icons, below a folder named by a hash of them all: a browser may keep them for a year.

One folder for all, so that the modules' imports of each other and the stylesheet's address to the font hold as written.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from exempelbank.content import walking
from exempelbank.errors import SetupError

PREFIX = "assets/"
FOLDERS = ("css", "fonts", "icons", "js")
_SOURCE = "docs/assets"
_STYLES = f"{_SOURCE}/css"
_STYLE_ORDER = "ordning.txt"
_STYLESHEET = "css/exempelbanken.css"
_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Assets:
    """The folder's address in the site, and its files by path relative to the site."""

    folder: str
    files: dict[str, bytes]


def load(root: Path) -> Assets:
    """Read the assets below ``root``. Raises SetupError where a stylesheet is missing, and OSError."""
    files = {_STYLESHEET: stylesheet(root)}
    for name in FOLDERS[1:]:
        # What cannot be looked at, the check has told.
        files |= {
            file.removeprefix(f"{_SOURCE}/"): (root / file).read_bytes()
            for file in walking.walk(root, f"{_SOURCE}/{name}", [])
        }
    ordered = dict(sorted(files.items()))
    found = hashlib.sha256()
    for path, content in ordered.items():
        found.update(f"{path}\0{len(content)}\0".encode() + content)
    folder = f"{PREFIX}{found.hexdigest()[:_LENGTH]}/"
    return Assets(folder, {folder + path: content for path, content in ordered.items()})


def require_all(own: Assets) -> None:
    """Raise SetupError where a kind of asset is missing altogether: a site without scripts or font would look whole."""
    for name in FOLDERS:
        if not any(path.startswith(f"{own.folder}{name}/") for path in own.files):
            raise SetupError(f"Mappen {_SOURCE}/{name} saknas eller är tom. Hämta den igen.")


def style_sources(root: Path) -> list[Path]:
    """Return the stylesheets, one a component, in the order they apply. Raises SetupError where one is missing."""
    folder = root / _STYLES
    order = folder / _STYLE_ORDER
    present = set(walking.walk(root, _STYLES, []))
    if f"{_STYLES}/{_STYLE_ORDER}" not in present:
        raise SetupError(f"Filen {_STYLES}/{_STYLE_ORDER} saknas i {root}.")
    sources = [folder / name for name in order.read_text(encoding="utf-8").split()]
    missing = [source.name for source in sources if f"{_STYLES}/{source.name}" not in present]
    if missing:
        raise SetupError(f"{_STYLES}/{_STYLE_ORDER} nämner filer som inte finns: {', '.join(missing)}")
    return sources


def stylesheet(root: Path) -> bytes:
    """Return the components' stylesheets joined to one file, which is one request for the reader."""
    return b"".join(source.read_bytes() for source in style_sources(root))
