"""The pictures in the guides: where they are, and whether what they show has changed since they were made."""

import hashlib
import json
from pathlib import Path

from exempelbank.contribute.formular import questions

FOLDER = Path("docs") / "bidra" / "bilder"
_MADE_FROM = FOLDER / "underlag.txt"
_LOOKS = (
    "overrides/formular.html",
    "overrides/partials/atgarder.html",
    "docs/bidra/mall.md",
    "docs/assets/css/formular.css",
    "docs/assets/css/skriv.css",
    "docs/assets/css/tokens.css",
)


def checksum(root: Path) -> str:
    """Return a checksum of what the pictures show: the form's questions, the templates and the style sheets."""
    made = hashlib.sha256(json.dumps(questions(), ensure_ascii=False).encode())
    for name in _LOOKS:
        made.update((root / name).read_bytes().replace(b"\r\n", b"\n"))
    return made.hexdigest() + "\n"


def aged(root: Path) -> bool:
    """Tell whether what the pictures show has changed since they were made. A bank without the guides has none."""
    made_from = root / _MADE_FROM
    return made_from.is_file() and made_from.read_text(encoding="ascii") != checksum(root)


def made(root: Path) -> None:
    """Write down that the pictures show what is so now."""
    (root / _MADE_FROM).write_text(checksum(root), encoding="ascii", newline="\n")
