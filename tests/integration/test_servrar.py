"""The recipes for web servers: what they say, and what the servers answer when they are started with them."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from webbservrar import HOST, SERVERS, Running

from exempelbank.content import urls
from exempelbank.exports import headers
from exempelbank.exports.servrar import RECIPES, Plats, repository_files
from exempelbank.relations.flyttade import Flyttad

ROOT = Path(__file__).parents[2]
MOVED = (Flyttad("exempel/gammal/", "exempel/umea-arkiverat/", "Umeå"),)
BASES = ["/", "/banken/"]
COMPRESSED = (
    "index.html",
    "adresser.json",
    "sitemap.xml",
    "exempel/atom.xml",
    "assets/*/css/exempelbanken.css",
    "assets/*/js/main.js",
)
TYPES = {
    "": "text/html; charset=utf-8",
    "kalender/kalender.ics": "text/calendar; charset=utf-8",
    "data/exempel.csv": "text/csv; charset=utf-8",
    "data/dcat.ttl": "text/turtle; charset=utf-8",
}


@pytest.mark.parametrize("server", RECIPES)
@pytest.mark.parametrize("base", BASES)
def test_a_recipe_has_each_header_once(server: str, base: str):
    text = RECIPES[server][1](Plats(HOST, base), ())
    for name, value in (headers.for_all(base) | headers.FOR_DATA).items():
        assert text.count(name) == 1
        assert f'"{value}"' in text
    assert text.count(headers.FOR_EVER) == 1
    assert f"{base}({headers.KEPT})" in text


@pytest.mark.parametrize("server", RECIPES)
def test_below_a_folder_nothing_is_said_of_the_whole_host(server: str):
    own, below = (RECIPES[server][1](Plats(HOST, base), ()) for base in BASES)
    assert "Strict-Transport-Security" in own
    assert "Strict-Transport-Security" not in below
    assert "Strict-Transport-Security" not in headers.render("https://x.se/bank/", "assets/0123456789/").decode()


def test_the_repository_has_the_recipes():
    for path, text in repository_files().items():
        assert (ROOT / path).read_text(encoding="utf-8") == text


def test_the_command_writes_for_the_address_that_the_site_has(small, run_command):
    for server in RECIPES:
        done = run_command(small.root, "server", server, "--folder", "/srv/ett", env=small.env)
        assert (done.returncode, done.stderr) == (0, "")
        assert re.search(r"(root|root \*) /srv/ett;?\n", done.stdout)
        assert "/banken/exempel/malmo-gammal-adress/" in done.stdout
        assert HOST in done.stdout


@pytest.fixture(scope="module", params=[(name, base) for name in SERVERS for base in BASES], ids="".join)
def running(request: pytest.FixtureRequest, small, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Each server, with the site of the small bank at its root and below a folder."""
    name, base = request.param
    work = tmp_path_factory.mktemp(name)
    (work / "www").mkdir()
    site = work / "www" / base.strip("/")
    site.rmdir() if base == "/" else None
    site.symlink_to(small.folder)
    with SERVERS[name](RECIPES[name][1](Plats(HOST, base, str(work / "www")), MOVED), work, base) as found:
        yield found


@pytest.mark.nightly
def test_one_who_asks_without_encryption_is_sent_on(running: Running):
    if not running.plain:
        return  # Caddy does it by itself, where it has fetched a certificate
    answer = running.ask(f"{running.base}exempel/?q=skola", plainly=True)
    assert (answer.status, answer.headers["Location"]) == (301, f"https://{HOST}{running.base}exempel/?q=skola")


@pytest.mark.nightly
def test_every_answer_has_the_headers(running: Running, small):
    kept = next(path for path in (small.folder / "pagefind/mening").rglob("*.bin")).relative_to(small.folder).as_posix()
    for path, status in (("", 200), ("exempel/", 200), ("finns/inte/", 404), ("data/exempel.csv", 200), (kept, 200)):
        answer = running.ask(running.base + path)
        assert answer.status == status
        for name, value in headers.for_all(running.base).items():
            assert answer.headers.get_all(name) == [value], path
        expected = headers.FOR_EVER if path == kept else headers.ASKED_ANEW
        assert answer.headers.get_all("Cache-Control") == [expected], path
        opened = answer.headers.get("Access-Control-Allow-Origin")
        assert opened == ("*" if path.startswith("data/") else None), path


@pytest.mark.nightly
def test_all_that_is_named_by_its_content_is_kept_and_nothing_else(running: Running, small):
    files = sorted({path.parent: path for path in small.folder.rglob("*") if path.is_file()}.values())
    assert len(files) > 100
    for file in files:
        path = file.relative_to(small.folder).as_posix()
        answer = running.ask(running.base + path)
        kept = re.match(r"assets/[0-9a-f]{10}/|pagefind/(fragment|index|mening)/[^.]", path)
        assert answer.headers["Cache-Control"] == (headers.FOR_EVER if kept else headers.ASKED_ANEW), path


@pytest.mark.nightly
def test_text_is_compressed_and_is_what_the_file_says(running: Running, small):
    for pattern in COMPRESSED:
        file = next(small.folder.glob(pattern))
        path = running.base + file.relative_to(small.folder).as_posix()
        answer = running.ask(path, Accept_Encoding="gzip")
        assert (answer.headers["Content-Encoding"], "Accept-Encoding" in answer.headers["Vary"]) == ("gzip", True), path
        assert gzip.decompress(answer.body) == file.read_bytes() == running.ask(path).body


@pytest.mark.nightly
def test_what_has_not_changed_is_not_sent_again(running: Running):
    first = running.ask(running.base)
    again = running.ask(running.base, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


@pytest.mark.nightly
def test_a_missing_page_is_answered_with_ours(running: Running, small):
    ours = (small.folder / urls.HITTADES_INTE).read_bytes()
    for path in ("finns/inte/", "exempel/finns-inte", ".exempelbanken", "_headers", "assets/"):
        answer = running.ask(running.base + path)
        assert (answer.status, answer.body) == (404, ours), path


@pytest.mark.nightly
def test_a_page_that_has_moved_leads_on_for_good(running: Running):
    for old in ("exempel/gammal/", "exempel/gammal"):
        answer = running.ask(running.base + old)
        assert answer.status == 301
        assert answer.headers["Location"] == f"{running.base}exempel/umea-arkiverat/"
        assert running.ask(answer.headers["Location"]).status == 200


@pytest.mark.nightly
def test_an_address_without_its_last_slash_leads_on(running: Running):
    paths = ["exempel"] + ([""] if running.base != "/" else [])
    for path in paths:
        bare = (running.base + path).rstrip("/")
        answer = running.ask(bare)
        assert (answer.status in {301, 308}, answer.headers["Location"]) == (True, f"{bare}/")


@pytest.mark.nightly
def test_files_have_the_type_that_other_programs_ask_for(running: Running):
    for path, expected in TYPES.items():
        assert running.ask(running.base + path).headers["Content-Type"].lower() == expected, path
