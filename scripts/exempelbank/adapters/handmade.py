"""The hand-written pages by Python-Markdown alone, with the extensions that mkdocs.yml names.

What MkDocs does for them is done here: front matter, titles, links from file to file, and a word on every link that leads
nowhere.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from markdown import Markdown

from exempelbank.adapters import besked, filelinks
from exempelbank.content import urls, walking
from exempelbank.errors import SetupError
from exempelbank.settings import load_markdown
from exempelbank.site import templating
from exempelbank.site.generate import GeneratedFile
from exempelbank.site.links import SiteLinks
from exempelbank.site.whole import Whole, is_source

_DOCS = "docs/"
_TEMPLATE = "main.html"
_FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:-{3}|\.{3})[ \t]*\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Source:
    """A hand-written page: its path below docs/, its address, its front matter and its Markdown."""

    path: str
    url: str
    given: Mapping[str, Any]
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the table of contents; ``title`` is HTML."""

    title: str
    url: str
    level: int
    children: tuple["Heading", ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What the layout prints of a hand-written page: HTML, and its headings."""

    content: str
    toc: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """The finished files, and what is wrong with their links."""

    files: list[GeneratedFile]
    faults: list[str]


class Handmade:
    """What people have written below docs/ that is no content: the pages, and the files that lie beside them."""

    def __init__(self, root: Path) -> None:
        """Read them. Raises SetupError where a text cannot be read or two pages have one address."""
        self.root = root
        self.markdown = load_markdown(root)
        # What cannot be looked at, the check has told.
        paths = [file.removeprefix(_DOCS) for file in walking.walk(root, _DOCS.rstrip("/"), [])]
        paths = [path for path in paths if not is_source(path) and not _is_hidden(path)]
        self.addresses = {path: urls.of_file(f"{_DOCS}{path}") or path for path in paths}
        self.pages = [_read(root, path, url) for path, url in self.addresses.items() if path.endswith(".md")]
        _check_addresses(self.pages)

    def make(self, whole: Whole) -> Made:
        """Make the pages and bring the other files. Raises SetupError where an extension or the layout cannot be used."""
        links = [filelinks.FileLinks(source.path, self.addresses) for source in self.pages]
        faults: list[str] = []
        pages = {
            link.page: self._page(source, link, whole, faults) for source, link in zip(self.pages, links, strict=True)
        }
        pointers = [pointer for link in links for pointer in link.pointers]
        faults += [fault for link in links for fault in link.faults]
        faults += filelinks.lost({path: page.content for path, page in pages.items()}, pointers)
        return Made([*self._printed(pages, whole), *self._others()], faults)

    def _page(self, source: Source, links: filelinks.FileLinks, whole: Whole, faults: list[str]) -> Page:
        def dead(given: str) -> None:
            faults.append(besked.INGEN_SIDA.format(page=source.path, given=given))

        site_links = SiteLinks(dead)
        site_links.page, site_links.known = source.url, whole.addresses
        reader = self._reader()
        for extension in (links, site_links):
            extension.extendMarkdown(reader)
        content = reader.convert(whole.fill(source.text))
        return Page(content, _headings(getattr(reader, "toc_tokens", [])))

    def _reader(self) -> Markdown:
        reader = Markdown()
        for name in self.markdown.extensions:
            try:
                reader.registerExtensions([name], self.markdown.configs)
            except (ImportError, AttributeError, TypeError, KeyError, ValueError) as error:
                raise SetupError(besked.TILLAGG.format(given=name)) from error
        return reader

    def _printed(self, pages: Mapping[str, Page], whole: Whole) -> Iterable[GeneratedFile]:
        env = templating.environment(self.root)
        titles = {source.url: _title(source, pages[source.path]) for source in self.pages}
        for source in self.pages:
            given = {**source.given, "title": titles[source.url]}
            meta = whole.account(given, source.url, f"{_DOCS}{source.path}", titles)
            page = pages[source.path]
            content = templating.render(env, _TEMPLATE, meta=meta, page=page, site=whole.site)
            yield GeneratedFile(urls.output_file(source.url), content)

    def _others(self) -> Iterable[GeneratedFile]:
        for path, address in self.addresses.items():
            if not path.endswith(".md"):
                yield GeneratedFile(address, (self.root / _DOCS / path).read_bytes())


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in PurePosixPath(path).parts)


def _read(root: Path, path: str, url: str) -> Source:
    try:
        text = (root / _DOCS / path).read_text(encoding="utf-8-sig")
        front = _FRONT.match(text)
        given = yaml.safe_load(front[1]) if front else {}
    except UnicodeDecodeError as error:
        raise SetupError(besked.KODNING.format(page=path)) from error
    except (yaml.YAMLError, ValueError) as error:
        raise SetupError(besked.UPPGIFTER.format(page=path)) from error
    if not isinstance(given, dict):
        raise SetupError(besked.UPPGIFTER.format(page=path))
    return Source(path, url, given, text[front.end() :].lstrip("\n") if front else text)


def _check_addresses(pages: Iterable[Source]) -> None:
    taken: dict[str, str] = {}
    for source in pages:
        other = taken.setdefault(source.url, source.path)
        if other != source.path:
            raise SetupError(besked.SAMMA_ADRESS.format(page=other, given=source.path))


def _headings(tokens: Iterable[Mapping[str, Any]]) -> tuple[Heading, ...]:
    return tuple(
        Heading(token["name"], f"#{token['id']}", token["level"], _headings(token["children"])) for token in tokens
    )


def _title(source: Source, page: Page) -> str:
    """Return a page's title: as its front matter has it, else its first heading, else the name of its file."""
    if source.given.get("title"):
        return str(source.given["title"])
    if page.content.startswith("<h1") and page.toc:
        return unescape(page.toc[0].title)
    name = PurePosixPath(source.path).stem.replace("-", " ").replace("_", " ")
    return name.capitalize() if name.islower() else name
