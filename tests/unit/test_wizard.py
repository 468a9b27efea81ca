"""The command ``new``: asks again until an answer is right, takes "vet inte" for one, and loses nothing."""

from collections import defaultdict
from datetime import date

import pytest

from exempelbank.content.tags import load_vocabulary
from exempelbank.contribute.asking import Terminal
from exempelbank.contribute.wizard import InterruptedSessionError, Wizard

ANSWERS = {
    "Rubrik": ["kort", "Mer tid med barnen: så gjorde vi"],
    "Sammanfattning": ["Två socialsekreterare åker alltid ut tillsammans.", "Tiden med barnen ökade på två år.", "."],
    "Kommuner": ["Lundd", "Lund"],
    "Ämnen": ["hemmasittare", "barnrätt, skola"],
    "Utgångsläge": [".", "<b>Väntan</b>", ".", "Barnen fick vänta.", "", "Det var svårt.", "."],
    "Arbetssätt": ["Vi åker två och två.", "."],
    "Resultat": ["Väntan blev kortare.", "."],
    "Barnens delaktighet": ["vet inte"],
    "Läge": ["kanske", "2"],
    "Vilket år började det?": ["cirka 2015", "vet inte"],
    "Vad har gjorts?": ["ingen"],
    "Vem berättar?": ["", "Vi som arbetar så här"],
    "Vem kan läsaren fråga?": ["Enheten för barn och unga"],
    "Er gemensamma e-postadress": ["a@gmail.com", "barnochunga@lund.se"],
    "Har en språkmodell hjälpt till med texten?": ["nej"],
    "Vad heter källan?": [""],
    "Vill du berätta mer, till exempel om resurser och lärdomar? (ja eller nej)": ["nej"],
}


class _Person:
    """Answers by the label of the question; the lines of a text follow each other. ``said`` is what was shown."""

    def __init__(self, answers):
        self.left = {label: list(lines) for label, lines in answers.items()}
        self.said = []
        self.label = ""

    def ask(self, prompt):
        self.label = prompt.removesuffix(": ") if prompt != "> " else self.label
        if not self.left[self.label]:
            raise EOFError
        return self.left[self.label].pop(0)


def _run(bank, changes=()):
    person = _Person({**ANSWERS, **dict(changes)})
    vocabulary, _ = load_vocabulary(bank.root, date(2026, 11, 22))
    wizard = Wizard(bank.root, vocabulary, Terminal(person.ask, person.said.append))
    return wizard, person


def test_new_example(bank):
    """Every wrong answer is told with the check's own words and asked again; the finished file has no findings."""
    wizard, person = _run(bank)
    path = wizard.run()
    assert path == bank.root / "exempel/skane/mer-tid-med-barnen-sa-gjorde-vi.md"
    assert bank.check() == []
    assert [label for label, lines in person.left.items() if lines] == []
    assert (
        path.read_text(encoding="utf-8")
        == """\
---
titel: "Mer tid med barnen: så gjorde vi"
sammanfattning: Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.
kommuner: [Lund]
taggar: [barnrätt, skola]
läge: pågående
uppföljning:
  nivå: ingen
okänt: [barnens delaktighet, startår]
kontakt:
  funktion: Enheten för barn och unga
  e-post: barnochunga@lund.se
underlag: inskickat
språkmodell: nej
publicerad: 2026-11-22
granskad: 2026-11-22
---

## Utgångsläge

Barnen fick vänta.

Det var svårt.

## Arbetssätt

Vi åker två och två.

## Resultat

Väntan blev kortare.
"""
    )
    told = "\n".join(person.said)
    for words in (
        "”titel” är för kort",
        "Lundd",
        "hemmasittare",
        "cirka 2015",
        "gmail.com är en privat brevlåda",
        "är HTML",
        "”kanske” går inte att välja",
    ):
        assert words in told
    assert person.said.count("Den här frågan behöver ett svar.") == 2


def test_the_mailbox_may_be_left_out_and_an_editor_asks(bank):
    wizard, _ = _run(bank, {"Er gemensamma e-postadress": [""]})
    assert "\nstatus: utkast\n" in wizard.run().read_text(encoding="utf-8")
    assert bank.check() == []


def test_nobody_knows_whether_it_was_followed_up(bank):
    wizard, _ = _run(bank, {"Vad har gjorts?": ["vet inte"], "Läge": ["vet inte"]})
    text = wizard.run().read_text(encoding="utf-8")
    assert "\nläge: okänt\nuppföljning:\n  nivå: ingen\nokänt: [barnens delaktighet, startår, uppföljning]\n" in text
    assert bank.check() == []


