"""Makes a picture fit for the bank and lays it beside its example: the command ``add-image``."""

import io
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from exempelbank import writing
from exempelbank.check.rules.bilder import LONGEST_SIDE, MAX_BYTES
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.names import address
from exempelbank.errors import SetupError
from exempelbank.prose.text import nearest

MAX_READ = 40_000_000  # bytes of a picture as a camera saves it
_MAX_PIXELS = 120_000_000
_MAX_ROOM = 130_000_000  # bytes of memory for a picture while it is made smaller
_BYTES = 4  # of a pixel in memory, whatever its colours
_SCAN, _MOST_SCANS = b"\xff\xda", 40  # the steps in which a JPEG comes, each of which is read over all of the picture
_SCALED = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr"})  # kinds of pixels that can be mixed
_TOO_LARGE = "Bilden har för många bildpunkter. Spara den med högst 1600 bildpunkters bredd."
QUALITIES = (82, 70, 55, 40, 25)
"""How much is kept of a picture, of 100: the first that makes it small enough is taken."""
_FORMATS = (
    "JPEG",
    "PNG",
    "WEBP",
)  # a JPEG with several pictures, as some telephones save it, is called MPO once it is open
NO_PICTURE = "Filen är ingen bild som går att läsa. Spara den som jpg eller png och försök igen."
_BROKEN = (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError)


def add_image(root: Path, raw: bytes, name: str, slug: str) -> Path:
    """Scale a picture to 1600 pixels, drop all that is said of it, and write it as webp beside its example below ``root``.

    Never over another file. Raises SetupError where there is no such example, or the file is no picture that can be used.
    """
    example = _example(root, slug)
    if len(raw) > MAX_READ:
        raise SetupError(f"Bilden är större än {MAX_READ // 1_000_000} MB. Spara den mindre och försök igen.")
    made = _made(raw)
    folder, stem = example.with_suffix(""), address(Path(name).stem, "bilden") or "bild"
    names = (f"{stem}.webp", *(f"{stem}-{number}.webp" for number in range(2, 1000)))
    path = next(path for free in names if not (path := folder / free).exists())
    writing.put_new(path, made)
    return path


def _room(image: Image.Image, raw: bytes, wanted: str) -> int:
    """Return how many bytes of memory a picture takes that is about to be read, as far as its head tells."""
    pixels = image.width * image.height
    taken = pixels * _BYTES
    if image.mode != wanted:
        taken += pixels * _BYTES
    if image.format == "WEBP":
        taken += 2 * pixels * _BYTES  # the library's own
    elif image.info.get("progressive"):
        width, height = _size(raw)
        taken += 2 * 3 * width * height  # held whole until the last step is read, however small it is to become
    return taken


def _size(raw: bytes) -> tuple[int, int]:
    """Return the size that a picture's file says it has."""
    with Image.open(io.BytesIO(raw), formats=_FORMATS) as image:
        return image.size


def _example(root: Path, slug: str) -> Path:
    examples = {path.stem: path for path in sorted((root / EXEMPEL.folder).glob("*/*.md"))}
    wanted = slug.removesuffix(".md").rpartition("/")[2]
    if wanted not in examples:
        hit = nearest(wanted, examples)
        advice = f"Menade du {hit}?" if hit else "Skriv filens namn utan .md, till exempel: lund-familjehem"
        raise SetupError(f"Det finns inget exempel som heter {wanted}. {advice}")
    return examples[wanted]


def _made(raw: bytes) -> bytes:
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(raw), formats=_FORMATS) as image:
            if image.width * image.height > _MAX_PIXELS:
                raise SetupError(_TOO_LARGE)
            if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
                raise SetupError("Bilden är rörlig. Spara en enda bild av den som jpg eller png.")
            wanted = "RGBA" if image.has_transparency_data else "RGB"
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is made smaller already while it is read
            if _room(image, raw, wanted) > _MAX_ROOM or raw.count(_SCAN) > _MOST_SCANS:
                raise SetupError(_TOO_LARGE)
            small: Image.Image = image if image.mode in _SCALED and wanted == "RGB" else image.convert(wanted)
            small.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            plain = ImageOps.exif_transpose(small).convert(wanted)
    except _BROKEN as error:
        raise SetupError(NO_PICTURE) from error
    for quality in QUALITIES:
        out = io.BytesIO()
        plain.save(out, "WEBP", quality=quality, method=4, exif=b"", xmp=b"", icc_profile=b"")
        if out.tell() <= MAX_BYTES:
            return out.getvalue()
    raise SetupError(f"Bilden blir större än {MAX_BYTES // 1000} kB. Välj en bild med färre detaljer.")
