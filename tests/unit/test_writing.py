"""A file is written whole or not at all, and the commands that write into the bank leave nothing of a full disk behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from exempelbank import writing
from exempelbank.errors import SetupError

ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="gränsen för en fils storlek finns inte i Windows")
_LETTER = "Mer tid med barnen\n\nKommun: Lund\n\nArbetssätt\n" + "Vi åker ut två och två.\n" * 60
# A system that refuses files over a size stands in for a full disk: a write that fails half-way.
_FULL = (
    "import resource, signal, sys; from exempelbank.cli import main\n"
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (40, 40))\n"
    "sys.exit(main(sys.argv[1:]))"
)


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_file_is_never_written_over_another(tmp_path):
    target = tmp_path / "mapp" / "ny.md"
    writing.put_new(target, b"ett")
    with pytest.raises(SetupError, match=r"ny\.md finns redan"):
        writing.put_new(target, b"annat")
    assert _tree(tmp_path) == {str(Path("mapp", "ny.md")): b"ett"}
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o644


def test_a_disk_without_links_takes_a_new_file_too(tmp_path, monkeypatch):
    def refuse(*_: object) -> None:
        raise PermissionError(1, "inga länkar")

    monkeypatch.setattr(os, "link", refuse)
    writing.put_new(tmp_path / "ny.md", b"ett")
    with pytest.raises(SetupError, match="finns redan"):
        writing.put_new(tmp_path / "ny.md", b"annat")
    assert _tree(tmp_path) == {"ny.md": b"ett"}


@ON_POSIX
@pytest.mark.parametrize("command", ["add", "add-image", "ci reviews", "new"])
def test_a_full_disk_leaves_no_half_file(bank, exempelfil, tmp_path, command):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    Image.effect_noise((400, 300), 90).convert("RGB").save(tmp_path / "a.png")
    (tmp_path / "brev.txt").write_text(_LETTER, encoding="utf-8")
    arguments = {
        "add": [str(tmp_path / "brev.txt")],
        "add-image": [str(tmp_path / "a.png"), "--for", "lund-test"],
        "ci reviews": ["-o", str(bank.root / "text.md")],
        "new": [],
    }[command]
    (bank.root / "mkdocs.yml").write_text("site_name: Prov\nsite_url: https://exempel.test/\n", encoding="utf-8")
    before = _tree(bank.root)
    answers = "Mer tid med barnen i Lund\n" if command == "new" else ""
    done = subprocess.run(
        [sys.executable, "-c", _FULL, *command.split(), "--root", str(bank.root), *arguments],
        capture_output=True, text=True, encoding="utf-8", check=False, input=answers,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1900000000"},
    )  # fmt: skip
    assert (done.returncode, "gick inte att skriva: en fil är större än disken tillåter." in done.stderr) == (
        2,
        True,
    ), done
    assert _tree(bank.root) == before
