"""Hostile files: a check of any single file ends within 2 seconds and 200 MB, and making its pages within 3 and 300.

What a file costs is measured by tests/fientligt/prova.py, in one process a case. Every shape is tried at a tenth of the
longest file; the slowest are tried at its full length. ``prova.py bodies ROOT --alla`` tries all at full length.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")

_PROGRAM = Path(__file__).parents[1] / "fientligt" / "prova.py"
_FULL = 100_000  # bytes; what is smaller is a tenth
# Of the processor's seconds and of megabytes. A tenth of the time, and what a file costs however short it is.
_MOST = {"check": 2, "check_mb": 200, "page": 3, "page_mb": 300}
_MOST_OF_A_TENTH = {"check": 0.6, "check_mb": 200, "page": 0.8, "page_mb": 300}


def _costs(bank, exempelfil, kind: str, *names: str) -> list[dict]:
    bank.put("exempel/skane/lund-test.md", exempelfil())
    command = [sys.executable, str(_PROGRAM), kind, str(bank.root), *names]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def _too_much(costs: list[dict]) -> list[dict]:
    """Return the cases that cost too much; one that was stopped has no cost at all."""
    limits = {True: _MOST, False: _MOST_OF_A_TENTH}
    return [
        cost
        for cost in costs
        if any(cost.get(what, most) >= most for what, most in limits[cost["size"] > _FULL].items())
    ]


def test_bodies(bank, exempelfil):
    costs = _costs(bank, exempelfil, "bodies")
    assert _too_much(costs) == []
    assert len({cost["case"] for cost in costs}) > 200
    assert sum(cost["size"] > _FULL for cost in costs) >= 6
    assert {cost["pages"] for cost in costs} >= {1}


def test_front_matter(bank, exempelfil):
    costs = _costs(bank, exempelfil, "fronts")
    assert _too_much(costs) == []
    assert len({cost["case"] for cost in costs}) >= 50
    assert max(cost["found"] for cost in costs) < 1000
