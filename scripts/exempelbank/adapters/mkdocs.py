"""MkDocs makes the hand-written pages: the only module that imports it, and thin.

Its plugin checks the bank, hands MkDocs the generated files and indexes the finished site, so that ``mkdocs build`` alone
gives the whole site. ProperDocs and mkdocs-ng answer to MkDocs' names, and need nothing else.
"""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.commands import build as build_command
from mkdocs.commands import serve as serve_command
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from exempelbank import cache
from exempelbank.adapters import besked, hostwords
from exempelbank.check import report
from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.console import boundary
from exempelbank.content import urls, walking
from exempelbank.content.findings import ContentError, Finding
from exempelbank.errors import SetupError
from exempelbank.search.pagefind import Indexing
from exempelbank.settings import load_settings
from exempelbank.site import kontrollsummor, links, place, serving, templating, whole

log = logging.getLogger("mkdocs.plugins.exempelbank")
_QUIET = ("NO_MKDOCS_2_WARNING", "1")  # Material's advertisement


class ExempelbankPlugin(BasePlugin):  # type: ignore[no-untyped-call,type-arg] # MkDocs' base is untyped
    """Only a table of events; the work is in ``rules``, ``site`` and ``search``."""

    preview = False  # set by ``build``: also faulty content, never to be published
    cached = True  # set by ``build`` and ``serve``: whether what was made before is used

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether we serve: then a content error is shown on the pages and the server stays up."""
        self.serving = command == "serve"
        self.links = links.SiteLinks(self._dead_link)
        self.indexing = Indexing()

    def _dead_link(self, href: str) -> None:
        log.warning(besked.INGEN_SIDA.format(page=urls.page_file(self.links.page), given=href))

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take over the pages that MkDocs would make from the theme: 404 and sitemap are ours."""
        self.root = Path(config.config_file_path).parent.resolve()
        self.folder, self.cache = Path(config.site_dir), cache.of(self.root, used=self.cached)
        with _told_by_mkdocs():
            self.settings = load_settings(self.root)
            # MkDocs empties the folder next, whatever it holds
            place.check(place.resolved(self.folder), place.surroundings(self.root, Path.cwd()), "--site-dir site")
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
        bank, findings = self._check()
        kept = Files([file for file in files if self._is_ours(file, config)])
        addresses = ["" if file.url in {".", "./"} else file.url for file in kept.documentation_pages()]
        self.indexing = Indexing()
        self.whole = whole.make(
            bank, self.settings, today(), addresses, findings=findings, serving=self.serving, preview=self.preview, cache=self.cache,
            on_searched=lambda pages, hits: self.indexing.start(self.folder, ((page.path, page.content) for page in pages), hits),
        )  # fmt: skip
        for item in self.whole.files:  # included by name: MkDocs would leave out the marker, which begins with a dot
            kept.append(File.generated(config, item.path, content=item.content, inclusion=InclusionLevel.INCLUDED))
        self.links.known = self.whole.addresses
        return kept

    def _check(self) -> tuple[Any, tuple[Finding, ...]]:
        result = check(self.root, today(), self.cache)
        if self.preview or not result.failed:
            return result.bank, tuple(result.findings) if self.preview else ()
        text = report.as_text(result.findings, report.line_reader(self.root))
        if not self.serving:
            raise PluginError(f"Innehållet har fel, så sajten byggs inte.\n\n{text}") from ContentError(result.findings)
        log.error("Innehållet har fel:\n\n%s", text)
        return result.bank, tuple(finding for finding in result.findings if finding.severity == "error")

    @staticmethod
    def _is_ours(file: File, config: MkDocsConfig) -> bool:
        """Keep hand-written pages and assets; leave out Material's files, the sources of generated pages, leftovers and links."""
        seen = file.src_dir == config.docs_dir and not whole.is_source(file.src_uri)
        return seen and walking.is_seen(Path(config.docs_dir), file.src_uri)

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Let our own environment make the hand-written pages, as it makes the others."""
        with _told_by_mkdocs():
            return templating.environment(self.root)

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Tell the link extension which page is next, and put in what the page lists of the bank."""
        self.links.page = _url(page)
        with _told_by_mkdocs():
            return self.whole.fill(markdown)

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """Give a hand-written page what our layout prints."""
        titles = {_url(other): _title(other) for other in nav.pages}
        file = f"docs/{page.file.src_uri}"
        context["meta"] = self.whole.account({**page.meta, "title": _title(page)}, _url(page), file, titles)
        context["site"] = self.whole.site
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the search index in place, and the checksums of the finished site."""
        with _told_by_mkdocs():
            log.info("Sökindexet har %d sidor.", self.indexing.finish())
        sys.stderr.writelines(f"{text}\n" for text in self.cache.told)
        if self.serving:
            self.on_shutdown()
        else:
            kontrollsummor.write(self.folder)

    def on_shutdown(self) -> None:
        """Stop what an interrupted build left going, and warn of what does not stop one: MkDocs counts earlier warnings."""
        self.indexing.stop()
        if warning := self.indexing.warning:
            log.warning(warning)

    def on_build_error(self, *, error: Exception) -> None:
        """Stop what goes on beside a build that failed, and tell why in Swedish instead of MkDocs."""
        self.indexing.stop()
        raise self._told(error)

    def _told(self, error: Exception) -> "_ToldError":
        if isinstance(error, _ToldError):
            return error
        if isinstance(error, PluginError):  # our own text
            return _ToldError(str(error))
        if isinstance(error, MkDocsException):
            return _ToldError(hostwords.in_swedish([str(error)]) or "Inget är byggt. Orsaken står här ovanför.")
        ours = templating.faulty(error, "overrides") if isinstance(error, jinja2.TemplateError) else None
        told = _ToldError(str(ours or boundary.explain(error, self.root, self.folder)))
        told.__cause__ = ours or SetupError(str(told))  # what a build of ours finds in the chain
        return told

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Let a rebuild that fails say so in Swedish: MkDocs shows a trace of faults in mkdocs.yml."""

        def rebuild() -> None:
            try:
                load_settings(self.root)
                builder()
            except Exception as error:  # noqa: BLE001 - whatever it is, the server stays up and says it
                raise self._told(error)  # noqa: B904 - it has its cause

        server.builder = rebuild
        return server


