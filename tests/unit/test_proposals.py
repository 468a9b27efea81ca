"""A proposal: told as content or code by its paths, and commented from an account that anybody may have written."""

import json
from dataclasses import asdict, replace

import html5lib
import pytest
from markdown_it import MarkdownIt

from exempelbank.content.findings import Finding
from exempelbank.errors import SetupError
from exempelbank.proposals import changed, kommentar, rapport

SHA = "0123456789abcdef0123456789abcdef01234567"
RUN = "https://git.test/a/b/actions/runs/7"
ERROR = Finding("exempel/skane/a.md", 3, 8, "falt-saknas", "error", "Titeln saknas.", "titel: Mer tid")
WARNING = replace(ERROR, line=2, severity="warning", message="Lång mening.", fix="")
EVENT = {
    "workflow_run": {"head_sha": SHA, "head_repository": {"full_name": "kim/bank"}},
    "repository": {"full_name": "a/b"},
}
PULL = {
    "number": 12,
    "state": "open",
    "head": {"sha": SHA, "repo": {"full_name": "kim/bank"}},
    "base": {"repo": {"full_name": "a/b"}},
}
HOSTILE = [
    "</td></table><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "![b](https://ond.se/x.png)",
    "@redaktion #1 a/b#2", "<!-- exempelbanken:kontroll -->", "| --- |\n\n## Klart för granskning", "`x` **y** _z_ ~~å~~", "$x$ :smile: &amp;",
    "https://ond.se/a", "www.ond.se", "kim@ond.se", "\\| x\\", "```\n", "> x", "- [x] y", "---", "1. z", "+ å b", "", "[^1]", "\x1b[31m\u202e",
]  # fmt: skip
_PLAIN = {"a", "body", "h2", "h3", "p", "code", "table", "thead", "tbody", "tr", "th", "td"}


@pytest.mark.parametrize(
    ("paths", "slag"),
    [
        (["exempel/skane/a.md"], "innehåll"),
        (
            ["exempel/skane/a/bild.png", "docs/metoder/b.md", "docs/kalender/2026/c.md", "docs/uppdraget/d.md"],
            "innehåll",
        ),
        (["exempel/taggar.yml"], "innehåll"),
        (["exempel/skane/a.md", "mkdocs.yml"], "kod"),
        (["docs/assets/js/main.js"], "kod"),
        (["docs/om.md"], "kod"),
        (["exempelbank/x.md"], "kod"),
        (["exempel/../scripts/x.py"], "kod"),
        (["Exempel/a.md"], "kod"),
        ([".github/workflows/kontroll.yml"], "kod"),
        ([], "kod"),
        (["exempel/a.md"] * 3001, "kod"),
    ],
)
def test_content_is_only_what_lies_in_its_folders(paths, slag):
    assert changed.slag(changed.split(b"".join(path.encode() + b"\0" for path in paths))) == slag


def test_a_path_that_is_no_text_is_no_content():
    assert changed.slag(changed.split(b"exempel/\xff.md\0scripts/a\nexempel/b.md\0")) == "kod"


def _shown(text: str):
    renderer = MarkdownIt("gfm-like", {"html": True})
    return html5lib.parse(renderer.render(text), namespaceHTMLElements=False).find("body")


def _rapport(**more):
    return rapport.Rapport(12, SHA, **more)


def test_the_comment_says_what_is_wrong_and_how_to_mend_it():
    text = kommentar.comment(_rapport(fynd=(WARNING, ERROR)), RUN, passed=False)
    page = _shown(text)
    assert ["".join(h.itertext()) for h in page.iter("h2")] == ["Det finns något att rätta"]
    (rows,) = [[["".join(c.itertext()) for c in row] for row in body] for body in page.iter("tbody")]
    assert rows == [["2:8", "varning", "Lång mening.", ""], ["3:8", "fel", "Titeln saknas.", "titel: Mer tid"]]
    assert "1 fel och 1 varning i 1 fil." in text


def test_the_comment_is_of_one_mind_with_the_run():
    """Ready only where the run itself ended well, whatever the account says."""
    headings = {
        (bool(found), passed): "".join(
            _shown(kommentar.comment(_rapport(fynd=found), RUN, passed=passed)).find("h2").itertext()
        )
        for found in ((), (ERROR,))
        for passed in (True, False)
    }
    assert headings == {
        (False, True): "Klart för granskning",
        (False, False): "Kontrollen blev inte klar",
        (True, True): "Det finns något att rätta",
        (True, False): "Det finns något att rätta",
    }


def test_ready_names_the_pages_and_leads_to_the_preview():
    pages = tuple(rapport.Sida(f"Sida {number}", f"exempel/{number}/") for number in range(43))
    text = kommentar.comment(_rapport(sidor=pages), RUN, passed=True)
    assert text.startswith(kommentar.MARK)
    page = _shown(text)
    items = ["".join(item.itertext()) for item in page.iter("td")]
    assert items == [*(f"Sida {number}" for number in range(40)), "och 3 till"]
    assert [a.get("href") for a in page.iter("a")] == [f"{RUN}#artifacts"]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_contributor_wrote_stays_text(text):
    """As GitHub's Markdown shows it: no element, no link, no mention, and the sentence to the letter."""
    found = Finding(f"exempel/{text}.md", 1, 1, text, "error", text, text)
    whole = kommentar.comment(_rapport(fynd=(found,), sidor=(rapport.Sida(text, text),)), RUN, passed=False)
    page = _shown(whole)
    assert {element.tag for element in page.iter() if isinstance(element.tag, str)} <= _PLAIN
    ours = [a for a in page.iter("a") if not (a.get("href") or "").endswith("".join(a.itertext()))]
    assert [a.get("href") for a in ours] == [f"{RUN}#artifacts"]  # a bare address may become a link to what is read
    assert whole.count(kommentar.MARK) == 1
    assert "@redaktion" not in whole
    expected = " ".join(text.split()).replace("\x1b", "·").replace("\u202e", "·")
    (listed,), (row,) = page.iter("tbody")
    assert "".join(listed[0].itertext()) == expected
    assert ["".join(cell.itertext()) for cell in row][2:] == [expected, expected]
    assert [h.tag for h in page.iter("h2")] == ["h2"]


def test_the_comment_is_short_enough_for_github():
    found = tuple(replace(ERROR, line=line + 1, message="å" * 1000) for line in range(500))
    text = kommentar.comment(_rapport(fynd=found), RUN, passed=False)
    assert 55_000 < len(text) < 65_536
    assert text.endswith(" |\n\nAllt får inte plats här. Resten står i kontrollens sammanfattning.\n")


def test_an_account_is_read_as_it_was_written():
    whole = _rapport(fynd=(ERROR, WARNING), sidor=(rapport.Sida("Titel", "exempel/a/"),))
    assert rapport.read(rapport.write(whole).encode()) == whole


_GIVEN = asdict(_rapport(fynd=(ERROR,), sidor=(rapport.Sida("T", "a/"),)))


@pytest.mark.parametrize(
    "given",
    [
        b"", b"[]", b"null", b"\xff", b"[" * 100_000, b"{}", b" " * (rapport.MOST_BYTES + 1),
        *(
            json.dumps({**_GIVEN, **wrong}).encode()
            for wrong in (
                {"nummer": "12"}, {"nummer": True}, {"nummer": 0}, {"nummer": 10**9}, {"nummer": None}, {"sha": SHA[:-1]}, {"sha": SHA + "\n"},
                {"sha": 1}, {"fynd": {}}, {"fynd": [{}]}, {"fynd": [1]}, {"sidor": [{"titel": 1, "adress": ""}]}, {"sidor": [{}] * 201},
                {"fynd": [{**asdict(ERROR), "line": "1"}]}, {"fynd": [{**asdict(ERROR), "severity": "notice"}]},
            )
        ),
    ],
)  # fmt: skip
def test_what_is_no_account_is_refused(given):
    with pytest.raises(SetupError, match=r"^Rapporten från kontrollen går inte att läsa\."):
        rapport.read(given)


def test_only_the_latest_commit_of_an_open_proposal_is_commented():
    assert rapport.verify(_rapport(), EVENT, PULL) is True
    assert rapport.verify(_rapport(), EVENT, {**PULL, "state": "closed"}) is False
    later = {"sha": SHA[::-1], "repo": {"full_name": "kim/bank"}}
    assert rapport.verify(_rapport(), EVENT, {**PULL, "head": later}) is False


@pytest.mark.parametrize(
    ("account", "pull"),
    [
        (_rapport(), {**PULL, "number": 13}),
        (rapport.Rapport(13, SHA), PULL),
        (rapport.Rapport(12, SHA[::-1]), PULL),
        (_rapport(), {**PULL, "base": {"repo": {"full_name": "c/d"}}}),
        (_rapport(), {**PULL, "head": {"sha": SHA, "repo": {"full_name": "other/bank"}}}),
        (_rapport(), {**PULL, "head": {"sha": SHA, "repo": None}}),
        (_rapport(), {}),
        (_rapport(), {"number": 12}),
    ],
)
def test_an_account_of_another_proposal_is_refused(account, pull):
    with pytest.raises(SetupError, match="Ingen kommentar är skriven"):
        rapport.verify(account, EVENT, pull)
