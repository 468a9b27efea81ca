"""The page of the form: what stands there without JavaScript; the rest is made in the browser."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.pages.types import Maker, PageSpec


@dataclass(frozen=True, slots=True)
class FormularView:
    """The ways that remain without JavaScript, "" where one is not set."""

    e_post: str
    repo_url: str


def formular(maker: Maker) -> PageSpec:
    """Make the page."""
    settings = maker.settings
    meta = maker.meta(
        "Skriv ett exempel",
        "Svara på frågorna här, så blir svaren ett exempel. Inget konto behövs, och det du skriver sparas i din webbläsare.",
        urls.FORMULAR,
        "formular",
    )
    return PageSpec("formular.html", meta, FormularView(settings.redaktion.e_post, settings.repo_url))
