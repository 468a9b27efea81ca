"""Lists of examples, cut into pages when they are long: the first where the list is, the others at ``…/sida/2/`` and on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.metod import Metod
from exempelbank.content.register import Kommun, Lan
from exempelbank.content.terms import Tagg
from exempelbank.pages import parts
from exempelbank.pages.types import Card, Link, Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.relations.index import Index, Post
from exempelbank.relations.nytt import Manad, Nytt, manader

SIZE = 60


@dataclass(frozen=True, slots=True)
class CardPage:
    """One page of a list; ``total`` counts the whole list, and ``pages`` leads to all its pages where there are several."""

    cards: tuple[Card, ...]
    total: int
    number: int
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Lista:
    """A list of examples: where it is, what it is called, and what it holds.

    ``start`` is the first page that has an address of its own: 2, or 1 where the list's address shows something else.
    ``home`` is the page that the list is a part of, "" where that is its own address.
    """

    url: str
    title: str
    entries: Sequence[Post]
    start: int = 2
    home: str = ""

    @property
    def count(self) -> int:
        """How many pages there are."""
        return -(-len(self.entries) // SIZE)

    def page(self, maker: Maker, number: int = 1) -> CardPage:
        """Return one page."""
        pages = [
            Link(f"{page}", urls.sida(self.url, page) if page >= self.start else self.url)
            for page in range(1, self.count + 1)
        ]
        shown = self.entries[(number - 1) * SIZE : number * SIZE]
        return CardPage(parts.cards(maker, shown), len(self.entries), number, tuple(pages) if self.count > 1 else ())


def alla(index: Index) -> Lista:
    """Return the list of all examples."""
    return Lista(urls.EXEMPEL, "Exempel", index.active)


def tagg(index: Index, item: Tagg) -> Lista:
    """Return the list of a tag."""
    return Lista(urls.tagg(item.slug), phrases.capitalised(item.namn), index.by_tagg.get(item.slug, ()))


def metod(index: Index, entry: Entry[Metod]) -> Lista:
    """Return the list of a method."""
    return Lista(urls.metod(entry.slug), entry.data.namn, index.by_metod.get(entry.slug, ()))


def kommun(index: Index, item: Kommun) -> Lista:
    """Return the list of a municipality."""
    return Lista(urls.kommun(item), item.fullt_namn, index.by_kommun.get(item.kod, ()))


def lan(index: Index, item: Lan) -> Lista:
    """Return the list of a county, whose own page shows its examples by purpose."""
    return Lista(urls.lan(item), item.namn, index.by_lan.get(item.kod, ()), start=1)


def artikel(index: Index, number: int) -> Lista:
    """Return the list of an article of the Convention on the Rights of the Child."""
    return Lista(urls.artikel(number), f"Artikel {number}", index.by_artikel.get(number, ()))


def nya(index: Index, manad: Manad) -> Lista:
    """Return the list of the examples that were new in a month, whose own page shows them as lines."""
    return Lista(urls.nytt(manad.code), f"Nya exempel i {manad.name}", Nytt(index, manad).exempel, start=1)


def granskade(index: Index, manad: Manad) -> Lista:
    """Return the list of the examples that were reviewed again in a month."""
    url = f"{urls.nytt(manad.code)}granskade/"
    return Lista(
        url, f"Granskade igen i {manad.name}", Nytt(index, manad).granskade, start=1, home=urls.nytt(manad.code)
    )


def following(maker: Maker) -> Iterator[Callable[[], PageSpec]]:
    """Yield a maker for each page that the page of its list does not show."""
    index = maker.index
    for listed in (
        alla(index),
        *(tagg(index, item) for item in index.vocabulary.taggar),
        *(metod(index, entry) for entry in index.bank.metoder),
        *(kommun(index, item) for item in index.kommuner),
        *(lan(index, item) for item in index.lan),
        *(artikel(index, number) for number in sorted(index.by_artikel)),
        *(kind(index, manad) for manad in manader(index) for kind in (nya, granskade)),
    ):
        if listed.count > 1:
            yield from (partial(_sida, maker, listed, number) for number in range(listed.start, listed.count + 1))


def _sida(maker: Maker, listed: Lista, number: int) -> PageSpec:
    view = listed.page(maker, number)
    title = f"{listed.title}, sida {number} av {listed.count}"
    shown = f"{(number - 1) * SIZE + 1}–{(number - 1) * SIZE + len(view.cards)}"
    meta = maker.meta(
        title,
        f"Exempel {shown} av {view.total}",
        urls.sida(listed.url, number),
        "sida",
        breadcrumbs=(Link("Start", urls.START), Link(listed.title, listed.home or listed.url)),
    )
    return PageSpec("sida.html", meta, view)
