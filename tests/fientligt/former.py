"""Hostile bodies and front matters, each as a piece that is repeated until the file is full."""

from collections.abc import Iterator

from exempelbank.prose.render import LONGEST

FULL, SMALL = 198_000, 20_000  # bytes: with what else must stand there, as much as a file can be; and a tenth
SIZE = FULL
_OPENED = (
    "[", "![", "*", "**", "_", "__", "`", "``", "~~", "<", "<b ", "<!--", "<?", "<![CDATA[", "](", "[a](", "[a](<", "![a](b ",
    "[[a]", "\\", "&", "&#", "&#x", "|", "#", "> ", "- ", "+ ", "1. ", "1) ", "[a]:", "[^a]", "https://", "www.", "mailto:",
)  # fmt: skip
_BETWEEN = (
    ".", ",", ";", ":", "!", "?", "-", "–", "/", "'", "’", '"', "”", "(", ")", "]", ">", "@", "0", "7", "a", "å", "A", " ", "\u00a0", "\u200b",
    "\u0301", "=", "+", "%", "\ufffd", "😀",
)  # fmt: skip
_LINES = (
    "## Xyz\n", "## Resultat\n", "# \n", "a\n=\n", "a\n-\n", "---\n", "```\n", "    a\n", "\ta\n", "\n", "<b>\n", "</b>\n", "<!--\n", "SKRIV HÄR\n",
    "| a | b |\n|---|---|\n| x | y |\n", "> - 1. > * a\n", "> > > > a\n", "[a]: /b\n\n", "[a]: /b 'c\n", "- [a](b.md)\n", "* * *\n", "| a |\n",
)  # fmt: skip
_WORDS = (
    "ord ", "Ord. ", "ABCD ", "e\u0301", "a\u0323\u0301", "a@", "a.a.", "a@a.se ", "fornamn.efternamn@a.se ", "07", "0701234567 ", "1 2 3 4 ",
    "170101-2394 ", "1 barn ", "1 av 1 av ", "*a **b ", "_ ", "[a] ", "[a][b] ", "[a](b.md) ", "[a](#xyz) ", "[a](#resultat) ", "[a](<b ", "a <b> ",
    "<a x='", "![](a) ", "![a](b.jpg) ", "https://a.se ", "https://å.se\n", "http://a ", "<https://å.se> ", "mailto:a@a.se ", "javascript:a ", "&amp;",
    "&amp ", "XXX", "XX_", "barn", "skola", "familjehem", "barnskolax", "...x", "a:b ", "a-a-", "a'a", "Läkare. ", "t.ex. ", "MST ", '[a](b"c ',
)  # fmt: skip


