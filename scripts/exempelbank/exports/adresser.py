"""The addresses that the page for missing addresses compares with; fetched there only."""

import json
from collections.abc import Iterator

from exempelbank.content import urls
from exempelbank.pages.sections import SECTIONS
from exempelbank.prose import phrases
from exempelbank.relations.index import Index


def render(index: Index) -> bytes:
    """Return [address, title] of every generated page that a reader may have meant."""
    return json.dumps(list(_pages(index)), ensure_ascii=False, separators=(",", ":")).encode()


def _pages(index: Index) -> Iterator[tuple[str, str]]:
    yield from ((urls.exempel(entry.slug), entry.data.titel) for entry in index.active)
    yield from ((urls.metod(entry.slug), entry.data.namn) for entry in index.bank.metoder)
    yield from ((urls.tagg(item.slug), phrases.capitalised(item.namn)) for item in index.vocabulary.taggar)
    yield from ((urls.kommun(item), item.fullt_namn) for item in index.kommuner)
    yield from ((urls.lan(item), item.namn) for item in index.lan)
    yield from ((urls.handelse(entry.file), entry.data.titel) for entry in index.events)
    yield (urls.VI_SOKER, "Vi söker")
    yield from ((section.url, section.title) for section in SECTIONS if section.url)
