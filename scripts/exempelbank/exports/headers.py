"""The HTTP headers that a host should send, as the file ``_headers`` that Netlify and Cloudflare Pages read.

The Content-Security-Policy also stands in each page, for hosts that send no headers of ours (GitHub Pages).
"""

from urllib.parse import urlsplit

from exempelbank.content import urls

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",  # the search is WebAssembly
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
POLICY = "; ".join(f"{name} {value}" for name, value in _POLICY.items())
REFERRER = "strict-origin-when-cross-origin"
FOR_ALL = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",  # a page cannot forbid frames in a meta element
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# It binds every page of a host and the hosts below it: only where the site has the host to itself.
FOR_OWN_HOST = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
FOR_DATA = {"Access-Control-Allow-Origin": "*"}  # open data may be read by scripts on other sites
FOR_EVER = "public, max-age=31536000, immutable"
ASKED_ANEW = "no-cache"
ASSETS = "assets/[0-9a-f]{10}/"  # the folder that is named by its content, whatever the content is
_PAGEFIND_HASHED = ("pagefind/fragment/", "pagefind/index/", "pagefind/mening/")
KEPT = "|".join((ASSETS, *_PAGEFIND_HASHED))
"""How the addresses begin, as a pattern, of files that are named by their content: what lies there never changes."""


def for_all(base: str) -> dict[str, str]:
    """Return what is sent with every file of a site whose address has this path."""
    return FOR_ALL | (FOR_OWN_HOST if base == "/" else {})


def base(site_url: str) -> str:
    """Return the path of a site's address: "/", or that of a folder, with a slash at each end."""
    return urlsplit(site_url).path or "/"


def render(site_url: str, assets: str) -> bytes:
    """Return ``_headers``; ``assets`` is the folder named by its content. Everything else is asked for anew each time."""
    top = base(site_url)
    blocks = [
        (f"{top}*", for_all(top)),
        (f"{top}{urls.DATA}*", FOR_DATA),
        *((f"{top}{folder}*", {"Cache-Control": FOR_EVER}) for folder in (assets, *_PAGEFIND_HASHED)),
    ]
    lines = [
        line for path, headers in blocks for line in (path, *(f"  {name}: {value}" for name, value in headers.items()))
    ]
    return "\n".join([*lines, ""]).encode()
