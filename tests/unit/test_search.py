"""Which words find a page, and how the index is shaped."""

import gzip
import json
from datetime import date

import cbor2
import pytest

from exempelbank.check.run import check
from exempelbank.prose import compounds, stemming
from exempelbank.relations.index import Index
from exempelbank.search import indexorder, indexshape, records
from exempelbank.words import keywords

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("familjehemmen", "familjehemm"),
        ("orosanmälningar", "orosanmälning"),
        ("barnets", "barnet"),
        ("skola", "skol"),
        ("placerade", "placer"),
        ("möjlig", "möj"),
        ("trygghet", "trygg"),
        ("i", "i"),
        ("ätt", "ätt"),
    ],
)
def test_stem_is_snowballs(word, stem):
    assert stemming.stem(word) == stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("orosanmälan", "orosanmälningar"),
        ("familjehemmet", "familjehem"),
        ("barnahuset", "barnahus"),
        ("utredning", "utreda"),
        ("hembesöken", "hembesök"),
        ("våldet", "våld"),
    ],
)
def test_forms_share_a_root(one, other):
    assert stemming.root(one) == stemming.root(other)


@pytest.mark.parametrize(("one", "other"), [("barn", "barnahus"), ("mål", "mal"), ("hem", "hemma"), ("skola", "skolk")])
def test_other_words_do_not(one, other):
    assert stemming.root(one) != stemming.root(other)


KNOWN = [
    "familjehem",
    "familj",
    "hem",
    "placering",
    "barn",
    "förhör",
    "skola",
    "närvaro",
    "team",
    "arbete",
    "grupp",
    "anmälan",
    "oro",
]


@pytest.mark.parametrize(
    ("word", "tails"),
    [
        ("familjehemsplacering", ["placering"]),
        ("familjehemsplaceringar", ["placeringar"]),
        ("barnförhör", ["förhör"]),
        ("skolnärvaroteam", ["närvaroteam", "team"]),
        ("arbetsgrupp", ["grupp"]),
        ("familjehem", ["hem"]),
        ("placering", []),
        ("framställning", []),
        ("underarbete", []),
    ],
)
def test_compounds_are_split_by_the_vocabulary(word, tails):
    assert list(compounds.Splitter(KNOWN).tails(word)) == tails


def index_of(bank) -> Index:
    return Index(check(bank.root, TODAY).bank)


def searched_by(bank, exempelfil, **changes) -> set[str]:
    bank.put("exempel/skane/lund-ett.md", exempelfil(**changes))
    index = index_of(bank)
    return set(records.of_exempel(index, index.exempel[0], ()).keywords.split())


def test_a_tag_brings_its_synonyms(bank, exempelfil):
    assert {"fosterhem", "familjehem"} <= searched_by(bank, exempelfil, taggar="[placerade barn]")


@pytest.mark.parametrize(
    ("text", "found"), [("Vi erbjuder MST.", "multisystemisk"), ("Multisystemisk terapi prövades.", "mst")]
)
def test_abbreviation_and_meaning_find_each_other(bank, exempelfil, text, found):
    assert found in searched_by(bank, exempelfil, text=text)


def test_an_abbreviation_in_small_letters_is_another_word(bank, exempelfil):
    assert "multisystemisk" not in searched_by(bank, exempelfil, text="Vi såg mst på skylten.")


def test_parts_of_compounds_find_the_page(bank, exempelfil):
    bank.put("exempel/skane/lund-tva.md", exempelfil(text="En placering är svår. En placering till."))
    assert "placering" in searched_by(bank, exempelfil, text="Vi gjorde en barnplacering.")


def test_other_forms_find_the_page(bank, exempelfil):
    bank.put("exempel/skane/lund-tva.md", exempelfil(text="En anmälan kom. En anmälan till."))
    assert "anmälan" in searched_by(bank, exempelfil, text="Många anmälningar kom.")


def test_places_find_the_page_in_every_form(bank, exempelfil):
    assert {"skåne", "region", "skane"} <= searched_by(bank, exempelfil)


def test_words_without_accents_are_there_for_title_and_names(bank, exempelfil):
    assert {"foraldrastod", "aker"} <= searched_by(
        bank,
        exempelfil,
        taggar="[föräldrastöd]",
        titel="Stöd till föräldrar i Lund",
        sammanfattning="Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.",
    )


def test_what_the_page_says_is_not_said_again(bank, exempelfil):
    found = searched_by(bank, exempelfil, text="Ett fosterhem i Lund.", taggar="[placerade barn]")
    assert "fosterhem" not in found
    assert len(found) == len(set(found))


def test_synonyms_mean_the_tag_and_meanings_each_other(bank):
    found = keywords.synonyms(index_of(bank).lexicon)
    assert ["placerade barn", "fosterhem", "familjehem"] in found["taggar"]
    assert ["multisystemisk terapi", "MST"] in found["betyder"]


def test_abbreviations_that_are_words_need_capitals(bank, exempelfil):
    bank.put("exempel/skane/lund-ett.md", exempelfil(text="Vi såg mst på skylten."))
    assert keywords.synonyms(index_of(bank).lexicon)["versaler"] == [["MST"]]


def test_the_word_list_holds_words_by_how_common_they_are(bank, exempelfil):
    for number in range(4):
        bank.put(f"exempel/skane/lund-{number}.md", exempelfil(text=f"Hembesöken blev fler. Unikum{'x' * number}."))
    buckets = keywords.word_list(index_of(bank).lexicon)
    assert "hembesöken" in buckets[2].split()
    assert not any("unikum" in bucket.split() for bucket in buckets)
    assert "fosterhem" in buckets[0].split()
    assert "åstorp" in buckets[0].split()


