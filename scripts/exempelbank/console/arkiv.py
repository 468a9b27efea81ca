"""The commands ``export-archive`` and ``restore``."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.console.streams import say
from exempelbank.content.findings import ContentError
from exempelbank.errors import SetupError
from exempelbank.site import arkiv, aterstall, place

_OK, _NOT = 0, 1
_SHOWN = 5


def export_archive(root: Path, output: Path, given: Mapping[str, str]) -> int:
    """Build the site and write everything as one file."""
    day, target = today(), place.resolved(output)
    if target.is_dir():
        raise SetupError(f"{output} är en mapp. Ange en fil, till exempel {output / 'exempelbanken.zip'}")
    if folder := place.content_folder(target, root):
        raise SetupError(f"{output} ligger i projektets mapp {folder}, där bara källor ska ligga. Ange en annan fil.")
    result = check(root, day)
    if result.failed:
        raise ContentError(result.findings)
    listens = arkiv.environment(root, given, day)
    with tempfile.TemporaryDirectory(prefix="exempelbank-") as folder:
        say("Bygger webbplatsen …")
        aterstall.build(root, Path(folder) / "site", given, listens)
        count = arkiv.pack(result.bank, Path(folder) / "site", listens, day, target)
    say(f"{count} filer är arkiverade i {output}. Vad som finns i arkivet står i {arkiv.README}.")
    return _OK


def restore(archive: Path, target: Path, given: Mapping[str, str]) -> int:
    """Unpack an archive, build its site again, and tell whether it is the same."""
    say("Packar upp, kontrollerar varje fil och bygger webbplatsen igen …")
    restored = aterstall.restore(archive, target, given)
    say(f"{restored.files} filer är uppackade i {target}. Alla har rätt kontrollsumma.")
    if not restored.different:
        say("Webbplatsen gick att bygga igen, tecken för tecken.")
        return _OK
    shown = "\n".join(f"  {name}" for name in restored.different[:_SHOWN])
    say(
        f"Webbplatsen gick att bygga igen, men {len(restored.different)} filer blev annorlunda:\n{shown}\n"
        f"Den arkiverade ligger i {arkiv.SITE}, den nybyggda i byggd. Oftast beror det på andra versioner av det som är\n"
        f"installerat. Installera det som står i {arkiv.PROJECT}/constraints.txt och försök igen.",
        error=True,
    )
    return _NOT
