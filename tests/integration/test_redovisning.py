"""The command report on our own bank: the same bytes on any machine, and what it says when it cannot."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PERIOD = ("--from", "2018-01-01", "--to", "2026-11-25")
# Another part of the world, another language, another day.
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"}


@pytest.fixture
def env(real) -> dict[str, str]:
    return {**real.env, "SOURCE_DATE_EPOCH": "1796000000"}


@pytest.mark.parametrize("ending", ["html", "docx", "pdf", "csv", "json"])
def test_the_same_bytes_on_any_machine(run_command, env, tmp_path, ending):
    here, there = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    for path, more in ((here, {}), (there, ELSEWHERE | {"SOURCE_DATE_EPOCH": "1800000000"})):
        done = run_command(ROOT, "report", *PERIOD, "-o", str(path), env={**env, **more})
        assert (done.returncode, done.stderr) == (0, "")
        assert f"{path.name} är skriven: Underlag till redovisning" in done.stdout
    assert here.read_bytes() == there.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--from", "1999-01-01", "--to", "2000-01-01", "-o", "a.pdf"), "Inget exempel lades in under perioden"),
        (("--from", "2027-01-01", "--to", "2018-01-01", "-o", "a.pdf"), "Perioden slutar före den börjar"),
        (("--from", "igår", "-o", "a.pdf"), "ÅÅÅÅ-MM-DD"),
        (("-o", "a.xlsx"), "slutar på .xlsx"),
        (("--since", "finns-inte.json", "-o", "a.pdf"), "finns-inte.json gick inte att läsa: den finns inte"),
        (("--since", str(ROOT / "README.md"), "-o", "a.pdf"), "README.md är ingen exempel.json"),
        ((), "Det här saknas: -o"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told_and_nothing_written(run_command, env, tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    done = run_command(ROOT, "report", *arguments, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
