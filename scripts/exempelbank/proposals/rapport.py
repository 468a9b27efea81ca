"""The account of a proposal that one workflow writes and another reads: as data, and trusted in nothing.

The first runs the contributor's own files and may not write to the project; the second may, and runs nothing of theirs.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from exempelbank.content import urls
from exempelbank.content.bank import Bank
from exempelbank.content.findings import Finding
from exempelbank.errors import SetupError

MOST_BYTES = 4_000_000
_MOST_FINDINGS, _MOST_PAGES, _LONGEST = 2_000, 200, 2_000
_SHA = re.compile(r"[0-9a-f]{40}")
_TEXTS = ("file", "rule", "severity", "message", "fix")


@dataclass(frozen=True, slots=True)
class Sida:
    """A page that a proposal adds or changes."""

    titel: str
    adress: str


@dataclass(frozen=True, slots=True)
class Rapport:
    """A proposal: its number, the commit that was checked, what was found, and the pages it changes."""

    nummer: int
    sha: str
    fynd: tuple[Finding, ...] = ()
    sidor: tuple[Sida, ...] = ()


def make(number: int, sha: str, findings: Sequence[Finding], bank: Bank, changed: Sequence[str]) -> Rapport:
    """Return the account of a proposal; findings of files that it does not touch are the project's own."""
    touched = set(changed)
    own = tuple(found for found in findings if found.file in touched)[:_MOST_FINDINGS]
    titles = {entry.file: entry.data.titel for entry in bank.exempel}
    titles |= {entry.file: entry.data.titel for entry in bank.handelser}
    titles |= {entry.file: entry.data.namn for entry in bank.metoder}
    pages = tuple(Sida(titles[file], urls.of_file(file) or "") for file in sorted(touched & set(titles)))
    return Rapport(number, sha, own, pages[:_MOST_PAGES])


def write(rapport: Rapport) -> str:
    """Return an account as JSON."""
    return json.dumps(asdict(rapport), ensure_ascii=False, indent=2) + "\n"


def read(raw: bytes) -> Rapport:
    """Read an account that anybody may have written. Raises SetupError unless it is one, to the letter."""
    try:
        given = json.loads(_limited(raw).decode("utf-8"))
        found = tuple(_finding(item) for item in _list(given["fynd"], _MOST_FINDINGS))
        pages = tuple(Sida(_text(item["titel"]), _text(item["adress"])) for item in _list(given["sidor"], _MOST_PAGES))
        return Rapport(_number(given["nummer"]), _sha(given["sha"]), found, pages)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SetupError("Rapporten från kontrollen går inte att läsa. Ingen kommentar är skriven.") from error


def verify(rapport: Rapport, event: Mapping[str, Any], pull: Mapping[str, Any]) -> bool:
    """Tell whether an account is of the latest commit of an open proposal; False where it has gone on since.

    ``event`` is GitHub's of the finished run, ``pull`` its answer about the proposal that the account names. Raises
    SetupError where they do not belong together: then somebody has written an account of another's proposal.
    """
    try:
        checked, repository = event["workflow_run"]["head_sha"], event["repository"]["full_name"]
        own = (rapport.nummer, rapport.sha) == (pull["number"], checked)
        same = own and pull["base"]["repo"]["full_name"] == repository
        latest = pull["head"]["sha"] == checked
        source = pull["head"]["repo"] or {}
        same = same and source.get("full_name") == event["workflow_run"]["head_repository"]["full_name"]
        is_open = pull["state"] == "open"
    except (KeyError, TypeError) as error:
        raise SetupError("GitHubs svar om förslaget går inte att läsa. Ingen kommentar är skriven.") from error
    if not same:
        raise SetupError("Rapporten hör inte till det förslag som kontrollerades. Ingen kommentar är skriven.")
    return bool(latest and is_open)


def _finding(item: Mapping[str, Any]) -> Finding:
    file, rule, severity, message, fix = (_text(item[name]) for name in _TEXTS)
    if severity not in {"error", "warning"}:
        raise ValueError(severity)
    return Finding(
        file,
        _number(item["line"]),
        _number(item["column"]),
        rule,
        "error" if severity == "error" else "warning",
        message,
        fix,
    )


def _limited(raw: bytes) -> bytes:
    if len(raw) > MOST_BYTES:
        raise ValueError
    return raw


def _list(value: Any, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise TypeError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value[:_LONGEST]


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value < 10**9:
        raise TypeError
    return value


def _sha(value: Any) -> str:
    if not _SHA.fullmatch(_text(value)):
        raise ValueError
    return str(value)
