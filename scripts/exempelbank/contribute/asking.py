"""How one answer is asked for in a terminal, by its kind: text as typed → the value of a field."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from exempelbank.contribute.describe import choices, limit_words
from exempelbank.contribute.fraga import Part
from exempelbank.contribute.fragor import CHOICES

END = "."  # a line with nothing else ends a text of several lines
UNKNOWN = object()
_DONT_KNOW = frozenset({"vet inte", "vet ej", "vet vi inte", "?"})
_LISTS = frozenset({"kommuner", "lan", "taggar", "metoder"})
_SEVERAL_LINES = frozenset({"long", "lines"})


@dataclass(frozen=True, slots=True)
class Terminal:
    """``ask`` shows a prompt and returns the line that was typed; ``say`` shows a line."""

    ask: Callable[[str], str]
    say: Callable[[str], None]

    def introduce(self, part: Part) -> None:
        """Show what a part is about: the model's help, what can be chosen, and an example."""
        info = part.info
        hints = [part.help, info.description if info is not None else "", limit_words(info) if info is not None else ""]
        example = info.examples[0] if info is not None and info.examples and part.kind != "choice" else ""
        shown = ", ".join(map(str, example)) if isinstance(example, list) else str(example)
        hints += [f"Till exempel: {shown}"] if shown else []
        for line in filter(None, hints):
            self.say(f"  {line[:1].upper()}{line[1:]}")
        for number, (code, words) in enumerate(_offered(part), 1):
            self.say(f"  {number}. {code}{f' ({words})' if words and words.casefold() != code else ''}")
        if part.kind in _SEVERAL_LINES:
            self.say(f"  Skriv så många rader du vill. Avsluta med en rad där det bara står en punkt ({END}).")

    def answer(self, part: Part) -> Any:
        """Return an answer as the value of its field: text, list of texts, UNKNOWN for "vet inte", or "" for none."""
        text = self._lines(part.label) if part.kind in _SEVERAL_LINES else self.ask(f"{part.label}: ").strip()
        if text.casefold().rstrip(".") in _DONT_KNOW:
            return UNKNOWN
        if part.kind == "choice":
            return _chosen(part, text)
        if part.kind == "lines":
            return [line.strip(" -•") for line in text.split("\n") if line.strip(" -•")]
        if part.kind in _LISTS:
            return [item.strip() for item in text.split(",") if item.strip()]
        return " ".join(text.split()) if part.info is not None else text

    def _lines(self, label: str) -> str:
        lines: list[str] = []
        while (line := self.ask(f"{label}: " if not lines else "> ")).strip() != END:
            lines.append(line.rstrip())
            if [text.casefold() for text in lines if text.strip()] in [[word] for word in _DONT_KNOW]:
                break  # nothing follows "vet inte"
        return "\n".join(lines).strip()


def _offered(part: Part) -> Iterator[tuple[str, str]]:
    """Yield each code that can be chosen with what it is called."""
    if part.kind != "choice":
        return
    for code in choices(part.info.annotation):
        yield code, (part.words or {}).get(code) or CHOICES[part.path][code].text


def _chosen(part: Part, text: str) -> str:
    """Return the code that was chosen: by its number, itself or its words; anything else as it was typed."""
    offered = list(_offered(part))
    by_name = {name.casefold().rstrip("."): code for code, words in reversed(offered) for name in (words, code)}
    if text.isdecimal() and 1 <= int(text) <= len(offered):
        return offered[int(text) - 1][0]
    return by_name.get(text.casefold().rstrip("."), text)
