"""The site but for its hand-written pages, and what those are told of it: the same, whoever makes them.

The adapters share this and nothing else: one gives MkDocs the files and lets it make the hand-written pages, the other
makes those too.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from exempelbank.cache import NONE, Cache
from exempelbank.content import provisional
from exempelbank.content.bank import Bank
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import KINDS
from exempelbank.pages import antal, uppdrag
from exempelbank.pages.types import Meta
from exempelbank.relations.index import Index
from exempelbank.search import records
from exempelbank.settings import Settings
from exempelbank.site import assets, generate, historik, links, templating
from exempelbank.site.generate import GeneratedFile

# Below docs/, what is no page and no file of its own on the site: generate makes something else of it.
_SOURCES = (
    *(f"{assets.PREFIX}{name}/" for name in assets.FOLDERS),
    *(f"{kind.folder.removeprefix('docs/')}/" for kind in KINDS if kind.folder != "exempel"),
)


def is_source(path: str) -> bool:
    """Tell whether a file below docs/, by its path there, is something that the generated files are made of."""
    return path.startswith(_SOURCES)


@dataclass(frozen=True, slots=True)
class Whole:
    """The generated files, and what a hand-written page needs: the indexed bank, the site, and every address there is."""

    settings: Settings
    index: Index
    site: templating.Site
    files: list[GeneratedFile] = field(repr=False)
    addresses: frozenset[str] = field(repr=False)

    def fill(self, markdown: str) -> str:
        """Return a hand-written page with what its markers stand for. Raises SetupError on a marker that stands for nothing."""
        return antal.fill(uppdrag.fill(markdown, self.index), self.index)

    def account(self, given: Mapping[str, Any], url: str, file: str, titles: dict[str, str]) -> Meta:
        """Return a hand-written page's account of itself (``links.account``)."""
        return links.account(self.settings, given, url, file, titles)


def make(  # noqa: PLR0913 - what a site is made of
    bank: Bank,
    settings: Settings,
    today: date,
    handwritten: Iterable[str],
    *,
    findings: tuple[Finding, ...] = (),
    serving: bool = False,
    preview: bool = False,
    cache: Cache = NONE,
    on_searched: Callable[[list[GeneratedFile], list[records.Hit]], None] = lambda _pages, _hits: None,
) -> Whole:
    """Make everything but the hand-written pages, whose addresses are given; the rest is as for ``generate.generate``."""
    own, versions = assets.load(bank.root), historik.read(bank.root)
    addresses = list(handwritten)
    files = generate.generate(
        bank, settings, today, own=own, handwritten=addresses, findings=findings, serving=serving, preview=preview,
        versions=versions, cache=cache, on_searched=on_searched,
    )  # fmt: skip
    return Whole(
        settings,
        Index(provisional.with_drafts(bank) if preview else bank),
        templating.site_of(settings, own.folder, findings, serving=serving, preview=preview, versions=versions),
        files,
        frozenset([*addresses, *(item.path.removesuffix("index.html") for item in files)]),
    )
