"""A real, strict build of a small bank: what stands on the pages, and that nobody's text becomes code."""

import itertools
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree as ET

import html5lib
import pytest
import yaml

from exempelbank.site.linkcheck import check_links

HOSTILE = "exempel/lund-fientligt/"
PICTURE = "exempel/malmo-med-bild/"
OVERDUE = "exempel/orebro-forsenat/"
ARCHIVED = "exempel/umea-arkiverat/"
PUBLISHED = ("falun-lund-vanner", "halland-hela-lanet", "lund-fientligt", "malmo-med-bild", "orebro-forsenat")
ALIASES = ("exempel/malmo-gammal-adress/", "exempel/malmo-aldre-adress/")
MOVED = (*ALIASES, "bidra/drift/")
TAGS = ("barnratt", "placerade-barn", "utsatta-omraden", "kompetens-och-stabilitet", "fientlig-text")
HOSTILE_PAGES = (HOSTILE, "metoder/fientlig-metod/", "kalender/2024/fientligt-mote/", "taggar/fientlig-text/")
SHOWN_ON = (
    "", "exempel/", "metoder/", "taggar/", "kalender/", "kommuner/lund/", "kommuner/falun/", "kommuner/eslov/", "lan/skane/",
    "taggar/barnratt/", "barnkonventionen/12/", "exempel/falun-lund-vanner/",
)  # fmt: skip
FIXED = (
    "",
    "exempel/",
    "metoder/",
    "taggar/",
    "kommuner/",
    "lan/",
    "kalender/",
    "nytt/",
    "barnkonventionen/",
    "redovisning/",
)


@pytest.fixture(params=["small", "real"])
def site(request: pytest.FixtureRequest) -> Any:
    """Each built site in turn, for what must hold on every page of both."""
    return request.getfixturevalue(request.param)


def front_matter(root: Path, file: str) -> dict[str, Any]:
    """Read a content file with PyYAML alone, so that nothing of ours stands between file and page."""
    return yaml.safe_load((root / file).read_text(encoding="utf-8").split("---\n")[1])


def json_ld(page: Any) -> list[dict[str, Any]]:
    """Return what a page says of itself in JSON-LD."""
    blocks = [e.text for e in page.all("script") if e.attrs.get("type") == "application/ld+json"]
    found = [json.loads(block) for block in blocks]
    assert all(block["@context"] == "https://schema.org" for block in found)
    return [thing for block in found for thing in block.get("@graph", [block])]


def is_redirect(page: Any) -> bool:
    return any(e.attrs.get("http-equiv") == "refresh" for e in page.all("meta"))


# Addresses


@pytest.mark.parametrize(
    ("folder", "count"),
    [("kommuner/", 290), ("lan/", 21), ("barnkonventionen/", 42), ("taggar/", len(TAGS)), ("metoder/", 2)],
)
def test_every_kind_has_its_pages(small, folder, count):
    found = [address for address in small.pages if re.fullmatch(rf"{folder}[a-z0-9-]+/", address)]
    assert len(found) == count


def test_named_pages_stand_at_their_addresses(small):
    wanted = {
        *FIXED, "404.html", *(f"exempel/{slug}/" for slug in PUBLISHED), ARCHIVED, *ALIASES, *(f"taggar/{slug}/" for slug in TAGS),
        "kommuner/malung-salen/", "kommuner/upplands-vasby/", "kommuner/gotland/", "kommuner/habo/", "kommuner/habo-uppsala/",
        "lan/vastra-gotaland/", "lan/skane/", "metoder/fientlig-metod/", "kalender/2024/fientligt-mote/", "om/", "tillganglighet/", "bidra/fel/", "bidra/tips/", "bidra/vi-soker/", "data/",
        *(f"barnkonventionen/{number}/" for number in range(1, 43)),
    }  # fmt: skip
    kommuner = {"kommuner/habo/", "kommuner/habo-uppsala/"}  # Habo and Håbo: the register decides which form each has
    assert wanted - kommuner <= set(small.pages)
    assert len({address for address in small.pages if address.startswith("kommuner/habo")}) == 2


def test_a_draft_is_nowhere(small, read_tree):
    assert not [name for name in read_tree(small.folder) if "lund-utkast" in name]
    told = [
        name
        for name, content in read_tree(small.folder).items()
        if b"utkastord" in content or b"lund-utkast" in content
    ]
    assert told == []


# Sitemap and robots


