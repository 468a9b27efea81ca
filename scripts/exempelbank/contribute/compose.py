"""A finished file from answers."""

from collections.abc import Mapping


def compose(values: Mapping[str, str], sections: Mapping[str, str]) -> str:
    """Return a finished file from front matter lines, written as they are, and the text of each section."""
    front = [f"{key}: {value}" for key, value in values.items()]
    body = [f"## {heading}\n\n{text.strip()}\n" for heading, text in sections.items()]
    return "\n".join(["---", *front, "---", "", "\n".join(body)])
