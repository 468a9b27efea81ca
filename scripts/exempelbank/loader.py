"""A folder of files → a Bank and every finding; never raises on bad content."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError, create_model
from pydantic.fields import FieldInfo

from exempelbank import files, frontmatter, markdown, model_errors, parallel, yamltree
from exempelbank.bank import KINDS, Bank, Document, Entry, Kind, Rule, sentence_marks
from exempelbank.findings import Finding
from exempelbank.vocabulary import Vocabulary

@dataclass(frozen=True, slots=True)
class _Loaded:
    kind: str
    file: str
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
            if fault is None and path.suffix == ".md":
                jobs.append((kind.name, path.relative_to(root).as_posix()))
            elif fault is not None:
                findings.append(fault)
    loaded = parallel.run(partial(_load_job, root, vocabulary, rules), jobs)
    findings += [finding for item in loaded for finding in item.findings]
    by_kind = {kind.name: [item for item in loaded if item.kind == kind.name] for kind in KINDS}
    entries = {name: tuple(item.entry for item in items if item.entry) for name, items in by_kind.items()}
    names = {name: tuple(item.file for item in items) for name, items in by_kind.items()}
    bank = Bank(root, vocabulary, entries["exempel"], entries["metod"], entries["handelse"], names)
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
    except OSError as error:
        message = f"Filen går inte att läsa: {error.strerror}."
        return _Loaded(kind.name, file, None, [*findings, Finding(file, 1, 1, "fil-lasbar", "error", message)])
    text, fault = files.decode(raw, file)
    if fault is not None:
        return _Loaded(kind.name, file, None, [*findings, fault])
    document, faults = read_text(root, file, text, kind, vocabulary)
    findings += faults
    for rule in rules:
        findings.extend(rule(document))
    entry = None
    if isinstance(document.data, kind.model) and not document.front.tree.faults:
        marks, pictures = sentence_marks(document), files.pictures(root, file)
        entry = Entry(file, document.data, document.front.body, document.front.tree.positions, marks, pictures)
    return _Loaded(kind.name, file, entry, findings)


def read_text(root: Path, file: str, text: str, kind: Kind, vocabulary: Vocabulary) -> tuple[Document, list[Finding]]:
    """Read a file's text as the rules see it, with the findings of its YAML and its fields."""
    front = frontmatter.split(text)
    data, faults = _validate(front, kind.model, vocabulary)
    found = [Finding(file, f.line, f.column, f.rule, "error", f.message, f.fix) for f in (*front.tree.faults, *faults)]
    return Document(kind.name, root, file, text, front, data, markdown.analyse(front.body), vocabulary), found


def _draft_of(model: type[BaseModel]) -> type[BaseModel]:
    """Make the model's twin in which every field may be missing, so that rules see what did load."""
    fields: dict[str, Any] = {
        name: (info.annotation | None, FieldInfo.merge_field_infos(info, default=None, default_factory=None))
        for name, info in model.model_fields.items()
        if info.annotation is not None
    }
    return create_model(f"{model.__name__}Utkast", __config__=model.model_config, **fields)


_DRAFTS = {kind.model: _draft_of(kind.model) for kind in KINDS}


def _validate(front: frontmatter.Front, model: type[BaseModel], vocabulary: Vocabulary) -> tuple[Any, list[yamltree.Fault]]:
    """Return the model, or its draft with what loaded, and the faults. An empty value counts as not written."""
    given = model_errors.written(front.fields or {}, model)
    try:
        return model.model_validate(given, context=vocabulary), []
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
        right = {key: value for key, value in given.items() if key not in wrong}
        draft = _DRAFTS[model].model_validate(right, context=vocabulary)
        faults = [] if front.fields is None else list(model_errors.translate(error, model, front.tree))
        return draft, faults
