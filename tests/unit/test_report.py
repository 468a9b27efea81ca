"""Findings as text, JSON and GitHub annotations: nothing in a file can become a command, a colour or a table cell."""

import json
from pathlib import Path

import html5lib
import pytest
from markdown_it import MarkdownIt

from exempelbank.check import report
from exempelbank.content.findings import Finding

ERROR = Finding("exempel/skane/a.md", 3, 8, "falt-langd", "error", "För kort.", "Skriv mer.")
WARNING = Finding("exempel/skane/b.md", 1, 1, "lix", "warning", "Svårt.")


def _line(text: str):
    return lambda _file, _line: text


def test_json_has_exactly_the_seven_keys_in_order():
    assert json.loads(report.as_json([ERROR])) == [
        {
            "file": "exempel/skane/a.md",
            "line": 3,
            "column": 8,
            "rule": "falt-langd",
            "severity": "error",
            "message": "För kort.",
            "fix": "Skriv mer.",
        }
    ]
    assert report.as_json([]) == "[]"


def test_text_shows_the_line_with_a_caret():
    assert report.as_text([ERROR, WARNING], _line("titel: Kort")).split("\n") == [
        "exempel/skane/a.md",
        "  3:8  fel  För kort.  [falt-langd]",
        "      titel: Kort",
        "             ^",
        "      → Skriv mer.",
        "",
        "exempel/skane/b.md",
        "  1:1  varning  Svårt.  [lix]",
        "      titel: Kort",
        "      ^",
        "",
        "1 fel och 1 varning i 2 filer.",
    ]


def test_caret_of_a_long_line_stands_under_the_place():
    """A line of 100,000 characters is cut around the place."""
    found = Finding("a.md", 1, 50_000, "x", "error", "M")
    lines = report.as_text([found], _line("a" * 49_999 + "B" + "a" * 50_000)).split("\n")
    assert (len(lines[2]), lines[2][lines[3].index("^")]) == (6 + 160, "B")


def test_colour_only_on_request():
    assert "\033[31;1mfel\033[0m" in report.as_text([ERROR], _line("x"), colour=True)
    assert "\033" not in report.as_text([ERROR], _line("x"))


@pytest.mark.parametrize("mark", ["\x1b", "\x07", "\x00", "\u202e", "\u2066", "\u200b", "\r"])
def test_a_file_cannot_steer_the_terminal(mark):
    found = Finding(f"a{mark}.md", 1, 1, "x", "error", f"b{mark}", f"c{mark}")
    assert mark not in report.as_text([found], _line(f"d{mark}"))


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([], "Inga fel och inga varningar."),
        ([ERROR], "1 fel i 1 fil."),
        ([ERROR, ERROR], "2 fel i 1 fil."),
        ([WARNING, WARNING], "2 varningar i 1 fil."),
        ([ERROR, WARNING], "1 fel och 1 varning i 2 filer."),
    ],
)
def test_summary_line(findings, expected):
    assert report.summary_line(findings) == expected


def test_annotations_cannot_be_broken_out_of():
    """%, line breaks, and in properties also colon and comma, are escaped as GitHub wants."""
    found = Finding("a,b:c%.md", 1, 2, "x", "error", "50 %\n::error::hej\r", "y")
    assert report.as_github([found]).split("\n") == [
        "::error file=a%2Cb%3Ac%25.md,line=1,col=2,title=x::50 %25%0A::error::hej%0D y",
        "1 fel i 1 fil.",
    ]


def test_errors_come_before_warnings_in_annotations():
    """GitHub shows only the first ten of each."""
    assert [line[:8] for line in report.as_github([WARNING, ERROR]).split("\n")] == ["::error ", "::warnin", "1 fel oc"]


