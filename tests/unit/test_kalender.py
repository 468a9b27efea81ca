"""The calendar: what is to come and what has been, by county; and as .ics, read by another's program."""

from datetime import UTC, date, datetime

import feedparser
import pytest
import vobject

from exempelbank.check.run import check
from exempelbank.content import urls
from exempelbank.exports import atom, ical
from exempelbank.pages import kalender, lan
from exempelbank.pages.types import Maker
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings

SETTINGS = Settings("Exempelbanken", "Goda exempel.", "https://exempel.test/banken/")
TODAY = date(2026, 11, 22)
EVENTS = {
    "2026/i-dag": "titel: Mötet i dag\ndatum: 2026-11-22\nkommun: Lund",
    "2026/i-gar": "titel: Mötet i går\ndatum: 2026-11-21\nlän: Skåne",
    "2026/pagar": "titel: Konferensen som pågår\ndatum: 2026-11-21\nslutdatum: 2026-11-23",
    "2027/sommar": "titel: Sommarmötet; barn, unga\ndatum: 2027-06-01\ntid: 09:30\nsluttid: 16:00\nort: Luleå\nkommun: Luleå\nexempel: [lund-test]\nsammanfattning: Vi ses.",
    "2027/vinter": "titel: Vintermötet\ndatum: 2027-01-15\ntid: 13:00\ninställt: ja",
    "2027/vinter-tva": "titel: Två dagar\ndatum: 2027-01-20\nslutdatum: 2027-01-21\ntid: 13:00",
}


def made(bank, exempelfil, **changes: str) -> Index:
    """Index a bank with the events above and one example; a keyword gives an event (``i_dag``) other lines."""
    bank.put("exempel/skane/lund-test.md", exempelfil())
    for name, lines in EVENTS.items():
        own = changes.get(name.partition("/")[2].replace("-", "_"), lines)
        bank.put(f"docs/kalender/{name}.md", f"---\n{own}\n---\n")
    found = check(bank.root, TODAY)
    assert [item.message for item in found.findings if item.file.startswith("docs")] == []
    return Index(found.bank)


@pytest.fixture
def small(bank, exempelfil) -> Index:
    return made(bank, exempelfil)


def maker(index: Index) -> Maker:
    return Maker(SETTINGS, index, Similarity(index))


def read(index: Index, address: str = "kalender/kalender.ics") -> dict[str, vobject.base.Component]:
    """Read a file as another program does: its events by their identity."""
    calendar = vobject.readOne(dict(ical.files(index, SETTINGS))[address].decode())
    return {event.uid.value: event for event in calendar.contents.get("vevent", ())}


def test_what_has_not_ended_is_to_come_nearest_first_and_the_rest_is_by_year_latest_first(small):
    view = kalender.kalender(maker(small), TODAY).view
    assert [item.title for item in view.coming] == [
        "Konferensen som pågår", "Mötet i dag", "Vintermötet", "Två dagar", "Sommarmötet; barn, unga"
    ]  # fmt: skip
    assert [(year.year, [item.title for item in year.events]) for year in view.years] == [(2026, ["Mötet i går"])]
    later = kalender.kalender(maker(small), date(2027, 1, 16)).view
    assert [(year.year, [item.title for item in year.events]) for year in later.years] == [
        (2027, ["Vintermötet"]),
        (2026, ["Mötet i dag", "Konferensen som pågår", "Mötet i går"]),
    ]


def test_a_county_has_what_is_its_own_by_municipality_or_by_name(small):
    shown = {item.page.title: (item.page.count, item.ical) for item in kalender.kalender(maker(small), TODAY).view.lan}
    assert shown == {"Norrbottens län": (1, "lan/norrbotten/kalender.ics"), "Skåne län": (2, "lan/skane/kalender.ics")}
    skane = next(item for item in small.lan if item.slug == "skane")
    view = lan.lan(maker(small), skane, TODAY).view
    assert [(item.title, item.place) for item in view.events] == [("Mötet i dag", "Lund"), ("Mötet i går", "Skåne län")]
    assert set(read(small, view.ical)) == {"kalender-2026-i-dag@exempel.test", "kalender-2026-i-gar@exempel.test"}


def test_each_county_has_a_file_and_one_without_events_can_be_read(small):
    files = dict(ical.files(small, SETTINGS))
    assert set(files) == {"kalender/kalender.ics", *(urls.ical(urls.lan(item)) for item in small.lan)}
    assert read(small, "lan/gotland/kalender.ics") == {}


