"""Links to other sites that lead nowhere, for the issue that says so once a week."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from exempelbank.check.report import markdown
from exempelbank.errors import SetupError, of_disk
from exempelbank.prose.phrases import number_of
from exempelbank.site.linkcheck import check_links

FILE = ".github/lankar-undantag.yml"
_KEYS = {"adress", "skäl", "datum"}
_MOST = 300


@dataclass(frozen=True, slots=True)
class Undantag:
    """An address that is left alone: why, and the day on which somebody last opened it by hand."""

    adress: str
    skal: str
    datum: date

    def counts(self, today: date) -> bool:
        """Tell whether the exception still counts: a year, then somebody opens the address again."""
        return (today - self.datum).days <= 365  # noqa: PLR2004 - a year


def exceptions(root: Path) -> tuple[Undantag, ...]:
    """Read the exceptions. Raises SetupError unless each has an address, a reason and a date."""
    try:
        given = yaml.safe_load((root / FILE).read_text(encoding="utf-8")) or []
    except OSError as error:
        raise of_disk(error, root) from error
    except (yaml.YAMLError, ValueError) as error:
        raise SetupError(f"{FILE} går inte att förstå. Jämför med exemplet överst i filen.") from error
    if not isinstance(given, list):
        raise SetupError(f"{FILE} ska vara en lista. Jämför med exemplet överst i filen.")
    return tuple(_exception(number, item) for number, item in enumerate(given, 1))


def _exception(number: int, item: object) -> Undantag:
    if (
        isinstance(item, dict)
        and set(item) == _KEYS
        and isinstance(item["datum"], date)
        and str(item["skäl"] or "").strip()
    ):
        return Undantag(str(item["adress"]), str(item["skäl"]), item["datum"])
    raise SetupError(f"Undantag {number} i {FILE} ska ha adress, skäl och datum, till exempel datum: 2026-11-27")


def broken(root: Path, site_dir: Path, today: date) -> str:
    """Return the external links that lead nowhere, with the pages that have them, in Markdown; "" where all lead somewhere."""
    left_alone = {item.adress for item in exceptions(root) if item.counts(today)}
    good, table = check_links(site_dir, external=True, table=True)
    found: dict[tuple[str, str], list[str]] = {}
    for url, why, page in _rows(table) if not good else ():
        if url not in left_alone:
            found.setdefault((url, why), []).append(page)
    if not found:
        return ""
    lines = [
        f"{number_of(len(found), 'länk', 'länkar')} till andra webbplatser gick inte att öppna.",
        "Pröva för hand först: en del webbplatser släpper inte in program.",
        f"Rätta länken, lägg till `arkiv` på källan eller skriv ett undantag i `{FILE}`.",
        "",
        "| Länk | Svar | Står på |",
        "| --- | --- | --- |",
    ]
    shown = sorted(found.items())[:_MOST]
    lines += [
        f"| {markdown(url)} | {markdown(why)} | {markdown(', '.join(sorted(set(at))[:5]))} |"
        for (url, why), at in shown
    ]
    return "\n".join([*lines, *([f"\nOch {len(found) - _MOST} till."] if len(found) > _MOST else []), ""])


def _rows(table: str) -> Iterator[tuple[str, str, str]]:
    """Yield address, answer and page of each link to another site that failed; LinkChecker's comments begin with #."""
    lines = (line for line in table.splitlines() if line and not re.match(r"#", line))
    for row in csv.DictReader(lines, delimiter=";"):
        if row["valid"] == "False" and urlsplit(row["url"]).netloc != urlsplit(row["parentname"]).netloc:
            yield row["url"], row["result"], urlsplit(row["parentname"]).path
