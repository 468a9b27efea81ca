"""What those who adapted an example did with it, beside the original, on both their pages."""

from pathlib import Path

import html5lib
import pytest

from exempelbank.check.run import check
from exempelbank.pages import exempel
from exempelbank.pages.types import Maker
from exempelbank.relations.index import Index
from exempelbank.relations.similar import Similarity
from exempelbank.settings import Settings
from exempelbank.site import templating

ROOT = Path(__file__).parents[2]
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
ADAPTED = "[{av: lund-test, behöll: Två åker ut, ändrade: 'Vi & skolan åker', hur det gick: Bättre än väntat}]"


@pytest.fixture
def pages(bank, exempelfil):
    """The finished page of an example by its slug, with what its template was given."""
    bank.put("exempel/skane/lund-test.md", exempelfil())
    malmo = exempelfil(titel="Malmö gör som i Lund", kommuner="[Malmö]", startår="2024", sammanfattning="Malmö prövade Lunds sätt att åka ut till barnen, och skolan följde med i bilen.", bygger_på="[lund-test]", anpassning=ADAPTED)  # fmt: skip
    bank.put("exempel/skane/malmo-test.md", malmo)
    bank.put("exempel/skane/ystad-test.md", exempelfil(titel="Ystad prövade inte", kommuner="[Ystad]", bygger_på="[lund-test]"))  # fmt: skip
    found = check(bank.root, bank.today)
    assert not found.failed
    index = Index(found.bank)
    maker = Maker(SETTINGS, index, Similarity(index))
    env, site = templating.environment(ROOT), templating.site_of(SETTINGS, "assets/")

    def page(slug: str):
        spec = exempel.page(maker, index.by_slug[slug], bank.today)
        return spec.view, templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site).decode()

    return page


def box(page: str) -> list[tuple[str, list[str], list[str]]]:
    """Return each side of the box: its heading, where it leads, and its terms and values."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return [
        (
            " ".join("".join(side.find("h3").itertext()).split()),
            [link.get("href") for link in side.iter("a")],
            ["".join(part.itertext()).strip() for part in side.iter() if part.tag in {"p", "dt", "dd"}],
        )
        for side in tree.iter("div")
        if side.get("class") == "ex-provat__sida"
    ]


TOLD = ["Behöll", "Två åker ut", "Ändrade", "Vi & skolan åker", "Så gick det", "Bättre än väntat"]
LUND = ["Var", "Lund · Skåne län", "År", "Sedan 2021", "Uppföljning", "Inte uppföljt"]
MALMO = ["Var", "Malmö · Skåne län", "År", "Sedan 2024", "Uppföljning", "Inte uppföljt"]


def test_the_original_shows_who_has_tried_it_and_what_they_did(pages):
    view, page = pages("lund-test")
    summary = "Malmö prövade Lunds sätt att åka ut till barnen, och skolan följde med i bilen."
    assert box(page) == [
        ("Originalet: Mer tid med barnen i Lund", [], LUND),
        ("Anpassningen: Malmö gör som i Lund", ["../../exempel/malmo-test/"], [summary, *MALMO, *TOLD]),
    ]
    assert [card.slug for card in view.used_by] == ["malmo-test", "ystad-test"]


def test_the_adaptation_shows_the_original_beside_it(pages):
    _, page = pages("malmo-test")
    summary = "Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år."
    assert box(page) == [
        ("Originalet: Mer tid med barnen i Lund", ["../../exempel/lund-test/"], [summary, *LUND]),
        ("Anpassningen: Malmö gör som i Lund", [], [*MALMO, *TOLD]),
    ]


def test_an_example_that_only_builds_on_another_has_no_box(pages):
    _, page = pages("ystad-test")
    assert "Vi har prövat det här</h2>" not in page
    assert box(page) == []


def test_on_paper_an_adaptation_has_its_own_box_and_an_original_not_what_others_did(pages):
    def marks(slug: str) -> list[str]:
        tree = html5lib.parse(pages(slug)[1], namespaceHTMLElements=False)
        return [div.get("class") for div in tree.iter("div") if "ex-provat" in (div.get("class") or "").split()]

    assert (marks("lund-test"), marks("malmo-test")) == (["ex-provat ex-relaterat"], ["ex-provat"])


def test_an_adaptation_counts_when_the_page_is_made_to_fit_on_paper(bank, exempelfil):
    def size(words: str) -> dict[str, str]:
        bank.put("exempel/skane/lund-test.md", exempelfil("Barnen fick vänta på besked. " * 45))
        told = ", ".join(f"{key}: {words}" for key in ("behöll", "ändrade", "tog bort", "hur det gick"))
        malmo = exempelfil("Barnen i Malmö fick vänta. " * 45, titel="Malmö gör som i Lund", kommuner="[Malmö]", bygger_på="[lund-test]", anpassning=f"[{{av: lund-test, {told}}}]")  # fmt: skip
        bank.put("exempel/skane/malmo-test.md", malmo)
        index = Index(check(bank.root, bank.today).bank)
        maker = Maker(SETTINGS, index, Similarity(index))
        return {slug: exempel.page(maker, index.by_slug[slug], bank.today).view.print_size for slug in index.by_slug}

    assert size("Kort") == {"lund-test": "kort", "malmo-test": "kort"}
    assert size("lång text " * 28) == {"lund-test": "kort", "malmo-test": "mellan"}
