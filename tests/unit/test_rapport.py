"""The report of a period: other people's programs read every format, and what a contributor wrote stays words."""

import csv
import io
import json
import zipfile
from datetime import date

import docx
import html5lib
import pypdf
import pytest
from docx.oxml.ns import qn

from exempelbank import cli
from exempelbank.check.run import check
from exempelbank.console.commands import parser_of
from exempelbank.errors import SetupError
from exempelbank.relations.index import Index
from exempelbank.reports import since, skriv, tid
from exempelbank.reports.document import Bullets, Document, Heading, Para, plain
from exempelbank.reports.formats import pdf, siffror
from exempelbank.reports.period import Period
from exempelbank.settings import Settings

SETTINGS = Settings("Banken", "Exempel", "https://exempel.test/")
WHOLE = Period(date(2018, 1, 1), date(2026, 11, 25))
HOSTILE = 'Ett "citat" \\u{41} och #panic(1) 1 < 2 & $x$ ] é → 漢 🙂'
MANDATE = """\
uppdrag:
  - titel: Uppdrag om barn
    till: Socialstyrelsen
    tid: 2018–2019
    diarienummer: S2018/1/FST
    delredovisning: 2018-03-30
    slutredovisning: 2020-03-31
    samråd: [Barnombudsmannen, civila samhället]
punkter:
  - {id: skolan, område: tydligt uppdrag, punkt: att skolan är med, taggar: [skola]}
"""
EVENT = """\
---
titel: En konferens om barn
datum: 2019-05-03
ort: Lund
sammanfattning: Kommunerna i länet träffades och berättade om vad de hade provat sedan sist.
källor: [{titel: Program, utgivare: Lund, url: "https://www.lund.se/a", läst: 2026-03-01}]
---
Alla fick berätta.
"""


@pytest.fixture
def small(bank, exempelfil) -> Index:
    bank.put("exempel/uppdrag.yml", MANDATE)
    bank.put("docs/kalender/2019/konferens.md", EVENT)
    bank.put("exempel/skane/lund-a.md", exempelfil(titel=f"'{HOSTILE}'"))
    bank.put(
        "exempel/skane/lund-b.md",
        exempelfil(titel="Mer tid i skolan", taggar="[samverkan]", publicerad="2019-03-01", granskad="2026-03-02"),
    )
    bank.put("exempel/skane/lund-c.md", exempelfil(titel="Lades in tidigare", publicerad="2017-12-31"))
    found = check(bank.root, date(2026, 11, 22))
    assert [item.message for item in found.findings if item.severity == "error"] == []
    return Index(found.bank)


@pytest.fixture
def report(small) -> skriv.Report:
    return skriv.make(small, SETTINGS, WHOLE)


@pytest.fixture(scope="module")
def real(index) -> skriv.Report:
    """The report on our own bank."""
    return skriv.make(index, SETTINGS, WHOLE)


def test_only_what_was_put_in_during_the_period_counts(report):
    assert set(report.figures.total.members) == {"lund-a", "lund-b"}


def test_the_title_claims_to_be_no_account(report):
    """The bank is no agency: what it writes is for the account that an agency gives."""
    assert report.document.title == "Underlag till redovisning: exempel i den sociala barn- och ungdomsvården"


def test_a_day_that_differs_is_told_for_each_example(report):
    grid = report.document.blocks[-1]
    assert grid.head == ("Exempel", "Plats", "Arbetet började", "Lades in")
    assert [plain(row[3]) for row in grid.rows] == ["1 mars 2026", "1 mars 2019"]


def test_one_day_for_all_is_told_once(small):
    made = skriv.make(small, SETTINGS, Period(date(2019, 1, 1), date(2019, 12, 31)))
    told, grid = made.document.blocks[-2:]
    assert plain(told.text) == "Alla lades in i banken den 1 mars 2019."
    assert grid.head == ("Exempel", "Plats", "Arbetet började")


@pytest.mark.usefixtures("small")
def test_a_meeting_called_off_or_to_come_was_not_held(bank):
    bank.put("docs/kalender/2019/installd.md", EVENT.replace("ort:", "inställt: ja\nort:"))
    bank.put("docs/kalender/2027/senare.md", EVENT.replace("2019-05-03", "2027-05-03"))
    found = check(bank.root, date(2026, 11, 22))
    assert [item.message for item in found.findings if item.severity == "error"] == []
    events = Index(found.bank)
    assert len(events.events) == 3
    assert [entry.slug for entry in tid.held(events, date(2026, 12, 1), None)] == ["konferens"]


def test_html(report):
    text = skriv.writer("a.html")(report).decode()
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    assert page.get("lang") == "sv"
    assert [item.text for item in page.iter("h1")] == [report.document.title] == [page.find(".//title").text]
    assert HOSTILE in ["".join(link.itertext()) for link in page.iter("a")]
    for table in page.iter("table"):
        assert table.find("caption").text
        assert {cell.get("scope") for cell in table.iter("th")} == {"col", "row"}
    told = "".join(page.itertext())
    for fact in (
        "S2018/1/FST",
        "Barnombudsmannen och civila samhället",
        "30 mars 2018",
        "3 maj 2019",
        "En konferens om barn",
    ):
        assert fact in told


