"""Everything below /data/: the sets, each example by itself, and what describes them to other programs."""

from collections.abc import Callable, Iterator, Mapping

from exempelbank.content import urls
from exempelbank.exports.oppna import datapaket, dcat, openapi, schema, svar
from exempelbank.exports.oppna.katalog import JSON, JSON_LD, MANGDER, TURTLE, Form, Innehall
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

# What describes the sets: name, form, what it is, and how it is made of the content and the files of the sets.
_Make = Callable[[Innehall, Mapping[str, bytes]], bytes]
BESKRIVNINGAR: tuple[tuple[str, Form, str, _Make], ...] = (
    ("dcat.ttl", TURTLE, "DCAT-AP-SE 3, som Sveriges dataportal läser.", lambda content, _: dcat.turtle(content)),
    ("dcat.jsonld", JSON_LD, "Samma katalog som JSON-LD.", lambda content, _: dcat.json_ld(content)),
    ("datapackage.json", JSON, "Data Package: filerna, kolumnerna och deras kontrollsummor.", datapaket.render),
    (dcat.API, JSON, "OpenAPI 3.1: adresserna, för den som gör en klient.", lambda content, _: openapi.render(content)),
    (dcat.SCHEMA, JSON, "JSON Schema: vad varje uppgift är.", lambda _content, _: schema.render()),
)


def files(index: Index, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield every file: address and bytes."""
    content = Innehall(index, settings)
    made = {fil.url: fil.render(content) for mangd in MANGDER for fil in mangd.filer}
    yield from made.items()
    for entry, record in zip(index.exempel, content.skrivna, strict=True):
        yield urls.exempeldata(entry.slug), svar.en(record, entry.data.granskad)
    for name, _, _, make in BESKRIVNINGAR:
        yield urls.data(name), make(content, made)
