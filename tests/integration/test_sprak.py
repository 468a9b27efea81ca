"""The texts of the bank: spelling, typography, addresses, readability, and what the bank has to cover.

Spelling: Hunspell with Den stora svenska ordlistan, both pinned: another version knows other words. It takes under a
second; the same dictionary read in Python takes some fifteen. ``tests/data/ordlista.txt`` holds what it does not know:
names, terms and compounds, one a line, each read by a person. A line may also be a phrase, mostly in English.
"""

import platform
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from verktyg import DICTIONARY

from exempelbank.check.run import Check, check
from exempelbank.clock import today
from exempelbank.content.coded import NIVA, SYFTE
from exempelbank.prose.inspect import analyse
from exempelbank.prose.readability import lix
from exempelbank.prose.text import sort_key

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests/data/ordlista.txt"

# The fields that are prose. Titles, publishers and addresses of sources are quoted as they stand.
PROSE_FIELDS = (
    *("titel", "namn", "title", "sammanfattning", "description", "målgrupp", "evidensläge", "resurser"),
    *("barnversion", "samverkan", "ort", "arrangör"),
)
GENERATED = {"docs/bidra/falt.md", "docs/bidra/mall.md", "docs/om/uppfoljningstabell.md"}
IN_ENGLISH = {"docs/english.md"}

