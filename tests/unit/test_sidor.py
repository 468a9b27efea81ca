"""Lists of examples that are too long for one page."""

from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.pages import sidor
from exempelbank.pages.make import make
from exempelbank.pages.types import Link
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
MANY = 2 * sidor.SIZE + 1


@pytest.fixture
def made(bank, exempelfil):
    """Every page of a bank in which one municipality has three pages of examples."""
    for number in range(MANY):
        bank.put(f"exempel/skane/lund-{number:03}.md", exempelfil(titel=f'"Exempel {number:03} från Lund"'))
    index = Index(check(bank.root, TODAY).bank)
    assert len(index.active) == MANY
    wanted = make(index, SETTINGS, TODAY)
    return {spec.url: spec for spec in (make() for make in wanted.others)}


def test_the_first_page_stands_where_the_list_is(made):
    for url in ("exempel/", "kommuner/lund/", "taggar/skola/"):
        shown = made[url].view.lista
        assert (len(shown.cards), shown.total, shown.number) == (sidor.SIZE, MANY, 1)
        assert shown.pages == (Link("1", url), Link("2", f"{url}sida/2/"), Link("3", f"{url}sida/3/"))


def test_the_pages_together_show_every_example_once(made):
    for url in ("exempel/", "kommuner/lund/", "taggar/skola/"):
        others = [made[f"{url}sida/{number}/"].view for number in (2, 3)]
        slugs = [card.slug for page in (made[url].view.lista, *others) for card in page.cards]
        assert slugs == [f"lund-{number:03}" for number in range(MANY)]
        assert f"{url}sida/4/" not in made


def test_a_page_says_which_it_is(made):
    meta = made["kommuner/lund/sida/3/"].meta
    assert meta.title == "Lunds kommun, sida 3 av 3"
    assert meta.description == f"Exempel {MANY}–{MANY} av {MANY}"
    assert [link.url for link in meta.breadcrumbs] == ["", "kommuner/lund/"]


def test_a_county_shows_some_for_each_purpose_and_leads_to_all(made):
    view = made["lan/skane/"].view
    assert {(len(group.cards), group.total) for group in view.by_purpose} == {(6, MANY)}
    assert view.lista.pages[0] == Link("1", "lan/skane/sida/1/")
    assert [card.slug for card in made["lan/skane/sida/1/"].view.cards] == [
        f"lund-{number:03}" for number in range(sidor.SIZE)
    ]


def test_a_short_list_has_no_pages(made):
    assert made["kommuner/malmo/"].view.lista.pages == ()
    assert not [url for url in made if url.startswith("kommuner/malmo/sida/")]
