"""What is proposed while someone types: in pieces that stay small, and from which everything can be reached."""

import json
from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.relations.index import Index
from exempelbank.search import forslag
from exempelbank.search.forslag import KINDS, LENGTHS, LIMIT, QUESTION, Proposal

TODAY = date(2026, 11, 22)
ASKED = KINDS.index(QUESTION)


def reached(pieces: dict, word: str) -> list[list]:
    """Return what a reader's script has fetched when a word is typed, as it walks: docs/assets/js/sok/forslagsbitar.js."""
    beginning = ""
    for length in LENGTHS[1:]:
        longer = word[:length]
        if longer.removeprefix(beginning) not in pieces[beginning]["vidare"]:
            break
        beginning = longer
    return pieces[beginning]["forslag"]


def test_a_small_bank_has_all_that_begins_so_in_one_piece():
    pieces = forslag.pieces([Proposal(0, "Familjehem"), Proposal(2, "Falun"), Proposal(2, "Lund")])
    assert pieces == {
        "": {"vidare": ["fa", "lu"], "forslag": []},
        "fa": {"vidare": [], "forslag": [[0, "Familjehem"], [2, "Falun"]]},
        "lu": {"vidare": [], "forslag": [[2, "Lund"]]},
    }


def test_every_word_that_carries_something_leads_to_it():
    pieces = forslag.pieces([Proposal(ASKED, "Hur får en öppenvårds-familj stöd?", slug="lund-ett")])
    assert sorted(pieces) == ["", "fa", "op", "st"]
    assert pieces["op"]["forslag"] == [[ASKED, "Hur får en öppenvårds-familj stöd?", "", "lund-ett"]]


def test_a_name_by_another_name_is_found_by_that_one():
    pieces = forslag.pieces([Proposal(0, "Familjehem", "fosterhem")])
    assert sorted(pieces) == ["", "fo"]


def many(count: int) -> list[Proposal]:
    """Return questions that all begin alike, each with a word of its own."""
    letters = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}ord" for n in range(count)]
    return [Proposal(ASKED, f"Barnen {word} familjen", slug=f"e-{n}") for n, word in enumerate(letters)]


@pytest.mark.parametrize("count", [50, 3000])
def test_a_piece_does_not_grow_with_the_bank(count):
    pieces = forslag.pieces(many(count))
    sizes = [json.dumps(piece["forslag"], ensure_ascii=False, separators=(",", ":")) for piece in pieces.values()]
    assert max(map(len, sizes)) <= LIMIT + len("[]")
    assert max(len(piece["vidare"]) for piece in pieces.values()) <= 26**2  # two letters more


def test_all_can_be_reached_however_many_there_are_and_the_best_at_once():
    proposals = many(3000)
    pieces = forslag.pieces(proposals)
    for item in proposals:
        assert [ASKED, item.text, "", item.slug] in reached(pieces, item.text.split()[1])
    assert reached(pieces, "ba")[0] == [ASKED, proposals[0].text, "", "e-0"]


def test_a_word_that_is_itself_a_beginning_ends_there():
    pieces = forslag.pieces([Proposal(ASKED, f"barn {'x' * 90} {n}", slug=f"e-{n}") for n in range(200)])
    assert pieces["ba"]["vidare"] == ["rn"]
    assert pieces["barn"]["vidare"] == []
    assert len(pieces["barn"]["forslag"]) < 200


def test_the_bank_proposes_what_it_has(bank, exempelfil):
    bank.put("exempel/skane/lund-ett.md", exempelfil(frågor="[Hur hinner vi träffa barnen?, mer tid, fler besök]"))
    files = {path: json.loads(content) for path, content in forslag.files(Index(check(bank.root, TODAY).bank)).items()}
    assert [4, "Hur hinner vi träffa barnen?", "", "lund-ett"] in files["forslag/ord-ba.json"]["forslag"]
    assert files["forslag/ord-lu.json"]["forslag"][0] == [2, "Lund"]  # before Ludvika, which has no example
    assert [0, "Placerade barn", "fosterhem"] in files["forslag/ord-fo.json"]["forslag"]
    assert files["forslag/ord-.json"]["forslag"] == []
