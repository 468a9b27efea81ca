"""Pages about methods, tags and calendar events."""

from dataclasses import dataclass
from html import escape

from exempelbank import jsonld, markdown, qr, search, social, urls, words
from exempelbank.bank import Entry
from exempelbank.markdown import Section
from exempelbank.model import SYFTEN, Handelse, Metod, Tagg
from exempelbank.pages import karta, parts
from exempelbank.pages.karta import MapView
from exempelbank.pages.konventionen import Artikel, article
from exempelbank.pages.types import Card, Link, Maker, PageSpec, Row, Source
from exempelbank.relations import Post
from exempelbank.text import enumerate_words, shorten, sort_key

_RELATED = 6


@dataclass(frozen=True, slots=True)
class MetodView:
    """A method's page."""

    slug: str
    title: str
    summary: str
    target: str
    synonyms: str
    tags: tuple[Link, ...]
    evidence: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    cards: tuple[Card, ...]
    map: MapView | None
    dates: tuple[Row, ...]
    change_url: str
    search: search.Record
    qr: str
    print_size: str


def metod(maker: Maker, entry: Entry[Metod]) -> PageSpec:
    """Make the page of one method."""
    data, index = entry.data, maker.index
    summary = " ".join((data.sammanfattning or "").split())
    dates = [Row("Publicerad", (Link(words.day(data.publicerad)),))] if data.publicerad else []
    dates += [Row("Granskad", (Link(words.day(data.granskad)),))] if data.granskad else []
    sections = tuple(markdown.render_sections(entry.body, lambda target: urls.resolve(entry.file, target)))
    sources = parts.sources(data.kallor)
    view = MetodView(
        slug=entry.slug,
        title=data.namn,
        summary=summary,
        target=data.malgrupp or "",
        synonyms=", ".join(data.synonymer),
        tags=parts.tag_links(maker, data.taggar),
        evidence=" ".join((data.evidenslage or "").split()),
        sections=sections,
        sources=sources,
        cards=parts.cards(index, index.by_metod.get(entry.slug, ())),
        map=karta.places(index, index.by_metod.get(entry.slug, ()), f"Karta: här används {data.namn}"),
        dates=tuple(dates),
        change_url=maker.settings.edit_url(entry.file),
        search=search.of_metod(index, entry),
        qr=qr.svg(maker.settings.absolute(urls.metod(entry.slug))),
        print_size=parts.print_size((summary, data.evidenslage or "", *(part.html for part in sections)), (), sources),
    )
    url, settings = urls.metod(entry.slug), maker.settings
    article = jsonld.article(
        site=settings.url,
        url=settings.absolute(url),
        headline=data.namn,
        description=summary,
        published=data.publicerad.isoformat() if data.publicerad else "",
        modified=data.granskad.isoformat() if data.granskad else "",
        about=[jsonld.term(tag.title, settings.absolute(tag.url)) for tag in view.tags],
        places=[],
        sources=[jsonld.work(item.title, item.publisher, item.url, item.year) for item in view.sources],
    )
    description = summary or f"Metoden {data.namn}: vad den är, för vem, och exempel på kommuner som använder den."
    trail = (Link("Start", urls.START), Link("Metoder", urls.METODER))
    meta = maker.meta(
        data.namn, description, url, "metod", section="metoder", breadcrumbs=trail, json_ld=jsonld.dump(article),
        edit_url=view.change_url, og_type="article", image=social.own(url), image_alt=f"Metod: {data.namn}",
    )
    found = words.number_of(len(view.cards), "exempel", "exempel")
    picture = social.Picture(social.own(url), data.namn, f"Metod med {found} i banken" if view.cards else "Metod")
    return PageSpec("metod.html", meta, view, data.granskad.isoformat() if data.granskad else "", picture)


@dataclass(frozen=True, slots=True)
class MetodItem:
    """A method in the list of methods."""

    title: str
    url: str
    summary: str
    count: int


@dataclass(frozen=True, slots=True)
class ListView:
    """A page that is a list of items."""

    items: tuple[MetodItem, ...]


def metoder(maker: Maker) -> PageSpec:
    """Make the list of methods."""
    index = maker.index
    entries = sorted(index.bank.metoder, key=lambda entry: sort_key(entry.data.namn))
    items = tuple(
        MetodItem(
            entry.data.namn,
            urls.metod(entry.slug),
            " ".join((entry.data.sammanfattning or "").split()),
            len(index.by_metod.get(entry.slug, ())),
        )
        for entry in entries
    )
    description = f"{len(items)} metoder i den sociala barn- och ungdomsvården: vad de är, för vem och vad forskningen säger."
    meta = maker.meta(
        "Metoder", description, urls.METODER, "metoder", section="metoder", breadcrumbs=(Link("Start", urls.START),)
    )
    return PageSpec("metoder.html", meta, ListView(items))


@dataclass(frozen=True, slots=True)
class TaggView:
    """A tag's page."""

    slug: str
    title: str
    definition: str
    synonyms: str
    articles: tuple[Artikel, ...]
    plan: tuple[str, ...]
    cards: tuple[Card, ...]
    related: tuple[Link, ...]


