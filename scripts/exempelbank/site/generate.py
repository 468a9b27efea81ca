"""Everything that is generated, as files in memory: pages, feed, sitemap, stylesheet, pictures.

No MkDocs and no clock here: the plugin hands these files to MkDocs, and ``exempelbank generate --to`` writes them as
they are. Pages are rendered here rather than by MkDocs, which would run its Markdown machinery over thousands of
empty pages; MkDocs renders the hand-written ones with the same templates.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from exempelbank.cache import NONE, Cache, mark
from exempelbank.content import provisional, urls
from exempelbank.content.bank import Bank, Entry
from exempelbank.content.findings import Finding
from exempelbank.contribute import formular, visning
from exempelbank.exports import adresser, atom, behov, headers, ical, jsonfeed, likhet, sitemap
from exempelbank.exports.oppna import filer as datafiler
from exempelbank.exports.oppna import sida as datasida
from exempelbank.pages import forhand, social
from exempelbank.pages.make import Pages
from exempelbank.pages.make import make as make_pages
from exempelbank.pages.types import PageSpec
from exempelbank.relations import flode
from exempelbank.relations.index import Index
from exempelbank.search import forslag, lagtext, needs, records
from exempelbank.settings import Settings
from exempelbank.site import assets, pagemarks, place, templating
from exempelbank.site.historik import Versions


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file of the finished site: path relative to the site, and its bytes."""

    path: str
    content: bytes


Made = tuple[list[GeneratedFile], tuple[str, str] | None]  # files, and a page's line in the sitemap (address and day)


def generate(  # noqa: PLR0913 - what the site is made of
    bank: Bank,
    settings: Settings,
    today: date,
    *,
    own: assets.Assets | None = None,
    handwritten: Iterable[str] = (),
    findings: tuple[Finding, ...] = (),
    serving: bool = False,
    preview: bool = False,
    versions: Versions | None = None,
    cache: Cache = NONE,
    on_searched: Callable[[list[GeneratedFile], list[records.Hit]], None] = lambda _pages, _hits: None,
) -> list[GeneratedFile]:
    """Make every generated file of the site as of ``today``.

    ``own`` are the assets, where the caller has read them already; ``handwritten`` are the addresses of pages that MkDocs
    makes, for the sitemap; ``findings`` are shown on every page while serving, and each on its own page in a ``preview``,
    which has drafts and faulty files too and says so on every page; ``versions`` are told on the pages of content; ``cache`` has pages made before; ``on_searched`` is given the pages of the search index,
    and what a search shows of them, as soon as they are ready, so that they can be indexed while the others are made. Raises SetupError where templates or stylesheets are missing.
    """
    index = Index(provisional.with_drafts(bank) if preview else bank)
    own = own or assets.load(bank.root)
    assets.require_all(own)
    site = templating.site_of(settings, own.folder, findings, serving=serving, preview=preview, versions=versions)
    kept = NONE if findings or preview else cache  # what is shown beside the content itself is in no mark
    wanted = make_pages(index, settings, today, kept)
    wanted.others.append(partial(datasida.page, index, settings))
    if preview:
        wanted.others.extend(partial(forhand.page, settings, item) for item in provisional.faulty(bank))
    made = _make(index, wanted, site, kept, partial(pagemarks.by, bank.root, settings, site, today))
    finished = list(islice(made, len(wanted.searched)))
    on_searched([file for files, _ in finished for file in files], wanted.hits)
    finished += made
    listed = [place for _, place in finished if place is not None]
    listed += [(settings.absolute(url), "") for url in handwritten]
    pages = (file for files, _ in finished for file in files)
    about = _about_the_site(settings, own, listed, preview=preview)
    return [*pages, *_pictures(bank), *about, *_exports(index, settings), *_assets(own)]


