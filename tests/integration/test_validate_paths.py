"""``exempelbank validate PATH…``: "no errors" is said only of what was looked at, and what cannot be is named."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from exempelbank import cli

_COMMAND = Path(sys.executable).with_name("exempelbank")
_DAY = "1796126400"  # 2026-12-01


@pytest.fixture
def run(monkeypatch, capfd):
    """Run the command within this process, and return its exit code and everything it said."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", _DAY)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def call(root: Path, *paths: str, cwd: Path | None = None) -> tuple[int, str]:
        monkeypatch.chdir(cwd or root)
        code = cli.main(["validate", "--root", str(root), *paths])
        told = capfd.readouterr()
        return code, told.out + told.err

    return call


@pytest.fixture
def root(bank, exempelfil) -> Path:
    bank.put("exempel/skane/lund-test.md", exempelfil())
    return bank.root


@pytest.mark.parametrize(
    ("paths", "count"),
    [
        ([], "2 filer"), (["exempel"], "2 filer"), (["exempel/skane"], "1 fil"), (["exempel/skane/lund-test.md"], "1 fil"),
        (["exempel/taggar.yml", "exempel/skane"], "2 filer"), (["./exempel/../exempel/skane/"], "1 fil"),
    ],
)  # fmt: skip
def test_no_errors_says_in_how_many_files(run, root, paths, count):
    assert run(root, *paths) == (0, f"Inga fel och inga varningar i {count}.\n")


def test_root_reached_through_a_link_is_the_root(run, root, tmp_path):
    """As /tmp on a Mac: no fault of the bank's."""
    (tmp_path / "genvag").symlink_to(root)
    path = str(tmp_path / "genvag/exempel/skane")
    assert run(tmp_path / "genvag", path, cwd=tmp_path) == (0, "Inga fel och inga varningar i 1 fil.\n")


@pytest.mark.parametrize(
    "name", ["Mitt Exempel.docx", "anteckning.txt", "lund.md.txt", "rapport.pdf", "x.odt", "x.rtf", "x.pages"]
)
def test_document_among_the_examples_is_a_finding_with_advice(run, root, name):
    (root / "exempel/skane" / name).write_bytes(b"x")
    code, text = run(root, f"exempel/skane/{name}")
    assert (code, text.splitlines()[0], text.splitlines()[-1]) == (1, f"exempel/skane/{name}", "1 fel i 1 fil.")
    assert ".md" in text
    assert "Ta bort" not in text


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("README.md", "README.md är inget innehåll, så den är inte kontrollerad. Exempel ligger i exempel/"),
        ("Mitt.docx", "Mitt.docx är inget innehåll, så den är inte kontrollerad. Öppna filen i Word"),
        ("docs/om.md", "docs/om.md är en vanlig sida. Den kontrolleras när webbplatsen byggs"),
        ("exempel/halland", "I exempel/halland finns ingen fil att kontrollera."),
        ("exempel/skane/.DS_Store", "exempel/skane/.DS_Store är en rest"),
        ("genvag/lund-test.md", "genvag/lund-test.md går genom en genväg (symbolisk länk). Skriv den riktiga sökvägen: exempel/skane/lund-test.md"),
        ("../ute.md", "../ute.md ligger inte i Exempelbankens mapp"),
        ("exempel/skane/finns-inte.md", "exempel/skane/finns-inte.md finns inte."),
    ],
)  # fmt: skip
def test_path_without_content_is_wrong_usage(run, root, path, says):
    for name in ("README.md", "Mitt.docx", "docs/om.md", "exempel/skane/.DS_Store", "../ute.md"):
        (root / name).write_text("x", encoding="utf-8")
    (root / "exempel/halland").mkdir()
    (root / "genvag").symlink_to("exempel/skane")
    code, text = run(root, "exempel/skane/lund-test.md", path)
    assert (code, text.startswith(says), text.count("\n")) == (2, True, 1)


def test_every_wrong_path_is_told_at_once(run, root):
    code, text = run(root, "mkdocs.yml", "docs")
    assert (code, [line.split(" ")[:3] for line in text.splitlines()]) == (
        2, [["mkdocs.yml", "är", "inget"], ["I", "docs", "finns"]],
    )  # fmt: skip


