"""Words for places: which municipalities a kind has, and what a name in a question leads to."""

import json
from typing import Any

import pytest

from exempelbank.content import platsord
from exempelbank.content.register import Kommun, load_register
from exempelbank.relations import neighbours
from exempelbank.search import platser, platsnamn
from exempelbank.search.records import Hit

REGISTER = load_register()
KINDS = {kind.namn: kind for kind in platsord.load()}


def by_name(name: str) -> Kommun:
    return next(kommun for kommun in REGISTER.kommuner.values() if kommun.namn == name)


@pytest.mark.parametrize(
    ("kind", "holds", "lacks"),
    [
        ("storstad", "Malmö", "Lund"),
        ("glesbygd", "Arjeplog", "Ydre"),
        ("landsbygd", "Borgholm", "Kalmar"),
        ("liten kommun", "Bjurholm", "Umeå"),
        ("stor kommun", "Umeå", "Bjurholm"),
        ("norra Sverige", "Hudiksvall", "Falun"),
        ("pendlingskommun", "Nacka", "Kiruna"),
        ("bruksort", "Hagfors", "Åre"),
    ],
)
def test_a_kind_has_its_municipalities(kind, holds, lacks):
    assert KINDS[kind].holds(by_name(holds))
    assert not KINDS[kind].holds(by_name(lacks))


def test_every_kind_has_municipalities_and_none_has_all():
    found = {name: sum(map(kind.holds, REGISTER.kommuner.values())) for name, kind in KINDS.items()}
    assert {name: count for name, count in found.items() if not 0 < count < 200} == {}


def test_a_whole_county_is_of_a_kind_only_by_where_it_lies():
    norrbotten = REGISTER.lan["25"]
    assert KINDS["norra Sverige"].holds_county(norrbotten)
    assert not KINDS["södra Sverige"].holds_county(norrbotten)
    assert not KINDS["glesbygd"].holds_county(norrbotten)


def test_the_codes_are_those_of_the_register():
    groups = {kommun.gruppkod for kommun in REGISTER.kommuner.values()}
    assert [kind.namn for kind in KINDS.values() if kind.grupper - groups or kind.lan - REGISTER.lan.keys()] == []


def test_a_form_belongs_to_one_kind():
    forms = [form for kind in KINDS.values() for form in kind.former]
    assert sorted(forms) == sorted(set(forms))


def test_the_letters_of_names_and_kinds_weigh_little():
    letters = platsnamn.beginnings(REGISTER)
    assert {"gote", "gles", "are", "sma"} <= set(letters.split())
    assert len(letters) < 2_000


def test_names_that_are_words_too_are_told_also_without_accents():
    words = {"mark", "ange", "göteborg"} - {"göteborg"}
    assert platsnamn.ordinary(REGISTER, words.__contains__) == ["ange", "mark"]


def test_a_municipality_is_known_by_its_usual_forms():
    assert platsnamn.forms(by_name("Falun")) == ["falu", "falun", "faluns"]
    assert platsnamn.forms(by_name("Gotland")) == ["gotland", "gotlands"]
    assert platsnamn.forms(by_name("Malung-Sälen")) == ["malung sälen", "malung sälens"]


def hit(slug: str, *kommuner: str, lan: str = "", reviewed: str = "2026-01-01") -> Hit:
    places = [("kommun", by_name(name).slug) for name in kommuner]
    return Hit(f"exempel/{slug}/", False, [*places, *([("lan", lan)] if lan else [])], reviewed, {})


@pytest.fixture
def told(tmp_path):
    """Write the files of some examples, and read what one has of a name."""
    hits = [
        hit("sorsele", "Sorsele"),
        hit("nyare", "Sorsele", reviewed="2026-05-01"),
        hit("malmo", "Malmö", "Sorsele", "Lund"),
        hit("lanet", lan="Norrbottens län"),
        Hit("metoder/m/", True, [], "", {}),
    ]
    platser.write(tmp_path, hits, {item.address: item.address.split("/")[1] for item in hits}, REGISTER)

    def read(letters: str, part: str, name: str) -> dict[str, Any]:
        content = json.loads((tmp_path / "platser" / f"{letters}.json").read_text(encoding="utf-8"))
        return next(item for item in content[part] if item["namn"] == name)

    return read


def test_a_municipality_without_examples_leads_to_those_like_it(told):
    arjeplog = told("arje", "orter", "Arjeplog")
    assert arjeplog["egna"] == ""
    assert arjeplog["lan"] == ["Norrbottens län", "lanet"]
    assert arjeplog["lika"][0] == [
        round(neighbours.likeness(by_name("Arjeplog"), by_name("Sorsele")), 1),
        "samma kommungrupp, ungefär lika stor, annat län",
        "nyare sorsele malmo",
    ]
    assert len(arjeplog["lika"]) == 3  # no more have any example


def test_a_municipality_has_its_own_the_latest_first(told):
    sorsele = told("sors", "orter", "Sorsele")
    assert sorsele["egna"] == "nyare sorsele malmo"
    assert all("samma län" not in why for _, why, _ in sorsele["lika"])


def test_a_kind_has_the_pages_of_which_most_municipalities_are_of_it(told):
    assert told("gles", "slag", "glesbygd")["sidor"] == "nyare sorsele"
    assert told("norr", "slag", "norra Sverige")["sidor"] == "nyare sorsele lanet"
    assert told("sma", "slag", "liten kommun") == told("lite", "slag", "liten kommun")


def test_there_is_a_file_for_each_beginning(told, tmp_path):  # noqa: ARG001 - it writes them
    assert " ".join(sorted(path.stem for path in (tmp_path / "platser").iterdir())) == platsnamn.beginnings(REGISTER)
