"""Municipalities like mine: the measure, its words, and the examples it chooses."""

import itertools
import math
import re

import pytest

from exempelbank.content.register import Kommun
from exempelbank.relations import neighbours as measure
from exempelbank.relations.index import Index


def by_name(index: Index, name: str) -> Kommun:
    return next(kommun for kommun in index.kommuner if kommun.namn == name)


def test_the_measure_is_symmetric_and_bounded(index: Index):
    most = measure.GROUP + measure.SIZE + measure.COUNTY + measure.NEAR
    for one, other in itertools.combinations(index.kommuner[::9], 2):
        score = measure.likeness(one, other)
        assert score == pytest.approx(measure.likeness(other, one))
        assert 0 < score < most


def test_a_municipality_is_most_like_itself(index: Index):
    lund = by_name(index, "Lund")
    assert measure.likeness(lund, lund) == pytest.approx(8.5)


def test_distance(index: Index):
    """As the crow flies: Stockholm–Göteborg 398 km, Malmö–Kiruna about 1,400 km."""
    assert measure.distance_km(by_name(index, "Stockholm"), by_name(index, "Göteborg")) == pytest.approx(398, abs=5)
    assert measure.distance_km(by_name(index, "Malmö"), by_name(index, "Kiruna")) == pytest.approx(1410, abs=20)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Malmö", "Göteborg", "samma kommungrupp, större, annat län"),
        ("Göteborg", "Malmö", "samma kommungrupp, mindre, annat län"),
        ("Stockholm", "Solna", "annan kommungrupp, mycket mindre, samma län"),
        ("Lund", "Bjurholm", "annan kommungrupp, mycket mindre, annat län"),
    ],
)
def test_reasons_in_words(index: Index, one: str, other: str, expected: str):
    assert measure.reason(by_name(index, one), by_name(index, other)) == expected


def test_the_three_big_cities_are_alike(index: Index):
    nearest = [near.kommun.namn for near in measure.neighbours(by_name(index, "Malmö"), index)[:2]]
    assert "Göteborg" in nearest


def test_all_others_once_and_most_alike_first(index: Index):
    for kommun in index.kommuner[::40]:
        found = measure.neighbours(kommun, index)
        assert len({near.kommun.kod for near in found}) == len(found) == 289
        assert [near.score for near in found] == sorted((near.score for near in found), reverse=True)


def nearby(kommun, index: Index, without=()):
    return measure.examples_nearby(kommun, measure.neighbours(kommun, index), index, without)


def test_examples_nearby(index: Index):
    for kommun in index.kommuner:
        found = nearby(kommun, index)
        slugs = [entry.slug for entry, _ in found]
        own = {entry.slug for entry in index.by_kommun.get(kommun.kod, ())}
        assert len(slugs) == len(set(slugs)) == measure.SHOWN
        assert not own & set(slugs)
        places = [near.kommun.kod for _, near in found]
        assert max(map(places.count, places)) <= measure.FROM_ONE
        assert all(near.kommun.kod in entry.data.kommuner for entry, near in found)


def test_examples_nearby_leave_out_what_is_shown_elsewhere(index: Index):
    lulea = by_name(index, "Luleå")
    first = nearby(lulea, index)[0][0].slug
    assert first not in [entry.slug for entry, _ in nearby(lulea, index, {first})]


def test_the_numbers_on_the_page_are_those_that_are_used():
    text = " ".join(measure.how())
    for value in (measure.GROUP, measure.MAIN_GROUP, measure.SIZE, measure.COUNTY, measure.NEAR):
        assert f"{value:g}".replace(".", ",") + " poäng" in text
    halved = re.search(r"var (\d+):e mil", text)
    assert halved
    assert math.exp(-10 * int(halved[1]) / measure.NEAR_KM) == pytest.approx(0.5, abs=0.03)
    assert f"högst {measure.SHOWN} exempel" in text
    assert f"högst {measure.FROM_ONE} från samma kommun" in text
