"""Sections of the Social Services Act in a text: the act of 2025 has other numbers than that of 2001."""

import re
from collections.abc import Iterator

OLD, NEW = "2001:453", "2025:400"
_SECTION = (  # every part of it has a most, so that no text takes long
    r"(?<!\d)\d{1,3}\s{0,2}(?:[a-z]\s{0,2})?kap\.?\s{0,2}\d{1,3}\s{0,2}(?:[a-z]\s{0,2})?"
    r"(?:[–-]\s{0,2}\d{1,3}\s{0,2}(?:[a-z]\s{0,2})?)?§{1,2}"
)
_ACT = r"(?:socialtjänstlagen|SoL)\b"
_NAMED = re.compile(rf"{OLD}|{NEW}")
_REFERENCE = re.compile(rf"{_SECTION}[^.§]{{0,40}}?{_ACT}|{_ACT}[^.§]{{0,20}}?{_SECTION}")
_FORMER = re.compile(r"(?:dåvarande|gamla|tidigare|förra)\s+socialtjänstlag", re.IGNORECASE)


def unnamed(text: str) -> Iterator[re.Match[str]]:
    """Yield each section of a paragraph that does not say which of the two acts it belongs to."""
    if not _NAMED.search(text):
        yield from _REFERENCE.finditer(text)


def cites_old(paragraphs: str) -> bool:
    """Tell whether a text cites the old act: by its number, as the former one, or by a section without either number."""
    if OLD in paragraphs or _FORMER.search(paragraphs):
        return True
    return any(next(unnamed(part), None) for part in re.split(r"\n\s*\n", paragraphs))
