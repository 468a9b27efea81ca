"""When things were: the years of the mandate, when the examples' work began beside them, and the meetings that were held."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from exempelbank.content import urls
from exempelbank.content.terms import Regeringsuppdrag
from exempelbank.relations import moten
from exempelbank.relations.index import Index, Post
from exempelbank.reports.figures import Row, Table
from exempelbank.reports.period import Period

BEGAN, MEETINGS = "borjan", "moten"
BEFORE, DURING, AFTER, UNKNOWN, NOWHERE = "fore", "under", "efter", "okant", "inget-lan"
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def mandate(index: Index) -> Regeringsuppdrag | None:
    """Return the mandate that the account answers to: the first, where there is any."""
    return next(iter(index.vocabulary.regeringsuppdrag), None)


def years(index: Index) -> range:
    """Return the years that the mandate was for, by what the decision says of its time; empty where it names none."""
    given = mandate(index)
    named = [int(year) for year in _YEAR.findall(given.tid)] if given else []
    return range(min(named), max(named) + 1) if named else range(0)


def tables(index: Index, entries: Sequence[Post], on: date, period: Period | None) -> Iterator[Table]:
    """Yield when the work of the examples began, where there is a mandate to compare with, and the meetings."""
    during = years(index)
    if during:
        yield _began(entries, during)
    yield _meetings(index, during, on, period)


def _began(entries: Sequence[Post], during: range) -> Table:
    """Return the examples by when their work began: before, during or after the mandate."""
    first, last = during[0], during[-1]
    found: dict[str, list[str]] = {BEFORE: [], DURING: [], AFTER: [], UNKNOWN: []}
    for entry in entries:
        year = entry.data.startar
        when = UNKNOWN if year is None else BEFORE if year < first else DURING if year in during else AFTER
        found[when].append(entry.slug)
    titles = {
        BEFORE: f"Före uppdraget (före {first})",
        DURING: f"Under uppdraget ({said(during)})",
        AFTER: f"Efter uppdraget (efter {last})",
        UNKNOWN: "Okänt",
    }
    rows = tuple(Row(key, title, tuple(found[key])) for key, title in titles.items())
    return Table(BEGAN, "När arbetet började, jämfört med uppdragets tid", "Arbetet började", rows)


def said(during: range) -> str:
    """Return the mandate's years as prose: "2018–2019"."""
    return "–".join(str(year) for year in dict.fromkeys((during[0], during[-1])))


def _meetings(index: Index, during: range, on: date, period: Period | None) -> Table:
    """Return the meetings that the bank knows were held, and where."""
    events = held(index, on, period)
    rows = [Row("alla", "Alla", _addresses(events))]
    if during:
        own = [entry for entry in events if entry.data.datum.year in during]
        rows.append(Row(DURING, f"varav under uppdraget ({said(during)})", _addresses(own), part=True))
    for lan in index.lan:
        there = _addresses(entry for entry in events if moten.lan_of(index, entry.data) == lan)
        rows.append(Row(lan.slug, lan.namn, there))
    nowhere = _addresses(entry for entry in events if moten.lan_of(index, entry.data) is None)
    rows.append(Row(NOWHERE, "Hela landet, eller inget län i källan", nowhere))
    note = "Det är möten som banken känner till, inte alla som hölls."
    return Table(MEETINGS, "Konferenser och möten, efter län", "Län", tuple(rows), note, counts="möten")


def held(index: Index, on: date, period: Period | None) -> list[moten.Mote]:
    """Return the meetings that had begun by a day and were not called off, of a period or all, the earliest first."""
    began = (entry for entry in reversed(index.events) if entry.data.datum <= on and not entry.data.installt)
    return [entry for entry in began if period is None or period.holds(entry.data.datum)]


def _addresses(events: Iterable[moten.Mote]) -> tuple[str, ...]:
    return tuple(urls.handelse(entry.file) for entry in events)
