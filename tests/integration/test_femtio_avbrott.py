"""Fifty builds killed outright, spread over a build's whole time: the site is always whole, the next build right, and nothing goes on."""

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.nightly,
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="vad som lever kvar läses i /proc"),
]
_TIMES, _SEED, _PATIENCE = 50, 24, 10
_MARK = "EXEMPELBANKEN_AVBROTT"
_PAGE = "# Sidan om\n\nText {}.\n"


def _alive(mark: str) -> list[int]:
    """Return the processes that carry a mark in their environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"{_MARK}={mark}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:  # it ended, or is another's
            continue
    return found


def _wait(until: float) -> None:
    while time.monotonic() < until:
        os.sched_yield()


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def _kill(process: subprocess.Popen[bytes], what: str, chance: random.Random) -> None:
    """Kill the build, all of its processes, or one that it started: the system picks any of them when memory is out."""
    children = _children(process.pid) if what == "ett barn" and process.poll() is None else []
    if what == "alla":
        os.killpg(process.pid, signal.SIGKILL)
    elif children:
        os.kill(chance.choice(children), signal.SIGKILL)
    else:
        process.kill()


def test_fifty_killed_builds(small_copy, read_tree, run_command, command_path):
    page, sites = small_copy.root / "docs" / "om.md", {}
    for text in ("ett", "två"):
        page.write_text(_PAGE.format(text), encoding="utf-8")
        start = time.monotonic()
        assert run_command(small_copy.root, "build", env=small_copy.env).returncode == 0
        lasts = time.monotonic() - start
        sites[text] = read_tree(small_copy.folder)
    assert sites["ett"] != sites["två"]
    chance, told = random.Random(_SEED), set()  # noqa: S311 - which moments, the same each time
    for number in range(_TIMES):
        text, what = ("ett", "två")[number % 2], ("bygget", "alla", "ett barn")[number % 3]
        page.write_text(_PAGE.format(text), encoding="utf-8")
        moment, mark = lasts * (number + chance.random()) / _TIMES, str(number)
        process = subprocess.Popen(
            [command_path, "build", "--root", str(small_copy.root)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True, env=small_copy.env | {_MARK: mark},
        )  # fmt: skip
        _wait(time.monotonic() + moment)
        if process.poll() is None:
            _kill(process, what, chance)
        said = process.communicate(timeout=120)[1].decode()
        told.add(process.returncode)
        assert "Traceback" not in said, (number, what, moment, said)
        deadline = time.monotonic() + _PATIENCE
        while _alive(mark) and time.monotonic() < deadline:
            os.sched_yield()
        assert _alive(mark) == [], (number, what, moment)
        assert read_tree(small_copy.folder) in sites.values(), (number, what, moment)
        done = run_command(small_copy.root, "build", env=small_copy.env)
        assert done.returncode == 0, (number, what, moment, done.stderr)
        assert read_tree(small_copy.folder) == sites[text], (number, what, moment)
        assert [path.name for path in small_copy.root.iterdir() if path.name.startswith(".")] == []
    assert {-signal.SIGKILL, 2} <= told, "både bygget och dess barn har dödats"
