"""The page of rules: each rule under its id, and nothing on it that the page's own Markdown would change."""

import html
import re

import html5lib
import markdown
import pytest

from exempelbank.check.families import FAMILIES
from exempelbank.content.declarations import Family, Picture, Snippet, fields, paragraph, whole
from exempelbank.contribute.rules_page import rules_page

_DECLARED = [rule for family in FAMILIES for rule in family.declarations]


@pytest.fixture(scope="module")
def page():
    """The page as MkDocs shows it: the same Markdown with the same extensions for code, headings and attributes."""
    text = rules_page(FAMILIES).partition("---\n\n")[2]
    return html5lib.parse(
        markdown.markdown(text, extensions=["toc", "fenced_code", "attr_list", "tables"]), namespaceHTMLElements=False
    )


def test_every_rule_has_its_anchor(page):
    anchors = [heading.get("id") for heading in page.iter("h3")]
    assert anchors == [rule.id for rule in _DECLARED]
    assert not {heading.get("id") for heading in page.iter("h2")} & set(anchors)


def test_every_short_snippet_is_shown_as_it_is_written(page):
    shown = ["".join(block.itertext()).rstrip("\n") for block in page.iter("pre")]
    written = [snippet.text.rstrip("\n") for rule in _DECLARED for snippet in (rule.bad, rule.good) if snippet.text]
    assert len(shown) == len(written)
    differing = [
        text for text, seen in zip(written, shown, strict=True) if text.strip("\n").expandtabs(4) != seen
    ]  # Python-Markdown has no tabs
    assert all(len(text.split("\n")) > 16 or max(map(len, text.split("\n"))) > 240 for text in differing)
    assert len(differing) < 15


def test_severity_what_and_why_stand_under_the_id():
    text = html.unescape(rules_page(FAMILIES))
    for rule in _DECLARED:
        severity = {"error": "Fel", "warning": "Varning"}[rule.severity]
        assert f"\n### `{rule.id}`\n\n**{severity}.** {rule.what} {rule.why}\n" in text


def _shown(snippet: Snippet) -> str:
    family = Family("Prov")
    family.error("prov", "Vad.", "Varför.", bad=snippet, good=fields("läge: pågående"))
    return re.search(r"Så blir det fel(.*?)\n\nSå blir det rätt", rules_page([family]), re.DOTALL)[1]


_SAVED = Snippet("å", "stycke", saved_as="cp1252")
_HEAVY = Picture("exempel/skane/lund-test/a.jpg", kilobytes=700, has_position=True)


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        (paragraph("ett\n\ntvå"), ":\n\n```\nett\n\ntvå\n```"),
        (whole("- namn: skola\n", "exempel/taggar.yml"), ": filen `exempel/taggar.yml`:\n\n```\n- namn: skola\n```"),
        (Snippet(), ": filen `exempel/skane/lund-test.md`."),
        (_SAVED, ": en fil som är sparad som Windows-1252:\n\n```\nå\n```"),
        (Snippet(link_to="../a.md"), ": en genväg till `../a.md`."),
        (
            Snippet(beside=(_HEAVY,)),
            ": bilden `exempel/skane/lund-test/a.jpg` (sparad som `JPEG`, 700 kB, med uppgift om var den är tagen).",
        ),
        (paragraph("a\n" * 101), ":\n\n```\na\na\na\n…\n```"),
        (paragraph("a" * 300), f":\n\n```\n{'a' * 240} …\n```"),
    ],
)
def test_what_code_cannot_show_is_told(snippet, expected):
    assert _shown(snippet) == expected
