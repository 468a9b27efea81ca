"""Front matter and body, also of files that only almost have them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exempelbank.content.frontmatter import split


@pytest.mark.parametrize(
    ("source", "fields", "body", "body_line"),
    [
        pytest.param("---\na: b\n---\nText\n", {"a": "b"}, "Text\n", 4, id="plain"),
        pytest.param("---  \na: b\n---\t\nText", {"a": "b"}, "Text", 4, id="spaces-after-the-dashes"),
        pytest.param("---\na: b\n...\nText", {"a": "b"}, "Text", 4, id="dots"),
        pytest.param("---\na: b\n---\n", {"a": "b"}, "", 4, id="no-body"),
        pytest.param(
            "---\na: b\n---\nText\n\n---\n\nMer", {"a": "b"}, "Text\n\n---\n\nMer", 4, id="a-line-in-the-body"
        ),
    ],
)
def test_parts(source, fields, body, body_line):
    front = split(source)
    assert (front.fields, front.body, front.body_line, front.tree.faults) == (fields, body, body_line, [])


@pytest.mark.parametrize(
    ("source", "faults", "fields", "body_line"),
    [
        pytest.param("", [(1, 1, "frontmatter-saknas")], None, 1, id="empty"),
        pytest.param("Text\n", [(1, 1, "frontmatter-saknas")], None, 1, id="only-text"),
        pytest.param("---", [(1, 1, "frontmatter-oavslutad")], None, 2, id="only-dashes"),
        pytest.param("---\n---\n", [(2, 1, "frontmatter-saknas")], None, 3, id="nothing-between"),
        pytest.param("---\n- a\n---\n", [(2, 1, "frontmatter-saknas")], None, 4, id="list"),
        pytest.param("---\nhej\n---\n", [(2, 1, "frontmatter-saknas")], None, 4, id="string"),
        pytest.param("---\na: b\n\n## R\n\nT", [(2, 1, "frontmatter-oavslutad")], {"a": "b"}, 4, id="unclosed"),
        pytest.param("\n---\na: b\n---\nT", [(1, 1, "frontmatter-saknas")], {"a": "b"}, 5, id="blank-line-first"),
        pytest.param("----\na: b\n---\nT", [(1, 1, "frontmatter-saknas")], {"a": "b"}, 4, id="four-dashes"),
        pytest.param("—\na: b\n---\nT", [(1, 1, "frontmatter-saknas")], {"a": "b"}, 4, id="autocorrected-dashes"),
        pytest.param("a: b\n---\nT", [(1, 1, "frontmatter-saknas")], {"a": "b"}, 3, id="first-dashes-forgotten"),
        pytest.param(
            "---\na: b\n---\nc: d\n---\nT",
            [(3, 1, "frontmatter-delad")],
            {"a": "b", "c": "d"},
            6,
            id="dashes-in-between",
        ),
    ],
)
def test_almost_front_matter_is_told_and_still_read(source, faults, fields, body_line):
    front = split(source)
    assert [(fault.line, fault.column, fault.rule.id) for fault in front.tree.faults] == faults
    assert (front.fields, front.body_line) == (fields, body_line)


_PIECES = st.sampled_from(
    [
        "---\n",
        "a: b\n",
        "- x\n",
        "  c: [d\n",
        "\t",
        '"',
        ": ",
        "# x\n",
        "## R\n",
        "&a ",
        "*a ",
        "!!x ",
        "{",
        "}",
        "å",
        "\n",
        "|\n",
    ]
)


_FILES = st.lists(_PIECES | st.text(max_size=5)).map("".join)


def assert_split(text):
    """Whatever stands in a file, it is split, and every fault and value has a place within it (or just after a line)."""
    source = text.replace("\r", "").replace("\x85", "").replace("\u2028", "").replace("\u2029", "")
    source = "".join(char for char in source if char in "\n\t" or char.isprintable())
    front = split(source)
    lines = source.split("\n")
    assert "\n".join(lines[front.body_line - 1 :]) == front.body
    places = [(fault.line, fault.column) for fault in front.tree.faults]
    for line, column in [*places, *front.tree.positions.values(), *front.tree.keys.values()]:
        assert 1 <= line <= len(lines) + 1
        assert 1 <= column <= (len(lines[line - 1]) if line <= len(lines) else 0) + 1


@given(_FILES)
@settings(max_examples=300, deadline=None)
def test_never_raises_and_positions_lie_in_the_file(text):
    assert_split(text)


@pytest.mark.nightly
@given(_FILES)
@settings(max_examples=20_000, deadline=None)
def test_the_same_holds_for_very_many_files(text):
    assert_split(text)


_CONFLICT = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> forslag\n"


@pytest.mark.parametrize(
    ("source", "lines", "fields", "body"),
    [
        pytest.param("---\n" + _CONFLICT.format("a: b", "a: c") + "---\nT", [2], {"a": "b"}, "T", id="fields"),
        pytest.param("---\na: b\n---\n" + _CONFLICT.format("X", "Y"), [4], {"a": "b"}, "\nX\n\n\n\n", id="text"),
        pytest.param("---\na: b\n---\n" + 2 * _CONFLICT.format("X", "Y"), [4, 9], {"a": "b"}, 2 * "\nX\n\n\n\n", id="two"),
        pytest.param(
            "---\na: b\n---\n<<<<<<< a\nX\n||||||| c\nZ\n=======\nY\n>>>>>>> b\n", [4], {"a": "b"}, "\nX\n\n\n\n\n\n", id="three-ways"
        ),
        pytest.param(_CONFLICT.format("---\na: b\n---\nX", "---\na: c\n---\nY"), [1], {"a": "b"}, "X\n" + 6 * "\n", id="whole-file"),
        pytest.param("---\na: b\n---\nX\n>>>>>>> forslag\nY", [5], {"a": "b"}, "X\n\nY", id="only-the-end-is-left"),
        pytest.param("---\na: b\n---\n<<<<<<< HEAD\nX", [4], {"a": "b"}, "\nX", id="only-the-beginning-is-left"),
        pytest.param("---\na: b\n---\nX\n=======\n\n> > citat\n", [], {"a": "b"}, "X\n=======\n\n> > citat\n", id="no-conflict"),
        pytest.param("---\na: b\n---\n>>>>>>>>> nio\n<<<<<<<x\n", [], {"a": "b"}, ">>>>>>>>> nio\n<<<<<<<x\n", id="other-marks"),
    ],
)  # fmt: skip
def test_conflicts_are_told_once_and_the_first_version_is_read(source, lines, fields, body):
    front = split(source)
    assert [(fault.line, fault.rule.id) for fault in front.tree.faults] == [(line, "git-konflikt") for line in lines]
    assert (front.fields, front.body) == (fields, body)


def test_nothing_is_hidden_in_the_version_that_is_not_read(bank, exempelfil):
    """What protects people reads the file as it stands."""
    text = _CONFLICT.format("Barnen fick vänta.", "Skriv till kim@gmail.com.")
    assert bank.places(lund_test=exempelfil(text)) == [(17, 1, "git-konflikt"), (20, 12, "e-post-privat")]
