"""The list of pages for search engines (sitemaps.org 0.9). The dates are the content's, never the build's."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def render(pages: Iterable[tuple[str, str]]) -> bytes:
    """Return the sitemap of (absolute address, ISO date or "") in the order of the addresses."""
    root = ET.Element("urlset", xmlns=_NAMESPACE)
    for url, changed in sorted(pages):
        item = ET.SubElement(root, "url")
        ET.SubElement(item, "loc").text = url
        if changed:
            ET.SubElement(item, "lastmod").text = changed
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def robots(sitemap_url: str, *, closed: bool = False) -> bytes:
    """Return robots.txt: everything may be read, and the sitemap is named; or nothing may, where the site is closed."""
    if closed:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\nSitemap: {sitemap_url}\n".encode()
