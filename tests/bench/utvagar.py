"""Tries each way out of MkDocs on the real bank: ``python tests/bench/utvagar.py``. Needs the package index.

In a venv of its own, with MkDocs removed, each program builds a copy of the project. What counts is the pages: the same
addresses and the same h1s as ``exempelbank build`` gives with MkDocs, and how many files differ at all. A program may end
well and have made half a site, so its exit code is shown and not trusted. Exit code 1 when a way that we rely on fails.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = ("docs", "exempel", "overrides", "mkdocs.yml")
_H1 = re.compile(rb"<h1[ >].*?</h1>", re.DOTALL)
Pages = dict[str, list[bytes]]


@dataclass(frozen=True)
class Way:
    """A way to build the site: its name, the packages it needs, the module that is run with its arguments, and if it must work."""

    name: str
    packages: tuple[str, ...]
    module: str
    arguments: tuple[str, ...]
    relied_on: bool = True


SITE = "{site}"
MKDOCS = Way("MkDocs", ("mkdocs",), "exempelbank.cli", ("build", "--site-dir", SITE))
WAYS = (
    Way("utan generator", (), "exempelbank.cli", ("build", "--without-mkdocs", "--site-dir", SITE)),
    Way("ProperDocs", ("properdocs==1.6.7",), "properdocs", ("build", "--quiet", "--site-dir", SITE)),
    Way("mkdocs-ng", ("mkdocs-ng==1.8.0",), "mkdocs", ("build", "--quiet", "--site-dir", SITE)),
    Way("Zensical", ("zensical==0.0.73",), "zensical", ("build",), relied_on=False),  # writes to site beside mkdocs.yml
)
_RUN = "import runpy, sys; sys.argv[0] = {module!r}; runpy.run_module({module!r}, run_name='__main__', alter_sys=True)"
_OWN = "import sys; from exempelbank.cli import main; sys.exit(main(sys.argv[1:]))"


class Workplace:
    """A folder with a venv of its own and a copy of the project."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project = folder, folder / "projekt"
        venv.create(folder / "venv", with_pip=True)
        self.python = str(folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
        self.pip("install", "--require-hashes", "-r", str(ROOT / "constraints.txt"))
        self.pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        self.project.mkdir()
        for name in PROJECT:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, self.project / name)

    def pip(self, *arguments: str) -> None:
        command = [self.python, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
        subprocess.run(command, check=True)

    def build(self, way: Way) -> tuple[Path, int, float, str]:
        """Build in one way; return the site, the exit code, the seconds and the last that was said."""
        site, own = self.folder / way.name.replace(" ", "-"), self.project / "site"
        code = _OWN if way.module == "exempelbank.cli" else _RUN.format(module=way.module)
        arguments = [str(site) if argument == SITE else argument for argument in way.arguments]
        env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        env |= {
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": str(int(time.time()) // 86400 * 86400),
            "PYTHONUTF8": "1",
        }
        started = time.perf_counter()
        done = subprocess.run(
            [self.python, "-c", code, *arguments], cwd=self.project, env=env, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        seconds = time.perf_counter() - started
        if own.exists():
            own.rename(site)
        said = (done.stdout + done.stderr).strip().splitlines()
        return site, done.returncode, seconds, said[-1] if said else ""


def pages(site: Path) -> Pages:
    """Return the headings of each page by its address."""
    return {path.relative_to(site).as_posix(): _H1.findall(path.read_bytes()) for path in sorted(site.rglob("*.html"))}


def _tree(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def _installed(work: Workplace, way: Way) -> bool:
    """Put the packages of a way in the place of those that were there; False where the index has none of them."""
    work.pip("uninstall", "--yes", "mkdocs", "properdocs", "mkdocs-ng", "zensical")
    try:
        for package in way.packages:
            work.pip("install", package)
    except subprocess.CalledProcessError:
        return False
    return True


def main() -> int:
    """Try every way and print what each made."""
    failed = False
    with tempfile.TemporaryDirectory(prefix="exempelbanken-utvagar-") as folder:
        work = Workplace(Path(folder))
        site, code, seconds, said = work.build(MKDOCS)
        if code:
            sys.exit(f"MkDocs: {said}")
        wanted, all_files = pages(site), _tree(site)
        print(f"{MKDOCS.name:15} {len(wanted)} sidor, {len(all_files)} filer, {seconds:.0f} s")
        for way in WAYS:
            if not _installed(work, way):
                print(f"{way.name:15} gick inte att installera: inte prövad")
                continue
            site, code, seconds, said = work.build(way)
            found, files = pages(site), _tree(site)
            same = sum(found.get(address) == headings for address, headings in wanted.items())
            other = sum(files.get(name) != all_files.get(name) for name in files.keys() | all_files.keys())
            print(
                f"{way.name:15} {len(found.keys() & wanted.keys())} av {len(wanted)} adresser, {len(found.keys() - wanted.keys())} till; "
                f"{same} sidor med samma h1; {other} filer olika; felkod {code}; {seconds:.0f} s{f'; {said[:150]}' if code else ''}"
            )
            failed |= way.relied_on and found != wanted
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
