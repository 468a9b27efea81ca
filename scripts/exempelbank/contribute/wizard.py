"""Asks for an example in the terminal and writes a valid file: the command ``new``."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exempelbank.check.families import FILE_RULES
from exempelbank.check.rules.plats import MAPP, folder_of
from exempelbank.check.rules.rubriker import SAKNAS as RUBRIK_SAKNAS
from exempelbank.content.coded import NIVA
from exempelbank.content.declared.falt import SAKNAS
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Kalla, Kontakt, Uppfoljning, keys_of
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.loader import read_text
from exempelbank.content.model import RUBRIKER_KRAV, Exempel
from exempelbank.content.questions import QUESTIONS
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.contribute.compose import compose
from exempelbank.errors import SetupError
from exempelbank.prose.text import slugify

_ASKED = ("titel", "sammanfattning", "kommuner", "taggar", "målgrupp", "läge", "startår")
_LISTS = frozenset({"kommuner", "taggar"})
_NOT_YET = frozenset({SAKNAS.id, RUBRIK_SAKNAS.id, MAPP.id})  # what later answers will mend
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

        Each answer is judged together with those before it. The file is written first when all are right, so an
        interrupted session leaves nothing behind.
        """
        values: dict[str, str] = {}
        for key in _ASKED:
            self._field(Exempel, key, values, required=keys_of(Exempel)[key].is_required() or key == "kommuner")
        self._follow_up(values)
        self._group(Kontakt, "kontakt", values, ("funktion", "e-post"))
        today = self.vocabulary.today.isoformat()
        values |= {"underlag": "inskickat", "publicerad": today, "granskad": today}
        sections = {heading: self._section(heading) for heading in RUBRIKER_KRAV}
        return self._write(compose(values, sections), slugify(values["titel"])[:80].strip("-"))

    def _follow_up(self, values: dict[str, str]) -> None:
        """Ask how the work is followed up; a higher level needs more, and a source (see ``rules.falt.follow_up``)."""
        level = self._group(Uppfoljning, "uppföljning", values, ("nivå",))["nivå"]
        chosen = json.loads(level)
        measured, outside = NIVA.reaches(chosen, "mätt"), NIVA.reaches(chosen, "extern")
        more = (("riktning", "år") if measured else ()) + (("av",) if outside else ())
        self._group(Uppfoljning, "uppföljning", values, more, {"nivå": level})
        if measured:
            self._group(
                Kalla, "källor", values, ("titel", "utgivare", "url"), {"läst": self.vocabulary.today.isoformat()}
            )

    def _group(
        self, model: Any, name: str, values: dict[str, str], keys: tuple[str, ...], given: dict[str, str] | None = None
    ) -> dict[str, str]:
        """Ask for the fields of a group and put it, finished so far, under its name among the values."""
        answers = dict(given or {})
        for key in keys:
            self._field(model, key, answers, required=True, group=(name, values))
        return answers

    def _field(
        self,
        model: Any,
        key: str,
        answers: dict[str, str],
        *,
        required: bool,
        group: tuple[str, dict[str, str]] | None = None,
    ) -> None:
        """Ask until the answer is right by the model and the rules, and put it among the answers."""
        info = keys_of(model)[key]
        example = info.examples[0]
        self.say(f"\n{info.description} Till exempel: {', '.join(example) if isinstance(example, list) else example}")
        while True:
            written = self.ask(f"{key}: ").strip()
            if not written and not required:
                return
            tried = answers | {key: _yaml(key, written)}
            values = tried if group is None else group[1] | {group[0]: _mapping(tried, listed=group[0] == "källor")}
            faults = self._faults(compose(values, {}))
            if not faults and written:
                answers.update(tried)
                if group is not None:
                    group[1].update(values)
                return
            for fault in faults:
                self.say(f"{fault.message} {fault.fix}")

    def _section(self, heading: str) -> str:
        self.say(f"\n{heading}. {QUESTIONS[heading]}")
        while True:
            text = self.ask(f"{heading}: ").strip()
            faults = self._faults(compose({}, {heading: text}), front=False)
            if text and not faults:
                return text
            for fault in faults:
                self.say(f"{fault.message} {fault.fix}")

    def _faults(self, text: str, *, front: bool = True) -> list[Finding]:
        """Return what is wrong with what has been answered so far, leaving out what has not been asked yet."""
        return [finding for finding in self._errors(text, front=front) if finding.rule not in _NOT_YET]

    def _errors(self, text: str, *, front: bool = True) -> list[Finding]:
        document, found = self._read(text)
        found = found if front else []
        found += [finding for rule in FILE_RULES.exempel for finding in rule(document)]
        return [finding for finding in found if finding.severity == "error"]

    def _read(self, text: str) -> tuple[Document[Exempel], list[Finding]]:
        return read_text(self.root, _FILE, text, EXEMPEL, self.vocabulary)

    def _write(self, text: str, slug: str) -> Path:
        document, _ = self._read(text)
        path = self.root / EXEMPEL.folder / str(folder_of(document)) / f"{slug}.md"
        if path.exists():
            raise SetupError(f"Filen {path.relative_to(self.root).as_posix()} finns redan. Välj en annan titel.")
        remaining = [fault for fault in self._errors(text) if fault.rule != MAPP.id]
        if remaining:
            raise SetupError("\n".join(f"{fault.message} {fault.fix}" for fault in remaining))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return path


def _mapping(answers: dict[str, str], *, listed: bool) -> str:
    group = "{" + ", ".join(f"{key}: {answer}" for key, answer in answers.items()) + "}"
    return f"[{group}]" if listed else group


def _yaml(key: str, written: str) -> str:
    """Return an answer as YAML that needs no thought: quoted, lists in brackets (JSON is YAML)."""
    if key in _LISTS:
        return json.dumps([part.strip() for part in written.split(",") if part.strip()], ensure_ascii=False)
    return json.dumps(written, ensure_ascii=False)
