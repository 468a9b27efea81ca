"""
What the nightly tests need besides: the web servers that we have recipes for, and rclone. ``make nightly`` runs it first.

They come from Debian, where the machine may be changed (as root, or with CI set). Elsewhere one message says which recipes
are not tried, and the tests of them are skipped; in CI they fail instead.
"""

import os
import shutil
import sys
from collections.abc import Callable

from installera import Machine, this_machine

PACKAGES = {"nginx": "nginx-light", "caddy": "caddy", "rclone": "rclone", "openssl": "openssl"}
"""Each program, and its package in Debian and Ubuntu."""
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))  # where Debian has nginx, and a user does not look


def find(program: str) -> str | None:
    """Return where a program is."""
    return shutil.which(program, path=_PATH)


def provide(machine: Machine, where: Callable[[str], str | None] = find) -> list[str]:
    """Install what is lacking, where that is allowed; return what is lacking still, and say it."""
    for program, package in PACKAGES.items():
        if where(program) is None and machine.has_apt and (machine.is_root or machine.in_ci):
            machine.say(f"Installerar {program} (apt-get install {package}).")
            machine.install(package)
    lacking = [program for program in PACKAGES if where(program) is None]
    if lacking:
        packages = " ".join(PACKAGES[program] for program in lacking)
        machine.say(
            f"De här programmen saknas, så det som de visar prövas inte: {', '.join(lacking)}.\n"
            f"Så här installerar du dem i Debian och Ubuntu: sudo apt-get install {packages}"
        )
    return lacking


if __name__ == "__main__":
    sys.exit(bool(provide(this_machine()) and os.environ.get("CI")))
