"""Which words find a page, and how the index is shaped."""

import json
from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.pages import traffar
from exempelbank.pages.types import Maker
from exempelbank.prose import compounds, stemming
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.search import indexshape, lagtext, pagefind, records, selection
from exempelbank.search import pagefind_format as pf
from exempelbank.settings import Settings
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
    return set(records.of_exempel(index, index.exempel[0], "").keywords.split())


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
    """Write an index of one piece as Pagefind does: words with pages, of pages that all look alike."""
    for name in ("index", "fragment"):
        (folder / name).mkdir(parents=True)
    written = [pf.write_word([pf.Spelling(word, mentions)]) for word, mentions in words]
    (folder / "index" / "sv_0000001.pf_index").write_bytes(pf.write_piece(written))
    listed = [pf.Page(f"sv_{number:07}", 10) for number in range(pages)]
    for number, page in enumerate(listed):
        fragment = {"url": f"/{number}/", "content": "", "word_count": 10, "filters": {}, "meta": {}, "anchors": []}
        (folder / "fragment" / f"{page.name}.pf_fragment").write_bytes(pf.write_fragment(fragment))
    piece = pf.Piece(words[0][0], words[-1][0], "sv_0000001")
    meta = pf.Meta("1.5.2", listed, [piece], [], [], ["sokord", "title"])
    (folder / "pagefind.sv_0.pf_meta").write_bytes(pf.write_meta(meta))
    (folder / pf.ENTRY).write_bytes(pf.write_entry(pf.Entry("1.5.2", "sv", "sv_0", "sv", pages, ["_"])))


def shape(tmp_path, words, pages=1000):
    """Shape an index; return its pieces with their words and spellings."""
    write_index(tmp_path / "rå", words, pages)
    target = tmp_path / "formad"
    indexshape.shape(tmp_path / "rå", target, {f"{number}/": {} for number in range(pages)})
    meta = pf.read_meta(next(target.glob("*.pf_meta")).read_bytes())
    return [
        (piece, [pf.read_word(word) for word in pf.read_piece((target / "index" / f"{piece.name}.pf_index").read_bytes(), pages)])
        for piece in meta.pieces
    ]  # fmt: skip


def test_a_common_word_keeps_the_pages_it_says_most_about(tmp_path):
    mentions = [pf.Mention(number, [-25, 3], []) for number in range(1000)]
    mentions[7] = pf.Mention(7, [-25, 3, 4, 5], [])
    mentions[999] = pf.Mention(999, [], [-2, 0])  # in the title
    mentions[500] = pf.Mention(500, [], [-1, 0])  # among the search words
    rare = [pf.Mention(5, [-25, 1], [])]
    ((_, words),) = shape(tmp_path, [("barn", mentions), ("barnrätt", rare)])
    kept = {form: found for ((form, found),) in words}
    numbers = [mention.page for mention in kept["barn"]]
    assert len(numbers) == indexshape.MOST_PAGES
    assert {7, 999} <= set(numbers)
    assert 500 not in numbers
    assert [mentions[number] for number in numbers] == kept["barn"]
    assert kept["barnrätt"] == rare


def test_pieces_are_small_and_cut_between_beginnings(tmp_path):
    words = [
        (f"{beginning}{number:03}", [pf.Mention(0, [-25, *range(1, 9)], [])])
        for beginning in ("aaaaa", "bbbbb", "ccccc")
        for number in range(400)
    ]
    pieces = shape(tmp_path, words, pages=1)
    assert len(pieces) == 3
    assert [(form, found) for _, piece in pieces for ((form, found),) in piece] == words
    for (first, last, _), piece in pieces:
        assert (first, last) == (piece[0][0].form, piece[-1][0].form)
        assert len({word[0].form[:5] for word in piece}) == 1


def test_facets_are_sets_of_pages_by_steps(tmp_path):
    hits = [
        records.Hit("exempel/c/", False, [("tagg", "Skola")], "2026-03-01", {}),
        records.Hit("exempel/a/", False, [("tagg", "Skola"), ("lan", "Skåne län")], "2026-01-01", {}),
        records.Hit("exempel/d/", False, [("tagg", "Skola")], "2026-03-01", {}),
        records.Hit("exempel/b/", False, [("tagg", "Barnrätt")], "2026-05-01", {}),
        records.Hit("metoder/m/", True, [], "", {}),
    ]
    selection.write(tmp_path, hits, {hit.address: hit.address[-2] for hit in hits})
    assert json.loads((tmp_path / "urval.json").read_text(encoding="utf-8")) == {
        "sidor": ["a", "b", "c", "d"],
        "facetter": {"lan": {"Skåne län": [0]}, "tagg": {"Barnrätt": [1], "Skola": [0, 2, 1]}},
        "granskad": [1, 2, 3, 0],
    }
    assert json.loads((tmp_path / "metoder.json").read_text(encoding="utf-8")) == ["m"]


