"""The bank as a preview shows it: drafts too, and the files that are no valid content as they were written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from exempelbank.content import frontmatter, reading, urls, walking, yamltree
from exempelbank.content.bank import Bank, Entry
from exempelbank.content.decoding import decode
from exempelbank.content.findings import Finding
from exempelbank.content.model import Exempel  # noqa: TC001 - in a type of a value

_MOST_ROWS = 60
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Faulty:
    """A file whose fields could not be understood: its address, what it is called, its fields and its text as written."""

    file: str
    url: str
    title: str
    fields: tuple[tuple[str, str], ...]
    body: str


def with_drafts(bank: Bank) -> Bank:
    """Return the bank with drafts among what is published, and each address once."""
    shown: dict[str, Entry[Exempel]] = {}
    for entry in bank.exempel:
        draft = entry.data.status == "utkast"
        data = entry.data.model_copy(update={"status": "publicerad"}) if draft else entry.data
        shown.setdefault(entry.slug, replace(entry, data=data))
    return replace(bank, exempel=tuple(shown.values()))


def faulty(bank: Bank) -> tuple[Faulty, ...]:
    """Return the content files that are not among the valid entries, each address once."""
    entries = (*bank.exempel, *bank.metoder, *bank.handelser)
    taken = {urls.of_file(entry.file) for entry in entries}
    found: dict[str, Faulty] = {}
    for file in bank.listing.content:
        url = urls.of_file(file)
        if url and url not in taken and url not in found:
            found[url] = _read(bank.root, file, url)
    return tuple(found.values())


def _read(root: Path, file: str, url: str) -> Faulty:
    try:
        text, _ = decode(reading.read(root, file, walking.MAX_BYTES), file)
    except OSError:  # the finding says why
        text = None
    front = frontmatter.split(text or "")
    fields = tuple(_rows(front.fields or {}))
    title = next((value for key, value in fields if key in {"titel", "namn"} and value), file)
    return Faulty(file, url, title, fields, front.body)


def _rows(fields: dict[str, yamltree.Value]) -> list[tuple[str, str]]:
    return [(str(key)[:_LONGEST], _plain(value)[:_LONGEST]) for key, value in list(fields.items())[:_MOST_ROWS]]


def _plain(value: yamltree.Value) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return "" if value is None else str(value)


def by_page(findings: Sequence[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings by the address of the page that they are shown on; those of no page are on the start page."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        is_content = any(finding.file.startswith(f"{folder}/") for folder in walking.TOPS)
        found.setdefault((urls.of_file(finding.file) if is_content else None) or urls.START, []).append(finding)
    return {url: tuple(items) for url, items in found.items()}
