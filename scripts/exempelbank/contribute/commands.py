"""What the commands ``new``, ``add`` and ``add-image`` do: each writes one file and says what is left to do."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from exempelbank.content.tags import load_vocabulary
from exempelbank.contribute import add, image, sent
from exempelbank.contribute.asking import Terminal
from exempelbank.contribute.told import told
from exempelbank.contribute.wizard import Wizard

Say = Callable[[str], None]


def new(root: Path, today: date, say: Say, *, colour: bool) -> bool:
    """Ask for an example and write it; tell whether it has errors."""
    vocabulary, _ = load_vocabulary(root, today)
    return _tell(root, Wizard(root, vocabulary, Terminal(input, say)).run(), (), today, say, colour=colour)


def take(root: Path, file: str, today: date, say: Say, *, colour: bool) -> bool:
    """Put what was sent in its place; tell whether it has errors."""
    vocabulary, _ = load_vocabulary(root, today)
    raw, name = sent.take(file, root, sys.stdin.buffer)
    return _tell(root, *add.add(root, vocabulary, raw, name), today, say, colour=colour)


def _tell(  # noqa: PLR0913 - what is said, of what, and how
    root: Path, path: Path, said: Sequence[str], today: date, say: Say, *, colour: bool
) -> bool:
    text, failed = told(root, path, said, today, colour=colour)
    say(text)
    return failed


def picture(root: Path, file: Path, slug: str, say: Say) -> None:
    """Lay a picture beside its example."""
    path = image.add_image(root, sent.open_file(file, root, image.MAX_READ), file.name, slug)
    say(f"Bilden är skriven: {path.relative_to(root).as_posix()}")
    say(f"Skriv i texten: ![Beskriv vad bilden visar]({path.parent.name}/{path.name})")
