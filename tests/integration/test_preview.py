"""A preview is built whatever the content looks like, says so on every page, and can never be published."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

HOSTILE_YAML = "---\ntitel: <script>alert(90)</script> {{ 7*7 }}\nkommuner: [Lnud]\nlist: [{a: b}, c]\n---\n\n## Utgångsläge\n\n<script>alert(91)</script> [x](javascript:alert(92))\n"
_OGILTIGA = Path(__file__).parents[1] / "data" / "ogiltiga"


@pytest.fixture(scope="module")
def preview(small, run_command, tmp_path_factory):
    """The small bank with faults of every sort in it, as a preview."""
    root = tmp_path_factory.mktemp("forhand") / "bank"
    shutil.copytree(small.root, root, ignore=shutil.ignore_patterns("site"))
    (root / "exempel/skane/lund-trasig.md").write_text(HOSTILE_YAML, encoding="utf-8")
    (root / "exempel/skane/lund-kod.md").write_bytes(b"\xff\xfe\x00")
    (root / "exempel/skane/lund-tom.md").write_bytes(b"")
    for path in sorted(_OGILTIGA.rglob("*.md")):
        shutil.copy(path, root / "exempel" / "skane" / f"prov-{path.name.lower()}")
    done = run_command(root, "build", "--preview", "--site-dir", str(root / "forhand"), env=small.env)
    assert done.returncode == 0, done.stdout + done.stderr
    return type(small)(root, root / "forhand", small.url, small.env)


def test_every_page_says_that_it_is_a_preview_and_asks_not_to_be_found(preview):
    shown = {
        address: page
        for address, page in preview.pages.items()
        if "omdirigering" not in page.source and page.all("main")
    }
    assert len(shown) > 400
    assert [
        a for a, page in shown.items() if "Förhandsvisning." not in page.source or page.meta("robots") != "noindex"
    ] == []
    assert (preview.folder / "robots.txt").read_bytes() == b"User-agent: *\nDisallow: /\n"


def test_a_faulty_file_has_a_page_with_its_findings_on_top(preview):
    page = preview.pages["exempel/lund-trasig/"]
    top = page.source.index("fynd-rubrik")
    assert top < page.source.index("<main")
    assert "Det finns ingen kommun som heter ”Lnud”." in page.source[top : page.source.index("<main")]
    assert page.texts("h1") == ["<script>alert(90)</script> {{ 7*7 }}"]
    assert "Lnud" in page.main_text
    assert "<script>alert(91)</script>" in page.main_text
    assert [e.attrs for e in page.all("script") if not e.attrs.get("src")] == []
    assert [e.attrs["href"] for e in page.all("a") if "javascript:" in e.attrs.get("href", "")] == []


def test_every_faulty_file_has_a_page_and_no_other_page_its_findings(preview):
    slugs = [path.stem for path in (preview.root / "exempel" / "skane").glob("*.md")]
    assert len(slugs) > 40
    assert [slug for slug in slugs if f"exempel/{slug}/" not in preview.pages] == []
    other = preview.pages["exempel/falun-lund-vanner/"]
    assert "fynd-rubrik" not in other.source


def test_a_draft_is_shown(preview):
    assert "Ett utkast som ingen ska se" in preview.pages["exempel/lund-utkast/"].texts("h1")


def test_a_preview_is_never_published(preview, small, run_command):
    refused = run_command(preview.root, "ci", "publishable", str(preview.folder), env=preview.env)
    assert (refused.returncode, "får inte publiceras" in refused.stderr) == (2, True)
    assert run_command(small.root, "ci", "publishable", str(small.folder), env=small.env).returncode == 0
    unknown = run_command(small.root, "ci", "publishable", str(small.root / "docs"), env=small.env)
    assert unknown.returncode == 2


@pytest.mark.parametrize("arguments", [(), ("--site-dir", "site")])
def test_a_preview_does_not_take_the_place_of_the_site(small, run_command, arguments):
    named = [str(small.folder) if item == "site" else item for item in arguments]
    done = run_command(small.root, "build", "--preview", *named, env=small.env)
    assert done.returncode == 2
    assert "egen mapp" in done.stderr


def test_the_report_tells_of_the_files_that_the_proposal_touches(preview, command_path, tmp_path):
    listed = b"exempel/skane/lund-trasig.md\0exempel/skane/malmo-med-bild.md\0"
    target = tmp_path / "rapport.json"
    command = [
        command_path,
        "ci",
        "report",
        "--root",
        str(preview.root),
        "--number",
        "12",
        "--sha",
        "a" * 40,
        "-o",
        str(target),
    ]
    done = subprocess.run(command, input=listed, capture_output=True, env=preview.env, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    written = json.loads(target.read_text(encoding="utf-8"))
    assert (written["nummer"], written["sha"]) == (12, "a" * 40)
    assert {found["file"] for found in written["fynd"]} == {"exempel/skane/lund-trasig.md"}
    assert written["sidor"] == [{"titel": "Ett team med bild i Malmö", "adress": "exempel/malmo-med-bild/"}]
