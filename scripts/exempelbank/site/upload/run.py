"""One upload of a finished site: looked over, put in place step by step, and what is old taken away after a while."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from exempelbank.content import urls
from exempelbank.errors import SetupError
from exempelbank.prose import phrases
from exempelbank.site import kontrollsummor, place
from exempelbank.site.upload import memory, order
from exempelbank.site.upload.memory import Memory
from exempelbank.site.upload.target import Target

_NOT_PUT = (place.MARKER, urls.HEADERS)  # for the next build, and for hosts that read it
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done with a place: the release, what is there before, what is put, and what is removed at the end."""

    new: dict[str, str]
    before: Memory
    begun: Memory
    steps: list[order.Step]
    removed: list[list[str]]


def release(source: Path) -> dict[str, str]:
    """Return the files of a finished site by path, with checksums.

    Raises SetupError where the folder is not a site of ours, is a preview, or is not as it was built.
    """
    if not place.is_marked(source) or not (source / kontrollsummor.NAME).is_file():
        raise SetupError(f"{source} är ingen webbplats som Exempelbanken har byggt. Bygg den först: exempelbank build")
    if place.is_preview(source):
        raise SetupError(
            f"{source} är en förhandsvisning, och en sådan ska inte läggas ut. Bygg med: exempelbank build"
        )
    found = kontrollsummor.of(source)
    if kontrollsummor.dump(found) != (source / kontrollsummor.NAME).read_bytes():
        raise SetupError(f"{source} är inte som den byggdes: någon fil har ändrats. Bygg den igen: exempelbank build")
    found[kontrollsummor.NAME] = kontrollsummor.of_content(source / kontrollsummor.NAME)
    return {path: made for path, made in found.items() if path not in _NOT_PUT}


def plan(new: dict[str, str], target: Target, today: date, keep_days: int) -> Plan:
    """Return what is to be done. Raises SetupError where what is in the place was not put there by us."""
    there = target.files()
    if there and memory.NAME not in there:
        raise SetupError(
            f"Platsen har redan innehåll som inte är utlagt med exempelbank upload: {', '.join(sorted(there)[:3])}. "
            "Inget är ändrat. Ange en ny eller tom plats, och låt sedan adressen leda dit."
        )
    before = (memory.load(target.read(memory.NAME)) if there else Memory({})).only(there)
    begun = before.begun(new, today)
    known = {path: "" for path in there if path in new} | before.checksums()
    return Plan(new, before, begun, order.steps(new, known), order.removals(begun.due(today, keep_days)))


def carry_out(made: Plan, source: Path, target: Target, say: Say) -> None:
    """Do what a plan says. What is broken off anywhere is put right by the next upload."""
    target.write(memory.NAME, made.begun.dump())
    for step in made.steps:
        say(f"  {phrases.thousands(len(step.paths))} {step.what} …")
        target.put(source, step.paths, step.cache)
    done = made.begun.done(made.new)
    target.write(memory.NAME, done.dump())
    for paths in made.removed:
        say(f"  tar bort {phrases.thousands(len(paths))} gamla filer …")
        target.remove(paths)
    if made.removed:
        target.write(memory.NAME, done.without(path for paths in made.removed for path in paths).dump())


def told(made: Plan, source: Path) -> list[str]:
    """Return what a plan will do, a line for each step."""
    sizes = {path: (source / path).stat().st_size for step in made.steps for path in step.paths}
    lines = [f"{len(step.paths)} {step.what} ({_size(step.paths, sizes)}): {_some(step.paths)}" for step in made.steps]
    lines += [f"{len(paths)} gamla filer tas bort: {_some(paths)}" for paths in made.removed]
    return [f"  {number}. {line}" for number, line in enumerate(lines, 1)]


def left(made: Plan, keep_days: int) -> str:
    """Say which files of earlier releases are left, and until when; "" where none is."""
    gone = [path for paths in made.removed for path in paths]
    waiting = made.begun.without(gone).waiting()
    if not waiting:
        return ""
    last = max(waiting) + timedelta(days=keep_days)
    return f"{len(waiting)} filer från tidigare utgåvor ligger kvar, som längst till {last}, för den som har en sida öppen."


def _some(paths: list[str] | tuple[str, ...]) -> str:
    return ", ".join(paths[:2]) + (" …" if len(paths) > 2 else "")  # noqa: PLR2004 - enough to see what they are


def _size(paths: tuple[str, ...], sizes: dict[str, int]) -> str:
    return f"{sum(sizes[path] for path in paths) / 1_000_000:.1f} MB".replace(".", ",")
