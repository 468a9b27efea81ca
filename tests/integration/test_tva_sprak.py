"""Python and JavaScript cut, fold and write words alike: what is made when the site is built is found when someone asks."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from verktyg import NODE, find

from exempelbank.exports import fakta
from exempelbank.prose import stemming, text
from exempelbank.search import facets

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "docs" / "assets" / "js"
# Letters of other languages, letters with loose marks, what looks like a letter, and what joins and parts words.
ODD = (
    "Ærø Ørsted Straße STRASSE idé naïve façade señor Łódź İzmir ÅÄÖ åäö a\u030aa\u0308o\u0308 A\u030aA\u0308 Ǻ ẞ ﬁx ½ m² № 1ª ① 22§LVU a·b «ð» þa×b",
    "soc-anmälan soc\u2011anmälan före–efter barnets/barnens Bo’s Bo's 18–25 2025:400 e-post@x.se _under_ a_b ’citat’ --",
    "日本語 Ελλάδα ΣΟΦΟΣ Москва שלום مرحبا ไทย e\u0301\u0302\u0303 \u0301 \u00ad \u200b \ufeff å\u0323",
)
SCRIPT = """
  import { readFileSync } from "node:fs";
  const [, folder] = process.argv;
  const { fold, slugify } = await import(`${folder}/text.js`);
  const { lower, root, stem } = await import(`${folder}/sok/ordform.js`);
  console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map((one) => {
    const words = lower(one);
    return { words, stems: words.map(stem), roots: words.map(root), folded: words.map(fold), slug: slugify(one) };
  })));
"""


def in_python(one: str) -> dict[str, object]:
    words = stemming.words(one)
    return {
        "words": words,
        "stems": [stemming.stem(word) for word in words],
        "roots": [stemming.root(word) for word in words],
        "folded": [text.fold(word) for word in words],
        "slug": text.slugify(one),
    }


@pytest.fixture(scope="module")
def in_javascript() -> Callable[[list[str]], list[dict[str, object]]]:
    """What the scripts make of texts."""
    node = find(NODE)
    assert node is not None

    def ask(texts: list[str]) -> list[dict[str, object]]:
        command = [str(node), "--input-type=module", "-e", SCRIPT, SCRIPTS.as_uri()]
        done = subprocess.run(command, input=json.dumps(texts), capture_output=True, encoding="utf-8", check=True)
        found: list[dict[str, object]] = json.loads(done.stdout)
        return found

    return ask


def test_both_languages_read_odd_letters_alike(in_javascript):
    texts = [*ODD, *(word for line in ODD for word in line.split(" "))]
    assert in_javascript(texts) == [in_python(one) for one in texts]


def test_both_languages_read_what_the_bank_says_alike(in_javascript):
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "exempel").rglob("*.md"))]
    texts += [re.sub("[åä]", "a\u030a", one.upper()) for one in texts[:3]]
    assert sum(len(one.split()) for one in texts) > 10_000
    for ours, theirs in zip(map(in_python, texts), in_javascript(texts), strict=True):
        assert theirs == ours


def test_what_the_scripts_fetch_is_there(small):
    found = re.search(r"ADDRESSES = (\{.*\});", fakta.render())
    assert found
    addresses = json.loads(found[1])
    file = addresses.pop("kallfil")  # in the folder of each example
    assert list(small.folder.glob(f"{addresses.pop('forslag')}*.json"))  # pieces, each by its letters
    served = {path.parent.name for path in (small.folder / addresses["exempel"]).glob(f"*/{file}")}
    drafts = {"lund-utkast"}
    assert served == {path.stem for path in (small.root / "exempel").glob("*/*.md")} - drafts
    assert [name for name, address in addresses.items() if not (small.folder / address).exists()] == []


def test_facets_of_the_page_are_those_of_the_search():
    named = [facet.name for facet in facets.FACETS]
    assert len(set(named)) == len(named) == len({facet.title for facet in facets.FACETS})
    assert all(text.slugify(name) == name for name in named)