def _read(findings: list[Finding]) -> list[list[str]]:
    """Return what a person reads in each row of the summary's table, as GitHub's Markdown shows it."""
    renderer = MarkdownIt("gfm-like", {"html": True})
    page = html5lib.parse(renderer.render(report.github_summary(findings)), namespaceHTMLElements=False)
    assert {element.tag for element in page.find("body").iter()} <= _PLAIN
    files = [" ".join("".join(heading.itertext()).split()) for heading in page.iter("h3")]
    tables = [[["".join(cell.itertext()) for cell in row] for row in table] for table in page.iter("tbody")]
    return [[file, *row] for file, rows in zip(files, tables, strict=True) for row in rows]


# An address may become a link: what is read stays the same.
_PLAIN = {"a", "body", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td"}
_FOLDER = Path(__file__).parents[1] / "data" / "ogiltiga"
_REAL = [
    text
    for found in json.loads((_FOLDER / "meddelanden.json").read_text("utf-8")).values()
    for _, *texts in found
    for text in texts
]
_HOSTILE = [
    "a | b", "|", "`kod`", "``", "<img src=x onerror=y>", "<!-- x -->", "<script>", "@redaktion", "#1", "https://a.se/x_y_z", "www.a.se",
    "kim@a.se", "&amp;", "&#91;Motala&#93;", "&", "\\", "\\|", "x\\", "a\nb\r\nc", "\n## Nytt", "*a* **b** __c__ _d_", "~~e~~ ~f~",
    "[a](b) ![c](d) [e]: f", "[^1]", "- [ ] g", "$x$ $$y$$", ":smile:", "1. h", "> i", "---", "'j' \"k\"", "http://", "a  b", "",
    "Menade du ”[Motala]”? Skriv: kommuner: [Motala]",
]  # fmt: skip


@pytest.mark.parametrize("texts", [pytest.param(_REAL, id="real"), pytest.param(_HOSTILE, id="hostile")])
def test_summary_reads_as_the_findings_say(texts):
    """Every text, in each of the three columns that hold one: nothing becomes markup, and nothing is shown as a code."""
    findings = sorted(Finding(f"{text}.md", 3, 8, "x", "error", text, text) for text in set(texts))
    assert _read(findings) == [
        [" ".join(found.file.split()), "3:8", "fel", *[" ".join(found.message.split())] * 2] for found in findings
    ]
    assert len(texts) > 30


def test_summary_has_one_table_a_file():
    found = [Finding(file, line, 1, "x", "error", f"m{line}", "") for file in ("b.md", "a.md") for line in (2, 1)]
    assert [row[:2] + row[3:4] for row in _read(found)] == [
        ["a.md", "1:1", "m1"], ["a.md", "2:1", "m2"], ["b.md", "1:1", "m1"], ["b.md", "2:1", "m2"],
    ]  # fmt: skip


def test_annotations_are_no_markup():
    """GitHub shows them as they stand: a workflow command knows no other escape than %."""
    for text in (*_REAL, *_HOSTILE):
        line = report.as_github([Finding("a.md", 1, 1, "x", "error", text)]).rpartition("\n")[0]
        shown = line.partition("title=x::")[2].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        assert shown == text.strip()


def test_summary_is_cut_at_a_whole_row():
    """GitHub shows at most 1 MiB a step; å is two bytes."""
    text = report.github_summary([Finding("a.md", n, 1, "x", "error", "å" * 1000) for n in range(2000)])
    assert 800_000 < len(text.encode()) < 1_048_576
    assert text.endswith(" |\n\nAlla rader får inte plats här. Resten står i loggen.\n")


def test_lines_are_read_as_the_check_reads_them(tmp_path):
    """Byte-order mark, CRLF, lone CR and decomposed letters; a link or another kind of file is not shown."""
    (tmp_path / "a.md").write_bytes("\ufeffet\r\ntva\u030a\rtre".encode())
    (tmp_path / "b.png").write_bytes(b"x")
    (tmp_path / "c.md").symlink_to("a.md")
    read = report.line_reader(tmp_path)
    assert [read("a.md", number) for number in (1, 2, 3, 4)] == ["et", "två", "tre", ""]
    assert [read(name, 1) for name in ("b.png", "c.md", "saknas.md")] == ["", "", ""]
