"""The commands of those who host a site: ``server`` writes the set-up of a web server."""

import argparse
from collections.abc import Callable

from exempelbank.console.streams import say
from exempelbank.exports import servrar

Run = Callable[[argparse.Namespace], int]
_OK = 0


def add(command: Callable[[str, str, Run], argparse.ArgumentParser]) -> None:
    """Add the commands, with ``command(name, help, run)`` of the console's own."""
    sub = command("server", "Skriver ut hur webbservern ska ställas in, för adressen i SITE_URL.", _server)
    sub.add_argument("server", choices=tuple(servrar.RECIPES), metavar="SERVER", help="nginx eller caddy")
    sub.add_argument(
        "--folder", default=servrar.FOLDER, metavar="MAPP", help=f"servern visar det här (annars {servrar.FOLDER})"
    )


def _server(chosen: argparse.Namespace) -> int:
    from exempelbank.check.run import check
    from exempelbank.clock import today
    from exempelbank.relations import flyttade
    from exempelbank.relations.index import Index
    from exempelbank.settings import load_settings
    from exempelbank.site import place

    root = place.project(chosen.root)
    _, recipe = servrar.RECIPES[chosen.server]
    plats = servrar.Plats.of(load_settings(root).url, chosen.folder)
    say(recipe(plats, flyttade.alla(Index(check(root, today()).bank))).rstrip("\n"))
    return _OK
