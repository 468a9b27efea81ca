"""Whatever stops a command is told in Swedish, and what we did not expect is kept for those who mend it."""

import argparse
import errno
import os
import signal
import stat
import tempfile
from pathlib import Path

import pytest

from exempelbank import errors
from exempelbank.adapters import hostwords
from exempelbank.console import boundary, parser
from exempelbank.errors import SetupError
from exempelbank.site import lock, serving, temporary

ROOT = Path("/projekt")
SITE = ROOT / ".site.ny"


@pytest.fixture
def traces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's temporary folder, empty."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (SetupError("Så här."), "Så här."),
        (OSError(errno.EACCES, "x", "/projekt/docs/om.md"), "docs/om.md gick inte att läsa: du har inte rätt att läsa den."),
        (OSError(errno.ENOENT, "x", b"/annan/fil"), "/annan/fil gick inte att läsa: den finns inte."),
        (OSError(errno.EIO, "x"), "Datorn kunde inte läsa eller skriva: disken svarar med ett fel."),
        (OSError(errno.EACCES, "x", "/projekt/.site.ny/a"), "Sajten gick inte att skriva: du får inte ändra i den mappen. Den förra sajten är orörd."),
        (OSError(errno.EROFS, "x", "/projekt"), "Sajten gick inte att skriva: disken går bara att läsa. Den förra sajten är orörd."),
        (OSError(errno.ENOSPC, "x"), "Sajten gick inte att skriva: disken är full. Den förra sajten är orörd."),
        (OSError(errno.EPROTO, "x", "/projekt/a"), "a gick inte att läsa: systemet svarar med felkod EPROTO."),
        (ImportError("x", name="pagefind.service"), "Paketet pagefind.service är inte installerat. Kör make site, eller i Windows kommandona i README.md."),
        (MemoryError(), "Datorns minne räckte inte. Stäng andra program och försök igen."),
        (RecursionError(), "Något har för många nivåer inuti varandra. Se efter om en sidmall i overrides tar in sig själv."),
    ],
)  # fmt: skip
def test_what_we_expect_is_told_as_it_is(traces, error, told):
    assert boundary.explain(error, ROOT, SITE) == told
    assert list(traces.iterdir()) == []


def test_a_text_that_is_not_utf8_is_named(tmp_path, traces):
    (tmp_path / "overrides/partials").mkdir(parents=True)
    (tmp_path / "overrides/bra.html").write_text("å", encoding="utf-8")
    for name in ("overrides/partials/kort.html", "overrides/main.html"):
        (tmp_path / name).write_bytes("å".encode("latin-1"))
    error = UnicodeDecodeError("utf-8", b"\xe5", 0, 1, "x")
    named = "overrides/main.html, overrides/partials/kort.html är inte sparad som UTF-8. Spara om filen med kodningen UTF-8."
    assert boundary.explain(error, tmp_path) == named
    assert [path.name for path in traces.iterdir()] == ["overrides"]


def _fail() -> None:
    hemligt = "ett namn ur en text"
    raise KeyError(len(hemligt))


