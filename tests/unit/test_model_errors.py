"""What is wrong with fields: the finding stands at the value, once, and leads to no others."""

import pytest

from exempelbank.content.groups import keys_of
from exempelbank.content.model import Exempel
from exempelbank.content.model_errors import written


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"kommuner": None, "kommun": "[Lund]"}, [(12, 1, "falt-okant")], id="misspelt-required"),
        pytest.param({"kontakt": None, "kontakter": "{}"}, [(12, 1, "falt-okant")], id="misspelt-required-by-rule"),
        pytest.param({"uppföljning": "{niva: ingen}"}, [(8, 15, "falt-okant")], id="misspelt-nested"),
        pytest.param({"färg": ""}, [(13, 1, "falt-okant")], id="unknown-and-empty"),
        pytest.param({"titel": "null"}, [(2, 8, "falt-saknas")], id="null"),
        pytest.param({"titel": '"   "'}, [(2, 8, "falt-saknas")], id="only-spaces"),
        pytest.param({"metoder": "", "län": "~", "källor": ""}, [], id="voluntary-and-empty"),
        pytest.param({"kontakt": "{funktion: , e-post: a@lund.se}"}, [(10, 21, "falt-saknas")], id="nested-and-empty"),
        pytest.param({"kontakt": ""}, [(9, 11, "falt-saknas")], id="required-by-rule-and-empty"),
        pytest.param(
            {"län": "[]", "samverkan": '["", ~]', "källor": "[{titel: , url: ''}]"}, [], id="lists-of-nothing"
        ),
        pytest.param({"alias": "\n  -\n  - Fel adress"}, [(15, 5, "slug")], id="places-after-an-empty-item"),
        pytest.param(
            {"källor": "\n  - \n  - titel: x\n    utgivare: y\n    url: z"}, [(17, 10, "webbadress")], id="deeper"
        ),
        pytest.param({"samverkan": '["", [a], ""]'}, [(13, 17, "falt-typ")], id="between-empty-items"),
        pytest.param({"uppföljning": "{}"}, [(8, 14, "falt-saknas")], id="group-of-nothing"),
        pytest.param({"uppföljning": "{nivå: , av: ''}"}, [(8, 14, "falt-saknas")], id="group-of-empty-values"),
        pytest.param({"kontakt": "{}"}, [(9, 11, "falt-saknas")], id="group-required-by-rule"),
        pytest.param({"kommuner": '[""]', "län": "[]"}, [(4, 11, "falt-saknas")], id="place-in-neither"),
        pytest.param({"källor": "[https://lund.se]"}, [(13, 10, "falt-typ")], id="text-for-group-in-list"),
        pytest.param({"källor": "{titel: x}"}, [(13, 9, "falt-typ")], id="group-for-list"),
        pytest.param({"samverkan": "[a, , b]"}, [(13, 16, "yaml-fel")], id="empty-in-list"),
        pytest.param({"samverkan": "[[a]]"}, [(13, 13, "falt-typ")], id="list-in-list"),
        pytest.param({"taggar": "*a"}, [(5, 9, "yaml-ankare")], id="alias-and-no-more"),
        pytest.param({"läge": "!!python/x [a]"}, [(6, 7, "yaml-tagg")], id="tag-and-no-more"),
        pytest.param({"titel": "a: b"}, [(2, 8, "yaml-fel")], id="unreadable-and-no-more"),
        pytest.param({"kommuner": "[Lund, Xyz, Abc]"}, [(4, 18, "kommun"), (4, 23, "kommun")], id="each-in-a-list"),
        pytest.param(
            {"taggar": "[]", "läge": "x", "startår": "1"},
            [(5, 9, "falt-saknas"), (6, 7, "falt-val"), (7, 10, "artal")],
            id="all-at-once",
        ),
        pytest.param({"titel": None, "kommuner": None}, [(1, 1, "falt-saknas")] * 2, id="missing"),
    ],
)
def test_place_and_rule(bank, exempelfil, changes, expected):
    assert bank.places(lund_test=exempelfil(**changes)) == expected


@pytest.mark.parametrize(
    ("key", "length", "expected"),
    [
        ("titel", 9, "falt-langd"), ("titel", 10, None), ("titel", 90, None), ("titel", 91, "falt-langd"),
        ("sammanfattning", 59, "falt-langd"), ("sammanfattning", 60, None), ("sammanfattning", 320, None), ("sammanfattning", 321, "falt-langd"),
        ("målgrupp", 200, None), ("målgrupp", 201, "falt-langd"), ("resurser", 300, None), ("resurser", 301, "falt-langd"),
        ("barnversion", 600, None), ("barnversion", 601, "falt-langd"),
    ],
)  # fmt: skip
def test_limits(bank, exempelfil, key, length, expected):
    """The limits of the field list, at their last good and first bad length; å counts as one character."""
    assert [rule for *_, rule in bank.places(lund_test=exempelfil(**{key: "å" * length}))] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(("count", "expected"), [(0, ["falt-saknas"]), (1, []), (6, []), (7, ["falt-antal"])])
def test_one_to_six_tags(bank, exempelfil, count, expected):
    tags = ["barnrätt", "placerade barn", "skola", "skolfrånvaro", "samverkan", "öppenvård", "föräldrastöd"][:count]
    assert [rule for *_, rule in bank.places(lund_test=exempelfil(taggar=f"[{', '.join(tags)}]"))] == expected


def test_empty_values_count_as_not_written_but_unknown_keys_are_kept():
    given = {"titel": " a ", "län": None, "x": None, "kontakt": {"funktion": "", "y": "z"}, "metoder": [" ", None]}
    assert written(given, Exempel) == {"titel": "a", "x": None, "kontakt": {"y": "z"}}


def test_every_field_has_a_help_text():
    """The form, the template and the field page are made from it."""
    assert [key for key, info in keys_of(Exempel).items() if not info.description] == []
