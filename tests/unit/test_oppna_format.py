"""Open data as other people's programs read it: JSON Schema, OpenAPI, Data Package, SKOS and DCAT-AP-SE."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pyshacl
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from rdflib import DCAT, DCTERMS, RDF, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from exempelbank.content.groups import keys_of
from exempelbank.content.model import Exempel
from exempelbank.exports.oppna import filer, katalog
from exempelbank.settings import UTGIVARTYPER, Redaktion, Settings

# rdflib's and pyshacl's own readers use what rdflib means to take away
pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning:(rdflib|pyshacl)")
BASE = "https://exempel.test/"
EDITORS = Redaktion("Redaktionen", "redaktionen@exempel.test", "Kommunförbundet", utgivartyp="region")
SETTINGS = Settings("Banken", "Exempel ur verkligheten", BASE, redaktion=EDITORS)
SHAPES = Path(__file__).parents[1] / "data" / "dcat-ap-se.ttl"
SEMIC = Path(__file__).parents[1] / "data" / "dcat-ap-semic.ttl"
LISTS = {"exempel": "Exempellista", "metoder": "Metodlista", "taggar": "Amneslista", "kommuner": "Kommunlista", "kalender": "Kalenderlista"}  # fmt: skip


@pytest.fixture(scope="module")
def files(index) -> Mapping[str, bytes]:
    """The open data of the project's own bank, by name below /data/."""
    return {path.removeprefix("data/"): content for path, content in filer.files(index, SETTINGS)}


@pytest.fixture(scope="module")
def folder(files, tmp_path_factory) -> Path:
    """The same on disk."""
    top = tmp_path_factory.mktemp("data")
    (top / "exempel").mkdir()
    for name, content in files.items():
        (top / name).write_bytes(content)
    return top


def read(content: bytes) -> Any:
    return json.loads(content.decode("utf-8"))


def test_every_file_is_of_the_catalogue_or_an_example(files, index):
    told = [fil.namn for mangd in katalog.MANGDER for fil in mangd.filer]
    told += [name for name, *_ in filer.BESKRIVNINGAR]
    told += [f"exempel/{entry.slug}.json" for entry in index.exempel]
    assert sorted(files) == sorted(told)


# JSON Schema


def judge(files, name: str) -> Any:
    schema = read(files["schema.json"])
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})


@pytest.mark.parametrize(("file", "name"), LISTS.items())
def test_the_schema_holds_for_every_list(files, file, name):
    content = read(files[f"{file}.json"])
    assert content["total"] == len(content["result"]) > 10
    assert [error.message for error in judge(files, name).iter_errors(content)] == []


def test_the_schema_holds_for_every_example_by_itself(files):
    judged = judge(files, "Exempelsvar")
    single = [content for name, content in files.items() if name.startswith("exempel/")]
    assert [error.message for content in single for error in judged.iter_errors(read(content))] == []


def test_the_schema_is_by_itself_that_of_the_whole_list(files):
    schema = read(files["schema.json"])
    assert jsonschema.validators.validator_for(schema)(schema).is_valid(read(files["exempel.json"]))


@pytest.mark.parametrize(
    "change",
    [
        {"titel": None}, {"språkmodell": "ja"}, {"startår": "2020"}, {"läge": "nästan"}, {"publicerad": 2020},
        {"uppföljning": {"nivå": "mätt"}}, {"källor": [{"titel": "Rapport"}]}, {"text": None}, {"syften": ["annat"]},
    ],
)  # fmt: skip
def test_the_schema_refuses_what_is_wrong(files, change):
    judged = judge(files, "Exempelpost")
    good = read(files["exempel.json"])["result"][0]
    assert judged.is_valid(good)
    assert not judged.is_valid(good | change)


def test_the_schema_has_every_field_and_demands_every_key(files):
    schema = read(files["schema.json"])["$defs"]["Exempelpost"]
    assert set(keys_of(Exempel)) < set(schema["properties"])
    assert schema["required"] == sorted(schema["properties"])
    assert set(schema["properties"]) == set(read(files["exempel.json"])["result"][0])
    assert all(part.get("description") for part in schema["properties"].values())
    judged = judge(files, "Exempelpost")
    good = read(files["exempel.json"])["result"][0]
    assert [key for key in good if judged.is_valid({k: v for k, v in good.items() if k != key})] == []