def tagg(maker: Maker, item: Tagg) -> PageSpec:
    """Make the page of one tag."""
    index = maker.index
    entries = index.by_tagg.get(item.slug, ())
    counts: dict[str, int] = {}
    for entry in entries:
        for slug in entry.data.taggar:
            counts[slug] = counts.get(slug, 0) + 1
    counts.pop(item.slug, None)
    related = sorted(counts, key=lambda slug: (-counts[slug], slug))[:_RELATED]
    title = words.capitalised(item.namn)
    view = TaggView(
        slug=item.slug,
        title=title,
        definition=item.definition,
        synonyms=enumerate_words(item.synonymer),
        articles=tuple(article(number) for number in item.barnkonventionen),
        plan=tuple(words.capitalised(area) for area in item.handlingsplan),
        cards=parts.cards(index, entries),
        related=parts.tag_links(maker, related),
    )
    description = shorten(item.definition or f"Exempel på arbete med {item.namn}.", 300)
    trail = (Link("Start", urls.START), Link("Ämnen", urls.TAGGAR))
    settings = maker.settings
    thing = jsonld.term(title, settings.absolute(urls.tagg(item.slug))) | {"description": description}
    meta = maker.meta(
        title, description, urls.tagg(item.slug), "tagg", section="exempel", breadcrumbs=trail, json_ld=jsonld.dump(thing)
    )
    return PageSpec("tagg.html", meta, view, _latest(entries))


def _latest(entries: tuple[Post, ...]) -> str:
    return max((entry.data.granskad.isoformat() for entry in entries), default="")


@dataclass(frozen=True, slots=True)
class TaggItem:
    """A tag in the list of tags."""

    title: str
    url: str
    definition: str
    count: int


@dataclass(frozen=True, slots=True)
class TaggGroup:
    """Tags under a heading."""

    title: str
    items: tuple[TaggItem, ...]


@dataclass(frozen=True, slots=True)
class TaggarView:
    """The list of tags."""

    groups: tuple[TaggGroup, ...]


def taggar(maker: Maker) -> PageSpec:
    """Make the list of tags: the mandate's four purposes first, then the others in alphabetical order."""
    index = maker.index
    own = [item for item in index.vocabulary.taggar if item.namn in SYFTEN]
    rest = sorted((item for item in index.vocabulary.taggar if item.namn not in SYFTEN), key=lambda item: sort_key(item.namn))

    def group(title: str, members: list[Tagg]) -> TaggGroup:
        rows = (
            TaggItem(words.capitalised(item.namn), urls.tagg(item.slug), item.definition, len(index.by_tagg.get(item.slug, ())))
            for item in members
        )
        return TaggGroup(title, tuple(rows))

    view = TaggarView((group("Uppdragets fyra syften", own), group("Ämnen", rest)))
    description = "Alla ämnen i Exempelbanken, med förklaring och antal exempel."
    meta = maker.meta("Ämnen", description, urls.TAGGAR, "taggar", section="exempel", breadcrumbs=(Link("Start", urls.START),))
    return PageSpec("taggar.html", meta, view)


@dataclass(frozen=True, slots=True)
class HandelseView:
    """A calendar event's page."""

    title: str
    date: str
    place: str
    place_url: str
    organiser: str
    summary: str
    html: str
    tags: tuple[Link, ...]
    sources: tuple[Source, ...]


def handelse(maker: Maker, entry: Entry[Handelse]) -> PageSpec:
    """Make the page of one calendar event."""
    data, settings = entry.data, maker.settings
    kommun = maker.index.vocabulary.register.kommuner.get(data.kommun or "")
    sections = markdown.render_sections(entry.body, lambda target: urls.resolve(entry.file, target))
    html = "".join((f"<h2>{escape(part.heading)}</h2>" if part.heading else "") + part.html for part in sections)
    summary = " ".join((data.sammanfattning or "").split())
    url = urls.handelse(entry.file)
    view = HandelseView(
        data.titel,
        words.span(data.datum, data.slutdatum),
        data.ort or (kommun.namn if kommun else ""),
        urls.kommun(kommun) if kommun else "",
        data.arrangor or "",
        summary,
        html,
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
    trail = (Link("Start", urls.START), Link("Kalender", urls.KALENDER))
    meta = maker.meta(
        data.titel, description, url, "handelse", section="kalender", breadcrumbs=trail, json_ld=jsonld.dump(thing),
        edit_url=settings.edit_url(entry.file),
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
    return EventItem(data.titel, urls.handelse(entry.file), words.span(data.datum, data.slutdatum), data.ort or "", summary)


def kalender(maker: Maker) -> PageSpec:
    """Make the calendar, latest year first."""
    events = maker.index.events
    years = dict.fromkeys(entry.data.datum.year for entry in events)
    view = KalenderView(
        tuple(Year(year, tuple(event_item(e) for e in events if e.data.datum.year == year)) for year in years)
    )
    description = "Konferenser och andra möten om den sociala barn- och ungdomsvården."
    meta = maker.meta(
        "Kalender", description, urls.KALENDER, "kalender", section="kalender", breadcrumbs=(Link("Start", urls.START),)
    )
    return PageSpec("kalender.html", meta, view)
