"""Links from one hand-written page to the file of another: ``falt.md#titel`` → the address as it must stand on the page."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from exempelbank.adapters import besked

_KEYS = {"a": "href", "img": "src"}


@dataclass(frozen=True, slots=True)
class Pointer:
    """A link to a place on a page: both pages by their path below docs/, the place, and the link as it is written."""

    page: str
    target: str
    anchor: str
    given: str


class FileLinks(Extension):
    """A Python-Markdown extension for one page, by its path below docs/; ``addresses`` has every file there by its path.

    ``faults`` says which links lead to no file; ``pointers`` are the places that other pages are to have.
    """

    def __init__(self, page: str, addresses: Mapping[str, str]) -> None:
        super().__init__()
        self.page = page
        self.addresses = addresses
        self.faults: list[str] = []
        self.pointers: list[Pointer] = []

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the processor when all other addresses are written."""
        md.treeprocessors.register(_Rewritten(md, self), "exempelbank-filelinks", 0)

    def written(self, given: str) -> str:
        """Return an address as it must stand on the page; one that is no file's is left as it is."""
        scheme, host, path, query, anchor = urlsplit(given)
        if scheme or host or given.startswith(("/", "\\")) or AMP_SUBSTITUTE in given:
            return given
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.page), unquote(path))) if path else self.page
        if target not in self.addresses:
            told = besked.INGEN_FIL if posixpath.splitext(path)[1] else besked.INGEN_PLATS
            self.faults.append(told.format(page=self.page, given=given))
            return given
        if anchor:
            self.pointers.append(Pointer(self.page, target, anchor, given))
        return urlunsplit(("", "", self._to(target), query, anchor)) if path else given

    def _to(self, target: str) -> str:
        address = self.addresses[target]
        way = quote(posixpath.relpath(f"/{address}", f"/{self.addresses[self.page]}"))
        return f"{way}/" if address.endswith("/") or not address else way


class _Rewritten(Treeprocessor):
    def __init__(self, md: Markdown, links: FileLinks) -> None:
        super().__init__(md)
        self.links = links

    def run(self, root: Element) -> None:
        for element in root.iter():
            key = _KEYS.get(element.tag)
            if key and (given := element.get(key)) is not None:
                element.set(key, self.links.written(given))


class _Anchors(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attrs if value and (name == "id" or (tag, name) == ("a", "name"))}


def lost(pages: Mapping[str, str], pointers: list[Pointer]) -> Iterator[str]:
    """Yield what is said of each link to a place that its page does not have; ``pages`` has their HTML by path."""
    asked = {pointer.target for pointer in pointers} & pages.keys()
    anchors = {page: _Anchors(pages[page]).found for page in asked}
    for pointer in pointers:
        if pointer.target in asked and pointer.anchor not in anchors[pointer.target]:
            yield besked.INGEN_PLATS.format(page=pointer.page, given=pointer.given)