def test_a_key_that_comes_later_breaks_nobodys_check(files):
    good = read(files["exempel.json"])["result"][0]
    assert judge(files, "Exempelpost").is_valid(good | {"något nytt": 1})


# OpenAPI


def test_openapi_is_right(files):
    described = read(files["openapi.json"])
    assert list(OpenAPIV31SpecValidator(described).iter_errors()) == []
    paths = {path.removeprefix("/") for path in described["paths"]}
    assert paths == {"exempel/{slug}.json", *(fil.namn for mangd in katalog.MANGDER for fil in mangd.filer)}
    assert [server["url"] for server in described["servers"]] == [f"{BASE}data"]


@pytest.mark.parametrize("file", LISTS)
def test_openapi_says_what_each_address_answers(files, file):
    described = read(files["openapi.json"])
    answer = described["paths"][f"/{file}.json"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    judged = jsonschema.Draft202012Validator(answer | {"components": described["components"]})
    assert [error.message for error in judged.iter_errors(read(files[f"{file}.json"]))] == []
    assert not judged.is_valid({"result": []})


# Data Package


def package_faults(folder: Path) -> list[Any]:
    """Return what frictionless finds; it takes NDJSON for a table, and reads that only with more packages."""
    package = frictionless.Package(str(folder / "datapackage.json"))
    package.remove_resource("exempel-ndjson")
    return package.validate().flatten(["rowNumber", "fieldName", "type", "message"])


def test_the_data_package_and_its_table_are_right(folder):
    assert package_faults(folder) == []
    package = read((folder / "datapackage.json").read_bytes())
    assert [item["path"] for item in package["resources"]] == [
        fil.namn for mangd in katalog.MANGDER for fil in mangd.filer
    ]
    for item in package["resources"]:
        content = (folder / item["path"]).read_bytes()
        assert (item["bytes"], item["hash"]) == (len(content), f"sha256:{hashlib.sha256(content).hexdigest()}")


def test_the_table_read_by_its_columns(folder, index):
    table = next(
        item for item in frictionless.Package(str(folder / "datapackage.json")).resources if item.name == "exempel-csv"
    )
    rows = table.read_rows()
    by_slug = {entry.slug: entry.data for entry in index.exempel}
    assert [row["slug"] for row in rows] == [entry.slug for entry in index.exempel]
    for row in rows:
        data = by_slug[row["slug"]]
        assert (row["startår"], row["publicerad"], row["språkmodell"]) == (
            data.startar,
            data.publicerad,
            data.sprakmodell,
        )
        assert row["kommuner"] == (" | ".join(data.kommuner) or None)


def test_a_changed_file_is_told_by_its_checksum(folder, tmp_path):
    for path in folder.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    with (tmp_path / "metoder.json").open("ab") as file:
        file.write(b" ")
    assert [kind for _, _, kind, _ in package_faults(tmp_path)] == ["hash-count", "byte-count"]


# SKOS


def test_the_tags_as_skos(files, index):
    graph = Graph().parse(data=files["taggar.ttl"], format="turtle")
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    assert {str(concept) for concept in concepts} == {f"{BASE}taggar/{item.slug}/" for item in index.vocabulary.taggar}
    scheme = URIRef(f"{BASE}taggar/")
    for item in index.vocabulary.taggar:
        concept = URIRef(f"{BASE}taggar/{item.slug}/")
        assert graph.value(concept, SKOS.prefLabel) == Literal(item.namn, lang="sv")
        assert set(graph.objects(concept, SKOS.altLabel)) == {Literal(word, lang="sv") for word in item.synonymer}
        assert graph.value(concept, SKOS.inScheme) == scheme
    members = [
        member for group in graph.subjects(RDF.type, SKOS.Collection) for member in graph.objects(group, SKOS.member)
    ]
    assert Counter(map(str, members)) == Counter(
        f"{BASE}taggar/{item.slug}/" for item in index.vocabulary.taggar if item.grupp
    )
    assert set(graph.objects(None, SKOS.related)) <= concepts


# DCAT-AP-SE


def catalogue(files) -> Graph:
    return Graph().parse(data=files["dcat.ttl"], format="turtle")


def faults(graph: Graph, shapes: Path = SHAPES) -> list[str]:
    conforms, result, text = pyshacl.validate(graph, shacl_graph=str(shapes), advanced=False, inference="none")
    assert not isinstance(result, Exception), text
    return (
        []
        if conforms
        else sorted(str(path) for path in result.objects(None, URIRef("http://www.w3.org/ns/shacl#resultPath")))
    )


def test_the_catalogue_has_all_that_the_profile_demands(files):
    assert faults(catalogue(files)) == []


def made_by(index, editors: Redaktion) -> Graph:
    made = dict(filer.files(index, replace(SETTINGS, redaktion=editors)))
    return Graph().parse(data=made["data/dcat.ttl"], format="turtle")


def test_a_catalogue_without_editors_lacks_only_what_kind_of_publisher_it_has(index):
    """What nobody has told us is left out, not guessed."""
    assert faults(made_by(index, Redaktion())) == [str(DCTERMS.type)]


@pytest.mark.parametrize("kind", UTGIVARTYPER)
def test_the_publisher_is_of_the_kind_that_is_set(index, kind):
    graph = made_by(index, replace(EDITORS, utgivartyp=kind))
    assert faults(graph) == []
    told = graph.value(next(graph.subjects(RDF.type, AGENT)), DCTERMS.type)
    assert str(told).endswith(f"/{UTGIVARTYPER[kind]}")


def test_the_european_profile_differs_only_where_the_swedish_one_does(files):
    """Sweden writes a file's format as a media type, in words; the European shapes want an address there."""
    graph = catalogue(files)
    formats = list(graph.subject_objects(DCTERMS["format"]))
    assert faults(graph, SEMIC) == [str(DCTERMS["format"])] * len(formats)
    for subject, media in formats:
        graph.set((subject, DCTERMS["format"], URIRef(f"https://www.iana.org/assignments/media-types/{media}")))
    assert faults(graph, SEMIC) == []


@pytest.mark.parametrize(
    ("kind", "predicate"),
    [
        (DCAT.Catalog, DCTERMS.title),
        (DCAT.Catalog, DCTERMS.publisher),
        (DCAT.Dataset, DCTERMS.description),
        (DCAT.Distribution, DCAT.accessURL),
        (DCAT.DataService, DCAT.endpointURL),
    ],
)
def test_the_european_shapes_see_what_is_missing(files, kind, predicate):
    graph = catalogue(files)
    graph.remove((next(graph.subjects(RDF.type, kind)), predicate, None))
    assert str(predicate) in faults(graph, SEMIC)


AGENT = URIRef("http://xmlns.com/foaf/0.1/Agent")
MANDATORY = {
    DCAT.Catalog: ("title", "description", "publisher", "license", "dataset"),
    DCAT.Dataset: ("title", "description", "publisher"),
    DCAT.Distribution: ("accessURL", "format", "license"),
    AGENT: ("name", "type"),
    URIRef("http://www.w3.org/2006/vcard/ns#Organization"): ("fn", "hasEmail"),
    DCAT.DataService: ("title", "endpointURL"),
}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in MANDATORY.items() for name in names])
def test_the_shapes_see_whatever_is_missing(files, kind, name):
    graph = catalogue(files)
    subject = next(graph.subjects(RDF.type, kind))
    told = set(graph.predicates(subject)) - {RDF.type}
    wanted = [p for p in told if str(p).rpartition("#")[2].rpartition("/")[2] == name]
    assert len(wanted) == 1
    graph.remove((subject, wanted[0], None))
    assert str(wanted[0]) in faults(graph)


def test_both_forms_say_the_same(files):
    assert isomorphic(catalogue(files), Graph().parse(data=files["dcat.jsonld"].decode(), format="json-ld"))


def test_every_address_of_the_catalogue_is_a_file_of_ours(files):
    graph = catalogue(files)
    told = {str(address).removeprefix(f"{BASE}data/") for address in graph.objects(None, DCAT.downloadURL)}
    assert told == {fil.namn for mangd in katalog.MANGDER for fil in mangd.filer}
    others = {*graph.objects(None, DCTERMS.conformsTo), *graph.objects(None, DCAT.endpointDescription)}
    assert {str(address).removeprefix(f"{BASE}data/") for address in others} <= set(files)
    assert not [node for triple in graph for node in triple if type(node).__name__ == "BNode"]


def test_the_editors_are_named(files):
    graph = catalogue(files)
    assert str(next(graph.objects(None, URIRef("http://xmlns.com/foaf/0.1/name")))) == "Kommunförbundet"
    assert set(map(str, graph.objects(None, URIRef("http://www.w3.org/2006/vcard/ns#hasEmail")))) == {
        "mailto:redaktionen@exempel.test"
    }
