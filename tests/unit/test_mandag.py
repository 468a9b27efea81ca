"""The block "Börja på måndag": steps of one's own or the method's, whom to ask, and what the letter asks."""

from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.pages import mandag
from exempelbank.pages.make import make
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
COST, FIRST, AGAIN = mandag._ALWAYS


@pytest.fixture
def view(bank, exempelfil):
    """The view of one example's page; a keyword replaces a field, ``more`` stands after its sections."""

    def made(more: str = "", **fields: str | None):
        bank.put("exempel/skane/lund-prov.md", exempelfil(**fields) + more)
        index = Index(check(bank.root, TODAY).bank)
        pages = {spec.url: spec for spec in (make() for make in make(index, SETTINGS, TODAY).searched)}
        return pages["exempel/lund-prov/"].view

    return made


STEPS = "\n## Förutsättningar\n\nEn lokal.\n\n## Börja här\n\n1. Ring skolan.\n\n### Sedan\n\nVänta.\n"


def test_the_first_steps_and_what_it_takes_stand_in_the_block_and_nowhere_else(view):
    found = view(STEPS, resurser="Två tjänster")
    assert [part.heading for part in found.sections] == [
        *("Utgångsläge", "Arbetssätt", "Resultat", "Barnens delaktighet")
    ]
    assert "Ring skolan." in found.monday.steps.html
    assert (found.monday.steps.id, found.monday.needs.id) == ("borja-har", "forutsattningar")
    assert "<h4>Sedan</h4>" in found.monday.steps.html
    assert found.monday.resources == "Två tjänster"
    assert "Resurser" not in [row.label for row in found.facts]


def test_steps_of_the_first_method_that_has_any_stand_in(bank, view):
    bank.put_method("utan-steg", "Utan steg")
    bank.put_method("med-steg", "Med steg", "steg: [Läs på., Ring runt.]\n")
    bank.put_method("ocksa-steg", "Också", "steg: [Vänta.]\n")
    methods = "[utan-steg, med-steg, ocksa-steg]"
    found = view(metoder=methods).monday
    assert (found.method.title, found.method.url) == ("Med steg", "metoder/med-steg/")
    assert found.method_steps == ("Läs på.", "Ring runt.")
    own = view(STEPS, metoder=methods).monday
    assert (own.method, own.method_steps) == (None, ())
    assert "Ring skolan." in own.steps.html


def test_without_steps_none_are_made_up(bank, view):
    bank.put_method("utan-steg", "Utan steg")
    found = view(metoder="[utan-steg]").monday
    assert (found.steps, found.method, found.method_steps) == (None, None, ())


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kommuner": "[Lund]"}, "Fråga Lunds kommuns växel eller registrator."),
        ({"kommuner": "[Lund, Malmö]"}, "Fråga någon av kommunernas växel eller registrator i Lund eller Malmö."),
        ({"kommuner": "[Lund, Malmö, Eslöv, Höör]"}, "Fråga någon av kommunernas växel eller registrator."),
        ({"kommuner": None, "län": "[Skåne]"}, "Fråga växeln eller registratorn hos regionen eller hos en kommun i Skåne län."),
        ({"ägare": "Rädda Barnen"}, "Fråga Rädda Barnen, som driver arbetet."),
    ],
)  # fmt: skip
def test_whom_to_ask_where_nobody_is_named(view, fields, said):
    source = "[{titel: Rapport, utgivare: Lunds kommun, url: 'https://www.lund.se/r', läst: 2026-03-01}]"
    found = view(**{"underlag": "sammanställt", "kontakt": None, "källor": source, **fields})
    assert found.monday.ask == said
    assert found.monday.mail == ""


def test_a_named_contact_is_asked_and_the_letter_opens_in_the_mail_program(view):
    found = view()
    assert found.monday.ask == ""
    assert found.contact.funktion == "Enheten för barn och unga"
    assert found.monday.mail.startswith("mailto:barnochunga@lund.se?subject=Fr%C3%A5ga%20om%20Mer%20tid")


def test_the_letter_names_the_example_and_its_address_and_asks_three_things(view):
    text = view().monday.letter
    assert text.startswith("Hej!\n\nVi läste om ”Mer tid med barnen i Lund” i Banken och undrar:\n\n1. ")
    assert "https://exempel.test/exempel/lund-prov/" in text
    assert [line[:2] for line in text.splitlines() if line[:1].isdigit()] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({}, (COST, FIRST, AGAIN)),
        ({"okänt": "[startår, samverkan]", "startår": None}, ("När började ni?", "Vilka samarbetar ni med?", COST)),
        ({"förbehåll": '["Kostnaden anges för lokalen."]'}, (COST, FIRST, AGAIN)),
        ({"förbehåll": '["Siffrorna är från ett år."]'}, (mandag._OUTCOME, COST, FIRST)),
        ({"läge": "okänt", "okänt": "[hur man börjar]"}, (mandag._NOW, FIRST, COST)),
    ],
)
def test_the_letter_asks_first_what_is_unknown_then_what_limits_the_telling(view, fields, asked):
    text = view(**fields).monday.letter
    assert tuple(line[3:] for line in text.splitlines() if line[:1].isdigit()) == asked
