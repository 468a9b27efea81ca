"""In a preview: a file whose fields could not be understood, as it was written."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.content.provisional import Faulty
from exempelbank.pages.types import Link, PageSpec, Row, account
from exempelbank.prose.render import Section, render_sections
from exempelbank.settings import Settings


@dataclass(frozen=True, slots=True)
class FaultyView:
    """Its fields and its text."""

    file: str
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]


def page(settings: Settings, item: Faulty) -> PageSpec:
    """Make the page; what is wrong stands on top of it, as on every page of a preview."""
    sections = tuple(render_sections(item.body, lambda target: urls.resolve(item.file, target)))
    rows = tuple(Row(key, (Link(value),)) for key, value in item.fields)
    about = account(settings, item.title, "Filen har fel och kan inte visas färdig.", item.url, "sida", noindex=True)
    return PageSpec("forhand.html", about, FaultyView(item.file, rows, sections))
