"""The search index as Pagefind's own program writes it, read and shaped: nothing that could be found is lost."""

import gzip
import hashlib
import json
import shutil
import subprocess
import tomllib
from pathlib import Path

import cbor2
import pytest
from verktyg import NODE, needed

from exempelbank.search import indexshape, packing, pagefind, pagefind_format, records
from exempelbank.search.pagefind_format import SurpriseError

ROOT = Path(__file__).parents[2]
_ASK = """
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
const [folder, list] = process.argv.slice(1);
globalThis.fetch = async (address) => new Response(await readFile(new URL(address)));
const pagefind = await import(pathToFileURL(`${folder}/pagefind.js`));
await pagefind.options({ exactDiacritics: true, noWorker: true, baseUrl: "/" });
await pagefind.init("sv");
const addresses = new Map();
const addressOf = async (result) => {
  if (!addresses.has(result.id)) addresses.set(result.id, (await result.data()).raw_url);
  return addresses.get(result.id);
};
const found = {};
for (const word of JSON.parse(await readFile(list, "utf8"))) {
  const { results } = await pagefind.search(word);
  found[word] = (await Promise.all(results.map(async (result) => [await addressOf(result), result.score]))).sort();
}
console.log(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def raw(real, tmp_path_factory) -> Path:
    """Pagefind's own index of the real bank's pages. Read only."""
    folder = tmp_path_factory.mktemp("pagefind")
    for kind in ("exempel", "metoder"):
        for page in (real.folder / kind).glob("*/index.html"):
            path = folder / page.relative_to(real.folder)
            path.parent.mkdir(parents=True)
            path.write_bytes(pagefind._searched(page.read_bytes()))
    assert pagefind.run(folder) is None
    return folder / "pagefind"


@pytest.fixture(scope="module")
def cards(raw) -> dict[str, dict[str, str]]:
    """A card for each page, by address."""
    return {address: {"title": address} for address in indexshape.addresses(raw)}


def read(folder: Path) -> tuple[pagefind_format.Meta, dict[str, dict[str, list[pagefind_format.Mention]]]]:
    """Return what an index consists of, and the mentions of each word by spelling."""
    entry = pagefind_format.read_entry((folder / pagefind_format.ENTRY).read_bytes())
    meta = pagefind_format.read_meta((folder / f"pagefind.{entry.meta}.pf_meta").read_bytes())
    words = {
        word.key: {spelling.form: spelling.mentions for spelling in pagefind_format.read_word(word)}
        for piece in meta.pieces
        for word in pagefind_format.read_piece(
            (folder / "index" / f"{piece.name}.pf_index").read_bytes(), len(meta.pages)
        )
    }
    return meta, words


def test_every_file_is_written_as_it_was_read(raw):
    """Byte by byte, but for how hard it is packed."""
    entry = (raw / pagefind_format.ENTRY).read_bytes()
    assert pagefind_format.write_entry(pagefind_format.read_entry(entry)) == entry
    (meta_file,) = raw.glob("*.pf_meta")
    meta = pagefind_format.read_meta(meta_file.read_bytes())
    assert gzip.decompress(pagefind_format.write_meta(meta)) == gzip.decompress(meta_file.read_bytes())
    assert [path.stem for path in sorted((raw / "index").iterdir())] == sorted(piece.name for piece in meta.pieces)
    for path in (raw / "index").iterdir():
        words = list(pagefind_format.read_piece(path.read_bytes(), len(meta.pages)))
        again = [pagefind_format.write_word(pagefind_format.read_word(word)) for word in words]
        assert again == words
        assert gzip.decompress(pagefind_format.write_piece(again)) == gzip.decompress(path.read_bytes())
    assert len(list((raw / "fragment").iterdir())) == len(meta.pages) > 100
    for path in (raw / "fragment").iterdir():
        page = pagefind_format.read_fragment(path.read_bytes())
        assert gzip.decompress(pagefind_format.write_fragment(page)) == gzip.decompress(path.read_bytes())


def test_no_other_version_is_installed_than_the_one_that_was_read():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert {item for item in wanted if item.startswith("pagefind")} == {
        f"{name}~={pagefind_format.KNOWN}0" for name in ("pagefind", "pagefind-bin")
    }


@pytest.mark.parametrize("most", [indexshape.MOST_PAGES, 20])
def test_every_word_is_found_as_before(raw, cards, tmp_path, monkeypatch, most):
    monkeypatch.setattr(indexshape, "MOST_PAGES", most)
    names = indexshape.shape(raw, tmp_path / "formad", cards)
    before, words = read(raw)
    after, kept = read(tmp_path / "formad")
    numbers = {page.name: number for number, page in enumerate(after.pages)}
    for number, page in enumerate(before.pages):
        fragment = pagefind_format.read_fragment((raw / "fragment" / f"{page.name}.pf_fragment").read_bytes())
        assert numbers[names[fragment["url"].removeprefix("/")]] == number
        assert after.pages[number].words == page.words
    assert [*kept] == [*words]
    assert len(words) > 3_000
    cut = 0
    for word, spellings in words.items():
        assert [*kept[word]] == [*spellings]
        for form, mentions in spellings.items():
            left = kept[word][form]
            assert len(left) == min(len(mentions), most)
            assert left == [mention for mention in mentions if mention in left]
            cut += len(left) < len(mentions)
    assert (cut > 100) is (most == 20)


def test_pagefinds_own_program_finds_what_it_found(raw, cards, tmp_path):
    """Every ninth word as such gives the same pages with the same scores; written without quotes, and half typed, no fewer.

    (A word shorter than five letters begins words in several pieces, of which Pagefind reads the one it stands in.)
    """
    shaped = tmp_path / "formad"
    indexshape.shape(raw, shaped, cards)
    for program in (*raw.glob("*.js"), *raw.glob("wasm.*")):
        shutil.copy(program, shaped)
    words = [*read(raw)[1]][::9]
    exact = [f'"{word}"' for word in words]
    begun = [word[:length] for word in words[::3] for length in (5, 7) if len(word) >= length]
    (tmp_path / "ord.json").write_text(json.dumps(exact + begun), encoding="utf-8")
    before, after = (_found(folder, tmp_path / "ord.json") for folder in (raw, shaped))
    assert {word: after[word] for word in exact} == {word: before[word] for word in exact}
    assert sum(bool(before[word]) for word in exact) > len(exact) / 2  # the others stand only in another spelling
    less = {word for word in begun if not dict(before[word]).keys() <= dict(after[word]).keys()}
    assert less == set()
    assert len(begun) > 100


def _found(folder: Path, words: Path) -> dict[str, list[list]]:
    """Let Pagefind's own script answer: address and score of each page, by word."""
    done = subprocess.run(
        [needed(NODE), "--input-type=module", "--eval", _ASK, str(folder), str(words)],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_file_is_named_by_its_bytes(real):
    for folder in ("index", "fragment"):
        for path in (real.folder / "pagefind" / folder).iterdir():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            assert path.stem == f"sv_{digest[: indexshape.NAME_LENGTH]}"


def test_a_page_that_shows_something_else_has_another_name(raw, cards, tmp_path):
    """A browser keeps the file of a name for a year."""
    address = next(iter(cards))
    before = indexshape.shape(raw, tmp_path / "ett", cards)
    after = indexshape.shape(raw, tmp_path / "tva", cards | {address: {"title": "Ny titel"}})
    assert [key for key in before if before[key] != after[key]] == [address]
    assert [page.name for page in read(tmp_path / "tva")[0].pages] == [*after.values()]


def test_a_hit_fetches_its_card_and_its_text(real):
    """The same card as in the lists, and the questions that may be the reason why it is shown."""
    found = {}
    for path in (real.folder / "pagefind" / "fragment").iterdir():
        page = pagefind_format.read_fragment(path.read_bytes())
        assert (page["filters"], page["anchors"]) == ({}, [])
        found[page["url"]] = page
    assert found["/exempel/helsingborg-skolfam/"]["meta"].keys() == {
        "title", "sammanfattning", "plats", "ar", "uppfoljning", "syften", "fragor",
    }  # fmt: skip
    assert found["/metoder/skolfam/"]["meta"] == {"title": "Skolfam"}
    assert "Skolfam" in found["/exempel/helsingborg-skolfam/"]["content"]


def test_facets_are_our_own(real):
    content = json.loads((real.folder / "pagefind" / "urval.json").read_bytes())
    counts = json.loads((real.folder / "exempel" / "sokord.json").read_bytes())["facetter"]
    places = content["facetter"].pop("kommun")
    assert {
        name: {value: len(steps) for value, steps in values.items()} for name, values in content["facetter"].items()
    } == {name: counts[name] for name in sorted(counts)}
    assert "helsingborg" in places
    by_name = {path.stem: path for path in (real.folder / "pagefind" / "fragment").iterdir()}
    urls = [pagefind_format.read_fragment(by_name[name].read_bytes())["url"] for name in content["sidor"]]
    assert urls == sorted(
        f"/exempel/{path.parent.name}/"
        for path in (real.folder / "exempel").glob("*/index.html")
        if path.parent.name != "sida"
    )
    first = sum(places["helsingborg"][:1])
    assert "helsingborg" in urls[first]
    assert sorted(content["granskad"]) == [*range(len(urls))]
    methods = json.loads((real.folder / "pagefind" / "metoder.json").read_bytes())
    assert len(methods) + len(urls) == len(by_name)


def test_pages_tell_pagefind_no_more_than_it_needs(real):
    page = (real.folder / "exempel" / "helsingborg-skolfam" / "index.html").read_text(encoding="utf-8")
    assert "data-pagefind-filter" not in page
    assert "data-pagefind-sort" not in page


# Surprises


def _entry(folder: Path, **changes: object) -> None:
    path = folder / pagefind_format.ENTRY
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | changes), encoding="utf-8")