def test_word(real):
    content = skriv.writer("a.docx")(real)
    word = docx.Document(io.BytesIO(content))
    assert (word.core_properties.title, word.core_properties.language) == (real.document.title, "sv-SE")
    assert word.core_properties.created.date() == WHOLE.last
    assert {item.get(qn("w:val")) for item in word.styles.element.iter(qn("w:lang"))} == {"sv-SE"}
    styles = [paragraph.style.name for paragraph in word.paragraphs]
    assert styles[:3] == ["Title", "Subtitle", "Heading 1"]
    assert {"Heading 2", "List Bullet", "Caption"} <= set(styles)
    assert styles.count("Caption") == len(word.tables) > 15
    for table, caption in zip(word.tables, (p for p in word.paragraphs if p.style.name == "Caption"), strict=True):
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == caption.text
        headed = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert headed == [True] + [False] * (len(headed) - 1)
    pictures = list(word.element.iter(qn("wp:docPr")))
    assert len(pictures) == 3
    assert all("exempel" in item.get("title").lower() or len(item.get("descr")) > 40 for item in pictures)
    first = word.tables[0]
    assert [cell.text for cell in first.rows[0].cells] == ["Syfte", "Exempel", "Uppföljda", "Mätta eller granskade"]
    counted = [(item.row.title, f"{item.row.count}") for item in real.figures.purposes]
    assert [(row.cells[0].text, row.cells[1].text) for row in first.rows[1:]] == counted
    cited = {entry.data.titel for item in real.figures.purposes for entry in item.cited}
    links = {link.text: link.address for paragraph in word.paragraphs for link in paragraph.hyperlinks}
    assert cited <= set(links)
    assert all(address.startswith("https://exempel.test/") for address in links.values())


def test_an_example_that_is_named_says_when_it_began(real):
    bullets = [plain(item) for block in real.document.blocks if isinstance(block, Bullets) for item in block.items]
    for entry in (entry for item in real.figures.purposes for entry in item.cited):
        (line, *_) = [line for line in bullets if line.startswith(f"{entry.data.titel} (")]
        assert f"; började {entry.data.startar})" in line if entry.data.startar else "; startår okänt)" in line


def test_word_has_no_time_of_its_own(report):
    content = skriv.writer("a.docx")(report)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert HOSTILE in "".join(run for p in docx.Document(io.BytesIO(content)).paragraphs for run in (p.text,))


def _tree(node, found: list) -> list:
    """Return every element of a PDF's structure."""
    item = node.get_object()
    if isinstance(item, list):
        for child in item:
            _tree(child, found)
    elif isinstance(item, dict):
        if "/S" in item:
            found.append(item)
        if "/K" in item:
            _tree(item["/K"], found) if not isinstance(item["/K"], int) else None
    return found


def test_pdf(real):
    reader = pypdf.PdfReader(io.BytesIO(skriv.writer("a.pdf")(real)))
    root = reader.trailer["/Root"]
    assert reader.metadata.title == real.document.title
    assert root["/Lang"] == "sv-SE"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert reader.metadata.creation_date.date() == WHOLE.last
    elements = _tree(root["/StructTreeRoot"]["/K"], [])
    kinds = [item["/S"] for item in elements]
    assert {"/Table", "/TH", "/TD", "/H1", "/H2", "/L", "/LI", "/Link", "/Figure"} <= set(kinds)
    assert all(len(item["/Alt"]) > 40 for item in elements if item["/S"] == "/Figure")
    assert kinds.count("/Figure") == 3


def test_the_first_page_answers_what_was_asked(real):
    """Purposes, results, spread, white spots, what is uncertain and the mandate: all on the first sheet."""
    first = pypdf.PdfReader(io.BytesIO(skriv.writer("a.pdf")(real))).pages[0]
    heights: dict[str, float] = {}

    def note(part: str, outer: list[float], inner: list[float], *_: object) -> None:
        heights.setdefault(part.strip(), inner[4] * outer[1] + inner[5] * outer[3] + outer[5])

    text = first.extract_text(visitor_text=note)
    told = " ".join(text.split())
    for word in (
        "Resultat:",
        "Annat stöd och skydd:",
        "Jämställdhet:",
        "Konferenser:",
        "Spridning:",
        "Vita fläckar:",
        "Osäkert:",
        "Diarienummer",
        "Samråd enligt beslutet",
    ):
        assert word in told
    assert f"{real.figures.total.count} exempel" in told
    assert heights["I korthet"] - heights["Uppdraget"] < 0.45 * float(
        first.mediabox.height
    )  # the answer stands between


def test_pdf_takes_any_words(report):
    content = skriv.writer("a.pdf")(report)
    text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())
    assert 'Ett "citat" \\u{41} och #panic(1) 1 < 2 & $x$ ] é → □ □' in text