def test_the_pages_that_apply_a_section_of_law_stand_by_its_code(tmp_path):
    hits = [
        records.Hit("exempel/a/", False, [], "2026-01-01", {}, ["sol-11-5"]),
        records.Hit("exempel/b/", False, [], "2026-03-01", {}, ["sol-11-5", "artikel-12"]),
        records.Hit("exempel/c/", False, [], "2026-03-01", {}),
    ]
    selection.write(tmp_path, hits, {hit.address: hit.address[-2] for hit in hits})
    assert json.loads((tmp_path / "lagrum.json").read_text(encoding="utf-8")) == {"artikel-12": "b", "sol-11-5": "b a"}


def test_a_section_of_law_is_known_as_people_write_it(index):
    told = {kod: forms for kod, _, _, forms in json.loads(lagtext.render(index.vocabulary))}
    assert {"2 kap 1", "2 kap 4", "2 kap"} <= set(told["sol-2025-2-1"])
    assert "14 kap 1" in told["sol-2025-19-1"]  # the number it had in the act before
    assert told["barnkonventionen-20"][:2] == ["artikel 20", "art 20"]
    assert "nya socialtjänstlagen" in told["sol-2025"]
    assert "komma till tals" not in told["barnkonventionen-12"]  # a tag has it
    assert len(lagtext.beginnings(index.vocabulary)) < 400
    assert not {"barn", "utan", "inte"} & set(lagtext.beginnings(index.vocabulary).split())


def test_a_page_that_is_not_in_the_index_is_no_facet_in_silence(tmp_path):
    with pytest.raises(KeyError, match="exempel/a/"):
        selection.write(tmp_path, [records.Hit("exempel/a/", False, [], "", {})], {})


def test_a_hit_shows_the_card_of_the_lists(bank, exempelfil):
    bank.put("exempel/skane/lund-ett.md", exempelfil(uppföljning="{nivå: mätt, riktning: positiv}"))
    bank.put(
        "exempel/skane/lund-gammalt.md",
        exempelfil(titel="Ett arkiverat exempel", status="arkiverad", arkiverad_orsak="Slut.", startår=None),
    )
    maker = Maker(Settings("Banken", "", "https://exempel.test/"), index := index_of(bank), Similarity(index))
    found = {hit.address: hit for hit in traffar.hits(maker)}
    assert found["exempel/lund-ett/"].card == {
        "title": "Mer tid med barnen i Lund",
        "sammanfattning": "Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.",
        "plats": "Lund · Skåne län",
        "ar": "sedan 2021",
        "uppfoljning": "Egna mätningar, positivt resultat",
        "syften": "Barnrätt",
    }
    assert found["exempel/lund-gammalt/"].card["arkiverad"] == "Arkiverat"
    assert found["exempel/lund-ett/"].facets == [
        ("syfte", "Barnrätt"),
        ("tagg", "Barnrätt"),
        ("tagg", "Skola"),
        ("uppfoljning", "Egna mätningar"),
        ("lan", "Skåne län"),
        ("lage", "Pågår"),
        ("kommungrupp", "Större stad"),
        ("startar", "2021"),
        ("kommun", "lund"),
    ]
    assert records.read_hits(records.write_hits(found.values())) == [*found.values()]


# ---- What is given to Pagefind -----------------------------------------------------------------------------------

MAIN = b'<main id="innehall" data-pagefind-body>\n<p>Text</p></main>'


@pytest.mark.parametrize(
    ("page", "given"),
    [
        (b"<html><nav>meny</nav>" + MAIN + b"<footer></footer></html>", b'<!doctype html><html lang="sv">' + MAIN),
        (b"<html><p>utan huvuddel</p></html>", None),
        (b'<html><script>"<main>"</script>' + MAIN + b"</html>", None),
        (b"<html>" + MAIN + b"<pre></main></pre></html>", None),
        (b"<html></main><main ></html>", None),
        (b"<html><mainframe></mainframe>" + MAIN + b"</html>", b'<!doctype html><html lang="sv">' + MAIN),
    ],
)
def test_only_the_one_main_part_is_cut_out(page, given):
    """What cannot be told apart is given whole: Pagefind leaves out what is not searched."""
    assert pagefind._searched(page) == (page if given is None else given)
