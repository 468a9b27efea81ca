"""The console command ``exempelbank``: a thin adapter between a person or CI and the package.

Commands import what they need when they run: ``validate`` must start fast, and does without MkDocs.
"""

import argparse
import contextlib
import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from exempelbank.console import boundary, streams
from exempelbank.console.commands import Run, parser_of
from exempelbank.console.streams import say
from exempelbank.content.findings import ContentError, Finding, has_errors
from exempelbank.errors import SetupError

# A bank is many small objects that all live to the end: the collector's usual pace finds nothing and takes a tenth of the time.
_COLLECT = (100_000, 50, 100)
OK, CONTENT_ERROR, USAGE_ERROR = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 when all is well, 1 for errors in the content, 2 for wrong usage or set-up."""
    streams.open_all()
    logging.raiseExceptions = False  # a terminal that is gone is no reason for a trace
    gc.set_threshold(*_COLLECT)
    root = Path()
    try:
        with boundary.stoppable():
            chosen = parser_of(_RUNS).parse_args(arguments)
            root = chosen.root
            return int(chosen.run(chosen))
    except SystemExit as ended:  # the parser has told what is wrong, or shown the help
        return ended.code if isinstance(ended.code, int) else USAGE_ERROR
    except BaseException as error:  # noqa: BLE001 - the last boundary: nobody meets a trace
        return _stopped(error, root)
    finally:
        streams.let_go()


def _stopped(error: BaseException, root: Path) -> int:
    """Tell why a command stopped, where anybody listens, and return its exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # one Ctrl C is enough: what is left is to say so
    with contextlib.suppress(streams.UnheardError):
        if isinstance(error, ContentError):
            _print_findings(error.findings, root.resolve())
            say("Innehållet har fel, så inget är byggt. Det som fanns är orört.", error=True)
        elif isinstance(error, KeyboardInterrupt):
            say("\nAvbrutet.", error=True)
        elif not isinstance(error, streams.UnheardError):
            say(boundary.explain(error, root.absolute()), error=True)
        elif str(error):
            say(f"Svaret gick inte att skriva ut: {error}.", error=True)
    return CONTENT_ERROR if isinstance(error, ContentError) else USAGE_ERROR


def _root(chosen: argparse.Namespace) -> Path:
    from exempelbank.site import place

    return place.project(chosen.root)


def _validate(chosen: argparse.Namespace) -> int:
    from exempelbank import cache
    from exempelbank.check import report
    from exempelbank.check.only import only
    from exempelbank.check.run import check
    from exempelbank.clock import today

    root = _root(chosen)
    kept = cache.of(root, used=not chosen.no_cache)
    findings, looked = only(check(root, today(), kept), chosen.paths, Path.cwd())
    streams.warn(kept.told)
    if chosen.format == "json":
        say(report.as_json(findings))
    elif chosen.format == "github":
        say(report.as_github(findings, looked))
        streams.append(os.environ.get("GITHUB_STEP_SUMMARY"), report.github_summary(findings, looked))
    else:
        _print_findings(findings, root, looked)
    return CONTENT_ERROR if has_errors(findings) else OK


def _print_findings(findings: Sequence[Finding], root: Path, looked: int | None = None) -> None:
    from exempelbank.check import report

    say(report.as_text(findings, report.line_reader(root), colour=_has_colour(), looked=looked))


def _has_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _target(path: Path, root: Path, example: str) -> Path:
    """Return the folder that a person named, when it may be replaced as a whole."""
    from exempelbank.site import place

    target = place.resolved(path)
    place.check(target, place.surroundings(root, Path.cwd()), example)
    return target


def _build(chosen: argparse.Namespace) -> int:
    from exempelbank.site import place, publish

    if chosen.without_mkdocs:
        from exempelbank.adapters.direct import build
    else:
        from exempelbank.adapters.mkdocs import build

    root = _root(chosen)
    target = _target(chosen.site_dir or root / "site", root, "--site-dir site")
    if chosen.preview:
        place.check_preview(target, root)
    publish.publish(target, partial(build, root, preview=chosen.preview, cached=not chosen.no_cache))
    say(
        f"Förhandsvisningen är klar i {target}."
        if chosen.preview
        else f"Webbplatsen är klar i {target}. Visa den med: exempelbank serve"
    )
    return OK


def _serve(chosen: argparse.Namespace) -> int:
    from exempelbank.adapters.mkdocs import serve

    root = _root(chosen)
    say(f"Öppna http://127.0.0.1:{chosen.port}/ i webbläsaren. Avsluta med Ctrl och C.")
    serve(root, chosen.port, cached=not chosen.no_cache)
    return OK


def _new(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.contribute import commands

    return CONTENT_ERROR if commands.new(_root(chosen), today(), say, colour=_has_colour()) else OK


def _add(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.contribute import commands

    return CONTENT_ERROR if commands.take(_root(chosen), chosen.file, today(), say, colour=_has_colour()) else OK


def _image(chosen: argparse.Namespace) -> int:
    from exempelbank.contribute import commands

    commands.picture(_root(chosen), chosen.file, chosen.slug, say)
    return OK


def _generate(chosen: argparse.Namespace) -> int:
    root = _root(chosen)
    if chosen.to:
        return _generate_to(root, _target(chosen.to, root, "--to utan-mkdocs"))
    from exempelbank.console import projektfiler

    return CONTENT_ERROR if projektfiler.generate(root, write=not chosen.check) else OK


def _generate_to(root: Path, target: Path) -> int:
    from exempelbank.adapters import direct
    from exempelbank.site import generate, publish

    files = direct.files(root)
    publish.publish(target, partial(generate.write, files))
    say(f"{len(files)} filer är skrivna i {target}: allt utom sökindexet.")
    return OK


def _report(chosen: argparse.Namespace) -> int:
    from exempelbank.console import redovisning

    redovisning.run(_root(chosen), chosen)
    return OK


def _links(chosen: argparse.Namespace) -> int:
    from exempelbank.site.linkcheck import check_links

    root = _root(chosen)
    site_dir = (chosen.site_dir or root / "site").resolve()
    if not (site_dir / "index.html").is_file():
        raise SetupError(f"Det finns ingen webbplats i {site_dir}. Bygg den först: exempelbank build")
    good, text = check_links(site_dir, external=chosen.external)
    say(text if not good else "Alla länkar leder någonstans.")
    return OK if good else CONTENT_ERROR


def _export_archive(chosen: argparse.Namespace) -> int:
    from exempelbank.console import arkiv

    return arkiv.export_archive(_root(chosen), chosen.output, os.environ)


def _restore(chosen: argparse.Namespace) -> int:
    from exempelbank.console import arkiv

    return arkiv.restore(chosen.archive, chosen.to, os.environ)


_RUNS: dict[str, Run] = {
    "validate": _validate, "build": _build, "serve": _serve, "new": _new, "add": _add, "add-image": _image,
    "generate": _generate, "report": _report, "links": _links, "export-archive": _export_archive, "restore": _restore,
}  # fmt: skip
