"""Whatever goes wrong in a build, the previous site stands untouched and nobody meets a traceback."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from exempelbank.adapters import mkdocs
from exempelbank.errors import SetupError
from exempelbank.site import assets, lock, place, publish

DEADLINE = 60
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signaler och gränser är annorlunda i Windows")


def test_broken_example_stops_the_build(small_copy, read_tree, run_command):
    before = read_tree(small_copy.folder)
    example = small_copy.root / "exempel" / "skane" / "malmo-med-bild.md"
    example.write_text(
        example.read_text(encoding="utf-8").replace("läge: pågående", "läge: pagaende"), encoding="utf-8"
    )
    done = run_command(small_copy.root, "build", env=small_copy.env)
    assert done.returncode == 1
    assert "exempel/skane/malmo-med-bild.md\n  9:7  fel  " in done.stdout
    assert done.stderr == "Innehållet har fel, så inget är byggt. Det som fanns är orört.\n"
    assert read_tree(small_copy.folder) == before
    assert [path.name for path in small_copy.root.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "fault",
    [
        ("docs/om.md", "# Om\n\n[Borta](/finns-inte/)\n", "docs/om.md länkar till /finns-inte/"),
        ("docs/om.md", "# Om\n\n[Borta](finns-inte.md)\n", "finns-inte.md"),
        ("mkdocs.yml", "site_name: [\n", "mkdocs.yml"),
        ("mkdocs.yml", "site_name: Banken\nsite_url: https://exempel.test/\nplugins: [finns-inte]\n", "finns-inte"),
        (
            "overrides/kommun.html",
            "{% extends 'main.html' %}{% block content %}{{ view.finns_inte }}{% endblock %}",
            "kommun.html",
        ),
        ("overrides/kommun.html", "{% extends 'main.html' %}{% block content %}{% if %}{% endblock %}", "kommun.html"),
        ("overrides/main.html", None, "overrides"),
        ("docs/assets/css/ordning.txt", "finns-inte.css\n", "finns-inte.css"),
    ],
)
def test_broken_set_up_is_told_without_traceback(small_copy, read_tree, run_command, fault):
    file, content, told = fault
    before = read_tree(small_copy.folder)
    if content is None:
        (small_copy.root / file).unlink()
    else:
        (small_copy.root / file).write_text(content, encoding="utf-8")
    done = run_command(small_copy.root, "build", env=small_copy.env)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert read_tree(small_copy.folder) == before


# A build that is killed


# A hook of MkDocs that lets a build come to a moment and no further, so that no test has to be fast enough.
_HALT = """
import os
import time
from pathlib import Path

def halt(event):
    if os.environ.get("STANNA") == event:
        (Path(__file__).parent / event).touch()
        tests = os.getppid()
        while os.getppid() == tests != 1:  # to wait for a signal would be to miss one that comes just before
            time.sleep(0.01)

def on_env(env, **_):
    halt("on_env")

def on_post_page(output, **_):
    halt("on_post_page")

def on_post_build(**_):
    halt("on_post_build")
