"""Asks for an example in the terminal and writes it: the command ``new``. What is asked stands in ``fragor``."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from exempelbank import writing
from exempelbank.check.families import FILE_RULES
from exempelbank.check.rules.falt import EPOST
from exempelbank.check.rules.pekare import UPPFOLJNING_KALLA
from exempelbank.check.rules.plats import MAPP
from exempelbank.check.rules.rubriker import SAKNAS as RUBRIK_SAKNAS
from exempelbank.content.declared.falt import SAKNAS
from exempelbank.content.findings import Finding
from exempelbank.content.groups import keys_of
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.loader import read_text
from exempelbank.content.model import RUBRIKER_KRAV, Exempel
from exempelbank.content.names import address
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.contribute.asking import UNKNOWN, Terminal
from exempelbank.contribute.compose import compose
from exempelbank.contribute.fraga import Fraga, Only, Part
from exempelbank.contribute.fragor import FRAGOR, KALLOR, SOURCE_PARTS
from exempelbank.contribute.place import write_new
from exempelbank.errors import SetupError

# What later answers mend, or ``finish``.
_NOT_YET = frozenset({SAKNAS.id, RUBRIK_SAKNAS.id, MAPP.id, EPOST.id, UPPFOLJNING_KALLA.id})
_FILE = "exempel/ny.md"
_NEEDED = "Den här frågan behöver ett svar."
_UNSAVED = "Det som du har svarat gick inte att spara. Kopiera det här, och spara det på ett annat ställe:"
_MORE = "Vill du berätta mer, till exempel om resurser och lärdomar?"


class InterruptedSessionError(SetupError):
    """The answers ended before the questions did; the message says where those that were given are saved."""

    def __init__(self, path: Path | None) -> None:
        super().__init__(
            f"\nAvbrutet. Det du har svarat är sparat i {path.name}. Fyll i resten där, och kör sedan: exempelbank add {path.name}"
            if path
            else "\nAvbrutet. Inget var ifyllt, så ingen fil är skriven."
        )


@dataclass(slots=True)
class Wizard:
    """Holds what has been answered so far, as fields and as texts under headings."""

    root: Path
    vocabulary: Vocabulary
    terminal: Terminal
    values: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)

    def run(self) -> Path:
        """Ask all questions and write the file, also where something is left to mend. Returns the file.

        Each answer is judged together with those before it. Raises InterruptedSessionError where the session is cut short;
        what was answered is then saved.
        """
        more = False
        try:
            for fraga in FRAGOR:
                if fraga.more and not more:
                    more = self._wants_more()
                    if not more:
                        break
                self._ask(fraga)
            self._finish()
            return write_new(self.root, self.vocabulary, self._text())[0]
        except (EOFError, KeyboardInterrupt) as error:
            raise InterruptedSessionError(self._save()) from error
        except BaseException:
            if path := self._save():
                self.terminal.say(f"Det som du har svarat är sparat i {path}")
            raise

    def _wants_more(self) -> bool:
        self.terminal.say("")
        return self.terminal.ask(f"{_MORE} (ja eller nej): ").strip().casefold() in {"ja", "j"}

    def _text(self) -> str:
        return compose(self.values, self.sections)

    def _save(self) -> Path | None:
        """Save what was answered beside the bank, where ``add`` can take it from; never over another file.

        Where the disk refuses, all of it is shown instead, and SetupError raised.
        """
        if not self.values and not self.sections:
            return None
        stem = f"utkast-{address(str(self.values.get('titel', ''))) or 'exempel'}"
        names = (f"{stem}.txt", *(f"{stem}-{number}.txt" for number in range(2, 1000)))
        path = next(path for name in names if not (path := self.root / name).exists())
        try:
            writing.put_new(path, self._text().encode())
        except SetupError:
            self.terminal.say(f"\n{_UNSAVED}\n\n{self._text()}")
            raise
        return path

    def _ask(self, fraga: Fraga) -> None:
        self.terminal.say(f"\n{fraga.title}")
        for part in fraga.parts:
            if not self._applies(part.when) or (part.path == "län" and self.values.get("kommuner")):
                continue
            if part.path == KALLOR:
                self._sources(part)
            else:
                self._part(part)

    def _part(self, part: Part) -> None:
        """Ask until the answer is right by the model and the rules, and keep it."""
        self.terminal.introduce(part)
        if part.unknown or part.path == "läge":
            self.terminal.say("  Vet du inte? Skriv: vet inte")
        while True:
            answer = self.terminal.answer(part)
            if answer is UNKNOWN:
                if self._unknown(part):
                    return
                answer = ""
            if not answer:
                if not self._is_needed(part):
                    return
                self.terminal.say(_NEEDED)
            elif self._accepted(partial(self._set, part, answer)):
                return

    def _unknown(self, part: Part) -> bool:
        """Note that nobody knows, and tell whether that is an answer to this question."""
        if part.path == "läge":
            self.values["läge"] = "okänt"
        elif part.unknown:
            self.values.setdefault("okänt", []).append(part.unknown)
            if part.path == "uppföljning.nivå":
                self.values["uppföljning"] = {"nivå": "ingen"}
        return part.unknown is not None or part.path == "läge" or not self._is_needed(part)

    def _is_needed(self, part: Part) -> bool:
        if part.is_heading:
            return part.path in RUBRIKER_KRAV
        if part.path == "län":
            return True  # asked only where no municipality is named
        if part.path == "ålder.till":
            return "ålder" in self.values
        group = part.path.partition(".")[0]
        always = keys_of(Exempel)[group].is_required() and part.info.is_required()
        return always or (part.required is not None and self._applies(part.required))

    def _applies(self, condition: Only | None) -> bool:
        if condition is None:
            return True
        group, _, key = condition.path.partition(".")
        value = self.values.get(group)
        return (value.get(key) if isinstance(value, dict) else value) in condition.codes

    def _set(self, part: Part, answer: Any) -> None:
        if part.is_heading:
            self.sections[part.path] = answer
            return
        group, _, key = part.path.partition(".")
        self.values[group] = {**self.values.get(group, {}), key: answer} if key else answer

    def _accepted(self, change: Callable[[], None]) -> bool:
        """Make a change, and take it back where it brings a fault, which is told."""
        before = Counter((found.rule, found.message) for found in self._faults())
        kept = dict(self.values), dict(self.sections)
        change()
        new = [found for found in self._faults() if (found.rule, found.message) not in before]
        for found in new:
            self.terminal.say(f"{found.message} {found.fix}")
        if new:
            self.values, self.sections = kept
        return not new

    def _faults(self) -> list[Finding]:
        """Return what is wrong with what has been answered so far, leaving out what has not been asked yet."""
        document, found = read_text(self.root, _FILE, self._text(), EXEMPEL, self.vocabulary)
        found += [finding for rule in FILE_RULES.exempel for finding in rule(document)]
        return [finding for finding in found if finding.severity == "error" and finding.rule not in _NOT_YET]

    def _sources(self, part: Part) -> None:
        """Ask for one source after the other, until none is named."""
        measured = self.values.get("uppföljning", {}).get("nivå") not in {"ingen", "erfarenhet"}
        while True:
            first, *others = SOURCE_PARTS
            self.terminal.introduce(first)
            self.terminal.say("  Tom rad när det inte finns fler.")
            title = self.terminal.answer(first)
            if not title or title is UNKNOWN:
                if self.values.get(KALLOR) or not (measured or self._applies(part.required)):
                    return
                self.terminal.say("Minst en källa behövs.")
                continue
            source = {"titel": title, "id": f"kalla-{len(self.values.get(KALLOR, [])) + 1}"}
            if self._accepted(partial(self._put_source, source)):
                for other in others:
                    self._of_source(source, other)
                if "url" in source:
                    self._put_source({**source, "läst": self.vocabulary.today.isoformat()})

    def _put_source(self, source: dict[str, str]) -> None:
        others = [other for other in self.values.get(KALLOR, []) if other["id"] != source["id"]]
        self.values[KALLOR] = [*others, dict(source)]

    def _of_source(self, source: dict[str, str], part: Part) -> None:
        key = part.path.partition(".")[2]
        self.terminal.introduce(part)
        while True:
            answer = self.terminal.answer(part)
            if not answer or answer is UNKNOWN:
                if not part.info.is_required():
                    return
                self.terminal.say(_NEEDED)
            elif self._accepted(partial(self._put_source, {**source, key: answer})):
                source[key] = answer
                return

    def _finish(self) -> None:
        """Fill in what follows from the answers: the days, what the follow-up rests on, and that an editor must ask for more."""
        today = self.vocabulary.today.isoformat()
        self.values |= {"publicerad": today, "granskad": today}
        sources = self.values.get(KALLOR, [])
        if self.values["uppföljning"]["nivå"] in {"extern", "jämförelse"} and sources:
            self.values["uppföljning"]["källa"] = self._rests_on([source["id"] for source in sources])
        if self.values["underlag"] == "inskickat" and "e-post" not in self.values["kontakt"]:
            self.values["status"] = "utkast"

    def _rests_on(self, ids: list[str]) -> list[str]:
        """Return which sources the follow-up rests on: the only one, or those that are named by number."""
        while len(ids) > 1:
            for number, source in enumerate(self.values[KALLOR], 1):
                self.terminal.say(f"  {number}. {source['titel']}")
            typed = self.terminal.ask("Vilka av källorna bygger uppföljningen på? Skriv deras nummer: ")
            numbers = [int(item) for item in typed.replace(",", " ").split() if item.isdecimal()]
            if numbers and all(1 <= number <= len(ids) for number in numbers):
                return [ids[number - 1] for number in dict.fromkeys(numbers)]
        return ids
