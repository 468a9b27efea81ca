"""CommonMark with tables → blocks, links, pictures and raw HTML with their lines, for the checks.

What GitHub shows a contributor is what the check reads. Raw HTML is parsed here, so that it can be found and named;
pages are rendered without it (``render``).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from exempelbank.prose.positions import Finder
from exempelbank.prose.readability import Sentence, plain, sentences
from exempelbank.prose.render import LONGEST, find_bare_addresses

_PIECE = 1_000  # characters, longer than any address
_CLOSES = re.compile(r"</")
_NAME = re.compile(r"[^a-z0-9-].*", re.DOTALL)
# Every link, picture and tag has one of these; a paragraph with none of them is not parsed any further. Where the body
# defines no addresses ("[a]: /b"), a bracket is only part of a link that has its address right after it.
_INLINE_MARK = re.compile(r"<|\]\(|//|mailto:", re.IGNORECASE)
_INLINE_MARK_OR_NAME = re.compile(r"[<\]]|//|mailto:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A run of prose, a heading, or a table row in the body: kind, 1-based first line within the body, and text."""

    kind: str
    level: int
    line: int
    end: int
    text: str

    @property
    def is_section(self) -> bool:
        """Whether it is a heading that begins a section: "## Resultat"."""
        return (self.kind, self.level) == ("heading", 2)


@dataclass(frozen=True, slots=True)
class Inline:
    """Something inside the prose that the rules look at: a link, a picture or raw HTML, with its place in the body."""

    kind: str
    line: int
    column: int
    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph or list item as running text: without marks and addresses, and its sentences as words."""

    block: Block
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What the rules need of a body."""

    blocks: tuple[Block, ...]
    inlines: tuple[Inline, ...]
    prose: tuple[Prose, ...]


@cache
def _parser(*, linkify: bool) -> MarkdownIt:
    # The check needs no deeper brackets within brackets, and each level costs it as much again.
    parser = MarkdownIt("commonmark", {"html": True, "linkify": linkify, "maxNesting": 6, "store_labels": True})
    find_bare_addresses(parser)
    # GitHub shows javascript: and data: links as text; the check names them, so they must survive parsing here.
    _accept_any_address(parser)
    return parser


@cache
def _block_parser() -> MarkdownIt:
    """Parse blocks only: the inline pass is most of the time, and most paragraphs have nothing to find in them."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 12})
    parser.enable(["table"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    _accept_any_address(parser)
    return parser


def _accept_any_address(parser: MarkdownIt) -> None:
    # The library's documented hook is an assignment, and typed with the argument's name.
    parser.validateLink = lambda url: True  # type: ignore[method-assign] # noqa: ARG005 - see above


def analyse(body: str) -> Body:
    """Find the blocks and the links, pictures and raw HTML of a body, with their lines."""
    env: dict[str, Any] = {}
    tokens = _block_parser().parse(body, env)
    blocks = tuple(_blocks(tokens))
    return Body(blocks, tuple(_inlines(tokens, body.split("\n"), env)), tuple(_prose(blocks)))


def _prose(blocks: Iterable[Block]) -> Iterator[Prose]:
    for block in blocks:
        if block.kind == "paragraph":
            text = plain(block.text)
            yield Prose(block, text, tuple(sentences(text)))


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    start, end, kind = 0, 0, "paragraph"
    for index, token in enumerate(tokens):
        if token.map:
            start, end = token.map
        if token.type == "inline":
            opener = tokens[index - 1]
            kind = opener.type.removesuffix("_open")
            level = int(opener.tag[1]) if kind == "heading" else 0
            if level and opener.level:
                kind = "inner_heading"  # within a quotation or a list: no heading of the page
            yield Block(kind, level, start + 1, end, token.content)
        elif token.type in {"fence", "code_block"}:
            yield Block("code", 0, start + 1, end, token.content)


def _inlines(tokens: Sequence[Token], lines: list[str], env: dict[str, Any]) -> Iterator[Inline]:
    finder = Finder(lines, env.get("references", {}))
    mark = _INLINE_MARK_OR_NAME if env.get("references") else _INLINE_MARK
    opened: set[str] = set()
    for token in tokens:
        if token.type == "html_block" and token.map:
            line = token.map[0]
            column = len(lines[line]) - len(lines[line].lstrip(" >")) + 1
            yield Inline("html", line + 1, column, "", token.content.strip())
        elif token.type == "inline" and token.map and mark.search(token.content):
            for found in _inlines_of(token, finder, env, mark):
                if found.kind == "html" and _CLOSES.match(found.text):
                    if found.text[2:-1].strip().lower() in opened:
                        continue  # told where it was opened
                elif found.kind == "html":
                    opened.add(_NAME.sub("", found.text[1:].lower()))
                yield found
    for line, column, target in finder.unused_definitions():
        yield Inline("link", line, column, target, "")


def _pieces(text: str) -> Iterator[str]:
    """Cut a paragraph that is too long to be read as Markdown; what may not stand in it is found all the same."""
    size = len(text) if len(text) <= LONGEST else _PIECE
    while len(text) > size:
        cut = max(text.rfind("\n", 1, size), text.rfind(" ", 1, size)) + 1 or size
        yield text[:cut]
        text = text[cut:]
    yield text


def _inlines_of(token: Token, finder: Finder, env: dict[str, Any], mark: re.Pattern[str]) -> Iterator[Inline]:
    first, last = token.map or [0, 0]
    finder.begin(first, max(last, first + 1))
    bare = "//" in token.content or "mailto:" in token.content  # else there is no bare address to look for
    parser = _parser(linkify=bare)
    for child in chain.from_iterable(
        parser.parseInline(piece, env)[0].children or [] for piece in _pieces(token.content) if mark.search(piece)
    ):
        if child.type == "html_inline":
            line, column = finder.find(child.content)
            yield Inline("html", line, column, "", child.content)
        elif child.type in {"link_open", "image"}:
            target = str(child.attrGet("href" if child.type == "link_open" else "src") or "")
            line, column = finder.find_target(target, child.meta.get("label"), bare=bool(child.markup))
            yield Inline(child.type.removesuffix("_open"), line, column, target, child.content)
