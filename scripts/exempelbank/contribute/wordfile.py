"""A Word file → its text in plain Markdown. A hostile file is refused before anything in it is opened."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from exempelbank.errors import SetupError
from exempelbank.prose import pasted
from exempelbank.prose.phrases import number_of

MAX_BYTES = 20_000_000  # of the file, with its pictures
_MAX_UNPACKED = 60_000_000
_MAX_XML = 8_000_000  # of all text, unpacked: what is parsed costs ten times as much memory
_MOST_CELLS = 20_000  # of a table, whose rows are filled up to the longest
_MAX_PARTS = 2_000
_TEXT = ("word/document.xml", "[Content_Types].xml")
_OLD = "Filen går inte att läsa som Word (.docx). Öppna den i Word, välj Spara som och Word-dokument (.docx), utan lösenord."
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = {f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_LONGEST_HEADING = 80  # characters: a longer line in bold is emphasis


def text_of(raw: bytes) -> tuple[str, list[str]]:
    """Return a Word file's text as Markdown, and what could not be taken along, a sentence each.

    Raises SetupError where the file is none that can be read, or is larger than any example.
    """
    _refuse_hostile(raw)
    import docx  # noqa: PLC0415 - takes a third of a second, and only Word files need it

    try:
        document = docx.Document(io.BytesIO(raw))
        reader = _Reader(document)
        lines = list(reader.blocks(document.element.body))
    except (SetupError, MemoryError):
        raise
    except Exception as error:  # the library was made for Word's own files: another's stops it anywhere
        raise SetupError(_OLD) from error
    notes = [f"[{mark}] {text}" for mark, text in reader.notes.items()]
    return "\n".join([*lines, *notes]), reader.told()


def _refuse_hostile(raw: bytes) -> None:
    """Refuse what is no Word file, and what would grow when it is opened."""
    if len(raw) > MAX_BYTES:
        raise SetupError(f"Filen är större än {MAX_BYTES // 1_000_000} MB. Ta bort bilderna ur den och spara på nytt.")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            refused = _hostile(packed)
    except MemoryError:
        raise
    except Exception as error:  # of what is packed in another way than it says, each packing has an error of its own
        raise SetupError(_OLD) from error
    if refused:
        raise SetupError(refused)


def _hostile(packed: zipfile.ZipFile) -> str:
    """Say why a packed file is refused; "" where it is not. The sizes that it states bind what is read of it."""
    parts = packed.infolist()
    text = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    if (
        len(parts) > _MAX_PARTS
        or sum(part.file_size for part in parts) > _MAX_UNPACKED
        or sum(part.file_size for part in text) > _MAX_XML
    ):
        return "Filen är för stor när den packas upp. Klistra in texten i ett nytt dokument och spara det."
    if not {part.filename for part in parts} >= set(_TEXT):
        return _OLD
    if any(b"<!DOCTYPE" in packed.read(part) or b"<!ENTITY" in packed.read(part) for part in text):
        return "Filen är inte gjord av Word. Klistra in texten i ett nytt dokument och spara det."
    return ""


class _Reader:
    """Reads blocks in order. The library gives the parts and the styles; its own lists leave out boxes and changes."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.notes: dict[str, str] = {}
        self.pictures = self.changes = 0
        self.comments = len(list(document.comments))
        self._note_texts = dict(self._read_notes())
        self._styles = {style.style_id: str(style.name or "").lower() for style in document.styles}
        self._numbered = frozenset(self._read_numbering())

    def told(self) -> list[str]:
        """Return what is not in the text."""
        said = []
        if self.pictures:
            words = number_of(self.pictures, "bild", "bilder")
            said.append(
                f"{words} i Word-filen är inte med. Spara dem för sig och lägg till dem med: exempelbank add-image"
            )
        if self.comments:
            said.append(f"{number_of(self.comments, 'kommentar', 'kommentarer')} i Word-filen är inte med.")
        if self.changes:
            said.append("Word-filen har spårade ändringar. De är lästa som godkända.")
        return said

    def blocks(self, parent: Any) -> Iterator[str]:
        """Yield the lines of each paragraph and table below an element, also of what stands in frames around them."""
        for element in parent.iterchildren():
            if element.tag in _SKIPPED:
                self.changes += 1
            elif element.tag == f"{_W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{_W}tbl":
                yield from self._table(element)
            elif element.tag != f"{_W}sectPr":
                yield from self.blocks(element)

    def _paragraph(self, element: Any) -> Iterator[str]:
        text = "".join(self._inline(element)).strip()
        if not text:
            return
        style = self._style(element)
        if style.startswith(("heading", "title")):
            yield from ("", f"{'#' if style.startswith('title') else '##'} {' '.join(text.split())}", "")
        elif item := self._item(element, style):
            yield f"{item} {' '.join(text.split())}"
        elif self._is_bold(element) and len(text) <= _LONGEST_HEADING:
            yield from ("", f"**{text}**", "")
        else:
            yield from ("", text, "")

    def _style(self, element: Any) -> str:
        """Return the name of a paragraph's style, in the library's English whatever language Word spoke."""
        style = next(iter(element.xpath("./w:pPr/w:pStyle/@w:val")), None)
        return self._styles.get(style, "") if style else ""

    def _item(self, element: Any, style: str) -> str:
        """Return the mark of an item of a list: "-" or "1.", or "" for what is none."""
        numbering = next(iter(element.xpath("./w:pPr/w:numPr/w:numId/@w:val")), None)
        if style.startswith("list number"):
            return "1."
        if numbering in {None, "0"}:
            return "-" if style.startswith("list") else ""
        return "1." if numbering in self._numbered else "-"

    @staticmethod
    def _is_bold(element: Any) -> bool:
        runs = [run for run in element.iter(f"{_W}r") if run.findtext(f"{_W}t", "").strip()]
        return bool(runs) and all(run.xpath("./w:rPr/w:b[not(@w:val='0' or @w:val='false')]") for run in runs)

    def _inline(self, parent: Any) -> Iterator[str]:
        """Yield the text below an element, with the addresses of its links and marks for its notes."""
        for element in parent.iterchildren():
            name = str(element.tag).removeprefix(_W)
            if element.tag in _SKIPPED:
                self.changes += 1
            elif name == "t":
                yield (element.text or "").replace("<", "\\<")
            elif name in {"tab", "br", "cr"} and parent.tag == f"{_W}r":
                yield "\t" if name == "tab" else "\n"
            elif name == "noBreakHyphen":
                yield "-"
            elif name in {"footnoteReference", "endnoteReference"}:
                yield self._note(name, element.get(f"{_W}id"))
            elif name == "hyperlink":
                yield self._link(element)
            else:
                self.pictures += element.tag.endswith("}blip")
                yield from self._inline(element)
                yield "\n" if name == "p" else ""  # of a box within the text

    def _link(self, element: Any) -> str:
        text = "".join(self._inline(element))
        number = next(iter(element.xpath("./@r:id")), None)
        target = self.document.part.rels[number].target_ref if number in self.document.part.rels else ""
        plain = target.removeprefix("mailto:")
        return text if not target or text.strip() == plain else f"[{text}]({target})"

    def _note(self, kind: str, number: str) -> str:
        text = self._note_texts.get((kind, number))
        if not text:
            return ""
        mark = str(len(self.notes) + 1)
        self.notes[mark] = text
        return f"[{mark}]"

    def _read_notes(self) -> Iterator[tuple[tuple[str, str], str]]:
        from docx.oxml import parse_xml  # noqa: PLC0415 - as above; it resolves no entities

        for relation in self.document.part.rels.values():
            for kind in ("footnote", "endnote"):
                if relation.reltype.endswith(f"/{kind}s"):
                    for note in parse_xml(relation.target_part.blob).iterchildren(f"{_W}{kind}"):
                        text = " ".join("".join(self._inline(note)).split())
                        yield (f"{kind}Reference", note.get(f"{_W}id")), text

    def _read_numbering(self) -> Iterator[str]:
        """Yield the names of the lists whose items have numbers."""
        parts = [rel.target_part for rel in self.document.part.rels.values() if rel.reltype.endswith("/numbering")]
        for element in (part.element for part in parts[:1]):
            forms = {
                kind.get(f"{_W}abstractNumId"): level.find(f"{_W}numFmt")
                for kind in element.iterchildren(f"{_W}abstractNum")
                for level in kind.iterchildren(f"{_W}lvl")
                if level.get(f"{_W}ilvl") == "0"
            }
            for item in element.iterchildren(f"{_W}num"):
                kind = item.find(f"{_W}abstractNumId")
                form = None if kind is None else forms.get(kind.get(f"{_W}val"))
                if form is not None and form.get(f"{_W}val") == "decimal":
                    yield item.get(f"{_W}numId")

    def _table(self, element: Any) -> Iterator[str]:
        rows = [
            [" ".join("".join(self._inline(cell)).split()) for cell in row.iterchildren(f"{_W}tc")]
            for row in element.iterchildren(f"{_W}tr")
        ]
        widest = max(map(len, rows), default=0)
        if widest * len(rows) > _MOST_CELLS:
            raise SetupError("En tabell i Word-filen är för stor. Ta bort den och försök igen.")
        full = ["\t".join(cell or "–" for cell in [*row, *[""] * (widest - len(row))]) for row in rows]
        yield from pasted.as_table(full) if widest > 1 else full
