"""Characters that nobody sees and nobody means: where they come from, and what is put in their place."""

import re

from exempelbank.content import besked

# Control characters, and the marks that turn the reading direction: what is read is not what is shown.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
ODD_LINE_ENDS = ("\x85", "\u2028", "\u2029")  # pasted from a word processor; no line in Git
_STAND_IN = "\ufffd"


def without(text: str) -> str:
    """Return a text with a visible mark in the place of each control character."""
    return CONTROL.sub(_STAND_IN, text)


def message_of(char: str, how: str = "") -> str:
    """Return what to say of a control character; ``how`` tells how it is written."""
    return besked.STYRTECKEN.message.format(code=f"{ord(char):04X}", how=how)


def words_of_number(char: str, written: str) -> tuple[str, str]:
    """Return message and advice on a control character that is written by its number: ``&#x202e;``."""
    return besked.STYRTECKEN.words(code=f"{ord(char):04X}", how=f", skrivet som {written}", written=written)
