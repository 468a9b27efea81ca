"""How long checking and building take over 1,000 examples, beside plain MkDocs Material with the same pages in its menu.

Run: ``python tests/bench/bygg.py [COUNT]``. The peer takes over a minute; ``--utan-jamforelse`` leaves it out.
Goals at 1,000: validate at most 2 s; build, with the search index, at most 10 s and a fifth of the peer.
"""

import argparse
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 3
VALIDATE_GOAL, BUILD_GOAL, SHARE_GOAL = 2.0, 10.0, 1 / 5
_HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_CARD_TITLE = re.compile(r'<h3 class="ex-kort__titel"><a href="[^"]*">(.*?)</a>')
_PEER = """\
site_name: Jämförelse
site_url: https://exempel.test/
theme: {name: material, language: sv}
plugins: [search]
markdown_extensions: [abbr, admonition, attr_list, footnotes, tables, toc]
"""


def make_bank(folder: Path, count: int) -> None:
    """Write a bank with the generator beside this file."""
    spec = importlib.util.spec_from_file_location("exempelgenerator", Path(__file__).with_name("exempelgenerator.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.make_bank(folder, count)


def make_peer(bank: Path, folder: Path) -> int:
    """Write the same pages as a plain MkDocs Material project, with all of them in its menu; return how many they are.

    Examples, methods and hand-written pages are the same texts. The pages that only list examples (municipalities,
    counties, tags, articles) are taken from our built site, as their headings with lists of titles.
    """
    docs = folder / "docs"
    (folder / "mkdocs.yml").parent.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_PEER, encoding="utf-8")
    sources = [*(bank / "docs").rglob("*.md"), *(bank / "exempel").rglob("*.md")]
    for source in sources:
        text = source.read_text(encoding="utf-8")
        front, _, body = text.removeprefix("---\n").partition("\n---\n") if text.startswith("---\n") else ("", "", text)
        title = next(
            (line.partition(":")[2].strip(' "') for line in front.splitlines() if line.startswith(("titel:", "namn:"))),
            "",
        )
        target = docs / source.relative_to(bank / "docs" if source.is_relative_to(bank / "docs") else bank)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"# {title}\n\n{body}" if title else body, encoding="utf-8")
    written = {path.stem if path.stem != "index" else path.parent.name for path in docs.rglob("*.md")}
    for page in (bank / "site").glob("**/*/index.html"):
        target = docs / page.relative_to(bank / "site").parent.with_suffix(".md")
        if page.parent.name not in written:
            html = page.read_text(encoding="utf-8")
            titles = "".join(f"- {title}\n" for title in _CARD_TITLE.findall(html))
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(f"# {_HEADING.findall(html)[0]}\n\n{titles}", encoding="utf-8")
    (docs / "index.md").write_text("# Start\n", encoding="utf-8")
    return sum(1 for _ in docs.rglob("*.md"))


def seconds(*command: str, folder: Path) -> float:
    """Run a command and return how long it took by the clock; what it says is shown where it fails."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    taken = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(command)} slutade med {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return taken


def median(*command: str, folder: Path) -> float:
    """Return the median of a few runs; the first, which fills the disk's memory, is not counted."""
    seconds(*command, folder=folder)
    return statistics.median(seconds(*command, folder=folder) for _ in range(RUNS))


def measure(folder: Path, count: int, *, peer: bool) -> bool:
    """Measure and print; return whether every goal is met."""
    exempelbank = shutil.which("exempelbank", path=str(Path(sys.executable).parent)) or "exempelbank"
    bank = folder / "bank"
    make_bank(bank, count)
    validate = median(exempelbank, "validate", "--root", str(bank), folder=bank)
    build = median(exempelbank, "build", "--root", str(bank), folder=bank)
    pages = sum(1 for _ in (bank / "site").rglob("index.html"))
    rows = [
        ("validate", validate, validate <= VALIDATE_GOAL),
        (f"build, {pages} sidor med sökindex", build, build <= BUILD_GOAL),
    ]
    if peer:
        texts = make_peer(bank, folder / "jamforelse")
        plain = seconds(sys.executable, "-m", "mkdocs", "build", "--quiet", folder=folder / "jamforelse")
        rows.append((f"MkDocs Material, {texts} sidor i menyn", plain, build <= plain * SHARE_GOAL))
    print(f"{count} exempel, {os.cpu_count()} processorer, median av {RUNS}")
    for name, taken, good in rows:
        print(f"  {name:<42}{taken:8.2f} s   bygget är {build / taken:.2f} av det   mål: {'ja' if good else 'NEJ'}")
    return all(good for _, _, good in rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=1000)
    parser.add_argument("--utan-jamforelse", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        met = measure(Path(made), chosen.count, peer=not chosen.utan_jamforelse)
    sys.exit(0 if met else 1)
