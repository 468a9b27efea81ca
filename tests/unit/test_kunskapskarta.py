"""The map of knowledge: what each cell counts, where it leads, and the gaps that are told in words."""

from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.pages import kunskapskarta
from exempelbank.pages.types import Maker
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
LEVELS = ["Utvärderat med jämförelsegrupp", "Granskat utifrån", "Egna mätningar", "Egna erfarenheter", "Inte uppföljt"]


@pytest.fixture
def seen(bank, exempelfil):
    """The map of a bank of examples, each given by its tags and its level."""

    def made(*examples):
        for number, (taggar, niva) in enumerate(examples):
            front = {"taggar": f"[{taggar}]", "uppföljning": f"{{nivå: {niva}}}", "titel": f"Exempel {number} i Lund"}
            bank.put(f"exempel/skane/lund-{number}.md", exempelfil(**front))
        checked = check(bank.root, TODAY)
        assert [found.message for found in checked.findings if found.severity == "error"] == []
        return kunskapskarta.kunskapskarta(Maker(SETTINGS, Index(checked.bank), None)).view

    return made


def lines(view):
    return {line.title: line for group in view.groups for line in group.lines}


def test_an_example_is_counted_under_each_of_its_tags(seen):
    view = seen(("skola, barnrätt", "erfarenhet"), ("skola", "erfarenhet"), ("skola", "ingen"))
    assert [level for level, _ in view.levels] == LEVELS
    found = lines(view)
    assert [cell.count for cell in found["Skola"].cells] == [0, 0, 0, 2, 1]
    assert [cell.count for cell in found["Barnrätt"].cells] == [0, 0, 0, 1, 0]
    assert found["Skola"].total.count == 3
    assert [cell.count for cell in view.whole.cells] == [0, 0, 0, 2, 1]
    assert view.whole.total.count == 3


def test_a_cell_leads_to_its_search_also_where_nothing_is(seen):
    view = seen(("skola", "ingen"))
    cells = lines(view)["Placerade barn"].cells
    assert cells[2].url == "exempel/?tagg=placerade-barn&uppfoljning=egna-matningar"
    assert lines(view)["Skola"].total.url == "exempel/?tagg=skola"
    assert view.whole.cells[4].url == "exempel/?uppfoljning=inte-uppfoljt"
    assert view.whole.total.url == "exempel/"


def test_the_gaps_are_told(seen):
    view = seen(("skola", "erfarenhet"), ("barnrätt", "ingen"))
    assert {link.title for link in view.unmeasured} == {"Skola", "Barnrätt"}
    assert (view.subjects, view.compared) == (8, 0)
    assert len(view.empty) == 6
    assert "Skola" not in {link.title for link in view.empty}


def test_the_purposes_stand_first_and_what_has_no_group_last(seen):
    view = seen(("skola", "ingen"))
    assert [group.title for group in view.groups] == ["Uppdragets fyra syften", "Övrigt"]
    assert [line.title for line in view.groups[0].lines] == ["Barnrätt", "Placerade barn"]


def test_a_mark_grows_with_the_number(seen):
    view = seen(*[("skola", "ingen")] * 6, ("barnrätt", "ingen"))
    assert [lines(view)[name].total.size for name in ("Placerade barn", "Barnrätt", "Skola")] == [0, 1, 3]
