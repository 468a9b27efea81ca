"""What the form in the browser knows, as one file: questions, choices, limits, texts and patterns, all from their own places."""

import json
from collections.abc import Iterable
from typing import Any

from exempelbank.check.families import FAMILIES
from exempelbank.check.rules import bilder, falt, innehall, integritet, lankar, namn, okant, skrivsatt
from exempelbank.content import dates, names, tracking, values
from exempelbank.content.besked import ALL, KOMMUN_HJALP, LAN_HJALP
from exempelbank.content.coded import GRUPP, OKANT
from exempelbank.content.groups import Kalla, keys_of
from exempelbank.content.model import RUBRIKER, RUBRIKER_KRAV, Exempel
from exempelbank.content.questions import QUESTIONS
from exempelbank.contribute.describe import choices, each_limits, example_text, group_of, is_list, limits
from exempelbank.contribute.fraga import Fraga, Only, Part
from exempelbank.contribute.fragor import ADAPTATION_PARTS, CHOICES, FRAGOR, SOURCE_PARTS
from exempelbank.contribute.image import NO_PICTURE, QUALITIES
from exempelbank.contribute.monster import to_js
from exempelbank.prose import pasted
from exempelbank.prose.render import LONGEST
from exempelbank.relations.index import Index
from exempelbank.settings import Settings

ADDRESS_LIMIT = 7_500
"""Bytes of an address that GitHub takes, with room to spare (its own limit is somewhat above 8,000)."""
# The patterns that the form uses too. Named, since they are only sent on here, and nothing is searched with them.
_PATTERNS = {
    "identity": (integritet, "IDENTITY"),
    "mailbox": (integritet, "MAILBOX"),
    "private": (integritet, "PRIVATE"),
    "personal": (integritet, "PERSONAL"),
    "unit": (integritet, "UNIT"),
    "phone": (integritet, "PHONE"),
    "address": (integritet, "ADDRESS"),
    "small": (integritet, "SMALL"),
    "email": (values, "EMAIL"),
    "host": (values, "URL_HOST"),
    "never": (values, "URL_NEVER"),
    "bare": (values, "URL_BARE"),
    "tag": (innehall, "TAG"),
    "marks": (innehall, "MARKS"),
    "reserved": (names, "RESERVED"),
    "beside": (namn, "BESIDE"),
    "tal": (skrivsatt, "NUMBER"),
    "malltext": (innehall, "PLACEHOLDER"),
    "numbered": (innehall, "NUMBERED"),
    "link": (lankar, "HOST"),
    "web": (tracking, "ADDRESS"),
    "tracking": (tracking, "MARKS"),
    "privateNumber": (tracking, "PRIVATE_NUMBER"),
    "bullet": (pasted, "BULLET"),
    "dash": (pasted, "DASH"),
    "note": (pasted, "NOTE"),
    "fence": (pasted, "FENCE"),
}


def render(index: Index, settings: Settings) -> bytes:
    """Return the form's file."""
    return json.dumps(content(index, settings), ensure_ascii=False, separators=(",", ":")).encode()


def content(index: Index, settings: Settings) -> dict[str, Any]:
    """Return what the form's file holds."""
    return _asked() | _rules() | _lists(index) | {"ut": _ways(settings)}


def _asked() -> dict[str, Any]:
    return {
        "fragor": questions(),
        "kalla": [_part(part) for part in SOURCE_PARTS],
        "anpassning": [_part(part) for part in ADAPTATION_PARTS],
        "bild": {"sida": bilder.LONGEST_SIDE, "mest": bilder.MAX_BYTES, "kvaliteter": QUALITIES, "fel": NO_PICTURE},
        "rubriker": RUBRIKER,
        "rubrikerKrav": RUBRIKER_KRAV,
        "nycklar": list(keys_of(Exempel)),
        "kallnycklar": list(keys_of(Kalla)),
        "grupper": {
            key: list(keys_of(group)) for key, info in keys_of(Exempel).items() if (group := group_of(info.annotation))
        },
        "listor": [key for key, info in keys_of(Exempel).items() if is_list(info.annotation)],
        "okant": {code: OKANT[code].text for code in OKANT},
    }


def questions() -> list[dict[str, Any]]:
    """Return the questions as the form asks them, in order."""
    return [_question(fraga) for fraga in FRAGOR]


def _question(fraga: Fraga) -> dict[str, Any]:
    return {"id": fraga.id, "title": fraga.title, "more": fraga.more, "parts": [_part(part) for part in fraga.parts]}


