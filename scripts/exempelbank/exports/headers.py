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
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
FOR_DATA = {"Access-Control-Allow-Origin": "*"}  # open data may be read by scripts on other sites
FOR_EVER = "public, max-age=31536000, immutable"
_PAGEFIND_HASHED = ("pagefind/fragment/", "pagefind/index/", "pagefind/mening/")  # named by their content


def render(site_url: str, assets: str) -> bytes:
    """Return ``_headers``; ``assets`` is the folder named by its content. Everything else is asked for anew each time."""
    base = urlsplit(site_url).path or "/"
    blocks = [
        (f"{base}*", FOR_ALL),
        (f"{base}{urls.DATA}*", FOR_DATA),
        *((f"{base}{folder}*", {"Cache-Control": FOR_EVER}) for folder in (assets, *_PAGEFIND_HASHED)),
    ]
    lines = [
        line for path, headers in blocks for line in (path, *(f"  {name}: {value}" for name, value in headers.items()))
    ]
    return "\n".join([*lines, ""]).encode()
