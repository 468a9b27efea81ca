"""Names that Windows and macOS can have too: of the project's files, of the built site, and of what our commands make."""

import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import Platform, ValidationError, validate_filename

from exempelbank.content.names import address
from exempelbank.contribute.place import slug_for
from exempelbank.prose.text import slugify

ROOT = Path(__file__).parents[2]
LONGEST = 239  # Windows takes 260 characters with the folder that the project lies in


def _faults(paths: list[str]) -> list[str]:
    """Say what is wrong with names, given as paths from a root with "/" between."""
    folders = {"/".join(path.split("/")[:depth]) for path in paths for depth in range(1, path.count("/") + 1)}
    everything = sorted({*paths, *folders})
    same = Counter(unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold()) for path in everything)
    told = [f"{path}: {reason}" for path in everything for reason in _reasons(path)]
    return told + [f"{key}: {count} files of one name" for key, count in same.items() if count > 1]


def _reasons(path: str) -> list[str]:
    found = [] if unicodedata.is_normalized("NFC", path) else ["not NFC"]
    found += ["too long"] if len(path) > LONGEST else []
    try:
        for name in path.split("/"):
            validate_filename(name, platform=Platform.UNIVERSAL)
    except ValidationError as error:
        found.append(error.reason.name)
    return found


def _files(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "paths",
    [
        ["exempel/aux.md"], ["CON"], ["a/nul/b.md"], ["com1.tar.gz"], ["lpt¹.txt"], ["a:b.md"], ["vad?.md"], ["bild*.png"],
        ["namn."], ["mapp /fil.md"], ["a/Fil.md", "a/fil.md"], ["A/x.md", "a/y.md"], ["a\u030a.md"], ["å.md", "a\u030a.md"],
        ["straße.md", "STRASSE.md"], ["x/" * 119 + "ab"],
    ],
)  # fmt: skip
def test_a_name_that_some_system_refuses_is_found(paths: list[str]):
    assert _faults(paths) != []


def test_good_names_are_let_through():
    assert (
        _faults(["exempel/skane/lund-familjehem.md", "docs/å-ä-ö.md", ".github/CODEOWNERS", "x/" * 118 + "abc"]) == []
    )


def test_every_file_of_the_project_can_lie_on_every_system():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout  # noqa: S607 - git is what made the folder
    paths = listed.decode("utf-8").split("\0")[:-1]
    assert len(paths) > 800
    assert _faults(paths) == []


def test_every_file_of_the_site_can_lie_on_every_system(real):
    paths = _files(real.folder)
    assert len(paths) > 3000
    assert _faults(paths) == []


# What a title can hold: any text, and what comes close to a name that Windows keeps for itself.
_TITLES = st.one_of(
    st.text(max_size=200),
    st.sampled_from(["CON", "Aux", "nul.", "cöm1", "LPT9", " prn ", "com¹", "conin$", "...", "æ?:*"]),
    st.builds("{}{}".format, st.text(" .:?-", max_size=90), st.sampled_from(["aux", "Con", "lpt1", "Ñul"])),
    st.builds("{}{}".format, st.just("å" * 79), st.text(max_size=5)),
)


@given(_TITLES, _TITLES)
def test_what_new_add_and_add_image_call_a_file_can_lie_on_every_system(title: str, name: str):
    names = [
        f"{slug_for(title, name)}.md",
        f"utkast-{address(title) or 'exempel'}.md",
        f"{address(title, 'bilden') or 'bild'}.jpg",
    ]
    assert [_faults([made]) for made in names] == [[], [], []]


@given(_TITLES)
def test_an_address_part_is_the_name_of_a_folder_everywhere_or_nothing(title: str):
    made = slugify(title)
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert made == slugify(made)
    kept = address(title)
    assert kept == "" or _faults([kept]) == []
