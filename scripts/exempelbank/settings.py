"""``mkdocs.yml`` → the site's name and addresses, read without MkDocs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

import yaml
from yaml_env_tag import construct_env_tag

from exempelbank.errors import SetupError, cause

_FILE = "mkdocs.yml"
# What an address may be written with; a host with å, ä or ö is written as DNS has it (xn--…).
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~%+@-]+)*/?")


# Stricter than for a contact in an example: the address is written into links on every page.
_MAILBOX = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LONGEST = 200
_EXAMPLES = {
    "namn": "Redaktionen för Exempelbanken",
    "e_post": "redaktionen@kommunen.se",
    "utgivare": "Kommunförbundet",
    "svarstid": "fem arbetsdagar",
    "utgivartyp": "kommun",
}
# What kind of publisher there can be, and what the vocabulary that data portals read (ADMS) calls it.
UTGIVARTYPER: Mapping[str, str] = {
    "statlig myndighet": "NationalAuthority",
    "region": "RegionalAuthority",
    "kommun": "LocalAuthority",
    "lärosäte": "Academia-ScientificOrganisation",
    "ideell förening": "NonProfitOrganisation",
    "företag": "Company",
}


@dataclass(frozen=True, slots=True)
class Redaktion:
    """The editors, as ``extra.redaktion`` names them: name, mailbox, publisher, how soon they answer, what kind of publisher; "" where not set."""

    namn: str = ""
    e_post: str = ""
    utgivare: str = ""
    svarstid: str = ""
    utgivartyp: str = ""


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
    """Read the settings below ``root``.

    Raises SetupError where the file cannot be read, the name is missing, an address is none that a browser could open, or
    what is said of the editors is none of what can be said.
    """
    data = _read(root)
    if not isinstance(data, dict) or not data.get("site_name"):
        raise SetupError(f"{_FILE} i {root} saknar site_name. Skriv till exempel: site_name: Exempelbanken")
    repository = str(data.get("repo_url") or "").rstrip("/")
    if repository:
        _check("repo_url", "REPO_URL", repository, "https://github.com/kommunen/exempelbanken")
    url = str(data.get("site_url") or "")
    _check("site_url", "SITE_URL", url, "https://exempel.kommunen.se/")
    name, description = str(data["site_name"]), str(data.get("site_description") or "")
    return Settings(name, description, url.rstrip("/") + "/", repository, _redaktion(data.get("extra")))


@dataclass(frozen=True, slots=True)
class Markdown:
    """How the hand-written pages are read: Python-Markdown's extensions by name, in order, and what some of them are told."""

    extensions: tuple[str, ...]
    configs: dict[str, dict[str, Any]]


def load_markdown(root: Path) -> Markdown:
    """Read ``markdown_extensions``, which MkDocs reads too. Raises SetupError where it is no list of names."""
    data = _read(root)
    given = data.get("markdown_extensions") if isinstance(data, dict) else None
    configs: dict[str, dict[str, Any]] = {}
    for item in given if isinstance(given, list) else [None]:
        name, config = next(iter(item.items())) if isinstance(item, dict) and len(item) == 1 else (item, None)
        if not isinstance(name, str) or not isinstance(config, dict | None):
            raise SetupError(
                f"markdown_extensions i {_FILE} ska vara en lista med namn. Skriv till exempel:\n\n"
                "markdown_extensions:\n  - toc\n  - tables"
            )
        configs[name] = config or {}
    return Markdown(tuple(configs), configs)


def _read(root: Path) -> Any:
    try:
        return yaml.load((root / _FILE).read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a SafeLoader
    except OSError as error:
        raise SetupError(f"{_FILE} i {root} gick inte att läsa: {cause(error, writing=False)}.") from error
    except UnicodeDecodeError as error:
        raise SetupError(f"{_FILE} i {root} är inte sparad som UTF-8. Spara om filen med kodningen UTF-8.") from error
    except RecursionError as error:
        raise SetupError(f"{_FILE} i {root} har för många listor inuti varandra.") from error
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f", rad {mark.line + 1}, tecken {mark.column + 1}" if mark else ""
        raise SetupError(
            f"{_FILE} i {root} går inte att förstå{place}. Se efter att indragen är jämna och att varje citattecken och "
            "klammer har sin avslutning."
        ) from error


def _check(key: str, variable: str, url: str, example: str) -> None:
    """Raise SetupError unless ``url`` is a whole address: scheme, host, and nothing after the path."""
    whole = bool(_ADDRESS.fullmatch(url)) and ".." not in url
    try:
        whole = whole and urlsplit(url).port != 0 and bool((urlsplit(url).hostname or "").strip(".-"))
    except ValueError:  # a port above 65535
        whole = False
    if not whole:
        told = f"är ”{url}”" if url else "saknas"
        raise SetupError(
            f"Adressen {key} {told}. Den ska vara hel, utan mellanslag, ? och #, till exempel {example}\n"
            f"Den står i {_FILE}, eller i miljövariabeln {variable}."
        )


def _redaktion(extra: Any) -> Redaktion:
    """Read who the editors are; all of it may be left out."""
    given = extra.get("redaktion") if isinstance(extra, dict) else None
    if given is None:
        return Redaktion()
    known = [field.name for field in fields(Redaktion)]
    if not isinstance(given, dict):
        _refuse(f"ska ha raderna {', '.join(known)}, var och en om du vill", f"  namn: {_EXAMPLES['namn']}")
    told: dict[str, str] = {}
    for key, value in given.items():
        if key not in known:
            _refuse(f"har en rad som heter ”{key}”. Där kan stå {', '.join(known)}", f"  e_post: {_EXAMPLES['e_post']}")
        if isinstance(value, dict | list) or len(text := " ".join(str(value or "").split())) > _LONGEST:
            _refuse(f"har mer under {key} än en kort text på en rad", f"  {key}: {_EXAMPLES[key]}")
        told[key] = text
    if told.get("e_post") and not _MAILBOX.fullmatch(told["e_post"]):
        _refuse(
            f"har e-postadressen ”{told['e_post']}”, som inte går att skriva till", f"  e_post: {_EXAMPLES['e_post']}"
        )
    if told.get("utgivartyp") and told["utgivartyp"] not in UTGIVARTYPER:
        _refuse(
            f"har utgivartypen ”{told['utgivartyp']}”. Den ska vara en av {', '.join(UTGIVARTYPER)}",
            f"  utgivartyp: {_EXAMPLES['utgivartyp']}",
        )
    return Redaktion(**told)


def _refuse(told: str, example: str) -> NoReturn:
    raise SetupError(f"extra.redaktion i {_FILE} {told}. Skriv till exempel:\n\nextra:\n  redaktion:\n  {example}")
