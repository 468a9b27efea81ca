"""Run one job over many items in several processes, where that pays and is safe."""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Any, TypeVar

from exempelbank.errors import SetupError

T = TypeVar("T")
R = TypeVar("R")

_FROM = 150  # below this many files or pages the processes cost more than they give
_MAX_WORKERS = 8
_STEP_BACK = 10  # of niceness: what the parent does meanwhile is what the build waits for longest
# What the forked workers inherit: sending a whole bank to each of them would cost more than the work.
_inherited: dict[str, Any] = {}


def run(job: Callable[[T], R], items: Sequence[T], least: int = _FROM) -> Iterator[R]:
    """Yield ``job(item) for item in items``, in the same order, each as soon as it and those before it are done.

    Uses forked processes when there are at least ``least`` items, two processors, a system that forks (not Windows), and no
    other thread in this process, which a fork could leave holding a lock. Results must be picklable. Raises SetupError where
    the system ends one of the processes, and whatever ``job`` raises.
    """
    workers = min(os.cpu_count() or 1, _MAX_WORKERS)
    forks = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    if len(items) < least or workers == 1 or not forks:
        yield from map(job, items)
        return
    _inherited.update(job=job, items=items)
    try:
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork"), initializer=_begin) as pool:
            yield from pool.map(_call, range(len(items)), chunksize=max(1, len(items) // (workers * 32)))
    except BrokenProcessPool as error:
        raise SetupError(
            "En del av bygget avslutades av datorn, oftast för att minnet tog slut. Stäng andra program och försök igen."
        ) from error
    finally:
        _inherited.clear()


def _begin() -> None:
    """Let the process that started this one go first, and end with it; without that, a killed build leaves workers behind."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl C reaches every process: the one that waits is the one that answers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.freeze()  # what is inherited is never rubbish, and to look through it would copy it
    os.nice(_STEP_BACK)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _call(number: int) -> Any:
    return _inherited["job"](_inherited["items"][number])
