"""What is new, month by month: the list of months, and a month's page."""

import pytest

from exempelbank.check.run import check
from exempelbank.pages import sidor
from exempelbank.pages.make import make
from exempelbank.pages.types import Link
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
MANY = sidor.SIZE + 1


@pytest.fixture
def made(bank, exempelfil):
    """Every page of a bank where some examples came in October and many of September were reviewed again in November."""

    def put(slug: str, **changes: str) -> None:
        bank.put(f"exempel/skane/{slug}.md", exempelfil(titel=f'"Exempel {slug}"', **changes))

    put("lund-a", publicerad="2026-10-01", granskad="2026-10-01")
    put("lund-b", publicerad="2026-10-31", granskad="2026-11-01")
    for number in range(MANY):
        put(f"lund-{number:03}", publicerad="2026-09-30", granskad="2026-11-02")
    bank.put_method("mst", "MST", "publicerad: 2026-10-03\n")
    index = Index(check(bank.root, bank.today).bank)
    assert len(index.active) == MANY + 2
    return {spec.url: spec for spec in (make() for make in make(index, SETTINGS, bank.today).others)}


def test_the_months_are_told_in_words_latest_first(made):
    view = made["nytt/"].view
    assert [(month.link, month.told, len(month.lines)) for month in view.months] == [
        (Link("November 2026", "nytt/2026-11/"), "62 granskade igen", 8),
        (Link("Oktober 2026", "nytt/2026-10/"), "2 nya exempel och 1 ny metod", 2),
        (Link("September 2026", "nytt/2026-09/"), "61 nya exempel", 8),
    ]
    assert [link.url for link in view.feeds] == ["exempel/atom.xml", "exempel/feed.json", "kalender/kalender.ics"]


def test_a_month_shows_each_kind_and_the_way_to_the_months_beside_it(made):
    view = made["nytt/2026-10/"].view
    assert [(group.title, [(line.title, line.url) for line in group.lines]) for group in view.groups] == [
        ("Nya exempel", [("Exempel lund-b", "exempel/lund-b/"), ("Exempel lund-a", "exempel/lund-a/")]),
        ("Nya metoder", [("MST", "metoder/mst/")]),
    ]
    assert (view.before.url, view.after.url) == ("nytt/2026-09/", "nytt/2026-11/")
    assert made["nytt/2026-11/"].view.after is None
    assert made["nytt/2026-09/"].view.before is None


def test_what_is_too_long_for_the_page_has_pages_of_its_own_that_lead_back(made):
    (group,) = made["nytt/2026-11/"].view.groups
    assert (len(group.lines), group.total) == (sidor.SIZE, MANY + 1)
    cards = [card.slug for link in group.pages for card in made[link.url].view.cards]
    assert len(set(cards)) == len(cards) == MANY + 1
    meta = made["nytt/2026-11/granskade/sida/2/"].meta
    assert (meta.title, meta.breadcrumbs[-1].url) == ("Granskade igen i november 2026, sida 2 av 2", "nytt/2026-11/")
    assert all(link.url in made for link in meta.breadcrumbs)


def test_a_month_without_news_has_no_page(made):
    assert {url for url in made if url.startswith("nytt/2026")} >= {"nytt/2026-09/"}
    assert "nytt/2026-08/" not in made
