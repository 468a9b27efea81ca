"""A chart as PNG, for formats that take no SVG."""

import io
from functools import cache
from importlib import resources

from PIL import Image, ImageDraw, ImageFont

from exempelbank.reports.chart import THICK, WIDTH, Chart

_SCALE = 3  # dots for each unit: sharp in print
_FONT = "atkinson-hyperlegible-next.ttf"
_PAPER, _INK, _FILL = "#ffffff", "#16211f", "#0b5a5e"
_LETTERS = 14


@cache
def _font() -> ImageFont.FreeTypeFont:
    path = resources.files("exempelbank").joinpath("data", _FONT)
    return ImageFont.truetype(str(path), _LETTERS * _SCALE, layout_engine=ImageFont.Layout.BASIC)


def draw(chart: Chart) -> bytes:
    """Return the picture. Equal charts give equal bytes."""
    image = Image.new("RGB", (WIDTH * _SCALE, max(chart.height, 1) * _SCALE), _PAPER)
    pen = ImageDraw.Draw(image)
    for bar in chart.bars:
        pen.text((0, bar.label_line * _SCALE), bar.label, fill=_INK, font=_font(), anchor="ls")
        if bar.width:
            corner = (bar.width * _SCALE, (bar.edge + THICK) * _SCALE)
            pen.rectangle(((0, bar.edge * _SCALE), corner), fill=_FILL)
        pen.text(
            (bar.number_at * _SCALE, bar.number_line * _SCALE), str(bar.count), fill=_INK, font=_font(), anchor="ls"
        )
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
