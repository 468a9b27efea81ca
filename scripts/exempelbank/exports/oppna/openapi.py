"""The addresses of open data as OpenAPI 3.1, for tools that make a client of it."""

import json
from typing import Any

from exempelbank.content import urls
from exempelbank.exports.oppna import schema, svar
from exempelbank.exports.oppna.katalog import MANGDER, Fil, Innehall, Mangd

_REFERENCE = "#/components/schemas/{model}"
_LISTS = {"exempel.json": "Exempelpost", "metoder.json": "Metodpost", "taggar.json": "Amnespost", "kommuner.json": "Kommunpost", "kalender.json": "Kalenderpost"}  # fmt: skip


def render(content: Innehall) -> bytes:
    """Return the description."""
    settings = content.settings
    described = {
        "openapi": "3.1.0",
        "info": {
            "title": f"Öppna data från {settings.name}",
            "version": svar.SCHEMA_VERSION,
            "description": settings.description,
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "externalDocs": {"url": settings.absolute(urls.DATA)},
        "servers": [{"url": settings.absolute(urls.DATA.rstrip("/"))}],
        "paths": {
            **{f"/{fil.namn}": _get(mangd, fil) for mangd in MANGDER for fil in mangd.filer},
            "/exempel/{slug}.json": _one(),
        },
        "components": {"schemas": schema.definitions(_REFERENCE)},
    }
    return json.dumps(described, ensure_ascii=False, indent=1).encode() + b"\n"


def _get(mangd: Mangd, fil: Fil) -> dict[str, Any]:
    name = schema.LISTS.get(_LISTS.get(fil.namn, ""))
    shape = {"$ref": _REFERENCE.format(model=name)} if name else {"type": "string"}
    return {
        "get": {
            "operationId": fil.namn.replace(".", "_"),
            "summary": f"{mangd.titel} som {fil.form.namn}",
            "description": f"{mangd.text} {fil.text}",
            "responses": {"200": {"description": fil.text, "content": {fil.form.media: {"schema": shape}}}},
        }
    }


def _one() -> dict[str, Any]:
    shape = {"$ref": _REFERENCE.format(model=schema.ONE)}
    return {
        "get": {
            "operationId": "ett_exempel",
            "summary": "Ett exempel",
            "parameters": [
                {
                    "name": "slug",
                    "in": "path",
                    "required": True,
                    "description": "Sista delen av exemplets adress.",
                    "schema": {"type": "string", "pattern": "^[a-z0-9-]{3,80}$"},
                }
            ],
            "responses": {
                "200": {"description": "Exemplet.", "content": {"application/json": {"schema": shape}}},
                "404": {"description": "Exemplet finns inte."},
            },
        }
    }