def _make(
    index: Index, wanted: Pages, site: templating.Site, cache: Cache, made_by: Callable[[], bytes]
) -> Iterator[Made]:
    """Make every page and picture, those that are searched first; ``made_by`` is the mark of what they are made by now."""
    root = index.bank.root
    env = templating.environment(root)
    by = made_by()

    def page(make: Callable[[], PageSpec]) -> Made:
        spec = make()
        content = templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site)
        place = None if spec.meta.noindex else (spec.meta.canonical, spec.changed)
        return [GeneratedFile(urls.output_file(spec.url), content)], place

    def picture(item: social.Picture) -> Made:
        return [GeneratedFile(item.path, social.draw(root, site.name, item))], None

    jobs = [partial(page, make) for make in (*wanted.searched, *wanted.others)]
    jobs += [partial(picture, item) for item in wanted.pictures]
    marks = pagemarks.of(by, index, site, wanted)
    marks += [mark(by, repr(item)) for item in wanted.pictures]
    yield from cache.run("sidor", lambda job: job(), jobs, marks)
    if made_by() == by:  # else something was changed meanwhile, and the pages are of both
        cache.save()


def _about_the_site(
    settings: Settings, own: assets.Assets, listed: list[tuple[str, str]], *, preview: bool
) -> Iterator[GeneratedFile]:
    """Yield what search engines and hosts read of the site as a whole, and the marker that says what it is."""
    yield GeneratedFile(urls.SITEMAP, sitemap.render(listed))
    yield GeneratedFile(urls.HEADERS, headers.render(settings.url, own.folder))
    yield GeneratedFile(place.MARKER, place.PREVIEW_TEXT if preview else place.MARKER_TEXT)
    yield GeneratedFile(urls.ROBOTS, sitemap.robots(settings.absolute(urls.SITEMAP), closed=preview))


def _exports(index: Index, settings: Settings) -> Iterator[GeneratedFile]:
    """Yield what other programs read: feeds, and what our own scripts fetch."""
    yield from (GeneratedFile(path, content) for path, content in records.query_files(index).items())
    for followed in (flode.alla(index), *flode.delar(index)):
        yield GeneratedFile(urls.flode(followed.page), atom.render(index, settings, followed))
    yield GeneratedFile(urls.flode(urls.KALENDER), atom.render_events(index, settings))
    yield GeneratedFile(urls.JSONFEED, jsonfeed.render(index, settings, flode.alla(index)))
    yield from (GeneratedFile(path, content) for path, content in ical.files(index, settings))
    yield from (GeneratedFile(path, content) for path, content in forslag.files(index).items())
    yield GeneratedFile(urls.SOKTA, needs.render(index))
    yield GeneratedFile(urls.LAGRUM, lagtext.render(index.vocabulary))
    yield GeneratedFile(urls.ADRESSER, adresser.render(index))
    yield GeneratedFile(urls.BEHOV, behov.render(index))
    yield GeneratedFile(urls.LIKHET, likhet.render(index))
    yield GeneratedFile(urls.FORMULARDATA, formular.render(index, settings))
    yield GeneratedFile(urls.FORMULARVISNING, visning.render(index))
    yield from (GeneratedFile(path, content) for path, content in datafiler.files(index, settings))
    root = index.bank.root
    yield from (GeneratedFile(urls.kallfil(entry.slug), (root / entry.file).read_bytes()) for entry in index.exempel)


def _assets(own: assets.Assets) -> Iterator[GeneratedFile]:
    """Yield styles, scripts, font and icons."""
    yield from (GeneratedFile(path, content) for path, content in own.files.items())


def _pictures(bank: Bank) -> Iterator[GeneratedFile]:
    """Yield the pictures that lie beside content files, placed beside their pages."""
    entries: tuple[Entry[Any], ...] = (*bank.exempel, *bank.metoder, *bank.handelser)
    for entry in entries:
        page = urls.of_file(entry.file) or urls.START
        folder = (bank.root / entry.file).with_suffix("")
        for name in entry.pictures:
            yield GeneratedFile(f"{page}{name}", (folder / name).read_bytes())


def write(files: Iterable[GeneratedFile], folder: Path) -> None:
    """Write generated files below a folder."""
    for item in files:
        path = folder / item.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(item.content)
