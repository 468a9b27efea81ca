"""CODEOWNERS: who reviews which folder."""

from exempelbank.content.vocabulary import Vocabulary

_TEAM = "@exempelbanken/redaktion"
_COUNTY_TEAM = "@exempelbanken/lan-"


def code_owners(vocabulary: Vocabulary) -> str:
    """Return CODEOWNERS: each county's folder has a team, and the maintainers own the rest (the last match wins)."""
    lan = sorted(vocabulary.register.lan.values(), key=lambda item: item.slug)
    lines = [f"/exempel/{item.slug}/ {_TEAM} {_COUNTY_TEAM}{item.slug}" for item in lan]
    head = "# Skrivs av: exempelbank generate. Ändra inte för hand."
    return "\n".join([head, f"* {_TEAM}", *lines, f"/.github/ {_TEAM}", ""])
