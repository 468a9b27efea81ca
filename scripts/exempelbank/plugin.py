"""The MkDocs plugin: the only module that imports MkDocs, and thin.

It checks the bank, hands MkDocs the generated files and indexes the finished site, so that ``mkdocs build`` alone
gives the whole site.
"""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.commands import build as build_command
from mkdocs.commands import serve as serve_command
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from exempelbank.check import report
from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.content import urls, walking
from exempelbank.content.findings import ContentError, Finding
from exempelbank.content.kinds import KINDS
from exempelbank.errors import SetupError
from exempelbank.pages.types import Link, account
from exempelbank.search.pagefind import Indexing
from exempelbank.settings import load_settings
from exempelbank.site import assets, generate, templating
from exempelbank.site.links import SiteLinks

log = logging.getLogger("mkdocs.plugins.exempelbank")
_SOURCES = (
    *(f"{assets.PREFIX}{name}/" for name in assets.FOLDERS),
    *(f"{kind.folder.removeprefix('docs/')}/" for kind in KINDS if kind.folder != "exempel"),
)


class ExempelbankPlugin(BasePlugin):  # type: ignore[no-untyped-call,type-arg] # MkDocs' base is untyped
    """Only a table of events; the work is in ``rules``, ``site`` and ``search``."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether we serve: then a content error is shown on the pages and the server stays up."""
        self.serving = command == "serve"
        self.links = SiteLinks(self._dead_link)
        self.indexing = Indexing()

    def _dead_link(self, href: str) -> None:
        log.warning("docs/%s länkar till %s, men den sidan finns inte.", urls.page_file(self.links.page), href)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take over the pages that MkDocs would make from the theme: 404 and sitemap are ours."""
        self.root = Path(config.config_file_path).parent
        with _told_by_mkdocs():
            self.settings = load_settings(self.root)
            if links := walking.linked_folders(self.root):
                self._check()  # MkDocs would follow them, for ever where two lead up; a build tells here all that is wrong
                raise PluginError(f"Genvägar (symboliska länkar) till mappar går inte att visa: {', '.join(links)}")
        config.theme.static_templates.clear()
        config.markdown_extensions.append(self.links)  # type: ignore[arg-type] # an extension object is as good as its name
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Check the bank, drop what the site does not use, and add every generated file."""
        with _told_by_mkdocs():
            return self._with_generated(files, config)

    def _with_generated(self, files: Files, config: MkDocsConfig) -> Files:
        bank, self.findings = self._check()
        kept = Files([file for file in files if self._is_ours(file, config)])
        handwritten = [file.url for file in kept.documentation_pages()]
        addresses = ["" if url in {".", "./"} else url for url in handwritten]
        self.indexing = Indexing()
        folder = Path(config.site_dir)
        generated = generate.generate(
            bank, self.settings, today(), handwritten=addresses, findings=self.findings, serving=self.serving,
            on_searched=lambda pages, hits: self.indexing.start(folder, ((page.path, page.content) for page in pages), hits),
        )  # fmt: skip
        self.site = templating.site_of(
            self.settings, assets.load(self.root).folder, self.findings, serving=self.serving
        )
        for item in generated:
            kept.append(File.generated(config, item.path, content=item.content))
        self.links.known = frozenset([*addresses, *(item.path.removesuffix("index.html") for item in generated)])
        return kept

    def _check(self) -> tuple[Any, tuple[Finding, ...]]:
        result = check(self.root, today())
        if not result.failed:
            return result.bank, ()
        text = report.as_text(result.findings, report.line_reader(self.root))
        if not self.serving:
            raise PluginError(f"Innehållet har fel, så sajten byggs inte.\n\n{text}") from ContentError(result.findings)
        log.error("Innehållet har fel:\n\n%s", text)
        return result.bank, tuple(finding for finding in result.findings if finding.severity == "error")

    @staticmethod
    def _is_ours(file: File, config: MkDocsConfig) -> bool:
        """Keep hand-written pages and assets; leave out Material's files, the sources of generated pages, leftovers and links."""
        if file.src_dir != config.docs_dir:
            return False
        made_by_us = file.src_uri.startswith(_SOURCES)
        return not made_by_us and walking.is_seen(Path(config.docs_dir), file.src_uri)

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:  # noqa: ARG002
        """Make MkDocs' own environment escape like ours, for the hand-written pages."""
        env.autoescape = True
        templating.add_filters(env)
        return env

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Tell the link extension which page is next."""
        self.links.page = _url(page)
        return markdown

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:  # noqa: ARG002
        """Give a hand-written page what our layout prints."""
        url = _url(page)
        title = str(page.title or self.settings.name)
        context["meta"] = account(
            self.settings,
            title,
            str(page.meta.get("description") or self.settings.description),
            url,
            "sida",
            breadcrumbs=_trail(url, files_titles(nav)),
            edit_url=self.settings.edit_url(f"docs/{page.file.src_uri}"),
            lang=str(page.meta.get("lang") or "sv"),
        )
        context["site"] = self.site
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs calls it with this name
        """Put the search index in place."""
        with _told_by_mkdocs():
            log.info("Sökindexet har %d sidor.", self.indexing.finish())
        if self.serving:
            self.on_shutdown()

    def on_shutdown(self) -> None:
        """Warn of what does not stop a build: in strict mode MkDocs counts the warnings given before."""
        if warning := self.indexing.warning:
            log.warning(warning)

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002 - MkDocs calls it with this name
        """Stop what goes on beside a build that failed."""
        self.indexing.stop()


@contextmanager
def _told_by_mkdocs() -> Iterator[None]:
    """Turn our own errors of set-up into the kind that MkDocs prints without a traceback."""
    try:
        yield
    except SetupError as error:
        raise PluginError(str(error)) from error


def _url(page: Page) -> str:
    return "" if page.url in {".", "./", ""} else page.url


def files_titles(nav: Any) -> dict[str, str]:
    """Return the titles of the hand-written pages by address."""
    return {_url(page): str(page.title) for page in nav.pages}


def _trail(url: str, titles: dict[str, str]) -> tuple[Link, ...]:
    """Return the way to a hand-written page: the start, and the pages that its address lies under."""
    parts = url.strip("/").split("/")[:-1]
    above = ["/".join(parts[: count + 1]) + "/" for count in range(len(parts))]
    return (Link("Start", urls.START), *(Link(titles[address], address) for address in above if address in titles))


class _Warnings(logging.Handler):
    """Keeps what MkDocs warns of: in strict mode it stops after that with nothing but a number."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text of a warning or an error."""
        self.texts.append(record.getMessage())


