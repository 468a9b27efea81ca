"""Pages about conferences and other meetings."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.handelse import Handelse
from exempelbank.pages import jsonld, parts
from exempelbank.pages.types import Link, Maker, PageSpec, Source
from exempelbank.prose import phrases
from exempelbank.prose.render import Section, render_sections


@dataclass(frozen=True, slots=True)
class HandelseView:
    """A calendar event's page."""

    title: str
    date: str
    place: str
    place_url: str
    organiser: str
    summary: str
    sections: tuple[Section, ...]
    tags: tuple[Link, ...]
    sources: tuple[Source, ...]


def handelse(maker: Maker, entry: Entry[Handelse]) -> PageSpec:
    """Make the page of one calendar event."""
    data, settings = entry.data, maker.settings
    kommun = maker.index.vocabulary.register.kommuner.get(data.kommun or "")
    sections = tuple(render_sections(entry.body, lambda target: urls.resolve(entry.file, target)))
    summary = " ".join((data.sammanfattning or "").split())
    url = urls.handelse(entry.file)
    view = HandelseView(
        data.titel,
        phrases.span(data.datum, data.slutdatum),
        data.ort or (kommun.namn if kommun else ""),
        urls.kommun(kommun) if kommun else "",
        data.arrangor or "",
        summary,
        sections,
        parts.tag_links(maker, data.taggar),
        parts.sources(data.kallor),
    )
    thing = jsonld.event(
        url=settings.absolute(url),
        name=data.titel,
        start=data.datum.isoformat(),
        end=(data.slutdatum or data.datum).isoformat(),
        place=view.place,
        organiser=view.organiser,
    )
    description = summary or f"{data.titel}, {view.date}."
    meta = maker.meta(
        data.titel,
        description,
        url,
        "handelse",
        json_ld=jsonld.dump(thing),
        edit_url=settings.edit_url(entry.file),
        file=entry.file,
    )
    return PageSpec("handelse.html", meta, view, data.datum.isoformat())


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event in a list."""

    title: str
    url: str
    date: str
    place: str
    summary: str


@dataclass(frozen=True, slots=True)
class Year:
    """The events of a year."""

    year: int
    events: tuple[EventItem, ...]


@dataclass(frozen=True, slots=True)
class KalenderView:
    """The calendar, by year."""

    years: tuple[Year, ...]


def event_item(entry: Entry[Handelse]) -> EventItem:
    """Return an event as a line in a list."""
    data = entry.data
    summary = " ".join((data.sammanfattning or "").split())
    return EventItem(
        data.titel, urls.handelse(entry.file), phrases.span(data.datum, data.slutdatum), data.ort or "", summary
    )


def kalender(maker: Maker) -> PageSpec:
    """Make the calendar, latest year first."""
    events = maker.index.events
    years = dict.fromkeys(entry.data.datum.year for entry in events)
    view = KalenderView(
        tuple(Year(year, tuple(event_item(e) for e in events if e.data.datum.year == year)) for year in years)
    )
    description = "Konferenser och andra möten om den sociala barn- och ungdomsvården."
    meta = maker.meta("Kalender", description, urls.KALENDER, "kalender")
    return PageSpec("kalender.html", meta, view)
