"""The catalogue as DCAT-AP-SE 3, which Sveriges dataportal reads: as Turtle and as JSON-LD. No node is without an address."""

import json
from typing import Any

from rdflib import DCAT, DCTERMS, FOAF, RDF, XSD, Graph, Literal, Namespace, URIRef

from exempelbank.content import urls
from exempelbank.exports.oppna.katalog import MANGDER, Fil, Innehall, Mangd
from exempelbank.settings import UTGIVARTYPER

_EU = "http://publications.europa.eu/resource/authority/"
_CC_BY = "http://creativecommons.org/licenses/by/4.0/"  # of the data, as the profile writes it
_CC0 = "http://creativecommons.org/publicdomain/zero/1.0/"  # of the catalogue itself, which the profile demands
_SWEDEN = "http://sws.geonames.org/2661886/"
_MEDIA = "https://www.iana.org/assignments/media-types/"
_PUBLISHER_TYPE = "http://purl.org/adms/publishertype/"
_DCATAP = "http://data.europa.eu/r5r/"
API = "openapi.json"
SCHEMA = "schema.json"
_VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
_PREFIXES = {"dcat": "http://www.w3.org/ns/dcat#", "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/", "vcard": str(_VCARD), "xsd": "http://www.w3.org/2001/XMLSchema#", "dcatap": _DCATAP}  # fmt: skip


def turtle(content: Innehall) -> bytes:
    """Return the catalogue as Turtle."""
    return graph(content).serialize(format="turtle", encoding="utf-8")