CODE = re.compile(r"^```.*?^```|`[^`\n]*`|</?[a-z][^>\n]*>|(?<=\))\{[^}\n]*\}", re.MULTILINE | re.DOTALL)
LIST_OF_SOURCES = re.compile(r"^## Källor\n.*", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]*)\)|<(https?:[^>\s]*)>|(https?://[^\s<>]+)")
PARAGRAPH = re.compile(r"\n\s*\n|(?:^|\n)\s*(?:[-*]|\d+\.) ")
WORD = re.compile(r"(?<![\w:’])[^\W\d_]{2,}(?!\w)")
HOST = re.compile(r"(?:[a-z0-9åäö](?:[a-z0-9åäö-]*[a-z0-9åäö])?\.)+[a-z]{2,}")


def content() -> list[Path]:
    """Return every text of the editors in Swedish: examples, methods, meetings and hand-written pages.

    What a municipality has sent in is not stopped for a word that the dictionary does not know.
    """
    files = [*ROOT.glob("exempel/*/*.md"), *ROOT.glob("docs/**/*.md")]
    own = (file for file in files if parts(file)[0].get("underlag") != "inskickat")
    return sorted(file for file in own if relative(file) not in GENERATED | IN_ENGLISH)


def relative(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def parts(file: Path) -> tuple[dict, str]:
    """Return the front matter and the body of a file."""
    text = file.read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2) if text.startswith("---\n") else ("", "", text)
    return yaml.safe_load(front) or {}, body


@cache
def prose(file: Path) -> tuple[str, ...]:
    """Return what is prose in a file, a paragraph or list item each, without code, addresses and lists of sources."""
    front, body = parts(file)
    values = [front.get(key, []) for key in PROSE_FIELDS]
    fields = [str(item) for value in values for item in (value if isinstance(value, list) else [value])]
    body = LINK.sub("]", CODE.sub("0", LIST_OF_SOURCES.sub("", body)))
    paragraphs = (re.sub(r"\s*\n\s*", " ", paragraph) for paragraph in PARAGRAPH.split(body))
    return (*fields, *(paragraph.replace("**", "") for paragraph in paragraphs))


@cache
def kept() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the kept words, and a pattern for the kept phrases."""
    lines = KEPT.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    plain = frozenset(line for line in lines if WORD.fullmatch(line))
    phrases = sorted(set(lines) - plain, key=len, reverse=True)
    return plain, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?:s\b|(?!\w))")


def words(text: str) -> set[str]:
    """Return the words of a text. ``barn-`` is ``barn``, ``SKL:s`` is ``SKL``, and what holds digits is no word."""
    return set(WORD.findall(kept()[1].sub(" ", text)))


def misspelt(asked: set[str]) -> set[str]:
    """Return the words that the Swedish dictionary does not know."""
    if (platform.system(), platform.machine()) == ("Darwin", "x86_64"):
        pytest.skip("Hunspell finns inte färdigt för Mac med Intel.")
    from hunspell import Hunspell  # noqa: PLC0415 - see above

    assert DICTIONARY.is_dir(), f"{DICTIONARY} finns inte. Kör make test."
    dictionary = Hunspell("index", hunspell_data_dir=str(DICTIONARY))
    return {word for word in asked if not dictionary.spell(word)}


def lower(word: str) -> str:
    return word[:1].lower() + word[1:]


def places(pattern: str) -> Iterator[str]:
    """Yield file and surroundings of each hit in the prose."""
    for file in content():
        for paragraph in prose(file):
            for hit in re.finditer(pattern, paragraph):
                yield f"{relative(file)}: …{paragraph[max(0, hit.start() - 30) : hit.end() + 30]}…"


@pytest.fixture(scope="module")
def bank() -> Check:
    return check(ROOT, today())


def test_every_word_is_spelt_as_in_the_dictionary():
    plain, _ = kept()
    where: dict[str, set[str]] = {}
    for file in content():
        for word in set().union(*map(words, prose(file))) - plain:
            if lower(word) not in plain:
                where.setdefault(word, set()).add(relative(file))
    found = [f"{word}: {', '.join(sorted(where[word]))}" for word in sorted(misspelt(set(where)) & set(where))]
    assert not found, "Felstavat, eller ett ord för tests/data/ordlista.txt:\n" + "\n".join(found)


def test_the_kept_words_are_sorted_and_needed():
    lines = KEPT.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines == sorted(set(lines), key=lambda line: (sort_key(line), line))
    paragraphs = [paragraph for file in content() for paragraph in prose(file)]
    plain, phrases = kept()
    used = set().union(*map(words, paragraphs))
    assert plain <= used | set(map(lower, used)), "Ord som inte används längre i tests/data/ordlista.txt."
    assert plain <= misspelt(set(plain)), "Ord i tests/data/ordlista.txt som ordboken kan."
    hits = {hit for paragraph in paragraphs for hit in phrases.findall(paragraph)}
    gone = {line for line in set(lines) - plain if not hits & {line, f"{line}s"}}
    assert not gone, "Fraser som inte används längre i tests/data/ordlista.txt."


@pytest.mark.parametrize(
    ("fault", "pattern"),
    [
        ("rakt citattecken, skriv ”", r'"'),
        ("rak apostrof, skriv ’", r"(?<!\w)'|\w'\w"),
        ("flera mellanslag", r"\S {2,}\S"),
        ("tre punkter, skriv …", r"\.\.\."),
        ("bindestreck, skriv tankstreck –", r"\w - \w|(?<![\d-])\d{1,4}-\d{1,4}(?![\d-])"),
        ("procenttecken, skriv procent", r"\d ?%"),
        ("mellanslag före skiljetecken", r"\w [.,;:!?](?=\s|$)"),
        ("förkortning, skriv ut den", r"(?i)\b(?:t\. ?ex|bl\. ?a|d\.v\.s|dvs|m\.m|m\.fl|osv|s\.k|p\.g\.a|ca)\b"),
    ],
)
def test_typography(fault, pattern):
    found = list(places(pattern))
    assert not found, f"{fault}:\n" + "\n".join(found)


def test_every_external_address_is_well_formed():
    found = []
    for file in [*content(), *(ROOT / name for name in IN_ENGLISH)]:
        front, body = parts(file)
        urls = [source["url"] for source in front.get("källor", []) if "url" in source]
        urls += [url for hit in LINK.findall(CODE.sub("", body)) for url in hit if ":" in url]
        found += [f"{relative(file)}: {url}" for url in urls if not well_formed(url)]
    assert not found, "\n".join(found)


def well_formed(url: str) -> bool:
    """Tell whether an address is http(s), with a host that could exist and no space or other stray character."""
    address = urlsplit(url)
    host = HOST.fullmatch(address.hostname or "")
    return address.scheme in {"http", "https"} and host is not None and not re.search(r"[\s<>\"\\^`{|}]", url)


def test_the_examples_are_easy_to_read(bank):
    values = [lix(s for block in analyse(entry.body).prose for s in block.sentences)[0] for entry in bank.bank.exempel]
    assert statistics.median(values) < 50


def test_the_check_has_nothing_to_say(bank):
    assert [f"{found.file}:{found.line} {found.message}" for found in bank.findings] == []


def test_no_example_is_lost(bank):
    slugs = {entry.slug for entry in bank.bank.exempel}
    assert len(slugs) >= 93
    assert slugs >= {"umea-faltgruppen-lardomar", "varmdo-utredningscentrum", "norrkoping-skolfam2"}


def test_every_county_has_examples(bank):
    register = bank.bank.vocabulary.register
    per_county = Counter(
        code
        for entry in bank.bank.exempel
        for code in set(entry.data.lan or (register.kommuner[kommun].lanskod for kommun in entry.data.kommuner))
    )
    assert set(per_county) == set(register.lan)
    assert sum(number >= 2 for number in per_county.values()) >= 19


def test_every_purpose_tag_and_level_is_used(bank):
    examples = [entry.data for entry in bank.bank.exempel]
    tags = {tag.slug: tag for tag in bank.bank.vocabulary.taggar}
    served = Counter(syfte for data in examples for syfte in {one for tag in data.taggar for one in tags[tag].syfte})
    assert {syfte: served[syfte] for syfte in SYFTE if served[syfte] < 10} == {}
    sought = {tag for need in bank.bank.vocabulary.behov for tag in need.taggar}
    assert {tag for data in examples for tag in data.taggar} | sought == set(tags)
    assert {data.uppfoljning.niva for data in examples} == set(NIVA)
    assert sum(data.barnversion is not None for data in examples) == len(examples)
