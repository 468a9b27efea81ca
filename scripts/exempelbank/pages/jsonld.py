"""schema.org as JSON-LD, safe to print inside a script element."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

Thing = dict[str, Any]


def dump(*things: Thing) -> str:
    """Serialise for a ``<script>`` element: "<", ">" and "&" are escaped, so that no text can end the element."""
    graph = {"@context": "https://schema.org", "@graph": list(things)}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def website(name: str, url: str, description: str) -> Thing:
    """The site itself, with its search."""
    return {
        "@type": "WebSite",
        "@id": f"{url}#webbplats",
        "name": name,
        "url": url,
        "description": description,
        "inLanguage": "sv",
        "potentialAction": {
            "@type": "SearchAction",
            "target": f"{url}exempel/?q={{search_term_string}}",
            "query-input": "required name=search_term_string",
        },
    }


def breadcrumbs(trail: Sequence[tuple[str, str]]) -> Thing:
    """The way to a page: (title, absolute address), the page itself last."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "item": url}
            for position, (title, url) in enumerate(trail, 1)
        ],
    }


def term(name: str, url: str) -> Thing:
    """A tag of the controlled vocabulary."""
    return {"@type": "DefinedTerm", "name": name, "url": url}


def area(name: str, code: str) -> Thing:
    """A municipality or county with its official code."""
    return {"@type": "AdministrativeArea", "name": name, "identifier": code}


def work(title: str, publisher: str, url: str, year: str) -> Thing:
    """A source."""
    thing: Thing = {"@type": "CreativeWork", "name": title, "publisher": {"@type": "Organization", "name": publisher}}
    thing |= {"url": url} if url else {}
    return thing | ({"datePublished": year} if year else {})


def article(  # noqa: PLR0913 - the properties of an Article
    *,
    site: str,
    url: str,
    headline: str,
    description: str,
    published: str,
    modified: str,
    about: Iterable[Thing],
    places: Iterable[Thing],
    sources: Iterable[Thing],
) -> Thing:
    """An example or a method page."""
    thing: Thing = {
        "@type": "Article",
        "@id": f"{url}#artikel",
        "headline": headline,
        "description": description,
        "inLanguage": "sv",
        "url": url,
        "mainEntityOfPage": url,
        "isPartOf": {"@id": f"{site}#webbplats"},
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "datePublished": published,
        "dateModified": modified,
        "about": list(about),
        "spatialCoverage": list(places),
        "citation": list(sources),
    }
    return {key: value for key, value in thing.items() if value not in ("", [])}


def dataset(  # noqa: PLR0913 - the properties of a Dataset
    *, url: str, name: str, description: str, licence: str, modified: str, files: Iterable[tuple[str, str]]
) -> Thing:
    """Open data, with its files: (absolute address, media type)."""
    thing: Thing = {
        "@type": "Dataset",
        "@id": url,
        "url": url,
        "name": name,
        "description": description,
        "inLanguage": "sv",
        "license": licence,
        "isAccessibleForFree": True,
        "dateModified": modified,
        "distribution": [
            {"@type": "DataDownload", "contentUrl": address, "encodingFormat": media} for address, media in files
        ],
    }
    return {key: value for key, value in thing.items() if value != ""}


def event(  # noqa: PLR0913 - the properties of an Event
    *, url: str, name: str, start: str, end: str, place: str, organiser: str, cancelled: bool
) -> Thing:
    """A conference or other meeting."""
    thing: Thing = {"@type": "Event", "name": name, "url": url, "startDate": start, "endDate": end, "inLanguage": "sv"}
    thing |= {"location": {"@type": "Place", "name": place, "address": place}} if place else {}
    thing |= {"eventStatus": "https://schema.org/EventCancelled"} if cancelled else {}
    return thing | ({"organizer": {"@type": "Organization", "name": organiser}} if organiser else {})