@pytest.mark.parametrize(
    "error",
    [KeyError("x"), UnicodeEncodeError("utf-8", "\ud800", 0, 1, "x"), ImportError("x", name="exempelbank.borta")],
)
def test_what_we_do_not_expect_is_our_fault_and_kept(traces, error):
    told = boundary.explain(error, traces)
    file = next(traces.iterdir())
    assert told == (
        "Något gick fel som Exempelbanken inte har räknat med. Felet är vårt, inte ditt. "
        f"En beskrivning ligger i {file}. Skicka den till den som sköter Exempelbanken."
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_trace_says_where_but_not_what_was_read(traces):
    try:
        _fail()
    except KeyError as error:
        boundary.unexpected(error)
    text = next(traces.iterdir()).read_text(encoding="utf-8")
    assert "in _fail" in text
    assert "KeyError: 19" in text
    assert text.count("ett namn ur en text") == 0


def test_without_a_place_for_the_trace_it_is_still_told(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/finns/inte")
    assert boundary.unexpected(KeyError("x")).endswith("Beskrivningen gick inte att spara. Det kallas KeyError.")


def test_every_cause_is_in_swedish():
    for table in (errors._DISK, errors._READING, errors._WRITING):
        assert {code: told for code, told in table.items() if told == os.strerror(code) or not told} == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows har inte signalerna")
@pytest.mark.usefixtures("signals_heeded")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_being_ended_is_as_ctrl_c_and_nohup_is_kept(number):
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), boundary.stoppable():
        signal.raise_signal(number)
    assert signal.getsignal(number) == before
    try:
        signal.signal(number, signal.SIG_IGN)
        with boundary.stoppable():
            signal.raise_signal(number)
    finally:
        signal.signal(number, before)


# The command line


def _command() -> parser.Parser:
    made = parser.Parser(prog="exempelbank")
    commands = made.add_subparsers(metavar="KOMMANDO", required=True, parser_class=parser.Parser)
    sub = commands.add_parser("bygg")
    sub.add_argument("fil")
    sub.add_argument("--port", type=parser.whole_number(1, 65535, "ett tal"))
    either = sub.add_mutually_exclusive_group()
    either.add_argument("--format", choices=("text", "json", "github"))
    either.add_argument("--check", action="store_true")
    return made


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "Kommandot saknas."),
        ("fel", "Det finns inget kommando som heter ”fel”."),
        ("bygg", "Det här saknas: fil."),
        ("bygg a --port abc", "--port ska vara ett tal mellan 1 och 65535, inte ”abc”."),
        ("bygg a --port 99999", "--port ska vara ett tal mellan 1 och 65535, inte ”99999”."),
        ("bygg a --port 0", "--port ska vara ett tal mellan 1 och 65535, inte ”0”."),
        ("bygg a --port ²", "--port ska vara ett tal mellan 1 och 65535, inte ”²”."),
        ("bygg a --port", "Efter --port ska det stå något."),
        ("bygg a --format x", "--format kan inte vara ”x”. Välj text, json eller github."),
        ("bygg a --check=ja", "Efter --check ska det inte stå något."),
        ("bygg a --check --format json", "--format och --check kan inte skrivas tillsammans."),
        ("bygg a --form json", "Det här förstår inte kommandot: ”--form json”"),
        ("bygg a b", "Det här förstår inte kommandot: ”b”"),
    ],
)
def test_a_command_that_is_wrongly_written_is_told(capsys, written, told):
    with pytest.raises(SystemExit) as ended:
        _command().parse_args(written.split())
    said = capsys.readouterr().err
    assert (ended.value.code, said.splitlines()[0]) == (2, told)
    assert "Så skriver du: exempelbank" in said


def test_what_argparse_may_say_later_is_not_shown_in_english():
    assert parser.in_swedish("conflicting option string: -x") == "Så kan kommandot inte skrivas."
    assert issubclass(parser.Parser, argparse.ArgumentParser)


# What MkDocs says


def test_what_mkdocs_says_that_we_do_not_know_is_a_quotation():
    unknown = "Something new is wrong"
    assert (
        hostwords.in_swedish([unknown, unknown]) == f"mkdocs.yml eller en sida i docs är fel. MkDocs säger: ”{unknown}”"
    )
    assert hostwords.in_swedish(["Vår egen mening."]) == "Vår egen mening."


# The temporary folder of serve


def test_the_workplace_is_removed_and_so_is_what_a_killed_one_left(traces):
    left, others, held = (traces / f"{temporary.WORKPLACE}{name}" for name in ("kvar", "annan", "igang"))
    for folder in (left, others, held):
        (folder / "tillfalligt/mkdocs_x").mkdir(parents=True)
    lock.place(left / "tillfalligt").touch()  # as the system leaves it: the lock went with the process
    with lock.held(held / "tillfalligt"), serving.workplace() as folder:
        assert tempfile.gettempdir() == str(folder)
        assert temporary.folder() == traces
        assert Path(boundary.unexpected(KeyError("x")).partition("ligger i ")[2].partition(". ")[0]).parent == traces
        assert sorted(path.name for path in traces.iterdir() if path.is_dir()) == sorted(
            [others.name, held.name, folder.parent.name]
        )
    assert sorted(path.name for path in traces.iterdir() if path.is_dir()) == sorted([others.name, held.name])
    assert tempfile.gettempdir() == str(traces)
