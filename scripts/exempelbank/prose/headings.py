"""The headings of a body as its page shows them: their text without marks, and an id for each that links lead to."""

from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token

from exempelbank.prose.text import slugify

NAMELESS = "avsnitt"  # a heading of nothing but signs
# Ids that the pages have besides, which are never a heading's: those that begin so, and those that are so.
OWN_BEGINNINGS = ("ex-", "relaterat-", "ruta-")
OWN = frozenset(
    {"efter-kartan", "fynd-rubrik", "innehall", "innehall-rubrik", "karta-antal", "karta-text", "karta-titel", "kartbild", "sok", "visas"}
)  # fmt: skip


def text_of(tokens: Sequence[Token]) -> str:
    """Return what a reader sees of a line of Markdown, without marks; of a picture its description."""
    return " ".join("".join(map(_shown, tokens)).split())


def _shown(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    return text_of(token.children) if token.children else token.content


def ids(headings: Iterable[str]) -> Iterator[str]:
    """Yield an id for each heading of a page, in order: never empty, never one that the page has already."""
    taken = set(OWN)
    latest: dict[str, int] = {}
    for heading in headings:
        base = slugify(heading) or NAMELESS
        if base.startswith(OWN_BEGINNINGS):
            base = f"{NAMELESS}-{base}"
        number = latest.get(base, 0) + 1
        while (found := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        latest[base] = number
        taken.add(found)
        yield found
