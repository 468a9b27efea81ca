"""A search index that is not wanted any more: nothing is left of it, and nothing goes on making it."""

import signal
import sys
import time
from pathlib import Path

import pytest

from exempelbank.search import pagefind

DEADLINE = 60
_PAGE = b"<main data-pagefind-body>" + b" ".join(b"ord%d" % number for number in range(3000)) + b"</main>"


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def _runs(pid: int) -> bool:
    """Tell whether a process is there and not merely waiting to be counted."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="processes are read from /proc")
def test_pagefind_ends_with_the_index_that_is_stopped(tmp_path):
    """Else it goes on writing in the folder that is being removed, and the folder stays."""
    run = pagefind.Indexing()
    run.start(tmp_path, ((f"sida-{number}/index.html", _PAGE) for number in range(500)), ())
    assert run._process is not None
    deadline = time.monotonic() + DEADLINE
    while not (programs := _children(run._process.pid)):
        assert run._process.poll() is None
        assert time.monotonic() < deadline
    run.stop()
    assert [program for program in programs if _runs(program)] == []
    assert run._process.returncode not in (0, -signal.SIGKILL)
    assert list(tmp_path.iterdir()) == []
