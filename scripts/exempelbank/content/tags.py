"""``exempel/taggar.yml`` → the vocabulary, with findings where the file is wrong."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from exempelbank.content import files, model_errors, yamlread, yamltree
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import TAGS_FILE
from exempelbank.content.terms import Tagg
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.errors import SetupError
from exempelbank.prose.text import slugify


def load_vocabulary(root: Path, today: date) -> tuple[Vocabulary, list[Finding]]:
    """Read the tags and search words below ``root``. Raises SetupError where the file is missing."""
    path = root / TAGS_FILE
    if not path.is_file():
        raise SetupError(f"Filen {TAGS_FILE} saknas i {root}. Den behövs, för den säger vilka taggar som finns.")
    empty = Vocabulary(today)
    text, findings = files.decode(path.read_bytes()[: files.MAX_BYTES + 1], TAGS_FILE)
    if text is None:
        return empty, findings
    tree = yamlread.read(text)
    findings += [_finding(fault) for fault in tree.faults]
    listed, words = _lists(tree.value)
    if not listed and not findings:
        findings.append(Finding(TAGS_FILE, *tree.positions.get((), (1, 1)), "taggar-form", "error", *_FORM))
    taggar = []
    for index, item in listed:
        tagg, faults = _tagg(item, index, tree, empty)
        findings += [_finding(fault) for fault in faults]
        taggar += [tagg] if tagg else []
    findings += _doubles(taggar, tree)
    return Vocabulary(today, tuple(taggar), dict(_search_words(words))), findings


_FORM = (
    "Filen har ingen lista med taggar.",
    "Skriv taggar: på en rad, och under den varje tagg som en punkt: - namn: barnrätt",
)


def _finding(fault: yamltree.Fault) -> Finding:
    return Finding(TAGS_FILE, fault.line, fault.column, fault.rule, "error", fault.message, fault.fix)


def _lists(value: yamltree.Value) -> tuple[list[tuple[yamltree.Path, Any]], Any]:
    """Return the tags with their paths, and the search words; the file may be the list of tags alone."""
    if isinstance(value, dict):
        taggar = value.get("taggar")
        return [(("taggar", i), item) for i, item in enumerate(taggar if isinstance(taggar, list) else [])], value.get(
            "sökord"
        )
    return [((i,), item) for i, item in enumerate(value if isinstance(value, list) else [])], None


def _tagg(
    item: Any, path: yamltree.Path, tree: yamltree.Tree, context: Vocabulary
) -> tuple[Tagg | None, list[yamltree.Fault]]:
    given = {key: value for key, value in item.items() if value is not None} if isinstance(item, dict) else item
    if isinstance(given, dict) and isinstance(given.get("namn"), str):
        given.setdefault("slug", slugify(given["namn"]))
    if not isinstance(given, dict):
        place = tree.positions.get(path, (1, 1))
        return None, [
            yamltree.Fault(*place, "falt-typ", "En tagg ska vara en grupp av uppgifter.", "Skriv: - namn: barnrätt")
        ]
    try:
        return Tagg.model_validate(given, context=context), []
    except ValidationError as error:
        return None, list(model_errors.translate(error, Tagg, _below(tree, path)))


def _below(tree: yamltree.Tree, path: yamltree.Path) -> yamltree.Tree:
    """Return the positions of a branch, with paths counted from it."""

    def cut(places: dict[yamltree.Path, yamltree.Position]) -> dict[yamltree.Path, yamltree.Position]:
        return {key[len(path) :]: place for key, place in places.items() if key[: len(path)] == path}

    return yamltree.Tree(positions=cut(tree.positions), keys=cut(tree.keys))


def _doubles(taggar: list[Tagg], tree: yamltree.Tree) -> Iterator[Finding]:
    """Yield an error for each name, slug or synonym that two tags share: a search for it could mean either."""
    owner: dict[str, Tagg] = {}
    for tagg in taggar:
        for word in dict.fromkeys([tagg.slug, *(slugify(synonym) for synonym in tagg.synonymer)]):
            other = owner.setdefault(word, tagg)
            if other is not tagg:
                place = next(
                    (
                        p
                        for key, p in tree.positions.items()
                        if slugify(str(_at(tree.value, key))) == word and _in(tagg, tree, key)
                    ),
                    (1, 1),
                )
                message = f"”{word}” hör till två taggar: {other.namn} och {tagg.namn}."
                yield Finding(
                    TAGS_FILE, *place, "tagg-dubblett", "error", message, "Låt ordet stå under bara en av dem."
                )


def _at(value: Any, path: yamltree.Path) -> Any:
    for part in path:
        value = value[part]
    return value if isinstance(value, str) else ""


def _in(tagg: Tagg, tree: yamltree.Tree, key: yamltree.Path) -> bool:
    """Tell whether a path lies within the entry of a tag."""
    for length in range(len(key), 0, -1):
        entry = tree.value
        for part in key[:length]:
            entry = entry[part]  # type: ignore[index] # the path comes from this very tree
        if isinstance(entry, dict) and entry.get("namn") == tagg.namn:
            return True
    return False


def _search_words(words: Any) -> Iterator[tuple[str, str]]:
    """Yield (word, meaning) from a mapping, or from a list of mappings."""
    for item in words if isinstance(words, list) else [words]:
        if isinstance(item, dict):
            yield from ((key, value) for key, value in item.items() if isinstance(value, str))
