"""``exempel/taggar.yml`` and the editors' other lists → the vocabulary, with findings where a file is wrong."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from exempelbank.content import yamltree
from exempelbank.content.declared import varden
from exempelbank.content.findings import Finding
from exempelbank.content.lists import Listed, at, load_list
from exempelbank.content.loader import limited
from exempelbank.content.paths import BEHOV_FILE, BORTTAGNA_FILE, LAGRUM_FILE, TAGS_FILE, UPPDRAG_FILE
from exempelbank.content.terms import Behov, Borttagen, Lagrum, Punkt, Regeringsuppdrag, Tagg
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.errors import SetupError
from exempelbank.prose.text import slugify

_FORM = (
    "Filen har ingen lista med taggar.",
    "Skriv taggar: på en rad, och under den varje tagg som en punkt: - namn: barnrätt",
)


def load_vocabulary(root: Path, today: date) -> tuple[Vocabulary, list[Finding]]:
    """Read the tags, search words and other lists below ``root``. Raises SetupError where the tags are missing."""
    tags = load_list(root, TAGS_FILE, "taggar", Tagg, Vocabulary(today), _with_slug)
    if tags.missing:
        raise SetupError(f"Filen {TAGS_FILE} saknas i {root}. Den behövs, för den säger vilka taggar som finns.")
    findings = list(tags.findings)
    if not tags.items and not findings:
        findings.append(tags.finding(tags.tree.positions.get((), (1, 1)), varden.FORM, *_FORM))
    findings += limited(_doubles(tags))
    words = tags.tree.value.get("sökord") if isinstance(tags.tree.value, dict) else None
    vocabulary = Vocabulary(today, tags.values, dict(_search_words(words)))
    behov = load_list(root, BEHOV_FILE, "behov", Behov, vocabulary)
    lagrum = load_list(root, LAGRUM_FILE, "lagrum", Lagrum, vocabulary)
    punkter = load_list(root, UPPDRAG_FILE, "punkter", Punkt, vocabulary)
    mandates = _mandates(root, punkter, vocabulary)
    borttagna = load_list(root, BORTTAGNA_FILE, "borttagna", Borttagen, vocabulary)
    findings += [finding for listed in (behov, lagrum, punkter, mandates, borttagna) for finding in listed.findings]
    findings += [*_repeated(behov), *_repeated(lagrum), *_repeated(punkter), *_repeated(borttagna)]
    return replace(
        vocabulary,
        behov=behov.values,
        lagrum=lagrum.values,
        punkter=punkter.values,
        borttagna=borttagna.values,
        regeringsuppdrag=mandates.values,
    ), findings


def _mandates(root: Path, punkter: Listed[Punkt], vocabulary: Vocabulary) -> Listed[Regeringsuppdrag]:
    """Read the assignments, which stand in the file of the plan's points; what is wrong with the file is told once."""
    if not isinstance(punkter.tree.value, dict):
        return Listed(UPPDRAG_FILE, punkter.tree)
    head = load_list(root, UPPDRAG_FILE, "uppdrag", Regeringsuppdrag, vocabulary)
    return replace(head, findings=tuple(item for item in head.findings if item not in punkter.findings))


def _with_slug(given: dict[str, Any]) -> dict[str, Any]:
    """Give a tag its address from its name, where it has none of its own."""
    name = given.get("namn")
    return {"slug": slugify(name)} | given if isinstance(name, str) else given


def _repeated(listed: Listed[Any]) -> Iterator[Finding]:
    """Yield an error for each item of a list whose name stands there already."""
    seen: set[str] = set()
    for item, branch in listed.items:
        name = next(iter(item.model_dump().values()))
        if name in seen:
            message = f"”{name}” står två gånger i {listed.file}."
            fix = "Ta bort den ena, eller ge den ett annat namn."
            yield listed.finding(branch.positions.get((), (1, 1)), varden.LISTA_DUBBLETT, message, fix)
        seen.add(name)


def _doubles(tags: Listed[Tagg]) -> Iterator[Finding]:
    """Yield an error for each name, slug or synonym that two tags share: a search for it could mean either."""
    owner: dict[str, Tagg] = {}
    for tagg, branch in tags.items:
        listed = list(dict.fromkeys([tagg.slug, *(slugify(synonym) for synonym in tagg.synonymer)]))
        doubled = [word for word in listed if owner.setdefault(word, tagg) is not tagg]
        places = _places(branch) if doubled else {}
        for word in doubled:
            message = f"”{word}” hör till två taggar: {owner[word].namn} och {tagg.namn}."
            fix = "Låt ordet stå under bara en av dem."
            yield tags.finding(places.get(word, (1, 1)), varden.DUBBLETT, message, fix)


def _places(branch: yamltree.Tree) -> dict[str, yamltree.Position]:
    """Return where each text of a branch first stands, by its slug."""
    found: dict[str, yamltree.Position] = {}
    for path, place in branch.positions.items():
        value = at(branch.value, path)
        if isinstance(value, str):
            found.setdefault(slugify(value), place)
    return found


def _search_words(words: Any) -> Iterator[tuple[str, str]]:
    """Yield (word, meaning) from a mapping, or from a list of mappings."""
    items: Iterable[Any] = words if isinstance(words, list) else [words]
    for item in items:
        if isinstance(item, dict):
            yield from ((key, value) for key, value in item.items() if isinstance(value, str))
