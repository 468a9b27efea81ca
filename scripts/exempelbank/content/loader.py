"""A folder of files → a Bank and every finding; never raises on bad content."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError, create_model
from pydantic.fields import FieldInfo

from exempelbank import processes
from exempelbank.content import files, frontmatter, model_errors, yamltree
from exempelbank.content.bank import KINDS, Bank, Document, Entry, Kind, Read, Rule, references, sentence_marks
from exempelbank.content.findings import Finding
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose import inspect

MOST = 100


@dataclass(frozen=True, slots=True)
class _Loaded:
    kind: str
    read: Read
    entry: Entry[Any] | None
    findings: list[Finding]


def load_bank(root: Path, vocabulary: Vocabulary, rules: dict[str, tuple[Rule, ...]]) -> tuple[Bank, list[Finding]]:
    """Read every content file below ``root``; ``rules`` are the checks of single files, by kind.

    Files are read in several processes when there are many. Returns the bank of valid entries and all findings of
    single files; nothing is raised for bad content.
    """
    findings: list[Finding] = []
    jobs: list[tuple[str, str]] = []
    for kind in KINDS:
        for path in files.walk(root, kind):
            fault = files.bad_file(root, path, kind)
            if fault is None and path.suffix.lower() == ".md":
                jobs.append((kind.name, path.relative_to(root).as_posix()))
            elif fault is not None:
                findings.append(fault)
    loaded = list(processes.run(partial(_load_job, root, vocabulary, rules), jobs))
    findings += [finding for item in loaded for finding in item.findings]
    by_kind = {kind.name: [item for item in loaded if item.kind == kind.name] for kind in KINDS}
    entries = {name: tuple(item.entry for item in items if item.entry) for name, items in by_kind.items()}
    read = {name: tuple(item.read for item in items) for name, items in by_kind.items()}
    bank = Bank(root, vocabulary, entries["exempel"], entries["metod"], entries["handelse"], read)
    return bank, findings


def _load_job(root: Path, vocabulary: Vocabulary, rules: dict[str, tuple[Rule, ...]], job: tuple[str, str]) -> _Loaded:
    name, file = job
    kind = next(kind for kind in KINDS if kind.name == name)
    return load_file(root, file, kind, vocabulary, rules.get(name, ()))


def load_file(root: Path, file: str, kind: Kind, vocabulary: Vocabulary, rules: Iterable[Rule]) -> _Loaded:
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
        return _Loaded(kind.name, Read(file), None, [*findings, fault])
    text, faults = files.decode(raw, file)
    if text is None:
        return _Loaded(kind.name, Read(file), None, [*findings, *faults])
    document, of_fields = read_text(root, file, text, kind, vocabulary)
    of_rules = [finding for rule in rules for finding in limited(rule(document))]
    findings += _without_echoes([*faults, *of_fields, *of_rules])
    read = Read(file, references(document), sentence_marks(document))
    entry = None
    if isinstance(document.data, kind.model) and not document.front.tree.faults and not faults:
        pictures = files.pictures(root, file)
        entry = Entry(file, document.data, document.front.body, document.front.tree.positions, pictures)
    return _Loaded(kind.name, read, entry, findings)


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """Leave out what else is wrong on a line where the template's text stands: it goes when that text goes."""
    lines = {found.line for found in findings if found.rule == "malltext"}
    return [
        found
        for found in findings
        if found.line not in lines or found.rule in {"malltext", "personnummer", "e-post-privat"}
    ]


def read_text(root: Path, file: str, text: str, kind: Kind, vocabulary: Vocabulary) -> tuple[Document, list[Finding]]:
    """Read a file's text as the rules see it, with the findings of its YAML and its fields."""
    front = frontmatter.split(text)
    data, of_fields = _validate(front, kind.model, vocabulary)
    found = [
        Finding(file, fault.line, fault.column, fault.rule, "error", fault.message, fault.fix)
        for faults in (front.tree.faults, of_fields)
        for fault in faults
    ]
    document = Document(kind.name, root, file, text, front, data, inspect.analyse(front.body), vocabulary)
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


def _draft_of(model: type[BaseModel]) -> type[BaseModel]:
    """Make the model's twin in which every field may be missing, so that rules see what did load."""
    fields: dict[str, Any] = {
        name: (info.annotation | None, FieldInfo.merge_field_infos(info, default=None, default_factory=None))
        for name, info in model.model_fields.items()
        if info.annotation is not None
    }
    return create_model(f"{model.__name__}Utkast", __config__=model.model_config, **fields)


_DRAFTS = {kind.model: _draft_of(kind.model) for kind in KINDS}


def _validate(
    front: frontmatter.Front, model: type[BaseModel], vocabulary: Vocabulary
) -> tuple[Any, list[yamltree.Fault]]:
    """Return the model, or its draft with what loaded, and the faults. An empty value counts as not written."""
    given = model_errors.written(front.fields or {}, model)
    try:
        return model.model_validate(given, context=vocabulary), []
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
        right = {key: value for key, value in given.items() if key not in wrong}
        draft = _DRAFTS[model].model_validate(right, context=vocabulary)
        faults = (
            [] if front.fields is None else list(islice(model_errors.translate(error, model, front.tree), MOST + 1))
        )
        return draft, faults
