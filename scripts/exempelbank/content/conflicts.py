"""Git's conflict markers: two versions of a text that nobody has chosen between."""

import re

from exempelbank.content.declared.filer import KONFLIKT
from exempelbank.content.yamltree import Fault

_MARKER = re.compile(r"(?P<mark><{7}|\|{7}|={7}|>{7})(?: .*)?")
_WORDS = (
    "Här står två versioner av samma text, med markeringar från git. Någon måste välja.",
    "Behåll den version som gäller, och ta bort den andra och raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
)


def first_version(text: str) -> tuple[str, list[Fault]]:
    """Return a text as if the first version was chosen in each conflict, with the same number of lines, and the faults.

    The rest of the text can so be checked in the same run. A marker without the others is a fault too, but a line of
    equal signs is one only within a conflict: elsewhere it underlines a heading.
    """
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return text, []
    lines, faults, version = text.split("\n"), [], 0
    for number, line in enumerate(lines):
        match = _MARKER.fullmatch(line)
        mark = match["mark"][0] if match else ""
        if (mark and mark in "<>|" and version == 0) or mark == "<":
            faults.append(Fault(number + 1, 1, KONFLIKT, *_WORDS))
        if mark == ">":
            version, lines[number] = 0, ""
        elif (mark and version) or mark == "<":
            version, lines[number] = (1 if mark == "<" else 2), ""
        elif version == 2:  # noqa: PLR2004 - the other version
            lines[number] = ""
    return "\n".join(lines), faults
