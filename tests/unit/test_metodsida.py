"""What a method's page says that the method takes."""

from datetime import date

from exempelbank.check.run import check
from exempelbank.pages import metoder
from exempelbank.pages.types import Link, Maker, Row
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")


def _facts(bank):
    index = Index(check(bank.root, TODAY).bank)
    return metoder.metod(Maker(SETTINGS, index, Similarity(index)), index.bank.metoder[0]).view.facts


def test_what_a_source_says_is_shown_in_order(bank):
    bank.put_method("mst", "MST", "licens: Krävs.\nutbildning: Fem dagar.\nwebb: https://www.mst.se/om\n")
    assert _facts(bank) == (
        Row("Utbildning", (Link("Fem dagar."),)),
        Row("Licens", (Link("Krävs."),)),
        Row("Webbplats", (Link("mst.se", "https://www.mst.se/om"),)),
    )


def test_what_no_source_says_is_not_shown(bank):
    bank.put_method("mst", "MST")
    assert _facts(bank) == ()
