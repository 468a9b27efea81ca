"""Hostile inputs of at most a megabyte, by the reader that they are sent to: each small, and dear for a careless reader."""

import base64
import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from PIL import Image

MOST = 1_000_000  # bytes of an input
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = b"From: a@lund.se\nTo: b@lund.se\nSubject: Ett exempel\nMIME-Version: 1.0\n"
_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="xml" ContentType="application/xml"/>'
    b'<Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    b'<Override PartName="/word/styles.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    b'<Override PartName="/word/numbering.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
    b'<Override PartName="/word/footnotes.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/{{0}}" Target="{{1}}"/>{{2}}</Relationships>'
)
Bomb = tuple[str, str, bytes]  # a name, what the file is called, and its content


def _fill(piece: str | bytes, size: int = MOST - 3000) -> bytes:
    raw = piece.encode() if isinstance(piece, str) else piece
    return raw * (size // len(raw))


def texts() -> Iterator[Bomb]:
    """Yield texts as they are pasted or saved."""
    pieces = {
        "tabs": "\t", "columns": "a\t", "rows": "a\tb\n", "broad rows": "a\t" * 300 + "\n", "notes": "[1] a\n", "marks of notes": "[1]", "all notes": "[1] a [2] b\n",
        "bullets": "• a\n", "dashes": "– a\n", "numbers": "1) a\n", "links of Outlook": "a<http://a.se> ", "open links of Outlook": "<http://a",
        "wrapped": "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.se ", "long address": "https://a.se/?a=1&", "colons": "Kommun: ",
        "fields": "Kommun: Lund\n", "sources": "Källa: https://a.se\n", "headings": "## Resultat\n", "own headings": "# a\n", "commas": "Taggar: a,", "lists": "Samverkan:\n- a\n",
        "titles": "Titel: a\n", "blank lines": "\n", "spaces": " ", "nul": "\0", "hidden": "\u200b", "rtl": "\u202e", "heaps": "e\u0301\u0323", "bom": "\ufeff", "vertical": "\x0b",
        "fences": "```\n", "dashes alone": "---\n", "front matter": "---\na: b\n", "aliases": "a: &a [*a,*a]\n", "hashes": "#", "stars": "**", "brackets": "[", "parentheses": "https://a.se/(",
        "contact": "Kontakt: a@", "mailboxes": "Kontakt: a@a.se ", "and": "Samverkan: a och ", "signature": "--\n", "astral": "😀", "line separators": "\u2028", "questions": "Frågor: a? ",
        "equals": "a = b\n", "quotation": "> a\n", "words": "ord ", "bold": "**Resultat:**\n", "colon": ":", "digits": "1", "numbered": "1. Resultat\n", "letters": "a", "dots": ".",
    }  # fmt: skip
    for name, piece in pieces.items():
        yield name, "brev.txt", _fill(piece)
    yield "one broad row", "brev.txt", b"a\tb\n" + _fill("a\t", 400_000) + b"\n" + _fill("a\tb\n", 500_000)
    yield (
        "different notes",
        "brev.txt",
        b"".join(b"[%d] a\n" % (n % 100) + b"b [%d]\n" % (n % 100) for n in range(60_000)),
    )
    yield "lists of a field", "brev.txt", b"Samverkan:\n" + _fill("- a\n")
    yield "commas of a field", "brev.txt", "Ämnen: ".encode() + _fill("a, ")
    yield "sources of a field", "brev.txt", "Källor:\n".encode() + _fill("- https://a.se Rapport\n")
    yield "utf-16 with lone surrogates", "brev.txt", b"\xff\xfe" + _fill(b"\x00\xd8")
    yield "utf-16 cut short", "brev.txt", b"\xff\xfea"
    yield (
        "yaml aliases",
        "eget.md",
        b"---\na: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(20))
        + b"---\n",
    )
    yield "yaml depth", "eget.md", b"---\na: " + _fill("[") + b"\n---\n"
    yield "yaml merges", "eget.md", b"---\na: &a {b: c}\n" + _fill("<<: *a\n") + b"---\n"
    yield "yaml keys", "eget.md", b"---\n" + b"".join(b"k%d: 1\n" % n for n in range(80_000)) + b"---\n"
    yield "yaml question marks", "eget.md", b"---\n" + _fill("? ") + b"\n---\n"
    yield "markdown depth", "eget.md", b"---\ntitel: a\n---\n" + _fill("> ")


def mails() -> Iterator[Bomb]:
    """Yield e-mails, as a program saves them."""
    plain = b"Content-Type: text/plain; charset=utf-8\n\nhej\n"

    def nested(head: bytes, depth: int) -> bytes:
        return b"".join(head for _ in range(depth)) + plain

    multi = b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n"
    yield "messages in messages", "brev.eml", _HEAD + nested(b"Content-Type: message/rfc822\n\n" + _HEAD, 9000)
    yield (
        "parts in parts",
        "brev.eml",
        _HEAD + b"".join(multi % (b"b%d" % n, b"b%d" % n) for n in range(12_000)) + plain,
    )
    attached = b'Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.md"\n\n'
    yield "mails attached to mails", "brev.eml", b"".join(_HEAD + attached % (n, n) for n in range(4000)) + b"hej"
    inner = b"hej"
    for _ in range(24):
        coded = base64.encodebytes(inner)
        inner = (
            _HEAD
            + b'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a.md"\n\n'
            + coded
            + b"\n--b--\n"
        )
    yield "mails coded in mails", "brev.eml", inner
    yield "many parts", "brev.eml", _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + _fill("--b\n\n\n")
    yield (
        "many attachments",
        "brev.eml",
        _HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + _fill('--b\nContent-Disposition: attachment; filename="a.exe"\n\n\n'),
    )
    yield "many headers", "brev.eml", _HEAD + _fill("X-A: b\n") + b"\nhej"
    yield "long header", "brev.eml", _HEAD + b"X-A: " + _fill("a") + b"\n\nhej"
    yield "folded header", "brev.eml", _HEAD + b"Content-Type: text/plain;" + _fill("\n a=b;") + b"\n\nhej"
    for name, value in {
        "comments": "(", "semicolons": ";", "quotes": '"', "equals": "=", "stars": "a*", "encoded words": "=?utf-8?q?a?= ", "slashes": "/", "percent": "%", "backslashes": "\\", "parameters": "a*0*=utf-8''%41;",
        "spaces": " ", "brackets": "[", "nul": "\0", "commas": ",",
    }.items():  # fmt: skip
        yield f"type of {name}", "brev.eml", _HEAD + b"Content-Type: text/plain; " + _fill(value, 100_000) + b"\n\nhej"
        yield (
            f"disposition of {name}",
            "brev.eml",
            _HEAD
            + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename="
            + _fill(value, 100_000)
            + b"\n\nhej\n--b--",
        )
        yield (
            f"transfer of {name}",
            "brev.eml",
            _HEAD + b"Content-Transfer-Encoding: " + _fill(value, 100_000) + b"\n\nhej",
        )
    for charset in (
        b"finns-inte",
        b"utf-16",
        b"utf-7",
        b"idna",
        b"punycode",
        b"hex",
        b"rot13",
        b"zlib",
        b"unicode_escape",
        b"undefined",
        b'"a\0b"',
        b"mbcs",
        b"utf-8-sig",
        b"=?utf-8?q?=00?=",
        b"\xff",
        b"''",
    ):
        yield (
            f"charset {charset!r}",
            "brev.eml",
            _HEAD + b"Content-Type: text/plain; charset=" + charset + b"\n\nh\xe5j \xff\\ud800\\N{ABC} +2AA-\n",
        )
    yield "unicode escapes", "brev.eml", _HEAD + b"Content-Type: text/plain; charset=unicode_escape\n\n\\ud800 hej\n"
    yield "punycode", "brev.eml", _HEAD + b"Content-Type: text/plain; charset=punycode\n\n" + _fill("a-b9", 200_000)
    yield "broken base64", "brev.eml", _HEAD + b"Content-Transfer-Encoding: base64\n\n" + _fill("=a")
    yield "uuencode", "brev.eml", _HEAD + b"Content-Transfer-Encoding: uuencode\n\nbegin 644 a\n" + _fill("M~~~\n")
    yield "quoted-printable", "brev.eml", _HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + _fill("=\n")
    html = _HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
    for piece in (
        "<",
        "<a",
        "<a ",
        "<!--",
        "<!",
        "<![CDATA[",
        "<?",
        "</",
        "&",
        "&#",
        "&#x",
        "<a href=",
        "<a href='",
        "<p>",
        "<script>",
        "<style>",
        "</script",
        "<title>",
        "<li>",
        "<td>",
        "<a href='http://a'>",
        "<a b=c ",
        "<!doctype ",
        "<![",
        "<textarea>",
        "<plaintext>",
        "&#55296;",
        "&#0;",
        "<h1>",
        "<div>",
        "\t",
        "<br>",
        "--!>",
        "<svg>",
        "<a\n",
        "<!-- -->",
        "a<b",
    ):
        yield f"html of {piece!r}", "brev.eml", html + _fill(piece)
    for before, piece in (
        ("<!--", "-"),
        ("<!--", "--!"),
        ("<script>", "</scrip"),
        ("<script>", "<!--"),
        ("<title>", "</titl"),
        ("<a ", "b='"),
        ("<style>", "</styl"),
        ("<![CDATA[", "]"),
        ("<?", "a"),
    ):
        yield f"html of {before!r} and {piece!r}", "brev.eml", html + before.encode() + _fill(piece)


def _xml(body: str | bytes, tag: str = "document") -> bytes:
    raw = body.encode() if isinstance(body, str) else body
    return f'<w:{tag} xmlns:w="{_W}" xmlns:r="{_OFFICE}">'.encode() + raw + f"</w:{tag}>".encode()


def word(body: str | bytes, **parts: bytes) -> bytes:
    """Return a Word file: ``body`` stands in the document's body; other parts by name, "styles" or "numbering"."""
    inside = body.encode() if isinstance(body, str) else body
    linked = "".join(f'<Relationship Id="p{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in parts)
    content = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS.format("officeDocument", "word/document.xml", "").encode(),
        "word/_rels/document.xml.rels": _RELS.format("hyperlink", "https://a.se", linked).encode(),
        "word/document.xml": _xml(b"<w:body>" + inside + b"</w:body>"),
        **{f"word/{name}.xml": part for name, part in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in content.items():
            packed.writestr(name, part)
    return out.getvalue()


_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="s9999999"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
_ITEM = '<w:p><w:pPr><w:numPr><w:numId w:val="99999"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'


def words() -> Iterator[Bomb]:
    """Yield Word files: small when packed."""
    most = 7_500_000  # bytes of the text unpacked: near the most that is read
    bodies = {
        "paragraphs": "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "runs": "<w:r><w:t>a</w:t></w:r>", "empty paragraphs": "<w:p/>", "cells": "<w:tc/>", "tables": "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "spaces": " ", "elements of others": "<a/>", "changes": "<w:del/>", "notes": '<w:footnoteReference w:id="1"/>', "bold": "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>",
    }  # fmt: skip
    for name, piece in bodies.items():
        yield f"word of {name}", "a.docx", word(_fill(piece, most))
    yield (
        "word of links",
        "a.docx",
        word(b"<w:p>" + _fill('<w:hyperlink r:id="rId1"><w:r><w:t>a</w:t></w:r></w:hyperlink>', most) + b"</w:p>"),
    )
    yield "word of one run", "a.docx", word(b"<w:p>" + _fill("<w:r><w:t>a</w:t></w:r>", most) + b"</w:p>")
    yield "word of one text", "a.docx", word(b"<w:p><w:r><w:t>" + _fill("a ", most) + b"</w:t></w:r></w:p>")
    yield (
        "word of one broad row",
        "a.docx",
        word(
            b"<w:tbl><w:tr>"
            + _fill("<w:tc/>", most // 2)
            + b"</w:tr>"
            + _fill("<w:tr><w:tc/><w:tc/></w:tr>", most // 2)
            + b"</w:tbl>"
        ),
    )
    styles = _xml(
        b"".join(b'<w:style w:styleId="s%d"><w:name w:val="a"/></w:style>' % n for n in range(60_000)), "styles"
    )
    yield "word of styles", "a.docx", word(_fill(_PARAGRAPH, most // 2), styles=styles)
    numbers = _xml(
        b"".join(b'<w:num w:numId="%d"><w:abstractNumId w:val="0"/></w:num>' % n for n in range(50_000)), "numbering"
    )
    yield "word of numbers", "a.docx", word(_fill(_ITEM, most // 2), numbering=numbers)
    notes = _xml(
        b"".join(b'<w:footnote w:id="%d"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>' % n for n in range(60_000)),
        "footnotes",
    )
    yield (
        "word of footnotes",
        "a.docx",
        word(
            b"<w:p><w:r>" + b"".join(b'<w:footnoteReference w:id="%d"/>' % n for n in range(60_000)) + b"</w:r></w:p>",
            footnotes=notes,
        ),
    )
    yield "word without numbering", "a.docx", word(_ITEM)
    yield (
        "word with a number that is none",
        "a.docx",
        word(_ITEM.replace("99999", "x"), numbering=_xml(b"", "numbering")),
    )
    for depth in (200, 255, 300, 5000, 200_000):
        yield f"word of depth {depth}", "a.docx", word("<w:r>" * depth + "</w:r>" * depth)
        yield (
            f"word of tables in tables {depth}",
            "a.docx",
            word("<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth),
        )
    bomb = (
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
        + "]>"
    )
    for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-32"):
        xml = f'<?xml version="1.0" encoding="{encoding[:6]}"?>{bomb}<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t w:a="&j;">&j;</w:t></w:r></w:p></w:body></w:document>'
        yield f"word of entities in {encoding}", "a.docx", _with("word/document.xml", xml.encode(encoding))
    yield "word of an empty part", "a.docx", _with("word/document.xml", b"")
    yield "word without relations", "a.docx", _with("word/_rels/document.xml.rels", b"<a/>")
    yield (
        "word of relations to nowhere",
        "a.docx",
        _with("word/_rels/document.xml.rels", _RELS.format("footnotes", "nix.xml", "").encode()),
    )
    yield (
        "word of relations in a ring",
        "a.docx",
        _with("word/_rels/document.xml.rels", _RELS.format("footnotes", "document.xml", "").encode()),
    )
    yield (
        "word of relations outside",
        "a.docx",
        _with(
            "word/_rels/document.xml.rels", _RELS.format("footnotes", "https://a.se", '" TargetMode="External').encode()
        ),
    )
    yield (
        "word that is a workbook",
        "a.docx",
        _with("[Content_Types].xml", _TYPES.replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")),
    )
    yield "word of one part packed a thousand times", "a.docx", _with("word/document.xml", b" " * 50_000_000)
    yield "word of many parts", "a.docx", word("", **{f"a{n}": b"<a/>" for n in range(1900)})
    plain = word("<w:p><w:r><w:t>hej</w:t></w:r></w:p>")
    yield "word cut short", "a.docx", plain[: len(plain) // 2]
    yield "word with faults in what is packed", "a.docx", plain.replace(plain[60:70], b"\xff" * 10, 1)
    for method in (0, 9, 12, 14, 93, 99):
        yield f"word packed by method {method}", "a.docx", _patched(plain, method)
    yield "word that is a gzip", "a.docx", gzip.compress(b"a")
    yield "word in a name that is none", "a.docx", plain.replace(b"word/document.xml", b"word/\xff\xfeocument.xm")


def _with(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word("<w:p/>"))) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for item in given.infolist():
            packed.writestr(item.filename, content if item.filename == name else given.read(item))
    return out.getvalue()


def _patched(raw: bytes, method: int) -> bytes:
    """Return a packed file that says it was packed by another method, in each of its heads."""
    out = bytearray(raw)
    for head, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = raw.find(head)
        while place >= 0:
            out[place + at : place + at + 2] = struct.pack("<H", method)
            place = raw.find(head, place + 4)
    return bytes(out)


def _png(width: int, height: int, rows: int | None = None, kind: int = 2, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a PNG with the size that it says, and as many rows of black as there is room for."""
    step = {0: 1, 2: 3, 3: 1, 6: 4}[kind]
    packer = zlib.compressobj(9)
    row = b"\0" * (1 + width * step)
    data = b"".join(packer.compress(row) for _ in range(height if rows is None else rows)) + packer.flush()

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    palette = [(b"PLTE", b"\0" * 3), (b"tRNS", b"\0")] if kind == 3 else []
    parts = [(b"IHDR", head), *palette, *chunks, (b"IDAT", data), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def _saved(size: tuple[int, int], kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size).save(out, kind, **more)
    return out.getvalue()


def pictures() -> Iterator[Bomb]:
    """Yield pictures: small files that say they are large, or are."""
    yield "png that says it is the largest", "a.png", _png(2**31 - 1, 2**31 - 1, 0)
    yield "png that says it is large", "a.png", _png(20_000, 20_000, 1)
    yield "png of no size", "a.png", _png(0, 0, 0)
    for kind in (0, 2, 3, 6):
        yield f"png of kind {kind} as large as may be", "a.png", _png(10_950, 10_950, None, kind)
        yield f"png of kind {kind} of middle size", "a.png", _png(6_000, 6_000, None, kind)
    yield "png of one row", "a.png", _png(1_000_000, 1)
    yield "png of one column", "a.png", _png(1, 1_000_000)
    text = zlib.compress(b"a" * 60_000_000)
    yield "png of packed text", "a.png", _png(9, 9, 9, 2, *[(b"zTXt", b"a\0\0" + text)] * 9)
    yield (
        "png of packed international text",
        "a.png",
        _png(9, 9, 9, 2, *[(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + text)] * 9),
    )
    yield "png of a packed profile", "a.png", _png(9, 9, 9, 2, (b"iCCP", b"a\0\0" + text))
    yield "png of many chunks", "a.png", _png(9, 9, 9, 2, *[(b"tEXt", b"a\0b")] * 60_000)
    yield "png of exif without end", "a.png", _png(9, 9, 9, 2, (b"eXIf", b"MM\0*\0\0\0\x08\xff\xff" + b"\0" * 100_000))
    yield (
        "png of exif in a ring",
        "a.png",
        _png(9, 9, 9, 2, (b"eXIf", b"MM\0*\0\0\0\x08\0\1\x88\x25\0\4\0\0\0\1\0\0\0\x08\0\0\0\x08")),
    )
    yield "jpeg as large as may be", "a.jpg", _saved((10_950, 10_950), "JPEG", quality=1)
    yield "jpeg in steps as large as may be", "a.jpg", _saved((10_950, 10_950), "JPEG", quality=1, progressive=True)
    yield "jpeg of middle size in steps", "a.jpg", _saved((6_000, 6_000), "JPEG", quality=1, progressive=True)
    yield "jpeg of a thousand steps", "a.jpg", _scans(_saved((4_000, 4_000), "JPEG", quality=1, progressive=True), 30)
    yield (
        "jpeg of many segments",
        "a.jpg",
        b"\xff\xd8" + _fill(b"\xff\xe1\0\x08Exif\0\0", 900_000) + _saved((9, 9), "JPEG")[2:],
    )
    yield "jpeg cut short", "a.jpg", _saved((3_000, 3_000), "JPEG")[:9_000]
    yield (
        "jpeg of exif in a ring",
        "a.jpg",
        _saved((9, 9), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08\0\0\0\x08"),
    )
    yield "webp as large as may be", "a.webp", _saved((10_950, 10_950), "WEBP", quality=1)
    yield "webp without loss as large as may be", "a.webp", _saved((10_950, 10_950), "WEBP", lossless=True)
    frames = [Image.new("RGB", (4_000, 4_000), (n, 0, 0)) for n in range(9)]
    yield "webp that moves", "a.webp", _saved((4_000, 4_000), "WEBP", save_all=True, append_images=frames)
    yield "png that moves", "a.png", _saved((4_000, 4_000), "PNG", save_all=True, append_images=frames)
    yield "mpo", "a.jpg", _saved((3_000, 3_000), "MPO", save_all=True, append_images=frames)
    for name, raw in (
        ("jpg", _saved((9, 9), "JPEG")),
        ("png", _saved((9, 9), "PNG")),
        ("webp", _saved((9, 9), "WEBP")),
    ):
        yield f"{name} that ends after its head", f"a.{name}", raw[:12]
        yield f"{name} with a tail", f"a.{name}", raw + _fill("a")
    yield "gif", "a.png", _saved((9, 9), "GIF")
    yield "svg", "a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    yield "nothing", "a.png", b""


def _scans(raw: bytes, times: int) -> bytes:
    """Return a JPEG with its last scan repeated."""
    last = raw.rfind(b"\xff\xda")
    scan = raw[last:].removesuffix(b"\xff\xd9")
    return raw[:last] + scan * times + b"\xff\xd9"


def tags() -> Iterator[Bomb]:
    """Yield files of tags."""
    pieces = {
        "tags": "  - namn: {}\n", "synonyms": "  - {{namn: a{0}, synonymer: [b, c, d{0}]}}\n", "groups": "  - a{}: {{}}\n", "lists": "  - []\n", "nothing": "  -\n", "words": "  - namn: 'a{} b c d e f'\n",
    }  # fmt: skip
    for name, piece in pieces.items():
        yield (
            f"tags of {name}",
            "taggar.yml",
            b"taggar:\n"
            + b"".join(piece.format(n).encode() for n in range(190_000 // len(piece.format(9999).encode()))),
        )
    yield (
        "tags of one synonym",
        "taggar.yml",
        b"taggar:\n  - namn: a\n    synonymer: [" + _fill("b, ", 190_000) + b"c]\n",
    )
    yield (
        "tags of search words",
        "taggar.yml",
        b"taggar:\n  - namn: aa\n" + "sökord:\n".encode() + b"".join(b"  - a%d: b\n" % n for n in range(15_000)),
    )
    yield "tags of aliases", "taggar.yml", b"a: &a [b]\n" + _fill("taggar: [*a, *a]\n", 190_000)
    yield "tags of depth", "taggar.yml", b"taggar: " + _fill("[", 190_000)
    yield "tags of a text", "taggar.yml", b"taggar: " + _fill("a", 190_000)
    yield "tags that are too many", "taggar.yml", b"taggar:\n" + _fill("  - namn: aa\n")
    yield "tags of nul", "taggar.yml", b"taggar:\n  - namn: a\0b\n"
    yield "tags of latin-1", "taggar.yml", "taggar:\n  - namn: barnrätt\n".encode("latin-1")
    yield "tags of marks", "taggar.yml", b'taggar:\n  - namn: "' + _fill("\\u0301\\u0323", 190_000) + b'"\n'
    yield "tags of surrogates", "taggar.yml", b'taggar:\n  - namn: "\\ud800\\udc00 \\ud800"\n'
    yield "tags of direction", "taggar.yml", "taggar:\n  - namn: barn\u202eratt\n".encode()


READERS: dict[str, tuple[Callable[[], Iterator[Bomb]], ...]] = {
    "add": (texts, mails, words), "add-image": (pictures,), "bild": (pictures,), "taggar": (tags,),
}  # fmt: skip
