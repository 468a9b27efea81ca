"""YAML as written, with positions; faults with their plain cause; nothing that eats the machine."""

import re
import time

import pytest

from exempelbank.content import yamlevents
from exempelbank.content.yamlread import read


def places(source: str) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.rule.id) for fault in read(source).faults]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        pytest.param("a: 0114\n", {"a": "0114"}, id="no-octal"),
        pytest.param("a: 12:30\n", {"a": "12:30"}, id="no-sexagesimal"),
        pytest.param("a: no\n", {"a": "no"}, id="no-boolean"),
        pytest.param("a: 2026-02-30\n", {"a": "2026-02-30"}, id="no-date"),
        pytest.param("a: 1_000\n", {"a": "1_000"}, id="no-number"),
        pytest.param("a:\nb: ~\nc: null\n", {"a": None, "b": None, "c": None}, id="nulls"),
        pytest.param('a: ""\nb: "~"\n', {"a": "", "b": "~"}, id="quoted-is-no-null"),
        pytest.param("a: [x, {b: y}]\n", {"a": ["x", {"b": "y"}]}, id="nested"),
        pytest.param("- a\n- b\n", ["a", "b"], id="list"),
        pytest.param("hej\n", "hej", id="scalar"),
        pytest.param("", None, id="empty"),
        pytest.param("a: >-\n  x\n  y\n", {"a": "x y"}, id="folded"),
    ],
)
def test_values_are_as_written(source, value):
    tree = read(source)
    assert (tree.value, tree.faults) == (value, [])


def test_positions_of_keys_and_values():
    """Positions are 1-based, and moved by the lines before the source."""
    tree = read("a: x\nb:\n  - c: å\n    d: y\n", offset=3)
    assert tree.positions == {
        (): (4, 1),
        ("a",): (4, 4),
        ("b",): (6, 3),
        ("b", 0): (6, 5),
        ("b", 0, "c"): (6, 8),
        ("b", 0, "d"): (7, 8),
    }
    assert tree.keys == {("a",): (4, 1), ("b",): (5, 1), ("b", 0, "c"): (6, 5), ("b", 0, "d"): (7, 5)}


