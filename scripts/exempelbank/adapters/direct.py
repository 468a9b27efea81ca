"""Nobody but us makes the site: the generated files, the hand-written pages by Python-Markdown, and the search index."""

import sys
from collections.abc import Callable
from pathlib import Path

from exempelbank import cache
from exempelbank.adapters import besked
from exempelbank.adapters.handmade import Handmade
from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.content.findings import ContentError
from exempelbank.errors import SetupError
from exempelbank.search import records
from exempelbank.search.pagefind import Indexing
from exempelbank.settings import load_settings
from exempelbank.site import generate, kontrollsummor, whole
from exempelbank.site.generate import GeneratedFile

Searched = Callable[[list[GeneratedFile], list[records.Hit]], None]


def build(root: Path, site_dir: Path, *, preview: bool = False, cached: bool = True) -> None:
    """Build the whole site into a folder that is new, empty or ours; a ``preview`` also from content with errors.

    What was made before is used where it is ``cached``.

    Raises ContentError where the content has errors, and SetupError where the set-up or a hand-written page has.
    """
    indexing, kept = Indexing(), cache.of(root, used=cached)
    try:
        files, faults = _files(
            root,
            kept,
            lambda pages, hits: indexing.start(site_dir, ((page.path, page.content) for page in pages), hits),
            preview=preview,
        )
        generate.write(files, site_dir)
        indexing.finish()
    finally:
        indexing.stop()
    kontrollsummor.write(site_dir)
    sys.stderr.writelines(f"{text}\n" for text in (*faults, indexing.warning, *kept.told) if text)


def files(root: Path) -> list[GeneratedFile]:
    """Return every file of the site but the search index, as for ``build``."""
    return _files(root, cache.NONE, lambda _pages, _hits: None)[0]


def _files(
    root: Path, kept: cache.Cache, on_searched: Searched, *, preview: bool = False
) -> tuple[list[GeneratedFile], list[str]]:
    """Return every file but the search index, and the faults that do not stop a preview."""
    settings, result, handmade = load_settings(root), check(root, today(), kept), Handmade(root)
    if result.failed and not preview:
        raise ContentError(result.findings)
    made = whole.make(
        result.bank, settings, today(), [source.url for source in handmade.pages],
        findings=tuple(result.findings) if preview else (), preview=preview, cache=kept, on_searched=on_searched,
    )  # fmt: skip
    pages = handmade.make(made)
    if pages.faults and not preview:
        raise SetupError("\n  ".join([besked.OBYGGD, *pages.faults]))
    return [*made.files, *pages.files], pages.faults
