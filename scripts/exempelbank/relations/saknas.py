"""What the bank lacks: sought needs that no example answers, purposes and municipalities of a county without examples."""

from exempelbank.content.coded import SYFTE, Syfte
from exempelbank.content.register import Kommun, Lan
from exempelbank.content.terms import Behov
from exempelbank.relations.index import Index


def behov(index: Index) -> tuple[Behov, ...]:
    """Return the sought needs that no example answers wholly, in the editors' order."""
    answered = {answer.id for post in index.active for answer in post.data.svarar_pa if not answer.delvis}
    return tuple(item for item in index.vocabulary.behov if item.id not in answered)


def syften(index: Index, lan: Lan) -> tuple[Syfte, ...]:
    """Return the purposes that no example of a county serves."""
    served = {purpose for post in index.by_lan.get(lan.kod, ()) for purpose in index.purposes(post)}
    return tuple(purpose for purpose in SYFTE if purpose not in served)


def kommuner(index: Index, lan: Lan) -> tuple[Kommun, ...]:
    """Return the municipalities of a county that have no example."""
    return tuple(item for item in index.kommuner if item.lanskod == lan.kod and item.kod not in index.by_kommun)
