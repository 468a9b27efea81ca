"""The sheet "Passar det oss?": the example's own facts in each area, short enough for one sheet, and nothing made up."""

from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.pages import passar
from exempelbank.pages.types import Maker
from exempelbank.prose.render import Section
from exempelbank.relations.index import Index

TODAY = date(2026, 11, 22)


@pytest.fixture
def facts(bank, exempelfil):
    """The facts of one example by area; a keyword replaces a field, ``sections`` are its rendered ones."""

    def made(sections=(), **fields):
        assert [
            found.message for found in bank.check(lund_prov=exempelfil(**fields)) if found.severity == "error"
        ] == []
        checked = check(bank.root, TODAY).bank
        (entry,) = checked.exempel
        maker = Maker(None, Index(checked), None)
        return {area.title: area.facts for area in passar.areas(maker, entry, sections)}

    return made


def test_each_area_has_the_facts_of_the_example_and_of_its_methods(bank, facts):
    more = "utbildning: Två dagar\nkostnad: Avgift\ntid: Ett år\nlicens: Ja\nevidensläge: Inte prövat.\n"
    bank.put_method("metoden", "Metoden", more)
    found = facts(
        [Section("", name, f"<p>{name} så.</p>") for name in ("Utgångsläge", "Förutsättningar", "Barnens delaktighet")],
        metoder="[metoden]",
        målgrupp="Barn i Lund",
        ålder="{från: 7, till: 9}",
        samverkan="[Skolan, BVC]",
        resurser="Två tjänster",
    )
    assert found == {
        "Behovet": ("För: Barn i Lund", "Ålder: 7–9 år", "Utgångsläge så."),
        "Det vi har": ("Metod: Metoden", "Samverkan: Skolan, BVC"),
        "Resurserna": ("Resurser: Två tjänster", "Förutsättningar så.", "Kostnad för Metoden: Avgift"),
        "Personalen": ("Utbildning i Metoden: Två dagar", "Licens för Metoden: Ja"),
        "Tiden": ("Arbetet: sedan 2021", "Tid för Metoden: Ett år"),
        "Kunskapen": ("Inte uppföljt", "Forskning om Metoden: Inte prövat."),
        "Barnens del": ("Barnens delaktighet så.",),
    }


def test_what_the_example_does_not_say_is_empty(facts):
    found = facts(startår=None)
    assert {title for title, told in found.items() if told} == {"Kunskapen"}


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<p>Ett &amp; två.\nTre.</p>\n<p>Fyra.</p>", "Ett & två. Tre."),
        ("<p>Två saker:</p>\n<ul>\n<li>en <em>sak</em></li>\n<li>en till.</li>\n</ul>\n<p>Slut.</p>", "Två saker: en sak och en till."),
        (f"<p>Först. {'Ord ' * 70}slut. Sist.</p>", "Först."),
        (f"<p>{'ord ' * 100}</p>", f"{('ord ' * 65)[:259].rstrip()}…"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_section_is_told_by_its_first_whole_sentences(html, told):
    assert passar._beginning(html) == told
