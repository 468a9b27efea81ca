"""A text written as a web page, as mail programs send it → the text alone.

Read by libxml2, in time that grows with the length; Python's own parser takes its square on a page of unclosed tags.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_BEFORE = {
    **dict.fromkeys(("p", "div", "br", "tr", "ul", "ol", "table", "blockquote"), "\n"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "\n\n## "),
    "li": "\n- ",
    "td": "\t",
}
_AFTER = dict.fromkeys(("p", "h1", "h2", "h3", "li"), "\n")
_HIDDEN = frozenset({"style", "script", "head", "title"})


def plain(text: str) -> str:
    """Return what a web page says, with its headings, lists, tables and addresses as a mail program writes them."""
    raw = text.replace("\0", "").encode("utf-8", errors="replace")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    parser.feed(raw)
    try:
        tree = parser.close()
    except etree.XMLSyntaxError:  # there is no page in it
        return ""
    return "\n".join(line.strip(" ") for line in "".join(_pieces(tree)).split("\n"))


def _pieces(tree: Any) -> Iterator[str]:
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "start" and element.tag in _HIDDEN:
            walk.skip_subtree()
        elif event == "start":
            yield _BEFORE.get(element.tag, "")
            yield _shown(element.text)
        else:
            if element.tag == "a" and (element.get("href") or "").startswith("http"):
                yield f"<{element.get('href')}>"
            yield _AFTER.get(element.tag, "")
            yield _shown(element.tail)


def _shown(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").replace("<", "\\<")
