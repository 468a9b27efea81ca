"""The map: all places are drawn, filled by their number of examples, and every number is also in words."""

import re
from importlib import resources

import pytest

from exempelbank.content import urls
from exempelbank.pages import karta
from exempelbank.pages.geometri import geometry
from exempelbank.relations.index import Index

_PATH = re.compile(r"(m-?\d+[ -]\d+( ?-?\d+ ?-?\d+)+z)+")


def test_every_place_has_a_path_inside_the_country(index: Index):
    shown = geometry()
    register = index.vocabulary.register
    assert shown.kommuner.keys() == register.kommuner.keys()
    assert shown.lan.keys() == register.lan.keys()
    x, y, width, height = shown.box
    for code, shape in (*shown.kommuner.items(), *shown.lan.items()):
        assert _PATH.fullmatch(shape.d), code
        assert x <= shape.x < shape.x + shape.width <= x + width, code
        assert y <= shape.y < shape.y + shape.height <= y + height, code


def test_a_county_covers_its_municipalities():
    shown = geometry()
    for code, shape in shown.kommuner.items():
        lan = shown.lan[code[:2]]
        assert lan.x <= shape.x, code
        assert shape.x + shape.width <= lan.x + lan.width, code
        assert lan.y <= shape.y, code
        assert shape.y + shape.height <= lan.y + lan.height, code


def test_north_is_up_and_east_is_right():
    """Kiruna lies north of Malmö and Haparanda east of Strömstad."""
    shown = geometry().kommuner
    assert shown["2584"].y < shown["1280"].y
    assert shown["2583"].x > shown["1486"].x


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (40, 3)])
def test_steps(count: int, expected: int):
    assert karta.step(count) == expected


def test_the_country_by_county(index: Index):
    view = karta.country(index, "lan")
    assert len(view.links) == 21
    assert [area.url for area in view.links] == [urls.lan(item) for item in index.lan]
    filled = {area.id for layer in view.layers if layer.step for area in layer.areas}
    assert filled == {f"k{code}" for code in index.by_kommun}
    for row, item in zip(view.table, index.lan, strict=True):
        assert row.count == len(index.by_lan.get(item.kod, ()))
        assert row.kommuner == sum(1 for code in index.by_kommun if code.startswith(item.kod))


def test_the_country_by_municipality(index: Index):
    view = karta.country(index, "kommuner")
    assert len(view.links) == 290
    drawn = [area for layer in view.layers for area in layer.areas]
    assert sorted(area.id for area in drawn) == sorted(f"k{code}" for code in index.vocabulary.register.kommuner)
    for layer in view.layers:
        for area in layer.areas:
            assert karta.step(len(index.by_kommun.get(area.id[1:], ()))) == layer.step
    with_one = next(code for code, entries in index.by_kommun.items() if len(entries) == 1)
    name = index.vocabulary.register.kommuner[with_one].namn
    assert f"{name}: 1\u00a0exempel" in {area.title for area in view.links}


def test_enlarged_squares_hold_the_cities(index: Index):
    insets = {inset.title: {area.id for area in inset.links} for inset in karta.country(index, "kommuner").insets}
    assert {"k0180", "k0184", "k0186"} <= insets["Stockholm"]
    assert {"k1480", "k1481", "k1402"} <= insets["Göteborg"]
    assert {"k1280", "k1281", "k1231"} <= insets["Malmö–Lund"]


def test_county_map_has_its_own_municipalities_only(index: Index):
    for item in index.lan:
        view = karta.county(index, item)
        assert {area.id[1:3] for area in view.links} == {item.kod}
        assert len(view.links) == sum(1 for kommun in index.kommuner if kommun.lanskod == item.kod)


def test_places_are_links_too(index: Index):
    slug, entries = next(iter(sorted(index.by_metod.items())))
    view = karta.places(index, entries, slug)
    assert view is not None
    wanted = {kommun.namn for entry in entries for kommun in index.municipalities(entry)}
    assert wanted <= {place.title for place in view.places}
    assert karta.places(index, (), slug) is None


def test_the_file_is_small():
    size = len(resources.files("exempelbank").joinpath("data", "karta.json").read_bytes())
    assert size <= 62_000
