"""Coded values: every code has its words, and what can be written is what readers can see."""

from typing import get_args

import pytest

from exempelbank.content import coded

_TABLES = [(name.title(), name) for name, value in vars(coded).items() if isinstance(value, coded.Coded)]


@pytest.mark.parametrize(("choice", "table"), _TABLES)
def test_every_code_has_its_words(choice, table):
    """The type that mypy reads and the table that readers see have the same codes in the same order."""
    words = getattr(coded, table)
    assert tuple(words) == get_args(getattr(coded, choice))
    assert all(words[code].text for code in words)


def test_levels_reach_what_lies_below_them():
    assert [code for code in coded.NIVA if coded.NIVA.reaches(code, "extern")] == ["extern", "jämförelse"]
