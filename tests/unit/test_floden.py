"""The feeds: which there are, what each holds, and how other people's parsers read them."""

import json
from datetime import datetime

import feedparser
import jsonschema
import pytest

from exempelbank.check.run import check
from exempelbank.content import urls
from exempelbank.exports import atom, jsonfeed
from exempelbank.relations import flode
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

SETTINGS = Settings("Exempelbanken", "Goda exempel.", "https://exempel.test/banken/")
TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "pattern": "^https://"}
# JSON Feed 1.1 as its specification has it: what we write of it, and nothing else.
JSON_FEED = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "home_page_url": ADDRESS,
        "feed_url": ADDRESS,
        "description": TEXT,
        "language": {"const": "sv"},
        "authors": {
            "type": "array",
            "items": {"type": "object", "minProperties": 1, "additionalProperties": False, "properties": {"name": TEXT}},
        },
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["id", "content_text"],
                "properties": {
                    "id": TEXT, "url": ADDRESS, "title": TEXT, "content_text": TEXT,
                    "date_published": {"type": "string", "format": "date-time"},
                    "date_modified": {"type": "string", "format": "date-time"},
                    "tags": {"type": "array", "uniqueItems": True, "items": TEXT},
                },
            },
        },
    },
}  # fmt: skip


@pytest.fixture
def small(bank, exempelfil) -> Index:
    """Three examples, of Lund twice and Malmö, one of them archived."""
    bank.put("exempel/skane/lund-ett.md", exempelfil())
    bank.put("exempel/skane/malmo-tva.md", exempelfil(kommuner="[Malmö]", titel="Barn under sju år & deras vardag", granskad="2026-10-02", taggar="[samverkan]"))  # fmt: skip
    bank.put("exempel/skane/lund-tre.md", exempelfil(titel="Det tredje i Lund", status="arkiverad", arkiverad_orsak="Slut."))  # fmt: skip
    found = check(bank.root, bank.today)
    assert not found.failed
    return Index(found.bank)


def parsed(index: Index, followed: flode.Flode) -> feedparser.FeedParserDict:
    feed = feedparser.parse(atom.render(index, SETTINGS, followed), sanitize_html=False)
    assert (feed.version, feed.bozo) == ("atom10", False)
    return feed


def test_there_is_a_feed_for_each_county_and_for_each_tag_and_municipality_that_has_examples(index):
    pages = [followed.page for followed in flode.delar(index)]
    assert len(pages) == len(set(pages)) == 21 + len(index.by_tagg) + len(index.by_kommun)
    assert {urls.lan(item) for item in index.lan} <= set(pages)
    with_examples = {urls.kommun(item) for item in index.kommuner if item.kod in index.by_kommun}
    assert {page for page in pages if page.startswith("kommuner/")} == with_examples
    assert {page for page in pages if page.startswith("taggar/")} == {urls.tagg(slug) for slug in index.by_tagg}


def test_a_feed_holds_what_belongs_to_its_page_and_is_named_by_its_address(small):
    by_page = {followed.page: followed for followed in flode.delar(small)}
    told = {page: [post.slug for post in followed.posts] for page, followed in by_page.items() if followed.posts}
    assert told == {
        "lan/skane/": ["malmo-tva", "lund-ett"],
        "kommuner/lund/": ["lund-ett"],
        "kommuner/malmo/": ["malmo-tva"],
        "taggar/barnratt/": ["lund-ett"],
        "taggar/skola/": ["lund-ett"],
        "taggar/samverkan/": ["malmo-tva"],
    }
    feed = parsed(small, by_page["kommuner/malmo/"])
    assert feed.feed.id == "https://exempel.test/banken/kommuner/malmo/atom.xml"
    assert feed.feed.title == "Exempelbanken: nya och nygranskade exempel från Malmö kommun"
    assert feed.feed.updated == "2026-10-02T12:00:00+00:00"
    assert [(entry.id, entry.title) for entry in feed.entries] == [
        ("https://exempel.test/banken/exempel/malmo-tva/", "Barn under sju år & deras vardag")
    ]
    assert parsed(small, by_page["lan/gotland/"]).entries == []


def test_an_example_is_the_same_in_every_feed_and_when_it_has_been_reviewed(bank, exempelfil, small):
    def ids(index: Index) -> set[str]:
        shown = [entry.id for part in flode.delar(index) for entry in parsed(index, part).entries]
        assert len(shown) > len(set(shown))
        return set(shown)

    before = ids(small)
    bank.put("exempel/skane/lund-ett.md", exempelfil(titel="Ett annat namn", granskad="2026-11-01"))
    assert ids(Index(check(bank.root, bank.today).bank)) == before


def test_json_feed_is_what_its_specification_says_and_tells_the_same_as_atom(small):
    content = jsonfeed.render(small, SETTINGS, flode.alla(small))
    assert content == jsonfeed.render(small, SETTINGS, flode.alla(small))
    feed = json.loads(content)
    jsonschema.validate(feed, JSON_FEED)
    assert feed["feed_url"] == SETTINGS.absolute(urls.JSONFEED)
    entries = parsed(small, flode.alla(small)).entries
    assert [(item["id"], item["title"], item["content_text"]) for item in feed["items"]] == [
        (entry.id, entry.title, entry.summary) for entry in entries
    ]
    days = [datetime.fromisoformat(item["date_modified"]) for item in feed["items"]]
    assert days == sorted(days, reverse=True)
    assert all(day.tzinfo for day in days)


def test_a_feed_of_a_large_bank_ends(index):
    assert len(flode.alla(index).posts) == flode.LIMIT < len(index.active)
    largest = max(index.by_tagg.values(), key=len)
    assert max(len(part.posts) for part in flode.delar(index)) == flode.LIMIT < len(largest)
