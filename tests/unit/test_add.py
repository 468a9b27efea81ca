"""The command ``add``: what people have, as they have it, becomes a file in its place, and nothing of it is lost."""

import io
import zipfile
from datetime import date
from email.message import EmailMessage

import docx
import pytest

from exempelbank.cli import main
from exempelbank.content.tags import load_vocabulary
from exempelbank.contribute.add import add
from exempelbank.errors import SetupError

TODAY = date(2026, 11, 22)
_FIELDS = """\
Mer tid med barnen i Lund

Sammanfattning: Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.
Kommun: Lund
Ämnen: barnrätt, skola
Läge: pågående
Startår: 2021
Uppföljning: ingen
Underlag: inskickat
Kontakt: Enheten för barn och unga, barnochunga@lund.se
"""
_SECTIONS = {
    "Utgångsläge": "Barnen fick vänta länge.",
    "Arbetssätt": "Vi åker ut två och två.",
    "Resultat": "Väntan blev kortare.",
    "Barnens delaktighet": "Barnen valde platsen.",
}
_TEXT = _FIELDS + "\n" + "\n\n".join(f"{heading}\n{text}" for heading, text in _SECTIONS.items()) + "\n"


def _add(bank, content, name="brev.txt"):
    vocabulary, _ = load_vocabulary(bank.root, TODAY)
    return add(bank.root, vocabulary, content if isinstance(content, bytes) else content.encode(), name)


def _written(bank, content, name="brev.txt"):
    return _add(bank, content, name).path.read_text(encoding="utf-8")


def test_plain_text_becomes_a_right_file_in_its_place(bank, exempelfil):
    added = _add(bank, _TEXT)
    assert added.path == bank.root / "exempel/skane/mer-tid-med-barnen-i-lund.md"
    assert bank.check() == []
    wanted = exempelfil(
        uppföljning="\n  nivå: ingen",
        kontakt="\n  funktion: Enheten för barn och unga\n  e-post: barnochunga@lund.se",
        underlag=None, publicerad=None, granskad=None,
    ).replace(": \n", ":\n")  # fmt: skip
    front, _, body = added.path.read_text(encoding="utf-8").partition("---\n\n")
    assert (
        front == wanted.partition("---\n\n")[0] + "underlag: inskickat\npublicerad: 2026-11-22\ngranskad: 2026-11-22\n"
    )
    assert body == wanted.partition("---\n\n")[2]


@pytest.mark.parametrize(
    ("written", "became"),
    [
        ("UTGÅNGSLÄGE", "Utgångsläge"),
        ("**Utgångsläge:**", "Utgångsläge"),
        ("# utgångsläge", "Utgångsläge"),
        ("1. Utgångsläget", "Utgångsläge"),
        ("Utgånsläge:", "Utgångsläge"),
        ("## Bakgrund", "Utgångsläge"),
        ("Bakgrund: Barnen fick vänta länge.", "Utgångsläge"),
    ],
)
def test_headings_are_known_as_people_write_them(bank, written, became):
    text = _TEXT.replace(
        "Utgångsläge\nBarnen fick vänta länge.", written if ": B" in written else f"{written}\nBarnen fick vänta länge."
    )
    assert f"## {became}\n\nBarnen fick vänta länge.\n" in _written(bank, text)
    assert bank.check() == []


@pytest.mark.parametrize(
    ("pasted", "stored"),
    [
        ("•\tEtt\n•\tTvå", "- Ett\n- Två"),
        ("· Ett\n· Två", "- Ett\n- Två"),
        ("o   Ett\no   Två", "- Ett\n- Två"),
        ("– Ett\n– Två", "- Ett\n- Två"),
        ("– Jag fick välja, sa ett barn.", "– Jag fick välja, sa ett barn."),
        ("1)\tEtt\n2)\tTvå", "1. Ett\n2. Två"),
        ("Så\u00a0här\u00ad gör\u200b vi.", "Så här gör vi."),
        ("År\tVäntan\n2020\t12 veckor", "| År | Väntan |\n| --- | --- |\n| 2020 | 12 veckor |"),
        ("Den ökade.[1]\n\n[1] Rapporten 2020.", "Den ökade (Rapporten 2020)."),
        ("Ytan är 4 m² [1].", "Ytan är 4 m² [1]."),
        (
            "Se https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.lund.se%2Fa&data=05%7C01.",
            "Se https://www.lund.se/a.",
        ),
        ("Se https://www.lund.se/a?id=3&utm_source=mejl&fbclid=x", "Se https://www.lund.se/a?id=3"),
        ("Se www.lund.se<http://www.lund.se/> och barn@lund.se<mailto:barn@lund.se>", "Se http://www.lund.se/ och barn@lund.se"),
        ("Vi säger ”ja” och \"nej\" och 'kanske'.", "Vi säger ”ja” och \"nej\" och 'kanske'."),
        ("Vi\x0bfrågar", "Vi\nfrågar"),
    ],
)  # fmt: skip
def test_what_is_pasted_is_cleaned_and_what_is_right_is_kept(bank, pasted, stored):
    text = _TEXT.replace("Vi åker ut två och två.", pasted)
    assert f"## Arbetssätt\n\n{stored}\n\n## Resultat" in _written(bank, text)


