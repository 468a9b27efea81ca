"""Rules for pictures: local, described, small, of a known kind, and without the place they were taken."""

import struct
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from PIL import ExifTags, Image, UnidentifiedImageError

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, reading, urls, walking
from exempelbank.content.bank import Bank
from exempelbank.content.declarations import EXAMPLE, Picture, Snippet, paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Finding
from exempelbank.content.kinds import Innehall
from exempelbank.content.names import PICTURES
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Bilder")
_FOLDER = EXAMPLE.removesuffix(".md")
_PICTURE = Picture(f"{_FOLDER}/teamet.jpg")
_RIGHT = paragraph("![Teamet runt ett bord](lund-test/teamet.jpg)", _PICTURE)

ALT = FAMILY.error(
    "bild-alt",
    "Varje bild i texten har en beskrivning.",
    "Den som lyssnar på sidan, eller inte får fram bilden, vet annars inte vad den visar.",
    bad=paragraph("![](lund-test/teamet.jpg)", _PICTURE),
    good=_RIGHT,
)
FJARR = FAMILY.error(
    "bild-fjarr",
    "Bilden ligger i banken, inte på en annan webbplats.",
    "En bild på en annan plats kan bytas ut eller försvinna, och den andra webbplatsen ser vilka som läser.",
    bad=paragraph("![Teamet runt ett bord](https://www.lund.se/teamet.jpg)"),
    good=_RIGHT,
)
TYP = FAMILY.error(
    "bild-typ",
    "Bilden är av typen `jpg`, `png` eller `webp`.",
    "De visas överallt. En `svg` kan innehålla program.",
    bad=paragraph("![Så gick det till](lund-test/arbetsgang.svg)"),
    good=_RIGHT,
)
SAKNAS = FAMILY.error(
    "bild-saknas",
    "Bilden finns i mappen med samma namn som filen.",
    "Annars visas en tom ruta.",
    bad=paragraph("![Teamet runt ett bord](lund-test/temat.jpg)", _PICTURE),
    good=_RIGHT,
)
STORLEK = FAMILY.error(
    "bild-storlek",
    "Bilden är högst 500 kB, och högst 1600 bildpunkter på längsta sidan.",
    "Större bilder tar lång tid att hämta med telefon.",
    bad=Snippet(beside=(Picture(_PICTURE.file, kilobytes=700),)),
    good=Snippet(beside=(_PICTURE,)),
)
TRASIG = FAMILY.error(
    "bild-trasig",
    "Filen är en bild av det slag som namnet säger.",
    "Annars går den inte att visa.",
    bad=Snippet(beside=(Picture(_PICTURE.file, kind="PNG"),)),
    good=Snippet(beside=(_PICTURE,)),
)
POSITION = FAMILY.error(
    "bild-position",
    "Bilden innehåller ingen uppgift om var den är tagen.",
    "Platsen kan röja var ett barn bor. Telefoner sparar den utan att fråga.",
    bad=Snippet(beside=(Picture(_PICTURE.file, has_position=True),)),
    good=Snippet(beside=(_PICTURE,)),
)
METADATA = FAMILY.error(
    "bild-metadata",
    "Bilden innehåller inget utom bilden: inga uppgifter om kamera, tid eller fotograf.",
    "Sådant följer med från telefonen utan att det syns, och kan säga vem som tog bilden och när.",
    bad=Snippet(beside=(Picture(_PICTURE.file, has_camera=True),)),
    good=Snippet(beside=(_PICTURE,)),
)
HEMLOS = FAMILY.error(
    "bild-hemlos",
    "Bilden ligger i en mapp som hör till ett exempel.",
    "Annars syns den inte någonstans, och ingen vet vad den hör till.",
    bad=Snippet(beside=(Picture("exempel/skane/bilder/teamet.jpg"),)),
    good=Snippet(beside=(_PICTURE,)),
)

MAX_BYTES = 500_000
LONGEST_SIDE = 1600  # pixels: wider than any page shows it
_ADD = "Låt exempelbank add-image FIL --for EXEMPEL göra om bilden."
# What a picture says of how it is to be shown; all else is said of who took it, when and with what.
_HOW_SHOWN = frozenset(
    {
        "dpi", "gamma", "srgb", "icc_profile", "transparency", "jfif", "jfif_version", "jfif_unit", "jfif_density",
        "progressive", "progression", "adobe", "adobe_transform", "interlace", "chromaticity", "aspect", "background", "loop",
        "timestamp", "duration", "default_image",
    }
)  # fmt: skip
_SEARCHED = 4_000_000  # bytes of a picture that are searched for a position
_POSITION_TAGS = (2, 4, 20, 22)  # Exif's latitude and longitude, of the place and of what was aimed at
_LENGTH = 4  # bytes that tell a PNG chunk's length, before its name
_FORMATS = {"JPEG": {".jpg", ".jpeg"}, "PNG": {".png"}, "WEBP": {".webp"}}


