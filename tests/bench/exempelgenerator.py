"""Makes banks of any size for measuring: made-up examples of about 7 kB from the bank's own sentences and words.

The same seed gives the same files. New compounds are coined on the way, as a growing bank would have: of the words in a
generated text about one in forty is new. Run it alone: ``python tests/bench/exempelgenerator.py FOLDER COUNT``.
"""

import random
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from exempelbank.check.run import check
from exempelbank.content.bank import Bank
from exempelbank.content.model import RUBRIKER_KRAV
from exempelbank.prose.text import genitive

if TYPE_CHECKING:
    from exempelbank.content.register import Kommun

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 12, 1)
_BODY_BYTES = 6000
_WORD = re.compile(r"\b[a-zåäö]{7,14}\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_COINED_SHARE = 0.025
_TEMPLATE = """---
titel: {titel}
sammanfattning: {sammanfattning}
kommuner: [{kommun}]
taggar: [{taggar}]
{metoder}läge: {lage}
startår: {startar}
uppföljning:
  nivå: {niva}
källor:
  - titel: {titel}
    utgivare: {kommun}
    år: {startar}
underlag: sammanställt
publicerad: 2026-01-15
granskad: 2026-{manad:02}-{dag:02}
---

{body}
"""


@dataclass(frozen=True)
class Stock:
    """What texts are made of: sentences by heading, titles, and the words that new compounds are coined from."""

    sentences: dict[str, list[str]]
    summaries: list[str]
    titles: list[str]
    words: list[str]


def stock_of(bank: Bank) -> Stock:
    """Take the bank's texts apart."""
    sentences: dict[str, list[str]] = defaultdict(list)
    for entry in bank.exempel:
        for part in re.split(r"^## ", entry.body, flags=re.MULTILINE)[1:]:
            heading, _, text = part.partition("\n")
            unlinked = _LINK.sub(r"\1", text)
            plain = " ".join(line for line in unlinked.splitlines() if line and line[0] not in "#-|0123456789 ")
            sentences[heading.strip()] += [s.strip() for s in _SENTENCE.split(plain) if s.strip().endswith(".")]
    words = sorted({word for found in sentences.values() for s in found for word in _WORD.findall(s)})
    summaries = [entry.data.sammanfattning for entry in bank.exempel]
    return Stock(dict(sentences), summaries, [entry.data.titel for entry in bank.exempel], words)


def _coin(stock: Stock, dice: random.Random) -> str:
    first, last = dice.choice(stock.words), dice.choice(stock.words)
    return f"{first}s{last}" if not first.endswith("s") else f"{first}{last}"


def _sentence(stock: Stock, heading: str, dice: random.Random) -> str:
    found = dice.choice(stock.sentences[heading])
    return _WORD.sub(lambda match: _coin(stock, dice) if dice.random() < 2 * _COINED_SHARE else match[0], found)


def _body(stock: Stock, dice: random.Random) -> str:
    parts = []
    for heading in RUBRIKER_KRAV:
        text: list[str] = []
        size = 0
        while size < _BODY_BYTES / len(RUBRIKER_KRAV):
            text.append(_sentence(stock, heading, dice))
            size += len(text[-1].encode())
        paragraphs = (" ".join(text[start : start + 5]) for start in range(0, len(text), 5))
        parts.append(f"## {heading}\n\n" + "\n\n".join(paragraphs))
    return "\n\n".join(parts)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "”") + '"'


def texts(bank: Bank, count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield path and text of ``count`` examples."""
    dice = random.Random(seed)  # noqa: S311 - the same numbers each time are the point
    stock = stock_of(bank)
    register = bank.vocabulary.register
    places: list[Kommun] = list(register.kommuner.values())
    weights = [kommun.folkmangd for kommun in places]
    metoder = [entry.slug for entry in bank.metoder]
    for number in range(count):
        kommun = dice.choices(places, weights)[0]
        metod = dice.choice(metoder) if dice.random() < 0.4 else ""
        title = re.split(r" – | i [A-ZÅÄÖ]", dice.choice(stock.titles))[0]
        text = _TEMPLATE.format(
            titel=_quoted(f"{title[:60]} i {kommun.namn}, {_coin(stock, dice)[:22]}"[:90].rstrip()),
            sammanfattning=_quoted(dice.choice(stock.summaries)),
            kommun=genitive(kommun.namn) + " kommun" if kommun.namn not in ("Falun", "Gotland") else kommun.namn,
            taggar=", ".join(tagg.namn for tagg in dice.sample(bank.vocabulary.taggar, dice.randint(2, 5))),
            metoder=f"metoder: [{metod}]\n" if metod else "",
            lage=dice.choice(("pågående", "okänt")),
            startar=dice.randint(1998, 2025),
            niva=dice.choice(("ingen", "erfarenhet")),
            manad=dice.randint(2, 10),
            dag=dice.randint(1, 28),
            body=_body(stock, dice),
        )
        yield f"exempel/{register.lan[kommun.lanskod].slug}/{kommun.slug}-{number:05}.md", text


def make_bank(folder: Path, count: int, seed: int = 1) -> None:
    """Write a whole project below ``folder``, ready for ``exempelbank build --root``: the real examples, filled up to ``count``."""
    bank = check(ROOT, TODAY).bank
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("docs", "overrides", "exempel"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    for path, text in texts(bank, count - len(bank.exempel), seed):
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make_bank(Path(sys.argv[1]), int(sys.argv[2]))