def test_what_is_not_understood_is_kept_under_a_mark_that_the_check_sees(bank):
    text = (
        _TEXT.replace("Läge: pågående\n", "Läge: pågående\nDiarienummer: 2026/14\nEtt löst stycke.\n")
        + "\n--\nMed vänlig hälsning\n"
    )
    written = _written(bank, text)
    kept = written.partition("### SKRIV HÄR: flytta det här till rätt rubrik eller uppgift\n\n")[2]
    assert kept.startswith("Diarienummer: 2026/14\nEtt löst stycke.\n\nMed vänlig hälsning\n\n## Resultat")
    assert [found.rule for found in bank.check()] == ["malltext"]


def test_every_word_of_a_text_without_order_is_in_the_file(bank):
    text = (
        "Vi har provat något.\n\nDet började med ett möte 2019. Sedan gick det av sig självt.\n\nHälsningar från Lund"
    )
    written = _written(bank, text)
    assert [word for word in text.split() if word not in written.split()] == []
    assert "## Arbetssätt\n\n### SKRIV HÄR" in written


def test_a_file_with_front_matter_keeps_it_as_it_is(bank, exempelfil):
    text = exempelfil(titel='"Mer tid: så gjorde vi"', publicerad=None, granskad=None).replace(
        "## Resultat", "# resultatet"
    )
    written = _written(bank, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(), "eget.md")
    assert written == exempelfil(titel='"Mer tid: så gjorde vi"', publicerad="2026-11-22", granskad="2026-11-22")


def test_the_box_around_a_copied_template_is_removed(bank, exempelfil):
    written = _written(bank, f"```yaml\n{exempelfil()}```\n", "eget.md")
    assert written == exempelfil()


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_text_in_other_encodings(bank, encoding):
    _add(bank, _TEXT.encode(encoding))
    assert bank.check() == []


def _mail(text, subtype="plain"):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@lund.se", "b@lund.se", "Ett förslag"
    message.set_content(text, subtype=subtype)
    return message


def test_mail(bank):
    assert _add(bank, _mail(_TEXT).as_bytes(), "").path.name == "mer-tid-med-barnen-i-lund.md"
    assert bank.check() == []


def test_mail_as_a_web_page(bank):
    paragraphs = "".join(f"<p>{line}</p>" for line in _FIELDS.splitlines())
    sections = "".join(f"<h2>{heading}</h2><ul><li>{text}</li></ul>" for heading, text in _SECTIONS.items())
    written = _written(
        bank, _mail(f"<html><style>p {{}}</style>{paragraphs}{sections}</html>", "html").as_bytes(), "brev.eml"
    )
    assert "## Resultat\n\n- Väntan blev kortare.\n" in written
    assert bank.check() == []


def test_mail_with_the_example_attached(bank, exempelfil):
    mail = _mail("Här kommer vårt exempel.")
    mail.add_attachment(exempelfil().encode(), maintype="text", subtype="markdown", filename="eget.md")
    mail.add_attachment(b"x", maintype="image", subtype="jpeg", filename="teamet.jpg")
    added = _add(bank, mail.as_bytes(), "brev.eml")
    assert added.path.read_text(encoding="utf-8") == exempelfil()
    assert added.said == (
        "Bilagan ”teamet.jpg” är inte med. Spara den för sig.",
        "Exemplet är läst ur bilagan ”eget.md”. I mejlet stod: Här kommer vårt exempel.",
    )


def test_a_mail_within_a_mail_is_not_read_as_one(bank):
    """Else one could hold another, and that a third, until the machine gives up."""
    inner = _mail(_TEXT).as_bytes()
    mail = _mail("Här kommer vårt exempel.")
    mail.add_attachment(inner, maintype="text", subtype="plain", filename="mejlet.txt")
    assert "From: a@lund.se" in _written(bank, mail.as_bytes(), "brev.eml")


def test_of_very_many_attachments_some_are_named(bank):
    mail = _mail(_TEXT)
    for number in range(13):
        mail.add_attachment(b"x", maintype="image", subtype="jpeg", filename=f"{number}.jpg")
    said = _add(bank, mail.as_bytes(), "brev.eml").said
    assert said[9:11] == ("Bilagan ”9.jpg” är inte med. Spara den för sig.", "3 bilagor till är inte med.")


