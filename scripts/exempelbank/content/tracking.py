"""Addresses as programs wrap and mark them → the bare address that was meant; and addresses that only work inside a network."""

import re
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

# Query parts that only tell who followed a link. A page is the same without them.
MARKS = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|mkt_tok|igshid|_hs(?:enc|mi)|yclid|twclid|trk",
    re.IGNORECASE,
)
# Services that show another address through their own: end of the host, path, and the query part that holds what was meant.
WRAPPERS = (
    ("safelinks.protection.outlook.com", "", "url"),
    ("www.google.com", "/url", "url"),
    ("www.google.com", "/url", "q"),
    ("l.facebook.com", "/l.php", "u"),
    ("www.linkedin.com", "/redir/redirect", "url"),
    ("statics.teams.cdn.office.net", "", "url"),
)
PROOFPOINT = ("https://urldefense.com/v3/__", "__;")
NETWORKS = frozenset({"local", "lan", "intern", "internal", "corp", "home", "localdomain", "localhost"})
INTRANETS = frozenset({"intra", "intranet", "intranat", "intranät", "xn--intrant-7wa", "inloggad", "insidan"})
PRIVATE_NUMBER = re.compile(r"(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}")
LAYERS = 3  # a wrapped address may be wrapped again
# With a part in parentheses, but not the one that ends a link in Markdown.
_PART = r"\([^\s<>()]{0,100}\)"
ADDRESS = re.compile(rf"https?://(?:[^\s<>\"”’»()]|{_PART})*(?:[^\s<>\"”’»().,;:!?}}\]]|{_PART})", re.IGNORECASE)
MAY_BE_ADDRESS = re.compile("://")


def bare(url: str) -> str:
    """Return the address that was meant: without the wrapping of a mail program and without marks of who followed it.

    An address without either comes back as it was, to the letter.
    """
    for _ in range(LAYERS):
        inner = _unwrapped(url)
        if inner is None:
            break
        url = inner
    try:
        parts = urlsplit(url)
    except ValueError:  # no address at all; the check of addresses says so
        return url
    given = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(key, value) for key, value in given if not MARKS.fullmatch(key)]
    return url if len(kept) == len(given) else urlunsplit(parts._replace(query=urlencode(kept)))


def _unwrapped(url: str) -> str | None:
    before, after = PROOFPOINT
    if url.startswith(before):
        scheme, _, rest = url.removeprefix(before).partition(after)[0].partition(":")
        return f"{scheme}://{rest.lstrip('/')}"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    for name, path, key in WRAPPERS:
        if host.endswith(name) and parts.path.startswith(path):
            inner = parse_qs(parts.query).get(key, [""])[0]
            inner = unquote(inner) if inner.lower().startswith(("http%3a", "https%3a")) else inner
            if inner.lower().startswith(("http://", "https://")):
                return inner
    return None


def is_inside(url: str) -> bool:
    """Tell whether an address leads only within some organisation's own network."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    labels = host.split(".")
    named = len(labels) == 1 or labels[-1] in NETWORKS or not INTRANETS.isdisjoint(labels)
    return bool(host) and (named or PRIVATE_NUMBER.fullmatch(host) is not None)
