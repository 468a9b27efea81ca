"""What may stand in a text: identity numbers, mailboxes, phone numbers, small numbers, long sentences, abbreviations.

The identity numbers are those that Skatteverket has published as examples and test numbers; no others may stand here.
"""

import pytest


@pytest.fixture
def rules(bank, exempelfil):
    """Return line, column and rule of what a text gives; the text stands on line 17."""
    return lambda text: [(line - 16, column, rule) for line, column, rule in bank.places(lund_test=exempelfil(text))]


_PNR = [(1, 4, "personnummer")]


@pytest.mark.parametrize(
    "number",
    [
        "201701012393", "20170101-2393", "170101-2393", "1701012393", "170101+2393", "170101–2393", "170101−2393", "170101 2393",
        "20170101 2393", "20170101 - 2393", "170101\u00a02393", "170101- 2393", "17 01 01-2393", "2017 01 01 2393", "2017-01-01-2393",
        "170101\\-2393", "701063-2391", "19701063-2391", "640823-3234", "(640823-3234)", "640823-3234.", "1-640823-3234",
        "https://a.se/640823-3234", "`640823-3234`", "19640823\t3234",
    ],
)  # fmt: skip
def test_identity_number(rules, number):
    """With and without century, with hyphen, plus, dash or spaces, of both kinds, wherever it stands."""
    found = [item for item in rules(f"Nr {number} nej") if item[2] != "lank-trasig"]
    assert [(line, rule) for line, _, rule in found] == [(1, "personnummer")]


@pytest.mark.parametrize(
    "text",
    [
        "640823-3235", "199913011234", "556036-0793", "SFS (2025:400)", "dnr 2025-001234", "978-91-7555-185-2", "2025-07-01",
        "16640823-3234", "640823-3234x", "20170101 2394", "2026-03-01 1430", "123456789012345", "640823 32345",
    ],
)  # fmt: skip
def test_no_identity_number(rules, text):
    """A wrong check digit, a day that does not exist, an organisation number, a case number, an ISBN."""
    assert "personnummer" not in [rule for *_, rule in rules(f"Nr {text} nej")]


def test_identity_number_broken_over_two_lines(rules):
    assert rules("Nr 640823-\n3234 nej") == _PNR


def test_identity_number_anywhere_in_a_file(bank, exempelfil):
    text = exempelfil("![640823-3234](x.jpg)", titel="Mer 701063-2391 tid", målgrupp="6408233234")
    places = bank.places(lund_test=text.replace("läge:", "# 170101-2393\nläge:"), **{"nr_640823-3234": exempelfil()})
    assert [item for item in places if item[2] == "personnummer"] == [
        (2, 12, "personnummer"), (6, 3, "personnummer"), (14, 11, "personnummer"), (19, 3, "personnummer"), (1, 1, "personnummer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("familjen@gmail.com", "e-post-privat"), ("FAMILJEN@HOTMAIL.SE", "e-post-privat"), ("a.b@outlook.com", "e-post-privat"),
        ("a@live.se", "e-post-privat"), ("a@hotmail.co.uk", "e-post-privat"), ("anna.andersson@lund.se", "e-post-person"),
        ("anna.maria.andersson@lund.se", "e-post-person"), ("anna_andersson@lund.se", "e-post-person"),
        ("anna.andersson-ek2@lund.se", "e-post-person"), ("barnochunga@lund.se", None), ("social.forvaltningen@lund.se", None),
        ("barn.unga@lund.se", None), ("mottagningsenheten.soder@lund.se", None), ("info@mygmail.com", None), ("info@gmail.lund.se", None),
    ],
)  # fmt: skip
def test_mailboxes(rules, address, expected):
    assert rules(f"Se {address} nu.") == ([(1, 4, expected)] if expected else [])