"""


@pytest.fixture
def halting(small_copy):
    """A copy of the small bank whose build halts at the event that the environment names in STANNA."""
    (small_copy.root / "stanna.py").write_text(_HALT, encoding="utf-8")
    with (small_copy.root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\nhooks: [stanna.py]\n")
    return small_copy


def _has_children(pid: int) -> bool:
    """Tell whether a process has started others (where the system can tell; elsewhere the answer is yes)."""
    try:
        return bool(Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii"))
    except OSError:
        return not Path("/proc/self").exists()


def _has_come_to(event: str, root: Path, _pid: int) -> bool:
    return (root / event).exists()


HALTS = {
    "när sökindexet görs": "on_env",
    "när de flesta sidor är skrivna": "on_post_page",
    "när allt är klart att bytas": "on_post_build",
}
MOMENTS = {
    "genast": lambda _root, _pid: True,
    "när sidorna görs i flera processer": lambda _root, pid: _has_children(pid),
    **{name: partial(_has_come_to, event) for name, event in HALTS.items()},
}


def _kill_when(moment: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    """Kill the process outright at a moment; False when it finished first."""
    deadline = time.monotonic() + DEADLINE
    while process.poll() is None and time.monotonic() < deadline:
        if moment():
            process.kill()
            process.wait()
            return True
    return False


def _is_gone(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


@ON_POSIX
def test_killed_build_leaves_the_old_site_and_the_next_works(halting, read_tree, run_command, command_path):
    before = read_tree(halting.folder)
    page = halting.root / "docs" / "om.md"
    page.write_text("# Ny text\n\nDen nya sidan.\n", encoding="utf-8")
    met = {}
    for name, moment in MOMENTS.items():
        process = subprocess.Popen(
            [command_path, "build", "--root", str(halting.root)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
            env=halting.env | {"STANNA": HALTS.get(name, "")},
        )  # fmt: skip
        try:
            assert _kill_when(partial(moment, halting.root, process.pid), process), name
            assert process.returncode == -signal.SIGKILL, name
            met[name] = read_tree(halting.folder)
            deadline = time.monotonic() + DEADLINE
            while not _is_gone(process.pid) and time.monotonic() < deadline:
                os.sched_yield()
            assert _is_gone(process.pid), f"{name}: processer lever kvar"
        finally:
            process.stderr.close()
            if not _is_gone(process.pid):
                os.killpg(process.pid, signal.SIGKILL)
    done = run_command(halting.root, "build", env=halting.env)
    assert done.returncode == 0, done.stdout + done.stderr
    after = read_tree(halting.folder)
    assert [name for name, site in met.items() if site not in (before, after)] == [], "en halv webbplats"
    assert [name for name in HALTS if met[name] != before] == []
    assert "Den nya sidan." in after["om/index.html"].decode()
    assert [path.name for path in halting.root.iterdir() if path.name.startswith(".")] == []


@ON_POSIX
@pytest.mark.usefixtures("signals_heeded")
def test_interrupted_build_says_so(halting, read_tree, command_path):
    """Ctrl C: the terminal sends the signal to every process of the command."""
    before = read_tree(halting.folder)
    process = subprocess.Popen(
        [command_path, "build", "--root", str(halting.root)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True, encoding="utf-8",
        env=halting.env | {"STANNA": "on_env"},
    )  # fmt: skip
    try:
        deadline = time.monotonic() + DEADLINE
        while not (halting.root / "on_env").exists() and process.poll() is None:
            assert time.monotonic() < deadline
        os.killpg(process.pid, signal.SIGINT)
        out, told = process.communicate(timeout=DEADLINE)
    finally:
        process.kill()
    assert (process.returncode, out, told.strip()) == (2, "", "Avbrutet.")
    assert read_tree(halting.folder) == before
    assert not (halting.root / ".site.ny").exists()


# A full disk


def _with_small_files(limit: int) -> Callable[[], None]:
    """Let the system refuse files over a size, which stands in for a full disk: a write that fails half-way."""
    resource = pytest.importorskip("resource")
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


@ON_POSIX
@pytest.mark.parametrize("limit", [2_000, 30_000])
def test_full_disk_leaves_the_old_site(small_copy, read_tree, command_path, limit):
    before = read_tree(small_copy.folder)
    done = subprocess.run(
        [command_path, "build", "--root", str(small_copy.root)],
        capture_output=True, text=True, encoding="utf-8", env=small_copy.env, check=False, timeout=DEADLINE,
        preexec_fn=_with_small_files(limit),
    )  # fmt: skip
    told = "Sajten gick inte att skriva: en fil är större än disken tillåter. Den förra sajten är orörd.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
    assert read_tree(small_copy.folder) == before
    assert not (small_copy.root / ".site.ny").exists()


@ON_POSIX
def test_full_disk_under_the_search_index_is_told(small_copy, tmp_path):
    """Pagefind writes its index from a process of its own, and holds files larger than the page that it is given."""
    page = next(small_copy.folder.glob("exempel/*/index.html"))
    code = (
        "import sys; from pathlib import Path; from exempelbank import errors; from exempelbank.search import pagefind\n"
        "run = pagefind.Indexing()\n"
        "run.start(Path(sys.argv[2]), [('exempel/ett/index.html', Path(sys.argv[1]).read_bytes())], [])\n"
        "try: run.finish()\n"
        "except errors.SetupError as error: sys.exit(f'SetupError: {error}')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(page), str(tmp_path)],
        capture_output=True, text=True, encoding="utf-8", env=small_copy.env, check=False, timeout=DEADLINE,
        preexec_fn=_with_small_files(page.stat().st_size * 3 // 2),
    )  # fmt: skip
    assert done.stderr.startswith("SetupError: Sökindexet gick inte att bygga: ")


@ON_POSIX
def test_site_folder_that_cannot_be_written_is_told(small_copy, run_command, tmp_path):
    (tmp_path / "fil").write_text("ingen mapp", encoding="utf-8")
    done = run_command(small_copy.root, "build", "--site-dir", str(tmp_path / "fil" / "site"), env=small_copy.env)
    assert done.returncode == 2
    assert done.stderr == "Sajten gick inte att skriva: en fil står där en mapp ska vara. Den förra sajten är orörd.\n"


# The swap itself


def _site(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    place.mark(folder)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("exchange", [True, False])
def test_publish_swaps_whole_sites(tmp_path, monkeypatch, exchange):
    if not exchange:  # as on macOS and Windows, where two folders cannot change places in one step
        monkeypatch.setattr(publish, "_exchange", lambda _one, _other: False)
    target = _site(tmp_path / "site", "gammal")
    publish.publish(target, lambda folder: _site(folder, "ny") and None)
    assert (target / "index.html").read_text(encoding="utf-8") == "ny"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_publish_puts_back_a_site_moved_aside_by_a_build_that_was_stopped(tmp_path):
    _site(tmp_path / ".site.forra", "gammal")
    _site(tmp_path / ".site.ny", "halv")
    target = tmp_path / "site"

    def fail(_folder: Path) -> None:
        assert (target / "index.html").read_text(encoding="utf-8") == "gammal"
        raise SetupError("nej")

    with pytest.raises(SetupError, match="nej"):
        publish.publish(target, fail)
    assert (target / "index.html").read_text(encoding="utf-8") == "gammal"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


# Two builds, and what an earlier version left


@ON_POSIX
def test_a_second_build_beside_the_first_says_who_is_at_it_and_changes_nothing(
    halting, read_tree, run_command, command_path
):
    """The first is held at the moment before the swap, is killed, and leaves nothing that stops the next."""
    before = read_tree(halting.folder)
    first = subprocess.Popen(
        [command_path, "build", "--root", str(halting.root)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=halting.env | {"STANNA": "on_post_build"},
    )  # fmt: skip
    try:
        deadline = time.monotonic() + DEADLINE
        while not (halting.root / "on_post_build").exists():
            assert first.poll() is None
            assert time.monotonic() < deadline
        staged = read_tree(publish.staging(halting.folder))
        other_name = halting.root / "docs" / ".." / "site"
        second = run_command(halting.root, "build", "--site-dir", str(other_name), env=halting.env)
        assert (second.returncode, second.stdout) == (2, "")
        assert re.fullmatch(
            rf"Ett annat bygge skriver redan till {re.escape(str(halting.folder))} \(process {first.pid} på datorn \S+ "
            r"sedan \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\)\. Vänta tills det är klart\. Inget är ändrat\.\n",
            second.stderr,
        )
        assert read_tree(publish.staging(halting.folder)) == staged
        assert read_tree(halting.folder) == before
    finally:
        first.kill()
        first.wait()
    assert lock.place(halting.folder).exists(), "låsets fil ligger kvar efter den som dödades"
    assert run_command(halting.root, "build", env=halting.env).returncode == 0
    assert [path.name for path in halting.root.iterdir() if path.name.startswith(".")] == []


@ON_POSIX
@pytest.mark.usefixtures("signals_heeded")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_ended_tidies_up(halting, read_tree, command_path, number):
    before = read_tree(halting.folder)
    process = subprocess.Popen(
        [command_path, "build", "--root", str(halting.root)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env=halting.env | {"STANNA": "on_env"},
    )  # fmt: skip
    try:
        deadline = time.monotonic() + DEADLINE
        while not (halting.root / "on_env").exists() and process.poll() is None:
            assert time.monotonic() < deadline
        process.send_signal(number)
        out, told = process.communicate(timeout=DEADLINE)
    finally:
        process.kill()
    assert (process.returncode, out, told.strip()) == (2, "", "Avbrutet.")
    assert read_tree(halting.folder) == before
    assert [path.name for path in halting.root.iterdir() if path.name.startswith(".")] == []


def test_a_site_from_before_there_was_a_marker_is_replaced(small_copy, read_tree, run_command):
    before = read_tree(small_copy.folder)
    (small_copy.folder / place.MARKER).unlink()
    done = run_command(small_copy.root, "build", env=small_copy.env)
    assert done.returncode == 0, done.stderr
    assert read_tree(small_copy.folder) == before


def test_a_folder_of_somebody_elses_with_the_name_of_ours_is_left(small_copy, read_tree, run_command):
    before = read_tree(small_copy.folder)
    mine = publish.staging(small_copy.folder) / "mitt.txt"
    mine.parent.mkdir()
    mine.write_text("viktigt", encoding="utf-8")
    done = run_command(small_copy.root, "build", env=small_copy.env)
    told = "har samma namn som den mapp bygget arbetar i, men är inte byggd av Exempelbanken. Inget är ändrat."
    assert done.returncode == 2
    assert done.stderr == f"{mine.parent} {told} Flytta eller ta bort den, och bygg igen.\n"
    assert (mine.read_text(encoding="utf-8"), read_tree(small_copy.folder)) == ("viktigt", before)


def test_mkdocs_itself_empties_no_folder_that_is_not_ours(small_copy, tmp_path):
    """MkDocs empties the folder that it is given; the plugin stops it first."""
    mine = tmp_path / "egen" / "brev.txt"
    mine.parent.mkdir()
    mine.write_text("viktigt", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(mine.parent)],
        cwd=small_copy.root, capture_output=True, text=True, encoding="utf-8", env=small_copy.env, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "har redan innehåll som inte är byggt av Exempelbanken: brev.txt." in done.stdout + done.stderr
    assert mine.read_text(encoding="utf-8") == "viktigt"


def test_the_assets_are_read_once(small_copy, tmp_path, monkeypatch):
    read = []
    load = assets.load
    monkeypatch.setattr(assets, "load", lambda root: read.append(root) or load(root))
    monkeypatch.setenv("SITE_URL", small_copy.url)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", small_copy.env["SOURCE_DATE_EPOCH"])
    mkdocs.build(small_copy.root, tmp_path / "site")
    assert read == [small_copy.root]
