"""Run one job over many items in several processes, where that pays and is safe."""

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_FROM = 150  # below this many items the processes cost more than they give
_MAX_WORKERS = 8
# What the forked workers inherit: sending a whole bank to each of them would cost more than the work.
_inherited: dict[str, Any] = {}


def run(job: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """Return ``[job(item) for item in items]``, in the same order.

    Uses forked processes when there are at least 150 items, two processors, a system that forks (not Windows), and no
    other thread in this process, which a fork could leave holding a lock. Results must be picklable.
    """
    workers = min(os.cpu_count() or 1, _MAX_WORKERS)
    forks = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    if len(items) < _FROM or workers == 1 or not forks:
        return [job(item) for item in items]
    _inherited.update(job=job, items=items)
    try:
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
            return list(pool.map(_call, range(len(items)), chunksize=max(1, len(items) // (workers * 8))))
    finally:
        _inherited.clear()


def _call(number: int) -> Any:
    return _inherited["job"](_inherited["items"][number])
