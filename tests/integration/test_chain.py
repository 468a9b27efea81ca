"""The commands of the workflows, as the workflows run them."""

import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
import yaml

from exempelbank.errors import SetupError
from exempelbank.site import outside
from exempelbank.site.linkcheck import serving

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SHA = "0123456789abcdef0123456789abcdef01234567"
TODAY = date(2026, 11, 27)
# GitHub's command line, as far as the script asks it: answers from files, and writes down what it is told.
_GH = """#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$FAKE/calls"
case "$*" in
  *pulls/12*) cat "$FAKE/pull.json" ;;
  *--paginate*) jq -r "${@: -1}" "$FAKE/comments.json" ;;
  *) last="${@: -1}"; cat "${last#body=@}" > "$FAKE/body.md"; echo '{}' ;;
esac
"""


@pytest.fixture
def github(tmp_path):
    """A stage: the event, the proposal and its comments as GitHub gives them, and the account that the check wrote."""
    if not shutil.which("jq") or not shutil.which("bash"):
        pytest.skip("jq och bash finns på GitHub, men inte här")
    stage = tmp_path / "github"
    stage.mkdir()
    gh = stage / "gh"
    gh.write_text(_GH, encoding="utf-8")
    gh.chmod(0o755)
    files = {
        "event.json": {
            "workflow_run": {"head_sha": SHA, "conclusion": "success", "html_url": "https://git.test/r/7", "head_repository": {"full_name": "kim/b"}},
            "repository": {"full_name": "a/b"},
        },
        "pull.json": {"number": 12, "state": "open", "head": {"sha": SHA, "repo": {"full_name": "kim/b"}}, "base": {"repo": {"full_name": "a/b"}}},
        "comments.json": [],
        "rapport.json": {"nummer": 12, "sha": SHA, "fynd": [], "sidor": [{"titel": "Mer tid", "adress": "exempel/a/"}]},
    }  # fmt: skip
    for name, content in files.items():
        (stage / name).write_text(json.dumps(content), encoding="utf-8")
    return stage


def _run(stage: Path, command: str) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "PATH": f"{stage}:{Path(command).parent}:{os.environ['PATH']}",
        "FAKE": str(stage),
        "GITHUB_REPOSITORY": "a/b",
        "GITHUB_EVENT_PATH": str(stage / "event.json"),
    }
    return subprocess.run(
        [shutil.which("bash") or "bash", str(ROOT / ".github" / "kommentar.sh"), str(stage / "rapport.json")],
        capture_output=True, text=True, env=env, check=False, timeout=60,
    )  # fmt: skip


def _comment(number: int, login: str, body: str) -> dict[str, object]:
    return {"id": number, "user": {"login": login}, "body": body}


MARK = "<!-- exempelbanken:kontroll -->"
BOT = "github-actions[bot]"


@pytest.mark.parametrize(
    ("comments", "call"),
    [
        ([], "--method POST repos/a/b/issues/12/comments"),
        ([_comment(1, "kim", MARK), _comment(2, BOT, f"Se {MARK}")], "--method POST repos/a/b/issues/12/comments"),
        ([_comment(1, "kim", MARK), _comment(3, BOT, f"{MARK}\nx"), _comment(4, BOT, MARK)], "--method PATCH repos/a/b/issues/comments/3"),
    ],
)  # fmt: skip
def test_one_comment_of_our_own_is_kept_up_to_date(github, command_path, comments, call):
    (github / "comments.json").write_text(json.dumps(comments), encoding="utf-8")
    done = _run(github, command_path)
    assert done.returncode == 0, done.stderr
    written = [line for line in (github / "calls").read_text().splitlines() if "--method" in line]
    assert [line.partition(" -F ")[0] for line in written] == [f"api {call}"]
    body = (github / "body.md").read_text(encoding="utf-8")
    assert body.startswith(f"{MARK}\n## Klart för granskning\n")
    assert "| Mer tid |" in body


@pytest.mark.parametrize(
    ("file", "change", "code"),
    [
        ("pull.json", {"state": "closed"}, 0),
        ("pull.json", {"head": {"sha": SHA[::-1], "repo": {"full_name": "kim/b"}}}, 0),
        ("pull.json", {"head": {"sha": SHA, "repo": {"full_name": "ond/b"}}}, 2),
        ("rapport.json", {"sha": SHA[::-1]}, 2),
        ("rapport.json", {"nummer": "12; rm -rf /"}, 2),
    ],
)
def test_nothing_is_written_of_what_is_old_or_belongs_to_another(github, command_path, file, change, code):
    content = json.loads((github / file).read_text()) | change
    (github / file).write_text(json.dumps(content), encoding="utf-8")
    assert _run(github, command_path).returncode == code
    assert not (github / "body.md").exists()


