"""Asks for an example in the terminal and writes a valid file: the command ``new``."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exempelbank import forms
from exempelbank.bank import KINDS, Document
from exempelbank.errors import SetupError
from exempelbank.findings import Finding
from exempelbank.loader import read_text
from exempelbank.model import RUBRIKER_KRAV, Exempel, Kontakt, Uppfoljning, keys_of
from exempelbank.rules import FILE_RULES
from exempelbank.rules.plats import folder_of
from exempelbank.text import slugify
from exempelbank.vocabulary import Vocabulary

_ASKED = ("titel", "sammanfattning", "kommuner", "taggar", "målgrupp", "läge", "startår")
_LISTS = frozenset({"kommuner", "taggar"})
_NOT_YET = frozenset({"falt-saknas", "rubrik-saknas", "mapp"})  # what later answers will mend
_FILE = "exempel/ny.md"


@dataclass(frozen=True, slots=True)
class Wizard:
    """``ask`` shows a prompt and returns the answer; ``say`` shows a line."""

    root: Path
    vocabulary: Vocabulary
    ask: Callable[[str], str]
    say: Callable[[str], None]

    def run(self) -> Path:
        """Ask for what an example needs and write it. Returns the file; raises SetupError where it already exists.

        The file is written first when every answer is right, so an interrupted session leaves nothing behind.
        """
        values = {key: answer for key in _ASKED if (answer := self._field(Exempel, key, "{}"))}
        values["uppföljning"] = self._group(Uppfoljning, "uppföljning", ("nivå", "riktning", "år", "av"))
        values["kontakt"] = self._group(Kontakt, "kontakt", ("funktion", "e-post"))
        today = self.vocabulary.today.isoformat()
        values |= {"underlag": "inskickat", "publicerad": today, "granskad": today}
        sections = {heading: self._section(heading) for heading in RUBRIKER_KRAV}
        return self._write(forms.compose(values, sections), slugify(values["titel"])[:80].strip("-"))

    def _group(self, model: Any, name: str, keys: tuple[str, ...]) -> str:
        answers = ((key, self._field(model, key, f"{name}: {{{{{key}: {{}}}}}}")) for key in keys)
        return "{" + ", ".join(f"{key}: {answer}" for key, answer in answers if answer) + "}"

    def _field(self, model: Any, key: str, shape: str) -> str:
        """Ask until the answer is right by the model; return it as YAML, or "" for a voluntary one left out."""
        info = keys_of(model)[key]
        example = info.examples[0]
        self.say(f"\n{info.description} Till exempel: {', '.join(example) if isinstance(example, list) else example}")
        required = info.is_required() or key == "kommuner"
        while True:
            written = self.ask(f"{key}: ").strip()
            if not written and not required:
                return ""
            answer = _yaml(key, written)
            line = f"{key}: {answer}" if shape == "{}" else shape.format(answer)
            faults = self._faults(f"---\n{line}\n---\n")
            if not faults and written:
                return answer
            for fault in faults:
                self.say(f"{fault.message} {fault.fix}")

    def _section(self, heading: str) -> str:
        self.say(f"\n{heading}. {forms.QUESTIONS[heading]}")
        while True:
            text = self.ask(f"{heading}: ").strip()
            faults = self._faults(forms.compose({}, {heading: text}), front=False)
            if text and not faults:
                return text
            for fault in faults:
                self.say(f"{fault.message} {fault.fix}")

    def _faults(self, text: str, *, front: bool = True) -> list[Finding]:
        """Return what is wrong with what has been answered so far, leaving out what has not been asked yet."""
        document, found = self._read(text)
        found = found if front else []
        found += [finding for rule in FILE_RULES[document.kind] for finding in rule(document)]
        return [finding for finding in found if finding.severity == "error" and finding.rule not in _NOT_YET]

    def _read(self, text: str) -> tuple[Document, list[Finding]]:
        return read_text(self.root, _FILE, text, KINDS[0], self.vocabulary)

    def _write(self, text: str, slug: str) -> Path:
        document, _ = self._read(text)
        path = self.root / KINDS[0].folder / str(folder_of(document)) / f"{slug}.md"
        if path.exists():
            raise SetupError(f"Filen {path.relative_to(self.root).as_posix()} finns redan. Välj en annan titel.")
        remaining = self._faults(text)
        if remaining:
            raise SetupError("\n".join(f"{fault.message} {fault.fix}" for fault in remaining))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return path


def _yaml(key: str, written: str) -> str:
    """Return an answer as YAML that needs no thought: quoted, lists in brackets (JSON is YAML)."""
    if key in _LISTS:
        return json.dumps([part.strip() for part in written.split(",") if part.strip()], ensure_ascii=False)
    return json.dumps(written, ensure_ascii=False)
