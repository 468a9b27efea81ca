"""The pictures that show when a page is shared: what each of them says."""

from collections.abc import Iterator

from exempelbank.content import urls
from exempelbank.pages import parts, social
from exempelbank.prose import phrases
from exempelbank.relations.index import Index

_BELOW = "Goda exempel och metoder i den sociala barn- och ungdomsvården"


def pictures(index: Index) -> Iterator[social.Picture]:
    """Yield the pictures of examples and methods, which have their own, and those that other pages share."""
    for post in index.exempel:
        purposes = tuple((badge.slug, badge.title) for badge in parts.badges(index, post))
        yield social.Picture(social.own(urls.exempel(post.slug)), post.data.titel, parts.place(index, post), purposes)
    for entry in index.bank.metoder:
        count = len(index.by_metod.get(entry.slug, ()))
        below = f"Metod med {phrases.number_of(count, 'exempel', 'exempel')} i banken" if count else "Metod"
        yield social.Picture(social.own(urls.metod(entry.slug)), entry.data.namn, below)
    yield from social.all_shared(_BELOW)
