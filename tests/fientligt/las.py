"""Give hostile inputs to a reader, each in a process of its own; print what each costs, and what came out, as a line of JSON."""

import json
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Collection
from datetime import date
from functools import partial
from pathlib import Path

import bomber
import prova

from exempelbank.check.run import check
from exempelbank.content import tags
from exempelbank.contribute import add, image
from exempelbank.errors import SetupError

TODAY = date(2026, 11, 22)
_SLUG = "lund-test"
_CPU, _ROOM = 10, 1_500_000_000  # a process that takes more is stopped
Read = Callable[[Path, bytes, str], object]


def _add(root: Path, raw: bytes, name: str) -> object:
    vocabulary, _ = tags.load_vocabulary(root, TODAY)
    return add.add(root, vocabulary, raw, name)


def _picture(root: Path, raw: bytes, name: str) -> object:
    return image.add_image(root, raw, name, _SLUG)


def _beside(root: Path, raw: bytes, name: str) -> object:
    folder = root / "exempel" / "skane" / _SLUG
    folder.mkdir()
    (folder / name).write_bytes(raw)
    return check(root, TODAY).findings


def _tags(root: Path, raw: bytes, _name: str) -> object:
    (root / "exempel" / "taggar.yml").write_bytes(raw)
    return check(root, TODAY).findings


READERS: dict[str, Read] = {"add": _add, "add-image": _picture, "bild": _beside, "taggar": _tags}


def root_of(folder: Path, example: str) -> Path:
    """Make a project with one example to put beside, or to replace."""
    for name in ("exempel/skane", "docs/metoder", "docs/kalender"):
        (folder / name).mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: Prov\n", encoding="utf-8")
    (folder / "exempel/taggar.yml").write_text("taggar:\n  - namn: barnrätt\n  - namn: skola\n", encoding="utf-8")
    (folder / "exempel/skane" / f"{_SLUG}.md").write_text(example, encoding="utf-8")
    return folder


def outcome(reader: str, root: Path, raw: bytes, name: str) -> str:
    """Return what a reader made of an input: "läst", "nej" where it was refused in our words, else the error's name."""
    try:
        READERS[reader](root, raw, name)
    except SetupError:
        return "nej"
    except Exception as error:  # noqa: BLE001 - the finding of this program
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} i {Path(where.filename).name}:{where.lineno}"
    return "läst"


def _case(reader: str, file: Path) -> prova.Cost:
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
    resource.setrlimit(resource.RLIMIT_DATA, (_ROOM, _ROOM))
    raw, name = file.read_bytes(), file.name
    with tempfile.TemporaryDirectory() as folder:
        root = root_of(Path(folder) / "rot", "")
        start = time.process_time()
        became = outcome(reader, root, raw, name)
        return {"became": became, "seconds": time.process_time() - start, "mb": prova._peak()}


def _written(folder: Path, reader: str, names: Collection[str]) -> prova.Cost:
    """Write a reader's inputs, each in a folder of its own."""
    listed: prova.Cost = {}
    for make in bomber.READERS[reader]:
        for name, file, raw in make():
            if not names or name in names:
                place = folder / str(len(listed))
                place.mkdir()
                (place / file).write_bytes(raw)
                listed[name] = str(place / file)
    return listed


def main() -> None:
    """Give a reader its inputs: ``las.py add``, all or those of some names."""
    reader, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own too: what it takes to make them is no cost of reading them.
        for name, file in prova._in_process(partial(_written, Path(folder), reader, names)).items():
            cost = prova._in_process(partial(_case, reader, Path(file)))
            size = Path(file).stat().st_size
            print(json.dumps({"case": name, "size": size, **cost}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
