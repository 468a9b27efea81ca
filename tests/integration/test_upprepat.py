"""What contributors have written, as their pages show it: no turn of phrase goes from example to example.

Rewording a stock sentence is the same fault as repeating it, so runs of words are looked for and not whole sentences.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from exempelbank.content.coded import OKANT

RUN, MOST = 8, 3
NAMES = RUN // 2  # a run with so many capitals is a name
_BLOCKS = {"p", "li", "dd", "td", "th", "blockquote", "pre"}
# What nobody contributed: headings and labels; words quoted from the law or from a source; rows and lists of names.
_NOT_THEIRS = {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "svg", "script", "nav"}
_NAMED = {"ex-kallor"}
_PROSE_ROWS = {"Målgrupp"}  # other facts are names, years and the words that the template has for codes
# Left out of the search, and contributed all the same.
_BOX = "ex-okant"
_QUOTED = re.compile("”[^”]*”")
_WORD = re.compile(r"\w+(?:[:’-]\w+)*")


def contributed(page: Element, *, within: bool = False) -> Iterator[str]:
    """Yield what is contributed on a page, a paragraph or list item at a time."""
    for child in page:
        kinds = set(child.get("class", "").split())
        apart = "data-pagefind-ignore" in child.attrib and _BOX not in kinds
        if child.tag in _NOT_THEIRS or kinds & _NAMED or apart or "hidden" in child.attrib:
            continue
        inside = within or child.tag == "article"
        if "ex-fakta__rad" in kinds and child[0].text not in _PROSE_ROWS:
            continue
        if inside and child.tag in _BLOCKS:
            yield "".join(_own(child))
        yield from contributed(child, within=inside)


def _own(block: Element) -> Iterator[str]:
    """Yield the text of a block without that of blocks inside it."""
    yield block.text or ""
    for child in block:
        if child.tag not in _BLOCKS:
            yield from _own(child)
        yield child.tail or ""


def runs(text: str) -> Iterator[str]:
    """Yield every run of words in a text that is not mostly names."""
    for part in _QUOTED.split(text):
        words = _WORD.findall(part)
        for start in range(len(words) - RUN + 1):
            run = words[start : start + RUN]
            if sum(word[0].isupper() for word in run) < NAMES:
                yield " ".join(run).lower()


def repeated(pages: Mapping[str, Element], codes: frozenset[str]) -> dict[str, list[str]]:
    """Return the runs that stand on more pages than may be, with those pages; ``codes`` are the template's words for codes."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, page in pages.items():
        for text in contributed(page):
            if " ".join(text.split()) not in codes:
                for run in runs(text):
                    found[run].add(name)
    return {run: sorted(names) for run, names in sorted(found.items()) if len(names) > MOST}


def parse(html: str) -> Element:
    """Return a page as the WHATWG parser reads it."""
    return html5lib.parse(html, namespaceHTMLElements=False)


def _read(path: Path) -> Element:
    return parse(path.read_text(encoding="utf-8"))


def test_no_turn_of_phrase_goes_from_example_to_example(real):
    codes = frozenset(word.text for word in OKANT.words.values())
    pages = {path.parent.name: _read(path) for path in real.folder.glob("exempel/*/index.html")}
    shown = {slug: page for slug, page in pages.items() if next(page.iter("article"), None) is not None}
    examples = {slug: page for slug, page in shown.items() if (real.folder / "exempel" / slug / "exempel.txt").exists()}
    assert len(examples) > 90
    assert sum(len(text) for page in examples.values() for text in contributed(page)) > 1_000 * len(examples)
    told = [f"{run}: {', '.join(slugs)}" for run, slugs in repeated(examples, codes).items()]
    assert not told, f"{len(told)} följder av {RUN} ord står i fler än {MOST} exempel:\n" + "\n".join(told)


_STOCK = "Hur många barn som var med framgår inte av rapporten."


def _pages(inner: str) -> dict[str, Element]:
    return {str(number): parse(f"<main><article>{inner}</article></main>") for number in range(MOST + 1)}


@pytest.mark.parametrize(
    "inner",
    [
        f"<p>Först. {_STOCK}</p>",
        "<p>Hur många barn som var med <b>framgår inte</b> av rapporten, sägs det.</p>",
        f"<ul><li>Ett<ul><li>{_STOCK}</li></ul></li></ul>",
        f"<section class='ex-okant' data-pagefind-ignore><ul><li>{_STOCK}</li></ul></section>",
        f"<dl class='ex-fakta'><div class='ex-fakta__rad'><dt>Målgrupp</dt><dd>{_STOCK}</dd></div></dl>",
    ],
)
def test_a_repeated_turn_is_found_wherever_it_stands(inner):
    found = repeated(_pages(inner), frozenset())
    assert "hur många barn som var med framgår inte" in found
    few = dict(list(_pages(inner).items())[:MOST])
    assert repeated(few, frozenset()) == {}


@pytest.mark.parametrize(
    "inner",
    [
        f"<h2>{_STOCK}</h2>",
        f"<div data-pagefind-ignore><p>{_STOCK}</p></div>",
        f"<section class='ex-kallor'><ol><li>{_STOCK}</li></ol></section>",
        f"<dl class='ex-fakta'><div class='ex-fakta__rad'><dt>Samverkan</dt><dd>{_STOCK}</dd></div></dl>",
        f"<p>Lagen säger: ”{_STOCK}”</p>",
        "<p>Stiftelsen Allmänna Barnhuset och Sveriges Kommuner och Regioner var med.</p>",
        "<p>Bara sju ord på rad i följd.</p>",
    ],
)
def test_what_nobody_contributed_may_be_repeated(inner):
    assert repeated(_pages(inner), frozenset()) == {}
