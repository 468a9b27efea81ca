"""The command report: the account of the mandate as a file."""

import argparse
import sys
from datetime import date
from pathlib import Path

from exempelbank.check.run import check
from exempelbank.clock import today
from exempelbank.console.streams import say
from exempelbank.content.findings import ContentError
from exempelbank.errors import SetupError, of_disk
from exempelbank.relations.index import Index
from exempelbank.reports import since, skriv
from exempelbank.reports.period import Period
from exempelbank.settings import load_settings
from exempelbank.site import disk


def run(root: Path, chosen: argparse.Namespace) -> None:
    """Write the report that was asked for. Raises SetupError where it cannot be made, ContentError where the content has errors."""
    write = skriv.writer(chosen.output.name)
    earlier = _earlier(chosen.since)
    now = today()
    _tell("Läser banken …")
    result = check(root, now)
    if result.failed:
        raise ContentError(result.findings)
    index = Index(result.bank)
    report = skriv.make(index, load_settings(root), _period(index, chosen.first, chosen.last or now), earlier)
    _tell(f"Skriver {chosen.output.name} …")
    disk.write_file(chosen.output, write(report), root)
    say(f"{chosen.output} är skriven: {report.document.title}. {report.document.subtitle}.")


def _period(index: Index, first: date | None, last: date) -> Period:
    """Return the period that was asked for; without a first day it begins with the bank."""
    begin = first or min((entry.data.publicerad for entry in index.exempel), default=last)
    if begin > last:
        if first is None:
            return Period(last, last)  # before the bank's first example: told as a period without any
        raise SetupError(f"Perioden slutar före den börjar: från {begin} till {last}. Byt plats på --from och --to.")
    return Period(begin, last)


def _earlier(path: Path | None) -> dict[str, since.Record] | None:
    """Read the earlier account's examples, if any were given."""
    if path is None:
        return None
    try:
        content = path.read_bytes()
    except OSError as error:
        raise of_disk(error) from error
    return since.read(content, path.name)


def _tell(text: str) -> None:
    """Say how far we are, where a person looks on."""
    if sys.stderr.isatty():
        say(text, error=True)
