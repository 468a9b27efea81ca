"""What a first visit weighs: bytes as a server sends them (gzip), requests, other hosts, and whether the page jumps."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

EXAMPLE = "exempel/karlskrona-barnsam/"
# Pages that hold everything of a kind, or the map of the whole country, with what they may weigh.
LONG = {"": 25_000, "exempel/": 30_000, "kommuner/": 40_000}
HTML_LIMIT = 15_000
PACKED = (
    ".woff2",
    ".png",
    ".jpg",
    ".webp",
    ".wasm",
    ".pf_fragment",
    ".pf_index",
    ".pf_meta",
    ".pf_filter",
    ".pagefind",
)
JUMPS = """globalThis.hopp = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) hopp += e.value; })
  .observe({ type: 'layout-shift', buffered: true })"""


def weight(name: str, content: bytes) -> int:
    return len(content) if name.endswith(PACKED) else len(gzip.compress(content, mtime=0))


def test_no_page_is_heavy(site_dir: Path):
    heavy = {}
    for path in site_dir.rglob("*.html"):
        address = path.relative_to(site_dir).as_posix().removesuffix("index.html")
        size = weight(path.name, path.read_bytes())
        if size > LONG.get(address, HTML_LIMIT):
            heavy[address] = size
    assert heavy == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_an_example_is_light_and_stands_still(browser: Browser, base_url: str, width: int):
    context = browser.new_context(base_url=base_url, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.add_init_script(JUMPS)
    responses: list[Response] = []
    page.on("response", lambda got: responses.append(got))  # noqa: PLW0108 - Playwright cannot take a method of the language itself
    page.goto(EXAMPLE, wait_until="networkidle")
    sizes = {response.url: weight(response.url, response.body()) for response in responses}
    assert [url for url in sizes if not url.startswith(base_url)] == []
    assert len(responses) <= 10, sorted(sizes)
    assert sum(sizes.values()) <= 90_000, sizes
    assert page.evaluate("hopp") <= 0.02
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_jumps_while_it_loads(browser: Browser, base_url: str, addresses: tuple[str, ...], go, width: int):
    context = browser.new_context(base_url=base_url, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.add_init_script(JUMPS)
    jumps = {}
    for address in addresses:
        go(address, on=page)
        if (found := page.evaluate("hopp")) > 0.02:
            jumps[address] = round(found, 3)
    assert jumps == {}
    context.close()


def test_the_theme_sends_no_script_or_style(site_dir: Path):
    names = [path.relative_to(site_dir).as_posix() for path in site_dir.rglob("*") if path.suffix in {".js", ".css"}]
    assert [name for name in names if not name.startswith(("assets/", "pagefind/"))] == []
    assert not [name for name in names if "material" in name or "bundle" in name or "lunr" in name]
    folders = {name.split("/")[1] for name in names if name.startswith("assets/")}
    assert len(folders) == 1  # named by the content of all
