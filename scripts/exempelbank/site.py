"""Everything that is generated, as files in memory: pages, feed, sitemap, stylesheet, pictures.

No MkDocs and no clock here: the plugin hands these files to MkDocs, and ``exempelbank generate --to`` writes them as
they are. Pages are rendered here rather than by MkDocs, which would run its Markdown machinery over thousands of
empty pages; MkDocs renders the hand-written ones with the same templates.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from exempelbank import assets, pages, parallel, search, social, templating, urls
from exempelbank.bank import Bank, Entry
from exempelbank.exports import adresser, atom, headers, likhet, sitemap
from exempelbank.findings import Finding
from exempelbank.pages import PageSpec, Settings
from exempelbank.relations import Index


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file of the finished site: path relative to the site, and its bytes."""

    path: str
    content: bytes


def generate(  # noqa: PLR0913 - what the site is made of
    bank: Bank,
    settings: Settings,
    today: date,
    *,
    handwritten: Iterable[str] = (),
    findings: tuple[Finding, ...] = (),
    serving: bool = False,
) -> list[GeneratedFile]:
    """Make every generated file of the site as of ``today``.

    ``handwritten`` are the addresses of pages that MkDocs makes, for the sitemap; ``findings`` are shown on every
    page while serving. Raises SetupError where templates or stylesheets are missing.
    """
    index = Index(bank)
    own = assets.load(bank.root)
    site = templating.site_of(settings, own.folder, findings, serving=serving)
    rendered = _pages(bank.root, pages.make(index, settings, today), site)
    files = [file for made, _ in rendered for file in made] + list(_pictures(bank))
    listed = [place for _, place in rendered if place is not None]
    listed += [(settings.absolute(url), "") for url in handwritten]
    files.append(GeneratedFile(urls.SITEMAP, sitemap.render(listed)))
    files.append(GeneratedFile(urls.ROBOTS, sitemap.robots(settings.absolute(urls.SITEMAP))))
    files += [GeneratedFile(path, content) for path, content in search.query_files(index).items()]
    files.append(GeneratedFile(urls.FEED, atom.render(index, settings)))
    files.append(GeneratedFile(urls.ADRESSER, adresser.render(index)))
    files.append(GeneratedFile(urls.LIKHET, likhet.render(index)))
    files += [GeneratedFile(urls.lan_flode(item), atom.render_lan(index, settings, item)) for item in index.lan]
    for picture in social.all_shared("Goda exempel och metoder i den sociala barn- och ungdomsvården"):
        files.append(GeneratedFile(picture.path, social.draw(bank.root, site.name, picture)))
    files.append(GeneratedFile(urls.HEADERS, headers.render(settings.url, own.folder)))
    files += [GeneratedFile(path, content) for path, content in own.files.items()]
    return files


def _pages(
    root: Path, makers: Sequence[Callable[[], PageSpec]], site: templating.Site
) -> list[tuple[list[GeneratedFile], tuple[str, str] | None]]:
    """Make and render every page; return its files with its line in the sitemap (address and day), or None."""
    env = templating.environment(root)

    def render(make: Callable[[], PageSpec]) -> tuple[list[GeneratedFile], tuple[str, str] | None]:
        spec = make()
        content = templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site)
        place = None if spec.meta.noindex else (spec.meta.canonical, spec.changed)
        made = [GeneratedFile(urls.output_file(spec.url), content)]
        if spec.picture:
            made.append(GeneratedFile(spec.picture.path, social.draw(root, site.name, spec.picture)))
        return made, place

    return parallel.run(render, makers)


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