def test_another_program_reads_whole_days_and_hours_in_swedish_time(small):
    events = read(small)
    assert len(events) == len(EVENTS)
    day = events["kalender-2026-i-dag@exempel.test"]
    assert (day.dtstart.value, day.dtend.value) == (date(2026, 11, 22), date(2026, 11, 23))
    days = events["kalender-2027-vinter-tva@exempel.test"]
    assert (days.dtstart.value, days.dtend.value) == (date(2027, 1, 20), date(2027, 1, 22))
    summer, winter = events["kalender-2027-sommar@exempel.test"], events["kalender-2027-vinter@exempel.test"]
    assert summer.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == ["Europe/Stockholm"]
    assert summer.dtstart.value.astimezone(UTC) == datetime(2027, 6, 1, 7, 30, tzinfo=UTC)
    assert summer.dtend.value.astimezone(UTC) == datetime(2027, 6, 1, 14, 0, tzinfo=UTC)
    assert winter.dtstart.value.astimezone(UTC) == datetime(2027, 1, 15, 12, 0, tzinfo=UTC)
    assert "dtend" not in winter.contents  # we do not know when it ends
    assert [(item.status.value, item.summary.value) for item in (summer, winter)] == [
        ("CONFIRMED", "Sommarmötet; barn, unga"),
        ("CANCELLED", "Inställt: Vintermötet"),
    ]


def test_an_event_says_where_it_is_and_leads_to_its_page_and_the_examples_shown_there(small):
    event = read(small)["kalender-2027-sommar@exempel.test"]
    assert (event.location.value, event.url.value) == ("Luleå", "https://exempel.test/banken/kalender/2027/sommar/")
    assert event.description.value == (
        "Vi ses.\n\nExempel som visas:\nMer tid med barnen i Lund: https://exempel.test/banken/exempel/lund-test/"
        "\n\nLäs mer: https://exempel.test/banken/kalender/2027/sommar/"
    )
    page = next(
        page
        for page in (kalender.handelse(maker(small), entry) for entry in small.events)
        if page.url == "kalender/2027/sommar/"
    )
    assert [card.url for card in page.view.examples] == ["exempel/lund-test/"]
    assert page.view.date == "1 juni 2027 kl. 9.30–16.00"


def test_reading_the_file_again_gives_no_doubles_whatever_was_changed(bank, exempelfil, small):
    first = read(small)
    moved = "titel: Ett annat namn\ndatum: 2027-06-08\ntid: 10:00\nort: Boden\nkommun: Boden"
    second = read(made(bank, exempelfil, sommar=moved))
    mine = first | second  # as a calendar program keeps them: by identity
    assert len(mine) == len(EVENTS)
    assert mine["kalender-2027-sommar@exempel.test"].summary.value == "Ett annat namn"


def test_another_program_reads_the_feed_of_meetings(small):
    feed = feedparser.parse(atom.render_events(small, SETTINGS), sanitize_html=False)
    assert (feed.version, feed.bozo) == ("atom10", False)
    assert (feed.feed.title, feed.feed.id) == (
        "Exempelbanken: konferenser och möten", "https://exempel.test/banken/kalender/atom.xml"
    )  # fmt: skip
    assert len({entry.id for entry in feed.entries}) == len(EVENTS)
    told = {entry.id.removeprefix("https://exempel.test/banken/kalender/"): entry for entry in feed.entries}
    assert told["2027/vinter/"].title == "Inställt: Vintermötet"
    assert told["2027/sommar/"].summary == "1 juni 2027 kl. 9.30–16.00, Luleå. Vi ses."
    assert told["2027/sommar/"].link == told["2027/sommar/"].id


def test_a_meeting_stays_the_same_in_the_feed_and_what_was_learnt_last_comes_first(bank, exempelfil, small):
    def ids(found: Index) -> list[str]:
        return [entry.id for entry in feedparser.parse(atom.render_events(found, SETTINGS)).entries]

    moved = made(
        bank,
        exempelfil,
        i_gar="titel: Ett annat namn\ndatum: 2026-11-21\nlän: Skåne\ngranskad: 2026-11-22\npublicerad: 2026-03-01",
    )
    assert set(ids(moved)) == set(ids(small))
    later = made(
        bank, exempelfil, vinter="titel: Vintermötet\ndatum: 2027-01-15\npublicerad: 2026-03-01\ngranskad: 2026-03-02"
    )
    assert ids(later)[-1].endswith("/2027/vinter/")


def test_a_calendar_without_meetings_has_a_feed_to_wait_by(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    feed = feedparser.parse(atom.render_events(Index(check(bank.root, TODAY).bank), SETTINGS))
    assert (feed.version, feed.bozo, feed.entries) == ("atom10", False, [])


def test_equal_content_gives_equal_bytes(bank, exempelfil, small):
    assert atom.render_events(small, SETTINGS) == atom.render_events(made(bank, exempelfil), SETTINGS)
    assert list(ical.files(small, SETTINGS)) == list(ical.files(made(bank, exempelfil), SETTINGS))


def test_the_calendar_of_the_bank_is_read_with_every_event_once(index):
    assert len(read(index)) == len(index.events) > 10
