"""The console command ``exempelbank``: a thin adapter between a person or CI and the package.

Commands import what they need when they run: ``validate`` must start fast, and does without MkDocs.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from exempelbank.check import report
from exempelbank.clock import today
from exempelbank.content.findings import ContentError, Finding, has_errors
from exempelbank.errors import SetupError

# A bank is many small objects that all live to the end: the collector's usual pace finds nothing and takes a tenth of the time.
_COLLECT = (100_000, 50, 100)
OK, CONTENT_ERROR, USAGE_ERROR = 0, 1, 2
_ROOT_PARTS = ("mkdocs.yml", "exempel", "docs")


class _Parser(argparse.ArgumentParser):
    """argparse in Swedish: its own words are English."""

    def format_help(self) -> str:
        text = super().format_help()
        for english, swedish in (("usage:", "Så skriver du:"), ("positional arguments:", "Vad:"), ("options:", "Val:")):
            text = text.replace(english, swedish)
        return text

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - the library's English is not shown
        self.exit(USAGE_ERROR, f"Så kan kommandot inte skrivas.\n\n{self.format_help()}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 when all is well, 1 for errors in the content, 2 for wrong usage or set-up."""
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    chosen = _parser().parse_args(arguments)
    gc.set_threshold(*_COLLECT)
    try:
        return int(chosen.run(chosen))
    except ContentError as error:
        _print_findings(error.findings, chosen.root.resolve())
        print("Innehållet har fel, så inget är byggt. Det som fanns är orört.", file=sys.stderr)
        return CONTENT_ERROR
    except SetupError as error:
        print(error, file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        print("\nAvbrutet.", file=sys.stderr)
        return USAGE_ERROR


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="exempelbank", description="Kontrollerar exemplen och bygger webbplatsen.", add_help=False)
    commands = parser.add_subparsers(title="Kommandon", metavar="KOMMANDO", required=True, parser_class=_Parser)
    _add_help(parser)

    def command(name: str, help_text: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text, add_help=False)
        sub.set_defaults(run=run)
        sub.add_argument(
            "--root", type=Path, default=Path(), metavar="MAPP", help="projektets mapp (annars den du står i)"
        )
        _add_help(sub)
        return sub

    sub = command("validate", "Kontrollerar exempel, metoder och kalender.", _validate)
    sub.add_argument(
        "paths", nargs="*", type=Path, metavar="FIL", help="kontrollera bara de här filerna eller mapparna"
    )
    sub.add_argument("--format", choices=("text", "json", "github"), default="text", help="text, json eller github")
    sub = command("build", "Kontrollerar, bygger webbplatsen och byter ut den förra.", _build)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="var webbplatsen hamnar (annars site)")
    sub = command("serve", "Visar webbplatsen på den här datorn och bygger om när en fil ändras.", _serve)
    sub.add_argument("--port", type=int, default=8000, metavar="N", help="port (annars 8000)")
    command("new", "Frågar om ett nytt exempel och skriver filen.", _new)
    sub = command("add", "Tar en text, ett Word-dokument eller ett mejl och lägger det på sin plats i banken.", _add)
    sub.add_argument("file", metavar="FIL", help="en .md-, .txt-, .docx- eller .eml-fil; - läser från standard in")
    sub = command(
        "add-image", "Gör en bild lagom stor, tar bort uppgifterna i den och lägger den vid ett exempel.", _image
    )
    sub.add_argument("file", type=Path, metavar="BILD", help="en jpg-, png- eller webp-bild")
    sub.add_argument("--for", dest="slug", required=True, metavar="EXEMPEL", help="exemplets filnamn utan .md")
    sub = command("generate", "Skriver det som görs ur innehållet.", _generate)
    sub.add_argument("--to", type=Path, metavar="MAPP", help="skriv alla genererade sidor hit, utan MkDocs")
    sub.add_argument("--check", action="store_true", help="är projektets genererade filer aktuella?")
    sub = command("links", "Följer webbplatsens länkar.", _links)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="den byggda webbplatsen (annars site)")
    sub.add_argument("--external", action="store_true", help="följ också länkar till andra webbplatser")
    return parser


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="visar den här hjälpen")


def _root(chosen: argparse.Namespace) -> Path:
    root: Path = chosen.root.resolve()
    missing = [part for part in _ROOT_PARTS if not (root / part).exists()]
    if missing:
        raise SetupError(
            f"{root} är inte Exempelbankens mapp: {', '.join(missing)} saknas där. Gå till mappen, eller ange den med --root."
        )
    return root


def _validate(chosen: argparse.Namespace) -> int:
    from exempelbank.check.only import only
    from exempelbank.check.run import check

    root = _root(chosen)
    findings, looked = only(check(root, today()), chosen.paths, Path.cwd())
    if chosen.format == "json":
        print(report.as_json(findings))
    elif chosen.format == "github":
        print(report.as_github(findings, looked))
        _append_summary(findings, looked)
    else:
        _print_findings(findings, root, looked)
    return CONTENT_ERROR if has_errors(findings) else OK


