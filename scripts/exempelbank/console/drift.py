"""The commands of those who host a site: ``server`` writes the set-up of a web server, ``upload`` puts the site there."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from exempelbank.console.parser import whole_number
from exempelbank.console.streams import say
from exempelbank.errors import SetupError
from exempelbank.exports import servrar

if TYPE_CHECKING:
    from exempelbank.site.upload.target import Target

Run = Callable[[argparse.Namespace], int]
_OK = 0
_DAYS = 30  # long enough for one who leaves a page open over a holiday
_MOST_DAYS = 3650
_REMOTE = re.compile(r"[\w.+@ -]{2,}:|:[a-z]")  # as rclone names a place; one letter is a disk of Windows


def add(command: Callable[[str, str, Run], argparse.ArgumentParser]) -> None:
    """Add the commands, with ``command(name, help, run)`` of the console's own."""
    sub = command("server", "Skriver ut hur webbservern ska ställas in, för adressen i SITE_URL.", _server)
    sub.add_argument("server", choices=tuple(servrar.RECIPES), metavar="SERVER", help="nginx eller caddy")
    sub.add_argument(
        "--folder", default=servrar.FOLDER, metavar="MAPP", help=f"servern visar det här (annars {servrar.FOLDER})"
    )
    sub = command("upload", "Lägger ut den byggda webbplatsen, så att ingen läsare möter en halv.", _upload)
    sub.add_argument("--site-dir", type=Path, metavar="MAPP", help="den byggda webbplatsen (annars site)")
    sub.add_argument(
        "--to",
        required=True,
        metavar="PLATS",
        help="en mapp som en server visar, eller en plats i rclone: namn:hink/mapp",
    )
    sub.add_argument(
        "--keep-days", type=whole_number(0, _MOST_DAYS, "ett antal dagar"), default=_DAYS, metavar="N",
        help=f"så länge ligger tidigare utgåvors filer kvar (annars {_DAYS}; 0 tar bort dem genast)",
    )  # fmt: skip
    sub.add_argument("--dry-run", action="store_true", help="säg bara vad som skulle göras")


def _upload(chosen: argparse.Namespace) -> int:
    from exempelbank.clock import today
    from exempelbank.site import place
    from exempelbank.site.upload import run

    root = place.project(chosen.root)
    source = place.resolved(chosen.site_dir or root / "site")
    new = run.release(source)
    target = _target(chosen.to, root, source)
    made = run.plan(new, target, today(), chosen.keep_days)
    if chosen.dry_run:
        say("\n".join(["Så här skulle det gå till. Inget är ändrat.", *run.told(made, source)]))
        return _OK
    say(f"Lägger ut {source.name} i {chosen.to} …")
    run.carry_out(made, source, target, say)
    say("\n".join(filter(None, (f"Webbplatsen är utlagd i {chosen.to}.", run.left(made, chosen.keep_days)))))
    return _OK


def _target(text: str, root: Path, source: Path) -> "Target":
    """Return the place that a person named. Raises SetupError where it is among sources, or is the built site itself."""
    from exempelbank.site import place
    from exempelbank.site.upload.rclone import Rclone
    from exempelbank.site.upload.target import Folder

    if _REMOTE.match(text):
        return Rclone(text)
    folder = place.resolved(Path(text))
    if own := place.content_folder(folder, root):
        raise SetupError(f"{text} ligger i projektets mapp {own}, där bara källor ska ligga. Ange en annan mapp.")
    if folder == source or source in folder.parents or folder in source.parents:
        raise SetupError(f"{text} är den byggda webbplatsen, eller en mapp i eller ovanför den. Ange en annan mapp.")
    return Folder(folder)


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
