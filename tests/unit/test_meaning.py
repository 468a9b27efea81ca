"""Meaning as vectors: of words, of compounds and texts, and the files that a search fetches."""

import base64
import json
import math
from pathlib import Path

import pytest

from exempelbank.content import urls, wordvectors
from exempelbank.prose import vectorfile
from exempelbank.relations.index import Index
from exempelbank.search import meaning, needs
from exempelbank.words.meaning import Meaning, likeness

_ROWS = {"familj": (0, 100, 0, 0), "frånvaro": (0, 0, 100, 0), "hem": (50, 0, 0, 0), "skol": (100, 0, 0, 0)}


@pytest.fixture
def table() -> wordvectors.WordVectors:
    """A table of four stems, two kinds of questions and as many finer ones in each."""
    centres = [(100, 0, 0, 0), (0, 100, 0, 0)]
    finer = [(100, 0, 0, 0), (70, 0, 70, 0), (0, 100, 0, 0), (0, 70, 70, 0)]
    rows = b"".join(bytes(row) for row in (*_ROWS.values(), *centres, *finer))
    head = {"dimensioner": 4, "stammar": " ".join(_ROWS), "centra": 2}
    return wordvectors.read(vectorfile.pack(head, rows))


def test_the_kept_table_is_whole_and_knows_what_belongs_together():
    known = Meaning(wordvectors.load())
    assert len(known.table.stems) > 30_000
    near, far = known.of("Barn som inte går till skolan"), known.of("hyresskuld och vräkning")
    asked = known.of("skolfrånvaro hos elever")
    assert near
    assert far
    assert asked
    assert likeness(asked, near) > likeness(asked, far) + 0.2


def test_a_text_is_the_sum_of_its_words_of_length_one(table):
    vector = Meaning(table).of("Ett hem och familjen är bra")
    assert vector == pytest.approx([50 / math.sqrt(12500), 100 / math.sqrt(12500), 0, 0])
    assert Meaning(table).of("xyz och det") is None


def test_a_word_that_is_not_known_is_its_parts(table):
    known = Meaning(table)
    assert known.parts("skolfrånvaro") == ("skol", "frånvaro")
    assert known.of_word("skolfrånvaro") == [100, 0, 100, 0]
    assert known.parts("familjehem") == ("familje", "hem")
    assert known.of_word("kattunge") is None


def test_a_broken_table_is_no_table():
    with pytest.raises(ValueError, match="3 byte av 4"):
        vectorfile.unpack(vectorfile.pack({}, bytes(4))[:-1])
    with pytest.raises(ValueError, match="centra"):
        wordvectors.read(vectorfile.pack({"dimensioner": 4, "stammar": "a", "centra": 2}, bytes(12)))


def test_each_question_is_in_the_file_of_its_kind(table, tmp_path: Path):
    asked = [
        meaning.Asked("sv_a", ["skola", "familj"]),
        meaning.Asked("sv_b", ["skolfrånvaro", "okänt"]),
    ]
    meaning.write(tmp_path, asked, table)
    start = json.loads((tmp_path / "mening.json").read_text(encoding="utf-8"))
    assert base64.b64decode(start["centra"]) == bytes((100, 0, 0, 0, 0, 100, 0, 0))
    heads = []
    for number in range(2):
        head, vectors = vectorfile.unpack((tmp_path / start["mapp"] / f"fragor-{number}.bin").read_bytes())
        assert len(vectors) == 2 * len(head["fragor"])
        heads.append(head)
    assert [{"sidor": head["sidor"], "fragor": head["fragor"]} for head in heads] == [
        {"sidor": "sv_a sv_b", "fragor": [[0, 0], [1, 0]]},
        {"sidor": "sv_a", "fragor": [[0, 1]]},
    ]
    head, _ = vectorfile.unpack((tmp_path / start["mapp"] / "ord-0.bin").read_bytes())
    assert head["stammar"] == "familj frånvaro hem skol skolfrånvaro"


def test_many_questions_are_parted_further(table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(meaning, "_MOST", 1)
    meaning.write(tmp_path, [meaning.Asked("sv_a", ["skola", "skolfrånvaro", "familj"])], table)
    start = json.loads((tmp_path / "mening.json").read_text(encoding="utf-8"))
    assert len(base64.b64decode(start["centra"])) == 4 * 4
    counts = []
    for number in range(4):
        head, _ = vectorfile.unpack((tmp_path / start["mapp"] / f"fragor-{number}.bin").read_bytes())
        counts.append(len(head["fragor"]))
    assert counts == [1, 1, 1, 0]


def test_a_file_of_words_is_found_by_how_its_first_stem_begins(table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(meaning, "_IN_A_FILE", 1)
    meaning.write(tmp_path, [meaning.Asked("sv_a", ["skolfrånvaro"])], table)
    start = json.loads((tmp_path / "mening.json").read_text(encoding="utf-8"))
    assert start["ord"] == "f fr h s skolf"
    assert len(list((tmp_path / start["mapp"]).glob("ord-*.bin"))) == 5


def test_half_a_byte_a_dimension():
    assert meaning.halved([0.25, -0.25, 1.0, -1.0]) == bytes((0x79, 0x79))
    assert meaning.halved([0.0, 1 / meaning.HALF_SCALE]) == bytes((0x01,))


def test_the_folder_is_named_by_its_content(table, tmp_path: Path):
    folders = []
    for place, text in (("en", "skola"), ("två", "skola"), ("tre", "familj")):
        (tmp_path / place).mkdir()
        meaning.write(tmp_path / place, [meaning.Asked("sv_a", [text])], table)
        folders.append(next((tmp_path / place / "mening").iterdir()).name)
    assert folders[0] == folders[1] != folders[2]


def test_sought_needs_are_found_by_their_forms_and_met_ones_are_not_there(index: Index):
    told = json.loads(needs.render(index))
    met = {answer.id for entry in index.active for answer in entry.data.svarar_pa if not answer.delvis}
    assert {address for address, _, _ in told} == {
        urls.behov(need.id) for need in index.vocabulary.behov if need.id not in met
    }
    known = Meaning(wordvectors.load())
    asked = known.of("mormor tar hand om barnet")
    assert asked
    halves = meaning.halved(asked)
    by_address = {address: base64.b64decode(vectors) for address, _, vectors in told}
    assert all(len(vectors) % len(halves) == 0 for vectors in by_address.values())
    assert by_address[urls.behov("slaktinghem")]
