"""The ways to the editors: by letter where they have a mailbox, else by an issue, else to a page that says how."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from exempelbank.content import urls
from exempelbank.pages import kontakt, vagar
from exempelbank.pages.types import Maker, Meta
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Redaktion, Settings

ROOT = Path(__file__).parents[2]
BARE = Settings("Banken", "Om", "https://bank.test/")
WITH_REPO = replace(BARE, repo_url="https://git.test/a/b")
WITH_MAIL = replace(WITH_REPO, redaktion=Redaktion("Red", "bank@x.se", "Region X", "fem dagar"))
# What could end the address early, begin another header or be read as markup.
HOSTILE = 'Åka & "fara"?cc=x@y.se#<b>\r\nBcc: z@y.se + 100 %'
META = Meta(HOSTILE, "", "exempel/lund-a/", "exempel", "", "")


def _asked(address: str) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(address).query, strict_parsing=True).items()}


def test_a_fault_is_told_by_letter_where_there_is_a_mailbox():
    address = vagar.fault(WITH_MAIL, META)
    assert address.startswith("mailto:bank@x.se?subject=")
    assert _asked(address) == {
        "subject": f"Fel på sidan: {HOSTILE}",
        "body": "Sidan: https://bank.test/exempel/lund-a/\r\n\r\nDet här är fel:\r\n",
    }
    assert not set(address) & set(' "<>#\r\n+')


def test_a_fault_is_told_by_an_issue_where_there_is_only_a_repository():
    address = vagar.fault(WITH_REPO, META)
    assert address.startswith("https://git.test/a/b/issues/new?")
    assert _asked(address) == {
        "template": "fel.yml",
        "title": f"Fel på sidan: {HOSTILE}",
        "sida": "https://bank.test/exempel/lund-a/",
    }


def test_a_fault_leads_to_a_page_where_there_is_neither():
    assert vagar.fault(BARE, META) == urls.FEL


def test_what_an_address_fills_in_is_a_field_of_the_form_that_it_names():
    """GitHub says nothing where a field does not exist: the answer is gone."""
    folder = ROOT / ".github" / "ISSUE_TEMPLATE"
    tips, fel = (
        {item["id"] for item in yaml.safe_load((folder / f"{name}.yml").read_text("utf-8"))["body"] if "id" in item}
        for name in ("tips", "fel")
    )
    assert {name for name, _, _ in vagar.TIPS} <= tips
    assert tips - {name for name, _, _ in vagar.TIPS} == {"exempel"}
    assert set(_asked(vagar.fault(WITH_REPO, META))) - {"template", "title"} <= fel


def test_the_questions_are_the_same_in_the_letter_and_in_the_form():
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/tips.yml").read_text("utf-8"))
    labels = {item["id"]: item["attributes"]["label"] for item in form["body"] if "id" in item}
    body = _asked(vagar.tip_letter(WITH_MAIL))["body"].split("\r\n")
    for name, question, _ in vagar.TIPS:
        assert labels[name] == question
        assert question in body


@pytest.mark.parametrize("settings", [BARE, WITH_REPO])
def test_no_letter_without_a_mailbox(settings):
    assert (vagar.yours(settings, "Titel", "exempel/a/"), vagar.tip_letter(settings)) == ("", "")


@pytest.mark.parametrize(
    ("settings", "ways"),
    [(BARE, (False, False, False)), (WITH_REPO, (False, True, True)), (WITH_MAIL, (True, True, True))],
)
def test_the_page_of_faults_shows_the_ways_that_are_set(index, settings, ways):
    maker = Maker(settings, index, Similarity(index))
    view = kontakt.fel(maker).view
    assert (bool(view.letter), bool(view.issue), bool(view.private)) == ways
    tips = kontakt.tips(maker).view
    assert (bool(tips.letter), bool(tips.issue)) == ways[:2]
    assert len(tips.questions) == 5
