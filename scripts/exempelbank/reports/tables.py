"""The examples divided in different ways: by what the search can filter on, and by what it cannot."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import get_args

from babel.dates import format_date

from exempelbank.content.coded import LAGE, NIVA, RIKTNING, Omrade
from exempelbank.content.review import review_by
from exempelbank.content.terms import Punkt
from exempelbank.prose import phrases
from exempelbank.prose.text import slugify
from exempelbank.relations import points
from exempelbank.relations.index import Index, Post
from exempelbank.reports.figures import Row, Table
from exempelbank.search import facets

EQUALITY = "jämställdhet"
UNKNOWN = "okant"
_FACETS = {facet.name: facet for facet in facets.FACETS}
_SEVERAL = "Ett exempel kan stå på flera rader."


def of_examples(index: Index, entries: Sequence[Post], on: date) -> list[Table]:
    """Return every table of examples, in the order that they are told."""
    groups = sorted({(item.gruppkod, item.gruppnamn) for item in index.kommuner})
    subjects = (phrases.capitalised(tagg.namn) for tagg in index.vocabulary.taggar)
    years = sorted({str(entry.data.startar) for entry in entries if entry.data.startar}, reverse=True)
    return [
        _levels(index, entries),
        _directions(entries),
        _faceted(index, entries, "alder", "Barnens ålder", (name for name, _, _ in facets.AGES), note=_SEVERAL, missing="Anges inte"),
        *_plan(index, entries),
        _faceted(index, entries, "tagg", "Ämnen", subjects, note=_SEVERAL, largest_first=True),
        _equality(index, entries),
        _faceted(index, entries, "lan", "Län", (lan.namn for lan in index.lan), note=_SEVERAL),
        _faceted(
            index, entries, "kommungrupp", "Kommungrupper", (name for _, name in groups), note=_SEVERAL, missing="Drivs av län eller region"
        ),
        _faceted(index, entries, "lage", "Läge", (LAGE[code].text for code in LAGE)),
        _faceted(index, entries, "startar", "Året då arbetet började", years, missing="Okänt"),
        _sources(entries),
        _origin(entries),
        _reviewed(entries, on),
        _put_in(entries),
    ]  # fmt: skip


def _rows(entries: Sequence[Post], wanted: Iterable[tuple[str, str, Callable[[Post], bool]]]) -> tuple[Row, ...]:
    """Return a row for each (key, title, condition)."""
    return tuple(Row(key, title, _slugs(filter(holds, entries))) for key, title, holds in wanted)


def _slugs(entries: Iterable[Post]) -> tuple[str, ...]:
    return tuple(entry.slug for entry in entries)


def _faceted(  # noqa: PLR0913 - how the rows are chosen and named
    index: Index,
    entries: Sequence[Post],
    name: str,
    title: str,
    values: Iterable[str],
    *,
    note: str = "",
    missing: str = "",
    largest_first: bool = False,
) -> Table:
    """Return a table of a facet of the search: ``values`` in order, then ``missing`` for those without any."""
    facet = _FACETS[name]
    found: dict[str, list[str]] = {}
    for entry in entries:
        for value in dict.fromkeys(facet.values(index, entry)):
            found.setdefault(value, []).append(entry.slug)
    rows = [Row(slugify(value), value, tuple(found.get(value, ())), ((name, value),)) for value in values]
    if largest_first:
        rows.sort(key=lambda row: -row.count)
    if missing:
        having = {slug for slugs in found.values() for slug in slugs}
        rows.append(Row(UNKNOWN, missing, tuple(entry.slug for entry in entries if entry.slug not in having)))
    return Table(name, title, facet.title, tuple(rows), note)


def _levels(index: Index, entries: Sequence[Post]) -> Table:
    table = _faceted(index, entries, NIVA.facet, "Så är exemplen uppföljda", (NIVA[code].text for code in NIVA))
    unknown = [entry for entry in entries if "uppföljning" in entry.data.okant]
    rows = list(table.rows)
    rows.insert(1, Row(UNKNOWN, "varav okänt om någon har följt upp", _slugs(unknown), part=True))
    note = "Nivån säger vad som har gjorts, inte hur bra det är."
    return Table(table.key, table.title, "Nivå", tuple(rows), note)


def _directions(entries: Sequence[Post]) -> Table:
    rows = tuple(
        Row(slugify(code), phrases.capitalised(RIKTNING[code].text), _slugs(entry for entry in entries if entry.data.uppfoljning.riktning == code))
        for code in RIKTNING
    )  # fmt: skip
    return Table(
        "riktning",
        "Vad uppföljningarna visade",
        "Riktning",
        rows,
        "Gäller exempel som är mätta, granskade utifrån eller utvärderade med jämförelsegrupp.",
    )


def _plan(index: Index, entries: Sequence[Post]) -> Iterator[Table]:
    """Yield a table for each area of SKL's plan: the area as a whole, then its points."""
    for area in get_args(Omrade):
        own = [punkt for punkt in index.vocabulary.punkter if punkt.omrade == area]
        whole = [entry for entry in entries if any(points.serves(entry.data, punkt) for punkt in own)]
        rows = [Row("hela", "Hela området", _slugs(whole))]
        rows += [
            Row(punkt.id, _point(punkt), _slugs(points.served(entries, punkt)), part=True)
            for punkt in own
            if not punkt.utanfor
        ]
        outside = sum(punkt.utanfor for punkt in own)
        note = _SEVERAL
        if outside:
            note += f" {outside} av områdets {len(own)} punkter är inget som en kommuns exempel kan möta, och står inte här."
        yield Table(f"plan-{slugify(area)}", phrases.capitalised(area), "Punkt", tuple(rows), note)


