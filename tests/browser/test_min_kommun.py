"""My municipality: the same measure in the browser as in Python; chosen once, said, forgotten; 404 and county feeds."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Page, expect

from exempelbank.content.register import load_register
from exempelbank.relations import neighbours

KOMMUNER = sorted(load_register().kommuner.values(), key=lambda item: item.kod)


def module(page: Page, name: str) -> str:
    return str(page.evaluate("(name) => new URL(name, document.querySelector('script[type=module]').src).href", name))


def test_the_measure_is_the_same_in_both_languages(page: Page, base_url: str, go):
    go(base_url)
    pairs = [(a, b) for a in KOMMUNER[::23] for b in KOMMUNER[::7]]
    found = page.evaluate(
        """async ([address, likhet, pairs]) => {
            const { likeness, reason } = await import(address);
            const data = await (await fetch(likhet)).json();
            return pairs.map(([a, b]) => [likeness(data, a, b), reason(data, a, b)]);
        }""",
        [module(page, "likhet.js"), "kommuner/likhet.json", [[a.slug, b.slug] for a, b in pairs]],
    )
    for (a, b), (score, why) in zip(pairs, found, strict=True):
        assert score == pytest.approx(neighbours.likeness(a, b), abs=1e-9), (a.namn, b.namn)
        assert why == neighbours.reason(a, b)


@pytest.fixture
def choose(page: Page, base_url: str, go) -> Callable[[str], None]:
    """Choose a municipality on the start page, by its name as someone would write it."""

    def choose_kommun(name: str) -> None:
        go(base_url)
        page.locator("#ex-kommun").fill(name)
        page.locator("#ex-kommun").press("Enter")
        page.wait_for_url("**/kommuner/*/")
        go()

    return choose_kommun


def test_chosen_on_the_start_page_and_said_on_an_example(page: Page, base_url: str, choose):
    choose("Bodens kommun")
    assert page.locator("h1").text_content() == "Boden"
    page.goto(f"{base_url}exempel/lulea-uppfoljning-placerade/")
    note = page.locator(".ex-min-kommun")
    note.wait_for(state="visible")
    lulea, boden = (next(item for item in KOMMUNER if item.namn == name) for name in ("Luleå", "Boden"))
    text = note.text_content() or ""
    assert "Luleå" in text
    assert f"din kommun, Boden: {neighbours.reason(boden, lulea)}." in text


def test_an_example_of_my_own(page: Page, base_url: str, choose):
    choose("luleå")
    page.goto(f"{base_url}exempel/lulea-uppfoljning-placerade/")
    page.locator(".ex-min-kommun").wait_for(state="visible")
    assert "Det här exemplet kommer från din kommun, Luleå." in (page.locator(".ex-min-kommun").text_content() or "")


def test_nothing_is_said_before_a_choice_and_after_it_is_taken_back(page: Page, base_url: str, go, choose):
    go(f"{base_url}exempel/lulea-uppfoljning-placerade/")
    assert not page.locator(".ex-min-kommun").is_visible()
    choose("Boden")
    go(base_url)
    page.locator("[data-glom]").click()
    assert page.locator("#ex-kommun").input_value() == ""
    assert page.evaluate("() => localStorage.getItem('ex-min-kommun')") is None
    go(f"{base_url}exempel/lulea-uppfoljning-placerade/")
    assert not page.locator(".ex-min-kommun").is_visible()


def test_chosen_and_taken_back_on_its_own_page(page: Page, base_url: str, go):
    go(f"{base_url}kommuner/kiruna/")
    button = page.get_by_role("button", name="Det här är min kommun")
    button.click()
    assert page.evaluate("() => localStorage.getItem('ex-min-kommun')") == "kiruna"
    page.get_by_role("button", name="Ta bort valet").click()
    assert page.evaluate("() => localStorage.getItem('ex-min-kommun')") is None


def test_an_unknown_name_is_answered(page: Page, base_url: str, go):
    go(base_url)
    page.locator("#ex-kommun").fill("Ankeborg")
    page.locator("#ex-kommun").press("Enter")
    assert "Vi hittar ingen kommun som heter ”Ankeborg”" in (page.locator(".ex-kommunval__besked").text_content() or "")


def test_search_results_in_the_order_of_likeness(page: Page, base_url: str, site_dir: Path, choose):
    choose("Boden")
    page.goto(f"{base_url}exempel/?ordning=liknar")
    page.locator("[data-traffar] article").first.wait_for()
    assert "Boden" in (page.locator("[data-not]").text_content() or "")
    boden = next(item for item in KOMMUNER if item.namn == "Boden")
    by_slug = {item.slug: item for item in KOMMUNER}
    scores = []
    for slug in page.locator("[data-traffar] article").evaluate_all(
        "(cards) => cards.map((card) => card.dataset.slug)"
    ):
        source = (site_dir / "exempel" / slug / "index.html").read_text(encoding="utf-8")
        places = source.split('data-platser="')[1].split('"')[0].split()
        scores.append(max(neighbours.likeness(boden, by_slug[place]) for place in places))
    assert len(scores) == 10
    assert scores == sorted(scores, reverse=True)


def test_the_order_without_a_choice_says_how_to_choose(page: Page, base_url: str):
    page.goto(f"{base_url}exempel/?ordning=liknar&q=skola")
    page.locator("[data-traffar] article").first.wait_for()
    assert "Du har inte valt någon kommun." in (page.locator("[data-not]").text_content() or "")


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("exempel/norkoping-skolfam", "Skolfam"),
        ("kommuner/lulå/", "Luleå kommun"),
        ("lan/skaane/", "Skåne län"),
        ("metoder/skolfamm/", "Skolfam"),
        ("barnahus-stockholm.html", "Barnahus Stockholm"),
    ],
)
def test_missing_address_offers_the_nearest(page: Page, base_url: str, path: str, title: str):
    page.goto(f"{base_url}{path}")
    links = page.locator("[data-forslag] a")
    links.first.wait_for()
    assert any(title in text for text in links.all_text_contents())
    assert 1 <= links.count() <= 3
    assert page.locator("main input[type=search]").input_value()
    links.first.click()
    expect(page.locator("h1")).not_to_have_text("Sidan finns inte")


def test_missing_address_without_likeness_offers_only_search(page: Page, base_url: str, go):
    go(f"{base_url}qqqxxzzw/")
    assert not page.locator("[data-forslag]").is_visible()
    assert page.locator("main input[type=search]").input_value() == "qqqxxzzw"


def test_each_county_has_a_feed(site_dir: Path):
    atom = "{http://www.w3.org/2005/Atom}"
    for folder in (site_dir / "lan").iterdir():
        if folder.is_dir():
            feed = ET.parse(folder / "atom.xml").getroot()  # noqa: S314 - our own file
            assert feed.find(f"{atom}title") is not None
            assert 'type="application/atom+xml" title="Nya och nygranskade exempel från' in (
                folder / "index.html"
            ).read_text(encoding="utf-8")
    data = json.loads((site_dir / "adresser.json").read_text(encoding="utf-8"))
    assert all(len(item) == 2 and item[0].endswith("/") for item in data)
