"""What the bank seeks: a need leaves by itself when it is met, and white spots are counted."""

import json
from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.exports import behov
from exempelbank.pages import vi_soker
from exempelbank.pages.types import Link, Maker
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
NEEDS = """\
behov:
  - {id: syskon, fråga: Hur får syskon träffas?, taggar: [skola, placerade barn], sökt: 2026-03-01, var: Vi såg bara uppsatser.}
  - {id: annat, fråga: Hur gör vi något annat?, taggar: [skola]}
  - {id: allt, fråga: Finns det något från Öland?, taggar: [barnrätt, placerade barn, alla]}
"""


@pytest.fixture
def seen(bank, exempelfil):
    """Return a function that puts examples in, each with an answer, and shows the page and the index."""
    tags = (bank.root / "exempel/taggar.yml").read_text(encoding="utf-8")
    every = "  - namn: alla\n    syfte: [utsatta områden, kompetens och stabilitet]\nsökord:"
    bank.put("exempel/taggar.yml", tags.replace("sökord:", every))
    bank.put("exempel/behov.yml", NEEDS)

    def look(**answers: tuple[str, dict[str, str]]):
        for name, (answer, more) in answers.items():
            folder = "flera-lan" if "Gotland" in more.get("kommuner", "") else "skane"
            bank.put(
                f"exempel/{folder}/lund-{name}.md",
                exempelfil(titel=f"Exemplet {name} i Lund", svarar_på=answer, **more),
            )
        result = check(bank.root, TODAY)
        assert result.findings == []
        index = Index(result.bank)
        spec = vi_soker.vi_soker(
            Maker(Settings("Banken", "Exempel", "https://exempel.test/"), index, Similarity(index))
        )
        return spec, index

    return look


def ids(view: vi_soker.ViSokerView) -> dict[str, list[str]]:
    return {group.title: [need.id for need in group.needs] for group in view.groups}


def test_needs_stand_under_their_purpose_with_where_and_when(seen):
    spec, _ = seen()
    assert spec.url == "bidra/vi-soker/"
    assert ids(spec.view) == {
        "Placerade barn": ["syskon"],
        "Annat stöd och skydd": ["annat"],
        "Hela uppdraget": ["allt"],
    }
    need = spec.view.groups[0].needs[0]
    assert (need.question, need.where, need.looked) == (
        "Hur får syskon träffas?",
        "Vi såg bara uppsatser.",
        "1 mars 2026",
    )
    assert (need.tip, need.form) == ("bidra/tips/?behov=syskon", "bidra/formular/?behov=syskon")
    assert spec.view.groups[1].needs[0].looked == ""
    assert spec.meta.description.startswith("3 frågor som inget exempel")


def test_a_need_that_is_met_leaves_and_one_met_in_part_stays_with_the_example(seen):
    spec, index = seen(a=("[syskon]", {}), b=("[{id: annat, delvis: ja}]", {}))
    assert ids(spec.view) == {"Annat stöd och skydd": ["annat"], "Hela uppdraget": ["allt"]}
    assert spec.view.groups[0].needs[0].partly == (Link("Exemplet b i Lund", "exempel/lund-b/"),)
    assert vi_soker.told(index) == "2 frågor"
    assert json.loads(behov.render(index)) == {
        "annat": ["Hur gör vi något annat?", ["skola"]],
        "allt": ["Finns det något från Öland?", ["barnrätt", "placerade barn", "alla"]],
    }


@pytest.mark.parametrize("status", ["utkast", "arkiverad"])
def test_what_is_not_published_meets_no_need(seen, status):
    more = {"status": status} | ({"arkiverad_orsak": "Arbetet är slut."} if status == "arkiverad" else {})
    spec, _ = seen(a=("[syskon, {id: annat, delvis: ja}]", more))
    assert ids(spec.view)["Placerade barn"] == ["syskon"]
    assert spec.view.groups[1].needs[0].partly == ()


def test_nothing_sought_is_told(seen):
    spec, index = seen(a=("[syskon, annat, allt]", {}))
    assert (spec.view.groups, vi_soker.told(index)) == ((), "")
    assert spec.meta.description == "Just nu finns det exempel på allt som vi har sökt."


def test_white_spots_are_counted(seen):
    spec, _ = seen(a=("[syskon]", {"kommuner": "[Lund, Malmö]"}), b=("[syskon]", {"kommuner": "[Lund, Gotland]"}))
    view = spec.view
    assert (view.without, view.kommuner, len(view.lan)) == (287, 290, 20)
    assert "Skåne län" not in [spot.title for spot in view.lan]
    gotland = next(spot for spot in view.lan if spot.title == "Gotlands län")
    assert (gotland.url, gotland.count, gotland.examples) == (
        "lan/gotland/", 1, (Link("Exemplet b i Lund", "exempel/lund-b/"),),
    )  # fmt: skip
    assert {spot.count for spot in view.lan} == {0, 1}
    groups = {spot.title: spot.count for spot in view.kommungrupper}
    assert groups["Storstäder"] == 1  # Malmö
    assert groups["Landsbygdskommun"] == 0
    assert "Större stad" not in groups  # Lund, in two examples


def test_a_met_need_is_not_said_to_be_old(bank, exempelfil):
    bank.put("exempel/behov.yml", NEEDS.replace("2026-03-01", "2020-03-01").replace(", alla]", "]"))
    assert [found.rule for found in bank.check(lund_a=exempelfil())] == ["behov-gammalt"]
    for status, found in (("utkast", ["behov-gammalt"]), ("publicerad", [])):
        assert [one.rule for one in bank.check(lund_a=exempelfil(svarar_på="[syskon]", status=status))] == found