def _point(punkt: Punkt) -> str:
    """Return a point's words; one that the bank answers in words says where."""
    in_words = punkt.svar and not punkt.taggar
    return phrases.capitalised(punkt.punkt) + (" (svaret står på sidan om handlingsplanen)" if in_words else "")


def _equality(index: Index, entries: Sequence[Post]) -> Table:
    """Return the examples that tell of girls and boys, and the methods that they use."""
    slug = slugify(EQUALITY)
    own = [entry for entry in entries if slug in entry.data.taggar]
    chosen = (facets.TAGG.name, phrases.capitalised(EQUALITY))
    methods = {name: index.metod_by_slug[name].namn for entry in own for name in entry.data.metoder}
    rows = [Row("alla", "Exempel där källan berättar om flickor och pojkar", _slugs(own), (chosen,))]
    rows += [
        Row(name, f"varav med metoden {title}", _slugs(entry for entry in own if name in entry.data.metoder), (chosen, (facets.METOD.name, title)), part=True)
        for name, title in sorted(methods.items(), key=lambda pair: pair[1])
    ]  # fmt: skip
    without = [entry for entry in own if not entry.data.metoder]
    rows.append(Row("utan-metod", "varav utan koppling till någon metod i banken", _slugs(without), part=True))
    return Table("jamstalldhet", "Jämställdhet", "Vad", tuple(rows))


def _sources(entries: Sequence[Post]) -> Table:
    newest = {entry.slug: max((kalla.ar for kalla in entry.data.kallor if kalla.ar), default=None) for entry in entries}
    years = sorted({year for year in newest.values() if year}, reverse=True)
    rows = [
        Row(str(year), str(year), tuple(slug for slug, newest_year in newest.items() if newest_year == year))
        for year in years
    ]
    rows.append(Row(UNKNOWN, "Årtal saknas", tuple(slug for slug, year in newest.items() if year is None)))
    return Table("kallor", "Den nyaste källans år", "År", tuple(rows))


def _origin(entries: Sequence[Post]) -> Table:
    rows = _rows(
        entries,
        (
            ("inskickat", "Inskickat av kommunen", lambda it: it.data.underlag == "inskickat"),
            ("sammanstallt", "Sammanställt ur öppna källor", lambda it: it.data.underlag == "sammanställt"),
            ("sprakmodell", "Skrivet med hjälp av språkmodell", lambda it: it.data.sprakmodell),
            ("bekraftat", "Läst och bekräftat av kommunen", lambda it: it.data.bekraftad is not None),
            ("arkiverat", "Arkiverat", lambda it: it.data.status == "arkiverad"),
        ),
    )
    note = "De två första raderna delar upp alla exempel. De andra säger mer om dem."
    return Table("underlag", "Varifrån texten kommer", "Underlag", rows, note)


def _reviewed(entries: Sequence[Post], on: date) -> Table:
    """Return the examples by how long ago they were reviewed, counted from a day."""
    year_ago = on.replace(year=on.year - 1, day=min(on.day, 28) if on.month == 2 else on.day)  # noqa: PLR2004 - February
    rows = _rows(
        entries,
        (
            ("nyss", "Det senaste året", lambda it: it.data.granskad > year_ago),
            ("forra-aret", "För ett till två år sedan", lambda it: it.data.granskad <= year_ago and review_by(it.data.granskad) >= on),
            ("for-gammalt", "För mer än två år sedan: dags att granska igen", lambda it: review_by(it.data.granskad) < on),
        ),
    )  # fmt: skip
    return Table("granskat", "När texten senast granskades", "Granskat", rows, f"Räknat från {phrases.day(on)}.")


def _put_in(entries: Sequence[Post]) -> Table:
    months = sorted({entry.data.publicerad.replace(day=1) for entry in entries}, reverse=True)
    rows = tuple(
        Row(f"{month:%Y-%m}", str(format_date(month, "MMMM y", locale="sv")), _slugs(entry for entry in entries if entry.data.publicerad.replace(day=1) == month))
        for month in months
    )  # fmt: skip
    return Table("inkommet", "När exemplen lades in i banken", "Månad", rows)
