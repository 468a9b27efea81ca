"""Hand-written pages without MkDocs: the same HTML as it makes, and a word on what is wrong with them."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from exempelbank.adapters.filelinks import FileLinks
from exempelbank.adapters.handmade import Handmade
from exempelbank.errors import SetupError
from exempelbank.settings import load_markdown, load_settings
from exempelbank.site import links, templating

ROOT = Path(__file__).parents[2]
ADDRESSES = frozenset({"", "kommuner/", "prov/", "om/"})
# Everything that mkdocs.yml's extensions make of a page, links of every kind, and what a page says of itself.
RICH = """---
title: "Allt & lite <till>"
description: Varje sak som en handskriven sida kan ha.
---

# Allt & lite <till> {#allt}

BBIC står i en tabell[^1]. Mer: [fält](bidra/falt.md), [dit](bidra/index.md#hit), [här](#sist), [själv](prov.md?a=1#allt),
[fil](bilder/prov%201.txt), [kommuner](/kommuner/?q=a&b=c#x), [start](/), [ute](https://a.test/?a=1&b=2), <mejl@exempel.test>.

*[BBIC]: Barns behov i centrum

[^1]: En not med [länk](om.md).

!!! note "Att tänka på"

    Ett stycke `kod` i en ruta.

??? tip

    Dolt från början.

| Ett | Två |
| --- | ---: |
| a   | 1,5 |

## Först & sist {.stor}

### Under *lutat*

```python
x = "<å>"
```

## Å, ä och ö

<div id="sist">Rå HTML</div>

![En bild](bilder/prov.png){ width=10 }
"""
PAGES = {
    "prov.md": RICH,
    "om.md": "# Om\n\n[a](/prov/)\n",
    "bidra/index.md": "Text först.\n\n# Sidan bidra\n\n## Hit\n\n[Upp](../prov.md#allt) och [sig själv](index.md).\n",
    "bidra/falt.md": "---\ndescription: Utan titel.\n---\nIngen rubrik.\n",
    "prov/djupt/SIDA_ett.md": "\ufeff# Djupt & *lutat*\n\n[Ut](../../om.md) [hem](/) [syskon](README.md)\n",
    "prov/djupt/README.md": "---\ntitle: Mappens sida\nlang: en\n---\n\nUtan rubrik. [En](SIDA_ett.md#djupt-lutat)\n",
    "prov/djupt/tva-ord.md": "Utan titel och rubrik.\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with hand-written pages, our layout and MkDocs' settings."""
    (tmp_path / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (tmp_path / "overrides").symlink_to(ROOT / "overrides")
    (tmp_path / "exempel").mkdir()
    _write(
        tmp_path, PAGES | {"bilder/prov 1.txt": "a", "bilder/prov.png": "b", "bilder/.dold": "c", "assets/js/a.js": "d"}
    )
    return tmp_path


def _write(root: Path, pages: dict[str, str]) -> None:
    for name, text in pages.items():
        path = root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _whole(root: Path) -> Any:
    """Stand for the rest of the site, of which a page needs little."""
    settings = load_settings(root)
    return SimpleNamespace(
        fill=lambda text: text,
        addresses=ADDRESSES,
        account=lambda *given: links.account(settings, *given),
        site=templating.site_of(settings, "assets/x/"),
    )


def _faults(root: Path) -> list[str]:
    return Handmade(root).make(_whole(root)).faults


def _tree(headings: Any) -> list[Any]:
    return [(item.title, item.url, item.level, _tree(item.children)) for item in headings]


def _by_mkdocs(root: Path) -> dict[str, tuple[str, list[Any]]]:
    """What MkDocs gives our layout of each page: its HTML and its table of contents."""
    config = load_config(str(root / "mkdocs.yml"))
    site_links = links.SiteLinks(pytest.fail)
    config.markdown_extensions.append(site_links)
    files, found = get_files(config), {}
    for file in files.documentation_pages():
        page = Page(None, file, config)
        site_links.page, site_links.known = page.url, ADDRESSES
        page.read_source(config)
        page.render(config, files)
        found[file.src_uri] = (page.content, _tree(page.toc), page.url)
    return found


def test_every_page_is_as_mkdocs_makes_it(root: Path):
    handmade, faults, whole = Handmade(root), [], _whole(root)
    made = {}
    for source in handmade.pages:
        page = handmade._page(source, FileLinks(source.path, handmade.addresses), whole, faults)
        made[source.path] = (page.content, _tree(page.toc), source.url)
    assert made == _by_mkdocs(root)
    assert len(made) == len(PAGES)
    assert faults == []
    for part in (
        "<abbr",
        "admonition",
        "<details",
        "<table",
        "footnote",
        "language-python",
        'class="stor"',
        'width="10"',
    ):
        assert part in made["prov.md"][0]


def test_the_extensions_are_those_that_mkdocs_uses():
    """MkDocs adds some by itself: they must stand in mkdocs.yml too, or we would do without them."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    markdown = load_markdown(ROOT)
    assert list(markdown.extensions) == config.markdown_extensions
    assert {name: told for name, told in markdown.configs.items() if told} == config.mdx_configs


def test_files_beside_the_pages_come_with_them_and_sources_do_not(root: Path):
    made = Handmade(root).make(_whole(root))
    names = {item.path for item in made.files}
    assert names == {
        "prov/index.html", "om/index.html", "bidra/index.html", "bidra/falt/index.html", "prov/djupt/index.html",
        "prov/djupt/SIDA_ett/index.html", "prov/djupt/tva-ord/index.html", "bilder/prov 1.txt", "bilder/prov.png",
    }  # fmt: skip


def test_a_page_is_printed_with_its_title_language_and_way(root: Path):
    made = {
        item.path: item.content.decode()
        for item in Handmade(root).make(_whole(root)).files
        if item.path.endswith("html")
    }
    titles = {path: text.partition("<title>")[2].partition(" – ")[0] for path, text in made.items()}
    assert titles == {
        "prov/index.html": "Allt &amp; lite &lt;till&gt;", "om/index.html": "Om", "bidra/index.html": "Index", "bidra/falt/index.html": "Falt",
        "prov/djupt/index.html": "Mappens sida", "prov/djupt/SIDA_ett/index.html": "Djupt &amp; lutat", "prov/djupt/tva-ord/index.html": "Tva ord",
    }  # fmt: skip
    assert '<html lang="en">' in made["prov/djupt/index.html"]
    assert ">Mappens sida</a>" in made["prov/djupt/SIDA_ett/index.html"]


def test_icons_of_our_own_take_the_place_of_materials(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(templating, "find_spec", lambda _name: None)
    with pytest.raises(SetupError, match=r"^mkdocs-material är inte installerat\."):
        templating.environment(root)
    (root / "overrides").unlink()
    (root / "overrides/.icons/material").mkdir(parents=True)
    (root / "overrides/main.html").write_text("{{ 'material/plus' | ikon }}", encoding="utf-8")
    (root / "overrides/.icons/material/plus.svg").write_text("<svg/>", encoding="utf-8")
    made = templating.render(templating.environment(root), "main.html")
    assert made == b'<span class="ex-ikon" aria-hidden="true"><svg/></span>'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[x](nix.md)", "docs/om.md länkar till nix.md, men den filen finns inte."),
        ("![x](../../nix.png)", "docs/om.md länkar till ../../nix.png, men den filen finns inte."),
        ("[x](nix/)", "docs/om.md länkar till nix/, men den platsen finns inte."),
        ("[x](#nix)", "docs/om.md länkar till #nix, men den platsen finns inte."),
        ("[x](bidra/index.md#nix)", "docs/om.md länkar till bidra/index.md#nix, men den platsen finns inte."),
        ("[x](/nix/)", "docs/om.md länkar till /nix/, men den sidan finns inte."),
        ("[x](#hit) <a name='hit'></a> [y](bilder/prov.png#x) [z](mailto:a@b.test)", None),
    ],
)
def test_a_link_that_leads_nowhere_is_told(root: Path, text: str, told: str | None):
    _write(root, {"om.md": f"# Om\n\n{text}\n"})
    assert _faults(root) == ([told] if told else [])


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("docs/om.md", b"# Om \xff", "docs/om.md är inte sparad som UTF-8."),
        ("docs/om.md", b"---\ntitle: [x\n---\n", "docs/om.md har uppgifter överst som inte går att förstå."),
        ("docs/om.md", b"---\nbara text\n---\n", "docs/om.md har uppgifter överst som inte går att förstå."),
        ("docs/om/index.md", b"# Om", "docs/om.md och docs/om/index.md får samma adress."),
        ("mkdocs.yml", b"site_name: a\nsite_url: https://a.test/\nmarkdown_extensions: [nix]\n", "Markdown-tillägget nix går inte att använda."),
        ("mkdocs.yml", b"site_name: a\nsite_url: https://a.test/\nmarkdown_extensions: [{toc: {nix: 1}}]\n", "Markdown-tillägget toc går inte att använda."),
        ("mkdocs.yml", b"site_name: a\nmarkdown_extensions: toc\n", "markdown_extensions i mkdocs.yml ska vara en lista med namn."),
        ("mkdocs.yml", b"site_name: a\nmarkdown_extensions: [[toc]]\n", "markdown_extensions i mkdocs.yml ska vara en lista med namn."),
        ("mkdocs.yml", b"site_name: a\nmarkdown_extensions: [{toc: 1}]\n", "markdown_extensions i mkdocs.yml ska vara en lista med namn."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(root: Path, file: str, content: bytes, told: str):
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_bytes(content)
    with pytest.raises(SetupError) as raised:
        Handmade(root).make(_whole(root))
    assert str(raised.value).startswith(told)