def test_evaluated_example_from_sources_is_asked_which_they_are(bank):
    wizard, person = _run(
        bank,
        {
            "Vad har gjorts?": ["extern"], "Vad visade det?": ["blandad"], "Vilket år gjordes uppföljningen?": ["2020"],
            "Vem utanför granskade?": ["Lunds kommun", "FoU Södertörn"], "Vem berättar?": ["sammanställt"],
            "Vem har sammanställt?": [""],
            "Vad heter källan?": ["", "Rapport ett", "Rapport två", ""], "Vem har gett ut den?": ["", "FoU", "FoU"],
            "Webbadress": ["www.fou.se", "https://www.fou.se/a", ""], "År": ["2020", ""], "Hur mycket av den är läst?": ["2", ""],
            "Vilka av källorna bygger uppföljningen på? Skriv deras nummer": ["3", "2, 1"],
        },
    )  # fmt: skip
    text = wizard.run().read_text(encoding="utf-8")
    assert "  källa: [kalla-2, kalla-1]\n" in text
    assert (
        """\
källor:
  - titel: Rapport ett
    utgivare: FoU
    url: https://www.fou.se/a
    år: 2020
    läst: 2026-11-22
    id: kalla-1
    del: sammanfattning
  - titel: Rapport två
    utgivare: FoU
    id: kalla-2
"""
        in text
    )
    assert bank.check() == []
    assert "Minst en källa behövs." in person.said


def test_more_is_asked_of_who_wants_to_tell_more(bank):
    more = {
        "Vill du berätta mer, till exempel om resurser och lärdomar? (ja eller nej)": ["ja"], "Målgrupp": ["Barn 7–16 år"],
        "De yngstas ålder": ["7"], "De äldstas ålder": ["", "5", "16"], "Metoder": [""], "Samverkan": ["- Skolan", "BVC", "."],
        "Driver någon annan än kommunen arbetet?": [""], "Personal, pengar och tid": ["vet inte"], "Förutsättningar": ["."],
        "Lärdomar": ["Börja i tid.", "."], "Börja här": ["vet inte"], "Så gick det sen": ["."], "Förbehåll": ["."],
        "Sökfrågor": ["."], "För barn": ["."],
    }  # fmt: skip
    wizard, _ = _run(bank, more)
    text = wizard.run().read_text(encoding="utf-8")
    assert "ålder:\n  från: 7\n  till: 16\n" in text
    assert "samverkan: [Skolan, BVC]\nokänt: [barnens delaktighet, startår, resurser, hur man börjar]\n" in text
    assert text.endswith("## Lärdomar\n\nBörja i tid.\n")
    assert bank.check() == []


def test_existing_file_is_not_overwritten(bank):
    path = bank.put("exempel/skane/mer-tid-med-barnen-sa-gjorde-vi.md", "orörd")
    wizard, _ = _run(bank)
    assert wizard.run().name == "mer-tid-med-barnen-sa-gjorde-vi-2.md"
    assert path.read_text(encoding="utf-8") == "orörd"


@pytest.mark.parametrize("label", [label for label in ANSWERS if label != "Rubrik"])
def test_an_interrupted_session_loses_nothing(bank, label):
    """Wherever the answers end, those before are in a file that ``add`` can take; the bank is untouched."""
    wizard, _ = _run(bank, {label: []})
    with pytest.raises(InterruptedSessionError, match=r"sparat i utkast-mer-tid-med-barnen-sa-gjorde-vi\.txt"):
        wizard.run()
    saved = (bank.root / "utkast-mer-tid-med-barnen-sa-gjorde-vi.txt").read_text(encoding="utf-8")
    assert saved.startswith('---\ntitel: "Mer tid med barnen: så gjorde vi"\n')
    answered = defaultdict(bool, {"Utgångsläge": "## Utgångsläge\n\nBarnen fick vänta." in saved})
    order = list(ANSWERS)
    assert answered["Utgångsläge"] == (order.index(label) > order.index("Utgångsläge"))
    assert list(bank.root.glob("exempel/*/*.md")) == []


def test_nothing_answered_leaves_nothing(bank):
    wizard, _ = _run(bank, {"Rubrik": []})
    with pytest.raises(InterruptedSessionError, match="ingen fil är skriven"):
        wizard.run()
    assert list(bank.root.glob("*.txt")) == []
