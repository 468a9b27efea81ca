"""The table of how examples are followed up: a row for each, which no text of a contributor's breaks."""

from datetime import UTC, date, datetime, time

import pytest

from exempelbank import cli
from exempelbank.check.run import check
from exempelbank.exports import uppfoljningstabell

TODAY = date(2026, 11, 22)
SOURCES = """
  - {titel: "Rapport | <b>ett</b> *två*", utgivare: FoU, url: "https://www.fou.se/r", läst: 2026-03-01, id: rapport}
  - {titel: "Annat", utgivare: FoU, url: "https://www.fou.se/s", läst: 2026-03-01, id: annat}"""


@pytest.fixture
def table(bank, exempelfil):
    """The rows of the table below its head, of examples by slug and their changed fields."""

    def made(**examples: dict[str, str]) -> list[str]:
        for slug, fields in examples.items():
            bank.put(f"exempel/skane/{slug.replace('_', '-')}.md", exempelfil(**fields))
        text = uppfoljningstabell.render(check(bank.root, TODAY).bank)
        return text.partition("| --- |")[2].splitlines()[1:]

    return made


def test_a_row_says_level_direction_by_whom_year_and_the_source_it_rests_on(table):
    followed = "{nivå: extern, riktning: blandad, år: 2020, av: FoU Skåne, källa: [rapport]}"
    assert table(lund_prov={"uppföljning": followed, "källor": SOURCES}) == [
        r"| lund-prov | extern | blandat resultat | FoU Skåne | 2020 | Rapport \| &lt;b>ett&lt;/b> \*två\* |"
    ]


def test_what_is_unknown_is_told_apart_from_what_nobody_did(table):
    assert table(lund_a={"okänt": "[uppföljning]"}, lund_b={}) == [
        "| lund-a | ingen (okänt) |  |  |  |  |",
        "| lund-b | ingen |  |  |  |  |",
    ]


def test_rows_stand_by_level_and_then_by_slug(table):
    own = {"uppföljning": "{nivå: erfarenhet}"}
    rows = table(lund_a=own, lund_b={}, lund_c=own, lund_d={})
    assert [row.split(" | ")[0] for row in rows] == ["| lund-b", "| lund-d", "| lund-a", "| lund-c"]


def test_a_changed_example_makes_the_table_stale(bank, exempelfil, monkeypatch, capsys):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime.combine(TODAY, time(12), UTC).timestamp())))
    bank.put(".github/granskare.yml", 'redaktion: ["@bank/alla"]\nlan: {}\n')
    bank.put("exempel/skane/lund-prov.md", exempelfil())
    arguments = ["generate", "--root", str(bank.root)]
    assert cli.main(arguments) == cli.OK
    assert cli.main([*arguments, "--check"]) == cli.OK
    capsys.readouterr()
    bank.put("exempel/skane/lund-prov.md", exempelfil(uppföljning="{nivå: erfarenhet}"))
    assert cli.main([*arguments, "--check"]) == cli.CONTENT_ERROR
    assert f"Inte aktuella: {uppfoljningstabell.FILE}\n" in capsys.readouterr().out
