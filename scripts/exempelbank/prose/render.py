"""CommonMark with tables → HTML by sections, as GitHub shows it. Raw HTML is off, so none gets through."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from exempelbank.prose import headings

# Characters of a paragraph, heading or cell that are read as Markdown, since that takes more than twice the time for
# twice the length. It is a whole page without a new paragraph; the check refuses what is longer.
LONGEST = 2_500


@dataclass(frozen=True, slots=True)
class Section:
    """One level-2 section, rendered: ``id`` for links, the heading without marks, and HTML that is safe to show.

    Both are "" of what stands before the first heading; no two headings of a page have the same id.
    """

    id: str
    heading: str
    html: str


@cache
def _parser(*, linkify: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": linkify, "maxNesting": 12, "store_labels": True})
    find_bare_addresses(parser)
    parser.core.ruler.at("inline", _read_inline)
    return parser


def _read_inline(state: StateCore) -> None:
    """Read what stands in each block; what is too long is shown as it is written."""
    for token in state.tokens:
        if token.type == "inline" and len(token.content) <= LONGEST:
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        elif token.type == "inline":
            token.children = [Token("text_special", "", 0, content=token.content)]  # in which no address is sought


def find_bare_addresses(parser: MarkdownIt) -> None:
    """Let a parser read tables, and make links of addresses that are written out with their scheme, as GitHub does."""
    parser.enable(["table", "linkify"])
    if parser.linkify is not None:
        parser.linkify.set({"fuzzy_link": False, "fuzzy_email": False})


def render_sections(body: str, resolve: Callable[[str], str]) -> list[Section]:
    """Render a body as its level-2 sections.

    ``resolve`` turns a relative address in the file (a picture, another example) into one on the site. Text before
    the first heading is a section with an empty heading.
    """
    # Looking for bare addresses takes longer than all the rest, so only where there can be one.
    parser = _parser(linkify="//" in body or "mailto:" in body)
    env: dict[str, object] = {}
    tokens = parser.parse(body, env)
    _adapt(tokens, resolve)
    parts: list[tuple[str, list[Token]]] = [("", [])]
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.type == "heading_open" and token.tag == "h2" and token.level == 0:
            parts.append((headings.text_of(tokens[index + 1].children or ()), []))
            index += 3
            continue
        parts[-1][1].append(token)
        index += 1
    found = headings.ids(heading for heading, _ in parts if heading)
    return [
        Section(next(found) if heading else "", heading, parser.renderer.render(part, parser.options, env))
        for heading, part in parts
        if heading or part
    ]


def anchors(body: str) -> list[str]:
    """Return the ids of a body's sections, which links within its page can lead to."""
    return [section.id for section in render_sections(body, lambda target: target) if section.id]


def _adapt(tokens: Sequence[Token], resolve: Callable[[str], str]) -> None:
    for token in tokens:
        if token.type == "table_open":
            token.attrSet("tabindex", "0")  # a wide table scrolls sideways, also from the keyboard
        for child in token.children or ():
            if child.type == "image":
                child.attrSet("src", resolve(str(child.attrGet("src") or "")))
                child.attrSet("loading", "lazy")
            elif child.type == "link_open":
                child.attrSet("href", resolve(str(child.attrGet("href") or "")))
