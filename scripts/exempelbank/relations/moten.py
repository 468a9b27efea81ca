"""Conferences and other meetings: where each is, which are to come and which have been."""

from collections.abc import Iterable
from datetime import date

from exempelbank.content.bank import Entry
from exempelbank.content.handelse import Handelse
from exempelbank.content.register import Lan
from exempelbank.prose import phrases
from exempelbank.relations.index import Index, Post

Mote = Entry[Handelse]


def lan_of(index: Index, data: Handelse) -> Lan | None:
    """Return the county of a meeting, given or by its municipality, or None where it is the whole country's."""
    register = index.vocabulary.register
    code = data.lan or (register.kommuner[data.kommun].lanskod if data.kommun else None)
    return register.lan[code] if code else None


def in_lan(index: Index, item: Lan) -> tuple[Mote, ...]:
    """Return the meetings of a county, latest first."""
    return tuple(entry for entry in index.events if lan_of(index, entry.data) == item)


def place(index: Index, data: Handelse) -> str:
    """Return where a meeting is, as near as we know: "Kosta", "Luleå", "Östergötlands län" or ""."""
    kommun = index.vocabulary.register.kommuner.get(data.kommun or "")
    lan = lan_of(index, data)
    return data.ort or (kommun.namn if kommun else lan.namn if lan else "")


def shown(index: Index, data: Handelse) -> tuple[Post, ...]:
    """Return the examples that are shown at a meeting and have a page."""
    return tuple(index.by_slug[slug] for slug in dict.fromkeys(data.exempel) if slug in index.by_slug)


def when(data: Handelse) -> str:
    """Return when an event is, in words: "12–13 september 2027 kl. 9.30–16.00"."""
    days = phrases.span(data.datum, data.slutdatum)
    hours = [f"{clock.hour}.{clock:%M}" for clock in (data.tid, data.sluttid) if clock and data.tid]
    return f"{days} kl. {'–'.join(hours)}" if hours else days


def title(data: Handelse) -> str:
    """Return what a meeting is called, and whether it has been called off."""
    return f"Inställt: {data.titel}" if data.installt else data.titel


def known(data: Handelse) -> date:
    """Return when what we say of a meeting was last looked at."""
    read = [source.last for source in data.kallor if source.last]
    return data.granskad or data.publicerad or max(read, default=data.datum)


def split(events: Iterable[Mote], today: date) -> tuple[tuple[Mote, ...], tuple[Mote, ...]]:
    """Return the meetings that have not ended as of ``today``, the nearest first, and those that have, the latest first."""
    order = sorted(events, key=lambda entry: (entry.data.datum, entry.slug))
    coming = tuple(entry for entry in order if (entry.data.slutdatum or entry.data.datum) >= today)
    return coming, tuple(entry for entry in reversed(order) if entry not in coming)