@pytest.mark.parametrize(
    "number",
    [
        "070-174 06 58", "0701740658", "070 174 06 58", "070-1740658", "+46701740658", "+46 70 174 06 58", "+46 (0)70 174 06 58",
        "0046 70 174 06 58", "08-465 004 20", "08 465 004 20", "08-46500420", "0498-26 90 00", "0498/26 90 00", "(0498) 26 90 00",
        "046-35 50 00", "020-123456", "08-12 34 56",
    ],
)  # fmt: skip
def test_phone_number(rules, number):
    assert rules(f"Nr {number}.") == [(1, 4, "telefon")]


@pytest.mark.parametrize(
    "text",
    [
        "112", "1177", "åren 2010-2015", "2010–2015", "10 000–20 000 kronor", "1 500 000 kronor", "0,5 procent", "0–18 år",
        "7–16 år", "dnr 2020-0123 456", "2016/00114", "556036-0793", "978-91-7555-185-2", "(2020:47)", "kl. 08-16 30", "08:00-16:30",
        "https://a.se/070-1740658", "2020-01-02 10 20", "05-06",
    ],
)  # fmt: skip
def test_no_phone_number(rules, text):
    assert rules(f"Nr {text} nej.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tre barn", True), ("3 barn", True), ("Två små barn", True), ("4 ungdomar", True), ("1 pojke", True), ("2 av 30 barn", True),
        ("tre av barnen", True), ("fyra av de unga", False), ("5 barn", False), ("13 barn", False), ("ett barn", False), ("en flicka", False),
        ("två barnmorskor", False), ("fyra av tio ungdomar", False), ("två tjänster", False), ("barn 3 år", False), ("två till barnen", False),
    ],
)  # fmt: skip
def test_small_numbers(bank, exempelfil, text, expected):
    """Only in a named municipality: a whole county is large enough."""
    words = f"Där var {text} då."
    assert bank.places(lund_test=exempelfil(words)) == ([(17, 9, "sma-tal")] if expected else [])
    assert bank.places(lund_test=exempelfil(words, kommuner=None, län="[Skåne]")) == []


def _sentence(count: int) -> str:
    return f"Vi {'går ' * (count - 2)}hem."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(_sentence(25), [], id="25"),
        pytest.param(_sentence(26), [(1, 1, "lang-mening")], id="26"),
        pytest.param(f"Kort.\nKort. {_sentence(26)}", [(2, 7, "lang-mening")], id="in-the-middle"),
        pytest.param(f"- Kort\n- {_sentence(26)}", [(2, 3, "lang-mening")], id="list"),
        pytest.param(f"{_sentence(20)} {_sentence(20)}", [], id="two"),
        pytest.param(f"- {'går ' * 20}\n- {'går ' * 20}", [], id="list-without-full-stops"),
        pytest.param(f"| a |\n|---|\n| {_sentence(30)} |", [], id="table"),
        pytest.param(f"Text.\n\n### {_sentence(30)}\n", [], id="heading"),
        pytest.param(f"```\n{_sentence(30)}\n```\n\nText.", [], id="code"),
    ],
)
def test_long_sentences(rules, text, expected):
    assert rules(text) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Hon kom. " * 60, []),
        ("Verksamhetsutvecklaren dokumenterade. " * 60, [(-2, 1, "lix")]),
        ("Verksamhetsutvecklaren dokumenterade. " * 40, []),
    ],
    ids=["easy", "hard", "hard-but-under-100-words"],
)
def test_lix(rules, words, expected):
    assert rules(words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi har ABCD här.", [(1, 8, "forkortning")]),
        ("Vi har ABCD. Sedan ABCD igen.", [(1, 8, "forkortning")]),
        ("Alla Barns Dag (ABD) och sedan ABD.", []),
        ("ABCD (Alla Barns Centrala Dag) kom.", []),
        ("EU och FN och MST.", []),
        ("VIKTIGT ATT VETA här.", []),
        ("FoU och SoL.", []),
        ("Se `kod` och [ABCD](https://a.se).", [(1, 15, "forkortning")]),
    ],
)
def test_abbreviations(rules, text, expected):
    """MST stands in the word list; words in capitals side by side are emphasis."""
    assert rules(text) == expected


