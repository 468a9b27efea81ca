"""How long checking and building take, beside Hugo with Pagefind, MkDocs Material and Zensical over the same texts, in one run.

Run: ``python tests/bench/bygg.py [SIZE …] [--varv N] [--zensical PROGRAM] [--utan material]``; sizes are 100 and 1000 where none is
given (``make bench STORLEKAR="1000 10000"``). The smallest has all the real examples, however few are asked for. 10,000 takes
half an hour and 5 GB, on a machine that nobody else is using. Ratios are of things measured in the same round.
"""

import argparse
import itertools
import math
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from bygge import jamforelser
from bygge.matning import Cost, median
from bygge.vart import Ours
from exempelgenerator import make_bank

SIZES = (100, 1_000)
PLAIN_UP_TO = 2_000  # examples: with all of them in its menu MkDocs takes time that grows as their square
PEER = "Hugo + Pagefind"
COLD, WARM, CHANGED = "bygge från början", "bygge igen", "bygge, ett ändrat"
CHECK, CHECK_AGAIN, SERVE = "kontroll från början", "kontroll igen", "ändring till sida (serve)"
# Seconds by the clock, and shares of another row's, with the size they hold from.
SECONDS = {(CHECK, 10_000): 5.0, (CHECK_AGAIN, 10_000): 1.0, (SERVE, 1_000): 1.0}
SHARES = {
    (COLD, 1_000): (2.0, PEER),
    (COLD, 10_000): (1.2, PEER),
    (CHANGED, 1_000): (0.3, COLD),
    (CHANGED, 10_000): (0.3, COLD),
}
EXPONENT = 1.1

Measured = dict[str, Cost]


def is_busy() -> bool:
    """Tell whether others use the machine: then goals are judged by the processors' time."""
    return os.getloadavg()[0] > 1


def machine() -> str:
    """Say what the figures were measured on."""
    model, memory = platform.processor() or platform.machine(), ""
    cpus, info = Path("/proc/cpuinfo"), Path("/proc/meminfo")
    if cpus.is_file() and info.is_file():
        named = (
            line.partition(":")[2].strip() for line in cpus.read_text().splitlines() if line.startswith("model name")
        )
        model = next(named, model)
        memory = f", {int(info.read_text().split()[1]) / 1024**2:.0f} GB minne"
    others = "Andra program använder maskinen: målen prövas mot processortiden." if is_busy() else ""
    packages = ", ".join(f"{name} {version(name)}" for name in ("mkdocs-material", "pagefind"))
    python = platform.python_version()
    return (
        f"{os.cpu_count()} kärnor ({model}){memory}; {platform.system()}, Python {python}, {packages}. {others}".strip()
    )


def rounds(folder: Path, count: int, chosen: argparse.Namespace) -> Measured:
    """Measure everything over a bank of a size, some rounds; return the median of each."""
    bank, hugo, plain = (folder / f"{count}-{name}" for name in ("bank", "hugo", "enkel"))
    make_bank(bank, count)
    jamforelser.make_hugo(bank, hugo)
    jamforelser.make_plain(bank, plain)
    ours = Ours(bank)
    found: dict[str, list[Cost]] = {}
    for _ in range(chosen.varv):
        ours.forget()
        for name, work in _works(ours, hugo):
            found.setdefault(name, []).append(work())
    peers: dict[str, Callable[[], Cost]] = {}
    if "material" not in chosen.utan and count <= PLAIN_UP_TO:
        peers["MkDocs Material"] = lambda: jamforelser.material(plain)
    if chosen.zensical and count <= PLAIN_UP_TO:
        peers["Zensical"] = lambda: jamforelser.zensical(plain, chosen.zensical)
    found |= {name: [work()] for name, work in peers.items()}
    if "serve" not in chosen.utan:
        found[SERVE] = [Cost(ours.edit_to_page())]
    return {name: median(costs) for name, costs in found.items()}


def _works(ours: Ours, hugo: Path) -> Iterator[tuple[str, Callable[[], Cost]]]:
    """Yield what is measured in each round, in order."""
    if shutil.which("hugo"):
        yield PEER, lambda: jamforelser.hugo(hugo)
    yield CHECK, ours.validate
    yield CHECK_AGAIN, ours.validate
    ours.forget()
    yield COLD, ours.build
    yield WARM, ours.build
    ours.change()
    yield CHANGED, ours.build


def _show(count: int, costs: Measured, *, busy: bool) -> Iterator[bool]:
    """Print the table of one size; yield whether each goal is met."""
    peer = costs.get(PEER)
    print(f"\n{count} exempel{'':<20}{'klocka':>9}{'processor':>11}{'minne':>9}   mot {PEER}: klocka, processor")
    for name, cost in costs.items():
        memory = f"{cost.memory / 1e9:6.2f} GB" if cost.memory else ""
        shares = f"{cost.clock / peer.clock:14.2f}{cost.cpu / peer.cpu:10.2f}" if peer else ""
        goal = ""
        if (most := _most(name, count, costs, busy=busy)) is not None:
            met = _taken(cost, busy=busy) <= most
            goal = f"   mål {most:.1f} s: {'ja' if met else 'NEJ'}"
            yield met
        print(f"  {name:<28}{cost.clock:7.2f} s{cost.cpu:9.2f} s{memory:>9}{shares}{goal}", flush=True)


def _taken(cost: Cost, *, busy: bool) -> float:
    """Return the seconds that a goal is judged by; what nobody counted the processor's time of, by the clock."""
    return cost.cpu if busy and cost.cpu else cost.clock


def _most(name: str, count: int, costs: Measured, *, busy: bool) -> float | None:
    """Return how many seconds something may take, or None where there is no goal."""
    if (name, count) in SHARES and SHARES[name, count][1] in costs:
        share, other = SHARES[name, count]
        return share * _taken(costs[other], busy=busy)
    return SECONDS.get((name, count))


def _grows(measured: dict[int, Measured]) -> bool:
    """Print how the time grows from size to size; return whether it is no steeper than it may be."""
    sizes = [size for size in measured if size >= min(1_000, max(measured))]
    good = True
    for small, large in itertools.pairwise(sizes):
        exponent = math.log(measured[large][COLD].cpu / measured[small][COLD].cpu, large / small)
        good = good and exponent <= EXPONENT
        print(
            f"\nFrån {small} till {large} exempel växer processortiden som antalet upphöjt till {exponent:.2f} (mål {EXPONENT})."
        )
    return good


def main() -> int:
    """Measure, print and return 0 where every goal is met."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, metavar="SIZE")
    parser.add_argument("--varv", type=int, default=3)
    parser.add_argument("--zensical", default=shutil.which("zensical"))
    parser.add_argument("--utan", nargs="*", default=[], choices=["material", "serve"])
    chosen = parser.parse_args()
    busy = is_busy()
    print(machine(), flush=True)
    measured: dict[int, Measured] = {}
    good = []
    with tempfile.TemporaryDirectory() as made:
        for count in chosen.sizes or SIZES:
            measured[count] = rounds(Path(made), count, chosen)
            good += _show(count, measured[count], busy=busy)
    return 0 if all([*good, _grows(measured)]) else 1


if __name__ == "__main__":
    sys.exit(main())
