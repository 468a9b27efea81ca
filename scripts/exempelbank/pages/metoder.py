"""Pages about methods."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.metod import Metod
from exempelbank.pages import jsonld, karta, parts, qr, sidor, social
from exempelbank.pages.karta import MapView
from exempelbank.pages.sidor import CardPage
from exempelbank.pages.types import Link, Maker, Meta, PageSpec, Row, Source
from exempelbank.prose import phrases
from exempelbank.prose.render import Section, render_sections
from exempelbank.prose.text import sort_key
from exempelbank.search import records

_FOR_WHOM = "För vem"  # a section that says more than the field does


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
    facts: tuple[Row, ...]
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    lista: CardPage
    map: MapView | None
    dates: tuple[Row, ...]
    change_url: str
    search: records.Record
    qr: str
    print_size: str


def metod(maker: Maker, entry: Entry[Metod]) -> PageSpec:
    """Make the page of one method."""
    data, index = entry.data, maker.index
    listed = sidor.metod(index, entry)
    summary = " ".join((data.sammanfattning or "").split())
    dates = [Row("Publicerad", (Link(phrases.day(data.publicerad)),))] if data.publicerad else []
    dates += [Row("Granskad", (Link(phrases.day(data.granskad)),))] if data.granskad else []
    sections = _with_steps(data, render_sections(entry.body, lambda target: urls.resolve(entry.file, target)))
    sources, facts = parts.sources(data.kallor), tuple(_facts(data))
    view = MetodView(
        slug=entry.slug,
        title=data.namn,
        summary=summary,
        target="" if any(section.heading == _FOR_WHOM for section in sections) else data.malgrupp or "",
        synonyms=", ".join(data.synonymer),
        tags=parts.tag_links(maker, data.taggar),
        evidence=" ".join((data.evidenslage or "").split()),
        facts=facts,
        sections=sections,
        sources=sources,
        lista=listed.page(maker),
        map=karta.places(index, listed.entries, f"Karta: här används {data.namn}"),
        dates=tuple(dates),
        change_url=maker.settings.edit_url(entry.file),
        search=parts.record(maker, entry),
        qr=qr.svg(maker.settings.absolute(urls.metod(entry.slug))),
        print_size=parts.print_size(
            (summary, data.evidenslage or "", *(part.html for part in sections)), facts, sources
        ),
    )
    return PageSpec("metod.html", _meta(maker, entry, view), view, _changed(data))


def _with_steps(data: Metod, sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return the sections, the method's steps after the first of them: what it is, and then how it is done."""
    first, rest = (told := tuple(sections))[:1], told[1:]
    items = Markup().join(Markup("<li>{}</li>").format(" ".join(step.split())) for step in data.steg)
    steps = (Section("sa-gar-det-till", "Så går det till", f"<ol>{items}</ol>"),) if data.steg else ()
    return first + steps + rest


def _facts(data: Metod) -> Iterator[Row]:
    """Yield what a source says that the method takes; what none says is not shown."""
    told = {"Utbildning": data.utbildning, "Tid": data.tid, "Kostnad": data.kostnad, "Licens": data.licens}
    yield from (Row(label, (Link(" ".join(text.split())),)) for label, text in told.items() if text)
    if data.webb:
        yield Row("Webbplats", (Link(urlsplit(data.webb).netloc.removeprefix("www."), data.webb),))


def _changed(data: Metod) -> str:
    return data.granskad.isoformat() if data.granskad else ""


def _meta(maker: Maker, entry: Entry[Metod], view: MetodView) -> Meta:
    data, settings, url = entry.data, maker.settings, urls.metod(entry.slug)
    article = jsonld.article(
        site=settings.url,
        url=settings.absolute(url),
        headline=data.namn,
        description=view.summary,
        published=data.publicerad.isoformat() if data.publicerad else "",
        modified=_changed(data),
        about=[jsonld.term(tag.title, settings.absolute(tag.url)) for tag in view.tags],
        places=[],
        sources=[jsonld.work(item.title, item.publisher, item.url, item.year) for item in view.sources],
    )
    return maker.meta(
        data.namn,
        view.summary or f"Metoden {data.namn}: vad den är, för vem, och exempel på kommuner som använder den.",
        url,
        "metod",
        json_ld=jsonld.dump(article),
        edit_url=view.change_url,
        file=entry.file,
        og_type="article",
        image=social.own(url),
        image_alt=f"Metod: {data.namn}",
    )


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
    description = (
        f"{len(items)} metoder i den sociala barn- och ungdomsvården: vad de är, för vem och vad forskningen säger."
    )
    meta = maker.meta("Metoder", description, urls.METODER, "metoder")
    return PageSpec("metoder.html", meta, ListView(items))
