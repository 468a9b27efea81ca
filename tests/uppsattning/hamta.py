"""How each kind of package is fetched. Nothing is shown but the whole answer of a command that fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

import verktyg
from verktyg import BROWSER, CHROMIUM, FETCHED, NODE, Tool

HERE = Path(__file__).parent
PINNED = HERE / "constraints.txt"
LOCK = HERE / "package-lock.json"
WITH_BROWSER, WITHOUT_BROWSER = (
    "--include=dev",
    "--omit=dev",
)  # it stands by itself in package.json, as what development needs
_DONE = FETCHED / "klar"  # what was fetched from npm: LOCK as it was then, and one of the two
_PIP = ("-m", "pip", "install", "-qq", "--no-deps", "--only-binary", ":all:", "--require-hashes")
_UNPACK = """
import chromium, { inflate } from "@sparticuz/chromium";
await Promise.all([chromium.executablePath(), inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br")]);
"""
_START = """\
#!/bin/sh
# The browser with the libraries and the fonts that came with it: the machine may have neither.
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_FILE="$here/typsnitt.conf" exec "$here/chromium" "$@"
"""
_FONTS = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n'


def run(command: Sequence[str | Path], *, cwd: Path = HERE, env: Mapping[str, str] = os.environ) -> bool:
    """Run a command in silence and tell whether it succeeded. If not, show what it said."""
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError:
        sys.stderr.write(f"Det gick inte att starta {command[0]}.\n")
        return False
    if done.returncode:
        sys.stderr.write(f"{done.stdout}\n")
    return done.returncode == 0


def pinned(package: str, lock: str) -> str:
    """Return the lines of a lock file that pin one package: its version and its hashes."""
    lines = lock.splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{package}=="))
    last = next(number for number in range(first, len(lines)) if not lines[number].endswith("\\\n"))
    return "".join(lines[first : last + 1])


def is_current(tool: Tool) -> bool:
    """Tell whether a program was fetched in the version that is pinned."""
    if tool == BROWSER:
        return _done() == _state(WITH_BROWSER)
    try:
        version = metadata.version(tool.package)
    except metadata.PackageNotFoundError:
        return False
    return pinned(tool.package, PINNED.read_text(encoding="utf-8")).startswith(f"{tool.package}=={version} ")


def fetch_wheel(tool: Tool) -> None:
    """Install a program's package in the environment that runs this."""
    FETCHED.mkdir(exist_ok=True)
    requirement = FETCHED / f"{tool.package}.txt"
    requirement.write_text(pinned(tool.package, PINNED.read_text(encoding="utf-8")), encoding="utf-8")
    run([sys.executable, *_PIP, "-r", requirement])


def install(package: str, *, is_root: bool) -> None:
    """Install a package of Debian's. One who is not root is so without a password in CI, or not at all."""
    root = [] if is_root else ["sudo", "--non-interactive"]
    if run([*root, "apt-get", "update", "-qq"]):
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
        run([*root, *quiet, "apt-get", "install", "-y", "-qq", "--no-install-recommends", package])


def _state(choice: str) -> str:
    return f"{LOCK.read_text(encoding='utf-8')}{choice}\n"


def _done() -> str:
    return _DONE.read_text(encoding="utf-8") if _DONE.exists() else ""


def has_from_npm() -> bool:
    """Tell whether the packages of npm were fetched as pinned, with the browser or without."""
    return _done() in {_state(WITH_BROWSER), _state(WITHOUT_BROWSER)}


def fetch_from_npm(choice: str) -> None:
    """Fetch the packages of npm anew, WITH_BROWSER or WITHOUT_BROWSER."""
    shutil.rmtree(FETCHED, ignore_errors=True)
    FETCHED.mkdir()
    for name in ("package.json", LOCK.name, ".npmrc"):
        shutil.copy(HERE / name, FETCHED)
    fetched = run([*verktyg.npm(), "ci", choice], cwd=FETCHED)
    if fetched and (choice == WITHOUT_BROWSER or _unpack_browser()):
        _DONE.write_text(_state(choice), encoding="utf-8")


def _unpack_browser() -> bool:
    """Unpack the browser (its package unpacks where temporary files go) and write the script that starts it."""
    CHROMIUM.mkdir()
    node = verktyg.on_machine(NODE) or NODE.fetched
    unpack = [str(node), "--input-type=module", "--eval", _UNPACK]
    if not run(unpack, cwd=FETCHED, env={**os.environ, "TMPDIR": str(CHROMIUM)}):
        return False
    (CHROMIUM / "typsnitt.conf").write_text(_FONTS, encoding="utf-8")
    BROWSER.fetched.write_text(_START, encoding="utf-8")
    BROWSER.fetched.chmod(0o755)
    return True
