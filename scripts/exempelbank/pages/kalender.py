"""Pages about conferences and other meetings."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exempelbank.content import urls
from exempelbank.pages import jsonld, parts
from exempelbank.pages.types import Card, Link, Maker, PageSpec, Source
from exempelbank.prose.render import Section, render_sections
from exempelbank.relations import moten
from exempelbank.relations.index import Index
from exempelbank.relations.moten import Mote


@dataclass(frozen=True, slots=True)
class HandelseView:
    """A calendar event's page; ``examples`` are those shown there."""

    title: str
    date: str
    place: str
    lan: Link | None
    organiser: str
    web: str
    cancelled: bool
    summary: str
    sections: tuple[Section, ...]
    tags: tuple[Link, ...]
    sources: tuple[Source, ...]
    examples: tuple[Card, ...]


def handelse(maker: Maker, entry: Mote) -> PageSpec:
    """Make the page of one calendar event."""
    data, settings, item = entry.data, maker.settings, event_item(maker.index, entry)
    sections = tuple(render_sections(entry.body, lambda target: urls.resolve(entry.file, target)))
    view = HandelseView(
        data.titel,
        item.date,
        item.place,
        item.lan,
        data.arrangor or "",
        data.webb or "",
        data.installt,
        item.summary,
        sections,
        parts.tag_links(maker, data.taggar),
        parts.sources(data.kallor),
        parts.cards(maker, moten.shown(maker.index, data)),
    )
    thing = jsonld.event(
        url=settings.absolute(item.url),
        name=data.titel,
        start=data.datum.isoformat(),
        end=(data.slutdatum or data.datum).isoformat(),
        place=view.place,
        organiser=view.organiser,
        cancelled=data.installt,
    )
    description = item.summary or f"{data.titel}, {view.date}."
    meta = maker.meta(
        data.titel,
        description,
        item.url,
        "handelse",
        json_ld=jsonld.dump(thing),
        edit_url=settings.edit_url(entry.file),
        file=entry.file,
    )
    return PageSpec("handelse.html", meta, view, data.datum.isoformat())


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event in a list; ``lan`` is its county, where it has one."""

    title: str
    url: str
    date: str
    place: str
    summary: str
    cancelled: bool
    lan: Link | None


@dataclass(frozen=True, slots=True)
class Year:
    """The events of a year that have been."""

    year: int
    events: tuple[EventItem, ...]


@dataclass(frozen=True, slots=True)
class LanKalender:
    """A county with events: how many, where they are listed, and the file that a calendar program follows."""

    page: Link
    ical: str


@dataclass(frozen=True, slots=True)
class KalenderView:
    """The calendar: what is to come, what has been by year, and each county's own."""

    coming: tuple[EventItem, ...]
    years: tuple[Year, ...]
    lan: tuple[LanKalender, ...]
    ical: str


def event_item(index: Index, entry: Mote) -> EventItem:
    """Return an event as a line in a list."""
    data = entry.data
    lan = moten.lan_of(index, data)
    return EventItem(
        data.titel,
        urls.handelse(entry.file),
        moten.when(data),
        moten.place(index, data),
        " ".join((data.sammanfattning or "").split()),
        data.installt,
        Link(lan.namn, urls.lan(lan)) if lan else None,
    )


def kalender(maker: Maker, today: date) -> PageSpec:
    """Make the calendar as of ``today``: the nearest first of what is to come, the latest first of what has been."""
    index = maker.index
    coming, past = moten.split(index.events, today)
    years = dict.fromkeys(entry.data.datum.year for entry in past)
    view = KalenderView(
        tuple(event_item(index, entry) for entry in coming),
        tuple(Year(year, tuple(event_item(index, e) for e in past if e.data.datum.year == year)) for year in years),
        tuple(_lan_kalendrar(index)),
        urls.ical(urls.KALENDER),
    )
    description = "Konferenser och andra möten om den sociala barn- och ungdomsvården."
    feed = Link("Konferenser och möten", urls.flode(urls.KALENDER))
    meta = maker.meta("Kalender", description, urls.KALENDER, "kalender", feed=feed)
    return PageSpec("kalender.html", meta, view)


def _lan_kalendrar(index: Index) -> Iterator[LanKalender]:
    for item in index.lan:
        if count := len(moten.in_lan(index, item)):
            yield LanKalender(Link(item.namn, f"{urls.lan(item)}#moten", count), urls.ical(urls.lan(item)))
