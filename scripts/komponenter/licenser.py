"""Which licences a component has, and whether the project allows them (``licenser.toml``)."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from license_expression import ExpressionError, LicenseExpression, get_spdx_licensing
from packaging.utils import canonicalize_name

_SPDX = get_spdx_licensing()
_HOW = "Läs licensen och skriv in den i scripts/komponenter/licenser.toml, eller använd något annat."


@dataclass(frozen=True)
class Rules:
    """What is allowed, how what older packages say is read, and what unclear packages are known to have."""

    allowed: frozenset[str]
    plain: dict[str, str]
    packages: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> "Rules":
        """Read the rules of the project."""
        given = tomllib.loads(path.read_text(encoding="utf-8"))
        packages = {name: entry["licens"] for name, entry in given["paket"].items()}
        return cls(frozenset(given["tillatna"]), given["klartext"], packages)

    def licence(self, component: dict[str, Any]) -> str:
        """Return a component's licence as one SPDX expression; "" where it states none.

        Of several statements all hold, but one in plain text says nothing beside one that is exact.
        """
        if known := self.packages.get(canonicalize_name(component["name"])):
            return known
        stated = component.get("licenses", [])
        exact = [entry.get("expression") or entry["license"].get("id", "") for entry in stated]
        named = [entry["license"].get("name", "") for entry in stated if "license" in entry]
        found = [text for text in exact if text] or [self.plain.get(text, text) for text in named if text]
        return " AND ".join(f"({text})" if " OR " in text else text for text in found)

    def faults(self, components: Iterable[dict[str, Any]]) -> list[str]:
        """Say of each component whose licence is unknown or not allowed which it is, and what to do."""
        told = []
        for component in components:
            licence = self.licence(component)
            reason = self._refused(licence)
            told += [f"{component['name']} {component.get('version', '')}: {reason} {_HOW}"] if reason else []
        return told

    def _refused(self, licence: str) -> str:
        if not licence:
            return "anger ingen licens."
        try:
            parsed = _SPDX.parse(licence, validate=True)
        except ExpressionError:
            return f"licensen ”{licence}” är ingen känd (SPDX)."
        return "" if self._holds(parsed) else f"licensen ”{licence}” är inte tillåten."

    def _holds(self, parsed: LicenseExpression) -> bool:
        """Tell whether an expression is allowed: every part of an AND, some part of an OR."""
        if isinstance(parsed, _SPDX.AND):
            return all(self._holds(part) for part in parsed.args)
        if isinstance(parsed, _SPDX.OR):
            return any(self._holds(part) for part in parsed.args)
        return parsed.render() in self.allowed


def declared(bom: dict[str, Any], rules: Rules) -> set[str]:
    """Return every licence that stands in a list, by its SPDX name."""
    return {key for part in bom["components"] for key in _SPDX.license_keys(rules.licence(part))}
