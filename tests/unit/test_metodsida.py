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


def _view(bank):
    index = Index(check(bank.root, TODAY).bank)
    return metoder.metod(Maker(SETTINGS, index, Similarity(index)), index.bank.metoder[0]).view


def _facts(bank):
    return _view(bank).facts


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


def test_the_steps_follow_what_the_method_is_and_are_never_markup(bank):
    body = "## Vad det är\n\nSamtal.\n\n## För vem\n\nUnga.\n"
    bank.put_method("mst", "MST", "steg:\n  - Ring <b>familjen</b>.\n  - Träffas hemma.\n", body)
    sections = _view(bank).sections
    assert [section.heading for section in sections] == ["Vad det är", "Så går det till", "För vem"]
    assert (
        next(part.html for part in sections if part.id == "sa-gar-det-till")
        == "<ol><li>Ring &lt;b&gt;familjen&lt;/b&gt;.</li><li>Träffas hemma.</li></ol>"
    )


def test_a_method_without_steps_has_no_such_heading(bank):
    bank.put_method("mst", "MST")
    assert "Så går det till" not in [section.heading for section in _view(bank).sections]