# What the workflows may do


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_ask_for_no_more_than_they_need(path):
    flow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert flow["permissions"] == {}
    assert "pull_request_target" not in flow[True]  # YAML 1.1 reads "on" as true
    text = path.read_text(encoding="utf-8")
    for job in flow["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), step  # values go by the environment
            assert "github.event.pull_request.title" not in text
    writes = {right for job in flow["jobs"].values() for right, how in job["permissions"].items() if how == "write"}
    allowed = {
        "kommentar": {"pull-requests"},
        "publicera": {"pages", "id-token", "attestations", "contents"},
        "lankar": {"issues"},
        "granska": {"issues"},
    }
    assert writes == allowed.get(path.stem, set())
    assert ("secrets." in text, "github.token" in text) == (
        False,
        path.stem in {"kommentar", "lankar", "granska", "publicera"},
    )


def test_the_build_is_attested_by_a_job_that_runs_no_code_of_others():
    jobs = yaml.safe_load((ROOT / ".github/workflows/publicera.yml").read_text(encoding="utf-8"))["jobs"]
    assert jobs["bygg"]["permissions"] == {"contents": "read"}
    assert [step["with"]["fetch-depth"] for step in jobs["bygg"]["steps"] if "checkout" in step.get("uses", "")] == [0]
    attested = jobs["intyga"]
    assert [step["uses"].partition("@")[0] for step in attested["steps"]] == [
        "actions/download-artifact",
        "actions/attest-build-provenance",
    ]
    assert attested["steps"][1]["with"]["subject-path"] == "SHA256SUMS"
    assert "intyga" in jobs["publicera"]["needs"]


def test_the_list_of_components_goes_with_a_release_by_a_job_that_runs_no_code_of_others():
    jobs = yaml.safe_load((ROOT / ".github/workflows/publicera.yml").read_text(encoding="utf-8"))["jobs"]
    assert "make komponenter" in [step.get("run") for step in jobs["bygg"]["steps"]]
    assert [
        name
        for name, job in jobs.items()
        if "contents" in job["permissions"] and job["permissions"]["contents"] == "write"
    ] == ["utgava"]
    fetched, put = jobs["utgava"]["steps"]
    assert fetched["uses"].startswith("actions/download-artifact@")
    assert put["run"].startswith("gh release upload ")
    assert jobs["utgava"]["if"] == "${{ github.event_name == 'release' }}"
    assert {jobs[name]["if"] for name in ("intyga", "publicera")} == {"${{ github.event_name == 'push' }}"}


def test_a_proposal_of_content_is_one_job():
    flow = yaml.safe_load((ROOT / ".github/workflows/kontroll.yml").read_text(encoding="utf-8"))
    always = [name for name, job in flow["jobs"].items() if "if" not in job]
    assert always == ["innehall"]
    assert {job["if"] for name, job in flow["jobs"].items() if name != "innehall"} == {
        "${{ needs.innehall.outputs.slag == 'kod' }}"
    }


def test_content_or_code_is_told_to_the_workflow(command_path):
    for listed, said in (
        (b"exempel/skane/a.md\0", b"slag=innehall\n"),
        (b"exempel/a.md\0x\nslag=innehall\0", b"slag=kod\n"),
    ):
        done = subprocess.run(
            [command_path, "ci", "changed"], input=listed, capture_output=True, check=False, timeout=60
        )
        assert (done.returncode, done.stdout) == (0, said)


def test_reviews_that_have_run_out_are_listed_by_county(small, run_command, tmp_path):
    target = tmp_path / "text.md"
    done = run_command(small.root, "ci", "reviews", "-o", str(target), env=small.env)
    assert done.returncode == 0, done.stderr
    text = target.read_text(encoding="utf-8")
    assert text.startswith("1 text ska granskas igen.")
    assert [line for line in text.splitlines() if line.startswith("### ")] == ["### Örebro län"]
    assert "| 29 november 2022 |" in text


# Links to other sites


@pytest.fixture
def linking(tmp_path):
    """A site with one link that leads somewhere and two that do not, all to another site on this machine."""
    other = tmp_path / "annan"
    other.mkdir()
    (other / "finns.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / ".github").mkdir()
    with serving(other) as address:
        links = "".join(f'<a href="{address}{name}">x</a>' for name in ("finns.html", "borta.html", "ocksa-borta.html"))
        (site / "index.html").write_text(f"<!doctype html><title>x</title>{links}", encoding="utf-8")
        yield tmp_path, address


def test_only_links_that_lead_nowhere_and_have_no_exception_are_told(linking):
    root, address = linking
    file = root / outside.FILE
    rule = f"- {{adress: '{address}ocksa-borta.html', skäl: Släpper inte in program., datum: %s}}\n"
    file.write_text(rule % "2026-01-01", encoding="utf-8")
    text = outside.broken(root, root / "site", TODAY)
    assert text.startswith("1 länk till andra webbplatser gick inte att öppna.")
    assert "borta.html" in text
    assert "ocksa" not in text
    file.write_text(rule % "2025-11-26", encoding="utf-8")
    assert outside.broken(root, root / "site", TODAY).startswith("2 länkar ")
    both = "".join(
        f"- {{adress: '{address}{name}', skäl: x, datum: 2026-11-01}}\n" for name in ("borta.html", "ocksa-borta.html")
    )
    file.write_text(both, encoding="utf-8")
    assert outside.broken(root, root / "site", TODAY) == ""


@pytest.mark.parametrize(
    "content", ["a: b", "- {adress: https://x.se}", "- {adress: https://x.se, skäl: x, datum: i går}", "- {adress: https://x.se, skäl: , datum: 2026-01-01}", "["]
)  # fmt: skip
def test_an_exception_without_reason_or_date_is_refused(tmp_path, content):
    (tmp_path / ".github").mkdir()
    (tmp_path / outside.FILE).write_text(content, encoding="utf-8")
    with pytest.raises(SetupError, match="undantag"):
        outside.exceptions(tmp_path)


def test_the_projects_own_exceptions_are_whole():
    assert [item for item in outside.exceptions(ROOT) if not item.skal] == []