def test_sitemap_holds_exactly_the_pages_to_be_found(small):
    namespace = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    root = ET.parse(small.folder / "sitemap.xml").getroot()  # noqa: S314 - made by ourselves
    places = [item.text for item in root.findall("s:url/s:loc", namespace)]
    expected = {small.url + address for address, page in small.pages.items() if not page.meta("robots")}
    assert Counter(places) == Counter(expected)
    hidden = {ARCHIVED, "404.html", *MOVED}
    assert {address for address, page in small.pages.items() if page.meta("robots")} == hidden
    assert {small.url + address for address in FIXED} <= set(places)
    days = {item.find("s:loc", namespace).text: item.findtext("s:lastmod", None, namespace) for item in root}
    assert days[small.url + PICTURE] == "2024-11-20"
    assert days[small.url + "lan/orebro/"] == "2022-11-29"


def test_robots_names_the_sitemap(small):
    assert (small.folder / "robots.txt").read_text(encoding="utf-8") == (
        "User-agent: *\nAllow: /\nSitemap: https://exempel.test/banken/sitemap.xml\n"
    )


# What an example's page says


def test_archived_says_so_and_leads_on(small):
    page = small.pages[ARCHIVED]
    assert "Exemplet är arkiverat. Gruppen lades ner 2020. Ett team med bild i Malmö" in page.main_text
    links = [e.attrs["href"] for e in page.all("a") if e.text == "Ett team med bild i Malmö"]
    assert links[0] == "../../exempel/malmo-med-bild/"
    lists = ("", "exempel/", "kommuner/umea/", "lan/vasterbotten/", "taggar/utsatta-omraden/")
    assert [address for address in lists if "En arkiverad grupp" in small.pages[address].main_text] == []


def test_overdue_says_so(small):
    text = "Texten granskades senast 29 november 2022. Uppgifterna kan ha ändrats sedan dess."
    assert text in small.pages[OVERDUE].main_text
    assert [address for address, page in small.pages.items() if "Uppgifterna kan ha ändrats" in page.main_text] == [
        OVERDUE
    ]


def test_origin_is_told(small):
    compiled = "Sammanställt av redaktionen ur öppna källor. Kommunen har inte granskat texten."
    assert [slug for slug in PUBLISHED if compiled in small.pages[f"exempel/{slug}/"].main_text] == [
        slug for slug in PUBLISHED if slug != "orebro-forsenat"
    ]
    page = small.pages[OVERDUE]
    assert "Inskickat av kommunen." in page.main_text
    assert "mailto:barnochunga@orebro.se" in [e.attrs["href"] for e in page.all("a")]


@pytest.mark.parametrize("address", ALIASES)
def test_alias_leads_to_the_example(small, address):
    page = small.pages[address]
    refresh = [e.attrs["content"] for e in page.all("meta") if e.attrs.get("http-equiv") == "refresh"]
    assert refresh == ["0; url=../../exempel/malmo-med-bild/"]
    assert page.link("canonical") == small.url + PICTURE
    assert page.meta("robots") == "noindex"
    assert "Ett team med bild i Malmö" in page.main_text


def test_picture_lies_beside_its_page(small):
    source = small.root / "exempel" / "skane" / "malmo-med-bild" / "arbetsgang.png"
    assert (small.folder / PICTURE / "arbetsgang.png").read_bytes() == source.read_bytes()
    pictures = [(e.attrs["src"], e.attrs["alt"]) for e in small.pages[PICTURE].all("img")]
    assert pictures == [("arbetsgang.png", "Fyra rutor i rad: samtal, plan, uppföljning och avslut")]


def test_examples_that_build_on_each_other_lead_to_each_other(small):
    assert "Bygger på" in small.pages[PICTURE].texts("h2")
    assert "Används också av" in small.pages[OVERDUE].texts("h2")
    assert "../../exempel/malmo-med-bild/" in [e.attrs["href"] for e in small.pages[OVERDUE].all("a")]


def test_relative_link_to_another_file_becomes_its_page(small):
    assert "../../exempel/falun-lund-vanner/" in [
        e.attrs["href"] for e in small.pages[HOSTILE].all("a") if e.text == "vän"
    ]


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("metoder/vanlig-metod/", "docs/metoder/vanlig-metod.md"),
        ("om/", "docs/om.md"),
        ("bidra/", "docs/bidra/index.md"),
    ],
)
def test_edit_link_leads_to_the_file(small, address, file):
    assert (small.root / file).is_file()
    assert f"https://git.exempel.test/agare/bank/edit/main/{file}" in [
        e.attrs["href"] for e in small.pages[address].all("a")
    ]


