"""The municipalities that examples name: how many, how large, where, and whether the coordinator's demand is met."""

from collections.abc import Iterable, Iterator, Sequence

from exempelbank.content.register import Kommun
from exempelbank.prose.text import enumerate_words, slugify
from exempelbank.relations.index import Index, Post
from exempelbank.reports.figures import Check, Reach, Row, Table

# The coordinator was to visit at least so many, "of varying size and with a geographical spread".
LEAST = 50
_SIZES = (
    ("under-10000", "Färre än 10 000 invånare", 0, 10_000),
    ("10000", "10 000–19 999 invånare", 10_000, 20_000),
    ("20000", "20 000–49 999 invånare", 20_000, 50_000),
    ("50000", "50 000–99 999 invånare", 50_000, 100_000),
    ("100000", "100 000 invånare eller fler", 100_000, 100_000_000),
)


def reached(index: Index, entries: Iterable[Post]) -> list[Kommun]:
    """Return the municipalities that examples name, in alphabetical order."""
    codes = {code for entry in entries for code in entry.data.kommuner}
    return [item for item in index.kommuner if item.kod in codes]


def reach(index: Index, entries: Sequence[Post]) -> Reach:
    """Return how far the examples reach."""
    found = reached(index, entries)
    return Reach(
        Row("", "Kommuner som nämns i exempel", _codes(found), out_of=len(index.kommuner)),
        sum(item.folkmangd for item in found),
        sum(item.folkmangd for item in index.kommuner),
        index.kommuner[0].folkmangd_ar,
        tuple(_checks(index, entries)),
    )


def _checks(index: Index, entries: Sequence[Post]) -> Iterator[Check]:
    counties, groups, sizes = tables(index, entries)
    found = reached(index, entries)
    yield Check(f"Minst {LEAST} kommuner", len(found) >= LEAST, f"{len(found)} kommuner")
    yield _spread("Av olika storlek", sizes, "storleksklasser")
    yield _spread("Av olika slag", groups, "kommungrupper")
    yield _spread("Spridda över landet", counties, "län")


def _spread(title: str, table: Table, what: str) -> Check:
    """Return whether every row of a table has a municipality, and which have none."""
    without = [row.title for row in table.rows if not row.count]
    found = f"{len(table.rows) - len(without)} av {len(table.rows)} {what}"
    return Check(title, not without, f"{found}; saknas: {enumerate_words(without)}" if without else found)


def tables(index: Index, entries: Sequence[Post]) -> list[Table]:
    """Return the municipalities reached by county, by group and by size."""
    found = reached(index, entries)
    everywhere = index.kommuner
    groups = sorted({(item.gruppkod, item.gruppnamn) for item in everywhere})

    def table(key: str, title: str, column: str, rows: Iterable[tuple[str, str, list[Kommun]]]) -> Table:
        made = (
            Row(name, said, _codes(item for item in found if item in members), out_of=len(members))
            for name, said, members in rows
        )
        return Table(
            f"kommuner-{key}", f"Kommuner som nämns i exempel, efter {title}", column, tuple(made), counts="kommuner"
        )

    return [
        table("lan", "län", "Län", ((lan.slug, lan.namn, [item for item in everywhere if item.lanskod == lan.kod]) for lan in index.lan)),
        table("grupp", "kommungrupp", "Kommungrupp", ((slugify(name), name, [item for item in everywhere if item.gruppkod == code]) for code, name in groups)),
        table("storlek", "storlek", "Storlek", ((key, said, [item for item in everywhere if least <= item.folkmangd < below]) for key, said, least, below in _SIZES)),
    ]  # fmt: skip


def _codes(kommuner: Iterable[Kommun]) -> tuple[str, ...]:
    return tuple(item.kod for item in kommuner)
