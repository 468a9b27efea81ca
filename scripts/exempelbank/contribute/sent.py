"""What someone sent, as bytes and a name → its text, and what was not taken along: .md, .txt, .docx, or an e-mail."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from exempelbank.content import filetypes, reading
from exempelbank.content.kinds import EXEMPEL
from exempelbank.contribute import wordfile
from exempelbank.errors import SetupError

MAX_BYTES = wordfile.MAX_BYTES
_MAX_TEXT = 1_000_000  # bytes: five times the largest example, for what a mail carries besides
_MAIL = re.compile(
    r"(?:From |(?:From|To|Subject|Received|Return-Path|MIME-Version|Date|Message-ID|X-[\w-]+): )", re.IGNORECASE
)
_HEADER = re.compile(r"^(?:From|To|Date|Message-ID|MIME-Version|Received): ", re.IGNORECASE | re.MULTILINE)
_TEXTS = frozenset({".md", ".txt", ".markdown"})
_PACKED, _OLD_WORD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read(raw: bytes, name: str) -> tuple[str, list[str]]:
    """Return the text of what was sent, and what was not taken along. Raises SetupError where it is no text at all."""
    if len(raw) > MAX_BYTES:
        raise SetupError(f"Filen är större än {MAX_BYTES // 1_000_000} MB. Ta bort bilderna ur den och försök igen.")
    suffix = PurePosixPath(name).suffix.lower()
    if raw.startswith((_PACKED, _OLD_WORD)) or suffix in {".docx", ".doc"}:
        return wordfile.text_of(raw)
    if suffix == ".eml" or _is_mail(raw):
        return _mail(raw)
    if suffix and suffix not in _TEXTS:
        advice = filetypes.advice(name) or "Spara texten som .docx, .txt eller .md."
        raise SetupError(f"{name} går inte att läsa som text. {advice}")
    return _decoded(raw), []


def take(file: str, root: Path, standard_in: BinaryIO) -> tuple[bytes, str]:
    """Return the bytes and the name of a file; ``-`` is what comes from standard in, without a name. Raises as ``open_file``."""
    if file == "-":
        return standard_in.read(MAX_BYTES + 1), ""
    return open_file(Path(file), root), Path(file).name


def open_file(path: Path, root: Path, most: int = MAX_BYTES) -> bytes:
    """Return a file's bytes, and no more of it than can be taken. Raises SetupError where it cannot be opened or is in the bank."""
    if path.resolve().is_relative_to(root / EXEMPEL.folder):
        raise SetupError(f"{path} ligger redan i banken. Kontrollera den med: exempelbank validate {path}")
    try:
        return reading.read(Path(), str(path.resolve()), most + 1)
    except FileNotFoundError as error:
        raise SetupError(
            f"{path} finns inte. Skriv namnet på en fil som finns, eller - och klistra in texten."
        ) from error
    except OSError as error:
        raise SetupError(f"{path} går inte att öppna. Skriv namnet på en fil, inte en mapp.") from error


def _is_mail(raw: bytes) -> bool:
    head = raw.lstrip()[:20_000].decode("latin-1").replace("\r\n", "\n").partition("\n\n")[0]
    return _MAIL.match(head) is not None and len(_HEADER.findall(head)) > 1


def _decoded(raw: bytes) -> str:
    """Return bytes as text: UTF-8, UTF-16 with its mark, else as Windows saves it in Sweden."""
    if len(raw) > _MAX_TEXT:
        raise SetupError(f"Texten är större än {_MAX_TEXT // 1000} kB. Ett exempel är några sidor långt.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    if b"\0" in raw:
        raise SetupError("Det här är ingen text. Spara den som .docx, .txt eller .md och försök igen.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _mail(raw: bytes) -> tuple[str, list[str]]:
    """Return the attached text where there is one, else the mail's own."""
    message = message_from_bytes(raw, policy=policy.default)
    if not isinstance(message, EmailMessage):  # the policy makes no other
        raise SetupError("Mejlet går inte att läsa. Kopiera texten till en .txt-fil och försök igen.")
    attached = [part for part in message.iter_attachments() if part.get_filename()]
    texts = [part for part in attached if _ending(part) in _TEXTS | {".docx"}]
    own = _body(message)
    left = [part for part in attached if part not in texts[:1]]
    said = [f"Bilagan ”{part.get_filename()}” är inte med. Spara den för sig." for part in left]
    if not texts:
        return own, said
    content = texts[0].get_payload(decode=True)
    text, more = read(content if isinstance(content, bytes) else b"", str(texts[0].get_filename()))
    if own.strip():
        said.append(f"Exemplet är läst ur bilagan ”{texts[0].get_filename()}”. I mejlet stod: {' '.join(own.split())}")
    return text, [*more, *said]


def _ending(part: EmailMessage) -> str:
    return PurePosixPath(part.get_filename() or "").suffix.lower()


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        text = raw.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        text = _decoded(raw)
    if len(text) > _MAX_TEXT:
        raise SetupError(f"Mejlets text är större än {_MAX_TEXT // 1000} kB. Ett exempel är några sidor långt.")
    return _plain(text) if part.get_content_subtype() == "html" else text


class _Html(HTMLParser):
    """The text of a mail that was written as a web page."""

    _BREAKS = frozenset({"p", "div", "br", "tr", "ul", "ol", "table", "blockquote"})
    _HIDDEN = frozenset({"style", "script", "head", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.out: list[str] = []
        self.hidden = 0
        self.target = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in self._HIDDEN
        if tag in self._BREAKS:
            self.out.append("\n")
        elif tag == "li":
            self.out.append("\n- ")
        elif re.fullmatch("h[1-6]", tag):
            self.out.append("\n\n## ")
        elif tag == "td":
            self.out.append("\t")
        elif tag == "a":
            self.target = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in self._HIDDEN
        if tag == "a" and self.target.startswith("http"):
            self.out.append(f"<{self.target}>")
        if tag in {"p", "h1", "h2", "h3", "li"}:
            self.out.append("\n")

    def handle_data(self, data: str) -> None:
        if self.hidden <= 0:
            self.out.append(re.sub(r"\s+", " ", data).replace("<", "\\<"))


def _plain(text: str) -> str:
    parser = _Html()
    parser.feed(text)
    parser.close()
    return "\n".join(line.strip(" ") for line in "".join(parser.out).split("\n"))
