"""Which sought needs the bank meets. A need that an example meets wholly is sought no more."""

from collections.abc import Iterable

from exempelbank.content.model import Exempel


def wholly_met(examples: Iterable[Exempel]) -> frozenset[str]:
    """Return the ids of the needs that a published example meets wholly: drafts and archived ones meet none."""
    published = (example for example in examples if example.status == "publicerad")
    return frozenset(answer.id for example in published for answer in example.svarar_pa if not answer.delvis)
