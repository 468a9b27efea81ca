"""The report as a Word document that a screen reader can read: real styles, language, alt texts, heads that repeat."""

import io
import zipfile
from datetime import UTC, datetime

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from exempelbank.reports.document import Block, Bullets, Document, Grid, Heading, Para, Picture, Ref, Strong, Text
from exempelbank.reports.formats import bild

_LANGUAGE = "sv-SE"
_LINK = RGBColor(0x0B, 0x5A, 0x5E)
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold


def render(document: Document) -> bytes:
    """Return the document; its only time is noon of its day."""
    word = docx.Document()
    _settings(word, document)
    word.add_paragraph(document.title, style="Title")
    word.add_paragraph(document.subtitle, style="Subtitle")
    for block in document.blocks:
        _write(word, block)
    out = io.BytesIO()
    word.save(out)
    return _timeless(out.getvalue())


def _settings(word: WordDocument, document: Document) -> None:
    """Say what the document is, in which language, and on which paper."""
    day = document.day
    about = word.core_properties
    about.title, about.subject, about.author = document.title, document.subtitle, document.publisher
    about.language, about.comments, about.last_modified_by = _LANGUAGE, "", document.publisher
    about.created = about.modified = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).replace(tzinfo=None)
    for style in word.styles.element.iter(qn("w:lang")):
        style.set(qn("w:val"), _LANGUAGE)
    page = word.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(20)


def _write(word: WordDocument, block: Block) -> None:
    match block:
        case Heading():
            word.add_heading(block.text, block.level)
        case Para():
            _fill(word.add_paragraph(), block.text)
        case Bullets():
            for item in block.items:
                _fill(word.add_paragraph(style="List Bullet"), item)
        case Grid():
            _grid(word, block)
        case Picture():
            _picture(word, block)


def _fill(paragraph: Paragraph, text: Text) -> None:
    for part in text:
        match part:
            case Ref():
                _link(paragraph, part)
            case Strong():
                paragraph.add_run(part.text).bold = True
            case _:
                paragraph.add_run(part)


def _link(paragraph: Paragraph, ref: Ref) -> None:
    """Write a link: python-docx reads them, and has no call that makes one."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(ref.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(ref.text)
    run.font.underline = True
    run.font.color.rgb = _LINK
    link.append(run._r)  # noqa: SLF001 - python-docx's own way to what it has no call for
    paragraph._p.append(link)  # noqa: SLF001 - the same


def _grid(word: WordDocument, grid: Grid) -> None:
    caption = word.add_paragraph(grid.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    table = word.add_table(rows=1 + len(grid.rows), cols=len(grid.head), style="Light List Accent 1")
    _accessible(table, grid.caption)
    for cell, title in zip(table.rows[0].cells, grid.head, strict=True):
        cell.paragraphs[0].add_run(title)
    cells = iter(table._cells[len(grid.head) :])  # noqa: SLF001 - table.cell() counts them all anew each time
    for row in grid.rows:
        for number, text in enumerate(row):
            paragraph = next(cells).paragraphs[0]
            _fill(paragraph, text)
            if grid.numbers and number:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    word.add_paragraph()


def _accessible(table: Table, caption: str) -> None:
    """Let the head repeat on each page, give the table its name, and keep rows whole: python-docx 1.2 has no call for it."""
    named = OxmlElement("w:tblCaption")
    named.set(qn("w:val"), caption)
    table._tbl.tblPr.append(named)  # noqa: SLF001 - no call
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - no call
    for row in table.rows:
        row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))  # noqa: SLF001 - no call


def _picture(word: WordDocument, picture: Picture) -> None:
    run = word.add_paragraph().add_run()
    shape = run.add_picture(io.BytesIO(bild.draw(picture.chart)), width=Mm(85))
    about = shape._inline.docPr  # noqa: SLF001 - no call
    about.set("title", picture.chart.title)
    about.set("descr", picture.chart.description)
    about.set("name", picture.chart.title)
    run.font.size = Pt(10)


def _timeless(content: bytes) -> bytes:
    """Return a zip file whose parts have no time of their own: python-docx gives them this moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            part = zipfile.ZipInfo(name, _MOMENT)
            part.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(part, given.read(name))
    return out.getvalue()
