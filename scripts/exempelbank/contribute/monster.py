r"""A pattern of Python's as the browser reads it: the rules' patterns are stated once, where the check has them.

What the two languages mean differently is rewritten: the letters of ``\w`` and ``\b``, and how a group is named.
Written to be read with the flags that ``to_js`` returns.
"""

import re

_WORD = r"\p{L}\p{N}_"
_BOUNDARY = f"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))"
_LETTERS = re.compile(r"\[\^\\W(?P<digits>\\d)?(?P<other>[_-]*)\]")
_SYNTAX = frozenset(r"^$\.*+?()[]{}|/")  # what the browser lets a backslash stand before, besides letters and figures
_ESCAPES = {r"\w": f"[{_WORD}]", r"\b": _BOUNDARY}
_IN_CLASS = {r"\w": _WORD}


def to_js(pattern: re.Pattern[str]) -> dict[str, str]:
    """Return a pattern as source and flags for ``new RegExp``."""
    flags = "u" + ("i" if pattern.flags & re.IGNORECASE else "")
    return {"source": _source(_LETTERS.sub(_letters, pattern.pattern)), "flags": flags}


def _letters(match: re.Match[str]) -> str:
    """Turn "a word character, but no figure and no underscore" into what it means: a letter."""
    figures = "" if match["digits"] else r"\p{N}"
    underscore = "" if "_" in match["other"] else "_"
    return f"[\\p{{L}}{figures}{underscore}]"


def _source(pattern: str) -> str:
    made, inside, place, repeated = "", False, 0, False
    while place < len(pattern):
        two = pattern[place : place + 2]
        if two[0] == "\\":
            made += (_IN_CLASS if inside else _ESCAPES).get(two) or _escaped(two, inside=inside)
            place, repeated = place + 2, False
            continue
        if two[0] == "+" and repeated and not inside:  # "takes it all and gives nothing back": only faster
            place, repeated = place + 1, False
            continue
        repeated = two[0] in "*+?}"
        inside = two[0] == "[" or (inside and two[0] != "]")
        made += "(?<" if not inside and pattern.startswith("(?P<", place) else two[0]
        place += 4 if not inside and pattern.startswith("(?P<", place) else 1
    return made


def _escaped(two: str, *, inside: bool) -> str:
    """Return a backslash and its sign, without the backslash where the sign means nothing but itself."""
    sign = two[1]
    return two if sign in _SYNTAX or (sign.isascii() and sign.isalnum()) or (inside and sign == "-") else sign
