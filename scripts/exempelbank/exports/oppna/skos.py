"""The tags as SKOS (Turtle): a vocabulary that other vocabularies and catalogues can point at."""

from rdflib import DCTERMS, RDF, SKOS, Graph, Literal, URIRef

from exempelbank.content import urls
from exempelbank.content.coded import GRUPP
from exempelbank.content.terms import Tagg
from exempelbank.prose.text import slugify
from exempelbank.relations.index import Index
from exempelbank.settings import Settings


def render(index: Index, settings: Settings) -> bytes:
    """Return the vocabulary; each tag's address is its page."""
    graph = Graph()
    scheme = URIRef(settings.absolute(urls.TAGGAR))
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal(f"Ämnen i {settings.name}", lang="sv")))
    tags = index.vocabulary.taggar
    for item in tags:
        _add(graph, item, scheme, settings)
    for code, word in GRUPP.words.items():
        members = [item for item in tags if item.grupp == code]
        if not members:
            continue
        group = URIRef(f"{scheme}#grupp-{slugify(code)}")
        graph.add((group, RDF.type, SKOS.Collection))
        graph.add((group, SKOS.prefLabel, Literal(word.text, lang="sv")))
        for item in members:
            graph.add((group, SKOS.member, _address(settings, item.slug)))
    return graph.serialize(format="turtle", encoding="utf-8")


def _add(graph: Graph, item: Tagg, scheme: URIRef, settings: Settings) -> None:
    """Add a tag: its names, what it means, and which purposes and articles it touches."""
    concept = _address(settings, item.slug)
    graph.add((concept, RDF.type, SKOS.Concept))
    graph.add((concept, SKOS.inScheme, scheme))
    graph.add((scheme, SKOS.hasTopConcept, concept))
    graph.add((concept, SKOS.prefLabel, Literal(item.namn, lang="sv")))
    for synonym in item.synonymer:
        graph.add((concept, SKOS.altLabel, Literal(synonym, lang="sv")))
    if item.definition:
        graph.add((concept, SKOS.definition, Literal(item.definition, lang="sv")))
    for purpose in item.syfte:
        if slugify(purpose) != item.slug:
            graph.add((concept, SKOS.related, _address(settings, slugify(purpose))))
    for number in item.barnkonventionen:
        graph.add((concept, DCTERMS.relation, URIRef(settings.absolute(urls.artikel(number)))))


def _address(settings: Settings, slug: str) -> URIRef:
    return URIRef(settings.absolute(urls.tagg(slug)))