# Text stays text


def _suspects(node: ET.Element) -> Iterator[str]:
    """Yield whatever could run or load something in a parsed page, other than what our own layout holds."""
    for element in node.iter():
        if not isinstance(element.tag, str):
            continue
        yield from (f"{element.tag} {name}" for name in element.attrib if name.lower().startswith("on"))
        yield from (
            f"{name}={value}"
            for name, value in element.attrib.items()
            if re.match(r"\s*(javascript|data):", value, re.IGNORECASE)
        )
        source = element.get("src", "")
        if (
            element.tag == "script"
            and element.get("type") != "application/ld+json"
            and not re.search(r"/assets/(?:[0-9a-f]+/)?js/\w+\.m?js$", f"/{source}")
        ):
            yield f"script {source} {element.text}"
        if element.tag in {"iframe", "object", "embed", "style", "base"}:
            yield element.tag
        if element.tag == "img" and "/" not in source and not source.endswith(".png"):
            yield f"img {source}"


@pytest.mark.parametrize("address", [*HOSTILE_PAGES, *SHOWN_ON])
def test_hostile_text_is_text(small, address):
    page = small.pages[address]
    assert "alert(" in page.source
    assert list(_suspects(html5lib.parse(page.source, namespaceHTMLElements=False))) == []


@pytest.mark.parametrize(
    ("address", "file", "key"),
    [
        (HOSTILE, "exempel/flera-lan/lund-fientligt.md", "titel"),
        ("metoder/fientlig-metod/", "docs/metoder/fientlig-metod.md", "namn"),
        ("kalender/2024/fientligt-mote/", "docs/kalender/2024/fientligt-mote.md", "titel"),
    ],
)
def test_hostile_title_is_shown_to_the_letter(small, address, file, key):
    title = front_matter(small.root, file)[key]
    tree = html5lib.parse(small.pages[address].source, namespaceHTMLElements=False)
    assert tree.findtext("head/title") == f"{title} – Exempelbanken"
    assert ["".join(h1.itertext()) for h1 in tree.iter("h1")] == [title]
    assert small.pages[address].meta("og:title") == title


def test_hostile_fields_and_text_are_shown_to_the_letter(small):
    data = front_matter(small.root, "exempel/flera-lan/lund-fientligt.md")
    page = small.pages[HOSTILE]
    text = page.main_text
    shown = [
        data["målgrupp"], *data["samverkan"], data["resurser"], data["kontakt"]["funktion"], data["barnversion"], data["uppföljning"]["av"],
        data["källor"][0]["titel"], data["källor"][0]["utgivare"], " ".join(data["sammanfattning"].split()),
    ]  # fmt: skip
    assert [value for value in shown if value not in text] == []
    assert (
        "<script>alert(10)</script> och <img src=x onerror=alert(11)> som text. Mallar räknar inte: {{ 7*7 }} och {% raw %}"
        in text
    )
    assert "</code></pre><script>alert(15)</script>" in text
    assert page.meta("description") == " ".join(data["sammanfattning"].split())
    targets = [e.attrs["href"] for e in page.all("a")]
    assert data["källor"][0]["url"] in targets


def test_template_expressions_are_not_evaluated(small):
    for address in HOSTILE_PAGES:
        page = small.pages[address]
        assert "{{ 7*7 }}" in page.main_text
        assert not re.search(r"\b49\b", page.main_text)


# What a page says of itself


def test_canonical_and_open_graph_agree(site):
    wrong = {}
    for address, page in site.pages.items():
        if is_redirect(page):
            continue
        canonical = page.link("canonical")
        if not canonical == page.meta("og:url") == site.url + address:
            wrong[address] = canonical
        assert page.meta("description"), address
        assert page.meta("og:title"), address
        assert page.meta("og:locale") == "sv_SE"
    assert wrong == {}


def test_article_in_json_ld_equals_the_front_matter(small):
    data = front_matter(small.root, "exempel/skane/malmo-med-bild.md")
    article = next(thing for thing in json_ld(small.pages[PICTURE]) if thing["@type"] == "Article")
    assert article == {
        "@type": "Article",
        "@id": f"{small.url}{PICTURE}#artikel",
        "headline": data["titel"],
        "description": " ".join(data["sammanfattning"].split()),
        "inLanguage": "sv",
        "url": small.url + PICTURE,
        "mainEntityOfPage": small.url + PICTURE,
        "isPartOf": {"@id": f"{small.url}#webbplats"},
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "datePublished": data["publicerad"].isoformat(),
        "dateModified": data["granskad"].isoformat(),
        "about": [{"@type": "DefinedTerm", "name": "Placerade barn", "url": f"{small.url}taggar/placerade-barn/"}],
        "spatialCoverage": [{"@type": "AdministrativeArea", "name": "Malmö kommun", "identifier": "1280"}],
        "citation": [
            {
                "@type": "CreativeWork",
                "name": "Teamets årsrapport",
                "publisher": {"@type": "Organization", "name": "Malmö stad"},
                "url": "https://malmo.se/rapport",
                "datePublished": "2023",
            }
        ],
    }


