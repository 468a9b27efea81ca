"""Where a new example belongs, and writing it there: never over another file."""

from pathlib import Path

from exempelbank import writing
from exempelbank.check.rules.plats import SEVERAL, folder_of
from exempelbank.content import decoding
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.loader import read_text
from exempelbank.content.names import SLUG, address
from exempelbank.content.vocabulary import Vocabulary
from exempelbank.errors import SetupError

_DRAFT = "exempel/nytt.md"
_MAX_STEM = 76


def write_new(root: Path, vocabulary: Vocabulary, text: str, name: str = "") -> tuple[Path, list[str]]:
    """Write a new example in its county's folder below ``root``. Returns the file, and what to say of where it lies.

    ``name`` is what the text was called, for want of a title. Raises SetupError where the bank holds the same text already.
    """
    path, said = _place(root, vocabulary, text, name)
    writing.put_new(path, text.encode())
    return path, said


def slug_for(title: str, name: str) -> str:
    """Return what to call an example's file, without its ending: after its title, else after what the text was called."""
    return next((made for made in (address(title), address(Path(name).stem)) if SLUG.fullmatch(made)), "nytt-exempel")


def _place(root: Path, vocabulary: Vocabulary, text: str, name: str) -> tuple[Path, list[str]]:
    readable, _ = decoding.decode(text.encode(), _DRAFT)
    document, _ = read_text(root, _DRAFT, readable or "", EXEMPEL, vocabulary)
    title = document.read(lambda it: it.titel) or str((document.front.fields or {}).get("titel") or "")
    slug = slug_for(title, name)
    folder, said = folder_of(document), []
    if folder is None:
        folder = SEVERAL
        said.append(
            f"Det går inte att se vilket län exemplet hör till, så filen ligger i exempel/{SEVERAL}. "
            "Fyll i kommuner, så säger kontrollen vart filen ska flyttas."
        )
    taken = {path.stem: path for path in (root / EXEMPEL.folder).glob("*/*.md")}
    if slug in taken:
        other = taken[slug]
        shown = other.relative_to(root).as_posix()
        if other.read_bytes() == text.encode():
            raise SetupError(f"Samma text finns redan i banken: {shown}. Inget är skrivet.")
        said.append(f"Adressen {slug} är upptagen av {shown}. Är det samma arbete, ändra i den filen i stället.")
        slug = next(free for number in range(2, 1000) if (free := f"{slug[:_MAX_STEM]}-{number}") not in taken)
    return root / EXEMPEL.folder / folder / f"{slug}.md", said
