"""A YAML parser's English error → where it is, which rule, and the plain Swedish cause and fix."""

import re
from dataclasses import dataclass

import yaml

from exempelbank.content.declarations import Declaration
from exempelbank.content.declared import yaml as declared
from exempelbank.content.findings import Edit

_KEY = re.compile(r"(?P<lead>\s*+(?:- ++)*+[^\s:#\[{\"'][^:\n]*?:\s+)(?P<value>\S.*)")
_MISINDENTED = re.compile(r"\s+[a-zåäö][\w-]*")
_SHOWN = 150  # a longer line is not repeated in the advice
_FAULTY_START = frozenset("@`%|>")


@dataclass(frozen=True, slots=True)
class Cause:
    """Where a text stopped being YAML (0-based, within the text), and why."""

    line: int
    column: int
    rule: Declaration
    message: str
    fix: str
    change: tuple[str, str] | None = None  # old and new text at the place, where the fix is exact

    def edit(self, place: tuple[int, int]) -> Edit | None:
        """Return the change as it is made at a place in the file."""
        return Edit(*place, *self.change) if self.change else None


def explain(error: yaml.YAMLError, source: str) -> Cause:  # noqa: PLR0911 - one for each cause
    """Translate a parser's error to its plain cause, by what stands on the line it stopped at."""
    lines = source.split("\n")
    line, column = _mark(getattr(error, "problem_mark", None), lines)
    start = _mark(getattr(error, "context_mark", None), lines)
    context, problem = str(getattr(error, "context", "")), str(getattr(error, "problem", ""))
    if "anchor" in context or "alias" in context:
        return Cause(*start, declared.ANKARE, *ANCHOR)
    if "a tag" in context:
        return Cause(*start, declared.TAGG, *TAG)
    if "quoted scalar" in context and "escape" not in problem:
        return Cause(*start, declared.FEL, *_QUOTE)
    tab = _tab(lines[line], column)
    if tab is not None:
        tabs = lines[line][tab : _indent(lines[line])]
        return Cause(line, tab, declared.FEL, *_TAB, (tabs, "  ") if tabs else None)
    if "expected ',' or" in problem:
        return Cause(*start, declared.FEL, *_BRACKET)
    if "could not find expected ':'" in problem:
        text = lines[start[0]]
        return Cause(start[0], _indent(text), declared.FEL, *missing_colon(text), missing_space(text))
    if "block scalar" in context:
        line, column = start
    return _by_line(lines, line, column, problem)


def _mark(mark: yaml.Mark | None, lines: list[str]) -> tuple[int, int]:
    """Return a mark's place, moved within the text (an error at the end is marked after it)."""
    if mark is None:
        return 0, 0
    line = min(mark.line, len(lines) - 1)
    return line, min(mark.column, len(lines[line])) if line == mark.line else len(lines[line])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _tab(line: str, column: int) -> int | None:
    place = line[: max(_indent(line), column + 1)].find("\t", 0, column + 1)
    return place if place >= 0 and not line[:place].strip() else None


def _by_line(lines: list[str], line: int, column: int, problem: str) -> Cause:  # noqa: PLR0911 - one for each cause
    """Tell the cause by the character that the parser stopped at, and what stands before it."""
    text = lines[line]
    here, before = text[column : column + 1], text[:column]
    value = _KEY.match(text)
    at_value = value.end("lead") if value else column
    if "mapping values are not allowed" in problem:
        if line and _MISINDENTED.fullmatch(before):
            return Cause(line, _indent(text), declared.FEL, *_INDENT)
        message = "Värdet innehåller ett kolon, och då går raden inte att tolka."
        value = value if at_value < column else None
        return Cause(line, min(at_value, column), declared.FEL, message, _quoted(value), _in_quotes(value))
    if "escape" in problem:
        return Cause(line, at_value, declared.FEL, *_ESCAPE)
    if here in _FAULTY_START and column == at_value:
        message = f"Värdet börjar med tecknet {here}, som betyder något särskilt i YAML."
        return Cause(line, column, declared.FEL, message, _quoted(value))
    if here and here in ",]}":
        return Cause(line, column, declared.FEL, f"Här står ett {_NAMES[here]} för mycket.", _LIST)
    if here == "-" and before.strip():
        return Cause(line, column, declared.FEL, "En lista med streck måste börja på en egen rad.", _LIST)
    if value and value["value"][0] in "\"'" and column > at_value:
        return Cause(line, at_value, declared.FEL, *_AFTER_QUOTE)
    if not before.strip() and here == "-" and before:
        return Cause(line, column, declared.FEL, *_DASHES)
    if not before.strip() and before:
        return Cause(line, column, declared.FEL, *_INDENT)
    return Cause(line, column, declared.FEL, *_UNKNOWN)


