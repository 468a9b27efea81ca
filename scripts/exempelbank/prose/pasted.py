"""What Word, Outlook and the web leave in a text that was pasted: the marks of it, and the same in Markdown."""

import re
from collections.abc import Iterator

# Bullets as word processors write them; the last ones are of the font Symbol and Wingdings.
BULLET = re.compile(r"(?P<lead>[ \t]*)[•·●▪■◦○‣⁃∙➢➤\uf0b7\uf0a7\uf0d8\uf076][ \t\u00a0]*(?=\S)")
# A dash or a lone o begins an item only beside another: a dash alone is how someone speaks in a Swedish text.
DASH = re.compile(r"(?P<lead>[ \t]*)(?:[–—][ \t\u00a0]+|o(?:\t|[ \u00a0]{2})[ \t\u00a0]*)(?=\S)")
_NUMBER = re.compile(r"(?P<lead>[ \t]*)(?P<number>\d{1,2})(?:\)[ \t]+|\.(?:\t[ \t]*|[ ]{2,}))(?=\S)")
NOTE = re.compile(r"\[(?P<mark>\d{1,2}|[ivx]{1,4})\][ \t]+(?P<text>\S.*)")
FENCE = re.compile(r" {0,3}(?:```|~~~)")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_COLUMNS = re.compile(r"\t+")


def without_hidden(text: str) -> tuple[str, int]:
    """Return a text without soft hyphens and other characters that nobody sees, with plain spaces, and how many changed."""
    text, hidden = _HIDDEN.subn("", text)
    text, spaces = _SPACES.subn(" ", text)
    return text, hidden + spaces


def bullet_at(lines: list[str], number: int) -> str | None:
    """Return what a line (0-based) becomes as an item of a list, or None where it is no pasted bullet."""
    line = lines[number]
    if match := BULLET.match(line):
        return f"{_lead(match)}- {line[match.end() :]}"
    match = DASH.match(line)
    beside = [lines[other] for other in (number - 1, number + 1) if 0 <= other < len(lines)]
    if match and any(DASH.match(other) or BULLET.match(other) for other in beside):
        return f"{_lead(match)}- {line[match.end() :]}"
    return None


def _lead(match: re.Match[str]) -> str:
    """Return the indent of an item: as it was, in twos, and never so deep that it is code."""
    return "  " if len(match["lead"].expandtabs(2)) >= 2 else ""  # noqa: PLR2004 - one step


def number_at(line: str) -> str | None:
    """Return what a line becomes as an item of a numbered list, or None where it is none or is right."""
    match = _NUMBER.match(line)
    return f"{_lead(match)}{match['number']}. {line[match.end() :]}" if match else None


def tables(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield first line and end (0-based) of each run of lines that have the same number of columns between tabs."""
    start = 0
    while start < len(lines):
        columns = _columns(lines[start])
        end = start + 1
        while columns > 1 and end < len(lines) and _columns(lines[end]) == columns:
            end += 1
        if columns > 1 and end - start > 1:
            yield start, end
        start = end


def _columns(line: str) -> int:
    if not line.strip() or line[0] in "\t " or number_at(line) or BULLET.match(line) or DASH.match(line):
        return 0
    return len(_COLUMNS.split(line.strip("\t")))


def as_table(lines: list[str]) -> list[str]:
    """Return lines with tabs as a table in Markdown, the first line as its head."""
    rows = [[cell.strip().replace("|", "\\|") for cell in _COLUMNS.split(line.strip("\t"))] for line in lines]
    head, *rest = [f"| {' | '.join(cells)} |" for cells in rows]
    return ["", head, f"|{' --- |' * len(rows[0])}", *rest, ""]


def notes(lines: list[str]) -> dict[str, tuple[int, str]]:
    """Return the notes of a text by their marks: the line (0-based) and the text of each ``[1] Rapporten …`` that is used."""
    found: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines):
        match = NOTE.fullmatch(line.strip())
        if match and match["mark"] not in found:
            found[match["mark"]] = number, match["text"].strip()
    used = {
        mark for mark in found for number, line in enumerate(lines) if number != found[mark][0] and f"[{mark}]" in line
    }
    return {mark: note for mark, note in found.items() if mark in used}


def outside_code(lines: list[str]) -> list[bool]:
    """Tell of each line whether it stands outside code between fences."""
    outside, inside = [], False
    for line in lines:
        fence = FENCE.match(line) is not None
        outside.append(not inside and not fence)
        inside = inside != fence
    return outside
