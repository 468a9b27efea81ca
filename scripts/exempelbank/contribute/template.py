"""The template files that contributors copy: a short one of what everybody is asked, and one with every field."""

from collections.abc import Iterable, Iterator
from typing import Any

from exempelbank.content.groups import group_of, is_list, keys_of
from exempelbank.content.model import RUBRIKER_FRIVILLIGA, RUBRIKER_KRAV, Exempel
from exempelbank.content.questions import MARK, QUESTIONS
from exempelbank.contribute.describe import choices, example_text, limit_words, need
from exempelbank.prose.text import enumerate_words

# What everybody is asked; the rest is for those who know more, and for the editors.
SHORT = (
    "titel", "sammanfattning", "kommuner", "taggar", "målgrupp", "läge", "startår", "uppföljning", "okänt", "kontakt", "källor",
    "underlag",
)  # fmt: skip
_EDITORS = frozenset({"publicerad", "granskad"})
_INNER = {"uppföljning": ("nivå",), "källor": ("titel", "utgivare", "url")}  # of a group in the short template


def short() -> str:
    """Return the short template: twelve fields and the headings that must be there."""
    fields = keys_of(Exempel)
    return _file(line for key in SHORT for line in _field(key, fields[key], _INNER.get(key)))


def long() -> str:
    """Return the template with every field in the model's order; those that may be left out say so."""
    return _file((line for key, info in keys_of(Exempel).items() for line in _field(key, info)), RUBRIKER_FRIVILLIGA)


def _file(lines: Iterable[str], more: Iterable[str] = ()) -> str:
    sections = [f"## {heading}\n\n{MARK}: {QUESTIONS[heading]}\n" for heading in (*RUBRIKER_KRAV, *more)]
    return "\n".join(["---", *lines, "---", "", "\n".join(sections)])


def _field(key: str, info: Any, inner: tuple[str, ...] | None = None) -> Iterator[str]:
    """Yield a field with its help on lines of its own before it: a comment after a value is easily left in the value."""
    yield f"# {_help(info)}"
    nested = group_of(info.annotation)
    if nested is None:
        yield f"{key}: {_blank(info)}"
        return
    yield f"{key}:"
    for number, (inner_key, inner_info) in enumerate(keys_of(nested).items()):
        if inner is None or inner_key in inner:
            several = is_list(info.annotation)
            lead = "  - " if several and number == 0 else "    " if several else "  "
            yield f"{'    ' if several else '  '}# {_help(inner_info)}"
            yield f"{lead}{inner_key}: {_blank(inner_info)}"


def _help(info: Any) -> str:
    codes = [] if group_of(info.annotation) else choices(info.annotation)
    listed = f"Välj bland: {', '.join(codes)}." if codes else ""
    example = example_text(info)
    parts = (info.description or "", listed, _limit(info), f"Till exempel: {example}" if example and not codes else "")
    may = {"Ja": "", "Nej": "Får lämnas bort."}.get(need(info), f"{need(info)}.")
    return " ".join(part for part in (*parts[:-1], may, parts[-1]) if part)


def _limit(info: Any) -> str:
    words = limit_words(info)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _blank(info: Any) -> str:
    return f"[{MARK}]" if is_list(info.annotation) else MARK


def page(*, every: bool = False) -> str:
    """Return the page that shows the short template, or the one with every field."""
    title = "Mall med alla uppgifter" if every else "Mall för ett exempel"
    text = long() if every else short()
    other = (
        "Behöver du bara det viktigaste? Ta [den korta mallen](mall.md)."
        if every
        else (
            "Vet du mer? Det finns [en mall med alla uppgifter](mall-lang.md), och [fältsidan](falt.md) förklarar dem."
        )
    )
    return "\n".join(
        [
            "---",
            f"title: {title}",
            "description: Kopiera mallen, byt ut texten och skicka in filen.",
            "---",
            "",
            f"# {title}",
            "",
            f"Kopiera allt i rutan till en ny fil. Byt ut varje ställe där det står {MARK}, och ta bort det som ni inte behöver.",
            "Rader som börjar med # är hjälp och kan stå kvar.",
            "",
            "Vet ni inte? Ta bort raden eller rubriken, och skriv namnet på den under okänt.",
            "",
            "```yaml",
            text.rstrip("\n"),
            "```",
            "",
            f"Rubrikerna {enumerate_words(RUBRIKER_FRIVILLIGA)} är frivilliga. De kommer efter de andra, i den ordningen.",
            "",
            other,
            "",
        ]
    )
