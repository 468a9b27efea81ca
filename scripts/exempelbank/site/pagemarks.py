"""Marks of everything that a page is made of: equal marks, equal pages.

An example's page is made of its own text, of what the search is told of it, and of what the others say in their front matter.
Other pages show front matter, and the texts of methods and events.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from exempelbank.cache import mark
from exempelbank.pages.make import Pages
from exempelbank.relations.index import Index
from exempelbank.settings import Settings
from exempelbank.site.templating import Site


def by(root: Path, settings: Settings, site: Site, today: date) -> bytes:
    """Return a mark of what every page is made by: the day, the templates, the settings, and the assets by their names."""
    folder = root / "overrides"
    templates = (path for path in sorted(folder.rglob("*")) if path.is_file())
    parts = (part for path in templates for part in (str(path.relative_to(folder)), path.read_bytes()))
    return mark(today.isoformat(), repr(settings), site.assets, site.policy, *parts)


def of(made_by: bytes, index: Index, site: Site, wanted: Pages) -> list[bytes]:
    """Return the marks of the pages that are searched, then those of the others; ``made_by`` is what ``by`` gave."""
    bank = index.bank
    told = (f"{file} {version.commit}" for file, version in site.versions.items() if not file.startswith("exempel/"))
    fronts = mark(made_by, bank.around, *told, *_fronts(index))
    entries = (*index.exempel, *bank.metoder)
    return [
        *(
            mark(fronts, entry.file, entry.marks[1], repr(site.versions.get(entry.file)), repr(record))
            for entry, record in zip(entries, wanted.records, strict=True)
        ),
        *(mark(fronts, str(number)) for number in range(len(wanted.others))),
    ]


def _fronts(index: Index) -> Iterator[str | bytes]:
    bank = index.bank
    for example in bank.exempel:
        yield from (example.file, example.marks[0])
    for entry in (*bank.metoder, *bank.handelser):
        yield from (entry.file, entry.marks[1])