@pytest.mark.parametrize(
    ("av", "expected"),
    [
        ("Lunds kommun", True), ("Lund", True), ("lunds stad", True), ("1281", True), ("Lunds kommuns utvecklingsenhet", True),
        ("Socialförvaltningen, Lunds kommun", True), ("Socialförvaltningen i Lund", True), ("kommunen själv", True), ("Vi själva", True),
        ("Egen utvärdering", True), ("Lunds universitet", False), ("FoU Lund", False), ("Lunds tekniska högskola", False),
        ("Region Skåne", False), ("Malmö stad", False), ("FoU Skåne, på uppdrag av Lunds kommun", False), ("Lundby kommun", False),
        ("Lunds universitet och Lunds kommun", False),
    ],
)  # fmt: skip
def test_review_by_the_owner(bank, exempelfil, av, expected):
    source = "[{titel: Rapport, utgivare: LU, url: https://www.lu.se, läst: 2026-03-01, id: rapport}]"
    group = f'{{nivå: extern, riktning: blandad, år: 2020, källa: [rapport], av: "{av}"}}'
    assert bank.places(lund_test=exempelfil(uppföljning=group, källor=source)) == (
        [(8, 80, "uppfoljning-egen")] if expected else []
    )


def test_review_by_a_municipality_whose_name_is_part_of_another(bank, exempelfil):
    source = "[{titel: Rapport, utgivare: LU, url: https://www.lu.se, läst: 2026-03-01, id: rapport}]"
    group = "{nivå: extern, riktning: blandad, år: 2020, källa: [rapport], av: Uppsala kommun}"
    bank.put("exempel/vastmanland/sala.md", exempelfil(kommuner="[Sala]", uppföljning=group, källor=source))
    assert bank.places() == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](lund-test.md) [b](#resultat) [c](../../docs/metoder/mst.md)", []),
        ("[a](lund-tets.md)", [(1, 5, "lank-trasig")]),
        ("[a](../taggar.yml) [b](../../mkdocs.yml)", [(1, 5, "lank-trasig"), (1, 24, "lank-trasig")]),
        ("[a](../../../../etc/passwd)", [(1, 5, "lank-trasig")]),
        ("[a](/exempel/lund-test/)", [(1, 5, "lank-trasig")]),
        ("[a]() [b](https://)", [(1, 5, "lank-trasig"), (1, 11, "lank-trasig")]),
        ("[a](#utgångsläge) [b](#utgangslage) [c](#saknas)", [(1, 41, "lank-trasig")]),
        ("[a](mailto:barn@lund.se) <barn@lund.se>", []),
        ("[a](tel:112) [b](ftp://a.se)", [(1, 5, "lank-typ"), (1, 18, "lank-typ")]),
        ("http://a.se och [b](HTTP://a.se)", [(1, 1, "http"), (1, 21, "http")]),
        ("![a](//a.se/b.jpg) ![b](data:image/png;base64,x)", [(1, 6, "bild-fjarr"), (1, 25, "bild-fjarr")]),
        ("![a](../skane/lund-test/b.jpg)", [(1, 6, "bild-saknas")]),
    ],
)
def test_links_and_pictures(bank, rules, text, expected):
    bank.put_method("mst", "MST")
    assert rules(text) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("## Arbetssätt", "##  Arbetssätt ##", []),
        ("## Arbetssätt", "Arbetssätt\n---", []),
        ("## Barnens delaktighet", "## Barnens\u00a0delaktighet", []),
        ("## Arbetssätt", "**Arbetssätt**", [(19, 1, "rubrik-niva")]),
        ("## Arbetssätt", "##Arbetssätt", [(19, 1, "rubrik-niva")]),
        ("## Arbetssätt", "# Arbetssätt", [(19, 1, "rubrik-niva")]),
        ("## Arbetssätt", "## Arbetssätt:", [(19, 1, "rubrik-okand")]),
        ("## Arbetssätt", "## Metod", [(19, 1, "rubrik-okand"), (23, 1, "rubrik-saknas")]),
        ("Vi åker ut två och två.", "<!-- sen -->", [(19, 1, "rubrik-tom"), (21, 1, "html")]),
        ("Vi åker ut två och två.", "\u00a0\n\n-\n\n***", [(19, 1, "rubrik-tom")]),
        ("Vi åker ut två och två.", "| a |\n|---|\n| b |", []),
        ("Vi åker ut två och två.", "```\n## Resultat\n```", []),
        ("Vi åker ut två och två.", "> ## Resultat\n\nText.", []),
        ("Vi åker ut två och två.", "Vi […] åker. Vi fyller i här.", []),
    ],
)
def test_headings(bank, exempelfil, old, new, expected):
    assert bank.places(lund_test=exempelfil().replace(old, new)) == expected


