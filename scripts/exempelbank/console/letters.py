"""The command ``newsletter``: the month's letter, to be forwarded by whoever wants to."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from exempelbank import writing
from exempelbank.console.streams import say
from exempelbank.errors import SetupError

if TYPE_CHECKING:
    from exempelbank.content.register import Lan
    from exempelbank.content.vocabulary import Vocabulary
    from exempelbank.relations.nytt import Manad

Run = Callable[[argparse.Namespace], int]
_OK = 0
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)
_SHOWN = 40


def add(command: Callable[[str, str, Run], argparse.ArgumentParser]) -> None:
    """Add ``exempelbank newsletter``, with ``command(name, help, run)`` of the console's own."""
    sub = command("newsletter", "Skriver månadens brev: nytt, granskat, försenat och det som saknas.", _newsletter)
    sub.add_argument("--month", required=True, type=_month, metavar="ÅR-MÅNAD", help="till exempel 2026-11")
    sub.add_argument("--county", metavar="LÄN", help="bara för ett län, till exempel Skåne")
    sub.add_argument(
        "-o", "--output", type=Path, metavar="FIL", help="en .html-, .eml- eller .md-fil (annars skrivs brevet ut här)"
    )


def _month(text: str) -> tuple[int, int]:
    found = _MONTH.fullmatch(text)
    if not found:
        raise argparse.ArgumentTypeError(f"ska vara år och månad, till exempel 2026-11, inte ”{text[:_SHOWN]}”. (!)")
    return int(found[1]), int(found[2])


def _newsletter(chosen: argparse.Namespace) -> int:
    from exempelbank.check.run import check
    from exempelbank.clock import today
    from exempelbank.content.findings import ContentError
    from exempelbank.exports import manadsbrev
    from exempelbank.relations.index import Index
    from exempelbank.relations.nytt import Manad
    from exempelbank.settings import load_settings
    from exempelbank.site import brev, place

    root, day = place.project(chosen.root), today()
    manad = _begun(Manad(*chosen.month), Manad.of(day))
    kind = _kind(chosen.output, root) if chosen.output else ".md"
    result = check(root, day)
    if result.failed:
        raise ContentError(result.findings)
    lan = _lan(result.bank.vocabulary, chosen.county) if chosen.county is not None else None
    letter = manadsbrev.make(Index(result.bank), load_settings(root), manad, lan)
    content = brev.render(root, letter, kind)
    if chosen.output:
        writing.put(chosen.output, content)
        say(f"Brevet för {manad.name} är skrivet i {chosen.output}.")
    else:
        say(content.decode().rstrip("\n"))
    return _OK


def _begun(manad: "Manad", now: "Manad") -> "Manad":
    if manad > now:
        raise SetupError(f"Månaden {manad.code} har inte börjat. Den senaste du kan välja är {now.code}.")
    return manad


def _kind(path: Path, root: Path) -> str:
    """Return which kind of file is asked for. Raises SetupError where it is none of ours, or would lie among the content."""
    from exempelbank.site import brev, place

    kind = path.suffix.lower()
    if kind not in brev.KINDS:
        raise SetupError(
            f"{path} kan inte bli ett brev. Låt namnet sluta på {', '.join(brev.KINDS[:-1])} eller {brev.KINDS[-1]}."
        )
    if folder := place.content_folder(place.resolved(path), root):
        raise SetupError(f"{path} ligger i mappen {folder}, där bara källor ska ligga. Skriv brevet någon annanstans.")
    return kind


def _lan(vocabulary: "Vocabulary", text: str) -> "Lan":
    code = vocabulary.lan(text)
    if code is None:
        raise SetupError(f"Det finns inget län som heter ”{text[:_SHOWN]}”. {vocabulary.suggest_lan(text)}")
    return vocabulary.register.lan[code]