def _fill(piece: str, part: float = 1) -> str:
    """Return a piece as often as there is room for in a part of the file."""
    return piece * int(SIZE * part // len(piece.encode()))


def _numbered(form: str, part: float = 1) -> str:
    """Return a form with another number each time, so that nothing comes again."""
    times = int(SIZE * part // len(form.format(10_000).encode()))
    return "".join(form.format(number) for number in range(10_000, 10_000 + times))


def _lettered(form: str) -> str:
    return _numbered(form).translate(str.maketrans("0123456789", "abcdefghij"))


def _half(first: str, second: str) -> str:
    return _fill(first, 0.5) + _fill(second, 0.5)


def _table(cell: str) -> str:
    columns = SIZE // (4 + 1 + len(cell))
    return "\n".join(("|a" * columns, "|-" * columns, f"|{cell}" * columns))


def _paragraphs(piece: str) -> str:
    """Return a piece in paragraphs that are as long as they may be."""
    return _fill(piece * ((LONGEST - 10) // len(piece)) + "\n\n")


def bodies() -> Iterator[tuple[str, str]]:
    """Yield each body with a name that shows its piece."""
    for piece in (*_OPENED, *_BETWEEN, *_LINES, *_WORDS):
        yield repr(piece), _fill(piece)
    for piece in _OPENED:
        yield f"{piece!r} a line", _fill(f"{piece}\n")
        yield f"{piece!r} and a word", _fill(f"{piece}a ")
        yield f"{piece!r} in paragraphs", _paragraphs(piece)
    yield from _mixed()


def _mixed() -> Iterator[tuple[str, str]]:
    yield "nested quotations", "\n".join(">" * (number % 1000) + "a" for number in range(390))
    yield "nested lists", "\n".join("  " * (number % 300) + "- a" for number in range(640))
    yield "stairs", "\n".join(" " * number + "- a" for number in range(620))
    yield "brackets in brackets", _half("[", "]")
    for piece in ("[", "![", "[\n"):
        yield f"{piece!r} closed at last", _fill(piece * ((LONGEST - 100) // len(piece)) + "]\n\n")
    yield "links in brackets", _half("[", "](b)")
    yield "stars in stars", _half("*a ", " a*")
    yield "backticks of all lengths", " ".join("`" * number for number in range(1, 620))
    yield "broad table", _table("[a](b)")
    yield "broad table of words", _table("a")
    yield "links to headings", _half("## Xyz\n", "[a](#resultat) ") + "\n\n## Resultat\n"
    yield "links to no heading", _numbered("## Rubr{}\n", 0.75) + _fill("[a](#rubb) ", 0.25)
    yield "long definition", "[a]: /b '\n" + _fill("a\n", 0.5) + "'\n\n" + _fill("[a] ", 0.49)
    yield "definitions", _numbered("[a{}]: /b\n\n", 0.5) + _numbered("[a{}] ", 0.5)
    yield "explained abbreviations", _numbered("(A{}) ")
    yield "abbreviations", _numbered("A{} ")
    yield "words", _lettered("ord{} ")
    yield "compounds", _lettered("barnskola{} ")
    yield "marks out of order", "a" + _fill("\u0301\u0323")
    yield "marks and letters", _half("\u0301\u0323", "a\u0323\u0301")
    yield "html names", _numbered("<b{}> ")
    yield "links", _numbered("[a](b{}.md) ")
    yield "existing links", _fill("[a](lund-test.md) ")
    yield "pictures", _numbered("![a](b{}.jpg) ")
    yield "bare addresses by line", _numbered("https://å{}.se\n")
    yield "long addresses", _half("[a](", "a") + ")"


def _items(key: str, form: str) -> str:
    return f"{key}: [{_numbered(form + ', ', 0.99)}]"


def fronts() -> Iterator[tuple[str, str]]:
    """Yield each piece of front matter with its name."""
    yield "bracket", "x: " + "[" * SIZE
    yield "keys", "\n".join(f"k{n}: 1" for n in range(SIZE // 11))
    yield "keys before a fault", "\n".join(f"k{n}: 1" for n in range(SIZE // 11)) + "\ny: [\n"
    yield "colons", "\n".join(f"k{n}: a: b" for n in range(SIZE // 15))
    yield "braces before a fault", "{" + _numbered("a{}: 1,\n ") + "z: 1}\ny: [\n"
    yield "aliases", f"x: [{_fill('*a,', 0.9)}]"
    yield "tags", f"x: [{_fill('!a b,', 0.9)}]"
    yield "duplicates", _fill("titel: x\n")
    yield "dashes", "x: " + _fill("- ")
    yield "dashes by line", _fill("- - -\n")
    yield "sources", "källor:\n" + _fill("  - {}\n")
    yield "long", "resurser: " + _fill("a")
    yield "folded", "resurser: >\n" + _fill("  a\n\n")
    yield "host", "källor:\n  - {titel: x, utgivare: y, url: 'https://" + _fill("a.", 0.9) + "se'}"
    yield "addresses", "källor:\n" + _numbered("  - {{titel: x, utgivare: y, url: 'https://{}'}}\n")
    yield "escaped marks", f'resurser: "{_fill(chr(92) + "u0301" + chr(92) + "u0323")}"'
    for key in ("kommuner", "län", "taggar", "metoder", "alias", "bygger_på", "samverkan"):
        yield f"{key}: many", _items(key, "abc{}")
        yield f"{key}: long", f"{key}: [{_fill('abc-')}]"
        yield f"{key}: marks", f'{key}: ["a{_fill(chr(92) + "u0301" + chr(92) + "u0323")}"]'
    for key in ("publicerad", "startår", "läge", "uppföljning", "kontakt"):
        yield f"{key}: digits", f"{key}: {_fill('1')}"
        yield f"{key}: spaces", f"{key}: '1{_fill(' ')}1'"
    yield "summary", f"sammanfattning: '{_fill('[')}'"
    yield "summary of spaces", f"sammanfattning: 'a{_fill(' ')}a'"
    yield "mailbox", f"kontakt: {{funktion: x, e-post: 'a@{_fill('a.', 0.9)}'}}"
