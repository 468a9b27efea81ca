"""The command ``generate``: the generated files that are kept in the repository."""

from pathlib import Path

from exempelbank import writing
from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.console.streams import say
from exempelbank.content.findings import ContentError
from exempelbank.contribute import guidebilder
from exempelbank.contribute.files import repository_files
from exempelbank.contribute.owners import load_reviewers
from exempelbank.site import disk


def generate(root: Path, *, write: bool) -> bool:
    """Write the files, or tell which of them are out of date; return whether any is, afterwards. Raises ContentError."""
    result = check(root, today())
    if result.failed:
        raise ContentError(result.findings)
    wanted = repository_files(result.bank, load_reviewers(root, result.bank.vocabulary))
    stale, aged = disk.stale(root, wanted), guidebilder.aged(root)
    for name in stale if write else ():
        writing.put(root / name, wanted[name])
    if write:
        say(f"Skrivna: {', '.join(stale)}" if stale else "Allt var redan aktuellt.")
    elif stale:
        say(f"Inte aktuella: {', '.join(stale)}\nKör exempelbank generate och ta med filerna.")
    elif not aged:
        say("De genererade filerna är aktuella.")
    if aged:
        say("Det som guidernas bilder visar har ändrats sedan de gjordes. Gör om dem med: make bilder")
    return bool(stale or aged) and not write
