"""Which files below the root are content, and what stands in the way of seeing them all.

Nothing is followed through a link, nothing that systems and editors leave is seen, and whatever else cannot be looked at
is a finding: a file is either listed here or named.
"""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from exempelbank.content import filetypes, reading
from exempelbank.content.declared import filer
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import KINDS
from exempelbank.content.leftovers import is_leftover
from exempelbank.content.listing import Listing
from exempelbank.content.names import PICTURES, Names, is_unicode, same, shown
from exempelbank.content.paths import LIST_FILES

MAX_BYTES = 200_000
TOPS = ("exempel", "docs")


def look(root: Path) -> Listing:
    """List all content below ``root``; never raises for what lies there."""
    texts: dict[str, list[str]] = {kind.name: [] for kind in KINDS}
    lists: list[str] = []
    pictures: list[str] = []
    pages: list[str] = []
    faults: list[Finding] = []
    for file in (file for top in TOPS for file in walk(root, top, faults)):
        kind, suffix = kind_of(file), PurePosixPath(file).suffix.lower()
        if kind is None:
            pages += [file] if suffix == ".md" else []
        elif fault := _unfit(root, file, suffix):
            faults.append(fault)
        else:
            (texts[kind] if suffix == ".md" else pictures if suffix in PICTURES else lists).append(file)
    by_kind = {name: tuple(files) for name, files in texts.items()}
    return Listing(by_kind, tuple(lists), tuple(pictures), tuple(pages), tuple(faults))


def walk(root: Path, top: str, faults: list[Finding]) -> Iterator[str]:
    """Yield every regular file below a folder; what cannot be looked at is added to ``faults``."""
    if link := reading.link_on_the_way(root, top):
        faults.append(reading.link(link))
    else:
        yield from _below(root, top, faults)


def _below(root: Path, top: str, faults: list[Finding]) -> Iterator[str]:
    folders = [top]
    while folders:
        folder = folders.pop()
        below = []
        for entry in _entries(root, folder, faults):
            file = f"{folder}/{entry.name}"
            if _is_link(entry):
                faults.append(reading.link(file))
            elif entry.is_dir(follow_symlinks=False):
                below.append(file)
            elif entry.is_file(follow_symlinks=False):
                yield file
            else:
                faults.append(reading.special(file))
        folders += reversed(below)


def beside(root: Path, faults: list[Finding]) -> Iterator[str]:
    """Yield Markdown files where content is put by mistake: the root itself, and folders named as ours but for case."""
    for name in sorted(path.name for path in root.iterdir()):
        if name not in TOPS and same(name) in TOPS and not _is_one(root / name, root / same(name)):
            yield from (file for file in walk(root, name, faults) if file.lower().endswith(".md"))
        elif name.lower().endswith(".md") and not is_leftover(name) and reading.is_file(root / name):
            yield name


def _is_one(path: Path, other: Path) -> bool:
    """Tell whether two names lead to one folder, as they do where the file system takes upper and lower case for one."""
    try:
        return path.samefile(other)
    except OSError:
        return False


def _is_link(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a link; only Windows has junctions, which cost a look at the disk each."""
    return reading.is_link(Path(entry.path)) if os.name == "nt" else entry.is_symlink()


def _entries(root: Path, folder: str, faults: list[Finding]) -> list[os.DirEntry[str]]:
    """Return what lies in a folder, by name, without leftovers; a name that cannot be used is added to ``faults``."""
    try:
        with os.scandir(root / folder) as found:
            entries = sorted((entry for entry in found if not is_leftover(entry.name)), key=lambda entry: entry.name)
    except (
        FileNotFoundError
    ):  # a bank without a calendar; or removed since its parent was listed, and then there is no file
        return []
    except NotADirectoryError:
        faults.append(reading.not_a_folder(folder))
        return []
    except OSError:
        faults.append(reading.unreadable(folder, "Mappen"))
        return []
    names = Names(entry.name for entry in entries)
    kind = kind_of(f"{folder}/x")
    for entry in entries:
        file, is_folder = f"{folder}/{entry.name}", entry.is_dir(follow_symlinks=False)
        if fault := names.fault(entry.name, folder=is_folder, content=kind is not None):
            faults.append(filer.NAMN.at(shown(file), (1, 1), *fault))
        if is_folder and kind is not None and file.endswith((".md", ".yml")):
            faults.append(reading.not_a_file(file))
    return [entry for entry in entries if is_unicode(entry.name)]


def kind_of(file: str) -> str | None:
    """Return the name of the kind of content whose folder a file lies in, or None."""
    return next((kind.name for kind in KINDS if file.startswith(f"{kind.folder}/")), None)


def _unfit(root: Path, file: str, suffix: str) -> Finding | None:
    """Say what stops a file among the content from being read at all: its kind, its size, or its owner."""
    if suffix not in PICTURES | {".md"} and file not in LIST_FILES:
        return filetypes.wrong_type(file)
    if file.startswith("docs/") and file.endswith("/index.md"):
        message = "Namnet index.md går inte att använda här: listan över metoderna och kalendern gör sig själva."
        return filer.NAMN.at(file, (1, 1), message, "Döp om filen till det den handlar om, till exempel: skolfam.md")
    try:
        size = (root / file).lstat().st_size
    except OSError as error:
        return reading.obstacle(file, error)
    if not os.access(root / file, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        return reading.unreadable(file)
    if suffix not in PICTURES and size > MAX_BYTES:
        message = f"Filen är {-(-size // 1000)} kB. Högst {MAX_BYTES // 1000} kB får plats."
        return filer.STORLEK.at(file, (1, 1), message, "Korta texten, och lägg bilder i en egen mapp.")
    return None


def pictures(root: Path, file: str) -> tuple[str, ...]:
    """Return the names of the pictures in the folder that belongs to a content file."""
    folder = PurePosixPath(file).with_suffix("").as_posix()
    if reading.is_link(root / folder):
        return ()
    found = _below(root, folder, [])  # what it cannot look at, ``look`` has told
    return tuple(
        PurePosixPath(path).name
        for path in found
        if PurePosixPath(path).suffix.lower() in PICTURES and path.count("/") == folder.count("/") + 1
    )


def linked_folders(root: Path) -> list[str]:
    """Return the links to folders below docs/: whoever follows them may walk for ever."""
    faults: list[Finding] = []
    for _ in walk(root, "docs", faults):
        pass
    return [fault.file for fault in faults if fault.rule == filer.LANK.id and (root / fault.file).is_dir()]


def is_seen(root: Path, file: str) -> bool:
    """Tell whether a file is neither a leftover (nor in one) nor reached through a link."""
    return not any(map(is_leftover, PurePosixPath(file).parts)) and reading.link_on_the_way(root, file) is None
