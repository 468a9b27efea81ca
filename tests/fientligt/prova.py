"""Check hostile files and make their pages, each in a process of its own; print time and memory as one line of JSON a file.

The processes are begun from this one, with all modules read, so that a case costs what its file costs.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import former

from exempelbank.check import report
from exempelbank.check.run import check
from exempelbank.content.bank import Bank
from exempelbank.exports import atom
from exempelbank.pages import social
from exempelbank.pages.make import make
from exempelbank.relations.index import Index
from exempelbank.search import records
from exempelbank.settings import load_settings
from exempelbank.site import templating

_TODAY = date(2026, 11, 22)
_ROOT = Path(__file__).parents[2]
_ONE = Path("exempel/skane/lund-test.md")
_CPU, _ROOM = 20, 2_000_000_000  # a process that takes more is stopped, and the case is named


def _peak() -> int:
    """Return the most memory that this process has used, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024


def checked(root: Path) -> Bank:
    """Check a bank and write what was found in every form."""
    result = check(root, _TODAY)
    report.as_json(result.findings)
    report.as_github(result.findings)
    report.as_text(result.findings, report.line_reader(root))
    print(json.dumps({"found": len(result.findings)}), flush=True)
    return result.bank


def made(bank: Bank) -> int:
    """Make the pages of a bank that hold its own text, its pictures, and what the search and the feeds take of it."""
    settings, index = load_settings(_ROOT), Index(bank)
    env, site = templating.environment(_ROOT), templating.site_of(settings, "assets/")
    wanted = make(index, settings, _TODAY)
    for page in (*wanted.searched, *wanted.others[:2]):
        spec = page()
        templating.render(env, spec.template, meta=spec.meta, view=spec.view, site=site)
    for picture in wanted.pictures[:1]:
        social.draw(_ROOT, site.name, picture)
    records.query_files(index)
    atom.render(index, settings)
    return len(wanted.searched)


def _timed(name: str, work: Callable[[], object]) -> None:
    start = time.process_time()
    outcome = work()
    line = {name: round(time.process_time() - start, 2), "megabytes": _peak()}
    print(json.dumps(line | ({"pages": outcome} if isinstance(outcome, int) else {})), flush=True)


def _case(root: Path) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
    resource.setrlimit(resource.RLIMIT_DATA, (_ROOM, _ROOM))
    banks: list[Bank] = []
    _timed("check", lambda: banks.append(checked(root)))
    _timed("page", lambda: made(banks[0]))


def _in_process(work: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        work()
    finally:
        sys.stdout.flush()
        os._exit(1 if sys.exc_info()[0] else 0)


def _with_body(whole: str, shape: str) -> str:
    return whole.replace("Barnen fick vänta länge.", shape)


def _with_front(whole: str, shape: str) -> str:
    """Put a field first; the one of the same name goes."""
    key = shape.partition(":")[0] + ":"
    lines = [line for line in whole.split("\n") if not line.startswith(key)]
    return "\n".join([lines[0], shape, *lines[1:]])


def main() -> None:
    """Try the kind of shapes that is named, in the bank given: ``prova.py bodies ROOT``, ``prova.py fronts ROOT [NAME…]``."""
    kind, root, *names = sys.argv[1:]
    path = Path(root) / _ONE
    whole = path.read_text(encoding="utf-8")
    shapes = former.bodies() if kind == "bodies" else former.fronts()
    for name, shape in shapes:
        if names and name not in names:
            continue
        path.write_text((_with_body if kind == "bodies" else _with_front)(whole, shape), encoding="utf-8")
        print(json.dumps({"case": name}), flush=True)
        _in_process(lambda: _case(Path(root)))


if __name__ == "__main__":
    main()
