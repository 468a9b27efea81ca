"""Whether the guide's pictures still show the form as it is."""

import shutil
from pathlib import Path

import pytest

from exempelbank.cli import main
from exempelbank.contribute import formular, guidebilder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project's content and looks, in a folder of its own."""
    for name in ("exempel", "docs", "overrides", ".github"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def test_the_pictures_are_of_the_form_as_it_is():
    assert not guidebilder.aged(ROOT)


def test_a_new_look_makes_them_old_and_the_command_says_so(copy: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["generate", "--check", "--root", str(copy)]) == 0
    with (copy / "docs/assets/css/formular.css").open("a", encoding="utf-8") as style:
        style.write("main { color: red; }\n")
    assert main(["generate", "--check", "--root", str(copy)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Det som guidernas bilder visar har ändrats sedan de gjordes. Gör om dem med: make bilder"
    )
    guidebilder.made(copy)
    assert main(["generate", "--check", "--root", str(copy)]) == 0


def test_line_ends_are_no_new_look(copy: Path):
    style = copy / "docs/assets/css/formular.css"
    style.write_bytes(style.read_bytes().replace(b"\n", b"\r\n"))
    assert not guidebilder.aged(copy)


def test_the_form_never_speaks_of_the_files_headings():
    """Whoever answers in the form has "Vet inte" beside the question, and no heading to remove."""
    said = [part.get("model") for question in formular.questions() for part in question["parts"]]
    assert len(said) > 20
    assert [text for text in said if text and ("rubriken" in text or "under okänt" in text)] == []