def _part(part: Part) -> dict[str, Any]:
    made = {
        "path": part.path,
        "label": part.label,
        "kind": part.kind,
        "help": part.help,
        "unknown": part.unknown,
        "when": _only(part.when),
        "required": _only(part.required),
    }
    return made | (_of_heading(part) if part.is_heading else _of_field(part))


def _of_heading(part: Part) -> dict[str, Any]:
    return {
        "heading": True,
        "model": QUESTIONS[part.path].partition(" Vet ni inte")[0],
        "must": part.path in RUBRIKER_KRAV,
    }


def _of_field(part: Part) -> dict[str, Any]:
    info = part.info
    low, high = limits(info)
    made = {"model": info.description or "", "example": example_text(info), "min": low, "max": high}
    made["must"] = info.is_required() and "." not in part.path.replace("uppföljning.", "")
    if part.kind == "lines":
        made["most"] = high
        made["min"], made["max"] = each_limits(info)
    if part.kind == "choice":
        table = CHOICES[part.path]
        words = part.words or {}
        made["choices"] = [
            {"code": code, "text": words.get(code, table[code].text), "meaning": table[code].meaning}
            for code in choices(info.annotation)
        ]
    return made


def _only(only: Only | None) -> dict[str, Any] | None:
    return {"path": only.path, "codes": only.codes} if only else None


def _rules() -> dict[str, Any]:
    told = {text.rule for text in ALL.values()}
    return {
        "besked": {name: [text.rule, text.message, text.fix] for name, text in ALL.items()},
        "allvar": {rule.id: rule.severity for family in FAMILIES for rule in family.declarations if rule.id in told},
        "monster": {name: to_js(getattr(module, pattern)) for name, (module, pattern) in _PATTERNS.items()},
        "ren": sorted(innehall.PLAIN),
        "kontor": sorted(integritet.OFFICE),
        "rad": {"kommuner": KOMMUN_HJALP, "län": LAN_HJALP},
        "status": choices(keys_of(Exempel)["status"].annotation),
        "inteNamn": sorted(namn.NO_NAME),
        "prov": {key: keys_of(Exempel)[key].examples for key in skrivsatt.SAMPLES},
        "citat": skrivsatt.QUOTES,
        "omvagar": {"lager": tracking.LAYERS, "par": tracking.WRAPPERS, "proofpoint": tracking.PROOFPOINT},
        "nat": {"sist": sorted(tracking.NETWORKS), "nagonstans": sorted(tracking.INTRANETS)},
        "okantRubriker": okant.HEADINGS,
        "okantFalt": okant.FIELDS,
        "bilder": sorted(names.PICTURES),
        "siffror": [integritet.PHONE_DIGITS.start, integritet.PHONE_DIGITS.stop],
        "matt": {
            "firstYear": dates.FIRST_YEAR,
            "oldest": dates.OLDEST,
            "questions": falt.FEWEST,
            "paragraph": LONGEST,
            "shout": skrivsatt.SHORTEST_SHOUT,
        },
    }


def _lists(index: Index) -> dict[str, Any]:
    vocabulary, bank = index.vocabulary, index.bank
    return {
        "kommuner": [[item.kod, item.namn, item.lanskod, item.fullt_namn] for item in index.kommuner],
        "lan": [[item.kod, item.namn, item.slug] for item in index.lan],
        "taggar": [[item.namn, item.definition, item.grupp or "", *item.synonymer] for item in vocabulary.taggar],
        "grupptitlar": {code: GRUPP[code].text for code in GRUPP},
        "metoder": [[entry.slug, entry.data.namn, *entry.data.synonymer] for entry in bank.metoder],
        "upptagna": sorted(_taken(index)),
    }


def _taken(index: Index) -> Iterable[str]:
    """Return every address that a new example may not have; a draft's is nowhere on the site, and the check tells of it."""
    names = {entry.slug for entry in index.exempel} | {name for entry in index.exempel for name in entry.data.alias}
    return names | {item.slug for item in index.vocabulary.borttagna}


def _ways(settings: Settings) -> dict[str, Any]:
    redaktion = settings.redaktion
    return {
        "repo": settings.repo_url if settings.repo_url.startswith("https://github.com/") else "",
        "namn": redaktion.namn,
        "epost": redaktion.e_post,
        "svarstid": redaktion.svarstid,
        "mest": ADDRESS_LIMIT,
        "sajt": settings.url,
    }
