"""The set-up of two web servers, nginx and Caddy: the headers are those of ``headers``, and pages that have moved lead on.

A site below a folder of a host lies in a folder of that name, so that an address and its file end alike.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

from exempelbank.content import urls
from exempelbank.exports import headers
from exempelbank.relations.flyttade import HANDSKRIVNA, Flyttad

FOLDER = "/srv/exempelbanken"
"""Where the recipes let the site lie: one that has its host to itself lies right there."""

_NGINX = """\
# Exempelbanken i nginx. Skriven av: exempelbank server nginx
# Ändra namnet, certifikatet och mappen. Resten följer webbplatsen.

map $uri $exempelbanken_cache {{
    default "{anew}";
    "~^{base}({kept})" "{for_ever}";
}}
map $uri $exempelbanken_oppet {{
    "~^{base}{data}" "{open}";
}}

server {{
    listen 80;
    listen [::]:80;
    server_name {host};
    return 301 https://$host$request_uri;
}}

server {{
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name {host};
    ssl_certificate /etc/ssl/exempelbanken.pem;
    ssl_certificate_key /etc/ssl/exempelbanken.key;

    # Har servern redan ett server-block för namnet? Lägg det som börjar här i det, och map-raderna utanför.
    location ^~ {base} {{
        root {folder};
        index index.html;
        try_files $uri $uri/ =404;
        error_page 403 =404 {base}{missing}; # en mapp utan sida
        error_page 404 {base}{missing};
        absolute_redirect off;
        server_tokens off;

        include /etc/nginx/mime.types;
        types {{
            text/calendar ics;
            text/csv csv;
            text/turtle ttl;
            application/ld+json jsonld;
            application/x-ndjson ndjson;
        }}
        charset utf-8;
        charset_types text/css text/plain text/xml text/calendar text/csv text/turtle application/javascript;

        gzip on;
        gzip_vary on;
        gzip_proxied any;
        gzip_min_length 1000;
        gzip_types text/css text/plain text/xml text/calendar text/csv text/turtle text/javascript application/javascript application/json application/ld+json application/x-ndjson application/xml application/atom+xml image/svg+xml;

        # Skriv inga add_header i blocken här inne. Då slutar nginx att skicka de här.
{sent}

        location ~ /(\\.(?!well-known/)|({hidden})$) {{
            return 404;
        }}
{moved}    }}
{bare}}}
"""
_CADDY = """\

# Exempelbanken i Caddy. Skriven av: exempelbank server caddy
# Ändra namnet och mappen. Resten följer webbplatsen. Certifikatet hämtar Caddy självt.

{host} {{
{bare}    @banken path {base}*
    handle @banken {{
        root * {folder}
        encode zstd gzip

        header {{
{sent}
        }}
        @sparas path_regexp ^{base}({kept})
        header @sparas Cache-Control "{for_ever}"
        @ovrigt not path_regexp ^{base}({kept})
        header @ovrigt Cache-Control "{anew}"
        @oppet path {base}{data}*
        header @oppet Access-Control-Allow-Origin "{open}"

{moved}        file_server {{
            hide .* {hidden}
        }}
    }}

    handle_errors {{
        handle @banken {{
            root * {folder}
            encode zstd gzip
            header Cache-Control "{anew}"
            rewrite * {base}{missing}
            file_server
        }}
    }}
}}
"""


@dataclass(frozen=True, slots=True)
class Plats:
    """Where a site lies: its host, the path of its address ("/", or "/bank/"), and the server's folder above that path."""

    host: str
    base: str
    folder: str = FOLDER

    @classmethod
    def of(cls, site_url: str, folder: str = FOLDER) -> "Plats":
        """Return where the site of a public address lies."""
        return cls(urlsplit(site_url).netloc, headers.base(site_url), folder)


def _same(plats: Plats) -> dict[str, str]:
    """Return what is said in the same words in both recipes."""
    return asdict(plats) | {
        "kept": headers.KEPT,
        "for_ever": headers.FOR_EVER,
        "anew": headers.ASKED_ANEW,
        "data": urls.DATA,
        "open": headers.FOR_DATA["Access-Control-Allow-Origin"],
        "missing": urls.HITTADES_INTE,
        "hidden": urls.HEADERS,  # for other hosts than these
    }


_EXAMPLE = Plats("exempel.kommunen.se", "/")


def repository_files() -> dict[str, str]:
    """Return the recipes as the repository keeps them, by path: for a site that has its host to itself."""
    return {f"docs/{urls.DRIFT}{name}": recipe(_EXAMPLE, HANDSKRIVNA) for name, recipe in RECIPES.values()}


def _nginx(plats: Plats, moved: Iterable[Flyttad]) -> str:
    own = {"Cache-Control": "$exempelbanken_cache", "Access-Control-Allow-Origin": "$exempelbanken_oppet"}
    return _NGINX.format(
        **_same(plats),
        sent=_lines("        add_header {} {} always;", headers.for_all(plats.base) | own),
        moved="".join(_nginx_leads(plats.base + item.old, plats.base + item.new) for item in moved),
        bare=_nginx_bare(plats.base) if plats.base != "/" else "",
    )


def _nginx_leads(old: str, new: str) -> str:
    return "".join(
        f"        location = {path} {{\n            return 301 {new};\n        }}\n" for path in _spellings(old)
    )


def _nginx_bare(base: str) -> str:
    return f"    location = {base.removesuffix('/')} {{\n        absolute_redirect off;\n        return 301 {base};\n    }}\n"


def _caddy(plats: Plats, moved: Iterable[Flyttad]) -> str:
    return _CADDY.format(
        **_same(plats),
        sent=_lines("            {} {}", headers.for_all(plats.base)),
        moved="".join(_caddy_leads(plats.base + item.old, plats.base + item.new) for item in moved),
        bare=_caddy_leads(plats.base, plats.base) if plats.base != "/" else "",
    )


def _caddy_leads(old: str, new: str) -> str:
    return "".join(f"        redir {path} {new} 301\n" for path in _spellings(old) if path != new)


def _spellings(address: str) -> tuple[str, str]:
    return address, address.removesuffix("/")


def _lines(pattern: str, sent: Mapping[str, str]) -> str:
    quoted = {name: value if value.startswith("$") else f'"{value}"' for name, value in sent.items()}
    return "\n".join(pattern.format(name, value) for name, value in quoted.items())


Recipe = Callable[[Plats, Iterable[Flyttad]], str]
RECIPES: dict[str, tuple[str, Recipe]] = {"nginx": ("nginx.conf", _nginx), "caddy": ("Caddyfile", _caddy)}
"""The recipe of each server, and what its file is called."""
