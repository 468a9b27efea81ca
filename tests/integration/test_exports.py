"""Sitemap, feeds, JSON-LD and JSON Schema, read by other people's parsers."""

import json
import re
from collections import Counter
from datetime import datetime
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest
import yaml

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
PUBLISHED_NEWEST_FIRST = [
    "halland-hela-lanet",
    "lund-fientligt",
    "malmo-med-bild",
    "falun-lund-vanner",
    "orebro-forsenat",
]


def front_matter(file):
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


def test_sitemap_follows_the_protocol(real):
    content = (real.folder / "sitemap.xml").read_bytes()
    root = ET.fromstring(content)  # noqa: S314 - made by ourselves
    assert root.tag == f"{SITEMAP}urlset"
    assert {child.tag for child in root} == {f"{SITEMAP}url"}
    places = [item.findtext(f"{SITEMAP}loc") for item in root]
    assert len(places) <= 50_000
    assert len(content) < 50_000_000
    assert [place for place, count in Counter(places).items() if count > 1] == []
    assert places == sorted(places)
    missing = [
        place for place in places if place.removeprefix(real.url) not in real.pages or not place.startswith(real.url)
    ]
    assert missing == []
    days = [item.findtext(f"{SITEMAP}lastmod") for item in root]
    assert all(day is None or re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


def test_feed_is_read_by_a_feed_reader(small):
    feed = feedparser.parse((small.folder / "exempel" / "atom.xml").read_bytes(), sanitize_html=False)
    assert (feed.version, feed.bozo) == ("atom10", False)
    assert feed.feed.title == "Exempelbanken: nya och nygranskade exempel"
    assert feed.feed.id == f"{small.url}exempel/atom.xml"
    assert {(link.rel, link.href) for link in feed.feed.links} == {
        ("self", f"{small.url}exempel/atom.xml"),
        ("alternate", small.url),
    }
    assert [entry.id for entry in feed.entries] == [f"{small.url}exempel/{slug}/" for slug in PUBLISHED_NEWEST_FIRST]
    assert [entry.link for entry in feed.entries] == [entry.id for entry in feed.entries]
    entry = feed.entries[2]
    data = front_matter(small.root / "exempel" / "skane" / "malmo-med-bild.md")
    assert (entry.title, entry.summary) == (data["titel"], " ".join(data["sammanfattning"].split()))
    assert (entry.published[:10], entry.updated[:10]) == (data["publicerad"].isoformat(), data["granskad"].isoformat())
    assert [(tag.term, tag.label) for tag in entry.tags] == [("placerade-barn", "placerade barn")]


def test_hostile_text_in_the_feed_is_text(small):
    data = front_matter(small.root / "exempel" / "flera-lan" / "lund-fientligt.md")
    root = ET.parse(small.folder / "exempel" / "atom.xml").getroot()  # noqa: S314 - made by ourselves
    entry = next(
        item
        for item in root.iter(f"{ATOM}entry")
        if item.findtext(f"{ATOM}id") == f"{small.url}exempel/lund-fientligt/"
    )
    assert entry.findtext(f"{ATOM}title") == data["titel"]
    assert entry.findtext(f"{ATOM}summary") == " ".join(data["sammanfattning"].split())
    assert {part.get("type", "text") for part in entry if part.tag in {f"{ATOM}title", f"{ATOM}summary"}} == {"text"}


def test_every_feed_is_well_formed_and_found_from_a_page(real):
    files = sorted(real.folder.rglob("atom.xml"))
    assert files
    for file in files:
        feed = feedparser.parse(file.read_bytes())
        assert (feed.version, feed.bozo) == ("atom10", False), file
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids)) <= 50
        assert all(id_.removeprefix(real.url) in real.pages for id_ in ids)
        assert all(datetime.fromisoformat(entry.updated).tzinfo for entry in feed.entries)
    told = {
        urljoin(real.url + address, e.attrs["href"]).removeprefix(real.url)
        for address, page in real.pages.items()
        for e in page.all("link")
        if e.attrs.get("type") in {"application/atom+xml", "application/feed+json"}
    }
    assert told == {*(file.relative_to(real.folder).as_posix() for file in files), "exempel/feed.json"}


@pytest.fixture(scope="module")
def judge(real):
    """The published JSON Schema, as another's validator reads it."""
    schema = json.loads((real.folder / "bidra" / "exempel.schema.json").read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def as_json(data):
    return json.loads(json.dumps(data, default=lambda day: day.isoformat()))


def test_json_schema_accepts_the_bank(real, judge):
    files = sorted((real.root / "exempel").rglob("*.md"))
    faults = {file.name: [error.message for error in judge.iter_errors(as_json(front_matter(file)))] for file in files}
    assert len(faults) > 90
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("change", [{"läge": "nästan"}, {"titel": "kort"}, {"okänt_fält": "x"}, {"taggar": []}])
def test_json_schema_refuses_what_is_wrong(real, judge, change):
    good = as_json(front_matter(real.root / "exempel" / "blekinge" / "karlskrona-barnsam.md"))
    wrong = next(iter(change))
    places = [list(error.absolute_path) for error in judge.iter_errors(good | change)]
    assert places == [[] if wrong == "okänt_fält" else [wrong]]


def test_json_ld_uses_known_words_and_whole_addresses(real):
    """Only whole addresses, of pages that exist; never a Person."""
    kinds, addresses = Counter(), set()

    def walk(thing):
        if isinstance(thing, dict):
            kinds[thing.get("@type")] += 1
            addresses.update(
                value
                for key, value in thing.items()
                if key in {"url", "@id", "item", "license"} and isinstance(value, str)
            )
            for value in thing.values():
                walk(value)
        elif isinstance(thing, list):
            for value in thing:
                walk(value)

    for page in real.pages.values():
        for script in page.all("script"):
            if script.attrs.get("type") == "application/ld+json":
                walk(json.loads(script.text))
    assert "Person" not in kinds
    assert [address for address in addresses if not re.match(r"https?://", address)] == []
    own = {address.partition("#")[0].partition("?")[0] for address in addresses if address.startswith(real.url)}
    assert {address for address in own if address.removeprefix(real.url) not in real.pages} == set()
