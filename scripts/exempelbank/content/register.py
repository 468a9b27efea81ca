"""The official registers: municipalities and counties, by code and by any usual form of the name."""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from exempelbank.prose.text import genitive, nfc, slugify


@dataclass(frozen=True, slots=True)
class Lan:
    """A county: code ("12"), name ("Skåne län"), region, slug ("skane", also the name of its folder)."""

    kod: str
    namn: str
    region: str
    slug: str
    folkmangd: int


@dataclass(frozen=True, slots=True)
class Kommun:
    """A municipality: code ("1280"), official short name, address part (``malung-salen``), county code, SKR group 2023, population, place (WGS 84)."""

    kod: str
    namn: str
    slug: str
    lanskod: str
    gruppkod: str
    gruppnamn: str
    folkmangd: int
    folkmangd_ar: int
    lat: float
    lon: float

    @property
    def fullt_namn(self) -> str:
        """The name as it stands in running text: "Lunds kommun", "Luleå kommun", "Falu kommun", "Region Gotland".

        Municipalities' own usage: the genitive after a consonant, the bare name after a vowel, and a few exceptions.
        """
        stem = self.namn if self.namn[-1].lower() in _VOWELS else genitive(self.namn)
        return _FULL_NAMES.get(self.namn, f"{stem} kommun")


_VOWELS = frozenset("aeiouyåäö")
_FULL_NAMES = {"Falun": "Falu kommun", "Gotland": "Region Gotland", "Kalmar": "Kalmar kommun", "Orust": "Orust kommun"}


def fold(name: str) -> str:
    """Return a name as it is compared: one space between words, and capitals that make no difference."""
    return re.sub(r"\s+", " ", nfc(name)).strip().casefold()


def name_forms(kommun: Kommun) -> set[str]:
    """Return every usual way to write a municipality, folded: short name, kommun and stad with and without -s, code."""
    name = kommun.namn
    forms = {name, kommun.kod, kommun.fullt_namn}
    for stem in (name, genitive(name)):
        forms |= {f"{stem} kommun", f"{stem} stad"}
    return {fold(form) for form in forms}


@dataclass(frozen=True)
class Register:
    """The 290 municipalities and 21 counties, by code, with look-ups by any usual form of the name."""

    kommuner: Mapping[str, Kommun]
    lan: Mapping[str, Lan]
    kommun_by_form: Mapping[str, str]
    lan_by_form: Mapping[str, str]


def _read(name: str) -> Iterable[dict[str, str]]:
    source = resources.files("exempelbank").joinpath("data", name).read_text(encoding="utf-8")
    return csv.DictReader(source.splitlines())


@cache
def load_register() -> Register:
    """Read the registers that ship with the package (sources and licences: ``data/KALLOR.md``)."""
    lan = {
        row["lanskod"]: Lan(
            row["lanskod"],
            row["lan"],
            row["region"],
            slugify(row["lan"].removesuffix(" län").removesuffix("s")),
            int(row["folkmangd"]),
        )
        for row in _read("regioner.csv")
    }
    kommuner = {
        row["kommunkod"]: Kommun(
            row["kommunkod"],
            row["namn"],
            _slug(row["namn"], lan[row["lanskod"]]),
            row["lanskod"],
            row["kommungrupp2023_kod"],
            row["kommungrupp2023_namn"],
            int(row["folkmangd"]),
            int(row["folkmangd_ar"]),
            float(row["lat"]),
            float(row["lon"]),
        )
        for row in _read("kommuner.csv")
    }
    return Register(
        kommuner,
        lan,
        {form: kommun.kod for kommun in kommuner.values() for form in name_forms(kommun)},
        {fold(form): item.kod for item in lan.values() for form in _lan_forms(item)},
    )


# Håbo and Habo would share an address; the one that is spelt like it keeps it.
_SHARED_SLUG = "Håbo"


def _slug(namn: str, lan: Lan) -> str:
    return f"{slugify(namn)}-{lan.slug}" if namn == _SHARED_SLUG else slugify(namn)


def _lan_forms(lan: Lan) -> set[str]:
    bare = lan.namn.removesuffix(" län")
    return {lan.namn, bare, bare.removesuffix("s"), lan.region, lan.kod}
