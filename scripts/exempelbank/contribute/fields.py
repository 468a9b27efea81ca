"""The page that explains every field and tag."""

from typing import Any

from exempelbank.content.coded import SYFTE
from exempelbank.content.groups import group_of
from exempelbank.content.model import Exempel
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.contribute.describe import all_fields, choices, example_text, limit_words, need
from exempelbank.prose.text import enumerate_words


def field_page(vocabulary: Vocabulary) -> str:
    """Return the page that explains every field and tag."""
    rows = [
        f"| `{path}` | {need(info)} | {_cell(_meaning(info))} | {_cell(_example(info))} |"
        for path, info in all_fields(Exempel)
    ]
    tags = [f"| {tagg.namn} | {_cell(tagg.definition)} |" for tagg in vocabulary.taggar]
    return "\n".join(
        [
            "---",
            "title: Alla uppgifter i ett exempel",
            "description: Vad varje uppgift betyder, om den måste finnas, vad som går att välja och ett exempel.",
            "---",
            "",
            "# Alla uppgifter i ett exempel",
            "",
            "Uppgifterna står överst i filen, mellan två rader med tre bindestreck. Ordningen är fri.",
            "",
            "| Uppgift | Måste finnas | Vad den betyder | Till exempel |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
            "## Taggar",
            "",
            f"Skriv en till sex taggar. De fyra första är uppdragets syften: {enumerate_words(SYFTE)}.",
            "",
            "| Tagg | Vad den betyder |",
            "| --- | --- |",
            *tags,
            "",
        ]
    )


def _meaning(info: Any) -> str:
    """Return the help text with the codes to choose from and the limits."""
    codes = [] if group_of(info.annotation) else choices(info.annotation)
    listed = f"Välj bland: {', '.join(codes)}." if codes else ""
    limit = limit_words(info)
    return " ".join(part for part in (info.description or "", listed, f"({limit})" if limit else "") if part)


def _example(info: Any) -> str:
    example = example_text(info)
    return f"`{example}`" if example else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
