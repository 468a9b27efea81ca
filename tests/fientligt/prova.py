"""Check hostile files and make their pages, each in a process of its own; print what each costs as a line of JSON.

The processes are begun from this one, with all modules and templates read, so that a case costs what its file costs.
"""

import json
import math
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Collection
from datetime import date
from functools import cache, partial
from pathlib import Path

import former
import jinja2

from exempelbank.check import report
from exempelbank.check.run import check
from exempelbank.content.bank import Bank
from exempelbank.exports import atom, jsonfeed
from exempelbank.pages import social
from exempelbank.pages.make import make
from exempelbank.relations import flode
from exempelbank.relations.index import Index
from exempelbank.search import records
from exempelbank.settings import Settings, load_settings
from exempelbank.site import templating

_TODAY = date(2026, 11, 22)
_ROOT = Path(__file__).parents[2]
_ONE = Path("exempel/skane/lund-test.md")
_CPU, _ROOM = 10, 1_000_000_000  # a process that takes more is stopped
_SLOWEST = 6  # of the check, and of the pages
Cost = dict[str, float]


@cache
def _site() -> tuple[Settings, jinja2.Environment, templating.Site]:
    settings = load_settings(_ROOT)
    return settings, templating.environment(_ROOT), templating.site_of(settings, "assets/")


def _peak() -> int:
    """Return the most memory that this process has used, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024


def checked(root: Path) -> tuple[Bank, int]:
    """Check a bank and write what was found in every form; return its content and how many findings there are."""
    result = check(root, _TODAY)
    report.as_json(result.findings)
    report.as_github(result.findings)
    report.github_summary(result.findings)
    report.as_text(result.findings, report.line_reader(root))
    return result.bank, len(result.findings)


def made(bank: Bank) -> int:
    """Make the pages that hold an example's text, its picture, and what the search and the feed take of it."""
    settings, env, site = _site()
    index = Index(bank)
    wanted = make(index, settings, _TODAY)
    for page in (*wanted.searched, *wanted.others[:2]):
        spec = page()
        templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site)
    for picture in wanted.pictures[:1]:
        social.draw(_ROOT, site.name, picture)
    records.query_files(index)
    atom.render(index, settings, flode.alla(index))
    jsonfeed.render(index, settings, flode.alla(index))
    return len(wanted.searched)


def _case(root: Path) -> Cost:
    """Return what a file costs: seconds of the processor and megabytes, of its check and then of its pages."""
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
    resource.setrlimit(resource.RLIMIT_DATA, (_ROOM, _ROOM))
    start = time.process_time()
    bank, found = checked(root)
    cost = {"found": found, "check": time.process_time() - start, "check_mb": _peak()}
    start = time.process_time()
    return {**cost, "pages": made(bank), "page": time.process_time() - start, "page_mb": _peak()}


def _in_process(work: Callable[[], Cost]) -> Cost:
    """Return what a piece of work gives in a process of its own; nothing where that was stopped."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(writing, json.dumps(work()).encode())
        except BaseException:  # noqa: BLE001 - told as it is, and the case has no cost
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    found: Cost = json.loads(told or b"{}")
    return found


def _with_body(whole: str, shape: str) -> str:
    return whole.replace("Barnen fick vänta länge.", shape)


def _with_front(whole: str, shape: str) -> str:
    """Put a field first; the one of the same name goes."""
    key = shape.partition(":")[0] + ":"
    lines = [line for line in whole.split("\n") if not line.startswith(key)]
    return "\n".join([lines[0], shape, *lines[1:]])


def _try(root: Path, whole: str, kind: str, size: int, names: Collection[str] = ()) -> dict[str, Cost]:
    """Try the shapes of a kind at a size, all or those of some names; return and print what each costs."""
    former.SIZE = size
    put, shapes = (_with_body, former.bodies()) if kind == "bodies" else (_with_front, former.fronts())
    costs: dict[str, Cost] = {}
    for name, shape in shapes:
        if not names or name in names:
            (root / _ONE).write_text(put(whole, shape), encoding="utf-8")
            costs[name] = _in_process(partial(_case, root))
            print(json.dumps({"case": name, "size": size, **costs[name]}, ensure_ascii=False), flush=True)
    return costs


def main() -> None:
    """Try a kind of shapes in a bank, ``prova.py bodies ROOT``: all small, then the slowest as long as a file can be.

    With names, or ``--alla``, those or all are tried as long as a file can be.
    """
    kind, folder, *names = sys.argv[1:]
    root = Path(folder)
    whole = (root / _ONE).read_text(encoding="utf-8")
    made(checked(root)[0])  # reads the templates and the registers, once for all
    if not names:
        costs = _try(root, whole, kind, former.SMALL)
        for what in ("check", "page"):
            names += sorted(costs, key=lambda name: -costs[name].get(what, math.inf))[:_SLOWEST]
    _try(root, whole, kind, former.FULL, [] if names == ["--alla"] else names)


if __name__ == "__main__":
    main()
