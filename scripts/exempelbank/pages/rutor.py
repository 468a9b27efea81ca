"""The boxes of an example's page: where the text comes from, quick facts, follow-up, research, and what is not known."""

from collections.abc import Iterator
from dataclasses import dataclass

from exempelbank.content import describe, urls
from exempelbank.content.coded import LAGE, NIVA, OKANT, RIKTNING, UNDERLAG
from exempelbank.content.model import Exempel
from exempelbank.pages.types import Link, Maker, Row
from exempelbank.prose import phrases
from exempelbank.relations.index import Post


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wrote the text, and whether the municipality has read it."""

    heading: str
    text: str


def origin(data: Exempel) -> Origin:
    """Return the origin line of an example."""
    if data.bekraftad:
        day = phrases.day(data.bekraftad.datum)
        return Origin(f"Läst av kommunen {day}.", f"{data.bekraftad.av} har läst texten och står för den.")
    if data.underlag == "inskickat":
        return Origin(UNDERLAG["inskickat"].text, UNDERLAG["inskickat"].meaning)
    who = data.sammanstallt_av or "redaktionen"
    helped = ", med hjälp av språkmodell" if data.sprakmodell else ""
    return Origin(f"Sammanställt av {who} ur öppna källor{helped}.", UNDERLAG["sammanställt"].meaning)


def facts(maker: Maker, entry: Post) -> Iterator[Row]:
    """Yield the quick facts; what is not known has no row, and what it takes stands in the block "Börja på måndag"."""
    data, methods = entry.data, maker.index.metod_by_slug
    if data.lage != "okänt":
        yield Row("Läge", (Link(LAGE[data.lage].text),))
    if describe.years(data):
        yield Row("År", (Link(phrases.capitalised(describe.years(data))),))
    if data.malgrupp:
        yield Row("Målgrupp", (Link(data.malgrupp),))
    if data.alder:
        yield Row("Ålder", (Link(describe.age(data.alder)),))
    if data.metoder:
        used = tuple(Link(methods[slug].namn, urls.metod(slug)) for slug in data.metoder if slug in methods)
        yield Row("Metod", used)
    if data.agare:
        yield Row("Drivs av", (Link(data.agare),))
    if data.samverkan:
        yield Row("Samverkan", tuple(Link(partner) for partner in data.samverkan))
    if data.lagrum:
        names = {item.kod: item for item in maker.index.vocabulary.lagrum}
        yield Row(
            "Lagrum",
            tuple(Link(names[kod].namn, names[kod].sida.strip("/") + "/") for kod in data.lagrum if kod in names),
        )


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What has been done to follow up: level in words, what that means, and the details."""

    heading: str
    text: str
    rows: tuple[Row, ...]


def follow_up(data: Exempel) -> FollowUp:
    """Return the box on how an example is followed up; of an unread evaluation it says that nobody here has read it."""
    if "uppföljning" in data.okant:
        return FollowUp(describe.UNKNOWN_FOLLOW_UP, "Vi vet inte om någon har följt upp arbetet.", ())
    found = data.uppfoljning
    unread = found.riktning == "inte läst"
    rows = []
    if found.riktning and not unread:
        rows.append(Row("Visade", (Link(phrases.capitalised(RIKTNING[found.riktning].text)),)))
    if found.av:
        rows.append(Row("Av", (Link(found.av),)))
    if found.ar:
        rows.append(Row("År", (Link(str(found.ar)),)))
    sources = [source for source in data.kallor if source.id in found.kalla]
    if sources:
        rows.append(Row("Källa", tuple(Link(source.titel) for source in sources)))
    text = f"Utvärderat av {found.av}. Vi har inte läst rapporten." if unread else NIVA[found.niva].meaning
    return FollowUp(NIVA[found.niva].text, text, tuple(rows))


@dataclass(frozen=True, slots=True)
class Research:
    """What research says about a method that the example uses."""

    title: str
    url: str
    text: str


def research(maker: Maker, entry: Post) -> tuple[Research, ...]:
    """Return what is known of research on each of the example's methods; a method without it is left out."""
    known = maker.index.metod_by_slug
    methods = ((slug, known[slug]) for slug in entry.data.metoder if slug in known)
    return tuple(
        Research(method.namn, urls.metod(slug), " ".join(method.evidenslage.split()))
        for slug, method in methods
        if method.evidenslage
    )


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is not known, and the limits of what is told: one box."""

    heading: str
    items: tuple[str, ...]


def unknown(data: Exempel) -> Unknown | None:
    """Return the box of what is not known, or None where nothing is to be said."""
    items = [OKANT[code].text for code in data.okant]
    if data.lage == "okänt":
        items.append("Om arbetet pågår i dag")
    items += [" ".join(line.split()) for line in data.forbehall]
    if not items:
        return None
    heading = "Det här vet vi inte ännu" if data.underlag == "inskickat" else "Det här säger källorna inte"
    return Unknown(heading, tuple(items))
