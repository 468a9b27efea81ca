"""Measures a command: seconds by the clock, seconds of processor, and the most memory that it and its children had at once.

Where others use the machine the clock says little, so the processor's time of the command and all its children is told too.
Memory is shared between processes that fork, so it is counted as the system divides it (PSS), on Linux only.
"""

import os
import resource
import statistics
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_EVERY = 0.2  # seconds between looks at the memory


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: seconds by the clock and of the processors, and bytes of memory (0 where it is not known)."""

    clock: float = 0.0
    cpu: float = 0.0
    memory: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        """Return the cost of one command after another."""
        return Cost(self.clock + other.clock, self.cpu + other.cpu, max(self.memory, other.memory))


def median(costs: Sequence[Cost]) -> Cost:
    """Return the middle cost of each kind."""
    return Cost(
        statistics.median(cost.clock for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        max(cost.memory for cost in costs),
    )


def run(*command: str, folder: Path, **environment: str) -> Cost:
    """Run a command and return what it took; what it says is shown where it fails."""
    before, start = _processor(), time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        watch = _Watch(process.pid)
        watch.start()
        told = process.communicate()[0].decode("utf-8", errors="replace")
        clock = time.perf_counter() - start
        watch.end()
    if process.returncode:
        sys.exit(f"{' '.join(command)} slutade med {process.returncode}:\n{told[-3000:]}")
    return Cost(clock, _processor() - before, watch.most)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class _Watch(threading.Thread):
    """Looks at the memory of a process and its descendants until it is told to end."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.most = 0
        self._pid = pid
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(_EVERY):
            self.most = max(self.most, sum(map(_memory, _family(self._pid))))

    def end(self) -> None:
        """Stop looking."""
        self._ended.set()
        self.join()


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all its descendants."""
    children = defaultdict(list)
    for stat in _PROC.glob("[0-9]*/stat"):
        try:
            parent = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
        except OSError:  # it ended since it was listed
            continue
        children[int(parent)].append(int(stat.parent.name))
    waiting = [pid]
    while waiting:
        own = waiting.pop()
        waiting += children[own]
        yield own


def _memory(pid: int) -> int:
    try:
        lines = (_PROC / str(pid) / "smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