@pytest.mark.parametrize("slug", PUBLISHED)
def test_json_ld_of_every_example_follows_its_file(small, slug):
    file = next((small.root / "exempel").rglob(f"{slug}.md"))
    data = front_matter(small.root, file.relative_to(small.root).as_posix())
    page = small.pages[f"exempel/{slug}/"]
    things = {thing["@type"]: thing for thing in json_ld(page)}
    article, trail = things["Article"], things["BreadcrumbList"]
    assert (article["headline"], article["url"]) == (data["titel"], page.link("canonical"))
    assert (article["datePublished"], article["dateModified"]) == (
        data["publicerad"].isoformat(),
        data["granskad"].isoformat(),
    )
    assert len(article["spatialCoverage"]) == len(data.get("kommuner", data.get("län")))
    assert [work["name"] for work in article.get("citation", [])] == [
        source["titel"] for source in data.get("källor", [])
    ]
    assert [item["position"] for item in trail["itemListElement"]] == [1, 2, 3]
    assert trail["itemListElement"][-1]["item"] == page.link("canonical")


def test_all_json_ld_is_json(site):
    kinds = Counter(thing["@type"] for page in site.pages.values() for thing in json_ld(page))
    assert {"WebSite", "Article", "BreadcrumbList", "DefinedTerm", "Event"} <= set(kinds)


# Every page of both sites


