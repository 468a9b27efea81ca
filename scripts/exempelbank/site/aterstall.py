"""The way back from an archive: unpack it, check every file, build the site again, and see that it is the same.

The build runs the archive's own code, so an archive is restored only from where one trusts it: the checksums tell that it is
whole, not who made it.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exempelbank.errors import SetupError, cause, unwritten
from exempelbank.site import arkiv, kontrollsummor, place

_COMMAND = "import sys; from exempelbank.cli import main; sys.exit(main(sys.argv[1:]))"
_BUILT = "byggd"


@dataclass(frozen=True, slots=True)
class Restored:
    """How it went: how many files the archive had, and which files of the site came out otherwise this time."""

    files: int
    different: tuple[str, ...]


def build(root: Path, folder: Path, given: Mapping[str, str], listens: Mapping[str, str | None]) -> None:
    """Build a project's site with the project's own code, as it listens to ``listens``. Raises SetupError."""
    own = root / "scripts"
    environ = {name: value for name, value in given.items() if name not in listens}
    environ |= {name: value for name, value in listens.items() if value is not None}
    environ |= {"PYTHONPATH": str(own)} if (own / "exempelbank").is_dir() else {}
    command = [sys.executable, "-c", _COMMAND, "build", "--root", str(root), "--site-dir", str(folder)]
    done = subprocess.run(command, env=environ, capture_output=True, check=False)  # noqa: S603 - our own command, in folders of ours
    if done.returncode:
        told = (done.stdout + done.stderr).decode("utf-8", errors="replace").strip()
        raise SetupError(f"Webbplatsen gick inte att bygga:\n{told}")


def restore(archive: Path, target: Path, given: Mapping[str, str]) -> Restored:
    """Unpack an archive to a folder that is new or empty, check it, and build its site again. Raises SetupError."""
    target = place.resolved(target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise SetupError(f"{target} har redan något i sig. Inget är skrivet. Ange en ny eller tom mapp.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise unwritten(target, error) from error
    try:
        sums = _unpack(archive, work)
        listens = _listens(work)
        build(work / arkiv.PROJECT, work / _BUILT, given, listens)
        different = _different(work / arkiv.SITE, work / _BUILT)
        if not different:
            shutil.rmtree(work / _BUILT)
        _move(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Restored(len(sums) + 1, different)  # the list of them too


def _unpack(archive: Path, folder: Path) -> Mapping[str, str]:
    """Write the files of an archive below a folder, each as its checksum says; return the checksums."""
    try:
        with zipfile.ZipFile(archive) as packed:
            items = {item.filename: item for item in packed.infolist()}
            _check(archive, packed.infolist())
            sums = _sums(archive, packed.read(kontrollsummor.NAME) if kontrollsummor.NAME in items else b"")
            if wrong := sorted((items.keys() - {kontrollsummor.NAME}) ^ sums.keys()):
                raise _broken(archive, f"{wrong[0]} saknas, eller står inte i {kontrollsummor.NAME}")
            for name in items:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with packed.open(name) as source, path.open("wb") as written:
                    shutil.copyfileobj(source, written)
                if name in sums and kontrollsummor.of_content(path) != sums[name]:
                    raise _broken(archive, f"{name} är inte som när den arkiverades")
    except (zipfile.BadZipFile, NotImplementedError, EOFError, UnicodeDecodeError) as error:
        raise _broken(archive, "den går inte att läsa som en zip-fil") from error
    except OSError as error:
        raise SetupError(f"{archive} gick inte att packa upp: {cause(error, writing=False)}.") from error
    return sums


def _check(archive: Path, items: list[zipfile.ZipInfo]) -> None:
    """Refuse what our archives never have: odd names, links, locked files, and files that grow when they are unpacked."""
    if fault := arkiv.names_fault(item.filename for item in items):
        raise _broken(archive, f"den har en fil som heter ”{fault[:80]!a}”")
    if any(
        item.compress_type != zipfile.ZIP_STORED or item.flag_bits & 1 or item.file_size != item.compress_size
        for item in items
    ):
        raise _broken(archive, "den är packad på nytt av ett annat program")


def _sums(archive: Path, content: bytes) -> Mapping[str, str]:
    lines = [line.partition("  ") for line in content.decode("utf-8").splitlines()]
    if not lines:
        raise _broken(archive, f"{kontrollsummor.NAME} saknas")
    return {name: found for found, _, name in lines}


def _listens(folder: Path) -> dict[str, str | None]:
    """Read what the build listened to."""
    try:
        told: Any = json.loads((folder / arkiv.BUILD).read_bytes())
        if told["format"] != arkiv.FORMAT:
            raise SetupError(f"Arkivet har formen {told['format']}, som den här versionen av programmet inte känner.")
        return {str(name): None if value is None else str(value) for name, value in told["miljo"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SetupError(f"Arkivets fil {arkiv.BUILD} går inte att förstå.") from error


def _different(before: Path, now: Path) -> tuple[str, ...]:
    one, other = kontrollsummor.of(before), kontrollsummor.of(now)
    return tuple(sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name)))


def _move(work: Path, target: Path) -> None:
    try:
        work.chmod(0o755)
        if target.exists():
            target.rmdir()
        work.rename(target)
    except OSError as error:
        raise unwritten(target, error) from error


def _broken(archive: Path, why: str) -> SetupError:
    return SetupError(f"{archive} är inget helt arkiv från Exempelbanken: {why}. Inget är skrivet.")