@contextmanager
def _listening(handler: logging.Handler) -> Iterator[None]:
    """Let a handler hear MkDocs while the block runs."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


def build(root: Path, site_dir: Path) -> None:
    """Build the whole site into a folder.

    Raises ContentError where the content has errors, and SetupError with a plain text where MkDocs refuses.
    """
    warnings = _Warnings()
    with _listening(warnings):
        try:
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(site_dir))
            config.plugins.on_startup(command="build", dirty=False)
            build_command.build(config)
            config.plugins.on_shutdown()
            sys.stderr.writelines(f"{text}\n" for text in warnings.texts)  # none that stops a strict build
        except (MkDocsException, Abort, jinja2.TemplateError) as error:
            raise _as_ours(error, warnings.texts) from error


def _as_ours(error: BaseException, warnings: list[str]) -> Exception:
    """Return our own error from the chain that MkDocs wraps it in, or a SetupError with MkDocs' words."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ContentError | SetupError):
            return cause
        cause = cause.__cause__ or cause.__context__
    told = "\n".join(f"  {line}" for text in dict.fromkeys(warnings or [str(error)]) for line in text.splitlines())
    return SetupError(f"Sajten gick inte att bygga:\n{told}")


def serve(root: Path, port: int) -> None:
    """Serve the site with live reload until interrupted. Raises SetupError where it cannot start."""
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    with _listening(terminal):
        try:
            # not strict: a fault is shown, and the server stays up
            serve_command.serve(str(root / "mkdocs.yml"), dev_addr=f"127.0.0.1:{port}", strict=False)
        except (MkDocsException, Abort, jinja2.TemplateError) as error:
            raise _as_ours(error, []) from error
        except OSError as error:
            raise SetupError(
                f"Port {port} går inte att använda: {error.strerror or error}. Välj en annan med --port."
            ) from error
