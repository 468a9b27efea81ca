"""Sentences, words and LIX, by texts whose values are known."""

import pytest

from exempelbank.prose.readability import lix, plain, sentences


def count(text: str) -> list[int]:
    return [len(sentence.words) for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Barn har rätt att bli hörda. Vi frågar dem, t.ex. i skolan. Det fungerar.", [6, 7, 2], id="t.ex."
        ),
        pytest.param("Det ökade med 2,5 procent enligt 14 kap. 1 § lagen.", [11], id="decimal-and-kap."),
        pytest.param("Klockan 10.30 började det.", [5], id="time"),
        pytest.param("Hur gick det? Bra! Mycket bra.", [3, 1, 2], id="marks"),
        pytest.param("Vi säger: kom hit.", [2, 2], id="colon"),
        pytest.param("Lagen (2025:400) gäller.", [3], id="number-of-a-law"),
        pytest.param("”Kom hit.” Sa hon.", [2, 2], id="quote"),
        pytest.param("", [], id="empty"),
        pytest.param("...", [], id="only-dots"),
    ],
)
def test_words_in_each_sentence(text, expected):
    assert count(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Katten sov. Hunden åt.", (2.0, 4)),
        ("Socialtjänsten utreder barnets behov.", (79.0, 4)),
        ("", (0.0, 0)),
    ],
)
def test_lix_of_known_texts(text, expected):
    """Words per sentence plus the percentage of words of more than six letters."""
    assert lix(sentences(text)) == expected


def test_marks_and_addresses_are_no_words():
    assert (
        plain("Läs **mer** i [rapporten](https://a.se/x) och på https://b.se/y nu.")
        == "Läs mer i rapporten och på länk nu."
    )