def _meta(folder: Path, change) -> None:
    (path,) = folder.glob("*.pf_meta")
    path.write_bytes(packing.pack(cbor2.dumps(change(packing.from_cbor(packing.unpack(path.read_bytes()))))))


def _piece(folder: Path, change) -> None:
    path = next((folder / "index").iterdir())
    path.write_bytes(packing.pack(cbor2.dumps([change(packing.from_cbor(packing.unpack(path.read_bytes()))[0])])))


def _bytes(folder: Path, kind: str, change) -> None:
    path = next((folder / kind).iterdir())
    path.write_bytes(change(path.read_bytes()))


def _fragment(folder: Path, **changes: object) -> None:
    path = next((folder / "fragment").iterdir())
    path.write_bytes(packing.pack(packing.to_json(json.loads(packing.unpack(path.read_bytes())) | changes)))


_SURPRISES = {
    "another version": (lambda folder: _entry(folder, version="1.6.0"), "pagefind-entry.json: version 1.6.0"),
    "a version that is a number": (lambda folder: _entry(folder, version=16), "pagefind-entry.json: 'int' object"),
    "no language": (lambda folder: _entry(folder, languages={}), "pagefind-entry.json: not enough values"),
    "another key in the entry": (lambda folder: _entry(folder, more=1), "pagefind-entry.json: {"),
    "an entry cut off": (lambda folder: (folder / pagefind_format.ENTRY).write_bytes(b"{"), "pagefind-entry.json: Expecting"),
    "no entry": (lambda folder: (folder / pagefind_format.ENTRY).unlink(), "pagefind-entry.json finns inte"),
    "a part more in the meta file": (lambda folder: _meta(folder, lambda meta: [*meta, []]), "pf_meta: too many values"),
    "a value more a page": (lambda folder: _meta(folder, lambda meta: [meta[0], [[*page, 1] for page in meta[1]], *meta[2:]]), "pf_meta: Page"),
    "fewer pages than said": (lambda folder: _meta(folder, lambda meta: [meta[0], meta[1][1:], *meta[2:]]), " sidor av "),
    "a filter": (lambda folder: _meta(folder, lambda meta: [*meta[:3], [["tagg", "sv_0"]], *meta[4:]]), "1 filter"),
    "pieces in another order": (lambda folder: _meta(folder, lambda meta: [*meta[:2], meta[2][::-1], *meta[3:]]), " efter "),
    "a piece that is not there": (lambda folder: _meta(folder, lambda meta: [*meta[:2], [["a", "b", "sv_0"]], *meta[3:]]), "sv_0.pf_index finns inte"),
    "a piece cut off": (lambda folder: _bytes(folder, "index", lambda content: content[:-20]), "pf_index: "),
    "another mark": (lambda folder: _bytes(folder, "index", lambda content: gzip.compress(b"pagefind_dcx" + gzip.decompress(content)[12:])), "pf_index: b'pagefind_dcx'"),
    "a list of no length": (lambda folder: _bytes(folder, "index", lambda _: packing.pack(b"\x81\x9f\xff")), "pf_index: en lista utan"),
    "a byte too many": (lambda folder: _bytes(folder, "index", lambda content: packing.pack(packing.unpack(content) + b"\x00")), "pf_index: "),
    "a byte too few": (lambda folder: _bytes(folder, "index", lambda content: packing.pack(packing.unpack(content)[:-1])), "pf_index: premature end"),
    "words without spellings": (lambda folder: _piece(folder, lambda words: [word[:2] for word in words]), "pf_index: not enough values"),
    "words in another order": (lambda folder: _piece(folder, lambda words: words[::-1]), " efter "),
    "a page beyond the last": (lambda folder: _piece(folder, lambda words: [[words[0][0], [[1_000_000, [], []]], []], *words[1:]]), "på en sida som inte finns"),
    "a mention without fields": (lambda folder: _piece(folder, lambda words: [[words[0][0], [[0, []]], []], *words[1:]]), "pf_index: not enough values"),
    "a word that is a number": (lambda folder: _piece(folder, lambda words: [[1, [], []], *words[1:]]), "1 är inte str"),
    "a page of another site": (lambda folder: _fragment(folder, url="/om/"), "en sida som inte är vår: om/"),
    "another key in a fragment": (lambda folder: _fragment(folder, more=1), "pf_fragment: "),
    "a card that is a list": (lambda folder: _fragment(folder, meta=[]), "pf_fragment: 'list' object"),
    "no fragment": (lambda folder: next((folder / "fragment").iterdir()).unlink(), "pf_fragment finns inte"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "told"), _SURPRISES.values(), ids=[*_SURPRISES])
