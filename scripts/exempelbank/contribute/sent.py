"""What someone sent, as bytes and a name → its text, and what was not taken along: .md, .txt, .docx, or an e-mail."""

from pathlib import Path, PurePosixPath
from typing import BinaryIO

from exempelbank.content import filetypes, reading
from exempelbank.content.kinds import EXEMPEL
from exempelbank.contribute import mejl, wordfile
from exempelbank.errors import SetupError

MAX_BYTES = wordfile.MAX_BYTES
_TEXTS = frozenset({".md", ".txt", ".markdown"})
_PACKED, _OLD_WORD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read(raw: bytes, name: str) -> tuple[str, list[str]]:
    """Return the text of what was sent, and what was not taken along. Raises SetupError where it is no text at all."""
    if len(raw) > MAX_BYTES:
        raise SetupError(f"Filen är större än {MAX_BYTES // 1_000_000} MB. Ta bort bilderna ur den och försök igen.")
    if not _is_word(raw, name) and (PurePosixPath(name).suffix.lower() == ".eml" or mejl.is_mail(raw)):
        return _mail(raw)
    return _file(raw, name)


def _is_word(raw: bytes, name: str) -> bool:
    return raw.startswith((_PACKED, _OLD_WORD)) or PurePosixPath(name).suffix.lower() in {".docx", ".doc"}


def _file(raw: bytes, name: str) -> tuple[str, list[str]]:
    """Read what is no mail; what was attached to one is never another, or a mail could hold mails without end."""
    if _is_word(raw, name):
        return wordfile.text_of(raw)
    suffix = PurePosixPath(name).suffix.lower()
    if suffix and suffix not in _TEXTS:
        advice = filetypes.advice(name) or "Spara texten som .docx, .txt eller .md."
        raise SetupError(f"{name} går inte att läsa som text. {advice}")
    return mejl.as_text(raw), []


def _mail(raw: bytes) -> tuple[str, list[str]]:
    """Return the attached text where there is one, else the mail's own."""
    mail = mejl.read(raw, _TEXTS | {".docx"})
    if mail.attached is None:
        return mail.own, mail.left_out
    content, name = mail.attached
    text, more = _file(content, name)
    said = list(mail.left_out)
    if mail.own.strip():
        said.append(f"Exemplet är läst ur bilagan ”{name}”. I mejlet stod: {' '.join(mail.own.split())}")
    return text, [*more, *said]


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
