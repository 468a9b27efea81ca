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
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from exempelbank.console import boundary, chain, streams
from exempelbank.console.parser import Parser, whole_number
from exempelbank.console.streams import say
from exempelbank.content.findings import ContentError, Finding, has_errors
from exempelbank.errors import SetupError, unwritten

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
            chosen = _parser().parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="exempelbank", description="Kontrollerar exemplen och bygger webbplatsen.")
    commands = parser.add_subparsers(title="Kommandon", metavar="KOMMANDO", required=True, parser_class=Parser)

    def command(name: str, help_text: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(run=run)
        sub.add_argument(
            "--root", type=Path, default=Path(), metavar="MAPP", help="projektets mapp (annars den du står i)"
        )
        return sub

    sub = command("validate", "Kontrollerar exempel, metoder och kalender.", _validate)
    sub.add_argument(
        "paths", nargs="*", type=Path, metavar="FIL", help="kontrollera bara de här filerna eller mapparna"
    )
    sub.add_argument("--format", choices=("text", "json", "github"), default="text", help="text, json eller github")
    sub = command("build", "Kontrollerar, bygger webbplatsen och byter ut den förra.", _build)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="var webbplatsen hamnar (annars site)")
    sub.add_argument(
        "--preview", action="store_true", help="förhandsvisning, också av det som har fel; kan inte publiceras"
    )
    sub = command("serve", "Visar webbplatsen på den här datorn och bygger om när en fil ändras.", _serve)
    sub.add_argument(
        "--port", type=whole_number(1, 65535, "ett tal"), default=8000, metavar="N", help="port (annars 8000)"
    )
    chain.add(command)
    command("new", "Frågar om ett nytt exempel och skriver filen.", _new)
    sub = command("generate", "Skriver det som görs ur innehållet.", _generate)
    sub.add_argument("--to", type=Path, metavar="MAPP", help="skriv alla genererade sidor hit, utan MkDocs")
    sub.add_argument("--check", action="store_true", help="är projektets genererade filer aktuella?")
    sub = command("links", "Följer webbplatsens länkar.", _links)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="den byggda webbplatsen (annars site)")
    sub.add_argument("--external", action="store_true", help="följ också länkar till andra webbplatser")
    return parser


def _root(chosen: argparse.Namespace) -> Path:
    from exempelbank.site import place

    return place.project(chosen.root)


def _validate(chosen: argparse.Namespace) -> int:
    from exempelbank.check import report
    from exempelbank.check.only import only
    from exempelbank.check.run import check
    from exempelbank.clock import today

    root = _root(chosen)
    findings, looked = only(check(root, today()), chosen.paths, Path.cwd())
    if chosen.format == "json":
        say(report.as_json(findings))
    elif chosen.format == "github":
        say(report.as_github(findings, looked))
        _append_summary(report.github_summary(findings, looked))
    else:
        _print_findings(findings, root, looked)
    return CONTENT_ERROR if has_errors(findings) else OK


def _print_findings(findings: Sequence[Finding], root: Path, looked: int | None = None) -> None:
    from exempelbank.check import report

    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    say(report.as_text(findings, report.line_reader(root), colour=colour, looked=looked))


def _append_summary(text: str) -> None:
    target = os.environ.get("GITHUB_STEP_SUMMARY")
    if target:
        try:
            with Path(target).open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise unwritten(target, error) from error


def _target(path: Path, root: Path, example: str) -> Path:
    """Return the folder that a person named, when it may be replaced as a whole."""
    from exempelbank.site import place

    target = place.resolved(path)
    place.check(target, place.surroundings(root, Path.cwd()), example)
    return target


def _build(chosen: argparse.Namespace) -> int:
    from exempelbank import plugin
    from exempelbank.site import place, publish

    root = _root(chosen)
    target = _target(chosen.site_dir or root / "site", root, "--site-dir site")
    if chosen.preview:
        place.check_preview(target, root)
    publish.publish(target, partial(plugin.build, root, preview=chosen.preview))
    say(
        f"Förhandsvisningen är klar i {target}."
        if chosen.preview
        else f"Webbplatsen är klar i {target}. Visa den med: exempelbank serve"
    )
    return OK


def _serve(chosen: argparse.Namespace) -> int:
    from exempelbank import plugin

    root = _root(chosen)
    say(f"Öppna http://127.0.0.1:{chosen.port}/ i webbläsaren. Avsluta med Ctrl och C.")
    plugin.serve(root, chosen.port)
    return OK


def _new(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.content.tags import load_vocabulary
    from exempelbank.contribute.wizard import Wizard

    root = _root(chosen)
    vocabulary, _ = load_vocabulary(root, today())
    try:
        path = Wizard(root, vocabulary, input, say).run()
    except EOFError as error:
        raise SetupError("Svaren tog slut innan allt var ifyllt. Ingen fil är skriven.") from error
    say(f"\nFilen är skriven: {path.relative_to(root).as_posix()}\nKontrollera den med: exempelbank validate")
    return OK


def _generate(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.content.tags import load_vocabulary
    from exempelbank.contribute.files import repository_files
    from exempelbank.contribute.owners import load_reviewers

    root = _root(chosen)
    if chosen.to:
        return _generate_to(root, chosen.to)
    vocabulary, _ = load_vocabulary(root, today())
    return _repository_files(
        root, repository_files(vocabulary, load_reviewers(root, vocabulary)), write=not chosen.check
    )


def _generate_to(root: Path, folder: Path) -> int:
    from exempelbank.check.run import check
    from exempelbank.clock import today
    from exempelbank.settings import load_settings
    from exempelbank.site import generate, publish

    target = _target(folder, root, "--to utan-mkdocs")
    result = check(root, today())
    if result.failed:
        raise ContentError(result.findings)
    files = generate.generate(result.bank, load_settings(root), today())
    publish.publish(target, partial(generate.write, files))
    say(f"{len(files)} filer är skrivna i {folder}.")
    return OK


def _repository_files(root: Path, wanted: dict[str, bytes], *, write: bool) -> int:
    """Write the generated files that are kept in the repository, or tell which of them are out of date."""
    from exempelbank.site import disk

    stale = disk.stale(root, wanted)
    for name in stale if write else ():
        disk.put(root / name, wanted[name])
    if write:
        say(f"Skrivna: {', '.join(stale)}" if stale else "Allt var redan aktuellt.")
    elif stale:
        say(f"Inte aktuella: {', '.join(stale)}\nKör exempelbank generate och ta med filerna.")
    else:
        say("De genererade filerna är aktuella.")
    return CONTENT_ERROR if stale and not write else OK


def _links(chosen: argparse.Namespace) -> int:
    from exempelbank.site.linkcheck import check_links

    root = _root(chosen)
    site_dir = (chosen.site_dir or root / "site").resolve()
    if not (site_dir / "index.html").is_file():
        raise SetupError(f"Det finns ingen webbplats i {site_dir}. Bygg den först: exempelbank build")
    good, text = check_links(site_dir, external=chosen.external)
    say(text if not good else "Alla länkar leder någonstans.")
    return OK if good else CONTENT_ERROR
