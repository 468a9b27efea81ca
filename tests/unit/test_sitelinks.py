"""Links of hand-written pages: made relative, and told when they lead nowhere."""

from markdown import Markdown

from exempelbank.site.links import SiteLinks


def _render(text: str, page: str = "om/") -> tuple[str, list[str]]:
    dead: list[str] = []
    links = SiteLinks(dead.append)
    links.page, links.known = page, frozenset({"", "taggar/skola/"})
    return Markdown(extensions=[links]).convert(text), dead


def test_site_address_becomes_relative():
    assert _render("[a](/taggar/skola/)") == ('<p><a href="../taggar/skola/">a</a></p>', [])


def test_start_query_and_fragment():
    assert _render("[a](/#x) [b](/taggar/skola/?q=1#y)") == (
        '<p><a href="../#x">a</a> <a href="../taggar/skola/?q=1#y">b</a></p>',
        [],
    )


def test_dead_address_is_told():
    assert _render("[a](/taggar/finns-inte/)")[1] == ["/taggar/finns-inte/"]


def test_other_links_are_left_alone():
    text = "[a](https://a.se/) [b](b.md) [c](//a.se) [d](#e)"
    assert _render(text)[0].count('href="') == 4
    assert _render(text)[1] == []
