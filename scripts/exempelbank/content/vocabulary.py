"""The controlled vocabulary: municipalities and counties (official registers) and tags (the editors' list)."""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from importlib import resources

from exempelbank.content.model import Tagg
from exempelbank.prose.text import genitive, nearest, nfc, slugify


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


def _fold(name: str) -> str:
    return re.sub(r"\s+", " ", nfc(name)).strip().casefold()


def name_forms(kommun: Kommun) -> set[str]:
    """Return every usual way to write a municipality, folded: short name, kommun and stad with and without -s, code."""
    name = kommun.namn
    forms = {name, kommun.kod, kommun.fullt_namn}
    for stem in (name, genitive(name)):
        forms |= {f"{stem} kommun", f"{stem} stad"}
    return {_fold(form) for form in forms}


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
        {_fold(form): item.kod for item in lan.values() for form in _lan_forms(item)},
    )


# Håbo and Habo would share an address; the one that is spelt like it keeps it.
_SHARED_SLUG = "Håbo"


def _slug(namn: str, lan: Lan) -> str:
    return f"{slugify(namn)}-{lan.slug}" if namn == _SHARED_SLUG else slugify(namn)


def _lan_forms(lan: Lan) -> set[str]:
    bare = lan.namn.removesuffix(" län")
    return {lan.namn, bare, bare.removesuffix("s"), lan.region, lan.kod}


@dataclass(frozen=True)
class Vocabulary:
    """All that values are looked up in, and the day they are judged on."""

    today: date
    taggar: tuple[Tagg, ...] = ()
    sokord: Mapping[str, str] = field(default_factory=dict)
    register: Register = field(default_factory=load_register)

    def kommun(self, text: str) -> str | None:
        """Return the code of a municipality written in any usual form, or None."""
        return self.register.kommun_by_form.get(_fold(text))

    def lan(self, text: str) -> str | None:
        """Return the code of a county written in any usual form, or None."""
        return self.register.lan_by_form.get(_fold(text))

    def tagg(self, text: str) -> str | None:
        """Return the slug of a tag given by name or slug, or None."""
        return self._tagg_by_form.get(_fold(text))

    @cached_property
    def _tagg_by_form(self) -> dict[str, str]:
        return {_fold(form): tagg.slug for tagg in self.taggar for form in (tagg.namn, tagg.slug)}

    @cached_property
    def tagg_by_slug(self) -> dict[str, Tagg]:
        """The tags by slug, in the editors' order."""
        return {tagg.slug: tagg for tagg in self.taggar}

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """The abbreviations that the word list explains."""
        synonyms = (synonym for tagg in self.taggar for synonym in tagg.synonymer)
        return frozenset({*self.sokord, *synonyms})

    def suggest_kommun(self, text: str) -> str:
        """Return what to write instead of an unknown municipality, as a sentence."""
        if text.isdigit():
            padded = text.zfill(4)
            known = self.register.kommuner.get(padded)
            return f"Skriv koden med fyra siffror: {padded} ({known.namn})" if known else _KOMMUN_ADVICE
        lan = self.lan(text)
        if lan:
            return (
                f"”{self.register.lan[lan].namn}” är ett län. Skriv det under län: i stället, eller namnge kommunerna."
            )
        bare = re.sub(r"(?i)s?\s+(kommun|stad)$", "", nfc(text).strip())
        longer = [
            kommun.namn
            for kommun in self.register.kommuner.values()
            if slugify(kommun.namn).startswith(f"{slugify(bare)}-")
        ]
        hit = (
            longer[0]
            if len(longer) == 1
            else nearest(bare, (kommun.namn for kommun in self.register.kommuner.values()))
        )
        if hit:
            return f"Menade du ”{hit}”? Skriv kommunens namn, till exempel: {hit}"
        return _KOMMUN_ADVICE

    def suggest_lan(self, text: str) -> str:
        """Return what to write instead of an unknown county, as a sentence."""
        by_name = {lan.namn.removesuffix(" län").removesuffix("s"): lan.namn for lan in self.register.lan.values()}
        hit = nearest(re.sub(r"(?i)s?\s+län$", "", text.strip()), by_name)
        return f"Menade du ”{by_name[hit]}”?" if hit else "Skriv länets namn, till exempel: Skåne län"

    def suggest_tagg(self, text: str) -> str:
        """Return what to write instead of an unknown tag: by synonym first, then by likeness, else the whole list."""
        folded = _fold(text)
        for tagg in self.taggar:
            if folded in {_fold(synonym) for synonym in tagg.synonymer}:
                return f"Menade du ”{tagg.namn}”? Den taggen omfattar {text}."
        hit = nearest(text, (tagg.namn for tagg in self.taggar))
        if hit:
            return f"Menade du ”{hit}”?"
        return f"Välj bland: {', '.join(tagg.namn for tagg in self.taggar)}"


_KOMMUN_ADVICE = "Skriv kommunens namn eller kod, till exempel: Göteborg, Falu kommun, Region Gotland eller 1480."
