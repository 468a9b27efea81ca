"""What a heading is called on its page, and that links to it lead there."""

import re
from pathlib import Path

import pytest

from exempelbank.content import urls
from exempelbank.prose import headings
from exempelbank.prose.render import anchors, render_sections

OVERRIDES = Path(__file__).parents[2] / "overrides"


def sections(*lines: str) -> list[tuple[str, str]]:
    body = "".join(f"## {line}\n\nText.\n\n" for line in lines)
    return [(section.id, section.heading) for section in render_sections(body, lambda target: target)]


@pytest.mark.parametrize(
    ("line", "anchor", "heading"),
    [
        pytest.param("*Resultat*", "resultat", "Resultat", id="emphasis"),
        pytest.param("**Så** gick __det__", "sa-gick-det", "Så gick det", id="strong"),
        pytest.param("`Resultat` och <b>", "resultat-och-b", "Resultat och <b>", id="code-and-raw-html"),
        pytest.param("[Resultat](https://www.lund.se) i Lund", "resultat-i-lund", "Resultat i Lund", id="link"),
        pytest.param("Se https://www.lund.se", "se-https-www-lund-se", "Se https://www.lund.se", id="bare-address"),
        pytest.param("![Barn *leker*](lek.jpg) ute", "barn-leker-ute", "Barn leker ute", id="picture"),
        pytest.param("R&aring;d &amp; stöd &lt;3", "rad-stod-3", "Råd & stöd <3", id="entities"),
        pytest.param(r"\*Resultat\* 1\. *år*", "resultat-1-ar", "*Resultat* 1. år", id="escaped"),
        pytest.param("Res_ul_tat", "res-ul-tat", "Res_ul_tat", id="no-emphasis"),
        pytest.param("!!!", "avsnitt", "!!!", id="only-signs"),
        pytest.param("🎉", "avsnitt", "🎉", id="only-emoji"),
        pytest.param("结果", "avsnitt", "结果", id="only-foreign"),
        pytest.param("Innehåll", "innehall-2", "Innehåll", id="the-pages-own"),
        pytest.param("Ruta kontakt", "avsnitt-ruta-kontakt", "Ruta kontakt", id="as-the-pages-own"),
    ],
)
def test_a_heading_without_marks(line, anchor, heading):
    assert sections(line) == [(anchor, heading)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["A", "A", "A"], ["a", "a-2", "a-3"]),
        (["A", "A", "A 2"], ["a", "a-2", "a-2-2"]),
        (["A 2", "A", "A"], ["a-2", "a", "a-3"]),
        (["A", "A-2", "A"], ["a", "a-2", "a-3"]),
        (["*A*", "A!", "`a`"], ["a", "a-2", "a-3"]),
        (["!!!", "???", "Avsnitt"], ["avsnitt", "avsnitt-2", "avsnitt-3"]),
        (["Innehåll", "Innehall"], ["innehall-2", "innehall-3"]),
    ],
)
def test_no_two_ids_are_alike(lines, expected):
    assert [anchor for anchor, _ in sections(*lines)] == expected


def test_many_headings_alike_take_no_time():
    found = list(headings.ids(["A", "!!!"] * 20_000))
    assert len(set(found)) == 40_000


def test_what_stands_before_the_first_heading_has_no_id():
    body = "Först.\n\n##\n\nTomt.\n\n## A\n\nSedan.\n"
    found = [(section.id, section.heading) for section in render_sections(body, lambda target: target)]
    assert found == [("", ""), ("", ""), ("a", "A")]
    assert anchors(body) == ["a"]


def test_the_pages_own_ids_are_all_known():
    """An id in a template must not meet a heading's."""
    templates = [OVERRIDES / name for name in ("main.html", "exempel.html", "metod.html", "handelse.html")]
    templates += sorted((OVERRIDES / "partials").glob("*.html"))
    found = {anchor for path in templates for anchor in re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8"))}
    # The headings' own, those of them that the block on how to begin has, and a county's on the map of the start page.
    found = {anchor for anchor in found if "{{ table.key }}" not in anchor}  # the account's, which has no body
    found -= {"{{ section.id | e }}", "{{ monday.needs.id | e }}", "{{ monday.steps.id | e }}", "{{ area.id }}"}
    assert {anchor for anchor in found if not anchor.startswith(headings.OWN_BEGINNINGS)} == headings.OWN


@pytest.mark.parametrize(
    ("heading", "link", "address"),
    [
        ("*Resultat*", "#resultat", "#resultat"),
        ("!!!", "#avsnitt", "#avsnitt"),
        ("Så gick det", "#så-gick-det", "#sa-gick-det"),
        ("Så gick det", "#s%C3%A5-gick-det", "#sa-gick-det"),
        ("Innehåll", "#innehall-2", "#innehall-2"),
    ],
)
def test_a_link_leads_to_the_heading(bank, exempelfil, heading, link, address):
    text = f"Se [mer]({link}).\n\n## {heading}\n\nMer."
    found = {item.message for item in bank.check(lund_ett=exempelfil(text=text)) if item.rule == "lank-trasig"}
    assert found == set()
    body = exempelfil(text=text).partition("\n---\n")[2]
    html = "".join(section.html for section in render_sections(body, lambda to: urls.resolve("exempel/skane/a.md", to)))
    assert f'href="{address}"' in html
    assert address[1:] in anchors(body)


@pytest.mark.parametrize("link", ["#", "#!!!", "#resultat-2", "#innehall", "#ruta-kontakt"])
def test_a_link_that_leads_to_no_heading_is_told(bank, exempelfil, link):
    found = [item.rule for item in bank.check(lund_ett=exempelfil(text=f"Se [mer]({link})."))]
    assert "lank-trasig" in found
