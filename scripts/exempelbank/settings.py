"""``mkdocs.yml`` → the site's name and addresses, read without MkDocs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import construct_env_tag

from exempelbank.errors import SetupError


@dataclass(frozen=True, slots=True)
class Redaktion:
    """The editors, as ``extra.redaktion`` in mkdocs.yml names them; "" where nothing is set."""

    namn: str = ""
    e_post: str = ""
    svarstid: str = ""
    utgivare: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the site is called and where it lives. ``url`` ends with a slash; ``repo_url`` does not, or is ""."""

    name: str
    description: str
    url: str
    repo_url: str = ""
    redaktion: Redaktion = Redaktion()

    def edit_url(self, file: str) -> str:
        """Return the address where a contributor proposes a change to a file."""
        return f"{self.repo_url}/edit/main/{file}" if self.repo_url else ""

    def absolute(self, url: str) -> str:
        """Return the public address of a page of the site."""
        return f"{self.url}{url}"


class _Loader(yaml.SafeLoader):
    """YAML with MkDocs' ``!ENV [NAME, "value otherwise"]``; other tags, which say how to run Python, give None."""


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)


def load_settings(root: Path) -> Settings:
    """Read the settings below ``root``. Raises SetupError where the file cannot be read or the name is missing."""
    try:
        data: Any = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a SafeLoader
    except (OSError, yaml.YAMLError) as error:
        raise SetupError(f"mkdocs.yml i {root} går inte att läsa: {error}") from error
    if not isinstance(data, dict) or not data.get("site_name"):
        raise SetupError(f"mkdocs.yml i {root} saknar site_name.")
    return Settings(
        str(data["site_name"]),
        str(data.get("site_description") or ""),
        str(data.get("site_url") or "/").rstrip("/") + "/",
        str(data.get("repo_url") or "").rstrip("/"),
        _editors(data.get("extra")),
    )


def _editors(extra: Any) -> Redaktion:
    given = extra.get("redaktion") if isinstance(extra, dict) else None
    told = given if isinstance(given, dict) else {}
    names = {"namn": "namn", "e_post": "e-post", "svarstid": "svarstid", "utgivare": "utgivare"}
    return Redaktion(**{name: str(told.get(key) or "") for name, key in names.items()})
