"""Addresses in mkdocs.yml and in the environment are whole, or the build says so."""

import pytest

from exempelbank.errors import SetupError
from exempelbank.settings import Redaktion, load_settings

_FILE = 'site_name: Prov\nsite_url: !ENV [SITE_URL, "https://x.se/"]\nrepo_url: !ENV [REPO_URL, ""]\n'


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A project with only its settings."""
    for name in ("SITE_URL", "REPO_URL"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "mkdocs.yml").write_text(_FILE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (None, "https://x.se/"),
        ("https://x.se", "https://x.se/"),
        ("https://x.se/bank", "https://x.se/bank/"),
        ("https://x.se/bank/under/", "https://x.se/bank/under/"),
        ("http://localhost:8080/", "http://localhost:8080/"),
        ("https://xn--gteborg-90a.se/", "https://xn--gteborg-90a.se/"),
    ],
)
def test_a_whole_address_ends_with_a_slash(root, monkeypatch, given, url):
    if given is not None:
        monkeypatch.setenv("SITE_URL", given)
    assert load_settings(root).url == url


WRONG = (
    "/bank", "x.se", "https://x.se/a b", " https://x.se/", "https://x.se/?a=1", "https://x.se/#a", "ftp://x.se/", "//x.se/",
    "https://", "https:///bank/", "https://x.se:99999/", "https://namn:hemligt@x.se/", "https://x.se/../", "https://x.se//a/",
    "javascript:alert(1)", 'https://x.se/"><b>', "https://göteborg.se/", "https://.../", "nix",
)  # fmt: skip


@pytest.mark.parametrize("given", ["", *WRONG])
def test_half_an_address_is_told(root, monkeypatch, given):
    monkeypatch.setenv("SITE_URL", given)
    with pytest.raises(SetupError, match=r"^Adressen site_url (är ”|saknas).*\n.*mkdocs\.yml.*SITE_URL\.$"):
        load_settings(root)
    (root / "mkdocs.yml").write_text(f"site_name: Prov\nsite_url: '{given}'\n", encoding="utf-8")
    with pytest.raises(SetupError, match=r"^Adressen site_url "):
        load_settings(root)


@pytest.mark.parametrize("given", WRONG)
def test_half_an_address_of_the_repository_is_told(root, monkeypatch, given):
    monkeypatch.setenv("REPO_URL", given)
    with pytest.raises(SetupError, match=r"^Adressen repo_url är ”.*\n.*REPO_URL\.$"):
        load_settings(root)


def test_no_repository_is_fine(root, monkeypatch):
    monkeypatch.setenv("REPO_URL", "")
    assert (load_settings(root).repo_url, load_settings(root).edit_url("docs/om.md")) == ("", "")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"site_name: [\n", "går inte att förstå, rad 2, tecken 1"),
        (b"a: '\n", "går inte att förstå, rad "),
        (b"site_name: \xff\n", "är inte sparad som UTF-8"),
        (b"a: " + b"[" * 3000, "har för många listor inuti varandra"),
        (b"site_url: https://x.se/\n", "saknar site_name"),
        (b"- lista\n", "saknar site_name"),
        (b"", "saknar site_name"),
        (b"a: 2024-13-99\nb: !!int x\n", "går inte att förstå"),
        (b"a: \x00\n", "går inte att förstå"),
    ],
)
def test_settings_that_cannot_be_read_are_told(root, content, told):
    (root / "mkdocs.yml").write_bytes(content)
    with pytest.raises(SetupError, match=told):
        load_settings(root)


def test_settings_that_are_a_folder_are_told(root):
    (root / "mkdocs.yml").unlink()
    with pytest.raises(SetupError, match="gick inte att läsa: den finns inte"):
        load_settings(root)
    (root / "mkdocs.yml").mkdir()
    with pytest.raises(SetupError, match="gick inte att läsa: en mapp står där en fil ska vara"):
        load_settings(root)


_ALL = "{namn: Redaktionen, e_post: bank@x.se, utgivare: Region X, svarstid: fem  arbetsdagar}"


@pytest.mark.parametrize(
    ("extra", "wanted"),
    [
        ("", Redaktion()),
        ("extra:\n", Redaktion()),
        ("extra: {annat: 1}\n", Redaktion()),
        ("extra: {redaktion: }\n", Redaktion()),
        ("extra: {redaktion: {namn: , e_post: ''}}\n", Redaktion()),
        ("extra: {redaktion: {e_post: a.b+c@x.kommun.se}}\n", Redaktion(e_post="a.b+c@x.kommun.se")),
        (f"extra: {{redaktion: {_ALL}}}\n", Redaktion("Redaktionen", "bank@x.se", "Region X", "fem arbetsdagar")),
        ("extra: {redaktion: {svarstid: 5}}\n", Redaktion(svarstid="5")),
        ("extra: {redaktion: {utgivartyp: statlig myndighet}}\n", Redaktion(utgivartyp="statlig myndighet")),
    ],
)
def test_the_editors_are_named_as_far_as_they_are_set(root, extra, wanted):
    (root / "mkdocs.yml").write_text(_FILE + extra, encoding="utf-8")
    assert load_settings(root).redaktion == wanted


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("[namn]", "ska ha raderna namn, e_post, utgivare, svarstid"),
        ("Redaktionen", "ska ha raderna namn, e_post, utgivare, svarstid"),
        ("{e-post: a@x.se}", "har en rad som heter ”e-post”"),
        ("{namn: {a: b}}", "har mer under namn än en kort text"),
        ("{utgivare: [a]}", "har mer under utgivare än en kort text"),
        (f"{{svarstid: {'lång ' * 60}}}", "har mer under svarstid än en kort text"),
        ("{e_post: a}", "har e-postadressen ”a”"),
        ("{utgivartyp: förbund}", "har utgivartypen ”förbund”. Den ska vara en av statlig myndighet, region, kommun"),
        ("{e_post: a@x}", "har e-postadressen ”a@x”"),
        ("{e_post: 'a@x.se?cc=b@y.se'}", "har e-postadressen ”a@x.se"),
        ("{e_post: 'a@x.se, b@y.se'}", "har e-postadressen ”a@x.se, b"),
    ],
)
def test_what_cannot_be_said_of_the_editors_is_told_with_an_example(root, given, told):
    (root / "mkdocs.yml").write_text(f"{_FILE}extra: {{redaktion: {given}}}\n", encoding="utf-8")
    with pytest.raises(SetupError) as stopped:
        load_settings(root)
    first, _, example = str(stopped.value).partition("\n\n")
    assert first.startswith(f"extra.redaktion i mkdocs.yml {told}")
    (root / "mkdocs.yml").write_text(f"{_FILE}{example}\n", encoding="utf-8")
    assert load_settings(root).redaktion != Redaktion()
