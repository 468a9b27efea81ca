"""Makes a picture fit for the bank and lays it beside its example: the command ``add-image``."""

import io
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from exempelbank.check.rules.bilder import LONGEST_SIDE, MAX_BYTES
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.names import address
from exempelbank.errors import SetupError
from exempelbank.prose.text import nearest

MAX_READ = 40_000_000  # bytes of a picture as a camera saves it
_MAX_PIXELS = 120_000_000
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
    folder.mkdir(exist_ok=True)
    with path.open("xb") as file:
        file.write(made)
    return path


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
                raise SetupError("Bilden har för många bildpunkter. Spara den med högst 1600 bildpunkters bredd.")
            if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
                raise SetupError("Bilden är rörlig. Spara en enda bild av den som jpg eller png.")
            upright = ImageOps.exif_transpose(image)
            plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    except _BROKEN as error:
        raise SetupError(NO_PICTURE) from error
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    for quality in QUALITIES:
        out = io.BytesIO()
        plain.save(out, "WEBP", quality=quality, method=4, exif=b"", xmp=b"", icc_profile=b"")
        if out.tell() <= MAX_BYTES:
            return out.getvalue()
    raise SetupError(f"Bilden blir större än {MAX_BYTES // 1000} kB. Välj en bild med färre detaljer.")
