"""What contributors start from, all made from the one field list: template file, field page, JSON Schema, CODEOWNERS."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel

from exempelbank.content.coded import SYFTE
from exempelbank.content.groups import keys_of
from exempelbank.content.model import RUBRIKER_FRIVILLIGA, RUBRIKER_KRAV, Exempel
from exempelbank.content.questions import MARK, QUESTIONS
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose.text import enumerate_words

_SCHEMA = "docs/bidra/exempel.schema.json"
_TEMPLATE = "docs/bidra/mall.md"
_FIELDS = "docs/bidra/falt.md"
_OWNERS = ".github/CODEOWNERS"
_TEAM = "@exempelbanken/redaktion"
_COUNTY_TEAM = "@exempelbanken/lan-"


def repository_files(vocabulary: Vocabulary) -> dict[str, bytes]:
    """Return the generated files that are kept in the repository, by path."""
    texts = {
        _SCHEMA: json.dumps(schema(vocabulary), ensure_ascii=False, indent=2) + "\n",
        _TEMPLATE: template_page(),
        _FIELDS: field_page(vocabulary),
        _OWNERS: code_owners(vocabulary),
    }
    return {path: text.encode() for path, text in texts.items()}


def schema(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an example's front matter, for editors that help while one writes."""
    made = Exempel.model_json_schema(by_alias=True)
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"] = "Exempel i Exempelbanken"
    names = [name for tagg in vocabulary.taggar for name in (tagg.namn, tagg.namn.lower(), tagg.slug)]
    made["properties"]["taggar"]["items"] = {"type": "string", "enum": list(dict.fromkeys(names))}
    made["properties"]["kommuner"]["items"] = {"type": ["string", "integer"]}
    return made


def template(*, placeholder: str = MARK) -> str:
    """Return the annotated template of an example: required fields first, the voluntary ones as comments."""
    required = [
        line for key, info in keys_of(Exempel).items() if info.is_required() for line in _field(key, info, placeholder)
    ]
    voluntary = [
        f"# {line}"
        for key, info in keys_of(Exempel).items()
        if not info.is_required()
        for line in _field(key, info, placeholder)
    ]
    sections = [f"## {heading}\n\n{placeholder}: {QUESTIONS[heading]}\n" for heading in RUBRIKER_KRAV]
    return "\n".join(
        [
            "---",
            *required,
            "",
            "# Frivilliga uppgifter. Ta bort # framför dem som du använder, och ta bort de andra.",
            "# Skriv kommuner eller län: ett av dem måste finnas.",
            *voluntary,
            "---",
            "",
            "\n".join(sections),
        ]
    )


def _field(key: str, info: Any, placeholder: str) -> Iterator[str]:
    nested = _nested(info.annotation)
    yield f"# {info.description}"
    if nested is None:
        yield f"{key}: {_placeholder(info, placeholder)}"
        return
    is_list = "list" in str(info.annotation)
    yield f"{key}:"
    for number, (inner_key, inner) in enumerate(keys_of(nested).items()):
        lead = "  - " if is_list and number == 0 else "    " if is_list else "  "
        yield f"{lead}{inner_key}: {_placeholder(inner, placeholder)}  # {inner.description}"


def _nested(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _nested(arg))), None)


def _placeholder(info: Any, placeholder: str) -> str:
    example = info.examples[0] if info.examples else "…"
    written = f"[{', '.join(map(str, example))}]" if isinstance(example, list) else str(example)
    return f'"{placeholder}: till exempel {written}"'


def template_page() -> str:
    """Return the page that shows the template."""
    return "\n".join(
        [
            "---",
            "title: Mall för ett exempel",
            "description: Kopiera mallen, byt ut texten och skicka in filen.",
            "---",
            "",
            "# Mall för ett exempel",
            "",
            f"Kopiera allt i rutan till en ny fil. Byt ut varje ställe där det står {MARK}.",
            "Kontrollen säger till om något står kvar.",
            "",
            "```yaml",
            template().rstrip("\n"),
            "```",
            "",
            f"Rubrikerna {enumerate_words(RUBRIKER_FRIVILLIGA)} är frivilliga. De kommer efter de andra, i den ordningen.",
            "",
        ]
    )


def field_page(vocabulary: Vocabulary) -> str:
    """Return the page that explains every field and tag."""
    rows = [
        f"| `{path}` | {_need(info)} | {_cell(info.description or '')} | {_cell(_example(info))} |"
        for path, info in _all_fields(Exempel)
    ]
    tags = [f"| {tagg.namn} | {_cell(tagg.definition)} |" for tagg in vocabulary.taggar]
    return "\n".join(
        [
            "---",
            "title: Alla uppgifter i ett exempel",
            "description: Vad varje uppgift betyder, om den måste finnas och ett exempel.",
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


def _all_fields(model: type[BaseModel], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, info in keys_of(model).items():
        yield f"{prefix}{key}", info
        nested = _nested(info.annotation)
        if nested is not None:
            yield from _all_fields(nested, f"{prefix}{key}.")


def _need(info: Any) -> str:
    return "Ja" if info.is_required() else "Nej"


def _example(info: Any) -> str:
    example = info.examples[0] if info.examples else ""
    return f"`[{', '.join(map(str, example))}]`" if isinstance(example, list) else f"`{example}`" if example else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def code_owners(vocabulary: Vocabulary) -> str:
    """Return CODEOWNERS: each county's folder has a team, and the maintainers own the rest (the last match wins)."""
    lan = sorted(vocabulary.register.lan.values(), key=lambda item: item.slug)
    lines = [f"/exempel/{item.slug}/ {_TEAM} {_COUNTY_TEAM}{item.slug}" for item in lan]
    head = "# Skrivs av: exempelbank generate. Ändra inte för hand."
    return "\n".join([head, f"* {_TEAM}", *lines, f"/.github/ {_TEAM}", ""])


def compose(values: Mapping[str, str], sections: Mapping[str, str]) -> str:
    """Return a finished file from front matter lines, written as they are, and the text of each section."""
    front = [f"{key}: {value}" for key, value in values.items()]
    body = [f"## {heading}\n\n{text.strip()}\n" for heading, text in sections.items()]
    return "\n".join(["---", *front, "---", "", "\n".join(body)])