def test_language_title_and_headings(site):
    faults = []
    for address, page in site.pages.items():
        language = page.all("html")[0].attrs.get("lang")
        if language != "sv" and (address, language) != ("english/", "en"):
            faults.append(f"{address}: lang={language}")
        levels = [int(element.tag[1]) for element in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
        if levels.count(1) != 1:
            faults.append(f"{address}: {levels.count(1)} h1")
        if any(after > before + 1 for before, after in itertools.pairwise(levels)):
            faults.append(f"{address}: rubriknivåer {levels}")
        if "" in page.texts("h1", "h2", "h3", "h4", "title"):
            faults.append(f"{address}: tom rubrik")
    assert faults == []


def test_titles_are_unique(site):
    titles = Counter(" ".join(page.texts("title")) for page in site.pages.values() if not is_redirect(page))
    assert [title for title, count in titles.items() if count > 1] == []


def test_skip_link_is_first_and_leads_to_the_content(site):
    wrong = []
    for address, page in site.pages.items():
        first = page.all("a", "button", "input", "select", "summary")[0]
        if (
            first.attrs.get("href") != "#innehall"
            or first.text != "Hoppa till innehållet"
            or "innehall" not in page.ids
        ):
            wrong.append(address)
    assert wrong == []


def test_every_page_leads_to_the_accessibility_statement(site):
    missing = []
    for address, page in site.pages.items():
        footer = page.source[page.source.index("<footer") :]
        targets = [urljoin(site.url + address, found) for found in re.findall(r'href="([^"]*)"', footer)]
        if f"{site.url}tillganglighet/" not in targets:
            missing.append(address)
    assert missing == []
    assert "tillganglighet/" in site.pages


def test_every_page_has_a_way_to_say_that_something_is_wrong(small):
    """The title and the address of the page go with it, also where the title is hostile."""
    wrong = {}
    for address, page in small.pages.items():
        if is_redirect(page):
            continue
        (found,) = [e for e in page.all("a") if "data-fel" in e.attrs]
        target = urlsplit(found.attrs["href"])
        asked = parse_qs(target.query)
        title = f"Fel på sidan: {page.meta('og:title')}"
        if (target.netloc, target.path) != ("git.exempel.test", "/agare/bank/issues/new") or asked != {
            "template": ["fel.yml"],
            "title": [title],
            "sida": [small.url + address],
        }:
            wrong[address] = found.attrs["href"]
    assert wrong == {}


def test_a_municipality_can_answer_for_what_others_wrote_of_it(small):
    compiled = [slug for slug in PUBLISHED if slug != "orebro-forsenat"]
    leads = {slug: [e.attrs["href"] for e in small.pages[f"exempel/{slug}/"].all("a")] for slug in PUBLISHED}
    times = {slug: leads[slug].count(f"../../bidra/formular/?exempel={slug}") for slug in PUBLISHED}
    assert times == {slug: 2 if slug in compiled else 1 for slug in PUBLISHED}  # one of them proposes a change
    assert [slug for slug in PUBLISHED if f"../../bidra/tips/?provat={slug}" in leads[slug]] == list(PUBLISHED)


def test_elements_are_labelled_and_ids_unique(site):
    faults = []
    for address, page in site.pages.items():
        doubled = [
            name
            for name, count in Counter(e.attrs["id"] for e in page.elements if "id" in e.attrs).items()
            if count > 1
        ]
        faults += [f"{address}: id {name} flera gånger" for name in doubled]
        faults += [f"{address}: img utan alt" for e in page.all("img") if "alt" not in e.attrs]
        labels = {e.attrs.get("for") for e in page.all("label")}
        for field in page.all("input", "select", "textarea"):
            named = field.attrs.get("id") in labels or "aria-label" in field.attrs or "aria-labelledby" in field.attrs
            if not named and field.attrs.get("type") != "hidden":
                faults.append(f"{address}: fält utan ledtext {field.attrs}")
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            pointed = (part for e in page.elements for part in e.attrs.get(name, "").split())
            faults += [f"{address}: {name}={part} finns inte" for part in pointed if part not in page.ids]
        faults += [f"{address}: obalanserad {tag}" for tag in page.unbalanced]
    assert faults == []


def test_nothing_is_loaded_from_elsewhere_or_written_inline(site):
    faults = []
    for address, page in site.pages.items():
        for element in page.all("script", "link", "img", "source", "iframe", "form"):
            target = element.attrs.get("src") or element.attrs.get("action") or element.attrs.get("href") or ""
            if not urljoin(site.url + address, target).startswith(site.url):
                faults.append(f"{address}: {element.tag} {target}")
            if element.tag == "script" and not target and element.attrs.get("type") != "application/ld+json":
                faults.append(f"{address}: skript i sidan")
        faults += [
            f"{address}: {e.tag} {name}"
            for e in page.elements
            for name in e.attrs
            if name == "style" or name.startswith("on")
        ]
        faults += [f"{address}: style" for _ in page.all("style")]
    assert faults == []


def _targets(page: Any) -> Iterator[str]:
    for element in page.elements:
        for name in ("href", "src", "action", "data-pagefind", "data-rot"):
            if name in element.attrs:
                yield element.attrs[name]
        if element.attrs.get("http-equiv") == "refresh":
            yield element.attrs["content"].partition("url=")[2]


def test_every_internal_link_leads_to_a_page_and_a_place_on_it(site):
    broken = set()
    for address, page in site.pages.items():
        for target in dict.fromkeys(_targets(page)):
            url, fragment = urldefrag(urljoin(site.url + address, target))
            if urlsplit(url).netloc != urlsplit(site.url).netloc:
                continue
            if not url.startswith(site.url):
                broken.add(f"{address} → {target}: utanför webbplatsen")
                continue
            place = unquote(urlsplit(url).path).removeprefix(urlsplit(site.url).path)
            file = site.folder / (place + "index.html" if place.endswith("/") or not place else place)
            if not file.is_file() and not (target.endswith("/") and file.parent.is_dir() and place == "assets/"):
                broken.add(f"{address} → {target}")
            elif fragment and place in site.pages and fragment not in site.pages[place].ids:
                broken.add(f"{address} → {target}: platsen finns inte")
    assert sorted(broken) == []


def test_linkchecker_finds_no_broken_link(real):
    good, report = check_links(real.folder)
    assert good, report


def test_links_command_tells_a_broken_link(small_copy, run_command: Callable[..., Any]):
    page = small_copy.folder / "om" / "index.html"
    page.write_text(
        page.read_text(encoding="utf-8").replace('href="../metoder/"', 'href="../finns-inte/"', 1), encoding="utf-8"
    )
    for name in ("kommuner", "lan", "exempel", "barnkonventionen"):  # one page of each is enough to follow
        for index in sorted((small_copy.folder / name).glob("*/index.html"))[1:]:
            index.write_text("<!doctype html><title>x</title>", encoding="utf-8")
    done = run_command(small_copy.root, "links", env=small_copy.env)
    assert (done.returncode, "finns-inte" in done.stdout) == (1, True)
