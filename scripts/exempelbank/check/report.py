"""Findings → text for people, JSON for programs, annotations and a summary for GitHub."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import lru_cache
from itertools import groupby
from pathlib import Path, PurePosixPath

from exempelbank.content import reading
from exempelbank.content.findings import Finding
from exempelbank.prose.phrases import number_of
from exempelbank.prose.text import enumerate_words, nfc

_WORDS = {"error": "fel", "warning": "varning"}
_COLOURS = {"error": "31;1", "warning": "33;1", "fix": "32", "dim": "2", "file": "1"}
_MAX_LINE = 160
_CONTEXT = 60  # characters shown before the place when a line is too long to show whole
_SUMMARY_LIMIT = 900_000  # bytes; GitHub shows at most 1 MiB a step
_CUT = "\nAlla rader får inte plats här. Resten står i loggen.\n"
# Also : and $, by which GitHub finds addresses, emojis and formulas.
_MARKS = str.maketrans({mark: f"&#{ord(mark)};" for mark in "&<>\\`*_[]|#@!~:$"})


def as_json(findings: Sequence[Finding]) -> str:
    """Return one array of objects with exactly file, line, column, rule, severity, message and fix."""
    shown = [{key: value for key, value in asdict(finding).items() if key != "edit"} for finding in findings]
    return json.dumps(shown, ensure_ascii=False, indent=2)


def as_text(
    findings: Sequence[Finding],
    read_line: Callable[[str, int], str],
    *,
    colour: bool = False,
    looked: int | None = None,
) -> str:
    """Return findings grouped by file, each with the line at fault and a caret, and a count last.

    ``read_line(file, line)`` gives a line of a file, or "" where it cannot be shown; ``looked`` is how many files were read.
    """

    def paint(text: str, kind: str) -> str:
        return f"\033[{_COLOURS[kind]}m{text}\033[0m" if colour else text

    out: list[str] = []
    for file, group in groupby(findings, key=lambda finding: finding.file):
        out.append(paint(_visible(file), "file"))
        for found in group:
            kind = paint(_WORDS[found.severity], found.severity)
            out.append(
                f"  {found.line}:{found.column}  {kind}  {_visible(found.message)}  {paint(f'[{found.rule}]', 'dim')}"
            )
            out += [f"      {paint(line, 'dim')}" for line in _excerpt(read_line(found.file, found.line), found.column)]
            if found.fix:
                out.append(f"      {paint('→', 'fix')} {_visible(found.fix)}")
        out.append("")
    return "\n".join([*out, summary_line(findings, looked)])


def summary_line(findings: Sequence[Finding], looked: int | None = None) -> str:
    """Return the count: "2 fel och 1 varning i 2 filer." or that nothing was found in the files that were read."""
    if not findings:
        where = "" if looked is None else f" i {number_of(looked, 'fil', 'filer')}"
        return f"Inga fel och inga varningar{where}."
    counts = [
        number_of(count, *forms)
        for severity, forms in (("error", ("fel", "fel")), ("warning", ("varning", "varningar")))
        if (count := sum(finding.severity == severity for finding in findings))
    ]
    files = number_of(len({finding.file for finding in findings}), "fil", "filer")
    return f"{enumerate_words(counts)} i {files}."


def _excerpt(line: str, column: int) -> list[str]:
    """Return the line and a caret under the column; a long line is cut around it."""
    if not line.strip():
        return []
    start = max(0, column - 1 - _CONTEXT) if len(line) > _MAX_LINE else 0
    shown = _visible(line[start : start + _MAX_LINE])
    return [shown, " " * (column - 1 - start) + "^"]


def _visible(text: str) -> str:
    """Replace control and direction characters, so that a file cannot steer the terminal."""
    return "".join("·" if unicodedata.category(char) in {"Cc", "Cf"} else char for char in text)


def as_github(findings: Sequence[Finding], looked: int | None = None) -> str:
    """Return workflow commands that GitHub shows beside the lines of a pull request.

    GitHub shows at most ten errors and ten warnings a step, so errors come first; all stand in the summary.
    """
    ordered = sorted(findings, key=lambda finding: finding.severity)
    lines = []
    for found in ordered:
        text = f"{found.message} {found.fix}".strip()
        place = f"file={_property(found.file)},line={found.line},col={found.column},title={_property(found.rule)}"
        lines.append(f"::{found.severity} {place}::{_data(text)}")
    return "\n".join([*lines, summary_line(findings, looked)])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def github_summary(findings: Iterable[Finding], looked: int | None = None) -> str:
    """Return the whole list in Markdown for the job's page, a table for each file, with all text escaped."""
    listed = list(findings)
    text = "\n".join(["## Kontroll av exemplen", "", summary_line(listed, looked), "", *by_file(listed)])
    written = text.encode()
    if len(written) < _SUMMARY_LIMIT:
        return text
    return written[:_SUMMARY_LIMIT].rpartition(b"\n")[0].decode() + "\n" + _CUT


def by_file(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield lines of Markdown: each file with a table of what is wrong in it and what to write instead."""
    for file, group in groupby(sorted(findings), key=lambda found: found.file):
        yield from (
            f"### {markdown(file)}",
            "",
            "| Rad | | Vad som är fel | Skriv i stället |",
            "| --- | --- | --- | --- |",
        )
        for found in group:
            yield f"| {found.line}:{found.column} | {_WORDS[found.severity]} | {markdown(found.message)} | {markdown(found.fix)} |"
        yield ""


def markdown(text: str) -> str:
    """Write what Markdown or HTML would read as markup, or as the end of the cell, as numbers: what is read is the text.

    All marks are replaced at once. One after the other, the # of one number would become a number itself.
    """
    return _visible(" ".join(text.split())).translate(_MARKS)


def line_reader(root: Path) -> Callable[[str, int], str]:
    """Return a reader of single lines below ``root``, for ``as_text``; what is no text is not shown."""

    @lru_cache(maxsize=1)
    def lines_of(file: str) -> list[str]:
        if PurePosixPath(file).suffix not in {".md", ".yml"}:
            return []
        try:
            raw = reading.read(root, file, 400_000)
        except OSError:  # the finding says that it cannot be read
            return []
        text = nfc(raw.decode("utf-8-sig", errors="replace"))
        return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def read(file: str, line: int) -> str:
        lines = lines_of(file)
        return lines[line - 1] if line <= len(lines) else ""

    return read