@pytest.mark.parametrize(
    "path", ["docs/kalender/2031", "docs/kalender/2031/mote.md", "docs/kalender/2031/finns-inte.md", "docs"]
)
def test_path_through_a_link_names_the_link(run, root, tmp_path, path):
    (tmp_path / "mote.md").write_text("---\ntitel: Möte i Lund\ndatum: 2031-02-02\n---\n", encoding="utf-8")
    (root / "docs/kalender/2031").symlink_to(tmp_path)
    code, text = run(root, path)
    assert (code, text.splitlines()[0], text.splitlines()[-1]) == (1, "docs/kalender/2031", "1 fel i 1 fil.")


def test_misplaced_example_is_a_finding_also_when_named(run, root, exempelfil):
    (root / "lund.md").write_text(exempelfil(), encoding="utf-8")
    code, text = run(root, "lund.md")
    assert (code, "Flytta filen till: exempel/skane/lund.md" in text) == (1, True)


def test_name_that_is_not_utf8(run, root, exempelfil, tmp_path, monkeypatch):
    """Also in the summary that GitHub shows, which is a file."""
    path = os.fsdecode(os.fsencode(root) + b"/exempel/skane/b\xe5t.md")
    Path(path).write_text(exempelfil(), encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "sammanfattning.md"))
    for form in ("text", "json", "github"):
        code, text = run(root, "--format", form, path)
        assert (code, "exempel/skane/b\ufffdt.md" in text) == (1, True)
    assert "bat.md" in (tmp_path / "sammanfattning.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("paths", [["docs"], ["docs/metoder/mst.md"]])
def test_path_is_looked_for_below_the_root_where_it_is_none_here(run, root, tmp_path, paths):
    """And the list is one array, whatever stands in the way."""
    (tmp_path / "docs/metoder").mkdir(parents=True)
    (root / "docs/metoder").rmdir()
    (root / "docs/metoder").symlink_to("/finns/inte")
    code, text = run(root, "--format", "json", *paths, cwd=tmp_path)
    assert (code, [(item["file"], item["rule"]) for item in json.loads(text)]) == (1, [("docs/metoder", "fil-lank")])


@pytest.fixture
def locked_root(exempelfil) -> Iterator[tuple[Path, list[str]]]:
    """A bank that another user can reach (pytest's own folders are closed to all but their owner), and what is locked in it."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    (folder / "mkdocs.yml").write_text("site_name: Prov\n", encoding="utf-8")
    locked = {
        "docs/bilder": 0, "docs/kalender/2031": 0, "docs/metoder": 0, "exempel/halland": 0, "exempel/skane/lund-ett": 0, "exempel/skane/lund-test.md": 0,
        "exempel/skane/lund-tva/bild.png": 0, "exempel/taggar.yml": 0, "exempel/uppsala": 0o444,
    }  # fmt: skip
    for name in locked:
        path = folder / name
        (path.parent if path.suffix else path).mkdir(parents=True, exist_ok=True)
        if path.suffix:
            path.write_text(exempelfil(), encoding="utf-8")
    (folder / "exempel/uppsala/uppsala-test.md").write_text(exempelfil(), encoding="utf-8")
    for name in ("ett", "tva"):
        text = exempelfil(f"Det här är nummer {name}.", titel=f"Lika många barn i {name}")
        (folder / f"exempel/skane/lund-{name}.md").write_text(text, encoding="utf-8")
    for name, mode in locked.items():
        (folder / name).chmod(mode)
    # The names in a folder of 0o444 can be listed, and nothing more: there, each file is named.
    yield folder, [name if mode == 0 else f"{name}/uppsala-test.md" for name, mode in locked.items()]
    for name in locked:
        (folder / name).chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("form", ["json", "text"])
def test_what_cannot_be_read_is_named(locked_root, form):
    """As an ordinary user: permissions do not bind root, so root lets another run the command."""
    root, names = locked_root
    prefix: tuple[str, ...] = ()
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("setpriv saknas, och root får läsa allt")
        prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    done = subprocess.run(
        [*prefix, str(_COMMAND), "validate", "--no-cache", "--root", str(root), "--format", form], env={**os.environ, "SOURCE_DATE_EPOCH": _DAY},
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    if form == "json":
        assert [(item["file"], item["rule"]) for item in json.loads(done.stdout)] == [
            (name, "fil-lasbar") for name in names
        ]
    else:
        assert done.stdout.endswith(f"{len(names)} fel i {len(names)} filer.\n")