def _print_findings(findings: Sequence[Finding], root: Path, looked: int | None = None) -> None:
    print(report.as_text(findings, report.line_reader(root), colour=_has_colour(), looked=looked))


def _has_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _append_summary(findings: Sequence[Finding], looked: int) -> None:
    target = os.environ.get("GITHUB_STEP_SUMMARY")
    if target:
        with Path(target).open("a", encoding="utf-8") as file:
            file.write(report.github_summary(findings, looked))


def _build(chosen: argparse.Namespace) -> int:
    from exempelbank import plugin
    from exempelbank.site import publish

    root = _root(chosen)
    target = (chosen.site_dir or root / "site").resolve()
    publish.publish(target, lambda folder: plugin.build(root, folder))
    print(f"Webbplatsen är klar i {target}. Visa den med: exempelbank serve")
    return OK


def _serve(chosen: argparse.Namespace) -> int:
    from exempelbank import plugin

    root = _root(chosen)
    print(f"Öppna http://127.0.0.1:{chosen.port}/ i webbläsaren. Avsluta med Ctrl och C.")
    plugin.serve(root, chosen.port)
    return OK


def _new(chosen: argparse.Namespace) -> int:
    from exempelbank.content.tags import load_vocabulary
    from exempelbank.contribute.asking import Terminal
    from exempelbank.contribute.wizard import Wizard

    root = _root(chosen)
    vocabulary, _ = load_vocabulary(root, today())
    return _tell(root, Wizard(root, vocabulary, Terminal(input, print)).run())


def _add(chosen: argparse.Namespace) -> int:
    from exempelbank.content.tags import load_vocabulary
    from exempelbank.contribute import sent
    from exempelbank.contribute.add import add

    root = _root(chosen)
    vocabulary, _ = load_vocabulary(root, today())
    raw, name = sent.take(chosen.file, root, sys.stdin.buffer)
    return _tell(root, *add(root, vocabulary, raw, name))


def _image(chosen: argparse.Namespace) -> int:
    from exempelbank.contribute import image, sent

    root = _root(chosen)
    path = image.add_image(root, sent.open_file(chosen.file, root, image.MAX_READ), chosen.file.name, chosen.slug)
    print(
        f"Bilden är skriven: {path.relative_to(root).as_posix()}\nSkriv i texten: ![Beskriv vad bilden visar]({path.parent.name}/{path.name})"
    )
    return OK


def _tell(root: Path, path: Path, said: Sequence[str] = ()) -> int:
    from exempelbank.contribute.told import told

    text, failed = told(root, path, said, today(), colour=_has_colour())
    print(text)
    return CONTENT_ERROR if failed else OK


def _generate(chosen: argparse.Namespace) -> int:
    from exempelbank.check.run import check
    from exempelbank.content.tags import load_vocabulary
    from exempelbank.contribute.files import repository_files
    from exempelbank.settings import load_settings
    from exempelbank.site import generate

    root = _root(chosen)
    if chosen.to:
        result = check(root, today())
        if result.failed:
            raise ContentError(result.findings)
        files = generate.generate(result.bank, load_settings(root), today())
        generate.write(files, chosen.to.resolve())
        print(f"{len(files)} filer är skrivna i {chosen.to}.")
        return OK
    vocabulary, _ = load_vocabulary(root, today())
    return _repository_files(root, repository_files(vocabulary), write=not chosen.check)


def _repository_files(root: Path, wanted: dict[str, bytes], *, write: bool) -> int:
    """Write the generated files that are kept in the repository, or tell which of them are out of date."""
    stale = [
        name for name, content in wanted.items() if not (root / name).is_file() or (root / name).read_bytes() != content
    ]
    if write:
        for name in stale:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(wanted[name])
        print(f"Skrivna: {', '.join(stale)}" if stale else "Allt var redan aktuellt.")
        return OK
    if stale:
        print(f"Inte aktuella: {', '.join(stale)}\nKör exempelbank generate och ta med filerna.")
        return CONTENT_ERROR
    print("De genererade filerna är aktuella.")
    return OK


def _links(chosen: argparse.Namespace) -> int:
    from exempelbank.site.linkcheck import check_links

    root = _root(chosen)
    site_dir = (chosen.site_dir or root / "site").resolve()
    if not (site_dir / "index.html").is_file():
        raise SetupError(f"Det finns ingen webbplats i {site_dir}. Bygg den först: exempelbank build")
    good, text = check_links(site_dir, external=chosen.external)
    print(text if not good else "Alla länkar leder någonstans.")
    return OK if good else CONTENT_ERROR
