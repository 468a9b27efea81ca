"""The files as a Data Package (frictionlessdata.io): what they are, their columns, and their checksums."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from exempelbank.content import urls
from exempelbank.exports.oppna import svar, tabell
from exempelbank.exports.oppna.katalog import CSV, MANGDER, Fil, Innehall, Mangd

_TYPES = {int: "integer", float: "number", bool: "boolean", date: "date"}


def render(content: Innehall, made: Mapping[str, bytes]) -> bytes:
    """Return the descriptor of the files, whose content is ``made`` by address."""
    settings = content.settings
    day = svar.latest(content.day(mangd.namn) for mangd in MANGDER)
    package = {
        "profile": "data-package",
        "name": "exempelbanken",
        "id": settings.absolute(urls.DATA),
        "title": f"Öppna data från {settings.name}",
        "description": settings.description,
        "homepage": settings.absolute(urls.DATA),
        "version": svar.SCHEMA_VERSION,
        **({"created": svar.moment(day)} if day else {}),
        "licenses": [{"name": "CC-BY-4.0", "title": "Erkännande 4.0 Internationell", "path": svar.LICENCE}],
        "resources": [_resource(mangd, fil, made[fil.url]) for mangd in MANGDER for fil in mangd.filer],
    }
    return json.dumps(package, ensure_ascii=False, indent=1).encode() + b"\n"


def _resource(mangd: Mangd, fil: Fil, content: bytes) -> dict[str, Any]:
    name, _, ending = fil.namn.partition(".")
    resource: dict[str, Any] = {
        "name": f"{name}-{ending}",
        "path": fil.namn,
        "title": f"{mangd.titel} som {fil.form.namn}",
        "description": fil.text,
        "format": ending,
        "mediatype": fil.form.media,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    return resource | (_table() if fil.form == CSV else {})


def _table() -> dict[str, Any]:
    """Return what is said of the table's columns."""
    return {
        "profile": "tabular-data-resource",
        "dialect": {"delimiter": tabell.DELIMITER, "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": {
            "fields": [_field(column) for column in tabell.columns()],
            "missingValues": [""],
            "primaryKey": "slug",
        },
    }


def _field(column: tabell.Column) -> dict[str, Any]:
    field = {"name": column.name, "type": _TYPES.get(column.kind, "string"), "description": column.meaning}
    return field | ({"trueValues": ["ja"], "falseValues": ["nej"]} if column.kind is bool else {})
