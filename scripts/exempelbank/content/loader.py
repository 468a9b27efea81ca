"""A folder of files → a Bank and every finding; never raises on bad content."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError, create_model
from pydantic.fields import FieldInfo

from exempelbank.cache import NONE, Cache, mark
from exempelbank.content import frontmatter, marks, model_errors, reading, walking, yamltree
from exempelbank.content.bank import Bank, Entry, Read, references, sentence_marks, text_mark
from exempelbank.content.declared import filer
from exempelbank.content.decoding import decode
from exempelbank.content.document import Document, Draft, FileRules, Rule
from exempelbank.content.findings import Finding
from exempelbank.content.groups import Base, field_key
from exempelbank.content.kinds import EXEMPEL, HANDELSE, METOD, Kind, T_co
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose import inspect

MOST = 100
MAX_LINES = 10_000
_SHORTER = "Korta texten, och ta bort tomma rader."
_EMPTY = (
    "Filen är tom.",
    "Klistra in texten och spara filen på nytt. Mallen i docs/bidra/mall.md visar vad som ska stå.",
)


T = TypeVar("T", bound=Base)


@dataclass(frozen=True, slots=True)
class _Loaded(Generic[T_co]):
    """What was read of a file; ``made_of`` is the mark of what it held then."""

    read: Read
    entry: Entry[T_co] | None
    findings: list[Finding]
    made_of: bytes = b""


def load_bank(root: Path, vocabulary: Vocabulary, rules: FileRules, cache: Cache = NONE) -> tuple[Bank, list[Finding]]:
    """Read every content file below ``root``; ``rules`` are the checks of single files.

    Files are read in several processes when there are many, and those that are as they were before not at all. Returns the
    bank of valid entries and all findings of single files; nothing is raised for bad content.
    """
    listing = walking.look(root)
    texts, around = listing.texts, marks.around(root, vocabulary.today)
    load: partial[Any] = partial(_load_kind, root, vocabulary=vocabulary, cache=cache, around=around)
    exempel, of_exempel, findings = load(EXEMPEL, texts[EXEMPEL.name], rules=rules.exempel)
    metoder, of_metoder, more = load(METOD, texts[METOD.name], rules=rules.metod)
    handelser, of_handelser, most = load(HANDELSE, texts[HANDELSE.name], rules=rules.handelse)
    read = {EXEMPEL.name: of_exempel, METOD.name: of_metoder, HANDELSE.name: of_handelser}
    bank = Bank(root, vocabulary, exempel, metoder, handelser, read, listing, around)
    return bank, [*listing.findings, *findings, *more, *most]


def _load_kind(  # noqa: PLR0913 - what is read, and what it is judged by
    root: Path,
    kind: Kind[T],
    listed: tuple[str, ...],
    *,
    vocabulary: Vocabulary,
    rules: tuple[Rule[T], ...],
    cache: Cache,
    around: bytes,
) -> tuple[tuple[Entry[T], ...], tuple[Read, ...], list[Finding]]:
    """Return a kind's valid entries, what was read of each of its files, and the findings."""
    job: partial[_Loaded[T]] = partial(load_file, root, kind=kind, vocabulary=vocabulary, rules=rules)
    held = {file: marks.of_file(root, file) for file in listed} if cache is not NONE else dict.fromkeys(listed, b"")
    made_of = [mark(around, file, content) for file, content in held.items()]
    loaded = list(
        cache.run(f"kontroll {kind.name}", job, listed, made_of, lambda item, file: item.made_of == held[file])
    )
    findings = [finding for item in loaded for finding in item.findings]
    return tuple(item.entry for item in loaded if item.entry), tuple(item.read for item in loaded), findings


def load_file(root: Path, file: str, kind: Kind[T], vocabulary: Vocabulary, rules: Iterable[Rule[T]]) -> _Loaded[T]:
    """Read and check one file (``file`` relative to ``root``)."""
    try:
        raw = reading.read(root, file, walking.MAX_BYTES)
    except OSError as error:
        return _Loaded(Read(file), None, [reading.obstacle(file, error)])
    return replace(_loaded(root, file, raw, kind, vocabulary, rules), made_of=marks.of_file(root, file, raw))


def _loaded(  # noqa: PLR0913, PLR0917 - what is read, and what it is judged by
    root: Path, file: str, raw: bytes, kind: Kind[T], vocabulary: Vocabulary, rules: Iterable[Rule[T]]
) -> _Loaded[T]:
    text, faults = decode(raw, file)
    if text is None:
        return _Loaded(Read(file), None, faults)
    if not text.strip():
        return _Loaded(Read(file), None, [*faults, filer.TOM.at(file, (1, 1), *_EMPTY)])
    if (lines := text.count("\n")) > MAX_LINES:  # each costs as much as a paragraph, however short it is
        message = f"Filen har {lines} rader. Högst {MAX_LINES} får plats."
        return _Loaded(Read(file), None, [*faults, filer.STORLEK.at(file, (1, 1), message, _SHORTER)])
    document, of_fields = read_text(root, file, text, kind, vocabulary)
    of_rules = [finding for rule in rules for finding in limited(rule(document))]
    findings = [*faults, *of_fields, *of_rules]
    put_in = str((document.front.fields or {}).get("publicerad") or "")
    read = Read(file, references(document), sentence_marks(document), text_mark(document), put_in)
    entry = None
    if document.whole is not None and not faults:
        pictures, body = walking.pictures(root, file), document.front.body
        own = marks.of_parts(raw, text.removesuffix(body), pictures)
        entry = Entry(file, document.whole, body, document.front.tree.positions, pictures, own)
    return _Loaded(read, entry, findings)


def read_text(
    root: Path, file: str, text: str, kind: Kind[T], vocabulary: Vocabulary
) -> tuple[Document[T], list[Finding]]:
    """Read a file's text as the rules see it, with the findings of its YAML and its fields."""
    front = frontmatter.split(text)
    data, of_fields = _validate(front, kind.model, vocabulary)
    found = [
        fault.rule.at(file, (fault.line, fault.column), fault.message, fault.fix, fault.edit)
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
        last = listed[MOST]
        listed[MOST] = filer.FOR_MANGA.at(
            last.file, (last.line, last.column), message, "Rätta de första och kör kontrollen igen."
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
