"""The page of the account: every number leads to a list of just so many, on our own bank."""

from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import html5lib
import pytest

from exempelbank.content import urls
from exempelbank.pages import redovisning, redovisningslistor
from exempelbank.pages.types import Maker
from exempelbank.prose.text import slugify
from exempelbank.relations.similar import Similarity
from exempelbank.reports import counting
from exempelbank.search import facets
from exempelbank.settings import Settings
from exempelbank.site import templating

ROOT = Path(__file__).parents[2]
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
BASE = "https://x.test/"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def pages(index):
    """The page and its lists, by address, as trees of their HTML."""
    figures = counting.count(index, date(2026, 12, 1))
    maker = Maker(SETTINGS, index, Similarity(index))
    specs = [redovisning.redovisning(maker, figures)]
    specs += [redovisningslistor.lista(maker, table) for table in redovisningslistor.listed(figures)]
    env, site = templating.environment(ROOT), templating.site_of(SETTINGS, "assets/")
    return {
        spec.url: html5lib.parse(
            templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site),
            namespaceHTMLElements=False,
        )
        for spec in specs
    }


def _text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def _numbers(pages) -> list[tuple[str, str]]:
    """Return every number that is a link on the page, and where it leads."""
    main = pages[urls.REDOVISNING].find(".//main")
    links = [(_text(link), urljoin(BASE + urls.REDOVISNING, link.get("href"))) for link in main.iter("a")]
    return [(text, address) for text, address in links if text.isdigit()]


def _searched(index, query: str) -> int:
    """Return how many examples the search shows: several of a facet mean "or", several facets "and"."""
    chosen = {name: set(values) for name, values in parse_qs(query, strict_parsing=True).items()}
    assert set(chosen) <= {facet.name for facet in facets.FACETS}
    found = 0
    for entry in index.exempel:
        own = [(name, slugify(value)) for name, value in facets.of(index, entry)]
        found += all(any((name, value) in own for value in values) for name, values in chosen.items())
    return found


def _listed(page, anchor: str) -> int:
    """Return how many different pages a section of a list, or the whole list, leads to."""
    sections = page.findall(".//main//section")
    if anchor:
        sections = [section for section in sections if section.get("aria-labelledby") == anchor]
        assert len(sections) == 1, anchor
    return len({link.get("href") for section in sections for link in section.iter("a")})


def test_every_number_leads_to_a_list_of_just_so_many(index, pages):
    numbers = _numbers(pages)
    kinds = set()
    for text, address in numbers:
        where = urlsplit(address)
        path = where.path.removeprefix("/")
        if where.query:
            kinds.add("sökning")
            shown = _searched(index, where.query)
        elif path == urls.EXEMPEL:
            kinds.add("alla")
            shown = len(index.exempel)
        else:
            kinds.add("lista")
            shown = _listed(pages[path], where.fragment)
        assert shown == int(text), address
    assert kinds == {"sökning", "alla", "lista"}
    assert len(numbers) > 250


def test_no_number_stands_without_its_list(pages):
    """In a table each number is a link, also "3 av 5"; only what is nothing is none."""
    main = pages[urls.REDOVISNING].find(".//main")
    bare = [cell for cell in main.iter("td") if cell.find(".//a") is None]
    assert {_text(cell) for cell in bare} <= {"–0"} | {f"0 av {number}" for number in range(1, 60)}
    assert len(bare) > 15


def test_every_picture_says_what_it_shows_and_stands_above_its_table(pages):
    main = pages[urls.REDOVISNING].find(".//main")
    parts = [part for part in main.iter("div") if part.get("class") == "ex-redovisning__tabell"]
    drawn = [part for part in parts if part.find(f"{SVG}svg") is not None]
    assert len(drawn) == 4
    for part in drawn:
        picture, kinds = part.find(f"{SVG}svg"), [child.tag for child in part]
        assert kinds.index(f"{SVG}svg") < max(kinds.index(tag) for tag in ("table", "details") if tag in kinds)
        assert _text(picture.find(f"{SVG}title")) == _text(part.find("h3"))
        whole = [row for row in part.iter("tr") if row.find("td") is not None and not row.find("th").get("class")]
        said = [f"{_text(row.find('th'))} {_text(row.find('td')).split()[0].replace('–0', '0')}" for row in whole]
        assert _text(picture.find(f"{SVG}desc")) == f"{', '.join(said)}."


def test_nothing_needs_a_style_or_script_of_its_own(pages):
    for page in pages.values():
        main = page.find(".//main")
        assert [item.tag for item in main.iter() if item.get("style") or item.tag in {"script", "style"}] == []


def test_the_answer_stands_first(pages):
    first = pages[urls.REDOVISNING].find(".//main//section")
    told = _text(first)
    assert first.find("h2").text == "I korthet"
    for answer in (
        "Resultat:",
        "Annat stöd och skydd:",
        "Spridning:",
        "Vita fläckar:",
        "Jämställdhet:",
        "Konferenser:",
        "Osäkert:",
    ):
        assert answer in told
    assert "skrivna med hjälp av en språkmodell" in told
    assert [_text(row.find("th")) for row in first.find(".//tbody")] == [
        "Placerade barn", "Utsatta områden", "Barnrätt", "Kompetens och stabilitet", "Annat stöd och skydd",
    ]  # fmt: skip
    assert len(told.split()) < 250