def test_draft_is_checked_like_the_rest(bank, exempelfil):
    assert bank.places(lund_test=exempelfil(status="utkast", läge="x")) == [(6, 7, "falt-val")]


def test_good_example_has_no_findings(bank, exempelfil):
    text = "Ordet عائلة betyder familj 👨‍👩‍👧. Se <https://www.lund.se> (2025:400), s. 12\u201314."
    assert bank.places(lund_test=exempelfil(text, titel="Mer\u00a0tid – med ”barnen” & unga")) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"läge": "avslutat", "startår": "2020", "slutår": "2020"}, [], id="one-year"),
        pytest.param(
            {"läge": "avslutat", "startår": "2020", "slutår": "2019"}, [(13, 9, "ar-ordning")], id="end-before-start"
        ),
        pytest.param({"läge": "avslutat", "startår": None, "slutår": "2019"}, [], id="end-alone"),
        pytest.param({"läge": "okänt", "slutår": "2022"}, [(13, 9, "slutar-lage")], id="end-of-unknown"),
        pytest.param({"publicerad": "2024-01-01", "granskad": "2024-11-22"}, [], id="24-months"),
        pytest.param(
            {"publicerad": "2024-01-01", "granskad": "2024-11-21"},
            [(12, 11, "granskning-forsenad")],
            id="24-months-and-a-day",
        ),
        pytest.param(
            {"publicerad": "2026-03-02", "granskad": "2026-03-01"},
            [(12, 11, "datum-ordning")],
            id="reviewed-before-published",
        ),
        pytest.param({"status": "arkiverad", "arkiverad_orsak": "Lades ner."}, [], id="archived-with-reason"),
        pytest.param({"uppföljning": "{nivå: erfarenhet}"}, [], id="own-experience-needs-no-more"),
        pytest.param(
            {"underlag": "sammanställt", "kontakt": None, "källor": "[{titel: Pärm, utgivare: Lunds arkiv}]"},
            [],
            id="source-on-paper",
        ),
        pytest.param(
            {
                "underlag": "sammanställt",
                "kontakt": None,
                "uppföljning": "{nivå: mätt, riktning: för tidigt, år: 2020}",
            },
            [(9, 11, "falt-saknas")],
            id="missing-sources-told-once",
        ),
    ],
)
def test_what_fields_say_together(bank, exempelfil, changes, expected):
    assert bank.places(lund_test=exempelfil(**changes)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barnen &#x202e;fick vänta.", [(1, 8, "styrtecken")]),
        ("Barnen fick&#8294; vänta.", [(1, 12, "styrtecken")]),
        ("Barnen\nfick&#12; vänta&#0;.", [(2, 5, "styrtecken"), (2, 16, "styrtecken")]),
        ("Barnen &amp; unga &#229; &#x1F600; &#9999999; &#xZ; &#;", []),
    ],
)
def test_characters_written_by_their_number(rules, text, expected):
    assert rules(text) == expected
