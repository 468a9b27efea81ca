"""Where something may be written: only to what is new, empty or written by us, and never over anybody's work.

A folder that we write has a marker, so that the next build knows that it may be replaced as a whole.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from exempelbank.content import urls
from exempelbank.errors import SetupError

MARKER = ".exempelbanken"
_SIGN = "Exempelbanken har byggt den här mappen."
# The same in every build, so that equal content gives equal bytes.
MARKER_TEXT = (
    f"{_SIGN}\n\nNästa bygge ersätter hela mappen. Lägg därför inget eget här.\n"
    "Filen visar att mappen får ersättas. Den behövs inte på en webbserver.\n"
).encode()
_PREVIEW = "Det här är en förhandsvisning. Den ska inte publiceras."
PREVIEW_TEXT = MARKER_TEXT + f"\n{_PREVIEW}\n".encode()
_PROJECT = ("mkdocs.yml", "exempel", "docs")
_CONTENT = ("exempel", "docs", "overrides", "scripts", "tests", ".git", ".github", ".ci")
_HISTORY = (".git", ".hg", ".svn")
# What a site had before it had a marker. No folder has all of this by chance.
_BEFORE_MARKER = (
    urls.HITTADES_INTE, urls.SITEMAP, urls.ROBOTS, urls.HEADERS, urls.ADRESSER, urls.LIKHET, urls.FEED, urls.ORDLISTA,
    f"{urls.BARNKONVENTIONEN}42/index.html", f"{urls.LAN}skane/index.html", f"{urls.KOMMUNER}lund/index.html",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The folders that a command must leave alone: the project's, the one it was started in, and the user's own."""

    root: Path
    here: Path
    home: Path


def project(path: Path) -> Path:
    """Return the project's folder, resolved. Raises SetupError where it is not one."""
    try:
        root = path.resolve()
    except (OSError, RuntimeError) as error:
        raise SetupError("Mappen du står i, eller den efter --root, finns inte längre. Gå till en annan.") from error
    missing = [part for part in _PROJECT if not (root / part).exists()]
    if missing:
        raise SetupError(
            f"{root} är inte Exempelbankens mapp: {', '.join(missing)} saknas där. Gå till mappen, eller ange den med --root."
        )
    return root


def surroundings(root: Path, here: Path) -> Surroundings:
    """Return what a command run in the folder ``here`` must leave alone; a user without a home has none to lose."""
    return Surroundings(root, here, Path(os.path.expanduser("~")))  # noqa: PTH111 - Path.home() fails without a home


def resolved(path: Path) -> Path:
    """Return a path without links and ``..``. Raises SetupError where the links go in a circle."""
    try:
        found = path.resolve()
    except (OSError, RuntimeError):  # Python before 3.13
        found = path
    if found.is_symlink():
        raise SetupError(f"{path} går inte att använda: en länk leder till sig själv.")
    return found


def check(target: Path, around: Surroundings, example: str) -> None:
    """Raise SetupError unless the folder ``target``, which is resolved, may be replaced as a whole.

    ``example`` is how to name another folder on the command line.
    """
    why = _forbidden(target, around) or _occupied(target)
    if why:
        raise SetupError(f"{target} {why}. Inget är skrivet. Ange en ny eller tom mapp, till exempel {example}")


def check_preview(target: Path, root: Path) -> None:
    """Raise SetupError where a preview would lie where the site that is published does."""
    if target == resolved(root / "site"):
        raise SetupError(
            "En förhandsvisning ska ligga i en egen mapp, skild från den som publiceras. "
            "Skriv till exempel: exempelbank build --preview --site-dir forhandsvisning"
        )


def _forbidden(target: Path, around: Surroundings) -> str:
    """Say why nothing may be written in a place, whatever lies there; folders are compared as the disk knows them."""
    if target.parent == target:
        return "är diskens översta mapp"
    own = _identity(target)
    for folder, name in (
        (around.root, "projektets mapp"),
        (around.here, "mappen du står i"),
        (around.home, "din hemmapp"),
    ):
        if own and own in _identities((folder, *folder.parents)):
            return f"är {name}, eller en mapp ovanför den"
    name = content_folder(target, around.root)
    return f"ligger i projektets mapp {name}, där bara källor ska ligga" if name else ""


def content_folder(path: Path, root: Path) -> str:
    """Return which of the project's folders of sources a place lies in, or ""."""
    above = _identities((path, *path.parents))
    return next((name for name in _CONTENT if above & _identities(_folders(root / name))), "")


def _occupied(target: Path) -> str:
    """Say why what lies in a place may not be replaced."""
    if not os.path.lexists(target):
        return ""
    if not target.is_dir() or target.is_symlink():
        return "är en fil, inte en mapp"
    if target.is_mount():
        return "är en egen disk, och en sådan kan inte bytas ut. Det går bra med en mapp i den"
    names = sorted(path.name for path in target.iterdir())
    history = next((name for name in _HISTORY if name in names), None)
    if history:
        return f"har versionshistorik i {history}, som skulle försvinna"
    if names and not is_ours(target):
        return f"har redan innehåll som inte är byggt av Exempelbanken: {', '.join(names[:3])}"
    return ""


def is_ours(folder: Path) -> bool:
    """Tell whether we wrote a folder: it has our marker, or all that a site had before there was one."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return is_marked(folder) or all((folder / name).is_file() for name in _BEFORE_MARKER)


def is_marked(folder: Path) -> bool:
    """Tell whether a folder has our marker."""
    marker = folder / MARKER
    return marker.is_file() and not marker.is_symlink() and marker.read_bytes()[:200].startswith(_SIGN.encode())


def is_preview(folder: Path) -> bool:
    """Tell whether a folder of ours is a preview, which nobody may publish."""
    return is_marked(folder) and _PREVIEW.encode() in (folder / MARKER).read_bytes()


def mark(folder: Path) -> None:
    """Put our marker in a folder."""
    (folder / MARKER).write_bytes(MARKER_TEXT)


def remove(folder: Path) -> None:
    """Remove a folder of ours, or an empty one; its marker last, so that one half removed is still known as ours.

    Raises SetupError where there is something that we did not write.
    """
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or not folder.is_dir() or (any(folder.iterdir()) and not is_ours(folder)):
        raise SetupError(
            f"{folder} har samma namn som den mapp bygget arbetar i, men är inte byggd av Exempelbanken. "
            "Inget är ändrat. Flytta eller ta bort den, och bygg igen."
        )
    for path in folder.iterdir():
        if path.name == MARKER:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    (folder / MARKER).unlink(missing_ok=True)
    folder.rmdir()


def _folders(top: Path) -> Iterator[Path]:
    """Yield a folder and every folder below it: one of them can be mounted in another place too."""
    for folder, _, _ in os.walk(top):
        yield Path(folder)


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what the disk knows a folder by, whatever its name is written as; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _identities(paths: Iterator[Path] | tuple[Path, ...]) -> set[tuple[int, int]]:
    return {found for path in paths if (found := _identity(path))}
