"""The feed of the whole bank as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
from typing import Any

from exempelbank.content import urls
from exempelbank.relations.flode import Flode, moment
from exempelbank.relations.index import Index, Post
from exempelbank.settings import Settings

_VERSION = "https://jsonfeed.org/version/1.1"


def render(index: Index, settings: Settings, flode: Flode) -> bytes:
    """Return a feed. The identity of each example in it is its address."""
    feed = {
        "version": _VERSION,
        "title": f"{settings.name}: {flode.title}",
        "home_page_url": settings.absolute(flode.page),
        "feed_url": settings.absolute(urls.JSONFEED),
        "description": settings.description,
        "language": "sv",
        "authors": [{"name": settings.name}],
        "items": [_item(post, index, settings) for post in flode.posts],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode() + b"\n"


def _item(post: Post, index: Index, settings: Settings) -> dict[str, Any]:
    url = settings.absolute(urls.exempel(post.slug))
    return {
        "id": url,
        "url": url,
        "title": post.data.titel,
        "content_text": " ".join(post.data.sammanfattning.split()),
        "date_published": moment(post.data.publicerad).isoformat(),
        "date_modified": moment(post.data.granskad).isoformat(),
        "tags": [index.vocabulary.tagg_by_slug[slug].namn for slug in post.data.taggar],
    }
