"""What the month's letter says: new, reviewed, due, coming and missing, for the country or a county."""

from datetime import date

import pytest

from exempelbank.check.run import check
from exempelbank.exports import manadsbrev
from exempelbank.relations.index import Index
from exempelbank.relations.nytt import Manad, Nytt, manader
from exempelbank.settings import Redaktion, Settings

SETTINGS = Settings("Exempelbanken", "Goda exempel.", "https://exempel.test/")
NOVEMBER = Manad(2026, 11)
NEEDS = """\
behov:
  - {id: syskon-traffas, fråga: Hur får syskon träffas?, taggar: [barnrätt]}
  - {id: flytta-hem, fråga: Hur flyttar ett barn hem?, taggar: [barnrätt]}
  - {id: vanta-kortare, fråga: Hur väntar barnen kortare?, taggar: [barnrätt]}
"""


@pytest.fixture
def small(bank, exempelfil) -> Index:
    texts = {
        "skane/lund-nytt": exempelfil(titel="Det nya i Lund", publicerad="2026-11-02", granskad="2026-11-20", svarar_på="[vanta-kortare]"),
        "skane/malmo-gammalt": exempelfil(titel="Det gamla i Malmö", kommuner="[Malmö]", publicerad="2025-01-01", granskad="2026-11-05", svarar_på="[{id: flytta-hem, delvis: ja}]"),
        "halland/halmstad-sent": exempelfil(titel="Det sena i Halmstad", kommuner="[Halmstad]", publicerad="2024-11-30", granskad="2024-11-30"),
        "halland/varberg-i-tid": exempelfil(titel="I tid i Varberg", kommuner="[Varberg]", publicerad="2024-12-01", granskad="2024-12-01"),
        "skane/ystad-slut": exempelfil(titel="Slut i Ystad", kommuner="[Ystad]", publicerad="2026-11-02", granskad="2026-11-02", status="arkiverad", arkiverad_orsak="Slut."),
    }  # fmt: skip
    for place, text in texts.items():
        bank.put(f"exempel/{place}.md", text)
    bank.put("exempel/behov.yml", NEEDS)
    bank.put_method("mst", "MST", "publicerad: 2026-11-03\n")
    bank.put("docs/kalender/2026/mote.md", "---\ntitel: Mötet i november\ndatum: 2026-11-30\nkommun: Lund\n---\n")
    bank.put("docs/kalender/2027/mote.md", "---\ntitel: Mötet i januari\ndatum: 2027-01-30\nkommun: Lund\n---\n")
    found = check(bank.root, bank.today)
    assert not found.failed
    return Index(found.bank)


def told(index: Index, lan: str = "", manad: Manad = NOVEMBER, settings: Settings = SETTINGS) -> dict[str, list[str]]:
    """Return the titles of each part."""
    county = next((item for item in index.lan if item.slug == lan), None)
    letter = manadsbrev.make(index, settings, manad, county)
    return {part.heading: [rad.title for rad in part.rader] for part in letter.avsnitt}


def test_the_letter_of_the_country(small):
    assert told(small) == {
        "Nya exempel": ["Det nya i Lund"],
        "Granskade igen": ["Det gamla i Malmö"],
        "Nya metoder": ["MST"],
        "Kommande möten": ["Mötet i januari"],
        "Dags att granska igen": ["Det sena i Halmstad"],
        "Det här letar vi efter": ["Hur får syskon träffas?", "Hur flyttar ett barn hem?"],
    }


def test_the_letter_of_a_county_holds_its_own_and_what_it_lacks(small):
    halland = next(item for item in small.lan if item.slug == "halland")
    letter = manadsbrev.make(small, SETTINGS, NOVEMBER, halland)
    assert letter.title == "Nytt i Exempelbanken: november 2026, Hallands län"
    assert told(small, "halland") == {
        "Dags att granska igen": ["Det sena i Halmstad"],
        "Det här saknas i länet": ["Syften utan exempel", "Kommuner utan exempel"],
        "Det här letar vi efter": ["Hur får syskon träffas?", "Hur flyttar ett barn hem?"],
    }
    lacks = {rad.title: rad.text for part in letter.avsnitt if "saknas" in part.heading for rad in part.rader}
    assert lacks["Kommuner utan exempel"] == "Falkenberg, Hylte, Kungsbacka och Laholm."
    assert lacks["Syften utan exempel"].startswith("Placerade barn, Utsatta områden och ")
    assert "Nya exempel" in told(small, "skane")
    assert told(small, "skane")["Kommande möten"] == ["Mötet i januari"]


def test_a_review_is_due_by_the_end_of_the_month_and_not_before(small):
    assert "Dags att granska igen" not in told(small, manad=Manad(2026, 10))
    assert told(small, manad=Manad(2026, 12))["Dags att granska igen"] == ["Det sena i Halmstad", "I tid i Varberg"]


def test_a_long_part_ends_and_says_where_the_rest_is(bank, exempelfil):
    for number in range(23):
        bank.put(f"exempel/skane/lund-{number:02}.md", exempelfil(titel=f"Exempel nummer {number:02}", publicerad="2026-11-02", granskad="2026-11-02"))  # fmt: skip
    index = Index(check(bank.root, bank.today).bank)
    part = manadsbrev.make(index, SETTINGS, NOVEMBER, None).avsnitt[0]
    assert len(part.rader) == 20
    assert part.more == manadsbrev.Rad("3 till finns på webbplatsen", "https://exempel.test/nytt/2026-11/")


def test_every_need_has_its_turn(index):
    shown = [
        title for month in range(1, 13) for title in told(index, manad=Manad(2026, month))["Det här letar vi efter"]
    ]
    assert len(set(shown)) > 40
    assert told(index, manad=Manad(2026, 1)) != told(index, manad=Manad(2026, 2))


def test_the_editors_mailbox_stands_in_the_letter_where_there_is_one(small):
    settings = Settings("Banken", "", "https://exempel.test/", redaktion=Redaktion(e_post="redaktionen@lund.se"))
    assert "redaktionen@lund.se" in manadsbrev.make(small, settings, NOVEMBER, None).end[-1]
    assert "@" not in manadsbrev.to_text(manadsbrev.make(small, SETTINGS, NOVEMBER, None))


def test_the_months_in_which_anything_was_new_latest_first(small):
    assert [manad.code for manad in manader(small)] == ["2026-11", "2025-01", "2024-12", "2024-11"]
    assert Nytt(small, Manad(2025, 2)).exempel == ()
    assert (NOVEMBER.name, NOVEMBER.after, Manad(2024, 2).last) == (
        "november 2026",
        date(2026, 12, 1),
        date(2024, 2, 29),
    )
