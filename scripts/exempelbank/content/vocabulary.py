"""The controlled vocabulary: the editors' tags and search words, with the register, and what to propose for an unknown word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from exempelbank.content import besked
from exempelbank.content.coded import GRUPP, SYFTE
from exempelbank.content.register import Register, fold, load_register
from exempelbank.content.terms import Behov, Borttagen, Lagrum, Punkt, Regeringsuppdrag, Tagg
from exempelbank.prose.text import nearest, nfc, slugify, sort_key


@dataclass(frozen=True)
class Vocabulary:
    """All that values are looked up in, and the day they are judged on."""

    today: date
    taggar: tuple[Tagg, ...] = ()
    sokord: Mapping[str, str] = field(default_factory=dict)
    behov: tuple[Behov, ...] = ()
    lagrum: tuple[Lagrum, ...] = ()
    punkter: tuple[Punkt, ...] = ()
    borttagna: tuple[Borttagen, ...] = ()
    regeringsuppdrag: tuple[Regeringsuppdrag, ...] = ()
    register: Register = field(default_factory=load_register)

    def kommun(self, text: str) -> str | None:
        """Return the code of a municipality written in any usual form, or None."""
        return self.register.kommun_by_form.get(fold(text))

    def lan(self, text: str) -> str | None:
        """Return the code of a county written in any usual form, or None."""
        return self.register.lan_by_form.get(fold(text))

    def tagg(self, text: str) -> str | None:
        """Return the slug of a tag given by name or slug, or None."""
        return self._tagg_by_form.get(fold(text))

    @cached_property
    def _tagg_by_form(self) -> dict[str, str]:
        return {fold(form): tagg.slug for tagg in self.taggar for form in (tagg.namn, tagg.slug)}

    @cached_property
    def tagg_by_slug(self) -> dict[str, Tagg]:
        """The tags by slug, in the editors' order."""
        return {tagg.slug: tagg for tagg in self.taggar}

    @cached_property
    def grupper(self) -> tuple[tuple[str, tuple[Tagg, ...]], ...]:
        """The tags under the headings that readers see: the mandate's purposes first, what has no group last; none is empty.

        The purposes stand in the editors' order, the others in alphabetical.
        """
        purposes = {slugify(purpose) for purpose in SYFTE}
        own = tuple(tagg for tagg in self.taggar if tagg.slug in purposes)
        rest = sorted((tagg for tagg in self.taggar if tagg.slug not in purposes), key=lambda tagg: sort_key(tagg.namn))
        found = [(_PURPOSES, own)]
        found += [(GRUPP[code].text, tuple(tagg for tagg in rest if tagg.grupp == code)) for code in GRUPP]
        found += [(_OTHERS, tuple(tagg for tagg in rest if tagg.grupp is None))]
        return tuple((title, members) for title, members in found if members)

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
            return f"Skriv koden med fyra siffror: {padded} ({known.namn})" if known else besked.KOMMUN_HJALP
        lan = self.lan(text)
        if lan:
            return (
                f"”{self.register.lan[lan].namn}” är ett län. Skriv det under län: i stället, eller namnge kommunerna."
            )
        bare = re.sub(r"(?i)s? (?:kommun|stad)$", "", _short(text))
        beginning = f"{slugify(bare)}-"
        longer = [kommun.namn for kommun in self.register.kommuner.values() if kommun.slug.startswith(beginning)]
        hit = (
            longer[0]
            if len(longer) == 1
            else nearest(bare, (kommun.namn for kommun in self.register.kommuner.values()))
        )
        if hit:
            return f"Menade du ”{hit}”? Skriv kommunens namn, till exempel: {hit}"
        return besked.KOMMUN_HJALP

    def suggest_lan(self, text: str) -> str:
        """Return what to write instead of an unknown county, as a sentence."""
        by_name = {lan.namn.removesuffix(" län").removesuffix("s"): lan.namn for lan in self.register.lan.values()}
        hit = nearest(re.sub(r"(?i)s? län$", "", _short(text)), by_name)
        return f"Menade du ”{by_name[hit]}”?" if hit else besked.LAN_HJALP

    def suggest_tagg(self, text: str) -> str:
        """Return what to write instead of an unknown tag: by synonym first, then by likeness, else the whole list."""
        folded = fold(text)
        for tagg in self.taggar:
            if folded in {fold(synonym) for synonym in tagg.synonymer}:
                return f"Menade du ”{tagg.namn}”? Den taggen omfattar {text}."
        hit = nearest(text, (tagg.namn for tagg in self.taggar))
        if hit:
            return f"Menade du ”{hit}”?"
        return f"Välj bland: {', '.join(tagg.namn for tagg in self.taggar)}"


def _short(text: str) -> str:
    """Return as much of a text as a name can be, with single spaces."""
    return " ".join(nfc(text[:_LONGEST_NAME]).split())


_PURPOSES, _OTHERS = "Uppdragets fyra syften", "Övriga ämnen"
_LONGEST_NAME = 80  # characters; what is longer is like no name
