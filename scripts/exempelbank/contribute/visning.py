"""What the form's preview knows besides the form's own file: the words and places that an example's page prints.

Fetched only when the preview is opened.
"""

import json
from typing import Any

from exempelbank.content import urls
from exempelbank.content.coded import DEL, LAGE, NIVA, RIKTNING, SYFTE, UNDERLAG, Coded
from exempelbank.content.describe import UNKNOWN_FOLLOW_UP
from exempelbank.pages import parts
from exempelbank.pages.types import Badge
from exempelbank.prose import phrases
from exempelbank.relations.index import Index


def render(index: Index) -> bytes:
    """Return the preview's file."""
    return json.dumps(content(index), ensure_ascii=False, separators=(",", ":")).encode()


def content(index: Index) -> dict[str, Any]:
    """Return what the preview's file holds. Places, tags and methods are found by the names that the form writes."""
    return {
        "kommuner": {
            item.namn: [item.fullt_namn, urls.kommun(item), phrases.people(item.folkmangd), item.gruppnamn]
            for item in index.kommuner
        },
        "lan": {item.namn: urls.lan(item) for item in index.lan},
        "syften": [[code, *_badge(parts.badge(code))] for code in SYFTE],
        "taggar": {item.namn: list(item.syfte) for item in index.vocabulary.taggar if item.syfte},
        "metoder": {
            entry.slug: [
                entry.data.namn,
                urls.metod(entry.slug),
                " ".join((entry.data.evidenslage or "").split()),
                list(entry.data.steg),
            ]
            for entry in index.bank.metoder
        },
        "lagrum": {item.kod: [item.namn, item.sida.strip("/") + "/"] for item in index.vocabulary.lagrum},
        "ord": {
            "läge": _words(LAGE),
            "nivå": _words(NIVA),
            "riktning": _words(RIKTNING),
            "underlag": _words(UNDERLAG),
            "del": _words(DEL),
        },
        "uppfoljningOkand": UNKNOWN_FOLLOW_UP,
        "utskrift": [parts.PRINT_SHORT, parts.PRINT_LONG, parts.SOURCE_REST],
    }


def _badge(badge: Badge) -> list[str]:
    return [badge.slug, badge.title, badge.url]


def _words(coded: Coded[Any]) -> dict[str, list[str]]:
    """Return a code's word and what it means."""
    return {code: [coded[code].text, coded[code].meaning] for code in coded}
