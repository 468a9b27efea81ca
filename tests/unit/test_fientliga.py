"""Hostile files: a check of any single file ends within 2 seconds and 200 MB."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")

_CHECK = """
import json, resource, sys
from datetime import date
from pathlib import Path
from exempelbank.check import report
from exempelbank.check.run import check
found = check(Path(sys.argv[1]), date(2026, 11, 22)).findings
report.as_json(found)
report.as_text(found, report.line_reader(Path(sys.argv[1])))
used = resource.getrusage(resource.RUSAGE_SELF)
# The peak of this program; ru_maxrss has that of the one that started it too.
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([used.ru_utime + used.ru_stime, peak // 1024, len(found)]))
"""
_SIZE = 199_000
_BODIES = {
    "brackets": "[", "pictures": "![", "stars": "*a **b ", "underscores": "_ ", "quotations": "> ", "backticks": "`", "lists": "- ",
    "list-in-quotation": "> - ", "links": "[a](b.md) ", "open-links": "[a](<b", "tags": "a <b> ", "open-tags": '<a x="', "comments": "<!-- ",
    "instructions": "<?", "addresses": "https://a.se ", "references": "[a] ", "definitions": "[a]: /b\n\n", "headings": "## Xyz\n",
    "underlined": "a\n=\n", "digits": "1", "spaced-digits": "1 2 3 4 ", "phone": "07", "mail": "a@", "mail-dots": "a.a.", "numbers": "170101-2394 ",
    "words": "ord ", "sentences": "Ord. ", "abbreviations": "ABCD ", "template": "SKRIV HÄR\n", "entities": "&amp", "backslashes": "[a](\\",
    "marks": "e\u0301", "controls": "\x01", "one-word": "a", "lines": "\n", "rulers": "---\n", "table": "| a | b |\n|---|---|\n| x | y |\n",
}  # fmt: skip
_FRONTS = {
    "bracket": "x: " + "[" * _SIZE, "keys": "\n".join(f"k{n}: 1" for n in range(18_000)), "colons": "\n".join(f"k{n}: a: b" for n in range(13_000)),
    "aliases": f"x: [{'*a,' * 60_000}]", "tags": f"x: [{'!a b,' * 30_000}]", "duplicates": "titel: x\n" * 20_000, "slugs": f"metoder: [{'abcd,' * 35_000}]",
    "sources": "källor:\n" + "  - {}\n" * 22_000, "items": f"samverkan: [{'a,' * 90_000}]", "long": "resurser: " + "a" * _SIZE,
    "host": "källor:\n  - {titel: x, utgivare: y, url: 'https://" + "a." * 90_000 + "se'}", "folded": "resurser: >\n" + "  a\n\n" * 38_000,
}  # fmt: skip


def _run(bank) -> tuple[float, int, int]:
    done = subprocess.run([sys.executable, "-c", _CHECK, str(bank.root)], capture_output=True, text=True, check=True)
    return tuple(json.loads(done.stdout))


@pytest.mark.parametrize("name", _BODIES)
def test_body(bank, exempelfil, name):
    part = _BODIES[name]
    text = exempelfil(part * (_SIZE // len(part.encode())))
    bank.put("exempel/skane/lund-test.md", text.encode()[:_SIZE].decode(errors="ignore"))
    seconds, megabytes, _ = _run(bank)
    assert seconds < 2
    assert megabytes < 200


@pytest.mark.parametrize("name", _FRONTS)
def test_front_matter(bank, exempelfil, name):
    text = exempelfil().replace("läge:", f"{_FRONTS[name]}\nläge:", 1)
    bank.put("exempel/skane/lund-test.md", text.encode()[:_SIZE].decode(errors="ignore"))
    seconds, megabytes, found = _run(bank)
    assert seconds < 2
    assert megabytes < 200
    assert 0 < found < 1000
