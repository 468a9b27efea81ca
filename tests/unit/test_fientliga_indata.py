"""Whatever is sent to ``add`` and ``add-image``, lies beside an example as a picture, or stands in the file of tags:
it is read or refused in our words, within two seconds and 200 MB for a megabyte. Each input is read in a process of its own.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")

_PROGRAM = Path(__file__).parents[1] / "fientligt" / "las.py"
_MOST_SECONDS, _MOST_MB = 2, 200
# What once broke a reader, or took too much: one of each cause.
_BROKE = {
    "add": [
        "rows", "broad rows", "fields", "html of '<!--'", "html of '<!['", "html of '<a '", "type of semicolons", "disposition of quotes",
        "unicode escapes", "mails attached to mails", "many attachments", "word of one broad row", "word of styles", "word of numbers",
        "word without numbering", "word packed by method 14", "yaml aliases", "utf-16 with lone surrogates",
    ],
}  # fmt: skip


def _costs(reader: str, *names: str) -> list[dict]:
    done = subprocess.run([sys.executable, str(_PROGRAM), reader, *names], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def _wrong(costs: list[dict]) -> list[dict]:
    """Return the inputs that gave another error than ours, or cost too much; one that was stopped has no cost at all."""
    return [
        cost
        for cost in costs
        if cost.get("became") not in {"läst", "nej"}
        or cost.get("seconds", _MOST_SECONDS) >= _MOST_SECONDS
        or cost.get("mb", _MOST_MB) >= _MOST_MB
    ]


@pytest.mark.parametrize("reader", _BROKE)
def test_what_once_broke_a_reader_is_read_or_refused(reader):
    costs = _costs(reader, *_BROKE[reader])
    assert _wrong(costs) == []
    assert sorted(cost["case"] for cost in costs) == sorted(_BROKE[reader])


@pytest.mark.nightly
@pytest.mark.parametrize(("reader", "least"), [("add", 230), ("add-image", 40), ("bild", 40), ("taggar", 15)])
def test_every_hostile_input_is_read_or_refused(reader, least):
    costs = _costs(reader)
    assert _wrong(costs) == []
    assert len(costs) >= least
    assert {"läst"} <= {cost["became"] for cost in costs}
