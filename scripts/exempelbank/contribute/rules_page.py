"""The page that tells contributors what the check looks for, rule by rule, made from the declarations."""

from collections.abc import Iterator, Sequence

from exempelbank.content.declarations import EXAMPLE, Declaration, Family, Picture, Snippet
from exempelbank.prose.text import enumerate_words

_SEVERITY = {"error": "Fel.", "warning": "Varning."}
_ENCODINGS = {"cp1252": "Windows-1252"}
_MOST_LINES, _MOST_CHARACTERS = 16, 240
_MONOTONOUS = 100  # a snippet of so many lines is wrong because it is long: a few of them say so


def rules_page(families: Sequence[Family]) -> str:
    """Return the page: a heading a family, and below it each rule under its id, which is its anchor."""
    sections = [line for family in families for line in _family(family)]
    return "\n".join(
        [
            "---",
            "title: Reglerna som kontrollen följer",
            "description: Vad kontrollen letar efter, varför, och hur man skriver i stället.",
            "---",
            "",
            "# Reglerna som kontrollen följer",
            "",
            "När du skickar in en fil läser ett program igenom den. Hittar det något står regelns namn inom hakparenteser, till",
            "exempel `[bild-alt]`. Här står vad varje regel betyder, varför den finns och hur du skriver i stället.",
            "",
            "Ett **fel** måste rättas innan exemplet kan publiceras. En **varning** är ett råd.",
            "",
            *sections,
        ]
    )


def _family(family: Family) -> Iterator[str]:
    yield from (f"## {family.title}", "")
    for rule in family.declarations:
        yield from _rule(rule)


def _rule(rule: Declaration) -> Iterator[str]:
    yield from (f"### `{rule.id}`", "", f"**{_SEVERITY[rule.severity]}** {rule.what} {rule.why}", "")
    yield from _snippet("Så blir det fel", rule.bad)
    yield from _snippet("Så blir det rätt", rule.good)


def _snippet(lead: str, snippet: Snippet) -> Iterator[str]:
    """Show a snippet as code, after a sentence with what code cannot show."""
    told = [*_told(snippet), *(text for other in snippet.beside for text in _beside(other))]
    if snippet.file != EXAMPLE or not (snippet.text or told):
        told.insert(0, f"filen `{snippet.file}`")
    yield f"{lead}{': ' + enumerate_words(told) if told else ''}{':' if snippet.text else '.'}"
    yield ""
    if snippet.text:
        yield from ("```", *_shown(snippet.text), "```", "")


def _told(snippet: Snippet) -> Iterator[str]:
    if snippet.saved_as != "utf-8":
        yield f"en fil som är sparad som {_ENCODINGS[snippet.saved_as]}"
    if snippet.link_to:
        yield f"en genväg till `{snippet.link_to}`"
    if snippet.part == "fil" and not snippet.text:
        yield "en fil utan innehåll"
    if snippet.locked:
        yield "en fil som ingen annan får öppna"


def _beside(other: Snippet | Picture) -> Iterator[str]:
    if isinstance(other, Snippet):
        same = " med texten nedan" if other.part == "stycke" else ""
        yield f"exemplet `{other.file}`{same} finns redan"
        return
    facts = [f"sparad som `{other.kind}`"]
    facts += [f"{other.kilobytes} kB"] if other.kilobytes else []
    facts += ["med uppgift om var den är tagen"] if other.has_position else []
    facts += ["med uppgift om vilken kamera som tog den"] if other.has_camera else []
    yield f"bilden `{other.file}` ({', '.join(facts)})"


def _shown(text: str) -> Iterator[str]:
    lines = text.strip("\n").split("\n")
    for line in lines[: _MOST_LINES if len(lines) < _MONOTONOUS else 3]:
        yield line if len(line) <= _MOST_CHARACTERS else f"{line[:_MOST_CHARACTERS]} …"
    if len(lines) > _MOST_LINES:
        yield "…"
