"""The month's letter: what is new, reviewed, due for review, coming and missing; for the whole country or a county.

Everything in it is the bank's, so the same bank gives the same letter. It holds no picture and no address but the pages' own.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exempelbank.content import describe, urls
from exempelbank.content.coded import SYFTE
from exempelbank.content.register import Lan
from exempelbank.content.review import review_by
from exempelbank.content.terms import Behov
from exempelbank.pages import kalender, parts
from exempelbank.prose import phrases
from exempelbank.prose.text import as_markdown, enumerate_words
from exempelbank.relations import moten, saknas
from exempelbank.relations.index import Index, Post
from exempelbank.relations.nytt import Manad, Nytt
from exempelbank.settings import Settings

_MOST = 20  # examples of a kind: the others are on the page of the month
_NEEDS = 8


@dataclass(frozen=True, slots=True)
class Rad:
    """A line of the letter: a title with the absolute address of its page ("" where there is none), and what is said of it."""

    title: str
    url: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Avsnitt:
    """A part of the letter; ``more`` says what is left out, and where it stands."""

    heading: str
    intro: str
    rader: tuple[Rad, ...]
    more: Rad | None = None


@dataclass(frozen=True, slots=True)
class Brev:
    """The letter; ``code`` is its month, ``end`` who wrote it and how it may be used."""

    title: str
    code: str
    intro: str
    avsnitt: tuple[Avsnitt, ...]
    end: tuple[str, ...]


def make(index: Index, settings: Settings, manad: Manad, lan: Lan | None) -> Brev:
    """Return the letter of a month, of one county where it is given."""
    made = _Maker(index, settings, manad, lan)
    where = f", {lan.namn}" if lan else ""
    whose = f" från {lan.namn}" if lan else ""
    avsnitt = tuple(part for part in made.avsnitt() if part.rader)
    return Brev(
        title=f"Nytt i {settings.name}: {manad.name}{where}",
        code=manad.code,
        intro=f"Det här är nytt i {settings.name} i {manad.name}{whose}. Brevet får skickas vidare till alla som har nytta av det.",
        avsnitt=avsnitt,
        end=tuple(_end(settings)),
    )


def _end(settings: Settings) -> Iterator[str]:
    yield f"Allt finns på {settings.url}. Texterna får användas fritt om källan anges (CC BY 4.0)."
    yield "Brevet har inga bilder och ingen spårning: ingen ser om du öppnar det, och det finns ingen lista över dem som får det."
    if settings.redaktion.e_post:
        yield f"Rättelser och tips: {settings.redaktion.e_post}"


@dataclass(frozen=True, slots=True)
class _Maker:
    """What each part of the letter is made of."""

    index: Index
    settings: Settings
    manad: Manad
    lan: Lan | None

    def avsnitt(self) -> Iterator[Avsnitt]:
        """Yield the parts, also those that turn out empty."""
        nytt = Nytt(self.index, self.manad)
        yield self._exempel("Nya exempel", "", self._own(nytt.exempel))
        yield self._exempel("Granskade igen", "Någon har gått igenom texten och källorna.", self._own(nytt.granskade))
        if self.lan is None:
            metoder = (
                self._rad(entry.data.namn, urls.metod(entry.slug), entry.data.sammanfattning) for entry in nytt.metoder
            )
            yield self._short("Nya metoder", "", list(metoder), urls.METODER)
        coming, _ = moten.split(self.index.events, self.manad.after)
        near = [entry for entry in coming if self.lan in {None, moten.lan_of(self.index, entry.data)}]
        items = (kalender.event_item(self.index, entry) for entry in near)
        yield self._short(
            "Kommande möten",
            "",
            [self._rad(item.title, item.url, f"{item.date}. {item.summary}") for item in items],
            urls.KALENDER,
        )
        yield self._due()
        yield from self._missing()

    def _own(self, posts: Iterable[Post]) -> tuple[Post, ...]:
        return tuple(post for post in posts if self.lan is None or self.lan in self.index.counties(post))

    def _rad(self, title: str, url: str, text: str) -> Rad:
        return Rad(title, self.settings.absolute(url), " ".join(text.split()))

    def _short(self, heading: str, intro: str, rader: Sequence[Rad], page: str) -> Avsnitt:
        """Return a part that ends where it would be too long to read."""
        left = len(rader) - _MOST
        more = Rad(f"{left} till finns på webbplatsen", self.settings.absolute(page)) if left > 0 else None
        return Avsnitt(heading, intro, tuple(rader[:_MOST]), more)

    def _exempel(self, heading: str, intro: str, posts: Sequence[Post]) -> Avsnitt:
        rader = [
            self._rad(
                post.data.titel,
                urls.exempel(post.slug),
                f"{parts.place(self.index, post)}. {post.data.sammanfattning} {describe.follow_up(post.data)}.",
            )
            for post in posts
        ]
        return self._short(heading, intro, rader, urls.nytt(self.manad.code))

    def _due(self) -> Avsnitt:
        late = [post for post in self._own(self.index.active) if review_by(post.data.granskad) < self.manad.after]
        late.sort(key=lambda post: (post.data.granskad, post.slug))
        rader = [
            self._rad(
                post.data.titel,
                urls.exempel(post.slug),
                f"{parts.place(self.index, post)}. Granskades senast {phrases.day(post.data.granskad)}.",
            )
            for post in late
        ]
        intro = f"En granskning gäller i två år. De här behöver läsas igen senast {phrases.day(self.manad.last)}."
        return self._short("Dags att granska igen", intro, rader, urls.LAN if self.lan is None else urls.lan(self.lan))

    def _missing(self) -> Iterator[Avsnitt]:
        if self.lan is not None:
            yield Avsnitt("Det här saknas i länet", "", tuple(self._of_lan(self.lan)))
        intro = "Har ni prövat något av det här, eller vet ni någon som har det? Berätta för oss."
        rader = tuple(Rad(item.fraga) for item in self._in_turn(saknas.behov(self.index)))
        yield Avsnitt("Det här letar vi efter", intro, rader, Rad("Så berättar du", self.settings.absolute(urls.BIDRA)))

    def _of_lan(self, lan: Lan) -> Iterator[Rad]:
        if purposes := saknas.syften(self.index, lan):
            yield Rad("Syften utan exempel", text=f"{enumerate_words([SYFTE[item].text for item in purposes])}.")
        if empty := saknas.kommuner(self.index, lan):
            yield Rad("Kommuner utan exempel", text=f"{enumerate_words([item.namn for item in empty])}.")

    def _in_turn(self, needs: Sequence[Behov]) -> Sequence[Behov]:
        """Return some of the needs: others each month, until all have had their turn."""
        start = (self.manad.year * 12 + self.manad.month) * _NEEDS % max(len(needs), 1)
        return [*needs[start:], *needs[:start]][:_NEEDS]


def to_markdown(brev: Brev) -> str:
    """Return the letter as Markdown."""
    lines = [f"# {as_markdown(brev.title)}", "", as_markdown(brev.intro), ""]
    for part in brev.avsnitt:
        lines += [f"## {as_markdown(part.heading)}", ""]
        lines += [as_markdown(part.intro), ""] if part.intro else []
        for rad in (*part.rader, *([part.more] if part.more else [])):
            title = f"[{as_markdown(rad.title)}]({rad.url})" if rad.url else as_markdown(rad.title)
            lines.append(f"- {title}{': ' if rad.text else ''}{as_markdown(rad.text)}")
        lines.append("")
    return "\n".join([*lines, "---", "", *(f"{line}\n" for line in map(as_markdown, brev.end))])


def to_text(brev: Brev) -> str:
    """Return the letter as plain text, for a reader of mail that shows nothing else."""
    lines = [brev.title, "", brev.intro, ""]
    for part in brev.avsnitt:
        lines += [part.heading.upper(), "", *([part.intro, ""] if part.intro else [])]
        for rad in (*part.rader, *([part.more] if part.more else [])):
            lines += [f"* {rad.title}", *(f"  {line}" for line in (rad.text, rad.url) if line), ""]
    return "\n".join([*lines, "--", *brev.end, ""])
