"""The commands of the workflows: each step that reads a proposal is run and tested here, not written in YAML."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from exempelbank import writing
from exempelbank.console.parser import Parser, whole_number
from exempelbank.console.streams import say
from exempelbank.errors import SetupError, of_disk

Run = Callable[[argparse.Namespace], int]
_OK, _NOT = 0, 1
_MOST_BYTES = 5_000_000


def add(command: Callable[[str, str, Run], argparse.ArgumentParser]) -> None:
    """Add ``exempelbank ci``, with ``command(name, help, run)`` of the console's own."""
    steps = command("ci", "Stegen i arbetsflödena på GitHub.", _missing).add_subparsers(
        title="Steg", metavar="STEG", parser_class=Parser
    )

    def step(name: str, help_text: str, run: Run) -> argparse.ArgumentParser:
        sub = steps.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(run=run)
        sub.add_argument("--root", type=Path, default=argparse.SUPPRESS, metavar="MAPP", help="projektets mapp")
        return sub

    step("changed", "Säger om ett förslag rör innehåll eller kod; läser git diff --name-only -z.", _changed)
    sub = step("report", "Skriver en rapport om ett förslag; läser git diff --name-only -z.", _report)
    sub.add_argument("--number", type=whole_number(1, 10**9, "förslagets nummer"), required=True, metavar="N")
    sub.add_argument("--sha", required=True, metavar="SHA", help="versionen som är kontrollerad")
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="FIL")
    sub = step("number", "Säger vilket förslag en rapport gäller.", _number)
    sub.add_argument("report", type=Path, metavar="RAPPORT")
    sub = step("comment", "Skriver kommentaren till ett förslag ur rapporten.", _comment)
    sub.add_argument("report", type=Path, metavar="RAPPORT")
    sub.add_argument("--event", type=Path, required=True, metavar="FIL", help="GitHubs händelse")
    sub.add_argument("--pull", type=Path, required=True, metavar="FIL", help="GitHubs svar om förslaget")
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="FIL")
    sub = step("publishable", "Säger nej till en mapp som inte får publiceras.", _publishable)
    sub.add_argument("folder", type=Path, metavar="MAPP")
    sub = step("reviews", "Skriver vilka texter som ska granskas igen, län för län.", _reviews)
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="FIL")
    sub = step("links", "Skriver vilka länkar till andra webbplatser som inte leder någonstans.", _links)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="den byggda webbplatsen (annars site)")
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="FIL")


def _missing(_chosen: argparse.Namespace) -> int:
    raise SetupError("Steget saknas. Se vilka som finns: exempelbank ci --help")


def _changed(_chosen: argparse.Namespace) -> int:
    from exempelbank.proposals import changed

    say("slag=innehall" if changed.slag(changed.split(sys.stdin.buffer.read())) == "innehåll" else "slag=kod")
    return _OK


def _report(chosen: argparse.Namespace) -> int:
    from exempelbank.check.run import check
    from exempelbank.clock import today
    from exempelbank.proposals import changed, rapport
    from exempelbank.site import place

    result = check(place.project(chosen.root), today())
    paths = changed.split(sys.stdin.buffer.read())
    writing.put(
        chosen.output,
        rapport.write(rapport.make(chosen.number, chosen.sha, result.findings, result.bank, paths)).encode(),
    )
    return _OK


def _number(chosen: argparse.Namespace) -> int:
    from exempelbank.proposals import rapport

    say(str(rapport.read(_read(chosen.report)).nummer))
    return _OK


def _comment(chosen: argparse.Namespace) -> int:
    from exempelbank.proposals import kommentar, rapport

    read, event = rapport.read(_read(chosen.report)), _json(chosen.event)
    if not rapport.verify(read, event, _json(chosen.pull)):
        say("Förslaget är stängt eller har ändrats sedan kontrollen. Ingen kommentar är skriven.")
        return _NOT
    run = event["workflow_run"]
    writing.put(
        chosen.output, kommentar.comment(read, str(run["html_url"]), passed=run["conclusion"] == "success").encode()
    )
    return _OK


def _publishable(chosen: argparse.Namespace) -> int:
    from exempelbank.site import place

    if not place.is_marked(chosen.folder):
        raise SetupError(f"{chosen.folder} är ingen webbplats som Exempelbanken har byggt. Bygg den: exempelbank build")
    if place.is_preview(chosen.folder):
        raise SetupError(f"{chosen.folder} är en förhandsvisning och får inte publiceras. Bygg den: exempelbank build")
    return _OK


def _reviews(chosen: argparse.Namespace) -> int:
    from exempelbank.check.run import check
    from exempelbank.clock import today
    from exempelbank.content.findings import ContentError
    from exempelbank.proposals import granskning
    from exempelbank.relations.index import Index
    from exempelbank.site import place

    result = check(place.project(chosen.root), today())
    if result.failed:
        raise ContentError(result.findings)
    text = granskning.overdue(Index(result.bank), today())
    writing.put(chosen.output, text.encode())
    say("Något ska granskas igen." if text else "Inget behöver granskas igen.")
    return _OK


def _links(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.site import outside, place

    root = place.project(chosen.root)
    folder = (chosen.site_dir or root / "site").resolve()
    if not (folder / "index.html").is_file():
        raise SetupError(f"Det finns ingen webbplats i {folder}. Bygg den först: exempelbank build")
    text = outside.broken(root, folder, today())
    writing.put(chosen.output, text.encode())
    say("Några länkar leder inte någonstans." if text else "Alla länkar leder någonstans.")
    return _OK


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise of_disk(error) from error


def _json(path: Path) -> Any:
    try:
        return json.loads(_read(path).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise SetupError(f"{path} är inte JSON.") from error