@pytest.mark.parametrize(
    ("source", "expected", "words"),
    [
        pytest.param("a: b: c\n", (1, 4), "kolon", id="colon"),
        pytest.param("k:\n  - a: b: c\n", (2, 8), "kolon", id="colon-in-list"),
        pytest.param("a: x y\n  så här: de\n", (2, 9), "kolon", id="colon-on-second-line"),
        pytest.param("a:\n\tb: c\n", (2, 1), "tabb", id="tab"),
        pytest.param("a:\n  b: c\n\td: e\n", (3, 1), "tabb", id="tab-after-spaces"),
        pytest.param("a: b\n läge: p\n", (2, 2), "indragen", id="indented"),
        pytest.param("a:\n   b: c\n  d: e\n", (3, 3), "indragen", id="uneven-indent"),
        pytest.param('a: "b\nc: d\n', (1, 4), "stängs aldrig", id="double-quote"),
        pytest.param("a: 'b\nc: d\n", (1, 4), "stängs aldrig", id="single-quote"),
        pytest.param('a: "b\nc: "d"\n', (1, 4), "stängs aldrig", id="quote-closed-by-the-next"),
        pytest.param('a: "b" c\n', (1, 4), "avslutar", id="text-after-quote"),
        pytest.param("a: 'Lund's plan'\n", (1, 4), "avslutar", id="apostrophe"),
        pytest.param('a: "b\\q"\n', (1, 4), "bakstreck", id="backslash"),
        pytest.param("a: [b, c\nd: e\n", (1, 4), "parentes", id="bracket"),
        pytest.param("a: {b: c\nd: e\n", (1, 4), "parentes", id="brace"),
        pytest.param("a: [b,, c]\n", (1, 7), "kommatecken för mycket", id="double-comma"),
        pytest.param("a: [b]]\n", (1, 7), "]-tecken för mycket", id="extra-bracket"),
        pytest.param("a: @b\n", (1, 4), "@", id="at"),
        pytest.param("a: `b`\n", (1, 4), "`", id="backtick"),
        pytest.param("a: %b\n", (1, 4), "%", id="percent"),
        pytest.param("a: |b\n", (1, 4), "|", id="pipe"),
        pytest.param("a: >b\n", (1, 4), ">", id="greater"),
        pytest.param("a: - b\n", (1, 4), "egen rad", id="dash-on-same-line"),
        pytest.param("a:\n  - b\n - c\n", (3, 2), "rakt under", id="dashes-not-in-line"),
        pytest.param("a: b\nhej hopp\nc: d\n", (2, 1), "kolon efter", id="no-colon"),
        pytest.param("a:b\nc: d\n", (1, 1), "mellanslag efter kolonet", id="no-space"),
        pytest.param("? [a]\n: b\n", (1, 3), "namnet på en uppgift", id="complex-key"),
    ],
)
def test_fault_has_its_place_and_plain_cause(source, expected, words):
    """One fault, at the value, in Swedish; never the parser's English."""
    faults = read(source).faults
    assert [(fault.line, fault.column, fault.rule.id) for fault in faults] == [(*expected, "yaml-fel")]
    assert words.lower() in faults[0].message.lower()
    assert faults[0].fix


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("a: 1\na: 2\n", [(2, 1, "yaml-dubblett")], id="duplicate"),
        pytest.param(
            "x:\n  a: 1\n  a: {b: 1, b: 2}\n", [(3, 3, "yaml-dubblett"), (3, 13, "yaml-dubblett")], id="duplicate-deep"
        ),
        pytest.param("a: &x 1\n", [(1, 4, "yaml-ankare")], id="anchor"),
        pytest.param("a: *x\n", [(1, 4, "yaml-ankare")], id="alias"),
        pytest.param("a: **fet** x\n", [(1, 4, "yaml-ankare")], id="bold"),
        pytest.param("<<: *x\n", [(1, 5, "yaml-ankare")], id="merge"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", [(1, 4, "yaml-tagg")], id="python-tag"),
        pytest.param("a: !!str b\n", [(1, 4, "yaml-tagg")], id="known-tag"),
        pytest.param("a: !<x\n", [(1, 4, "yaml-tagg")], id="broken-tag"),
        pytest.param(
            "a: b: c\nd: @e\nf: 1\nf: 2\n",
            [(1, 4, "yaml-fel"), (2, 4, "yaml-fel"), (4, 1, "yaml-dubblett")],
            id="three-in-one-run",
        ),
    ],
)
def test_forbidden_yaml(source, expected):
    assert places(source) == expected


def test_a_broken_field_does_not_hide_the_others():
    """The fields before and after the fault are read, with their own places; the broken one is known as broken."""
    tree = read("a: 1\nb: x: y\nc: 3\n")
    assert tree.value == {"a": "1", "c": "3"}
    assert (tree.positions["c",], tree.broken) == ((3, 4), {("b",)})


def test_what_stands_before_the_fault_in_a_field_is_kept():
    tree = read("a:\n  - x\n  - y\n läge: z\n")
    assert (tree.value, tree.broken) == ({"a": ["x", "y"]}, {("a",), ("läge",)})


def test_a_second_value_under_a_key_changes_nothing():
    tree = read("a: {b: 1}\na: {b: 2}\n")
    assert (tree.value, tree.positions["a", "b"]) == ({"a": {"b": "1"}}, (1, 8))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("x: " + "[" * 20_000, id="brackets"),
        pytest.param("x: " + "{" * 20_000, id="braces"),
        pytest.param("x:\n  " + "- " * 20_000, id="dashes"),
        pytest.param("x:\n  " + "? " * 20_000, id="question-marks"),
        pytest.param("\n".join(" " * depth + "a:" for depth in range(500)), id="mappings"),
        pytest.param("\n".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 2_000)), id="bomb"),
        pytest.param("x: [" + "*a," * 60_000 + "]", id="aliases"),
        pytest.param("x: b: c\n" * 20_000, id="faults"),
        pytest.param("k: 1\n" * 40_000 + "@", id="many-fields-and-a-fault"),
    ],
)
def test_hostile_text_is_refused_quickly(source):
    """Nothing is expanded, nothing recurses, and it takes less than the two seconds a whole file may take."""
    started = time.process_time()
    tree = read(source)
    assert tree.faults
    assert time.process_time() - started < 2


