"""CODEOWNERS: who reviews which folder, from the register of counties and the reviewers that have said yes."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from exempelbank.content.vocabulary import Vocabulary
from exempelbank.errors import SetupError, of_disk
from exempelbank.prose.text import nearest

FILE = ".github/granskare.yml"
_NAME = re.compile(r"@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9_-]{1,100})?")


@dataclass(frozen=True, slots=True)
class Granskare:
    """The editors, who read everything, and the reviewers of some counties, by the county's slug."""

    redaktion: tuple[str, ...]
    lan: dict[str, tuple[str, ...]] = field(default_factory=dict)


def load_reviewers(root: Path, vocabulary: Vocabulary) -> Granskare:
    """Read who reviews what. Raises SetupError where a name is none of GitHub's, or a county none of ours."""
    try:
        given = yaml.safe_load((root / FILE).read_text(encoding="utf-8"))
    except OSError as error:
        raise of_disk(error, root) from error
    except (yaml.YAMLError, ValueError) as error:
        raise SetupError(f"{FILE} går inte att förstå. Jämför med exemplen överst i filen.") from error
    if not isinstance(given, dict) or set(given) != {"redaktion", "lan"} or not isinstance(given["lan"], dict):
        raise SetupError(f"{FILE} ska ha raderna redaktion och lan. Jämför med exemplen överst i filen.")
    known = {item.slug for item in vocabulary.register.lan.values()}
    for slug in given["lan"]:
        if slug not in known:
            near = nearest(str(slug), sorted(known))
            hint = f"Menade du {near}?" if near else "Skriv till exempel skane eller vastra-gotaland."
            raise SetupError(f"{FILE} har ett län som heter ”{slug}”, och ett sådant finns inte. {hint}")
    return Granskare(_names(given["redaktion"]), {slug: _names(names) for slug, names in given["lan"].items()})


def _names(given: Any) -> tuple[str, ...]:
    names = given if isinstance(given, list) else [given]
    wrong = [name for name in names if not isinstance(name, str) or not _NAME.fullmatch(name)]
    if wrong or not names:
        told = f"”{wrong[0]}”, som inte är ett namn på GitHub" if wrong else "en tom lista"
        raise SetupError(f'{FILE} har {told}. Skriv till exempel ["@exempelbanken/redaktion"]')
    return tuple(names)


def code_owners(vocabulary: Vocabulary, reviewers: Granskare) -> str:
    """Return CODEOWNERS: each county's folder has its reviewers and the editors, who have all the rest (the last match wins)."""
    editors = " ".join(reviewers.redaktion)
    slugs = sorted(item.slug for item in vocabulary.register.lan.values())
    lines = [" ".join([f"/exempel/{slug}/", editors, *reviewers.lan.get(slug, ())]) for slug in slugs]
    head = f"# Skrivs av: exempelbank generate, ur {FILE}. Ändra inte för hand."
    return "\n".join([head, f"* {editors}", *lines, f"/.github/ {editors}", ""])
