"""Who belongs together: examples by tag, method, place and purpose, and who uses whose idea."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from exempelbank.content.bank import Bank, Entry
from exempelbank.content.coded import SYFTE, Syfte
from exempelbank.content.handelse import Handelse
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel
from exempelbank.content.register import Kommun, Lan
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose.text import slugify, sort_key
from exempelbank.words.lexicon import Lexicon

Post = Entry[Exempel]
Key = TypeVar("Key")


def published(bank: Bank) -> tuple[Post, ...]:
    """Return the examples that have a page (drafts are checked but not built), by title in Swedish order."""
    shown = (entry for entry in bank.exempel if entry.data.status != "utkast")
    return tuple(sorted(shown, key=lambda entry: (sort_key(entry.data.titel), entry.slug)))


def counties_of(exempel: Exempel, vocabulary: Vocabulary) -> tuple[Lan, ...]:
    """Return the counties of an example: those given, or those of its municipalities."""
    register = vocabulary.register
    codes = exempel.lan or [register.kommuner[code].lanskod for code in exempel.kommuner]
    return tuple(register.lan[code] for code in dict.fromkeys(codes))


def purposes_of(exempel: Exempel, vocabulary: Vocabulary) -> tuple[Syfte, ...]:
    """Return which of the mandate's four purposes an example serves: those of its tags, and no other tag stands in."""
    tags = vocabulary.tagg_by_slug
    served = {purpose for slug in exempel.taggar for purpose in tags[slug].syfte}
    return tuple(purpose for purpose in SYFTE if purpose in served)


@dataclass(frozen=True)
class Index:
    """The published bank, looked up from every side. Everything is in a stable, readable order."""

    bank: Bank

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary the bank was read with."""
        return self.bank.vocabulary

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of the bank, for the search."""
        return Lexicon(self.bank)

    @cached_property
    def exempel(self) -> tuple[Post, ...]:
        """The examples that have a page."""
        return published(self.bank)

    @cached_property
    def by_slug(self) -> Mapping[str, Post]:
        """Examples by slug."""
        return {entry.slug: entry for entry in self.exempel}

    @cached_property
    def active(self) -> tuple[Post, ...]:
        """The examples that are not archived: what lists and doors show."""
        return tuple(entry for entry in self.exempel if entry.data.status != "arkiverad")

    @cached_property
    def by_tagg(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples by tag slug; the four purposes' tags hold all examples that serve the purpose."""
        return _group((slug, entry) for entry in self.active for slug in self._topics(entry))

    def _topics(self, entry: Post) -> tuple[str, ...]:
        purposes = (slugify(purpose) for purpose in self.purposes(entry))
        return tuple(dict.fromkeys([*entry.data.taggar, *purposes]))

    @cached_property
    def by_metod(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples by method slug."""
        return _group((slug, entry) for entry in self.active for slug in entry.data.metoder)

    @cached_property
    def metod_by_slug(self) -> Mapping[str, Metod]:
        """Methods by slug."""
        return {entry.slug: entry.data for entry in self.bank.metoder}

    @cached_property
    def by_kommun(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples by municipality code."""
        return _group((code, entry) for entry in self.active for code in dict.fromkeys(entry.data.kommuner))

    @cached_property
    def by_lan(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples by county code."""
        return _group((lan.kod, entry) for entry in self.active for lan in self.counties(entry))

    @cached_property
    def by_syfte(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples by purpose."""
        return _group((purpose, entry) for entry in self.active for purpose in self.purposes(entry))

    @cached_property
    def by_artikel(self) -> Mapping[int, tuple[Post, ...]]:
        """Active examples by the articles of the Convention on the Rights of the Child that their tags touch."""
        tags = self.vocabulary.tagg_by_slug
        touched = (
            (number, entry)
            for entry in self.active
            for number in {n for slug in entry.data.taggar for n in tags[slug].barnkonventionen}
        )
        return _group(touched)

    @cached_property
    def county_wide(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples that a whole county runs, by county code."""
        return _group((code, entry) for entry in self.active for code in entry.data.lan)

    @cached_property
    def used_by(self) -> Mapping[str, tuple[Post, ...]]:
        """Examples that adapt an example, by the adapted one's slug."""
        return _group((slug, entry) for entry in self.exempel for slug in entry.data.bygger_pa)

    @cached_property
    def placed_beside(self) -> Mapping[str, tuple[Post, ...]]:
        """Active examples that the editors place beside an example, both ways, by slug."""
        known = {entry.slug for entry in self.active}
        one_way = [(entry.slug, slug) for entry in self.active for slug in entry.data.liknar if slug in known]
        both = dict.fromkeys([*one_way, *((other, slug) for slug, other in one_way)])
        return _group((slug, self.by_slug[other]) for slug, other in both)

    @cached_property
    def latest(self) -> tuple[Post, ...]:
        """Active examples, newest reviewed first."""
        order = sorted(self.active, key=lambda entry: (sort_key(entry.data.titel), entry.slug))
        return tuple(sorted(order, key=lambda entry: (entry.data.granskad, entry.data.publicerad), reverse=True))

    @cached_property
    def latest_place(self) -> Mapping[str, int]:
        """The place of each active example among the newest reviewed, by slug."""
        return {entry.slug: place for place, entry in enumerate(self.latest)}

    @cached_property
    def events(self) -> tuple[Entry[Handelse], ...]:
        """Calendar events, latest first."""
        return tuple(sorted(self.bank.handelser, key=lambda entry: (entry.data.datum, entry.slug), reverse=True))

    @cached_property
    def kommuner(self) -> tuple[Kommun, ...]:
        """All municipalities in Swedish alphabetical order."""
        return tuple(sorted(self.vocabulary.register.kommuner.values(), key=lambda item: sort_key(item.namn)))

    @cached_property
    def lan(self) -> tuple[Lan, ...]:
        """All counties in Swedish alphabetical order."""
        return tuple(sorted(self.vocabulary.register.lan.values(), key=lambda item: sort_key(item.namn)))

    def counties(self, entry: Post) -> tuple[Lan, ...]:
        """Return the counties of an example."""
        return counties_of(entry.data, self.vocabulary)

    def municipalities(self, entry: Post) -> tuple[Kommun, ...]:
        """Return the municipalities of an example, in the order given."""
        register = self.vocabulary.register.kommuner
        return tuple(register[code] for code in dict.fromkeys(entry.data.kommuner))

    def purposes(self, entry: Post) -> tuple[Syfte, ...]:
        """Return the purposes of an example."""
        return purposes_of(entry.data, self.vocabulary)


def _group(pairs: Iterable[tuple[Key, Post]]) -> Mapping[Key, tuple[Post, ...]]:
    groups: defaultdict[Key, list[Post]] = defaultdict(list)
    for key, entry in pairs:
        groups[key].append(entry)
    return {key: tuple(entries) for key, entries in groups.items()}
