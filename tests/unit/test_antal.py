"""How much there is, where readers are told: counted, and never typed."""

import re
from datetime import date
from pathlib import Path

import pytest

from exempelbank.check.run import check
from exempelbank.errors import SetupError
from exempelbank.pages import antal
from exempelbank.relations.index import Index

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/om.md", "docs/lattlast.md", "docs/english.md")
TYPED = re.compile(r"\d+\W+(?:exempel|metoder|kommuner|examples|methods|municipalities)\b")


@pytest.fixture
def small(bank, exempelfil) -> Index:
    bank.put("exempel/skane/lund-a.md", exempelfil(kommuner="[Lund, Malmö]"))
    gone = exempelfil(titel="Ett annat arbete i Lund", status="arkiverad", arkiverad_orsak="Arbetet är slut.")
    bank.put("exempel/skane/lund-b.md", gone)
    return Index(check(bank.root, date(2026, 11, 22)).bank)


def test_markers_become_numbers(small):
    text = "Det finns <!-- antal: exempel --> exempel från <!-- antal: kommuner --> kommuner i <!-- antal: lan --> län."
    assert antal.fill(text, small) == "Det finns 1 exempel från 2 kommuner i 1 län."


def test_unknown_number_is_told(small):
    with pytest.raises(SetupError, match="”antal: barn” betyder ingenting"):
        antal.fill("<!-- antal: barn -->", small)


@pytest.mark.parametrize("page", PAGES)
def test_no_number_is_typed(page):
    assert TYPED.findall((ROOT / page).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("page", PAGES[1:])
def test_the_pages_say_how_many_examples_there_are(page, small):
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "<!-- antal: exempel -->" in text
    assert "antal:" not in antal.fill(text, small)
