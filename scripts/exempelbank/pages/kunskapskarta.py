"""The map of knowledge: how the examples of each subject are followed up, so that gaps are seen."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from exempelbank.content import urls
from exempelbank.content.coded import GRUPP, NIVA
from exempelbank.content.terms import Tagg
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.prose import phrases
from exempelbank.prose.text import slugify, sort_key
from exempelbank.relations.index import Index
from exempelbank.search import facets

_LEVELS = tuple(word.text for word in NIVA.words.values())[::-1]  # what stands on most first
_MEASURED = _LEVELS[:3]  # someone has compared, looked from outside or counted
_SIZES = (1, 3, 6, 11)  # from so many examples on the mark of a cell is a size larger
_PURPOSES, _OTHERS = "Uppdragets fyra syften", "Övrigt"

Counts = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """How many examples of a subject are followed up in one way; ``url`` is the search that finds them, ``size`` 0–4."""

    level: str
    count: int
    url: str
    size: int


@dataclass(frozen=True, slots=True)
class Line:
    """A subject: its page, its cells in the order of the columns, and the search for all its examples."""

    title: str
    url: str
    cells: tuple[Cell, ...]
    total: Cell


@dataclass(frozen=True, slots=True)
class Group:
    """Subjects under a heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class KunskapskartaView:
    """The map: its columns with what they mean, its rows, the whole bank as the last of them, and the gaps in words."""

    levels: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    whole: Line
    subjects: int
    compared: int
    unmeasured: tuple[Link, ...]
    empty: tuple[Link, ...]


def kunskapskarta(maker: Maker) -> PageSpec:
    """Make the page."""
    index = maker.index
    counts = _counted(index)
    groups = tuple(_groups(index.vocabulary.taggar, counts))
    lines = [line for group in groups for line in group.lines]
    words = {word.text: word.meaning for word in NIVA.words.values()}
    view = KunskapskartaView(
        levels=tuple((level, words[level]) for level in _LEVELS),
        groups=groups,
        whole=_line("", "Hela banken", urls.EXEMPEL, counts),
        subjects=len(lines),
        compared=sum(bool(line.cells[0].count) for line in lines),
        unmeasured=tuple(Link(line.title, line.url) for line in lines if line.total.count and not _measured(line)),
        empty=tuple(Link(line.title, line.url) for line in lines if not line.total.count),
    )
    description = "Vad vet vi om det som görs? Varje ämne i banken, och hur dess exempel är uppföljda."
    return PageSpec(
        "kunskapskarta.html", maker.meta("Kunskapskarta", description, urls.KUNSKAPSKARTA, "kunskapskarta"), view
    )


def _counted(index: Index) -> Counts:
    """Count examples by subject and level as the search's filters do; "" stands for all subjects and for all levels."""
    counts: Counts = Counter()
    for entry in index.exempel:
        found = facets.of(index, entry)
        level = next(value for name, value in found if name == NIVA.facet)
        subjects = ["", *(value for name, value in found if name == facets.TAGG.name)]
        counts.update((subject, one) for subject in subjects for one in ("", level))
    return counts


def _groups(taggar: Iterable[Tagg], counts: Counts) -> Iterator[Group]:
    """Yield the subjects by their groups, the mandate's purposes first."""
    by_group: dict[str, list[Tagg]] = {_PURPOSES: [], **{word.text: [] for word in GRUPP.words.values()}, _OTHERS: []}
    for item in taggar:
        own = GRUPP[item.grupp].text if item.grupp else _PURPOSES if item.syfte else _OTHERS
        by_group[own].append(item)
    for title, members in by_group.items():
        if members:
            ordered = sorted(members, key=lambda item: sort_key(item.namn))
            names = ((phrases.capitalised(item.namn), urls.tagg(item.slug)) for item in ordered)
            yield Group(title, tuple(_line(name, name, url, counts) for name, url in names))


def _line(subject: str, title: str, url: str, counts: Counts) -> Line:
    cells = tuple(_cell(subject, level, counts) for level in _LEVELS)
    return Line(title, url, cells, _cell(subject, "", counts))


def _cell(subject: str, level: str, counts: Counts) -> Cell:
    chosen = ((facets.TAGG.name, subject), (NIVA.facet, level))
    query = urlencode([(name, slugify(value)) for name, value in chosen if value])
    count = counts[subject, level]
    return Cell(level, count, urls.sokning(query), sum(count >= least for least in _SIZES))


def _measured(line: Line) -> bool:
    return any(cell.count for cell in line.cells if cell.level in _MEASURED)
