"""Whatever is wrong around the content, a command says it in one way: Swedish, exit code 2, and what was there untouched."""

import ctypes
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exempelbank.site import place

DEADLINE = 60
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="länkar och enheter är annorlunda i Windows")
# Words that a message in English can hardly do without; what another program said is a quotation, ”…”.
_ENGLISH = re.compile(
    r"\b(?:the|is not|isn't|error|invalid|expected|failed|usage|argument|not found|no such|denied|exception|warning|traceback|"
    r"unable|could|does not|must|required|please|config|aborted|errno)\b",
    re.IGNORECASE,
)
GONE, FOLDER = "borta", "mapp"
# A module that Python finds first, and that takes a package away as if it were not installed.
_WITHOUT = """
import sys
class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Without())
"""


@pytest.fixture(scope="module")
def sources(small, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small bank without its site: in place of that a folder of ours with one page, to see that it stays."""
    root = tmp_path_factory.mktemp("granser") / "bank"
    shutil.copytree(small.root, root, ignore=shutil.ignore_patterns("site"))
    (root / "site").mkdir()
    place.mark(root / "site")
    (root / "site" / "index.html").write_text("den förra", encoding="utf-8")
    return root


@pytest.fixture
def root(sources: Path, tmp_path: Path) -> Path:
    """A copy to break."""
    return shutil.copytree(sources, tmp_path / "bank", symlinks=True)


def _spoil(root: Path, file: str, how: str | bytes) -> None:
    path = root / file
    if how in {GONE, FOLDER}:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    if how == FOLDER:
        path.mkdir()
    elif isinstance(how, bytes):
        path.write_bytes(how)
    elif how.startswith("+"):
        path.write_text(path.read_text(encoding="utf-8") + how[1:], encoding="utf-8")
    elif "→" in how:
        before, _, after = how.partition("→")
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")


def _check(done: subprocess.CompletedProcess[str], root: Path, told: str) -> None:
    said = done.stdout + done.stderr
    assert told in done.stderr, said
    assert done.returncode == 2
    own = re.sub(r"”[^”]*”|/\S+", "", said)
    assert _ENGLISH.findall(own) == [], said
    assert (root / "site" / "index.html").read_text(encoding="utf-8") == "den förra"
    assert sorted(path.name for path in root.iterdir() if path.name.startswith(".")) == []


SPOILT = [
    ("mkdocs.yml", b"site_name: \xff", "mkdocs.yml i "),
    ("mkdocs.yml", FOLDER, "gick inte att läsa: en mapp står där en fil ska vara."),
    ("mkdocs.yml", GONE, "är inte Exempelbankens mapp: mkdocs.yml saknas där."),
    (
        "mkdocs.yml",
        "overrides]→overrides, scripts]",
        "/scripts, som inte finns. Skapa den, eller ta bort den ur mkdocs.yml.",
    ),
    ("mkdocs.yml", "name: material→name: nix", "Temat nix finns inte."),
    ("mkdocs.yml", "custom_dir: overrides→custom_dir: nix", "med sidmallarna finns inte."),
    ("mkdocs.yml", "docs_dir: docs→docs_dir: nix", "docs_dir i mkdocs.yml nämner "),
    ("mkdocs.yml", "- exempelbank→- nix", "Tillägget nix är inte installerat."),
    ("mkdocs.yml", "- abbr→- nix", "Markdown-tillägget nix går inte att använda."),
    ("mkdocs.yml", "strict: true→strict: kanske", "strict i mkdocs.yml är skriven så att MkDocs inte förstår den."),
    ("mkdocs.yml", "+\nokand: 1\n", "Inställningen okand i mkdocs.yml finns inte."),
    ("mkdocs.yml", "+\nnav: 1\n", "nav i mkdocs.yml är skriven så att MkDocs inte förstår den."),
    ("mkdocs.yml", "+\nnav: [nix.md]\n", "nav i mkdocs.yml nämner nix.md, men den filen finns inte i docs."),
    ("mkdocs.yml", "+\nINHERIT: nix.yml\n", "MkDocs säger: ”"),
    ("mkdocs.yml", "+\nextra: !python/name:os.system x\n", "MkDocs säger: ”"),
    ("docs/om.md", b"# Om \xff", "docs/om.md är inte sparad som UTF-8."),
    ("docs/om.md", b"# Om\n\n[x](nix.md)\n", "docs/om.md länkar till nix.md, men den filen finns inte."),
    ("docs/om.md", b"# Om\n\n[x](#nix)\n", "docs/om.md länkar till #nix, men den platsen finns inte."),
    ("exempel/taggar.yml", GONE, "Filen exempel/taggar.yml saknas i "),
    ("exempel", GONE, "är inte Exempelbankens mapp: exempel saknas där."),
    ("docs/assets", GONE, "Filen docs/assets/css/ordning.txt saknas i "),
    ("docs/assets/fonts", GONE, "Mappen docs/assets/fonts saknas eller är tom."),
    ("docs/assets/css/ordning.txt", b"\xff", "docs/assets/css/ordning.txt är inte sparad som UTF-8."),
    ("overrides/kommun.html", b"\xff", "overrides/kommun.html är inte sparad som UTF-8."),
    ("overrides/kommun.html", GONE, "Sidmallen overrides/kommun.html saknas."),
    ("overrides/kommun.html", b'{% include "kommun.html" %}', "Något har för många nivåer inuti varandra."),
    ("overrides/kommun.html", b"{{ [0] * 10**12 }}", "Datorns minne räckte inte."),
    ("overrides/main.html", GONE, "overrides"),
]


@pytest.mark.parametrize(("file", "how", "told"), SPOILT)
def test_what_is_wrong_with_a_file_is_told(root, small, run_command, file, how, told):
    _spoil(root, file, how)
    _check(run_command(root, "build", env=small.env), root, told)


def _without_the_rights_of_root() -> None:
    """Let a file that nobody may read be unreadable for root too (PR_CAPBSET_DROP of CAP_DAC_OVERRIDE and _READ_SEARCH)."""
    if os.geteuid() == 0:
        for capability in (1, 2):
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="rättigheter är annorlunda i andra system")
@pytest.mark.parametrize("file", ["mkdocs.yml", "overrides/kommun.html", "docs/assets/js/main.js"])
def test_a_file_that_may_not_be_read_is_not_said_to_be_unwritable(root, small, command_path, file):
    (root / file).chmod(0)
    done = subprocess.run(
        [command_path, "build"], cwd=root, env=small.env, capture_output=True, encoding="utf-8", check=False,
        preexec_fn=_without_the_rights_of_root,
    )  # fmt: skip
    assert "gick inte att skriva" not in done.stderr
    _check(done, root, "gick inte att läsa: du har inte rätt att läsa den.")
    assert file in done.stderr


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ({"material"}, "Paketet material är inte installerat. Kör make site"),
        ({"mkdocs"}, "Paketet mkdocs är inte installerat. Kör make site"),
        ({"pagefind"}, "Paketet pagefind är inte installerat. Kör make site"),
        ({"filelock"}, "Paketet filelock är inte installerat. Kör make site"),
    ],
)
def test_a_package_that_is_missing_is_named(root, small, run_command, tmp_path, names, told):
    (tmp_path / "utan").mkdir()
    (tmp_path / "utan" / "sitecustomize.py").write_text(_WITHOUT.format(names=names), encoding="utf-8")
    paths = [str(tmp_path / "utan"), *filter(None, [os.environ.get("PYTHONPATH")])]
    _check(run_command(root, "build", env=small.env | {"PYTHONPATH": os.pathsep.join(paths)}), root, told)


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("SOURCE_DATE_EPOCH", "abc", "Miljövariabeln SOURCE_DATE_EPOCH är ”abc”."),
        ("SITE_URL", "/bank", "Adressen site_url är ”/bank”."),
        ("REPO_URL", "nix", "Adressen repo_url är ”nix”."),
        ("PAGEFIND_BINARY_PATH", "/finns/inte", "Sökindexet gick inte att bygga: "),
    ],
)
def test_what_is_wrong_with_the_environment_is_told(root, small, run_command, variable, value, told):
    _check(run_command(root, "build", env=small.env | {variable: value}), root, told)


def test_what_we_did_not_expect_is_our_fault_and_leaves_a_trace(root, small, run_command, tmp_path):
    """A template that divides by nought is not among what we expect."""
    (root / "overrides/kommun.html").write_text("{{ 1 / 0 }}", encoding="utf-8")
    traces = tmp_path / "tillfalligt"
    traces.mkdir()
    done = run_command(root, "build", env=small.env | {"TMPDIR": str(traces), "TEMP": str(traces)})
    _check(done, root, "Felet är vårt, inte ditt. En beskrivning ligger i ")
    trace = next(traces.glob("exempelbanken-fel-*.txt"))
    assert str(trace) in done.stderr
    assert "ZeroDivisionError" in trace.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "--site-dir", "."], "är projektets mapp, eller en mapp ovanför den. Inget är skrivet."),
        (["build", "--site-dir", "docs/ny"], "ligger i projektets mapp docs"),
        (["build", "--site-dir", "egen"], "har redan innehåll som inte är byggt av Exempelbanken: brev.txt."),
        (["generate", "--to", "egen"], "har redan innehåll som inte är byggt av Exempelbanken: brev.txt."),
        (["generate", "--to", "site/.."], "är projektets mapp, eller en mapp ovanför den."),
        (["generate", "--to", "mkdocs.yml/x"], "Sajten gick inte att skriva: en fil står där en mapp ska vara."),
        (["fel"], "Det finns inget kommando som heter ”fel”."),
        (["serve", "--port", "99999"], "--port ska vara ett tal mellan 1 och 65535"),
        (["validate", "--format", "x"], "--format kan inte vara ”x”."),
    ],
)
def test_what_is_wrong_with_the_call_is_told(root, small, command_path, arguments, told):
    (root / "egen").mkdir()
    (root / "egen" / "brev.txt").write_text("viktigt", encoding="utf-8")
    done = subprocess.run(
        [command_path, *arguments], cwd=root, env=small.env, capture_output=True, encoding="utf-8", check=False
    )
    _check(done, root, told)
    assert (root / "egen" / "brev.txt").read_text(encoding="utf-8") == "viktigt"
    assert (root / "mkdocs.yml").is_file()


@ON_POSIX
def test_a_place_where_nothing_can_be_written_is_told(root, small, run_command):
    _check(run_command(root, "generate", "--to", "/proc/nix", env=small.env), root, "/proc gick inte att skriva: ")


# Nobody listens


@ON_POSIX
@pytest.mark.parametrize(
    ("shell", "code", "told"),
    [
        ("validate | true; exit ${PIPESTATUS[0]}", (0, 2), ""),
        ("validate > /dev/full", (2,), "Svaret gick inte att skriva ut: disken är full.\n"),
        ("validate >&-", (0,), ""),
        ("validate >&- 2>&-", (0,), ""),
        ("validate <&-", (0,), None),
        ("fel 2> /dev/full", (2,), ""),
        ("fel 2>&-", (2,), ""),
        ("--help > /dev/full", (0, 2), ""),
        ("--help | true; exit ${PIPESTATUS[0]}", (0, 2), ""),
    ],
)
def test_a_command_that_nobody_hears_ends_quietly(root, small, command_path, shell, code, told):
    done = subprocess.run(
        ["/bin/bash", "-c", f'"$0" {shell}', command_path], cwd=root, env=small.env | {"PYTHONUNBUFFERED": ""},
        capture_output=True, encoding="utf-8", check=False, timeout=DEADLINE,
    )  # fmt: skip
    assert done.returncode in code, done.stderr
    assert told is None or done.stderr == told


# No repository


def test_without_a_repository_nothing_of_it_is_shown(root, small, run_command):
    done = run_command(root, "build", env=small.env | {"REPO_URL": ""})
    assert done.returncode == 0, done.stdout + done.stderr
    pages = {path: path.read_text(encoding="utf-8") for path in (root / "site").rglob("*.html")}
    assert len(pages) > 300
    assert [path for path, text in pages.items() if "/edit/main/" in text or "git.exempel.test" in text] == []
