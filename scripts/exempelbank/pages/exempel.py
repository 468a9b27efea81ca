"""The page of one example."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from exempelbank.content import urls
from exempelbank.content.groups import Kontakt
from exempelbank.content.model import Exempel
from exempelbank.content.review import review_by
from exempelbank.pages import jsonld, mandag, parts, passar, provat, qr, rutor, social, vagar
from exempelbank.pages.types import Badge, Banner, Card, Link, Maker, Meta, PageSpec, Row, Source, trail
from exempelbank.prose import lagrum, phrases
from exempelbank.prose.render import Section, render_sections
from exempelbank.relations.index import Post
from exempelbank.search import records


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality of the example, with what makes it comparable."""

    title: str
    url: str
    population: str
    group: str
    kod: str
    slug: str


@dataclass(frozen=True, slots=True)
class Reply:
    """How a municipality answers.

    ``tried`` leads those who have tried the same; ``form`` and ``letter`` those whom others wrote of, "" where they wrote it
    themselves or there is no mailbox.
    """

    tried: str
    form: str = ""
    letter: str = ""


@dataclass(frozen=True, slots=True)
class ExempelView:
    """Everything an example's template prints."""

    slug: str
    title: str
    summary: str
    purposes: tuple[Badge, ...]
    tags: tuple[Link, ...]
    kommuner: tuple[Place, ...]
    lan: tuple[Link, ...]
    banners: tuple[Banner, ...]
    origin: rutor.Origin
    reply: Reply
    facts: tuple[Row, ...]
    followup: rutor.FollowUp
    research: tuple[rutor.Research, ...]
    unknown: rutor.Unknown | None
    adaptations: tuple[provat.Pair, ...]
    sections: tuple[Section, ...]
    monday: mandag.Monday
    areas: tuple[passar.Area, ...]
    barnversion: str
    sources: tuple[Source, ...]
    dates: tuple[Row, ...]
    contact: Kontakt | None
    similar: tuple[Card, ...]
    used_by: tuple[Card, ...]
    builds_on: tuple[Card, ...]
    change_url: str
    search: records.Record
    card: Card
    qr: str
    print_size: str


def page(maker: Maker, entry: Post, today: date) -> PageSpec:
    """Make the page of one example, as of ``today`` (overdue reviews are said on the page)."""
    index, data, card = maker.index, entry.data, parts.card(maker, entry)
    rendered = tuple(render_sections(entry.body, lambda target: urls.resolve(entry.file, target)))
    facts, followup, research = tuple(rutor.facts(maker, entry)), rutor.follow_up(data), rutor.research(maker, entry)
    sources, unknown, tried = parts.sources(data.kallor), rutor.unknown(data), tuple(provat.pairs(maker, entry))
    texts = (followup.text, *_lengthy(data, unknown, research, rendered), *provat.words(tried))
    view = ExempelView(
        slug=entry.slug,
        title=data.titel,
        summary=card.summary,
        purposes=card.purposes,
        tags=parts.tag_links(maker, data.taggar),
        kommuner=tuple(_places(maker, entry)),
        lan=tuple(Link(lan.namn, urls.lan(lan)) for lan in index.counties(entry)),
        banners=tuple(_banners(maker, entry, today)),
        origin=rutor.origin(data),
        reply=_reply(maker, entry),
        facts=facts,
        followup=followup,
        research=research,
        unknown=unknown,
        adaptations=tried,
        sections=mandag.text(rendered),
        monday=mandag.monday(maker, entry, rendered),
        areas=passar.areas(maker, entry, rendered),
        barnversion=" ".join((data.barnversion or "").split()),
        sources=sources,
        dates=_dates(data),
        contact=data.kontakt,
        similar=parts.cards(maker, maker.similar.to(entry)),
        used_by=parts.cards(maker, index.used_by.get(entry.slug, ())),
        builds_on=parts.cards(maker, (index.by_slug[slug] for slug in data.bygger_pa if slug in index.by_slug)),
        change_url=urls.formular(entry.slug),
        search=parts.record(maker, entry),
        card=card,
        qr=qr.svg(maker.settings.absolute(card.url)),
        print_size=parts.print_size(texts, (*facts, *followup.rows), sources),
    )
    return PageSpec("exempel.html", _meta(maker, entry, view), view, data.granskad.isoformat())


