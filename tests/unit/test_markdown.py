"""Bodies: what the rules find and where, and that what the site shows is safe."""

import pytest

from exempelbank.prose.inspect import analyse
from exempelbank.prose.render import render_sections


def found(body: str) -> list[tuple[str, int, int, str]]:
    return [(item.kind, item.line, item.column, item.target or item.text) for item in analyse(body).inlines]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("a <b>c</b> d", [("html", 1, 3, "<b>")], id="tag-told-once"),
        pytest.param("</b> a", [("html", 1, 1, "</b>")], id="closing-tag-alone"),
        pytest.param("a<br>b<br>c", [("html", 1, 2, "<br>"), ("html", 1, 7, "<br>")], id="two-of-a-kind"),
        pytest.param("<!-- a -->", [("html", 1, 1, "<!-- a -->")], id="comment"),
        pytest.param("> <div>x", [("html", 1, 3, "<div>x")], id="in-quotation"),
        pytest.param("| a |\n|---|\n| <i>x</i> |", [("html", 3, 3, "<i>")], id="in-table"),
        pytest.param("`<b>` a < b, \\<b> och &lt;b&gt;", [], id="no-html"),
        pytest.param("```\n<b>\n```\n\n    <i>", [], id="code"),
        pytest.param("[a](b.md)", [("link", 1, 5, "b.md")], id="link"),
        pytest.param("[a](<b c.md>)", [("link", 1, 6, "b%20c.md")], id="link-in-angles"),
        pytest.param(
            "x\n[a](b) [c](b)\n[d](b)",
            [("link", 2, 5, "b"), ("link", 2, 12, "b"), ("link", 3, 5, "b")],
            id="same-twice",
        ),
        pytest.param("[a](j&#97;va:x) <java:x>", [("link", 1, 5, "java:x"), ("link", 1, 18, "java:x")], id="entity"),
        pytest.param("[a][b]\n\n[b]: c:d", [("link", 3, 6, "c:d")], id="reference"),
        pytest.param("[b]: c:d", [("link", 1, 6, "c:d")], id="unused-definition"),
        pytest.param("<https://a.se>", [("link", 1, 2, "https://a.se")], id="autolink"),
        pytest.param("se https://a.se nu", [("link", 1, 4, "https://a.se")], id="bare-address"),
        pytest.param("a@b.se www.a.se", [], id="not-linked"),
        pytest.param("![a](b.jpg)", [("image", 1, 6, "b.jpg")], id="picture"),
        pytest.param("[![a](b.jpg)](c.md)", [("link", 1, 15, "c.md"), ("image", 1, 7, "b.jpg")], id="picture-in-link"),
        pytest.param("![a][b]\n\n[b]: c.jpg", [("image", 3, 6, "c.jpg")], id="picture-by-reference"),
    ],
)
def test_what_is_found_and_where(body, expected):
    assert found(body) == expected


def test_headings_of_the_page_and_others():
    """A heading within a quotation is none of the page's; both ways of writing a heading count."""
    blocks = [
        (block.kind, block.level, block.line, block.text)
        for block in analyse("## A\n\nB\n---\n\n> ## C\n\n### D ###\n").blocks
    ]
    assert blocks == [
        ("heading", 2, 1, "A"),
        ("heading", 2, 3, "B"),
        ("inner_heading", 2, 6, "C"),
        ("heading", 3, 8, "D"),
    ]


def test_sections_by_heading():
    sections = render_sections("Först.\n\n## Så gick det sen\n\n- a\n\n### Mer\n", lambda target: target)
    assert [(item.id, item.heading) for item in sections] == [("", ""), ("sa-gick-det-sen", "Så gick det sen")]
    assert sections[1].html == "<ul>\n<li>a</li>\n</ul>\n<h3>Mer</h3>\n"


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>", "[a](javascript:alert(1))", "[a](JaVaScRiPt:x)",
        "[a](java&#115;cript:x)", "<javascript:x>", "[a][b]\n\n[b]: javascript:x", "![a](data:text/html,x)", "[a](vbscript:x)",
        '[a](x "onmouseover=y)")', "`<script>`", "[a](x)<svg/onload=y>",
    ],
)  # fmt: skip
def test_nothing_dangerous_is_rendered(body):
    """Raw HTML comes out as text, and a dangerous address is no link."""
    html = "".join(section.html for section in render_sections(body, lambda target: target)).lower()
    for mark in ("<script", "<img src=x", "<b ", "<svg", 'href="javascript', 'href="vbscript', 'src="data:text'):
        assert mark not in html


def test_pictures_load_when_needed_and_addresses_are_resolved():
    (section,) = render_sections("![a](b.jpg) [c](d.md)", lambda target: f"../{target}")
    assert section.html == '<p><img src="../b.jpg" alt="a" loading="lazy" /> <a href="../d.md">c</a></p>\n'
