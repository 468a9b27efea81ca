"""The command ``new``: asks again until an answer is right, and writes a file that the check accepts."""

from datetime import date

import pytest

from exempelbank.content.tags import load_vocabulary
from exempelbank.contribute.wizard import Wizard
from exempelbank.errors import SetupError

ANSWERS = {
    "titel": ["kort", "Mer tid med barnen: så gjorde vi"],
    "sammanfattning": ["Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år."],
    "kommuner": ["", "Lundd", "Lund"],
    "taggar": ["hemmasittare", "barnrätt, skola"],
    "målgrupp": [""],
    "läge": ["pågående"],
    "startår": ["cirka 2015", "2015"],
    "nivå": ["ingen"],
    "funktion": ["Enheten för barn och unga"],
    "e-post": ["a@gmail.com", "barnochunga@lund.se"],
    "Utgångsläge": ["", "<b>Väntan</b>", "Barnen fick vänta."],
    "Arbetssätt": ["Vi åker två och två."],
    "Resultat": ["Väntan blev kortare."],
    "Barnens delaktighet": ["Barnen valde platsen."],
}


def _wizard(bank, answers):
    left = {key: list(listed) for key, listed in answers.items()}
    said: list[str] = []
    vocabulary, _ = load_vocabulary(bank.root, date(2026, 11, 22))
    return Wizard(bank.root, vocabulary, lambda prompt: left[prompt.removesuffix(": ")].pop(0), said.append), left, said


def test_new_example(bank):
    """Every wrong answer is told with the check's own words and asked again; the finished file has no findings."""
    wizard, left, said = _wizard(bank, ANSWERS)
    path = wizard.run()
    assert path == bank.root / "exempel/skane/mer-tid-med-barnen-sa-gjorde-vi.md"
    assert bank.check() == []
    assert [key for key, listed in left.items() if listed] == []
    told = "\n".join(said)
    for words in (
        "”titel” är för kort",
        "Lundd",
        "hemmasittare",
        "cirka 2015",
        "gmail.com är en privat brevlåda",
        "är HTML",
    ):
        assert words in told


def test_measured_example_is_asked_for_its_source(bank):
    answers = {
        **ANSWERS,
        "nivå": ["mätt"], "riktning": ["bra", "blandad"], "år": ["2020", "2020"], "utgivare": ["Lunds universitet"],
        "url": ["www.lu.se", "https://www.lu.se/rapport"], "titel": [*ANSWERS["titel"], "Rapport"],
    }  # fmt: skip
    wizard, _, _ = _wizard(bank, answers)
    wizard.run()
    assert bank.check() == []


def test_existing_file_is_not_overwritten(bank):
    path = bank.put("exempel/skane/mer-tid-med-barnen-sa-gjorde-vi.md", "orörd")
    wizard, _, _ = _wizard(bank, ANSWERS)
    with pytest.raises(SetupError, match="finns redan"):
        wizard.run()
    assert path.read_text(encoding="utf-8") == "orörd"


def test_interrupted_session_leaves_nothing(bank):
    wizard, left, _ = _wizard(bank, ANSWERS)
    left["Resultat"].clear()
    with pytest.raises(IndexError):
        wizard.run()
    assert sorted(path.name for path in bank.root.glob("exempel/*")) == ["skane", "taggar.yml"]
