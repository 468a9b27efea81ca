"""argparse in Swedish: its own words are English."""

import argparse
import re
import sys
from collections.abc import Callable
from datetime import date
from typing import NoReturn

USAGE_ERROR = 2
_HELP = (("usage:", "Så skriver du:"), ("positional arguments:", "Vad:"), ("options:", "Val:"))
_MOST_SHOWN = 60
# What argparse says, and what we say. The groups are what the person wrote, and names of ours.
_SAID = (
    (r"argument KOMMANDO: invalid choice: '(?P<given>.*?)' \(choose from .*\)", "Det finns inget kommando som heter {given}."),
    (r"argument (?P<name>\S+): invalid choice: '(?P<given>.*?)' \(choose from (?P<choices>.*)\)", "{name} kan inte vara {given}. Välj {choices}."),
    (r"argument (?P<name>\S+): (?P<own>.*) \(!\)", "{name} {own}"),
    (r"argument (?P<name>\S+): expected one argument", "Efter {name} ska det stå något."),
    (r"argument (?P<name>\S+): ignored explicit argument '(?P<given>.*)'", "Efter {name} ska det inte stå något."),
    (r"argument (?P<name>\S+): expected at least one argument", "Efter {name} ska det stå något."),
    (r"argument (?P<name>\S+): not allowed with argument (?P<other>\S+)", "{name} och {other} kan inte skrivas tillsammans."),
    (r"the following arguments are required: KOMMANDO", "Kommandot saknas."),
    (r"the following arguments are required: (?P<name>.*)", "Det här saknas: {name}."),
    (r"unrecognized arguments: (?P<given>.*)", "Det här förstår inte kommandot: {given}"),
)  # fmt: skip


class Parser(argparse.ArgumentParser):
    """A parser that says in Swedish what is wrong, and how the command is written."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**{"allow_abbrev": False, "add_help": False, **settings})  # type: ignore[arg-type] # passed on as they are
        self.add_argument("-h", "--help", action="help", help="visar den här hjälpen")

    def format_help(self) -> str:
        """Return the help in Swedish."""
        text = super().format_help()
        for english, swedish in _HELP:
            text = text.replace(english, swedish)
        return text

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how the command is written, and end with 2."""
        self.exit(USAGE_ERROR, f"{in_swedish(message)}\n\n{self.format_help()}")


def in_swedish(message: str) -> str:
    """Return a message of argparse in Swedish; one that we do not know is not shown."""
    for pattern, swedish in _SAID:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            parts = {name: _shown(name, value) for name, value in found.groupdict().items()}
            return swedish.format(**parts)
    return "Så kan kommandot inte skrivas."


def _shown(name: str, value: str) -> str:
    if name == "given":
        return f"”{value[:_MOST_SHOWN]}”"
    return " eller ".join(value.replace("'", "").rsplit(", ", 1)) if name == "choices" else value


def whole_number(least: int, most: int, what: str) -> Callable[[str], int]:
    """Return a reader of a whole number within limits, for ``type=``; ``what`` names it in a message."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < len(str(sys.maxsize)) and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"ska vara {what} mellan {least} och {most}, inte ”{text[:_MOST_SHOWN]}”. (!)")

    return read


def day(text: str) -> date:
    """Read a day, for ``type=``."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"kan inte vara {text}: den dagen finns inte i almanackan. (!)") from None
    raise argparse.ArgumentTypeError(
        f"ska vara en dag som ÅÅÅÅ-MM-DD, till exempel 2018-01-31, inte ”{text[:_MOST_SHOWN]}”. (!)"
    )
