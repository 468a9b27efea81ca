"""Takes a file, a Word document or an e-mail and puts it in its place in the bank: the command ``add``."""

from pathlib import Path
from typing import NamedTuple

from exempelbank.content import frontmatter, loader, walking
from exempelbank.content.model import RUBRIKER
from exempelbank.content.questions import MARK
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.contribute import sent
from exempelbank.contribute.clean import clean
from exempelbank.contribute.compose import compose, file_of
from exempelbank.contribute.place import write_new
from exempelbank.contribute.understand import PLACE, Understood, understand
from exempelbank.errors import SetupError

_LEFT_OVER = f"### {MARK}: flytta det här till rätt rubrik eller uppgift"
_EMPTY = "Det finns ingen text att lägga till. Skriv eller klistra in texten och försök igen."

_TOO_LONG = (
    f"Texten är för lång. Ett exempel är några sidor långt: högst {walking.MAX_BYTES // 1000} kB och {loader.MAX_LINES} rader. "
    "Ta bort det som inte hör till exemplet och försök igen."
)


class Added(NamedTuple):
    """The file that was written, and what was done with the text, a sentence each."""

    path: Path
    said: tuple[str, ...]


def add(root: Path, vocabulary: Vocabulary, raw: bytes, name: str = "") -> Added:
    """Clean what was sent, and write it where it belongs below ``root``. Never writes over another file.

    Raises SetupError where it is no text that can be read, or the bank holds the same text already.
    """
    text, left_out = sent.read(raw, name)
    text = text.encode(
        errors="replace"
    ).decode()  # some encodings of mails give halves of characters, which no file can hold
    if len(text.encode()) > walking.MAX_BYTES or text.count("\n") > loader.MAX_LINES:
        raise SetupError(_TOO_LONG)
    text, cleaned = clean(text)
    if not text.strip():
        raise SetupError(_EMPTY)
    made, said = _file(text, vocabulary)
    path, why = write_new(root, vocabulary, made, name)
    return Added(path, (*left_out, *cleaned, *said, *why))


def _file(text: str, vocabulary: Vocabulary) -> tuple[str, list[str]]:
    """Return a text as a file of the bank, and what was done."""
    said = []
    first, _, others = text.lstrip().partition("\n")
    if first.startswith("```") and others.lstrip().startswith("---"):
        text = others.rstrip().removesuffix("```").rstrip() + "\n"
        said.append("Rutan av ``` runt texten är borttagen.")
    today = vocabulary.today.isoformat()
    front = _front(text)
    if front is None:
        found = understand(text, vocabulary)
        values = {"publicerad": today, "granskad": found.values.get("publicerad", today), **found.values}
        return compose(values, _sections(found)), [*said, *found.said, *_told(found)]
    lines, body = front
    found = understand(body, vocabulary, fields=False)
    _drop_title(found, "\n".join(lines))
    given = frontmatter.split(text).fields or {}
    reviewed = str(given.get("granskad") or today)
    missing = {"publicerad": reviewed, "granskad": today}
    lines += [f"{key}: {day}" for key, day in missing.items() if key not in given]
    return file_of(lines, _sections(found)), [*said, *found.said, *_told(found)]


def _front(text: str) -> tuple[list[str], str] | None:
    """Return the lines of front matter and the body of a text that has both, or None."""
    if text.lstrip().partition("\n")[0].rstrip() != "---":
        return None
    front = frontmatter.split(text.lstrip())
    if front.fields is None:
        return None
    lines = text.lstrip().split("\n")
    end = front.body_line - 1
    if end and lines[end - 1].strip() in {"---", "..."}:
        return lines[1 : end - 1], front.body
    return lines[1:end], front.body


def _drop_title(found: Understood, front: str) -> None:
    """Leave out a heading in the text that only repeats the title."""
    found.rest = [line for line in found.rest if not line.startswith("### ") or line.removeprefix("### ") not in front]


def _sections(found: Understood) -> dict[str, str]:
    """Return the text of each section, with what belongs to none under a clear mark that the check asks to remove."""
    sections = {heading: "\n".join(lines).strip() for heading, lines in found.sections.items()}
    rest = "\n".join(found.rest).strip()
    if rest:
        sections[PLACE] = "\n\n".join(part for part in (sections.get(PLACE, ""), _LEFT_OVER, rest) if part)
    for heading in RUBRIKER:
        if heading in sections and not sections[heading]:
            sections[heading] = f"{MARK}."
    return sections


def _told(found: Understood) -> list[str]:
    if not "\n".join(found.rest).strip():
        return []
    return [f"Text som inte hörde till någon rubrik står sist under {PLACE}, efter ”{MARK}”. Flytta den dit den hör."]