def _lengthy(
    data: Exempel, unknown: rutor.Unknown | None, research: Iterable[rutor.Research], sections: Iterable[Section]
) -> Iterator[str]:
    """Yield the texts that take most room on paper."""
    yield from (" ".join(data.sammanfattning.split()), data.barnversion or "", data.resurser or "")
    yield from unknown.items if unknown else ()
    yield from (item.text for item in research)
    yield from (part.html for part in sections)


def _meta(maker: Maker, entry: Post, view: ExempelView) -> Meta:
    data, settings = entry.data, maker.settings
    url = urls.exempel(entry.slug)
    crumbs = [(link.title, settings.absolute(link.url)) for link in trail(url)] + [(view.title, settings.absolute(url))]
    article = jsonld.article(
        site=settings.url,
        url=settings.absolute(url),
        headline=view.title,
        description=view.summary,
        published=data.publicerad.isoformat(),
        modified=data.granskad.isoformat(),
        about=[jsonld.term(tag.title, settings.absolute(tag.url)) for tag in view.tags],
        places=[jsonld.area(place.title, place.kod) for place in view.kommuner]
        or [jsonld.area(lan.namn, lan.kod) for lan in maker.index.counties(entry)],
        sources=[jsonld.work(item.title, item.publisher, item.url, item.year) for item in view.sources],
    )
    return maker.meta(
        view.title,
        view.summary,
        url,
        "exempel",
        json_ld=jsonld.dump(article, jsonld.breadcrumbs(crumbs)),
        edit_url=settings.edit_url(entry.file),
        file=entry.file,
        og_type="article",
        noindex=data.status == "arkiverad",
        image=social.own(url),
        image_alt=view.title,
    )


def _reply(maker: Maker, entry: Post) -> Reply:
    tried = urls.provat(entry.slug)
    if entry.data.underlag == "inskickat":
        return Reply(tried)
    letter = vagar.yours(maker.settings, entry.data.titel, urls.exempel(entry.slug))
    return Reply(tried, urls.formular(entry.slug), letter)


def _places(maker: Maker, entry: Post) -> Iterator[Place]:
    for kommun in maker.index.municipalities(entry):
        yield Place(
            kommun.fullt_namn,
            urls.kommun(kommun),
            phrases.people(kommun.folkmangd),
            kommun.gruppnamn,
            kommun.kod,
            kommun.slug,
        )


def _banners(maker: Maker, entry: Post, today: date) -> Iterator[Banner]:
    data = entry.data
    if data.status == "arkiverad":
        successor = maker.index.by_slug.get(data.ersatts_av or "")
        link = Link(successor.data.titel, urls.exempel(successor.slug)) if successor else None
        yield Banner("arkiverad", f"Exemplet är arkiverat. {data.arkiverad_orsak or ''}".strip(), link)
    if review_by(data.granskad) < today:
        text = f"Texten granskades senast {phrases.day(data.granskad)}. Uppgifterna kan ha ändrats sedan dess."
        yield Banner("forsenad", text)
    if lagrum.cites_old(f"{data.sammanfattning}\n\n{entry.body}"):
        text = (
            "Exemplet hänvisar till den äldre socialtjänstlagen. Sedan den 1 juli 2025 har paragraferna andra nummer."
        )
        yield Banner("lag", text, Link("Läs om den nya lagen", urls.NYA_LAGEN))


def _dates(data: Exempel) -> tuple[Row, ...]:
    return (
        Row("Publicerad", (Link(phrases.day(data.publicerad)),)),
        Row("Granskad", (Link(phrases.day(data.granskad)),)),
        Row("Granskas senast", (Link(phrases.day(review_by(data.granskad))),)),
    )
