"""What the pages about the mandate list of the bank: exact on a small bank, complete on our own."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from exempelbank.check.run import check
from exempelbank.content.coded import SYFTE
from exempelbank.errors import SetupError
from exempelbank.pages import barn, uppdrag
from exempelbank.pages.types import Maker
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
POINTS = """\
- {id: skolan, område: tydligt uppdrag, punkt: "att [skolan] är med", taggar: [skola]}
- {id: lagen, område: tydligt uppdrag, punkt: en ny lag, utanför: ja}
- {id: hela, område: tydligt uppdrag, punkt: exempel, svar: "Hela [banken](/exempel/)."}
- {id: forskning, område: tydligt uppdrag, punkt: mer forskning}
- {id: annat, område: god arbetsmiljö, punkt: något annat}
"""
LAWS = """\
- {kod: sol-11-5, namn: "11 kap. 5 § socialtjänstlagen (2025:400)", former: [utan beslut], sida: /uppdraget/nya-lagen/, källa: a}
- {kod: sol-13-7, namn: "13 kap. 7 § socialtjänstlagen (2025:400)", sida: /uppdraget/nya-lagen/, källa: a}
- {kod: artikel-12, namn: artikel 12, sida: /barnkonventionen/12/, källa: a}
"""
HOW = "Har ni ett? [Tipsa oss](/bidra/tips/) eller [skriv ett exempel](/bidra/formular/)."


@pytest.fixture
def small(bank, exempelfil) -> Index:
    bank.put("exempel/uppdrag.yml", POINTS)
    bank.put("exempel/lagrum.yml", LAWS)
    bank.put("exempel/skane/lund-a.md", exempelfil(titel='"Ett *team* i Lund"', lagrum="[sol-11-5, artikel-12]"))
    bank.put("exempel/skane/lund-b.md", exempelfil(titel="Mer tid i skolan", taggar="[samverkan]", uppdrag="[skolan]"))
    return Index(check(bank.root, TODAY).bank)


def test_points_of_an_area(small):
    assert uppdrag.fill("Före\n\n<!-- exempel: tydligt uppdrag -->\n\nEfter\n", small) == (
        "Före\n\n"
        "### Att \\[skolan\\] är med {#skolan}\n\n"
        "- [Mer tid i skolan](/exempel/lund-b/), Lund · Skåne län\n"
        "- [Ett \\*team\\* i Lund](/exempel/lund-a/), Lund · Skåne län\n\n"
        "### En ny lag {#lagen}\n\n"
        "Det här är inget som ett arbete i en kommun kan möta.\n\n"
        "### Exempel {#hela}\n\n"
        "Hela [banken](/exempel/).\n\n"
        "### Mer forskning {#forskning}\n\n"
        f"Inget exempel än. {HOW}\n\n"
        "Efter\n"
    )


def test_sections_of_law(small):
    assert uppdrag.fill("<!-- exempel: lagrum -->", small) == (
        "### 11 kap. 5 § (utan beslut) {#sol-11-5}\n\n"
        "- [Ett \\*team\\* i Lund](/exempel/lund-a/), Lund · Skåne län\n\n"
        f"Inget exempel än hör till 13 kap. 7 §. {HOW}"
    )


def test_a_long_list_leads_to_the_rest(bank, exempelfil):
    bank.put("exempel/uppdrag.yml", POINTS)
    for number in range(uppdrag.SHOWN + 2):
        bank.put(f"exempel/skane/lund-{number}.md", exempelfil(titel=f"Exempel {number} från Lund"))
    rows = uppdrag.fill("<!-- exempel: tydligt uppdrag -->", Index(check(bank.root, TODAY).bank)).split("\n")
    assert rows[1 + uppdrag.SHOWN :][:2] == [
        "- [Exempel 7 från Lund](/exempel/lund-7/), Lund · Skåne län",
        "- och 2 till, bland alla om [skola](/taggar/skola/)",
    ]


def test_unknown_marker_is_told(small):
    with pytest.raises(SetupError, match="”exempel: lagar” betyder ingenting"):
        uppdrag.fill("<!-- exempel: lagar -->", small)


def test_every_purpose_and_point_has_its_anchor_on_our_own_pages(index):
    pages = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/uppdraget").glob("*.md"))]
    found = Counter(re.findall(r"\{#(.+?)\}$", "\n".join(uppdrag.fill(page, index) for page in pages), re.MULTILINE))
    used = {kod for entry in index.active for kod in entry.data.lagrum if kod.startswith("sol-")}
    expected = [*map(slugify, SYFTE), *(punkt.id for punkt in index.vocabulary.punkter), *used]
    assert found == Counter(expected)
    assert len(index.vocabulary.punkter) == 25


def test_children_read_also_of_an_example_that_serves_no_purpose(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil(taggar="[samverkan]", barnversion="Någon lyssnar på dig."))
    index = Index(check(bank.root, TODAY).bank)
    view = barn.barn(Maker(Settings("Banken", "Exempel", "https://exempel.test/"), index, Similarity(index))).view
    assert [(group.heading, [story.text for story in group.stories]) for group in view.groups] == [
        ("Annan hjälp", ["Någon lyssnar på dig."])
    ]


def test_many_stories_for_children_are_cut_into_pages_that_hold_each_once(bank, exempelfil):
    told = [f"Någon lyssnar på barn nummer {number}." for number in range(barn.SIZE + 5)]
    for number, text in enumerate(told):
        name = f"Exempel nummer {number} om stöd till barn"
        file = exempelfil(titel=name, taggar="[samverkan]" if number % 2 else "[barnrätt]", barnversion=text)
        bank.put(f"exempel/skane/lund-{number}.md", file)
    index = Index(check(bank.root, TODAY).bank)
    maker = Maker(Settings("Banken", "Exempel", "https://exempel.test/"), index, Similarity(index))
    specs = [barn.barn(maker), *(make() for make in barn.following(maker))]
    assert [spec.meta.url for spec in specs] == ["barn/exempel/", "barn/exempel/sida/2/"]
    stories = [[story.text for group in spec.view.groups for story in group.stories] for spec in specs]
    assert [len(page) for page in stories] == [barn.SIZE, 5]
    assert sorted(text for page in stories for text in page) == sorted(told)
    assert [link.url for link in specs[1].view.lista.pages] == ["barn/exempel/", "barn/exempel/sida/2/"]
