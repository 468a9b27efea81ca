"""What every test can use: a valid example to change, a bank to put files in, and a guard against silent warnings."""

import logging
import re
import signal
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from exempelbank.check.run import check
from exempelbank.content.declarations import Snippet
from exempelbank.content.findings import Finding

TODAY = date(2026, 11, 22)

_FRONT = {
    "titel": "Mer tid med barnen i Lund",
    "sammanfattning": "Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.",
    "kommuner": "[Lund]",
    "taggar": "[barnrätt, skola]",
    "läge": "pågående",
    "startår": "2021",
    "uppföljning": "{nivå: ingen}",
    "underlag": "inskickat",
    "kontakt": "{funktion: Enheten för barn och unga, e-post: barnochunga@lund.se}",
    "publicerad": "2026-03-01",
    "granskad": "2026-03-01",
}
_BODY = {
    "Utgångsläge": "Barnen fick vänta länge.",
    "Arbetssätt": "Vi åker ut två och två.",
    "Resultat": "Väntan blev kortare.",
    "Barnens delaktighet": "Barnen valde platsen.",
}
_KEY = re.compile(r"^([^\s#:-][^:\n]*):", re.MULTILINE)
_METHOD = """\
sammanfattning: En metod för familjer där unga har hamnat fel.
källor:
  - {titel: Rapport, utgivare: SBU, url: "https://www.sbu.se/rapport", läst: 2026-03-01}
"""
_TAGS = """\
taggar:
  - namn: barnrätt
    syfte: [barnrätt]
  - namn: placerade barn
    synonymer: [fosterhem, familjehem]
    syfte: [placerade barn]
  - namn: skola
  - namn: skolfrånvaro
    synonymer: [hemmasittare]
  - namn: samverkan
  - namn: öppenvård
  - namn: föräldrastöd
  - namn: uppföljning
sökord:
  - MST: multisystemisk terapi
"""


def exempeltext(text: str | None = None, **changes: str | None) -> str:
    """Return a valid example; a keyword replaces a field (``e_post`` cannot be named so: write ``kontakt``), None drops it.

    ``text`` replaces what stands under the first heading. Fields stand one a line, in a fixed order: titel is line 2.
    """
    front = {**_FRONT, **changes}
    body = {**_BODY, **({"Utgångsläge": text} if text is not None else {})}
    lines = [f"{key}: {value}" for key, value in front.items() if value is not None]
    sections = [f"## {heading}\n\n{content}\n" for heading, content in body.items()]
    return "\n".join(["---", *lines, "---", "", "\n".join(sections)])


def snippettext(snippet: Snippet) -> str:
    """Return the file that a snippet is a part of, the rest of it as in a valid example."""
    front, _, body = exempeltext().partition("---\n\n")
    if snippet.part == "fil":
        return snippet.text
    if snippet.part == "text":
        return f"{front}---\n\n{snippet.text}"
    if snippet.part == "stycke":
        first = _BODY["Utgångsläge"]
        assert body.count(first) == 1
        return f"{front}---\n\n{body.replace(first, snippet.text)}"
    replaced = set(_KEY.findall(snippet.text))
    kept = [line for line in front.splitlines() if line.partition(":")[0] not in replaced]
    return "\n".join([*kept, *([snippet.text] if snippet.text else []), "---", "", body])


@pytest.fixture(scope="session", autouse=True)
def _kept_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What builds keep between runs lies in a folder of the tests' own, not among the user's."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("sparat")))
        yield


@pytest.fixture
def snippetfil() -> Callable[[Snippet], str]:
    """The builder of the whole file that a rule's snippet is a part of."""
    return snippettext


@pytest.fixture
def exempelfil() -> Callable[..., str]:
    """The builder of a valid example's text."""
    return exempeltext


class Bank:
    """A root with a small vocabulary, to put files in and check, as of a given day."""

    today = TODAY

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("exempel/skane", "docs/metoder", "docs/kalender"):
            (root / folder).mkdir(parents=True)
        (root / "mkdocs.yml").write_text("site_name: Prov\n", encoding="utf-8")
        self.put("exempel/taggar.yml", _TAGS)

    def put(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def put_method(self, slug: str, namn: str, more: str = "", body: str = "") -> Path:
        """Write a method with what every method needs; ``more`` are further lines of front matter, after its name."""
        return self.put(f"docs/metoder/{slug}.md", f"---\nnamn: {namn}\n{more}{_METHOD}---\n{body}")

    def check(self, **files: str | bytes) -> list[Finding]:
        """Return the findings; a keyword puts an example in ``exempel/skane`` first (``lund_test`` → ``lund-test.md``)."""
        for name, content in files.items():
            self.put(f"exempel/skane/{name.replace('_', '-')}.md", content)
        return check(self.root, self.today).findings

    def places(self, **files: str | bytes) -> list[tuple[int, int, str]]:
        """Return line, column and rule of each finding."""
        return [(found.line, found.column, found.rule) for found in self.check(**files)]


@pytest.fixture
def make_bank() -> type[Bank]:
    """For a test that says itself where the root lies."""
    return Bank


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    """A root of its own for each test."""
    return Bank(tmp_path / "rot")


@pytest.fixture(autouse=True)
def _no_unchecked_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log warning that the test did not look at (and clear) fails it."""
    yield
    unchecked = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert unchecked == []


@pytest.fixture
def signals_heeded() -> Iterator[None]:
    """As when started from a terminal: a run by nohup hands down that SIGHUP is ignored, one in the background SIGINT."""
    heeded = {signal.SIGINT: signal.default_int_handler, signal.SIGHUP: signal.SIG_DFL}
    kept = {number: signal.signal(number, handler) for number, handler in heeded.items()}
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)