@FAMILY.every
def pictures(doc: Document[Innehall]) -> Iterator[Finding]:
    """Pictures in the text. Fel: ``![](https://…/bild.svg)``. Rätt: ``![Teamet vid bordet](lund-teamet/bild.jpg)``."""
    for item in doc.body.inlines:
        if item.kind != "image":
            continue
        place = doc.in_body(item.line, item.column)
        if not item.text.strip():
            start = doc.in_body(item.line, _start(doc, item.line, item.column))
            yield doc.finding(start, ALT, *besked.BILD_ALT.words(target=item.target))
        yield from _target(doc, place, unquote(item.target))
    for name in walking.pictures(doc.root, doc.file):
        yield from _file(doc.root, f"{PurePosixPath(doc.file).with_suffix('')}/{name}")


def _start(doc: Document[Innehall], line: int, column: int) -> int:
    """Return the column where the picture whose address stands at a place begins."""
    place = doc.front.body.split("\n")[line - 1].rfind("![", 0, column)
    return place + 1 if place >= 0 else column


def _target(doc: Document[Innehall], place: tuple[int, int], target: str) -> Iterator[Finding]:
    beside = f"{doc.slug}/bild.jpg"
    if ":" in target.split("/", 1)[0] or target.startswith("//"):
        yield doc.finding(place, FJARR, *besked.BILD_FJARR.words(written=shorten(target, 40), slug=doc.slug))
        return
    suffix = PurePosixPath(target).suffix.lower()
    if suffix not in PICTURES:
        yield doc.finding(place, TYP, *besked.BILD_TYP.words(written=shorten(target, 40)))
        return
    path = urls.in_repository(doc.file, target)
    folder = f"{PurePosixPath(doc.file).with_suffix('')}/"
    if path is None or not path.startswith(folder) or not reading.is_file(doc.root / path):
        message = f"Bilden ”{shorten(target, 60)}” finns inte i mappen {doc.slug} bredvid filen."
        yield doc.finding(place, SAKNAS, message, f"Lägg bilden där och skriv: {beside}")


def _file(root: Path, file: str) -> Iterator[Finding]:
    try:
        raw, size = reading.read(root, file, _SEARCHED), (root / file).stat().st_size
    except OSError as error:
        yield reading.obstacle(file, error)
        return
    if size > MAX_BYTES:
        message = f"Bilden är {-(-size // 1000)} kB. Högst {MAX_BYTES // 1000} kB får plats."
        fix = "Spara bilden med 1600 bildpunkters bredd eller lägre kvalitet."
        yield STORLEK.at(file, (1, 1), message, fix)
    suffixes, side, located, told = _inside(root / file, raw)
    if PurePosixPath(file).suffix.lower() not in suffixes:
        message = "Filen är inte en bild av den sort som namnet säger."
        fix = "Öppna bilden i ett bildprogram och spara den som jpg, png eller webp."
        yield TRASIG.at(file, (1, 1), message, fix)
    elif side > LONGEST_SIDE:
        message = f"Bildens längsta sida är {side} bildpunkter. Högst {LONGEST_SIDE} får plats."
        yield STORLEK.at(file, (1, 1), message, _ADD)
    if located:
        message = "Bilden innehåller uppgift om platsen där den togs."
        fix = "Ta bort platsen: öppna bildens egenskaper, välj Ta bort egenskaper, och spara bilden på nytt."
        yield POSITION.at(file, (1, 1), message, fix)
    elif told:
        yield METADATA.at(file, (1, 1), "Bilden innehåller uppgifter om hur, när eller av vem den togs.", _ADD)


def _inside(path: Path, raw: bytes) -> tuple[set[str], int, bool, bool]:
    """Return the endings that a picture may have, its longest side, and whether it says where, and how, it was taken."""
    suffixes: set[str] = set()
    side, located, told = 0, False, False
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            suffixes, side = _FORMATS.get(image.format or "", set()), max(image.size)
            told = bool(suffixes) and not _HOW_SHOWN.issuperset(map(str, image.info))
            located = _has_position(image, raw)
            told = told or (image.format == "PNG" and len(_png_exif(raw)) > 0)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError):
        pass  # a broken file is told as such; what could be read of it counts
    return suffixes, side, located, told


def _has_position(image: Image.Image, raw: bytes) -> bool:
    """Tell whether a picture's Exif or XMP data say where it was taken. The pixels are never decoded."""
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


@FAMILY.bank
def homeless_pictures(bank: Bank) -> Iterator[Finding]:
    """Each picture folder belongs to an example. Fel: ``exempel/skane/bilder/a.jpg`` with no ``bilder.md``."""
    homes = {str(PurePosixPath(read.file).with_suffix("")) for reads in bank.read.values() for read in reads}
    for file in bank.listing.pictures:
        if str(PurePosixPath(file).parent) not in homes:
            message = "Bilden ligger inte i en mapp som hör till ett exempel."
            fix = (
                "Lägg den i en mapp med samma namn som exemplets fil, till exempel: exempel/skane/lund-teamet/bild.jpg"
            )
            yield HEMLOS.at(file, (1, 1), message, fix)
