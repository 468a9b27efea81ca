"""Rule for the sources of an example, a method or an event."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.check.rules.lankar import HTTP
from exempelbank.content import besked
from exempelbank.content.declarations import fields
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall

FAMILY = RuleFamily("Källorna")

_SOURCE = "källor:\n  - titel: Årsrapport 2023\n    utgivare: Lunds kommun\n    url: https://www.lund.se/rapport"
KALLA_LAST = FAMILY.warning(
    "kalla-last",
    "En källa på nätet har dagen då någon läste den.",
    "Sidor ändras och försvinner. Dagen säger vilken text som gällde.",
    bad=fields(_SOURCE),
    good=fields(f"{_SOURCE}\n    läst: 2026-03-01"),
)


@FAMILY.every
def sources(doc: Document[Innehall]) -> Iterator[Finding]:
    """A source says when it was read, and its address is safe. Fel: ``url: http://…`` or no ``läst``."""
    for index, source in enumerate(doc.read(lambda it: it.kallor) or ()):
        if source.url is not None and source.last is None:
            message = f"Källan ”{source.titel}” saknar uppgift om när den lästes."
            fix = f"Lägg till dagen du läste den: läst: {doc.vocabulary.today}"
            yield doc.finding(doc.place("källor", index), KALLA_LAST, message, fix)
        if source.url is not None and source.url.lower().startswith("http://"):
            words = besked.HTTP.words(better=f"https{source.url[4:]}")
            yield doc.finding(doc.place("källor", index, "url"), HTTP, *words)
