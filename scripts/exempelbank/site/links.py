"""Links in hand-written pages: ``/taggar/barnratt/`` → the address as it must stand on the page, if the page exists."""

from collections.abc import Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from exempelbank.content import urls
from exempelbank.pages import types
from exempelbank.pages.types import Link, Meta
from exempelbank.settings import Settings


class SiteLinks(Extension):
    """A Python-Markdown extension; ``page`` and ``known`` are set before each page is rendered.

    ``warn`` is called with each address that no page has.
    """

    def __init__(self, warn: Callable[[str], None]) -> None:
        super().__init__()
        self.page = ""
        self.known: frozenset[str] = frozenset()
        self.warn = warn

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the processor last of all, after MkDocs' own (priority 0), which would take the result for a file."""
        md.treeprocessors.register(_Relative(md, self), "exempelbank-sitelinks", -1)


class _Relative(Treeprocessor):
    def __init__(self, md: Markdown, settings: SiteLinks) -> None:
        super().__init__(md)
        self.settings = settings

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            href = element.get("href", "")
            if not href.startswith("/") or href.startswith("//"):
                continue
            target = href.removeprefix("/")
            if target.partition("#")[0].partition("?")[0] not in self.settings.known:
                self.settings.warn(href)
            path, mark, fragment = target.partition("#")  # of the start page, where the path is empty
            element.set("href", f"{urls.relative(path, self.settings.page)}{mark}{fragment}")


def trail(url: str, titles: dict[str, str]) -> tuple[Link, ...]:
    """Return the way to a hand-written page: the start, and the pages that its address lies under, by their titles."""
    parts = url.strip("/").split("/")[:-1]
    above = ["/".join(parts[: count + 1]) + "/" for count in range(len(parts))]
    return (Link("Start", urls.START), *(Link(titles[address], address) for address in above if address in titles))


def account(settings: Settings, given: Mapping[str, Any], url: str, file: str, titles: dict[str, str]) -> Meta:
    """Return a hand-written page's account of itself from its front matter; ``titles`` has all such pages, by address."""
    return types.account(
        settings,
        str(given["title"] or settings.name),
        str(given.get("description") or settings.description),
        url,
        "sida",
        breadcrumbs=trail(url, titles),
        edit_url=settings.edit_url(file),
        file=file,
        lang=str(given.get("lang") or "sv"),
    )
