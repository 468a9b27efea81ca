"""Regular expressions over contributed text take time in proportion to its length: each is tried with what it dislikes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits of the processor's time are Linux'")

_PROGRAM = Path(__file__).parents[1] / "fientligt" / "pumpa_alla.py"
# Slow by their own making: with the square of the length, its cube, or doubling with every letter.
_BAD = [
    [r"\s+$", "search"],
    [r"[.!?:]+[”\"')\]]*(?=\s|$)", "finditer"],
    [r"XXX+\b", "search"],
    [r"!?\[[^\]]*\]\(", "search"],
    [r"(?:social|barn)\w*(?:tjänst|nämnd)", "search"],
    [r"\s*(?:- +)*[^:\n]*?: x", "match"],
    [r"<svg.*<path", "sub"],
    [r"\w*\d*\w*!", "match"],
    [r"(?:a+)+b", "match"],
    [r"(?:a|ab|b)*c", "fullmatch"],
    [r"x(?=.*y)", "finditer"],
    [r"(\w+)-\1;", "search"],
]
_GOOD = [
    [r"\s++\S", "match"],
    [r"(?<!\s)\s+(?:kommun|stad)", "sub"],
    [r"[^,]+(?:,[^,]+)*", "findall"],
    [r"\d{4}-\d{2}", "search"],
]


def _tried(*patterns: list[str]) -> tuple[list[str], list[dict[str, object]]]:
    """Return what was begun, in order, and what was found too slow; a program that was stopped fails by the last name."""
    arguments = [json.dumps(patterns)] if patterns else []
    done = subprocess.run([sys.executable, str(_PROGRAM), *arguments], capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    begun = [str(line["begun"]) for line in lines if "begun" in line]
    assert done.returncode == 0, f"Stopped while trying {begun[-1:]}: {done.stderr[-2000:]}"
    return begun, [line for line in lines if "seconds" in line]


def test_every_pattern_is_linear():
    begun, slow = _tried()
    assert slow == []
    assert len(begun) > 70
    assert "exempelbank.prose.readability._END" in begun


def test_the_trial_sees_what_is_slow_and_only_that():
    _, slow = _tried(*_BAD, *_GOOD)
    assert [found["place"] for found in slow] == [pattern for pattern, _ in _BAD]
