"""Which examples serve a point of SKL's plan."""

from collections.abc import Iterable

from exempelbank.content.model import Exempel
from exempelbank.content.terms import Punkt
from exempelbank.relations.index import Post


def serves(exempel: Exempel, punkt: Punkt) -> bool:
    """Tell whether an example serves a point: it names it, or has all of its tags."""
    tagged = bool(punkt.taggar) and set(punkt.taggar) <= set(exempel.taggar)
    return not punkt.utanfor and (punkt.id in exempel.uppdrag or tagged)


def served(entries: Iterable[Post], punkt: Punkt) -> list[Post]:
    """Return the examples that serve a point: those that name it first, else in the order given."""
    found = [entry for entry in entries if serves(entry.data, punkt)]
    return sorted(found, key=lambda entry: punkt.id not in entry.data.uppdrag)
