"""A folder of files → a Bank and every finding; never raises on bad content."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError, create_model
from pydantic.fields import FieldInfo

from exempelbank import processes
from exempelbank.content import files, frontmatter, model_errors, yamltree
from exempelbank.content.bank import Bank, Entry, Read, references, sentence_marks
from exempelbank.content.document import Document, Draft, FileRules, Rule
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Base, field_key
from exempelbank.content.kinds import EXEMPEL, HANDELSE, METOD, Kind, T_co
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose import inspect

MOST = 100


T = TypeVar("T", bound=Base)


@dataclass(frozen=True, slots=True)
class _Loaded(Generic[T_co]):
    read: Read
    entry: Entry[T_co] | None
    findings: list[Finding]


def load_bank(root: Path, vocabulary: Vocabulary, rules: FileRules) -> tuple[Bank, list[Finding]]:
    """Read every content file below ``root``; ``rules`` are the checks of single files.

    Files are read in several processes when there are many. Returns the bank of valid entries and all findings of
    single files; nothing is raised for bad content.
    """
    exempel, of_exempel, findings = _load_kind(root, EXEMPEL, vocabulary, rules.exempel)
    metoder, of_metoder, more = _load_kind(root, METOD, vocabulary, rules.metod)
    handelser, of_handelser, most = _load_kind(root, HANDELSE, vocabulary, rules.handelse)
    read = {EXEMPEL.name: of_exempel, METOD.name: of_metoder, HANDELSE.name: of_handelser}
    return Bank(root, vocabulary, exempel, metoder, handelser, read), [*findings, *more, *most]


def _load_kind(
    root: Path, kind: Kind[T], vocabulary: Vocabulary, rules: tuple[Rule[T], ...]
) -> tuple[tuple[Entry[T], ...], tuple[Read, ...], list[Finding]]:
    """Return a kind's valid entries, what was read of each of its files, and the findings."""
    findings: list[Finding] = []
    names: list[str] = []
    for path in files.walk(root, kind):
        fault = files.bad_file(root, path, kind)
        if fault is None and path.suffix.lower() == ".md":
            names.append(path.relative_to(root).as_posix())
        elif fault is not None:
            findings.append(fault)
    job: partial[_Loaded[T]] = partial(load_file, root, kind=kind, vocabulary=vocabulary, rules=rules)
    loaded = list(processes.run(job, names))
    findings += [finding for item in loaded for finding in item.findings]
    return tuple(item.entry for item in loaded if item.entry), tuple(item.read for item in loaded), findings


def load_file(root: Path, file: str, kind: Kind[T], vocabulary: Vocabulary, rules: Iterable[Rule[T]]) -> _Loaded[T]:
    """Read and check one file (``file`` relative to ``root``)."""
    findings = list(files.name_findings(file))
    try:
        raw = (root / file).read_bytes()
    except OSError:
        fault = Finding(
            file,
            1,
            1,
            "fil-lasbar",
            "error",
            "Filen går inte att öppna.",
            "Spara filen på nytt, eller skapa den på nytt.",
        )
        return _Loaded(Read(file), None, [*findings, fault])
    text, faults = files.decode(raw, file)
    if text is None:
        return _Loaded(Read(file), None, [*findings, *faults])
    document, of_fields = read_text(root, file, text, kind, vocabulary)
    of_rules = [finding for rule in rules for finding in limited(rule(document))]
    findings += _without_echoes([*faults, *of_fields, *of_rules])
    read = Read(file, references(document), sentence_marks(document))
    entry = None
    if document.whole is not None and not faults:
        pictures = files.pictures(root, file)
        entry = Entry(file, document.whole, document.front.body, document.front.tree.positions, pictures)
    return _Loaded(read, entry, findings)


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """Leave out what else is wrong on a line where the template's text stands: it goes when that text goes."""
    lines = {found.line for found in findings if found.rule == "malltext"}
    return [
        found
        for found in findings
        if found.line not in lines or found.rule in {"malltext", "personnummer", "e-post-privat"}
    ]


def read_text(
    root: Path, file: str, text: str, kind: Kind[T], vocabulary: Vocabulary
) -> tuple[Document[T], list[Finding]]:
    """Read a file's text as the rules see it, with the findings of its YAML and its fields."""
    front = frontmatter.split(text)
    data, of_fields = _validate(front, kind.model, vocabulary)
    found = [
        Finding(file, fault.line, fault.column, fault.rule, "error", fault.message, fault.fix)
        for faults in (front.tree.faults, of_fields)
        for fault in faults
    ]
    document = Document(kind, root, file, text, front, data, inspect.analyse(front.body), vocabulary)
    return document, [*limited(found[: len(front.tree.faults)]), *limited(found[len(front.tree.faults) :])]


def limited(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings of one sort in one file, at most 100: more help nobody, and a hostile file could ask for millions."""
    listed = list(islice(findings, MOST + 1))
    if len(listed) > MOST:
        message = f"Här och längre ner finns mer av samma sort. Bara de {MOST} första visas."
        listed[MOST] = replace(
            listed[MOST], rule="for-manga", message=message, fix="Rätta de första och kör kontrollen igen."
        )
    return listed


@cache
def _lenient(model: type[Base]) -> type[Base]:
    """Make the model's twin in which no field is required, to read what is right of a file that has errors."""
    fields: dict[str, Any] = {
        name: (info.annotation | None, FieldInfo.merge_field_infos(info, default=None))
        for name, info in model.model_fields.items()
        if info.is_required() and info.annotation is not None
    }
    return create_model(f"{model.__name__}Utkast", __base__=model, **fields)


def _validate(
    front: frontmatter.Front, model: type[T], vocabulary: Vocabulary
) -> tuple[T | Draft, list[yamltree.Fault]]:
    """Return the data, or what loaded of it, and the faults of fields. An empty value counts as not written."""
    given = model_errors.written(front.fields or {}, model)
    wrong: set[str] = set()
    faults: list[yamltree.Fault] = []
    data: Base
    try:
        data = whole = model.model_validate(given, context=vocabulary)
        if not front.tree.faults:
            return whole, []
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
        right = {key: value for key, value in given.items() if key not in wrong}
        data = _lenient(model).model_validate(right, context=vocabulary)
        if front.fields is not None:
            faults = list(islice(model_errors.translate(error, model, front.tree), MOST + 1))
    wrong |= {str(path[0]) for path in front.tree.broken if path}  # also what a misspelt key was meant for
    loaded = {name: getattr(data, name) for name in model.model_fields if field_key(model, name) not in wrong}
    return Draft(loaded), faults