def test_depth_limit_is_far_over_what_a_file_needs():
    assert places("a: " + "[" * (yamlevents.MAX_DEPTH - 1) + "]" * (yamlevents.MAX_DEPTH - 1)) == []
    assert places("a: " + "[" * yamlevents.MAX_DEPTH + "]" * yamlevents.MAX_DEPTH) == [
        (1, 3 + yamlevents.MAX_DEPTH, "yaml-djup")
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("a: Ärende #4 i planen", [(1, 4)], id="value"),
        pytest.param("a: pågående # en anteckning", [(1, 4)], id="remark"),
        pytest.param("a: #4 i planen", [(1, 4)], id="all-of-it"),
        pytest.param("a:\n  - Skolan #2\n  - #3\nb: x", [(2, 5), (3, 5)], id="list"),
        pytest.param("a: [Skolan, #2\n  BVC]", [(1, 5)], id="item-in-brackets"),
        pytest.param("a: {b: c #2\n  }", [(1, 8)], id="group-in-brackets"),
        pytest.param("a: två\n  tjänster #2", [(1, 4)], id="second-line"),
        pytest.param("a #b: c", [], id="no-comment-in-a-key"),
        pytest.param("a: Ärende#4", [], id="within-a-word"),
        pytest.param("a: 'Ärende #4' # ja", [], id="single-quotes"),
        pytest.param('a: "Ärende #4"  # ja', [], id="double-quotes"),
        pytest.param("a: |\n  Ärende #4\nb: >\n  Ärende #4", [], id="blocks"),
        pytest.param("a: [Lund] # ja\nb: # ja\n  c: d\n# ja\n  # ja", [], id="nothing-cut"),
        pytest.param("a: mätt  # Året källan gavs ut.", [], id="the-template's-own"),
    ],
)
def test_value_cut_short(source, expected):
    assert [(fault.line, fault.column) for fault in read(source).faults if fault.rule.id == "yaml-avkortat"] == expected


def test_fix_of_a_value_cut_short_shows_the_line():
    tree = read("resurser: Ärende #4 i planen")
    assert [(fault.fix, tree.broken) for fault in tree.faults] == [
        (
            'Sätt citattecken runt hela värdet: resurser: "Ärende #4 i planen". Är det en anteckning, flytta den till en egen rad.',
            {("resurser",)},
        )
    ]


_HIDDEN = "Här finns ett osynligt styrtecken (U+{}){}."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(r'a: "Mer \x07tid"', [(1, 4, "0007", "")], id="hex"),
        pytest.param(r'a: "Mer \u202etid"', [(1, 4, "202E", "")], id="direction"),
        pytest.param(r'a: "C:\barn\familj"', [(1, 4, "0008", r", skrivet som \b")], id="windows-path"),
        pytest.param(r'a: "C:\tidig"', [(1, 4, "0009", r", skrivet som \t")], id="tab"),
        pytest.param(r'a: "C:\nytt"', [(1, 4, "000A", r", skrivet som \n")], id="line-break"),
        pytest.param(r'a: "x\Py"', [(1, 4, "2029", r", skrivet som \P")], id="paragraph-separator"),
        pytest.param('b:\n  - ok\n  - "x\n    \\a"', [(3, 5, "0007", r", skrivet som \a")], id="second-line"),
        pytest.param(r'"ti\x00tel": x', [(1, 1, "0000", "")], id="key"),
        pytest.param(r'a: "Mer \"tid\" \\ \u00e5r \/ \_"', [(1, 4, "00A0", r", skrivet som \_")], id="hard-space"),
        pytest.param(r'a: "Mer \"tid\" C:\\barn \u00e5r"', [], id="harmless"),
        pytest.param(r"a: 'C:\barn'", [], id="single-quotes"),
        pytest.param("a: C:\\barn", [], id="plain"),
        pytest.param('a: "x\n\n  y\\\n  z"', [], id="folded"),
    ],
)
def test_characters_written_as_escapes(source, expected):
    tree = read(source)
    assert [(fault.line, fault.column, fault.message) for fault in tree.faults if fault.rule.id == "styrtecken"] == [
        (line, column, _HIDDEN.format(code, how)) for line, column, code, how in expected
    ]
    assert not re.search("[\x00-\x08\u202e]", str(tree.value))
