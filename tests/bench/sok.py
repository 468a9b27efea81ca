"""Measures the search of a large bank in a real browser, against plain Pagefind over the same pages in the same run.

``python tests/bench/sok.py [COUNT] [--site FOLDER]``: builds a made-up bank of COUNT examples (10,000), or measures a
site that is built already. What it prints is for a machine with nothing else to do.
"""

import argparse
import asyncio
import gzip
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex
from playwright.sync_api import Page, sync_playwright

from exempelbank.adapters import mkdocs
from exempelbank.content import urls
from exempelbank.prose import stemming
from exempelbank.site.linkcheck import serving

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
from exempelgenerator import make_bank
from verktyg import browser_for_playwright

QUESTIONS = (
    "familjehem",
    "barn",
    "orosanmälan",
    "fosterhem utbildning",
    "skolresultat placerade barn",
    "familjehm",
    "hur får vi fler familjehem i Helsingborg",
)
_GLOB = "{exempel,metoder}/*/index.html"
_KEYWORDS = re.compile(r'<span data-pagefind-meta="sokord:([^"]*)"></span>')
_PLAIN = """async ([address, text]) => {
  const pagefind = await import(address);
  await pagefind.options({ exactDiacritics: true });
  await pagefind.init();
  const start = performance.now();
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return performance.now() - start;
}"""


async def _index(source: Path, output: Path) -> None:
    config = IndexConfig(root_selector="html", output_path=str(output), force_language="sv")
    async with PagefindIndex(config=config) as index:
        await index.add_directory(str(source), glob=_GLOB)


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.pf_*"))


def without_keywords(site: Path, target: Path) -> tuple[int, int]:
    """Copy the indexed pages without their search words; return the number of words in them and of the search words."""
    written = added = 0
    for path in (path for kind in ("exempel", "metoder") for path in (site / kind).glob("*/index.html")):
        text = path.read_text(encoding="utf-8")
        added += sum(len(stemming.words(found)) for found in _KEYWORDS.findall(text))
        written += len(stemming.words(re.sub(r"<[^>]+>", " ", text.partition("<main")[2])))
        copy = target / path.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(_KEYWORDS.sub("", text), encoding="utf-8")
    return written, added


def sent(file: Path) -> int:
    """Return how many bytes a public server sends: it packs text, which the one we measure with does not."""
    content = file.read_bytes()
    return len(gzip.compress(content)) if file.suffix in {".js", ".json", ".svg"} else len(content)


def ours(page: Page, address: str, site: Path) -> Iterator[tuple[str, float, int]]:
    """Yield each question, the time from the last key to the first hit, and the bytes fetched from the first key on.

    A script that both the page and the search's own thread ask for is fetched once: hosts let browsers keep it.
    """
    for question in QUESTIONS:
        fetched: list[str] = []
        page.on(
            "response",
            lambda answer, fetched=fetched: fetched.append(answer.url.removeprefix(address).partition("?")[0]),
        )
        page.goto(f"{address}exempel/", wait_until="networkidle")
        there = set(fetched)
        page.keyboard.press("/")
        page.keyboard.type(question[:-1], delay=40)
        page.evaluate(
            """() => {
              const list = document.querySelector("[data-lista]");
              const field = document.querySelector("#ex-q");
              field.addEventListener("keydown", () => {
                const start = performance.now();
                new MutationObserver((_, observer) => {
                  if (!list.children.length) return;
                  window.taken = performance.now() - start;
                  observer.disconnect();
                }).observe(list, { childList: true });
              }, { once: true });
            }"""
        )
        page.keyboard.type(question[-1])
        while not page.evaluate("window.taken"):
            page.wait_for_timeout(20)
        page.wait_for_load_state("networkidle")
        yield question, page.evaluate("window.taken"), sum(sent(site / path) for path in {*fetched} - there)


def measure(site: Path, work: Path) -> None:
    written, added = without_keywords(site, work / "utan")
    for name, source in (("med", site), ("utan", work / "utan")):
        asyncio.run(_index(source, work / f"{name}-index"))
    shutil.copytree(work / "med-index", site / "pagefind-vanlig", dirs_exist_ok=True)
    pieces, bare_pieces = size(work / "med-index" / "index"), size(work / "utan-index" / "index")
    shaped, plain, bare = size(site / urls.PAGEFIND), size(work / "med-index"), size(work / "utan-index")
    largest = max(path.stat().st_size for path in (site / urls.PAGEFIND / "index").iterdir())
    largest_plain = max(path.stat().st_size for path in (work / "med-index" / "index").iterdir())
    print(
        f"sökord: {added} ord till {written} ({added / written:.0%}); ordindexet växer med {pieces / bare_pieces - 1:.0%}, allt med {plain / bare - 1:.0%}"
    )
    print(f"index: {shaped / 1e6:.1f} MB mot {plain / 1e6:.1f} MB för vanlig Pagefind ({shaped / plain:.2f})")
    print(f"största delen: {largest / 1e3:.0f} kB mot {largest_plain / 1e3:.0f} kB ({largest / largest_plain:.2f})")
    path = browser_for_playwright()
    with serving(site) as address, sync_playwright() as playwright:
        args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=path, args=args)
        times, plain_times = [], []
        for question in QUESTIONS:
            page = chromium.new_page()
            page.goto(f"{address}om/")
            plain_times.append(page.evaluate(_PLAIN, [f"{address}pagefind-vanlig/pagefind.js", question]))
            page.close()
        context = chromium.new_context(viewport={"width": 1280, "height": 900})
        for (question, taken, fetched), plain_time in zip(
            ours(context.new_page(), address, site), plain_times, strict=True
        ):
            times.append(taken)
            ratio = taken / plain_time
            print(f"{question}: {taken:.0f} ms mot {plain_time:.0f} ms ({ratio:.2f}), {fetched / 1e3:.0f} kB hämtat")
        print(f"median {statistics.median(times):.0f} ms mot {statistics.median(plain_times):.0f} ms")
        chromium.close()
    shutil.rmtree(site / "pagefind-vanlig")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=10_000)
    parser.add_argument("--site", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        site = chosen.site
        if site is None:
            make_bank(work / "bank", chosen.count)
            site = work / "sajt"
            mkdocs.build(work / "bank", site)
        measure(site.resolve(), work)


if __name__ == "__main__":
    main()
