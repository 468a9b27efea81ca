"""An e-mail → its own text, what is attached that can be read, and what is not taken along. Nothing in it is run or fetched."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from exempelbank.contribute import webbtext
from exempelbank.errors import SetupError
from exempelbank.prose.phrases import number_of

MAX_TEXT = 1_000_000  # bytes of a text as it is sent: a mail as a web page is mostly markup
_HEADS = re.compile(
    r"(?:From |(?:From|To|Subject|Received|Return-Path|MIME-Version|Date|Message-ID|X-[\w-]+): )", re.IGNORECASE
)
_HEADER = re.compile(r"^(?:From|To|Date|Message-ID|MIME-Version|Received): ", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"^--", re.MULTILINE)
_CONTENT_HEADER = re.compile(rb"^content-[\w-]++:[^\n]*+(?:\n[ \t][^\n]*+)*+", re.MULTILINE | re.IGNORECASE)
_LONGEST_HEADER = 2_000  # bytes of one that says what a part is; the library takes the square of its length
_MOST_BOUNDARIES = 2_000  # lines that could begin a part; the library reads each with all that stand around it
_MOST_NAMED = 10
_LONGEST_HEADS = 20_000
_UNREADABLE = "Mejlet går inte att läsa. Kopiera texten till en .txt-fil och försök igen."


class Mail(NamedTuple):
    """A mail's own text, the first attachment that holds a text, with its name, and what is left out, a sentence each."""

    own: str
    attached: tuple[bytes, str] | None
    left_out: list[str]


def is_mail(raw: bytes) -> bool:
    """Tell whether a text begins with the head of an e-mail."""
    head = raw.lstrip()[:_LONGEST_HEADS].decode("latin-1").replace("\r\n", "\n").partition("\n\n")[0]
    return _HEADS.match(head) is not None and len(_HEADER.findall(head)) > 1


def read(raw: bytes, endings: frozenset[str]) -> Mail:
    """Read an e-mail; ``endings`` are of the attachments that can hold a text. Raises SetupError where it cannot be read."""
    longest = max((len(header.group()) for header in _CONTENT_HEADER.finditer(raw)), default=0)
    if longest > _LONGEST_HEADER or len(_BOUNDARY.findall(raw)) > _MOST_BOUNDARIES:
        raise SetupError(_UNREADABLE)
    try:
        return _read(raw, endings)
    except (SetupError, MemoryError):
        raise
    except Exception as error:  # the library was made for whole mails: a broken one stops it anywhere
        raise SetupError(_UNREADABLE) from error


def _read(raw: bytes, endings: frozenset[str]) -> Mail:
    message = message_from_bytes(raw, policy=policy.default)
    if not isinstance(message, EmailMessage):  # the policy makes no other
        raise SetupError(_UNREADABLE)
    named = [(part, str(part.get_filename())) for part in message.iter_attachments() if part.get_filename()]
    texts = [(part, name) for part, name in named if PurePosixPath(name).suffix.lower() in endings]
    left = [name for part, name in named if not texts or part is not texts[0][0]]
    said = [f"Bilagan ”{name}” är inte med. Spara den för sig." for name in islice(left, _MOST_NAMED)]
    if len(left) > _MOST_NAMED:
        said.append(f"{number_of(len(left) - _MOST_NAMED, 'bilaga', 'bilagor')} till är inte med.")
    content = texts[0][0].get_payload(decode=True) if texts else None
    attached = (content if isinstance(content, bytes) else b"", texts[0][1]) if texts else None
    return Mail(_body(message), attached, said)


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes):
        return ""
    if len(payload) > MAX_TEXT:
        raise SetupError(f"Mejlets text är större än {MAX_TEXT // 1000} kB. Ett exempel är några sidor långt.")
    try:
        text = payload.decode(part.get_content_charset("utf-8"))
    except (LookupError, ValueError):  # no encoding of text, or another than was said
        text = as_text(payload)
    return webbtext.plain(text) if part.get_content_subtype() == "html" else text


def as_text(raw: bytes) -> str:
    """Return bytes as text: UTF-8, UTF-16 with its mark, else as Windows saves it in Sweden. Raises SetupError."""
    if len(raw) > MAX_TEXT:
        raise SetupError(f"Texten är större än {MAX_TEXT // 1000} kB. Ett exempel är några sidor långt.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    if b"\0" in raw:
        raise SetupError("Det här är ingen text. Spara den som .docx, .txt eller .md och försök igen.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
