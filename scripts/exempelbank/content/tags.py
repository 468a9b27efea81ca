"""``exempel/taggar.yml`` → the vocabulary, with findings where the file is wrong."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from exempelbank.content import conflicts, model_errors, reading, walking, yamlread, yamltree
from exempelbank.content.declared import falt, varden
from exempelbank.content.decoding import decode
from exempelbank.content.findings import Finding
from exempelbank.content.loader import limited
from exempelbank.content.model import Tagg
from exempelbank.content.paths import TAGS_FILE
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.errors import SetupError
from exempelbank.prose.text import slugify


def load_vocabulary(root: Path, today: date) -> tuple[Vocabulary, list[Finding]]:
    """Read the tags and search words below ``root``. Raises SetupError where the file is missing."""
    empty = Vocabulary(today)
    if link := reading.link_on_the_way(root, TAGS_FILE):
        return empty, [reading.link(link)]
    try:
        raw = reading.read(root, TAGS_FILE, walking.MAX_BYTES)
    except FileNotFoundError as error:
        message = f"Filen {TAGS_FILE} saknas i {root}. Den behövs, för den säger vilka taggar som finns."
        raise SetupError(message) from error
    except OSError as error:
        return empty, [reading.obstacle(TAGS_FILE, error)]
    text, findings = decode(raw, TAGS_FILE)
    if text is None:
        return empty, findings
    text, marked = conflicts.first_version(text)
    tree = yamlread.read(text)
    findings += [_finding(fault) for fault in (*marked, *tree.faults)]
    listed, words = _lists(tree.value)
    if not listed and not findings:
        findings.append(varden.FORM.at(TAGS_FILE, tree.positions.get((), (1, 1)), *_FORM))
    branches = _branches(tree, [path for path, _ in listed])
    read = [(_tagg(item, empty), branches[path]) for path, item in listed]
    good = [(found, branch) for found, branch in read if isinstance(found, Tagg)]
    wrong = (fault for found, branch in read if not isinstance(found, Tagg) for fault in _faults(found, branch))
    findings += limited(_finding(fault) for fault in wrong)
    findings += limited(_doubles(good))
    return Vocabulary(today, tuple(tagg for tagg, _ in good), dict(_search_words(words))), findings


_FORM = (
    "Filen har ingen lista med taggar.",
    "Skriv taggar: på en rad, och under den varje tagg som en punkt: - namn: barnrätt",
)


def _finding(fault: yamltree.Fault) -> Finding:
    return fault.rule.at(TAGS_FILE, (fault.line, fault.column), fault.message, fault.fix)


def _lists(value: yamltree.Value) -> tuple[list[tuple[yamltree.Path, Any]], Any]:
    """Return the tags with their paths, and the search words; the file may be the list of tags alone."""
    if isinstance(value, dict):
        taggar = value.get("taggar")
        return [(("taggar", i), item) for i, item in enumerate(taggar if isinstance(taggar, list) else [])], value.get(
            "sökord"
        )
    return [((i,), item) for i, item in enumerate(value if isinstance(value, list) else [])], None


def _tagg(item: Any, context: Vocabulary) -> Tagg | ValidationError | None:
    """Return a tag, or what is wrong with it: None where it is no group of fields at all."""
    if not isinstance(item, dict):
        return None
    given = model_errors.written(item, Tagg)
    if isinstance(given.get("namn"), str):
        given.setdefault("slug", slugify(given["namn"]))
    try:
        return Tagg.model_validate(given, context=context)
    except ValidationError as error:
        return error


def _faults(error: ValidationError | None, branch: yamltree.Tree) -> Iterator[yamltree.Fault]:
    if error is not None:
        yield from model_errors.translate(error, Tagg, branch)
        return
    place = branch.positions.get((), (1, 1))
    yield yamltree.Fault(*place, falt.TYP, "En tagg ska vara en grupp av uppgifter.", "Skriv: - namn: barnrätt")


def _branches(tree: yamltree.Tree, paths: Collection[yamltree.Path]) -> dict[yamltree.Path, yamltree.Tree]:
    """Return the branch at each of some paths, of one length, with paths counted from it."""
    branches = {path: yamltree.Tree() for path in paths}
    length = len(next(iter(paths), ()))
    for name in ("positions", "keys"):
        for path, place in getattr(tree, name).items():
            branch = branches.get(path[:length])
            if branch is not None:
                getattr(branch, name)[path[length:]] = place
    for path, branch in branches.items():
        branch.value = _at(tree.value, path)
    return branches


def _at(value: Any, path: yamltree.Path) -> Any:
    for part in path:
        value = value[part]
    return value


def _doubles(taggar: list[tuple[Tagg, yamltree.Tree]]) -> Iterator[Finding]:
    """Yield an error for each name, slug or synonym that two tags share: a search for it could mean either."""
    owner: dict[str, Tagg] = {}
    for tagg, branch in taggar:
        listed = list(dict.fromkeys([tagg.slug, *(slugify(synonym) for synonym in tagg.synonymer)]))
        doubled = [word for word in listed if owner.setdefault(word, tagg) is not tagg]
        places = _places(branch) if doubled else {}
        for word in doubled:
            message = f"”{word}” hör till två taggar: {owner[word].namn} och {tagg.namn}."
            place = places.get(word, (1, 1))
            yield varden.DUBBLETT.at(TAGS_FILE, place, message, "Låt ordet stå under bara en av dem.")


def _places(branch: yamltree.Tree) -> dict[str, yamltree.Position]:
    """Return where each text of a branch first stands, by its slug."""
    found: dict[str, yamltree.Position] = {}
    for path, place in branch.positions.items():
        value = _at(branch.value, path)
        if isinstance(value, str):
            found.setdefault(slugify(value), place)
    return found


def _search_words(words: Any) -> Iterator[tuple[str, str]]:
    """Yield (word, meaning) from a mapping, or from a list of mappings."""
    for item in words if isinstance(words, list) else [words]:
        if isinstance(item, dict):
            yield from ((key, value) for key, value in item.items() if isinstance(value, str))
