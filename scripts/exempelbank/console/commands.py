"""The commands and their options, once: what can be written, and what the help says."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from exempelbank.console import chain, drift, letters
from exempelbank.console.parser import Parser, day, whole_number

Run = Callable[[argparse.Namespace], int]
Command = Callable[[str, str], argparse.ArgumentParser]


def parser_of(runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Return the parser of the command line; ``runs`` has what each command runs, by its name."""
    parser = Parser(prog="exempelbank", description="Kontrollerar exemplen och bygger webbplatsen.")
    commands = parser.add_subparsers(title="Kommandon", metavar="KOMMANDO", required=True, parser_class=Parser)

    def command(name: str, help_text: str, run: Run | None = None) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(run=run or runs[name])
        sub.add_argument(
            "--root", type=Path, default=Path(), metavar="MAPP", help="projektets mapp (annars den du står i)"
        )
        return sub

    _add_site(command)
    chain.add(command)
    letters.add(command)
    drift.add(command)
    _add_proposals(command)
    _add_report(command)
    _add_archive(command)
    return parser


def _add_site(command: Command) -> None:
    sub = command("validate", "Kontrollerar exempel, metoder och kalender.")
    sub.add_argument(
        "paths", nargs="*", type=Path, metavar="FIL", help="kontrollera bara de här filerna eller mapparna"
    )
    sub.add_argument("--format", choices=("text", "json", "github"), default="text", help="text, json eller github")
    _add_cache(sub)
    sub = command("build", "Kontrollerar, bygger webbplatsen och byter ut den förra.")
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="var webbplatsen hamnar (annars site)")
    sub.add_argument(
        "--preview", action="store_true", help="förhandsvisning, också av det som har fel; kan inte publiceras"
    )
    sub.add_argument(
        "--without-mkdocs", action="store_true", help="bygg samma webbplats utan MkDocs, med bara våra egna mallar"
    )
    _add_cache(sub)
    sub = command("serve", "Visar webbplatsen på den här datorn och bygger om när en fil ändras.")
    sub.add_argument(
        "--port", type=whole_number(1, 65535, "ett tal"), default=8000, metavar="N", help="port (annars 8000)"
    )
    _add_cache(sub)
    sub = command("generate", "Skriver det som görs ur innehållet.")
    sub.add_argument("--to", type=Path, metavar="MAPP", help="skriv webbplatsen hit, utan MkDocs och utan sökindex")
    sub.add_argument("--check", action="store_true", help="är projektets genererade filer aktuella?")
    sub = command("links", "Följer webbplatsens länkar.")
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="den byggda webbplatsen (annars site)")
    sub.add_argument("--external", action="store_true", help="följ också länkar till andra webbplatser")


def _add_cache(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--no-cache", action="store_true", help="gör om allt, också det som är sparat sedan förra gången")


def _add_report(command: Command) -> None:
    sub = command("report", "Redovisar uppdraget för en period: ur bankens filer, lika varje gång.")
    sub.add_argument(
        "--from", dest="first", type=day, metavar="DATUM", help="periodens första dag (annars bankens första)"
    )
    sub.add_argument("--to", dest="last", type=day, metavar="DATUM", help="periodens sista dag (annars i dag)")
    sub.add_argument(
        "--since", type=Path, metavar="FIL", help="en tidigare exempel.json: säg vad som har ändrats sedan den"
    )
    sub.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FIL",
        help="filen, som slutar på .html, .docx, .pdf, .csv eller .json",
    )


def _add_proposals(command: Command) -> None:
    command("new", "Frågar om ett nytt exempel och skriver filen.")
    sub = command("add", "Tar en text, ett Word-dokument eller ett mejl och lägger det på sin plats i banken.")
    sub.add_argument("file", metavar="FIL", help="en .md-, .txt-, .docx- eller .eml-fil; - läser från standard in")
    sub = command("add-image", "Gör en bild lagom stor, tar bort uppgifterna i den och lägger den vid ett exempel.")
    sub.add_argument("file", type=Path, metavar="BILD", help="en jpg-, png- eller webp-bild")
    sub.add_argument("--for", dest="slug", required=True, metavar="EXEMPEL", help="exemplets filnamn utan .md")


def _add_archive(command: Command) -> None:
    sub = command(
        "export-archive", "Skriver hela banken som en fil: innehåll, kod, webbplats, källor och kontrollsummor."
    )
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="FIL", help="till exempel exempelbanken.zip")
    sub = command("restore", "Packar upp ett arkiv, kontrollerar det och bygger webbplatsen igen.")
    sub.add_argument("archive", type=Path, metavar="ARKIV", help="filen från export-archive")
    sub.add_argument("--to", type=Path, required=True, metavar="MAPP", help="en ny eller tom mapp")
