"""Try every pattern of the package with all that it dislikes; print one line of JSON for each that is too slow.

Each is begun with a line that names it, so that one that eats the time of the whole program is named too.
"""

import json
import math
import re
import resource
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

import monster
import pumpa

SIZES = (300, 4_000, 199_000)
SECONDS = (0.02, 0.02, 0.25)  # for a text of each size, by the processor's clock
_SLOWEST = 4  # texts that are written as long as a file can be
_CPU, _MEMORY = 60, 200_000_000


class _Late(Exception):  # noqa: N818 - no error but an alarm
    pass


def _on_alarm(*_: object) -> None:
    raise _Late


def _runner(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    call: Callable[..., Any] = getattr(pattern, method)
    if method in {"sub", "subn"}:
        return lambda text: call("x", text)
    if method == "finditer":
        return lambda text: sum(1 for _ in call(text))
    return call


def _seconds(run: Callable[[str], object], text: str, most: float) -> float:
    """Return how long a search takes, or infinity where it was stopped."""
    signal.setitimer(signal.ITIMER_VIRTUAL, 4 * most)
    start = time.process_time()
    try:
        run(text)
    except (_Late, MemoryError):
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def _text(attack: pumpa.Attack, size: int) -> str:
    before, unit, after = attack
    return before + unit * (size // len(unit)) + after


def _too_slow(run: Callable[[str], object], attack: pumpa.Attack, step: int) -> tuple[float, bool]:
    """Return the time that a text takes, and whether that is too much; then it was tried twice."""
    text = _text(attack, SIZES[step])
    most = SECONDS[step]
    seconds = _seconds(run, text, most)
    if most < seconds < math.inf:
        seconds = min(seconds, _seconds(run, text, most))
    return seconds, seconds > most


def tried(use: monster.Use) -> dict[str, object] | None:
    """Return what a pattern was too slow with, or None."""
    run = _runner(re.compile(use.pattern, use.flags), use.method)
    left = pumpa.attacks(use.pattern, use.flags)
    for step, size in enumerate(SIZES):
        times = []
        for attack in left:
            seconds, late = _too_slow(run, attack, step)
            times.append((seconds, attack))
            if late:
                shown = [part[:80] for part in attack]
                return {
                    "place": use.place,
                    "method": use.method,
                    "pattern": use.pattern,
                    "text": shown,
                    "size": size,
                    "seconds": seconds,
                }
        if step == 1:
            left = [attack for _, attack in sorted(times, reverse=True)[:_SLOWEST]]
    return None


def main() -> None:
    """Try the patterns given as JSON, [[pattern, method], …], or all of the package."""
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
    signal.signal(signal.SIGVTALRM, _on_alarm)
    given = (
        [monster.Use(pattern, pattern, 0, method) for pattern, method in json.loads(sys.argv[1])]
        if sys.argv[1:]
        else []
    )
    listed = given or monster.uses()
    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
    for use in listed:
        print(json.dumps({"begun": use.place, "method": use.method}), flush=True)
        found = tried(use)
        if found is not None:
            print(json.dumps(found, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
