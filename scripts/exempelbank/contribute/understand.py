"""A text in anyone's own order → the fields, the sections and what is left over; nothing of it is lost."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from exempelbank.content import tracking
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.contribute import known
from exempelbank.prose.text import fold

_SIGNATURE = re.compile(r"--[ \t]*")
_MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w.-]{3,100}\w")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\(")
_SPLIT = re.compile("[,;]")
_AND = re.compile(" (?:och|&) ")
_ITEM = re.compile(r"(?:[-*]|\d{1,2}[.)])[ \t]+")
_TITLE = range(10, 91)  # characters
PLACE = "Arbetssätt"


@dataclass(slots=True)
class Understood:
    """What was found: values by field, the text of each section, the lines that belong to neither, and what to say of it."""

    values: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, list[str]] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def understand(text: str, vocabulary: Vocabulary, *, fields: bool = True) -> Understood:
    """Read a cleaned text. ``fields`` tells whether "Kommun: Lund" before the first heading is a field, or only text."""
    found = Understood()
    current: list[str] | None = None
    pending = ""  # the field that the lines of a list belong to
    for line in text.split("\n"):
        if _SIGNATURE.fullmatch(line) and current is not None:
            current = found.rest
            continue
        section = _begins_section(line, found, told_fields=fields)
        if section is not None:
            current = found.sections.setdefault(section, [])
            current.extend([""] if current else [])
            current.extend(_rest_of_line(line))
        elif current is not None:
            current.append(_own_heading(line))
        elif fields and pending and (not line.strip() or _ITEM.match(line)):
            pending = pending if _add(found, pending, _ITEM.sub("", line).strip(), vocabulary) else ""
        elif fields and (path := _field_of(line, found)):
            _add(found, path, (known.pair(line) or ("", ""))[1], vocabulary)
            pending = path if known.is_list(path) else ""
        else:
            found.rest.append(_own_heading(line))
    if fields:
        _find_title(found)
    return found


def _begins_section(line: str, found: Understood, *, told_fields: bool) -> str | None:
    """Return the heading that a line is or begins with, or None."""
    if not line.strip() or line.startswith(("- ", "| ", "###")):
        return None
    section, text, _ = known.heading(line)
    pair = known.pair(line)
    if section is None and told_fields and pair and pair[1]:  # "Resultat: Väntan blev kortare."
        named, text, _ = known.heading(f"{pair[0]}:")
        section = named if named and known.field(pair[0]) is None and named not in found.sections else None
    if section is not None and text.casefold() != section.casefold():
        found.said.append(f"Rubriken ”{text}” blev ”{section}”.")
    return section


def _rest_of_line(line: str) -> list[str]:
    if known.heading(line)[0] is not None:
        return []
    pair = known.pair(line)
    return [pair[1]] if pair and pair[1] else []


def _own_heading(line: str) -> str:
    """Make a heading that is not one of ours one of the third level, which is free."""
    _, text, marked = known.heading(line)
    return f"### {text}" if marked and line.startswith("#") and text else line


def _field_of(line: str, found: Understood) -> str | None:
    pair = known.pair(line)
    path = known.field(pair[0]) if pair else None
    return None if path is None or (path in found.values and not known.is_list(path)) else path


def _add(found: Understood, path: str, value: str, vocabulary: Vocabulary) -> bool:
    """Put a value as written under its field; tell whether the field can take more."""
    group, _, key = path.partition(".")
    if not value:
        return True
    if group == "källor":
        found.values.setdefault("källor", []).append(_source(value))
    elif key:
        _into_group(found.values.setdefault(group, {}), path, key, value)
    elif known.is_list(group):
        found.values.setdefault(group, []).extend(_several(group, value, vocabulary))
    else:
        found.values[group] = value
    return known.is_list(group)


def _into_group(group: dict[str, str], path: str, key: str, value: str) -> None:
    mailbox = _MAILBOX.search(value) if path == "kontakt.funktion" else None
    if mailbox:
        group["e-post"] = mailbox.group()
        value = value.replace(mailbox.group(), "").replace("e-post:", "").rstrip(" \t,;<>()")
    elif path == "uppföljning.nivå":
        value = value.rstrip(".").lower()
    if value:
        group[key] = value


def _source(value: str) -> dict[str, str]:
    """Return a source as written: its address where there is one, and the rest as its title. Who published it is asked."""
    address = tracking.ADDRESS.search(value)
    link = _LINK.search(value)
    title = link.group(1) if link else (value.replace(address.group(), "") if address else value)
    source = {"titel": title.strip(" ,;:()[]<>–-.") or "SKRIV HÄR"}
    return {**source, "url": address.group()} if address else source


def _several(key: str, value: str, vocabulary: Vocabulary) -> Iterable[str]:
    """Cut a list as people write it: at commas, and at "och" where what stands around it is no name by itself."""
    for part in filter(None, (" ".join(part.split()) for part in _SPLIT.split(value.strip(" [].")))):
        names = {fold(tagg.namn.lower()) for tagg in vocabulary.taggar}
        whole = key == "frågor" or (key == "taggar" and fold(part.lower()) in names)
        yield from [part] if whole or key == "samverkan" else _AND.split(part)


def _find_title(found: Understood) -> None:
    """Take the first line for the title where nothing else is, and it looks like one."""
    first = next((number for number, line in enumerate(found.rest) if line.strip()), None)
    if "titel" in found.values or first is None:
        return
    line = found.rest[first].strip().removeprefix("### ").strip("*_# ")
    if len(line) in _TITLE and not line.endswith((".", "!", ",", ":")) and not _ITEM.match(line):
        found.values["titel"] = line
        del found.rest[first]
        found.said.append(f"Första raden blev titel: {line}")
