"""Where the law has changed: sections without their act, the old age limit, and the link to the page on the new act."""

from datetime import date
from pathlib import Path

import pytest

from exempelbank.check.run import check
from exempelbank.content import urls
from exempelbank.pages import exempel
from exempelbank.pages.types import Link, Maker
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
RULES = {"lagrum-utan-lag", "aldersgrans-samtycke"}


@pytest.fixture
def found(bank, exempelfil):
    """Return rule, line and column of what a text gives; it stands on line 17."""
    return lambda text: [
        (rule, line - 16, column) for line, column, rule in bank.places(lund_test=exempelfil(text)) if rule in RULES
    ]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Vi anmäler enligt 14 kap. 1 § SoL.", 19),
        ("Enligt 14 kap. 1 c § socialtjänstlagen bör alla anmäla.", 8),
        ("Enligt 2 a kap. 8 § i socialtjänstlagen.", 8),
        ("Det står i socialtjänstlagen, 11 kap. 1–2 §§.", 12),
        ("Enligt 11 kap. 10 § den gamla SoL får barnet komma till tals.", 8),
    ],
)
def test_a_section_without_its_act_is_told(found, text, column):
    assert found(text) == [("lagrum-utan-lag", 1, column)]


@pytest.mark.parametrize(
    "text",
    [
        "Enligt 19 kap. 1 § socialtjänstlagen (2025:400) anmäler skolan.",
        "Enligt 14 kap. 1 § dåvarande socialtjänstlagen (2001:453).",
        "Socialtjänstlagen (2025:400) säger det i 11 kap. 5 § socialtjänstlagen.",
        "Enligt 22 § LVU kan nämnden besluta. Socialtjänstlagen är en annan lag.",
        "Skollagen 29 kap. 13 § gäller skolan.",
        "Vi följer socialtjänstlagen. Arbetet hade 3 kap. i en bok.",
    ],
)
def test_a_section_with_its_act_and_other_laws_are_not(found, text):
    assert found(text) == []


def test_a_section_on_a_later_line_has_its_place(found):
    assert found("Barnen fick vänta länge på hjälp.\nSkolan anmälde enligt 14 kap. 1 §\nsocialtjänstlagen.") == [
        ("lagrum-utan-lag", 2, 23)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Den som fyllt 15 år kan få öppna insatser utan samtycke.", True),
        ("En öppen insats kräver samtycke från den som är under 15 år.", True),
        ("Den som fyllt 12 år kan få öppna insatser utan samtycke.", False),
        ("Öppna insatser gavs till ungdomar från 15 år.", False),
        ("Under 15 år gav kommunen sitt samtycke till annat.", False),
    ],
)
def test_the_old_age_limit_is_told(found, text, told):
    assert [rule for rule, *_ in found(text)] == ["aldersgrans-samtycke"] * told


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Skolan anmälde enligt 14 kap. 1 § dåvarande socialtjänstlagen (2001:453).", True),
        ("Den dåvarande socialtjänstlagen krävde ett beslut.", True),
        ("Skolan anmälde enligt 14 kap. 1 § SoL.", True),
        ("Skolan anmäler enligt 19 kap. 1 § socialtjänstlagen (2025:400).", False),
        ("Skolan anmäler oro.", False),
    ],
)
def test_an_example_that_cites_the_old_act_leads_to_the_new(bank, exempelfil, text, linked):
    bank.put("exempel/skane/lund-test.md", exempelfil(text))
    index = Index(check(bank.root, TODAY).bank)
    maker = Maker(Settings("Banken", "Exempel", "https://exempel.test/"), index, Similarity(index))
    banners = exempel.page(maker, index.exempel[0], TODAY).view.banners
    assert [banner.link for banner in banners] == [Link("Läs om den nya lagen", urls.NYA_LAGEN)] * linked
    assert (ROOT / "docs" / f"{urls.NYA_LAGEN.rstrip('/')}.md").is_file()
