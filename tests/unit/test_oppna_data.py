"""Open data, record by record: every field by itself, what a spreadsheet may not run, and dates that are the content's."""

import csv
import io
import json
from datetime import date
from typing import Any

import pytest
from pydantic import Field

from exempelbank.check.run import check
from exempelbank.content.groups import Base, keys_of
from exempelbank.content.model import Exempel
from exempelbank.exports.oppna import filer, post, sida, svar, tabell
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
FORMULA = tuple("=+-@＝＋－＠")


def made(bank) -> dict[str, bytes]:
    return dict(filer.files(Index(check(bank.root, TODAY).bank), SETTINGS))


def rows(content: bytes, delimiter: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.fixture
def one(bank, exempelfil):
    """The open data of a bank with one example."""
    bank.put("exempel/skane/lund-test.md", exempelfil(kommuner="[Lund, 0114]", ålder="{från: 7, till: 16}"))
    return made(bank)


def result(content: bytes) -> Any:
    return json.loads(content)["result"]


def test_a_record_has_every_field_of_the_model_also_the_unknown(one):
    record = result(one["data/exempel.json"])[0]
    assert set(keys_of(Exempel)) <= set(record)
    assert (record["slutår"], record["metoder"], record["bekräftad"]) == (None, [], None)
    assert record["uppföljning"] == {"nivå": "ingen", "riktning": None, "år": None, "av": None, "källa": []}
    assert (record["språkmodell"], record["startår"], record["kommuner"]) == (False, 2021, ["1281", "0114"])


def test_what_follows_from_the_fields(one):
    record = result(one["data/exempel.json"])[0]
    assert record["slug"] == "lund-test"
    assert record["adress"] == "https://exempel.test/exempel/lund-test/"
    assert record["fil"] == "exempel/skane/lund-test.md"
    assert record["kommunnamn"] == ["Lund", "Upplands Väsby"]
    assert (record["länskoder"], record["länsnamn"]) == (["12", "01"], ["Skåne län", "Stockholms län"])
    assert (record["syften"], record["granskas_senast"]) == (["barnrätt"], "2028-03-01")
    assert record["text"].startswith("## Utgångsläge\n\nBarnen fick vänta länge.")
    assert list(record)[:2] == ["slug", "adress"]
    assert list(record)[-1] == "text"


def test_no_key_of_ours_hides_a_field():
    assert set(keys_of(post.ExempelPlats)) & set(keys_of(Exempel)) == set()


def test_a_new_field_is_in_every_form_by_itself(bank, exempelfil, monkeypatch):
    class Ny(Base):
        ett: str | None = Field(None, description="Ett.")

    extended = type(
        "Exempel",
        (Exempel,),
        {
            "__annotations__": {"nytt_falt": str | None, "ny_grupp": list[Ny]},
            "nytt_falt": Field(None, alias="nytt fält", description="Nytt."),
            "ny_grupp": Field(default_factory=list, description="Nya."),
        },
    )
    monkeypatch.setattr(tabell, "Exempel", extended)
    bank.put("exempel/skane/lund-test.md", exempelfil())
    loaded = check(bank.root, TODAY).bank
    entry = loaded.exempel[0]
    data = extended.model_construct(
        **{name: getattr(entry.data, name) for name in Exempel.model_fields},
        nytt_falt="det nya",
        ny_grupp=[Ny(ett="a|b"), Ny(ett=None)],
    )
    object.__setattr__(entry, "data", data)
    files = dict(filer.files(Index(loaded), SETTINGS))
    for record in (
        result(files["data/exempel.json"])[0],
        json.loads(files["data/exempel.ndjson"].splitlines()[0]),
        result(files["data/exempel/lund-test.json"]),
    ):
        assert (record["nytt fält"], record["ny_grupp"]) == ("det nya", [{"ett": "a|b"}, {"ett": None}])
    row = rows(files["data/exempel.csv"])[0]
    assert (row["nytt fält"], row["ny_grupp.ett"]) == ("det nya", r"a\|b | ")


def test_the_forms_hold_the_same_examples(bank, exempelfil):
    for slug in ("lund-a", "lund-b"):
        bank.put(f"exempel/skane/{slug}.md", exempelfil(titel=f"Mer tid med barnen, {slug}"))
    bank.put("exempel/skane/lund-utkast.md", exempelfil(titel="Ett utkast om barnen", status="utkast"))
    files = made(bank)
    records = result(files["data/exempel.json"])
    assert json.loads(files["data/exempel.json"])["total"] == 2
    assert [record["slug"] for record in records] == ["lund-a", "lund-b"]
    assert [json.loads(line) for line in files["data/exempel.ndjson"].splitlines()] == records
    assert [result(files[f"data/exempel/{record['slug']}.json"]) for record in records] == records
    assert [row["slug"] for row in rows(files["data/exempel.csv"])] == ["lund-a", "lund-b"]
    assert not [name for name in files if "utkast" in name]


def test_an_archived_example_is_there_and_says_so(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil(status="arkiverad", arkiverad_orsak="Arbetet lades ner."))
    record = result(made(bank)["data/exempel.json"])[0]
    assert (record["status"], record["arkiverad_orsak"]) == ("arkiverad", "Arbetet lades ner.")


def test_the_day_is_the_contents_never_the_builds(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil(titel="Mer tid med barnen, a", granskad="2026-04-02"))
    bank.put("exempel/skane/lund-b.md", exempelfil(titel="Mer tid med barnen, b"))
    files = made(bank)
    written = {name: json.loads(content) for name, content in files.items() if name.endswith(".json")}
    days = {name: content["generated_at"] for name, content in written.items() if "result" in content}
    assert days == {
        "data/exempel.json": "2026-04-02T00:00:00Z",
        "data/exempel/lund-a.json": "2026-04-02T00:00:00Z",
        "data/exempel/lund-b.json": "2026-03-01T00:00:00Z",
        "data/taggar.json": "2026-04-02T00:00:00Z",
        "data/kommuner.json": "2026-04-02T00:00:00Z",
        "data/metoder.json": None,
        "data/kalender.json": None,
    }


def test_one_changed_example_changes_no_other_file_of_its_own(bank, exempelfil):
    for slug in ("lund-a", "lund-b"):
        bank.put(f"exempel/skane/{slug}.md", exempelfil(titel=f"Mer tid med barnen, {slug}"))
    before = made(bank)
    bank.put("exempel/skane/lund-a.md", exempelfil(titel="Mer tid med barnen, lund-a", granskad="2026-04-02"))
    after = made(bank)
    assert before["data/exempel/lund-a.json"] != after["data/exempel/lund-a.json"]
    assert before["data/exempel/lund-b.json"] == after["data/exempel/lund-b.json"]


def test_the_table_opens_in_a_spreadsheet(one):
    content = one["data/exempel.csv"]
    assert content.startswith(b"\xef\xbb\xbfslug;adress;titel;")
    assert content.count(b"\r\n") == content.count(b"\n") == 2
    row = rows(content)[0]
    assert (row["kommuner"], row["ålder.från"], row["språkmodell"]) == ("1281 | 0114", "7", "nej")
    assert "text" not in row


@pytest.mark.parametrize("sign", FORMULA)
@pytest.mark.parametrize("before", ["", " ", "a;", "a,", 'a; "', "a,\t"])
def test_no_cell_is_run_as_a_formula(bank, exempelfil, sign, before):
    """Whichever of semicolon and comma the spreadsheet takes for the sign between cells."""
    hostile = f"{before}{sign}cmd|' /C calc'!A0 och mer"
    quoted = "'" + hostile.replace("'", "''") + "'"
    bank.put("exempel/skane/lund-a.md", exempelfil(resurser=quoted, samverkan=f"[{quoted}]", titel=quoted))
    content = made(bank)["data/exempel.csv"].decode("utf-8-sig")
    assert "calc" in content
    for delimiter in ";,\t":
        cells = [cell for row in csv.reader(io.StringIO(content), delimiter=delimiter) for cell in row]
        assert [cell for cell in cells if cell.strip(" \t\"'")[:1] in FORMULA and cell.strip()[:1] != "'"] == []


def test_a_cell_says_what_stands_in_it():
    assert tabell.cell("a\n\n  b\t c") == "a b c"
    assert tabell.cell(["a|b", None, "c"]) == r"a\|b |  | c"
    assert (tabell.cell(None), tabell.cell([]), tabell.cell(True), tabell.cell(0)) == ("", "", "ja", "0")
    assert tabell.cell("barn- och unga, 5–10 år") == "barn- och unga, 5–10 år"


def test_columns_know_their_type():
    kinds = {column.name: column.kind for column in tabell.columns()}
    assert (kinds["startår"], kinds["publicerad"], kinds["språkmodell"], kinds["läge"]) == (int, date, bool, str)
    assert (kinds["källor.år"], kinds["uppföljning.källa"], kinds["uppföljning.år"]) == (list, list, int)


def test_registers(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil())
    bank.put_method("trappan", "Trappan")
    files = made(bank)
    places = {item["kod"]: item for item in result(files["data/kommuner.json"])}
    assert len(places) == 290
    assert places["1281"]["exempel"] == ["lund-a"]
    assert (places["0114"]["namn"], places["0114"]["länsnamn"]) == ("Upplands Väsby", "Stockholms län")
    tags = {item["slug"]: item for item in result(files["data/taggar.json"])}
    assert (tags["skola"]["exempel"], tags["samverkan"]["exempel"]) == (1, 0)
    assert tags["placerade-barn"]["synonymer"] == ["fosterhem", "familjehem"]
    method = result(files["data/metoder.json"])[0]
    assert (method["slug"], method["adress"]) == ("trappan", "https://exempel.test/metoder/trappan/")


def test_the_line_of_python_reads_the_bank(one, tmp_path):
    code = next(item.rad for item in sida._code(SETTINGS) if item.namn == "Python")
    file = tmp_path / "exempel.json"
    file.write_bytes(one["data/exempel.json"])
    names: dict[str, Any] = {}
    exec(code.replace("https://exempel.test/data/exempel.json", file.as_uri()), names)  # noqa: S102 - the line that the page gives
    assert [record["slug"] for record in names["exempel"]] == ["lund-test"]


def test_the_page_tells_search_engines_what_it_has(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil(granskad="2026-04-02"))
    spec = sida.page(Index(check(bank.root, TODAY).bank), SETTINGS)
    (told,) = json.loads(spec.meta.json_ld)["@graph"]
    assert (told["@type"], told["url"], told["dateModified"]) == ("Dataset", "https://exempel.test/data/", "2026-04-02")
    files = {item["contentUrl"]: item["encodingFormat"] for item in told["distribution"]}
    assert files["https://exempel.test/data/exempel.csv"] == "text/csv"
    assert {address.removeprefix("https://exempel.test/") for address in files} <= set(made(bank))


def test_same_content_same_bytes(bank, exempelfil):
    bank.put("exempel/skane/lund-a.md", exempelfil())
    assert made(bank) == made(bank)


def test_an_empty_bank_has_open_data_too(bank):
    files = made(bank)
    assert result(files["data/exempel.json"]) == []
    assert rows(files["data/exempel.csv"]) == []
    assert svar.moment(None) is None
