"""Similar examples: three, never itself, never three from one municipality, and the ones a reader would expect."""

from collections import Counter

import pytest

from exempelbank.relations.index import Index
from exempelbank.relations.similar import SAME_PLACE, SHOWN, Similarity


@pytest.fixture(scope="module")
def similar(index: Index) -> Similarity:
    return Similarity(index)


def test_three_for_each_never_itself_never_twice(index: Index, similar: Similarity):
    for entry in index.active:
        found = [other.slug for other in similar.to(entry)]
        assert len(found) == len(set(found)) == SHOWN, entry.slug
        assert entry.slug not in found


def test_never_three_from_one_municipality(index: Index, similar: Similarity):
    for entry in index.active:
        places = Counter(code for other in similar.to(entry) for code in set(other.data.kommuner))
        assert max(places.values(), default=0) <= SAME_PLACE, entry.slug


def test_the_same_each_time(index: Index, similar: Similarity):
    again = Similarity(index)
    assert [again.to(entry) for entry in index.active] == [similar.to(entry) for entry in index.active]


def test_archived_examples_are_not_offered(index: Index, similar: Similarity):
    offered = {other.slug for entry in index.active for other in similar.to(entry)}
    assert offered <= {entry.slug for entry in index.active}


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("falkenberg-skolfam-forfam", {"norrkoping-skolfam2", "helsingborg-skolfam", "uppsala-skolfam"}),
        ("helsingborg-kungsbacka-administrativt-stod", {"sjobo-tid-med-barn"}),
        ("vasterbotten-hlt", {"kramfors-solleftea-hlt"}),
        ("goteborg-resursteam-heder", {"kronoberg-resurscentrum-heder", "fyrbodal-barnahus-heder"}),
        ("lidingo-trygg-uppvaxt", {"ystad-backa-barnet", "dalsland-backa-barnet"}),
    ],
)
def test_what_a_reader_expects(index: Index, similar: Similarity, slug: str, expected: set[str]):
    assert expected <= {other.slug for other in similar.to(index.by_slug[slug])}


def test_no_example_is_like_everything(index: Index, similar: Similarity):
    offered = Counter(other.slug for entry in index.active for other in similar.to(entry))
    assert max(offered.values()) <= 10
    assert len(offered) >= 0.85 * len(index.active)
