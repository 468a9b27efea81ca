"""The account of a proposal that one workflow writes and another reads: as data, and trusted in nothing.

The first runs the contributor's own files and may not write to the project; the second may, and runs nothing of theirs.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from exempelbank.content import urls
from exempelbank.content.bank import Bank
from exempelbank.content.findings import Finding
from exempelbank.errors import SetupError

MOST_BYTES = 4_000_000
_MOST_FINDINGS, _MOST_PAGES = 2_000, 200


@dataclass(frozen=True, slots=True)
class Sida:
    """A page that a proposal adds or changes."""

    titel: str
    adress: str


@dataclass(frozen=True, slots=True)
class Rapport:
    """A proposal: its number, the commit that was checked, what was found, and the pages it changes."""

    nummer: Annotated[int, Field(gt=0, lt=10**9)]
    sha: Annotated[str, Field(pattern=r"^[0-9a-f]{40}$")]
    fynd: Annotated[tuple[Finding, ...], Field(max_length=_MOST_FINDINGS)] = ()
    sidor: Annotated[tuple[Sida, ...], Field(max_length=_MOST_PAGES)] = ()


_READER = TypeAdapter(Rapport)


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
        # Cut where nobody's account is that long, so that it is no JSON.
        return _READER.validate_json(raw[:MOST_BYTES], strict=True)
    except ValueError as error:  # pydantic's, also of what is not JSON or not UTF-8
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
