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

from exempelbank import pages, parallel, templating, urls
from exempelbank.bank import Bank, Entry
from exempelbank.errors import SetupError
from exempelbank.exports import atom, sitemap
from exempelbank.findings import Finding
from exempelbank.pages import PageSpec, Settings
from exempelbank.relations import Index

_STYLES = "docs/assets/css"
_STYLE_ORDER = "ordning.txt"


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file of the finished site: path relative to the site, and its bytes."""

    path: str
    content: bytes


def generate(
    bank: Bank, settings: Settings, today: date, *, handwritten: Iterable[str] = (), findings: tuple[Finding, ...] = ()
) -> list[GeneratedFile]:
    """Make every generated file of the site as of ``today``.

    ``handwritten`` are the addresses of pages that MkDocs makes, for the sitemap; ``findings`` are shown on every
    page while serving. Raises SetupError where templates or stylesheets are missing.
    """
    index = Index(bank)
    rendered = _pages(bank.root, pages.make(index, settings, today), settings, findings)
    files = [file for file, _ in rendered] + list(_pictures(bank))
    listed = [place for _, place in rendered if place is not None]
    listed += [(settings.absolute(url), "") for url in handwritten]
    files.append(GeneratedFile(urls.SITEMAP, sitemap.render(listed)))
    files.append(GeneratedFile(urls.ROBOTS, sitemap.robots(settings.absolute(urls.SITEMAP))))
    files.append(GeneratedFile(urls.FEED, atom.render(index, settings)))
    files.append(GeneratedFile(urls.STYLESHEET, stylesheet(bank.root)))
    return files


def _pages(
    root: Path, makers: Sequence[Callable[[], PageSpec]], settings: Settings, findings: tuple[Finding, ...]
) -> list[tuple[GeneratedFile, tuple[str, str] | None]]:
    """Make and render every page; return each with its line in the sitemap (address and day), or None."""
    env = templating.environment(root)
    site = templating.site_of(settings, findings)

    def render(make: Callable[[], PageSpec]) -> tuple[GeneratedFile, tuple[str, str] | None]:
        spec = make()
        content = templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site)
        place = None if spec.meta.noindex else (spec.meta.canonical, spec.changed)
        return GeneratedFile(urls.output_file(spec.url), content), place

    return parallel.run(render, makers)


def _pictures(bank: Bank) -> Iterator[GeneratedFile]:
    """Yield the pictures that lie beside content files, placed beside their pages."""
    entries: tuple[Entry[Any], ...] = (*bank.exempel, *bank.metoder, *bank.handelser)
    for entry in entries:
        page = urls.of_file(entry.file) or urls.START
        folder = (bank.root / entry.file).with_suffix("")
        for name in entry.pictures:
            yield GeneratedFile(f"{page}{name}", (folder / name).read_bytes())


def style_sources(root: Path) -> list[Path]:
    """Return the stylesheets, one a component, in the order they apply. Raises SetupError where one is missing."""
    folder = root / _STYLES
    order = folder / _STYLE_ORDER
    if not order.is_file():
        raise SetupError(f"Filen {_STYLES}/{_STYLE_ORDER} saknas i {root}.")
    sources = [folder / name for name in order.read_text(encoding="utf-8").split()]
    missing = [source.name for source in sources if not source.is_file()]
    if missing:
        raise SetupError(f"{_STYLES}/{_STYLE_ORDER} nämner filer som inte finns: {', '.join(missing)}")
    return sources


def stylesheet(root: Path) -> bytes:
    """Return the components' stylesheets joined to one file, which is one request for the reader."""
    return b"".join(source.read_bytes() for source in style_sources(root))


def write(files: Iterable[GeneratedFile], folder: Path) -> None:
    """Write generated files below a folder."""
    for item in files:
        path = folder / item.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(item.content)