def test_pdf_shows_every_letter_that_it_says_it_can():
    """A letter that the fonts lack would stop the whole report."""
    letters = "".join(chr(code) for first, last in pdf.SHAPES for code in range(ord(first), ord(last) + 1))
    words = (f"{letters[start : start + 20]}\n" for start in range(0, len(letters), 20))
    made = Document("Bokstäver", "Alla", "Vi", WHOLE.last, (Heading("Alla"), *(Para((word,)) for word in words)))
    assert len(pypdf.PdfReader(io.BytesIO(pdf.render(made))).pages) > 1


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.pdf", "a.csv", "a.json"])
def test_same_bank_same_bytes(small, report, name):
    assert skriv.writer(name)(report) == skriv.writer(name)(skriv.make(small, SETTINGS, WHOLE))


def test_csv(real):
    rows = list(
        csv.DictReader(io.StringIO(siffror.as_csv(real.figures).decode("utf-8-sig"), newline=""), delimiter=";")
    )
    assert set(rows[0]) == {"tabell", "nyckel", "rad", "antal", "av", "bakom"}
    found = {(row["tabell"], row["nyckel"]): row for row in rows}
    assert len(found) == len(rows)
    assert found["alla", ""]["antal"] == str(real.figures.total.count)
    for row in rows:
        assert int(row["antal"]) == len(row["bakom"].split())
    table = real.figures.tables["riktning"]
    assert [found[table.title, row.key]["antal"] for row in table.rows] == [str(row.count) for row in table.rows]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1"])
def test_no_cell_begins_a_formula(text):
    assert siffror._cell(text) == f"'{text}"
    assert siffror._cell(f"a{text}") == f"a{text}"


def test_json(real):
    told = json.loads(skriv.writer("a.json")(real))
    assert told["period"] == {"från": "2018-01-01", "till": "2026-11-25"}
    assert told["exempel"]["antal"] == len(told["exempel"]["bakom"]) == real.figures.total.count
    assert [item["antal"] for item in told["syften"]] == [item.row.count for item in real.figures.purposes]
    assert [table["nyckel"] for table in told["tabeller"]] == list(real.figures.tables)
    assert len(told["län_och_syfte"]) == 21


def test_a_period_without_examples_is_told(small):
    with pytest.raises(
        SetupError,
        match=r"Inget exempel lades in under perioden 1 januari 2016 till 2 januari 2016\. .* 31 december 2017 till 1 mars 2026",
    ):
        skriv.make(small, SETTINGS, Period(date(2016, 1, 1), date(2016, 1, 2)))


@pytest.mark.parametrize(("name", "told"), [("a.txt", "slutar på .txt"), ("a", "har ingen ändelse")])
def test_an_unknown_ending_is_told(name, told):
    with pytest.raises(SetupError, match=f"{told}.*html, .docx, .pdf, .csv eller .json"):
        skriv.writer(name)


@pytest.mark.parametrize(
    ("given", "told"),
    [("2018-02-30", "finns inte i almanackan"), ("30/3 2018", "ÅÅÅÅ-MM-DD"), ("２０１８-01-01", "ÅÅÅÅ-MM-DD")],
)
def test_a_day_that_is_none_is_told(capsys, given, told):
    with pytest.raises(SystemExit) as ended:
        parser_of(cli._RUNS).parse_args(["report", "--from", given, "-o", "a.pdf"])
    assert ended.value.code == 2
    assert f"--from {'kan inte' if 'almanackan' in told else 'ska'}" in (said := capsys.readouterr().err)
    assert told in said


def _record(slug: str, **more) -> dict:
    return {"slug": slug, "titel": f"Om {slug}", "granskad": "2026-03-01", "status": "publicerad", "okänt": [], "bekräftad": None, "uppföljning": {"nivå": "ingen", "riktning": None}, **more}  # fmt: skip


def test_what_has_changed_since_an_earlier_account(small):
    earlier = [
        _record("lund-a", uppföljning={"nivå": "mätt", "riktning": "blandad"}),
        _record("lund-b"),
        _record("lund-borta"),
    ]
    found = since.changes(small, since.read(json.dumps({"result": earlier}).encode(), "exempel.json"))
    assert [entry.slug for entry in found.new] == ["lund-c"]
    assert found.gone == (("lund-borta", "Om lund-borta"),)
    assert [(entry.slug, before) for entry, before in found.followed] == [
        ("lund-a", "Egna mätningar, blandat resultat")
    ]
    assert [entry.slug for entry in found.reviewed] == ["lund-b"]
    assert found.confirmed == found.archived == ()
    made = skriv.make(small, SETTINGS, WHOLE, since.read(json.dumps({"result": earlier}).encode(), "exempel.json"))
    assert "från egna mätningar, blandat resultat till inte uppföljt" in skriv.writer("a.html")(made).decode()


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"result": 1}', b'{"result": [{"slug": "a"}]}', b'{"result": [{"slug": "a", "uppf\xc3\xb6ljning": []}]}', b"[" * 100_000])  # fmt: skip
def test_a_file_that_is_no_earlier_account_is_told(content):
    with pytest.raises(SetupError, match=r"gammal\.json är ingen exempel\.json från banken"):
        since.read(content, "gammal.json")
