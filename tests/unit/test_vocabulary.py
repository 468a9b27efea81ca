"""The register and the tags: every municipality in every usual form."""

from collections import Counter
from datetime import date

import pytest

from exempelbank.content.register import load_register
from exempelbank.content.terms import Tagg
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.prose.text import genitive, slugify

REGISTER = load_register()
WORDS = Vocabulary(
    date(2026, 11, 22),
    (Tagg(namn="barnrätt", slug="barnratt", synonymer=["barnets rättigheter"]), Tagg(namn="skola", slug="skola")),
)


def test_register_is_whole():
    """290 municipalities in 21 counties, no two with the same name, code or address."""
    kommuner = REGISTER.kommuner.values()
    assert (len(REGISTER.kommuner), len(REGISTER.lan)) == (290, 21)
    assert {len({getattr(item, key) for item in kommuner}) for key in ("kod", "namn", "slug")} == {290}
    assert {item.kod[:2] == item.lanskod for item in kommuner} == {True}
    assert Counter(item.lanskod for item in kommuner)["14"] == 49


@pytest.mark.parametrize("kommun", REGISTER.kommuner.values(), ids=lambda kommun: kommun.slug)
def test_every_form_of_every_municipality_gives_its_code(kommun):
    forms = [
        kommun.namn,
        kommun.kod,
        f"{kommun.namn} kommun",
        f"{genitive(kommun.namn)} kommun",
        f"{genitive(kommun.namn)} stad",
    ]
    forms += [
        kommun.fullt_namn,
        kommun.namn.upper(),
        f"  {kommun.namn.lower()} ",
        f"{kommun.namn} Stad".replace(" ", "\u00a0"),
    ]
    assert {WORDS.kommun(form) for form in forms} == {kommun.kod}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0114", "0114"), ("Göteborgs stad", "1480"), ("Falu kommun", "2080"), ("Region Gotland", "0980"), ("gotland", "0980"),
        ("Håbo", "0305"), ("Habo", "0643"), ("Heby", "0331"), ("Knivsta", "0330"), ("Malung-Sälen", "2023"),
        ("Malmo", None), ("Håbu", None), ("114", None), ("Skåne", None), ("", None), ("0", None), ("9999", None),
    ],
)  # fmt: skip
def test_forms_that_are_and_are_not_municipalities(text, code):
    assert WORDS.kommun(text) == code


def test_heby_and_knivsta_lie_in_uppsala_county():
    """Older registers have Heby in Västmanland, and no Knivsta."""
    assert [REGISTER.lan[REGISTER.kommuner[code].lanskod].namn for code in ("0331", "0330")] == ["Uppsala län"] * 2


def test_gotland_is_both_municipality_and_county():
    assert (
        WORDS.kommun("Gotland"),
        WORDS.lan("Gotland"),
        WORDS.kommun("Region Gotland"),
        WORDS.lan("Gotlands län"),
    ) == ("0980", "09", "0980", "09")


@pytest.mark.parametrize("lan", REGISTER.lan.values(), ids=lambda lan: lan.slug)
def test_every_form_of_every_county_gives_its_code(lan):
    bare = lan.namn.removesuffix(" län")
    assert {
        WORDS.lan(form) for form in (lan.namn, bare, bare.removesuffix("s"), lan.region, lan.kod, lan.namn.upper())
    } == {lan.kod}


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("Malmo", "Menade du ”Malmö”? Skriv kommunens namn, till exempel: Malmö"),
        ("Malung", "Menade du ”Malung-Sälen”? Skriv kommunens namn, till exempel: Malung-Sälen"),
        ("114", "Skriv koden med fyra siffror: 0114 (Upplands Väsby)"),
        ("Skåne", "”Skåne län” är ett län. Skriv det under län: i stället, eller namnge kommunerna."),
        ("Region Skåne", "”Skåne län” är ett län. Skriv det under län: i stället, eller namnge kommunerna."),
        ("xyz", "Skriv kommunens namn eller kod, till exempel: Göteborg, Falu kommun, Region Gotland eller 1480."),
    ],
)
def test_advice_for_an_unknown_municipality(text, advice):
    assert WORDS.suggest_kommun(text) == advice


def test_advice_for_an_unknown_county_and_tag():
    assert WORDS.suggest_lan("Skone") == "Menade du ”Skåne län”?"
    assert WORDS.suggest_lan("Wessex") == "Skriv länets namn, till exempel: Skåne län"
    assert WORDS.suggest_tagg("barnets rättigheter") == "Menade du ”barnrätt”? Den taggen omfattar barnets rättigheter."
    assert WORDS.suggest_tagg("skolla") == "Menade du ”skola”?"
    assert WORDS.suggest_tagg("xyzzy") == "Välj bland: barnrätt, skola"


def test_tags_stand_in_groups_the_purposes_first_and_those_without_last():
    names = {"skola": "barnet", "åldersblandat": None, "barnrätt": None, "hälsa": "barnet", "våld": "familjen"}
    tags = tuple(Tagg(namn=name, slug=slugify(name), grupp=group) for name, group in names.items())
    found = [(title, [tagg.namn for tagg in members]) for title, members in Vocabulary(WORDS.today, tags).grupper]
    assert found == [
        ("Uppdragets fyra syften", ["barnrätt"]),
        ("Barnet", ["hälsa", "skola"]),
        ("Familjen", ["våld"]),
        ("Övriga ämnen", ["åldersblandat"]),
    ]
