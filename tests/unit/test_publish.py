"""A new site takes the old one's place whole, or not at all."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from exempelbank.errors import SetupError
from exempelbank.site import place, publish

# A build in a process of its own: what it does stands in the first argument, the site's folder in the second.
_BUILD = """
import os, resource, signal, sys
from pathlib import Path
from exempelbank.site import publish
how, target = sys.argv[1], Path(sys.argv[2])
def make(folder):
    (folder / "index.html").write_text("ny")
    if how == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "terminated":
        os.kill(os.getpid(), signal.SIGTERM)
    if how == "full":
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        (folder / "stor.html").write_bytes(b"x" * 2000)
if how == "killed-in-swap":
    publish._exchange = lambda one, other: False
    rename = Path.rename
    def once(self, other):
        rename(self, other)
        os.kill(os.getpid(), signal.SIGKILL)
    Path.rename = once
try:
    publish.publish(target, make)
except publish.SetupError as error:
    sys.exit(str(error))
"""


def _build(how: str, target: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", _BUILD, how, str(target)], capture_output=True, text=True, check=False)


def _make(text: str):
    def make(folder: Path) -> None:
        (folder / "index.html").write_text(text, encoding="utf-8")

    return make


@pytest.fixture
def site(tmp_path: Path) -> Path:
    target = tmp_path / "site"
    publish.publish(target, _make("gammal"))
    return target


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _state(target: Path) -> tuple[str, list[str]]:
    return (target / "index.html").read_text(encoding="utf-8"), _names(target.parent)


def test_first_site(site):
    assert _state(site) == ("gammal", ["site"])


def test_next_site_replaces_the_whole_of_the_old(site):
    (site / "extra.html").write_text("x", encoding="utf-8")
    publish.publish(site, _make("ny"))
    assert (_state(site), _names(site)) == (("ny", ["site"]), [place.MARKER, "index.html"])


def test_next_site_where_the_system_cannot_exchange(site, monkeypatch):
    monkeypatch.setattr(publish, "_exchange", lambda _one, _other: False)
    publish.publish(site, _make("ny"))
    assert _state(site) == ("ny", ["site"])


def test_failing_build_leaves_the_old_site(site):
    def make(folder: Path) -> None:
        _make("halv")(folder)
        message = "halvvägs"
        raise ValueError(message)

    with pytest.raises(ValueError, match="halvvägs"):
        publish.publish(site, make)
    assert _state(site) == ("gammal", ["site"])


def test_full_disk_leaves_the_old_site(site):
    """A file that cannot be written is told in Swedish, not as a traceback."""
    done = _build("full", site)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert done.stderr.startswith("Sajten gick inte att skriva: ")
    assert _state(site) == ("gammal", ["site"])


@pytest.mark.parametrize("how", ["killed", "terminated"])
def test_killed_build_leaves_the_old_site_and_the_next_tidies(site, how):
    assert _build(how, site).returncode in {-signal.SIGKILL, -signal.SIGTERM}
    assert _state(site) == ("gammal", [".site.las", ".site.ny", "site"])
    assert _build("", site).returncode == 0
    assert _state(site) == ("ny", ["site"])


def test_build_killed_in_the_middle_of_the_swap_is_put_right_by_the_next(site):
    """Where the system cannot exchange folders, the old site is aside for a moment."""
    assert _build("killed-in-swap", site).returncode == -signal.SIGKILL
    assert _names(site.parent) == [".site.forra", ".site.las", ".site.ny"]
    publish.recover(site)
    assert _state(site) == ("gammal", [".site.las", "site"])


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    with pytest.raises(SetupError, match="Sajten gick inte att skriva"):
        publish.publish(tmp_path / "fil" / "site", _make("ny"))