class _ToldError(Abort):
    """Ends a build with a text of ours: MkDocs prints it, without a trace."""


@contextmanager
def _told_by_mkdocs() -> Iterator[None]:
    """Turn our own errors of set-up into the kind that MkDocs prints without a traceback."""
    try:
        yield
    except SetupError as error:
        raise PluginError(str(error)) from error


def _title(page: Page) -> str:
    """Return a page's title as text; one that MkDocs takes from a heading is HTML."""
    return str(page.meta.get("title") or unescape(page.title or ""))


def _url(page: Page) -> str:
    return "" if page.url in {".", "./", ""} else page.url


def build(root: Path, site_dir: Path, *, preview: bool = False, cached: bool = True) -> None:
    """Build the whole site into a folder that is new, empty or ours; a ``preview`` also from content with errors.

    Raises ContentError where the content has errors, and SetupError with a plain text where MkDocs refuses.
    """
    load_settings(root)  # what is wrong there is told in our words before MkDocs has its own
    os.environ.setdefault(*_QUIET)
    heard = hostwords.Heard()
    with hostwords.listening(heard):
        try:
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(site_dir))
            vars(config.plugins["exempelbank"]).update(preview=preview, cached=cached)
            config.strict = config.strict and not preview
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build_command.build(config)
            finally:
                config.plugins.on_shutdown()
            sys.stderr.writelines(f"{text}\n" for text in heard.texts)  # none that stops a strict build
        except (MkDocsException, Abort, jinja2.TemplateError) as error:
            raise _as_ours(error, heard.texts) from error


def _as_ours(error: BaseException, heard: list[str]) -> Exception:
    """Return our own error from the chain that MkDocs wraps it in, or a SetupError with what was said."""
    chain = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(cause)
    own = next((cause for cause in chain if isinstance(cause, ContentError | SetupError)), None)
    if own is not None:
        return own
    if any(isinstance(cause, PluginError) for cause in chain):
        return SetupError(str(error))
    told = hostwords.in_swedish([*heard, *([] if heard else [str(error)])])
    return SetupError("\n  ".join([besked.OBYGGD, *(told or "mkdocs.yml är fel.").splitlines()]))


def serve(root: Path, port: int, *, cached: bool = True) -> None:
    """Serve the site with live reload until interrupted. Raises SetupError where it cannot start."""
    ExempelbankPlugin.cached = cached  # MkDocs makes the plugin itself
    load_settings(root)
    serving.check_port(port)
    os.environ.setdefault(*_QUIET)
    with hostwords.listening(hostwords.terminal()), serving.workplace():
        try:
            # not strict: a fault is shown, and the server stays up
            serve_command.serve(str(root / "mkdocs.yml"), dev_addr=f"{serving.HOST}:{port}", strict=False)
        except (MkDocsException, Abort, jinja2.TemplateError) as error:
            raise _as_ours(error, []) from error
