"""exempel/taggar.yml: both forms, and what is wrong in it with its line."""

from datetime import date

import pytest

from exempelbank.content import tags
from exempelbank.errors import SetupError

_TODAY = date(2026, 11, 22)


def load(bank, text: str):
    bank.put("exempel/taggar.yml", text)
    vocabulary, findings = tags.load_vocabulary(bank.root, _TODAY)
    return (
        [(tagg.namn, tagg.slug) for tagg in vocabulary.taggar],
        [(item.line, item.column, item.rule) for item in findings],
        vocabulary,
    )


@pytest.mark.parametrize(
    ("text", "listed", "words"),
    [
        pytest.param(
            "- namn: barnrätt\n- namn: skola\n  slug: skolan\n",
            [("barnrätt", "barnratt"), ("skola", "skolan")],
            {},
            id="list",
        ),
        pytest.param(
            "taggar:\n  - namn: skola\nsökord:\n  MST: terapi\n", [("skola", "skola")], {"MST": "terapi"}, id="mapping"
        ),
        pytest.param(
            "taggar: [{namn: skola}]\nsökord:\n  - MST: a\n  - SIP: b\n",
            [("skola", "skola")],
            {"MST": "a", "SIP": "b"},
            id="words-in-a-list",
        ),
        pytest.param(
            "- namn: skola\n  synonymer:\n  definition:\n  syfte: []\n", [("skola", "skola")], {}, id="empty-fields"
        ),
        pytest.param(
            '- namn: skola\n  synonymer: [""]\n  syfte: [~]\n-\n', [("skola", "skola")], {}, id="lists-of-nothing"
        ),
    ],
)
def test_both_forms(bank, text, listed, words):
    taggar, findings, vocabulary = load(bank, text)
    assert (taggar, findings, dict(vocabulary.sokord)) == (listed, [], words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [(1, 1, "taggar-form")], id="empty"),
        pytest.param("tagar:\n  - namn: skola\n", [(1, 1, "taggar-form")], id="misspelt"),
        pytest.param("- skola\n", [(1, 3, "falt-typ")], id="only-words"),
        pytest.param("- namn: skola\n  färg: blå\n", [(2, 3, "falt-okant")], id="unknown"),
        pytest.param(
            "- namn: skola\n  barnkonventionen: [3, 43, 0]\n", [(2, 25, "artikel"), (2, 29, "artikel")], id="article"
        ),
        pytest.param("- namn: skola\n  syfte: [skola]\n", [(2, 11, "falt-val")], id="purpose"),
        pytest.param("- namn: skola\n- namn: Skola\n", [(2, 9, "tagg-dubblett")], id="same-name"),
        pytest.param("- namn: skola\n- namn: elev\n  synonymer: [skola]\n", [(3, 15, "tagg-dubblett")], id="same-word"),
        pytest.param(
            '- namn: "sko\\x07la"\n  synonymer: [elev #2\n    ]\n',
            [(1, 9, "styrtecken"), (2, 15, "yaml-avkortat")],
            id="hidden",
        ),
        pytest.param(
            "- namn: skola\n<<<<<<< HEAD\n- namn: elev\n=======\n- namn: barn\n>>>>>>> a\n",
            [(2, 1, "git-konflikt")],
            id="conflict",
        ),
        pytest.param('taggar:\n  - namn: "skola\n', [(2, 11, "yaml-fel")], id="yaml"),
    ],
)
def test_faults_with_their_place(bank, text, expected):
    assert load(bank, text)[1] == expected


def test_broken_file_does_not_blame_the_examples(bank, exempelfil):
    """Where the vocabulary itself is wrong, an unknown tag in an example is no news."""
    bank.put("exempel/taggar.yml", "- namn: barnrätt\n- namn: [skola]\n")
    assert [(item.file, item.rule) for item in bank.check(lund_test=exempelfil())] == [
        ("exempel/taggar.yml", "falt-typ")
    ]


def test_missing_file_is_a_set_up_error(bank):
    (bank.root / "exempel/taggar.yml").unlink()
    with pytest.raises(SetupError, match=r"Filen exempel/taggar\.yml saknas"):
        tags.load_vocabulary(bank.root, _TODAY)
