"""The command ``exempelbank validate`` as a person or CI runs it."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_COMMAND = Path(sys.executable).with_name("exempelbank")
_KEYS = ["file", "line", "column", "rule", "severity", "message", "fix"]
_DAY = "1796126400"  # 2026-12-01


def run(*arguments: str | Path, cwd: Path = _ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command; the day is given, and nothing of GitHub's environment."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB")}
    env |= {"SOURCE_DATE_EPOCH": _DAY, **environment}
    command = [str(_COMMAND), "validate", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def found(done: subprocess.CompletedProcess[str]) -> list[tuple[str, int, int, str]]:
    return [(item["file"], item["line"], item["column"], item["rule"]) for item in json.loads(done.stdout)]


@pytest.fixture
def bad(bank, exempelfil):
    """A bank with faults in several files."""
    bank.put("exempel/skane/b-fil.md", exempelfil(titel="kort", läge="x"))
    bank.put("exempel/skane/a-fil.md", exempelfil("Ring 070-174 06 58."))
    bank.put_method("mst", "M")
    return bank.root


def test_the_real_bank_has_no_errors():
    done = run("--format", "json")
    assert [item for item in json.loads(done.stdout) if item["severity"] == "error"] == []
    assert (done.returncode, done.stderr) == (0, "")


def test_json_is_one_sorted_array_with_exactly_the_seven_keys(bad):
    done = run("--root", bad, "--format", "json")
    assert found(done) == [
        ("docs/metoder/mst.md", 2, 7, "falt-langd"),
        ("exempel/skane/a-fil.md", 17, 6, "telefon"),
        ("exempel/skane/b-fil.md", 2, 8, "falt-langd"),
        ("exempel/skane/b-fil.md", 6, 7, "falt-val"),
    ]
    assert {tuple(item) for item in json.loads(done.stdout)} == {tuple(_KEYS)}
    assert found(done) == sorted(found(done))
    assert (done.returncode, done.stderr) == (1, "")


def test_text(bad):
    done = run("--root", bad)
    assert done.stdout.startswith(
        "docs/metoder/mst.md\n  2:7  fel  ”namn” är för kort: 1 tecken. Minst 2 behövs.  [falt-langd]\n      namn: M\n            ^\n"
    )
    assert done.stdout.endswith("3 fel och 1 varning i 3 filer.\n")
    assert "\033" not in done.stdout


def test_github_annotations_and_summary(bad, tmp_path):
    summary = tmp_path / "summary.md"
    done = run("--root", bad, "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    lines = done.stdout.splitlines()
    assert [line.split(" ")[0] for line in lines[:-1]] == ["::error"] * 3 + ["::warning"]
    assert lines[0].startswith("::error file=docs/metoder/mst.md,line=2,col=7,title=falt-langd::")
    assert summary.read_text(encoding="utf-8").startswith("## Kontroll av exemplen\n\n3 fel och 1 varning i 3 filer.\n")


def test_warnings_alone_never_stop(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil("Ring 070-174 06 58."))
    done = run("--root", bank.root)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 varning i 1 fil.")


def test_clean_bank(bank, exempelfil):
    bank.put("exempel/skane/lund-test.md", exempelfil())
    done = run("--root", bank.root, "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        (["exempel/skane/a-fil.md"], ["exempel/skane/a-fil.md"]),
        (["exempel"], ["exempel/skane/a-fil.md", "exempel/skane/b-fil.md"]),
        (["docs/metoder", "exempel/skane/a-fil.md"], ["docs/metoder/mst.md", "exempel/skane/a-fil.md"]),
        (["."], ["docs/metoder/mst.md", "exempel/skane/a-fil.md", "exempel/skane/b-fil.md"]),
    ],
)
def test_only_the_files_named(bad, paths, files):
    done = run("--root", bad, "--format", "json", *paths, cwd=bad)
    assert sorted({item[0] for item in found(done)}) == files


def test_named_files_are_checked_against_the_whole_bank(bank, exempelfil):
    """A slug that another file has is found also when only one of them is named."""
    bank.put("exempel/halland/lund-test.md", exempelfil(kommuner="[Halmstad]"))
    bank.put("exempel/skane/lund-test.md", exempelfil())
    done = run("--root", bank.root, "--format", "json", "exempel/skane/lund-test.md")
    assert found(done) == [("exempel/skane/lund-test.md", 1, 1, "adress-dubbel")]


def test_exit_code_is_that_of_what_is_shown(bad):
    """A path without errors is no failure, whatever stands elsewhere."""
    assert run("--root", bad, "exempel/skane/a-fil.md").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [["--root", "/finns/inte"], ["--format", "xml"], ["--okänd"], ["finns-inte.md"]],
    ids=["root", "format", "flag", "path"],
)
def test_wrong_usage_is_told_in_swedish(arguments):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert not any(word in done.stderr for word in ("error:", "usage:", "invalid", "unrecognized"))
    assert done.stderr.strip()


def test_missing_vocabulary_is_a_set_up_error(bank):
    (bank.root / "exempel/taggar.yml").unlink()
    done = run("--root", bank.root)
    assert (done.returncode, done.stderr.startswith("Filen exempel/taggar.yml saknas")) == (2, True)


def test_every_bad_file_in_one_run(bank):
    """All the bad files of tests/data together, on the day that they are written for: every finding, as one by one."""
    folder = _ROOT / "tests/data/ogiltiga"
    stated = 0
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        stated += text.count("# väntar: ")
        bank.put(f"exempel/skane/{path.name}", text)
    bank.put("exempel/taggar.yml", (folder / "taggar.yml").read_bytes())
    noon = datetime.combine(bank.today, time(12), UTC)
    done = run("--root", bank.root, "--format", "json", SOURCE_DATE_EPOCH=str(int(noon.timestamp())))
    assert (done.returncode, done.stderr) == (1, "")
    assert len([item for item in json.loads(done.stdout) if item["rule"] != "snarlik"]) == stated


def test_order_and_output_are_the_same_each_time(bad):
    assert (
        run("--root", bad, "--format", "json", PYTHONHASHSEED="1").stdout
        == run("--root", bad, "--format", "json", PYTHONHASHSEED="2").stdout
    )


def test_output_is_utf8_whatever_the_terminal_says(bad):
    done = run("--root", bad, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "är för kort" in done.stdout