def json_ld(content: Innehall) -> bytes:
    """Return the catalogue as JSON-LD, in an order of our own: rdflib's follows the addresses in memory."""
    made = json.loads(graph(content).serialize(format="json-ld", context=_PREFIXES, auto_compact=False))
    return json.dumps(_ordered(made), ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((_ordered(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


def graph(content: Innehall) -> Graph:
    """Return the catalogue: who publishes it, its data sets with their files, and the service that the addresses are."""
    made, settings = Graph(), content.settings
    for prefix, namespace in _PREFIXES.items():
        made.bind(prefix, namespace, replace=True)
    catalogue = _of(content, "katalog")
    days = [day.isoformat() for mangd in MANGDER if (day := content.day(mangd.namn))]
    _say(made, catalogue, DCAT.Catalog, f"Öppna data från {settings.name}", settings.description)
    made.add((catalogue, DCTERMS.publisher, _publisher(made, content)))
    made.add((catalogue, DCTERMS.license, URIRef(_CC0)))
    made.add((catalogue, DCTERMS.language, URIRef(f"{_EU}language/SWE")))
    made.add((catalogue, DCTERMS.spatial, URIRef(_SWEDEN)))
    made.add((catalogue, DCAT.themeTaxonomy, URIRef(f"{_EU}data-theme")))
    made.add((catalogue, FOAF.homepage, URIRef(settings.absolute(urls.DATA))))
    if days:
        made.add((catalogue, DCTERMS.modified, Literal(max(days), datatype=XSD.date)))
    made.add((catalogue, DCAT.service, _service(made, content)))
    for mangd in MANGDER:
        made.add((catalogue, DCAT.dataset, _dataset(made, content, mangd)))
    made.add((URIRef(settings.absolute(urls.DATA)), RDF.type, FOAF.Document))
    return made


def _dataset(made: Graph, content: Innehall, mangd: Mangd) -> URIRef:
    found = _of(content, mangd.namn)
    _say(made, found, DCAT.Dataset, mangd.titel, mangd.text)
    made.add((found, DCTERMS.publisher, _of(content, "utgivare")))
    made.add((found, DCAT.theme, URIRef(f"{_EU}data-theme/SOCI")))
    made.add((found, DCTERMS.accessRights, URIRef(f"{_EU}access-right/PUBLIC")))
    made.add((found, DCTERMS.accrualPeriodicity, URIRef(f"{_EU}frequency/IRREG")))
    made.add((found, DCTERMS.language, URIRef(f"{_EU}language/SWE")))
    made.add((found, DCTERMS.spatial, URIRef(_SWEDEN)))
    made.add((found, DCAT.landingPage, URIRef(content.settings.absolute(urls.DATA))))
    for word in mangd.nyckelord:
        made.add((found, DCAT.keyword, Literal(word, lang="sv")))
    if content.settings.redaktion.e_post:
        made.add((found, DCAT.contactPoint, _of(content, "kontakt")))
    if day := content.day(mangd.namn):
        made.add((found, DCTERMS.modified, Literal(day.isoformat(), datatype=XSD.date)))
    for fil in mangd.filer:
        made.add((found, DCAT.distribution, _distribution(made, content, mangd, fil)))
    return found


def _distribution(made: Graph, content: Innehall, mangd: Mangd, fil: Fil) -> URIRef:
    address = URIRef(content.settings.absolute(fil.url))
    found = _of(content, fil.namn)
    _say(made, found, DCAT.Distribution, f"{mangd.titel} som {fil.form.namn}", fil.text)
    made.add((found, DCAT.accessURL, address))
    made.add((found, DCAT.downloadURL, address))
    made.add((found, DCTERMS["format"], Literal(fil.form.media)))
    made.add((found, DCAT.mediaType, URIRef(f"{_MEDIA}{fil.form.media}")))
    made.add((found, DCTERMS.license, URIRef(_CC_BY)))
    made.add((found, URIRef(f"{_DCATAP}availability"), URIRef(f"{_EU}planned-availability/STABLE")))
    if fil.form.media == "application/json":
        schema = URIRef(content.settings.absolute(urls.data(SCHEMA)))
        made.add((found, DCTERMS.conformsTo, schema))
        made.add((schema, RDF.type, DCTERMS.Standard))
    return found


def _service(made: Graph, content: Innehall) -> URIRef:
    """Add the addresses themselves as a service, where each example has one of its own."""
    found = _of(content, "api")
    _say(made, found, DCAT.DataService, "Fasta adresser", "Varje exempel för sig, och alla filer, utan nyckel.")
    made.add((found, DCTERMS.publisher, _of(content, "utgivare")))
    made.add((found, DCAT.endpointURL, URIRef(content.settings.absolute(urls.DATA))))
    made.add((found, DCAT.endpointDescription, URIRef(content.settings.absolute(urls.data(API)))))
    made.add((found, DCTERMS.license, URIRef(_CC_BY)))
    made.add((found, DCTERMS.accessRights, URIRef(f"{_EU}access-right/PUBLIC")))
    made.add((found, DCAT.servesDataset, _of(content, MANGDER[0].namn)))
    return found


def _publisher(made: Graph, content: Innehall) -> URIRef:
    """Add who publishes the bank, what kind of publisher it is and the mailbox, where mkdocs.yml says."""
    editors, found = content.settings.redaktion, _of(content, "utgivare")
    made.add((found, RDF.type, FOAF.Agent))
    made.add((found, FOAF.name, Literal(editors.utgivare or editors.namn or content.settings.name, lang="sv")))
    if editors.utgivartyp:
        made.add((found, DCTERMS.type, URIRef(f"{_PUBLISHER_TYPE}{UTGIVARTYPER[editors.utgivartyp]}")))
    if editors.e_post:
        contact = _of(content, "kontakt")
        made.add((contact, RDF.type, _VCARD.Organization))
        made.add((contact, _VCARD.fn, Literal(editors.namn or content.settings.name)))
        made.add((contact, _VCARD.hasEmail, URIRef(f"mailto:{editors.e_post}")))
    return found


def _say(made: Graph, what: URIRef, kind: URIRef, title: str, text: str) -> None:
    made.add((what, RDF.type, kind))
    made.add((what, DCTERMS.title, Literal(title, lang="sv")))
    made.add((what, DCTERMS.description, Literal(text, lang="sv")))


def _of(content: Innehall, name: str) -> URIRef:
    """Return the address that the catalogue knows something by: a place on the page."""
    return URIRef(f"{content.settings.absolute(urls.DATA)}#{name}")
