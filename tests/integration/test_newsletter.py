"""The month's letter as files: read as mail programs do, judged by W3C's checker, with nothing that tells who reads it."""

import email
import email.policy
import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt
from verktyg import HTML_CHECKER, JAVA, needed

HOSTILE = Path(__file__).parents[1] / "data/liten-bank/exempel/flera-lan/lund-fientligt.md"


@pytest.fixture(scope="module")
def letters(small, run_command, tmp_path_factory) -> dict[str, bytes]:
    """The letter of November 2024 of the small bank, by kind of file, each written twice."""
    folder, made = tmp_path_factory.mktemp("brev"), {}
    for kind in ("html", "eml", "md"):
        files = [folder / f"{turn}.{kind}" for turn in ("forsta", "andra")]
        for file in files:
            done = run_command(small.root, "newsletter", "--month", "2024-11", "-o", str(file), env=small.env)
            assert (done.returncode, done.stderr) == (0, ""), done.stderr
            assert done.stdout == f"Brevet för november 2024 är skrivet i {file}.\n"
        made[kind], again = (file.read_bytes() for file in files)
        assert made[kind] == again
    return made


class Asked(HTMLParser):
    """What a page asks for by itself, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.asked += [tag] if tag in {"img", "script", "iframe", "link", "object", "embed", "form", "svg"} else []
        self.asked += [
            name for name, _ in attrs if name in {"src", "srcset", "background", "style"} or name.startswith("on")
        ]
        self.links += [value or "" for name, value in attrs if name == "href"]


def test_the_page_is_good_html_and_asks_for_nothing(small, letters, tmp_path: Path):
    page = letters["html"].decode()
    found = Asked(page)
    assert found.asked == []
    assert "url(" not in page
    assert "@import" not in page
    own = re.compile(rf"{re.escape(small.url)}[a-z0-9/-]*")
    assert found.links
    assert [link for link in found.links if not own.fullmatch(link)] == []  # no mark of the reader either
    file = tmp_path / "brev.html"
    file.write_bytes(letters["html"])
    command = [needed(JAVA), "-Xss4m", "-jar", str(HTML_CHECKER), "--format", "json", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120)
    assert json.loads(done.stderr)["messages"] == []


def test_a_mail_program_opens_the_letter_as_one_to_send(letters):
    mail = email.message_from_bytes(letters["eml"], policy=email.policy.default)
    assert mail.defects == []
    assert (mail["Subject"], mail["X-Unsent"]) == ("Nytt i Exempelbanken: november 2024", "1")
    assert {"From", "To", "Date", "Message-ID"}.isdisjoint(mail.keys())
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    assert (plain.get_content_type(), rich.get_content_type()) == ("text/plain", "text/html")
    assert rich.get_content().replace("\r\n", "\n").rstrip("\n").encode() == letters["html"]
    assert "NYA EXEMPEL" in plain.get_content()
    assert [part.get_content_type() for part in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]


def test_what_a_contributor_wrote_is_text(letters):
    front = (HOSTILE.read_text(encoding="utf-8")).split("---\n")[1]
    hostile = yaml.safe_load(front)["titel"]
    read = HTMLParser(convert_charrefs=True)
    pieces: list[str] = []
    read.handle_data = pieces.append
    for kind in ("html", "md"):
        text = letters[kind].decode()
        read.feed(text if kind == "html" else MarkdownIt("commonmark").render(text))
        assert hostile in "".join(pieces), kind
        pieces.clear()
    tags = {token.tag for token in MarkdownIt("commonmark").parse(letters["md"].decode()) if token.tag}
    assert tags <= {"h1", "h2", "p", "ul", "li", "hr"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--month", "november"], "--month ska vara år och månad, till exempel 2026-11, inte ”november”."),
        (["--month", "2024-13"], "--month ska vara år och månad, till exempel 2026-11, inte ”2024-13”."),
        (["--month", "2025-01"], "Månaden 2025-01 har inte börjat. Den senaste du kan välja är 2024-12."),
        (["--county", "Skåne"], "Det här saknas: --month."),
        (["--month", "2024-11", "--county", "Skone"], "Det finns inget län som heter ”Skone”. Menade du ”Skåne län”?"),
        (["--month", "2024-11", "-o", "brev.pdf"], "brev.pdf kan inte bli ett brev. Låt namnet sluta på .html, .eml eller .md."),
        (["--month", "2024-11", "-o", "{root}/exempel/brev.md"], "{root}/exempel/brev.md ligger i mappen exempel, där bara källor ska ligga. Skriv brevet någon annanstans."),
        (["--month", "2024-11", "-o", "{root}/mkdocs.yml/brev.md"], "{root}/mkdocs.yml/brev.md gick inte att skriva: en fil står där en mapp ska vara."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told(small, run_command, arguments, told):
    given = [argument.format(root=small.root) for argument in arguments]
    done = run_command(small.root, "newsletter", *given, env=small.env)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == told.format(root=small.root)


def test_without_a_file_the_letter_is_printed(small, run_command, letters):
    done = run_command(small.root, "newsletter", "--month", "2024-11", env=small.env)
    assert (done.returncode, done.stdout) == (0, letters["md"].decode())
    county = run_command(small.root, "newsletter", "--month", "2024-11", "--county", "Skåne län", env=small.env)
    assert county.stdout.startswith("# Nytt i Exempelbanken: november 2024, Skåne län\n")