def _word(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_word(bank):
    document = docx.Document()
    document.add_heading("Mer tid med barnen i Lund", 0)
    for line in _FIELDS.splitlines()[1:]:
        document.add_paragraph(line)
    document.add_heading("Utgångsläge", 1)
    document.add_paragraph("Barnen fick vänta länge.")
    document.add_paragraph().add_run("Arbetssätt").bold = True
    document.add_paragraph("Vi åker ut.", style="List Bullet")
    document.add_paragraph("Vi frågar.", style="List Bullet")
    document.add_paragraph("Först detta.", style="List Number")
    numbered = document.add_paragraph("Sedan detta.")
    numbered._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = (
        5  # a list of the library's template with 1. 2. 3.
    )
    document.add_heading("Resultat", 1)
    table = document.add_table(2, 2)
    for number, text in enumerate(("År", "Väntan", "2020", "12 veckor")):
        table.cell(number // 2, number % 2).text = text
    document.add_heading("Barnens delaktighet", 1)
    document.add_paragraph("Barnen <3 valde.")
    written = _written(bank, _word(document), "Vårt exempel.docx")
    assert (
        "## Arbetssätt\n\n- Vi åker ut.\n- Vi frågar.\n1. Först detta.\n1. Sedan detta.\n\n## Resultat\n\n| År | Väntan |\n| --- | --- |\n| 2020 | 12 veckor |\n"
        in written
    )
    assert bank.check() == []


def _packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


_ENTITIES = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (
            _packed(**{"word/document.xml": b" " * 100_000_000, "[Content_Types].xml": b""}),
            "för stor när den packas upp",
        ),
        (_packed(**{"word/document.xml": _ENTITIES, "[Content_Types].xml": b""}), "inte gjord av Word"),
        (_packed(**{"word/document.xml": b"<a/>", "[Content_Types].xml": b"<b/>"}), "går inte att läsa som Word"),
        (_packed(a=b"b"), "går inte att läsa som Word"),
        (b"PK\x03\x04" + b"x" * 100, "går inte att läsa som Word"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "går inte att läsa som Word"),
        (b"x" * 20_000_001, "större än 20 MB"),
        (b"x" * 1_000_001, "större än 1000 kB"),
        (b"x" * 200_001, "högst 200 kB och 10000 rader"),
        (b"x\n" * 10_001, "högst 200 kB och 10000 rader"),
        (b"a\0b", "ingen text"),
        (b" \n", "ingen text att lägga till"),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_written(bank, raw, words):
    with pytest.raises(SetupError, match=words):
        _add(bank, raw)
    assert sorted(path.name for path in bank.root.glob("exempel/*")) == ["skane", "taggar.yml"]


def test_another_file_is_never_overwritten(bank):
    first = _add(bank, _TEXT).path
    before = first.read_bytes()
    with pytest.raises(SetupError, match="Samma text finns redan i banken"):
        _add(bank, _TEXT)
    second = _add(bank, _TEXT.replace("Lund\n", "Halmstad\n", 2).replace("i Halmstad", "i Lund"))
    assert second.path == bank.root / "exempel/halland/mer-tid-med-barnen-i-lund-2.md"
    assert "är upptagen av exempel/skane/mer-tid-med-barnen-i-lund.md" in second.said[-1]
    assert first.read_bytes() == before


def test_without_a_place_it_lies_where_the_check_finds_it(bank):
    added = _add(bank, _TEXT.replace("Kommun: Lund\n", ""))
    assert added.path.parent.name == "flera-lan"
    assert "Det går inte att se vilket län" in added.said[-1]
    assert [found.rule for found in bank.check()] == ["falt-saknas"]


def test_the_command_says_what_is_left(bank, tmp_path, capsys):
    (bank.root / "docs").mkdir(exist_ok=True)
    letter = tmp_path / "brev.txt"
    letter.write_text(_TEXT.replace("Läge: pågående\n", ""), encoding="utf-8")
    assert main(["add", str(letter), "--root", str(bank.root)]) == 1
    said = capsys.readouterr().out
    assert "Filen är skriven: exempel/skane/mer-tid-med-barnen-i-lund.md" in said
    assert "Uppgiften ”läge” saknas." in said
    assert main(["add", str(tmp_path / "saknas.txt"), "--root", str(bank.root)]) == 2
    assert main(["add", str(bank.root / "exempel/skane/mer-tid-med-barnen-i-lund.md"), "--root", str(bank.root)]) == 2
    assert "ligger redan i banken" in capsys.readouterr().err