def _quoted(field: re.Match[str] | None) -> str:
    """Return the advice to quote a value, with the line as it should be where that can be shown."""
    if field is None or len(field.group()) > _SHOWN or set('"\\') & set(field["value"]):
        return 'Sätt citattecken runt hela värdet, till exempel: titel: "Skolfam: så gjorde vi"'
    return f'Sätt citattecken runt hela värdet: {field["lead"].strip()} "{field["value"].strip()}"'


def _in_quotes(field: re.Match[str] | None) -> tuple[str, str] | None:
    """Return the change of a value to the same in quotes, where it has no signs that mean something there."""
    if field is None or set('"\\') & set(field["value"]):
        return None
    return field["value"].rstrip(), f'"{field["value"].rstrip()}"'


def missing_space(line: str) -> tuple[str, str] | None:
    """Return the change of "läge:pågående" to a field, or None where it is more than a space that is missing."""
    key, colon, value = line.strip().partition(":")
    return (f"{key}:{value}", f"{key}: {value}") if colon and value and "//" not in value else None


def missing_colon(line: str) -> tuple[str, str]:
    """Return what to say of a line that is no field: the colon is missing, or the space after it."""
    key, colon, value = line.strip().partition(":")
    if colon and value and "//" not in value:
        return "Det saknas ett mellanslag efter kolonet.", f"Skriv: {key[:40]}: {value[:80]}"
    return (
        "Det saknas ett kolon efter uppgiftens namn.",
        "Skriv uppgiftens namn, ett kolon och ett mellanslag före värdet, till exempel: läge: pågående",
    )


ANCHOR = (
    "Tecknen & och * i början av ett värde betyder något särskilt i YAML och får inte användas.",
    'Skriv värdet utan tecknet, eller sätt citattecken runt det, till exempel: "&-huset i Lund"',
)
TAG = (
    "Ett värde som börjar med utropstecken är en YAML-tagg, och sådana får inte finnas.",
    "Ta bort ordet som börjar med utropstecken och skriv bara värdet, till exempel: läge: pågående",
)
_LIST = "Skriv listan så här: taggar: [barnrätt, skola]"
_NAMES = {",": "kommatecken", "]": "]-tecken", "}": "}-tecken"}
_QUOTE = (
    "Ett citattecken öppnas här men stängs aldrig.",
    'Sätt ett citattecken också i slutet av värdet, till exempel: titel: "Trygg hemma"',
)
_AFTER_QUOTE = (
    "Värdet fortsätter efter citattecknet som avslutar det.",
    'Låt citattecknen omsluta hela värdet. Ett citat inuti skrivs med ” i stället: titel: "Barnens ”ja” räknas"',
)
_TAB = ("Raden är indragen med tabb. Det går inte i YAML.", "Byt tabben mot två mellanslag.")
_BRACKET = ("En parentes öppnas här men stängs aldrig, eller så saknas ett kommatecken.", _LIST)
_ESCAPE = (
    "Ett bakstreck inom citattecken betyder något särskilt i YAML.",
    "Ta bort bakstrecket, eller byt citattecknen runt värdet mot enkla: '…'",
)
_INDENT = (
    "Raden är fel indragen.",
    "Skriv uppgiftens namn längst till vänster. Det som hör till en uppgift dras in med två mellanslag, lika långt på varje rad.",
)
_DASHES = (
    "Strecken i en lista står inte rakt under varandra.",
    "Dra in varje streck lika långt, med två mellanslag före.",
)
_UNKNOWN = (
    "Raden går inte att tolka. Oftast är den fel indragen, eller så saknas ett kolon efter uppgiftens namn.",
    "Skriv uppgiftens namn, ett kolon och värdet längst till vänster. Delar av en lista dras in med två mellanslag.",
)