def test_another_format_is_noticed_and_nothing_is_touched(raw, cards, read_tree, tmp_path, change, told):
    source = tmp_path / "pagefind"
    shutil.copytree(raw, source, copy_function=_link)
    change(source)
    before = read_tree(source)
    with pytest.raises(SurpriseError, match=r"\w") as error:
        indexshape.shape(source, tmp_path / "formad", cards)
    assert told in str(error.value)
    assert read_tree(source) == before


def _link(source: str, target: str) -> None:
    """Copy as fast as it goes; what a test changes it writes anew."""
    shutil.copyfile(source, target)


def test_a_missing_page_is_noticed(raw, cards, tmp_path):
    with pytest.raises(SurpriseError, match="fel sidor i indexet: exempel/ny/"):
        indexshape.shape(raw, tmp_path / "formad", cards | {"exempel/ny/": {}})


def test_two_files_of_one_name_are_noticed(raw, cards, tmp_path, monkeypatch):
    monkeypatch.setattr(indexshape, "NAME_LENGTH", 1)
    with pytest.raises(SurpriseError, match="två filer får samma namn, sv_"):
        indexshape.shape(raw, tmp_path / "formad", cards)


def test_a_surprise_leaves_pagefinds_own_index_with_our_facets(raw, cards, read_tree, tmp_path, monkeypatch, capsys):
    folder = tmp_path / "plats"
    shutil.copytree(raw.parent, folder, ignore=shutil.ignore_patterns("pagefind"))
    hits = [records.Hit(address, False, [("tagg", "Skola")], "2026-01-01", card) for address, card in cards.items()]
    (folder / "traffar.json").write_bytes(records.write_hits(hits))
    monkeypatch.setattr(pagefind_format, "KNOWN", "1.4.")
    assert pagefind.make_index(folder) is None
    assert capsys.readouterr().out.startswith("Sökindexet är Pagefinds eget, för det ser inte ut som Exempelbanken väntar sig (pagefind-entry.json: version 1.5.")  # fmt: skip
    made, own = read_tree(folder / "pagefind"), read_tree(raw)
    selection = json.loads(made.pop("urval.json"))
    assert json.loads(made.pop("metoder.json")) == []
    assert json.loads(made.pop("lagrum.json")) == {}
    meaning = {path: made.pop(path) for path in list(made) if path.startswith("mening")}
    assert json.loads(meaning["mening.json"])["byte"]
    made = {path: content for path, content in made.items() if not path.startswith("platser/")}
    assert made == own
    assert sorted(selection["sidor"]) == sorted(path.stem for path in (raw / "fragment").iterdir())
    assert selection["facetter"] == {"tagg": {"Skola": [0] + [1] * (len(cards) - 1)}}
