"""docs/om/uppfoljningstabell.md: how each example has been followed up, to be gone through by whoever reviews the levels."""

from collections.abc import Iterable, Iterator

from exempelbank.content.bank import Bank
from exempelbank.content.coded import NIVA, RIKTNING
from exempelbank.content.model import Exempel
from exempelbank.prose.text import as_markdown
from exempelbank.relations.index import published

FILE = "docs/om/uppfoljningstabell.md"
_COLUMNS = ("Exempel", "Nivå", "Riktning", "Av", "År", "Vilar på")
_HEAD = """\
---
title: Uppföljningstabell
description: Nivå, riktning och källa för varje exempel, samlade för den som granskar uppföljningarna.
---

# Uppföljningstabell

Skrivs av: `exempelbank generate`, ur uppgiften `uppföljning` i varje exempel. Ändra inte för hand.

"""


def render(bank: Bank) -> str:
    """Return the page: the published examples by level, then by slug."""
    order = list(NIVA)
    entries = sorted(published(bank), key=lambda entry: (order.index(entry.data.uppfoljning.niva), entry.slug))
    counts = [f"{NIVA[level].text}: {sum(e.data.uppfoljning.niva == level for e in entries)}" for level in order]
    unknown = sum("uppföljning" in entry.data.okant for entry in entries)
    counts.append(f"Av dem som inte är uppföljda är {unknown} sådana där vi inte vet")
    lines = [
        _line(_COLUMNS),
        _line("---" for _ in _COLUMNS),
        *(_line(_row(entry.slug, entry.data)) for entry in entries),
    ]
    return _HEAD + "\n".join([f"{'. '.join(counts)}.", "", *lines, ""])


def _row(slug: str, data: Exempel) -> Iterator[str]:
    found = data.uppfoljning
    unknown = "uppföljning" in data.okant
    titles = {source.id: source.titel for source in data.kallor if source.id}
    yield slug
    yield f"{found.niva} (okänt)" if unknown else found.niva
    yield RIKTNING[found.riktning].text if found.riktning else ""
    yield found.av or ""
    yield str(found.ar or "")
    yield "; ".join(titles[name] for name in found.kalla if name in titles)


def _line(cells: Iterable[str]) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(as_markdown(cell) for cell in cells)} |"
