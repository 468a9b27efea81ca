"""The checksums of a site, as another program reads them."""

import hashlib
import shutil
import subprocess

import pytest

from exempelbank.site import kontrollsummor


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "index.html").write_bytes(b"start")
    (tmp_path / "data" / "å b.json").write_bytes(b"{}")
    (tmp_path / ".dold").write_bytes(b"")
    kontrollsummor.write(tmp_path)
    return tmp_path


def test_every_file_is_there_once_in_order(folder):
    lines = (folder / kontrollsummor.NAME).read_text(encoding="utf-8").splitlines()
    assert [line[66:] for line in lines] == [".dold", "data/å b.json", "index.html"]
    assert lines[2] == f"{hashlib.sha256(b'start').hexdigest()}  index.html"


def test_written_again_it_says_the_same(folder):
    before = (folder / kontrollsummor.NAME).read_bytes()
    kontrollsummor.write(folder)
    assert (folder / kontrollsummor.NAME).read_bytes() == before


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="programmet sha256sum finns inte här")
@pytest.mark.parametrize("changed", [False, True])
def test_another_program_checks_it(folder, changed):
    if changed:
        (folder / "index.html").write_bytes(b"annat")
    command = [shutil.which("sha256sum") or "", "--check", "--quiet", kontrollsummor.NAME]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert (done.returncode == 0) is not changed
