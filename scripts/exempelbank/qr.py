"""An address as a QR code for the printed page, inline SVG. Pure."""

import segno

_QUIET_ZONE = 4  # modules of white around the code, which the standard asks for
_MASK = 2  # any mask can be read; trying all eight to choose one takes five times as long


def svg(address: str) -> str:
    """Return the modules of the code as an SVG element with a title, black whatever the page's colours are."""
    code = segno.make(address, micro=False, error="m", boost_error=False, mask=_MASK)
    text: str = code.svg_inline(border=_QUIET_ZONE, omitsize=True, svgclass="ex-qr", lineclass=None, title="QR-kod med sidans adress")
    return text.replace("<svg ", '<svg role="img" ', 1)
