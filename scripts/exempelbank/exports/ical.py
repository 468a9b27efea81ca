"""The calendar as iCalendar (RFC 5545): the events of the whole country, and those of each county."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from exempelbank.content import urls
from exempelbank.content.handelse import Handelse
from exempelbank.relations import moten
from exempelbank.relations.index import Index
from exempelbank.relations.moten import Mote
from exempelbank.settings import Settings

_ZONE = "Europe/Stockholm"
# The rule of the European Union since 1996. Stated here: what the library makes depends on the machine's time zones.
_RULES = f"""\
BEGIN:VTIMEZONE
TZID:{_ZONE}
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
_NOON = time(12)


def files(index: Index, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield each calendar file with its address; a county without events has an empty one, to wait by."""
    yield urls.ical(urls.KALENDER), render(index, settings, index.events, settings.name)
    for item in index.lan:
        title = f"{settings.name}: {item.namn}"
        yield urls.ical(urls.lan(item)), render(index, settings, moten.in_lan(index, item), title)


def render(index: Index, settings: Settings, events: Iterable[Mote], title: str) -> bytes:
    """Return a calendar. Its times are the content's, so equal content gives equal bytes."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{settings.name}//Kalender//SV")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", title)  # what programs show; the standard's own name comes after
    calendar.add("name", title)
    calendar.add_component(Timezone.from_ical(_RULES))
    for entry in events:
        calendar.add_component(_event(index, settings, entry))
    return bytes(calendar.to_ical())


def _event(index: Index, settings: Settings, entry: Mote) -> Event:
    data, address = entry.data, settings.absolute(urls.handelse(entry.file))
    event = Event()
    event.add("uid", uid(settings, entry))
    event.add("dtstamp", datetime.combine(moten.known(data), _NOON, tzinfo=UTC))
    start, end = moments(data)
    event.add("dtstart", start)
    if end is not None:
        event.add("dtend", end)
    event.add("summary", moten.title(data))
    event.add("status", "CANCELLED" if data.installt else "CONFIRMED")
    if place := moten.place(index, data):
        event.add("location", place)
    event.add("description", "\n\n".join(_told(index, settings, data, address)))
    event.add("url", address)
    return event


def uid(settings: Settings, entry: Mote) -> str:
    """Return what an event is known by, whatever of it is changed: its address, written as the standard wants it."""
    address = urls.handelse(entry.file).strip("/").replace("/", "-")
    return f"{address}@{urlsplit(settings.url).hostname}"


def moments(data: Handelse) -> tuple[date, date | None]:
    """Return when an event begins and when it has ended: moments where the hour is known, else whole days.

    Of several days, where we do not know when the last ends, all are whole. The day after the last is the end of whole
    days, as the standard has it. An end that is not known is None.
    """
    last = data.slutdatum or data.datum
    if data.tid is None or (last != data.datum and data.sluttid is None):
        return data.datum, last + timedelta(days=1)
    end = _at(last, data.sluttid) if data.sluttid else None
    return _at(data.datum, data.tid), end


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=ZoneInfo(_ZONE))


def _told(index: Index, settings: Settings, data: Handelse, address: str) -> Iterator[str]:
    """Yield the parts of the description: the summary, the examples shown there, where to read more."""
    if data.sammanfattning:
        yield " ".join(data.sammanfattning.split())
    if shown := moten.shown(index, data):
        lines = (f"{post.data.titel}: {settings.absolute(urls.exempel(post.slug))}" for post in shown)
        yield "\n".join(["Exempel som visas:", *lines])
    yield f"Läs mer: {data.webb or address}"
