"""What is left by pasting, and how things are written: what is warned for, what is not, and that the change mends it."""

import pytest

_FILE = "exempel/skane/lund-test.md"
_SAFE = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.lund.se%2Fa&data=05"


@pytest.mark.parametrize(
    ("text", "rule", "mended"),
    [
        (f"Se [a]({_SAFE}).", "adress-sparning", "Se [a](https://www.lund.se/a)."),
        ("Se https://www.lund.se/a?id=3&fbclid=x.", "adress-sparning", "Se https://www.lund.se/a?id=3."),
        ("• Ett\n• Två", "inklistrad-lista", "- Ett\n- Två"),
        ("År\tVäntan\n2020\t12", "inklistrad-tabell", "\n| År | Väntan |\n| --- | --- |\n| 2020 | 12 |\n"),
        ("Väntan kostade 12,500 kronor.", "tal-form", "Väntan kostade 12 500 kronor."),
        ("Det var 3.5 procent.", "tal-form", "Det var 3,5 procent."),
    ],
)
def test_warning_with_the_change_that_mends_it(bank, exempelfil, text, rule, mended):
    found = bank.check(lund_test=exempelfil(text))
    assert [(item.rule, item.severity) for item in found] == [(rule, "warning")]
    assert found[0].edit.apply(exempelfil(text)) == exempelfil(mended)
    assert bank.check(lund_test=exempelfil(mended)) == []


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Se [a](https://intranat.lund.se/a).", ["adress-intern"]),
        ("Se [a](https://server.lund.local/a).", ["adress-intern"]),
        ("Elin, 9 år, fick välja.", ["personnamn"]),
        ("9-åriga Elin fick välja.", ["personnamn"]),
        ("Enhetschef Anna Berg leder.", ["personnamn"]),
        ("Anna Berg, socialsekreterare, leder.", ["personnamn"]),
    ],
)
def test_warning_that_a_person_has_to_judge(bank, exempelfil, text, rules):
    assert [
        item.rule for item in bank.check(lund_test=exempelfil(text.replace("Enhetschef", "Vår enhetschef")))
    ] == rules


@pytest.mark.parametrize(
    "text",
    [
        "Se https://www.lund.se/a?id=3&sida=2 och [b](https://www.intraprenad.se/).",
        "Barnen, 9 år, fick välja.",
        "Lund, 9 år senare, gör likadant.",
        "– Jag fick välja, sa ett barn.",
        "Den kom 2023-05-01 kl. 09.30 enligt 11 kap. 2.1.",
        "Index var 0,125 och 1,500 procent.",
        "Ytan är [1] stor.",
        "```\n• kod\n```",
    ],
)
def test_what_is_right_is_not_warned_for(bank, exempelfil, text):
    assert bank.check(lund_test=exempelfil(text)) == []


def test_title_in_quotes(bank, exempelfil):
    text = exempelfil(titel="”Mer tid med barnen i Lund”")
    found = bank.check(lund_test=text)
    assert [(item.line, item.column, item.rule) for item in found] == [(2, 8, "titel-form")]
    assert found[0].edit.apply(text) == exempelfil()
    assert bank.check(lund_test=exempelfil(titel="Så blev ”mer tid” vardag i Lund")) == []