def test_query_files_count_the_facets(bank, exempelfil):
    bank.put("exempel/skane/lund-ett.md", exempelfil())
    content = json.loads(records.query_files(index_of(bank))["exempel/sokord.json"])
    assert content["facetter"]["tagg"] == {"Barnrätt": 1, "Skola": 1}
    assert content["facetter"]["lan"] == {"Skåne län": 1}


# ---- The index's shape -------------------------------------------------------------------------------------------


def write_index(folder, words, pages=1000):
    """Write an index of one piece as Pagefind does: words with pages [step, places, fields], and two facets."""
    for name in ("index", "filter", "fragment"):
        (folder / name).mkdir()
    (folder / "index" / "sv_0000001.pf_index").write_bytes(indexorder.pack([words]))
    (folder / "filter" / "sv_0000002.pf_filter").write_bytes(
        indexorder.pack(["typ", [["Exempel", [*range(pages - 1)]], ["Metod", [pages - 1]]]])
    )
    (folder / "filter" / "sv_0000003.pf_filter").write_bytes(indexorder.pack(["tagg", [["Skola", [1, 3, pages - 1]]]]))
    meta = [
        "1.5.2",
        [[f"sv_{number:07}", 10] for number in range(pages)],
        [[words[0][0], words[-1][0], "sv_0000001"]],
        [["typ", "sv_0000002"], ["tagg", "sv_0000003"]],
        [["granskad", [3, 1, 2]]],
        ["sokord", "title"],
    ]
    (folder / "pagefind.sv_0.pf_meta").write_bytes(indexorder.pack(meta))
    (folder / "pagefind-entry.json").write_text(json.dumps({"languages": {"sv": {"hash": "sv_0"}}}), encoding="utf-8")


def read_index(folder):
    meta = cbor2.loads(gzip.decompress((folder / "pagefind.sv_0.pf_meta").read_bytes())[12:])
    pieces = [(chunk, indexorder.read(folder / "index" / f"{chunk[2]}.pf_index")[0]) for chunk in meta[2]]
    return meta, pieces


def test_a_common_word_keeps_the_pages_it_says_most_about(tmp_path):
    pages = [[1 if number else 0, [-25, 3], []] for number in range(1000)]
    pages[7] = [1, [-25, 3, 4, 5], []]
    pages[999] = [1, [], [-2, 0]]  # in the title
    pages[500] = [1, [], [-1, 0]]  # among the search words
    write_index(tmp_path, [["barn", pages, []], ["barnrätt", [[5, [-25, 1], []]], []]])
    indexshape.shape(tmp_path)
    _, pieces = read_index(tmp_path)
    kept = {word[0]: word[1] for _, words in pieces for word in words}
    numbers, number = [], 0
    for step, *_ in kept["barn"]:
        number += step
        numbers.append(number)
    assert len(numbers) == indexshape.MOST_PAGES
    assert {7, 999} <= set(numbers)
    assert 500 not in numbers
    assert kept["barnrätt"] == [[5, [-25, 1], []]]


def test_pieces_are_small_and_cut_between_beginnings(tmp_path):
    words = [
        [f"{beginning}{number:03}", [[0, [-25, *range(1, 9)], []]], []]
        for beginning in ("aaaaa", "bbbbb", "ccccc")
        for number in range(400)
    ]
    write_index(tmp_path, words)
    indexshape.shape(tmp_path)
    _, pieces = read_index(tmp_path)
    assert len(pieces) > 1
    assert [word for _, piece in pieces for word in piece] == words
    for (first, last, _), piece in pieces:
        assert (first, last) == (piece[0][0], piece[-1][0])
        assert len({word[0][:5] for word in piece}) >= 1
    assert sum(1 for _, piece in pieces if any(word[0].startswith("aaaaa") for word in piece)) == 1


def test_a_hit_fetches_only_what_is_shown(tmp_path):
    write_index(tmp_path, [["barn", [[0, [-25, 1], []]], []]], pages=5)
    page = {
        "url": "/exempel/a/",
        "content": "Om barn.",
        "meta": {"title": "Å", "sokord": "unga ungdom"},
        "filters": {"typ": ["Exempel"]},
        "anchors": [{}],
    }
    (tmp_path / "fragment" / "sv_0000000.pf_fragment").write_bytes(indexorder.pack_text(json.dumps(page)))
    indexshape.shape(tmp_path)
    packed = gzip.decompress((tmp_path / "fragment" / "sv_0000000.pf_fragment").read_bytes())
    assert packed.startswith(b"pagefind_dcd{")
    found = json.loads(packed[12:])
    assert found == page | {"meta": {"title": "Å"}, "filters": {}, "anchors": []}


def test_facets_come_in_one_file(tmp_path):
    write_index(tmp_path, [["barn", [[0, [-25, 1], []]], []]], pages=5)
    indexshape.shape(tmp_path)
    found = json.loads((tmp_path / "urval.json").read_text(encoding="utf-8"))
    assert found["sidor"] == ["sv_0000000", "sv_0000001", "sv_0000002", "sv_0000003"]
    assert found["facetter"] == {"tagg": {"Skola": [1, 2]}}
    assert found["granskad"] == [2, 1, 3]
    assert json.loads((tmp_path / "metoder.json").read_text(encoding="utf-8")) == ["sv_0000004"]
