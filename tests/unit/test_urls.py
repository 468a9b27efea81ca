"""Addresses: relative ones lead where they should."""

from urllib.parse import urljoin

import pytest

from exempelbank.content import urls


@pytest.mark.parametrize("page", ["", "exempel/", "exempel/a/", "kommuner/lund/", "404.html"])
@pytest.mark.parametrize("target", ["", "exempel/", "exempel/a/", "assets/css/a.css", "exempel/?q=a#b", "bidra/#x"])
def test_relative_address_leads_to_the_target(page, target):
    """A browser on the page, at any base, ends up at the target."""
    base = "https://a.se/bank/"
    assert urljoin(base + page, urls.relative(target, page)) == base + target


@pytest.mark.parametrize("target", ["https://lund.se/", "mailto:a@lund.se", "#x"])
def test_other_addresses_are_left_alone(target):
    assert urls.relative(target, "exempel/a/") == target


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("exempel/skane/lund.md", "exempel/lund/"),
        ("docs/metoder/mst.md", "metoder/mst/"),
        ("docs/kalender/2016/mote.md", "kalender/2016/mote/"),
        ("docs/index.md", ""),
        ("docs/bidra/index.md", "bidra/"),
        ("docs/om.md", "om/"),
        ("README.md", None),
        ("exempel/taggar.yml", None),
        ("docs/assets/a.css", None),
    ],
)
def test_address_of_a_file(file, address):
    found = urls.of_file(file)
    assert (found if found is None else found.removeprefix("./").replace("/./", "/")) in {
        address,
        "./" if address == "" else address,
    }


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("../halland/b.md", "../../exempel/b/"),
        ("b.md#så-gick-det", "../../exempel/b/#sa-gick-det"),
        ("../../docs/metoder/mst.md", "../../metoder/mst/"),
        ("a/bild.jpg", "bild.jpg"),
        ("#utgångsläge", "#utgangslage"),
        ("#resultat", "#resultat"),
        ("https://lund.se", "https://lund.se"),
        ("mailto:a@lund.se", "mailto:a@lund.se"),
        ("../../../x", "../../../x"),
    ],
)
def test_address_in_a_file_becomes_one_on_its_page(target, address):
    assert urls.resolve("exempel/skane/a.md", target) == address


@pytest.mark.parametrize(
    ("target", "path"),
    [("b.md", "exempel/skane/b.md"), ("../b.md#c", "exempel/b.md"), ("../../../b.md", None), ("/etc/passwd", None)],
)
def test_path_in_the_repository(target, path):
    assert urls.in_repository("exempel/skane/a.md", target) == path
