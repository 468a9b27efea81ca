"""Rules for pictures: local, described, small, of a known kind, and without the place they were taken."""

import struct
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from PIL import ExifTags, Image, UnidentifiedImageError

from exempelbank.content import files, urls
from exempelbank.content.bank import Bank
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.prose.text import shorten

MAX_BYTES = 500_000
MAX_PIXELS = 40_000_000  # a reader's telephone has to decode it
_SEARCHED = 4_000_000  # bytes of a picture that are searched for a position
_POSITION_TAGS = (2, 4, 20, 22)  # Exif's latitude and longitude, of the place and of what was aimed at
_LENGTH = 4  # bytes that tell a PNG chunk's length, before its name
_FORMATS = {"JPEG": {".jpg", ".jpeg"}, "PNG": {".png"}, "WEBP": {".webp"}}


def pictures(doc: Document[Innehall]) -> Iterator[Finding]:
    """Pictures in the text. Fel: ``![](https://…/bild.svg)``. Rätt: ``![Teamet vid bordet](lund-teamet/bild.jpg)``."""
    for item in doc.body.inlines:
        if item.kind != "image":
            continue
        place = doc.in_body(item.line, item.column)
        if not item.text.strip():
            fix = f"Beskriv bilden inom hakparenteserna: ![Vad bilden visar]({item.target})"
            start = doc.in_body(item.line, _start(doc, item.line, item.column))
            yield doc.finding(start, "bild-alt", "error", "Bilden saknar beskrivning för den som inte ser den.", fix)
        yield from _target(doc, place, unquote(item.target))
    for name in files.pictures(doc.root, doc.file):
        path = (doc.root / doc.file).with_suffix("") / name
        yield from _file(path, path.relative_to(doc.root).as_posix())


def _start(doc: Document[Innehall], line: int, column: int) -> int:
    """Return the column where the picture whose address stands at a place begins."""
    place = doc.front.body.split("\n")[line - 1].rfind("![", 0, column)
    return place + 1 if place >= 0 else column


def _target(doc: Document[Innehall], place: tuple[int, int], target: str) -> Iterator[Finding]:
    beside = f"{doc.slug}/bild.jpg"
    if ":" in target.split("/", 1)[0] or target.startswith("//"):
        message = f"Bilden ”{shorten(target, 40)}” ligger på en annan plats på nätet."
        fix = f"Ladda ner bilden, lägg den i mappen {doc.slug} bredvid filen och skriv: {beside}"
        yield doc.finding(place, "bild-fjarr", "error", message, fix)
        return
    suffix = PurePosixPath(target).suffix.lower()
    if suffix not in files.PICTURES:
        message = f"Bilden ”{shorten(target, 40)}” är inte av rätt sort. Bara jpg, png och webp går att använda."
        yield doc.finding(place, "bild-typ", "error", message, "Spara bilden som jpg, png eller webp.")
        return
    path = urls.in_repository(doc.file, target)
    folder = f"{PurePosixPath(doc.file).with_suffix('')}/"
    if path is None or not path.startswith(folder) or not (doc.root / path).is_file():
        message = f"Bilden ”{shorten(target, 60)}” finns inte i mappen {doc.slug} bredvid filen."
        yield doc.finding(place, "bild-saknas", "error", message, f"Lägg bilden där och skriv: {beside}")


def _file(path: Path, file: str) -> Iterator[Finding]:
    size = path.stat().st_size
    if size > MAX_BYTES:
        message = f"Bilden är {-(-size // 1000)} kB. Högst {MAX_BYTES // 1000} kB får plats."
        yield Finding(
            file,
            1,
            1,
            "bild-storlek",
            "error",
            message,
            "Spara bilden med 1600 bildpunkters bredd eller lägre kvalitet.",
        )
    suffixes: set[str] = set()
    pixels, located = 0, False
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            suffixes, pixels = _FORMATS.get(image.format or "", set()), image.width * image.height
            located = _has_position(image, path)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError):
        pass  # a broken file is told as such below; what could be read of it counts
    if path.suffix.lower() not in suffixes:
        message = "Filen är inte en bild av den sort som namnet säger."
        yield Finding(
            file,
            1,
            1,
            "bild-trasig",
            "error",
            message,
            "Öppna bilden i ett bildprogram och spara den som jpg, png eller webp.",
        )
    elif pixels > MAX_PIXELS:
        message = f"Bilden har {pixels // 1_000_000} miljoner bildpunkter. Det är för många."
        yield Finding(file, 1, 1, "bild-storlek", "error", message, "Spara bilden med högst 1600 bildpunkters bredd.")
    if located:
        message = "Bilden innehåller uppgift om platsen där den togs."
        fix = "Ta bort platsen: öppna bildens egenskaper, välj Ta bort egenskaper, och spara bilden på nytt."
        yield Finding(file, 1, 1, "bild-position", "error", message, fix)


def _has_position(image: Image.Image, path: Path) -> bool:
    """Tell whether a picture's Exif or XMP data say where it was taken. The pixels are never decoded."""
    with path.open("rb") as file:
        raw = file.read(_SEARCHED)
    if b"GPSLatitude" in raw:
        return True
    exif = _png_exif(raw) if image.format == "PNG" else image.getexif()
    return any(tag in exif.get_ifd(ExifTags.IFD.GPSInfo) for tag in _POSITION_TAGS)


def _png_exif(raw: bytes) -> Image.Exif:
    """Read a PNG's Exif chunk; Pillow would decode the whole picture to look for it."""
    exif = Image.Exif()
    place = raw.find(b"eXIf")
    if place >= _LENGTH:
        exif.load(raw[place + 4 : place + 4 + int.from_bytes(raw[place - _LENGTH : place])])
    return exif


def homeless_pictures(bank: Bank) -> Iterator[Finding]:
    """Each picture folder belongs to an example. Fel: ``exempel/skane/bilder/a.jpg`` with no ``bilder.md``."""
    homes = {str(PurePosixPath(read.file).with_suffix("")) for files in bank.read.values() for read in files}
    for path in sorted((bank.root / "exempel").rglob("*")):
        if path.suffix.lower() not in files.PICTURES or path.is_symlink() or not path.is_file():
            continue
        file = path.relative_to(bank.root).as_posix()
        if str(PurePosixPath(file).parent) not in homes:
            message = "Bilden ligger inte i en mapp som hör till ett exempel."
            fix = (
                "Lägg den i en mapp med samma namn som exemplets fil, till exempel: exempel/skane/lund-teamet/bild.jpg"
            )
            yield Finding(file, 1, 1, "bild-hemlos", "error", message, fix)
