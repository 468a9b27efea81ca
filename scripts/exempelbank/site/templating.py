"""The Jinja environment of the site: our templates over Material's icons, always escaping."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from exempelbank.content import provisional, urls
from exempelbank.content.findings import Finding
from exempelbank.errors import SetupError
from exempelbank.exports import headers
from exempelbank.pages import vagar
from exempelbank.pages.sections import SECTIONS, Section
from exempelbank.pages.types import Card, Link, Meta
from exempelbank.prose import phrases
from exempelbank.settings import Redaktion, Settings
from exempelbank.site import assets
from exempelbank.site.historik import Versions

_ASSETS = tuple(f"{assets.PREFIX}{name}/" for name in assets.FOLDERS)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that readers can subscribe to."""

    title: str
    url: str
    type: str


NAV = tuple(section for section in SECTIONS if section.menu)
FOOTER = (
    *(Link(section.title, section.url, lang=section.lang) for section in SECTIONS if section.footer),
    Link("Flöde med nya exempel", urls.FEED),
)


@dataclass(frozen=True, slots=True)
class Site:
    """What every template knows about the site as a whole.

    ``fault`` gives where to say that something on a page is wrong. ``assets`` is the folder that styles, scripts, font and icons lie in; ``policy`` the Content-Security-Policy, "" while
    serving, when MkDocs puts a script of its own into each page.
    """

    name: str
    description: str
    url: str
    repo_url: str
    redaktion: Redaktion
    fault: Callable[[Meta], str]
    assets: str = assets.PREFIX
    policy: str = headers.POLICY
    referrer: str = headers.REFERRER
    nav: tuple[Section, ...] = NAV
    footer: tuple[Link, ...] = FOOTER
    feeds: tuple[Feed, ...] = (
        Feed("Nya och nygranskade exempel", urls.FEED, "application/atom+xml"),
        Feed("Nya och nygranskade exempel", urls.JSONFEED, "application/feed+json"),
    )
    findings: tuple[Finding, ...] = ()
    preview: dict[str, tuple[Finding, ...]] | None = None
    versions: Versions = field(default_factory=dict)
    responsible: str = (
        "Goda exempel och metoder i den sociala barn- och ungdomsvården. Exempelbanken är ett öppet projekt."
    )


def site_of(  # noqa: PLR0913 - what a site says of itself
    settings: Settings,
    folder: str,
    findings: tuple[Finding, ...] = (),
    *,
    serving: bool = False,
    preview: bool = False,
    versions: Versions | None = None,
) -> Site:
    """Return the site's account of itself.

    ``folder`` is where the assets lie; ``findings`` are shown on every page while serving; in a preview each on its own.
    ``versions`` has those of the content files.
    """
    policy = "" if serving else headers.POLICY
    return Site(
        settings.name,
        settings.description,
        settings.url,
        settings.repo_url,
        settings.redaktion,
        partial(vagar.fault, settings),
        assets=folder,
        policy=policy,
        findings=() if preview else findings,
        preview=provisional.by_page(findings) if preview else None,
        versions=versions or {},
    )


@jinja2.pass_context
def link(context: jinja2.runtime.Context, url: str) -> str:
    """Filter: write an address of the site as it must stand on the current page.

    A file of docs/assets is where its content says (``assets.load``). On the page for missing addresses, which is shown
    at any depth, the address is absolute within the host.
    """
    meta = context["meta"]
    if urls.is_outside(url):
        return url
    if url.startswith(_ASSETS):
        url = context["site"].assets + url.removeprefix(assets.PREFIX)
    if meta.url == urls.HITTADES_INTE:
        below_host = str(context["site"].url).split("://", 1)[-1].partition("/")[2]
        return f"/{below_host}{url}"
    return urls.relative(url, meta.url)


def environment(root: Path) -> jinja2.Environment:
    """Return the environment over ``root/overrides`` and Material's icons. Raises SetupError where either is missing."""
    overrides = root / "overrides"
    if not (overrides / "main.html").is_file():
        raise SetupError(f"Mappen overrides med sidmallarna saknas i {root}.")
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader([overrides, *_material(overrides)]),
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    env.filters |= {"link": link, "ikon": _icons(), "dag": phrases.day, "kort": _cards()}
    return env


def _material(overrides: Path) -> list[Path]:
    """Return where Material has its icons; it may be gone once the icons are kept among our own templates."""
    spec = find_spec("material")
    if spec is not None and spec.submodule_search_locations:
        return [Path(spec.submodule_search_locations[0]) / "templates"]
    if (overrides / ".icons").is_dir():
        return []
    raise SetupError("mkdocs-material är inte installerat. Kör make site.")


def _icons() -> Callable[[jinja2.Environment, str], Markup]:
    """Make the filter that draws one of Material's icons, by its path: "material/magnify". It says nothing on its own."""
    drawn: dict[str, Markup] = {}

    @jinja2.pass_environment
    def ikon(env: jinja2.Environment, name: str) -> Markup:
        if name not in drawn:
            source = env.get_template(f".icons/{name}.svg").render()
            drawn[name] = Markup('<span class="ex-ikon" aria-hidden="true">{}</span>').format(Markup(source))  # noqa: S704 - a file of the theme's
        return drawn[name]

    return ikon


def _cards() -> Callable[[jinja2.runtime.Context, Card], Markup]:
    """Make the filter that writes an example's card, which is the same on every page where its link is."""
    written: dict[tuple[str, str, str], Markup] = {}

    @jinja2.pass_context
    def kort(context: jinja2.runtime.Context, card: Card) -> Markup:
        key = card.slug, card.reason, link(context, card.url)
        if key not in written:
            template = context.environment.get_template("partials/kort.html")
            written[key] = Markup(template.render(card=card, meta=context["meta"], site=context["site"]))  # noqa: S704 - from a template that escapes
        return written[key]

    return kort


def render(env: jinja2.Environment, template: str, **context: Any) -> bytes:
    """Render a template to UTF-8. Raises SetupError with file and line where a template is wrong."""
    try:
        return env.get_template(template).render(**context).encode()
    except jinja2.TemplateError as error:
        raise faulty(error, template) from error


def faulty(error: jinja2.TemplateError, template: str) -> SetupError:
    """Return the error that says where a template is wrong, with Jinja's own words as such."""
    if isinstance(error, jinja2.TemplateNotFound):
        return SetupError(f"Sidmallen overrides/{error.name} saknas. Hämta den igen.")
    return SetupError(f"Mallen är fel: {_place_of(error, template)}. Jinja säger: ”{error}”")


def _place_of(error: jinja2.TemplateError, template: str) -> str:
    """Return file and line of a template error; Jinja names them itself only where the syntax is wrong."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{error.filename or template}, rad {error.lineno}"
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith((".html", ".svg"))
    ]
    return f"{frames[-1].filename}, rad {frames[-1].lineno}" if frames else template
