"""The only place that knows a path or an address. Addresses are promises: a change needs a redirect.

An address is relative to the site, without a leading slash, with a trailing one: "exempel/skolfam/"; "" is the start.
"""

import posixpath
from pathlib import PurePosixPath
from urllib.parse import unquote

from exempelbank.content.kinds import HANDELSE
from exempelbank.content.register import Kommun, Lan
from exempelbank.prose.text import slugify

_OF_FOLDER = ("index.md", "README.md")  # the page of the folder that it lies in, as MkDocs has it too
START = ""
EXEMPEL = "exempel/"
METODER = "metoder/"
TAGGAR = "taggar/"
KOMMUNER = "kommuner/"
LAN = "lan/"
KALENDER = "kalender/"
KONFERENS = "kalender/konferenspaket/"
NYTT = "nytt/"
UPPDRAGET = "uppdraget/"
NYA_LAGEN = "uppdraget/nya-lagen/"
REDOVISNING = "redovisning/"
BIDRA = "bidra/"
OM = "om/"
DRIFT = "drift/"
TILLGANGLIGHET = "tillganglighet/"
LATTLAST = "lattlast/"
ENGLISH = "english/"
BARN = "barn/"
BARN_EXEMPEL = "barn/exempel/"
BARNKONVENTIONEN = "barnkonventionen/"
DATA = "data/"
DATA_ANDRINGAR = "data/andringar/"
HITTADES_INTE = "404.html"
FEED = "exempel/atom.xml"
JSONFEED = "exempel/feed.json"
ICAL = "kalender.ics"
LIKHET = "kommuner/likhet.json"
ADRESSER = "adresser.json"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
PAGEFIND = "pagefind/"
SOKORD = "exempel/sokord.json"
ORDLISTA = "exempel/ordlista.json"
SOKTA = "exempel/sokta.json"
LAGRUM = "exempel/lagrum.json"
FORMULAR = "bidra/formular/"
FORMULARDATA = "bidra/formular/formular.json"
FORMULARVISNING = "bidra/formular/visning.json"
KALLFIL = "exempel.txt"  # not .md, which MkDocs would take for a page of its own
TIPS = "bidra/tips/"
FEL = "bidra/fel/"
VI_SOKER = "bidra/vi-soker/"
BEHOV = "bidra/vi-soker/behov.json"
HEADERS = "_headers"
KUNSKAPSKARTA = "kunskapskarta/"
MIN_LISTA = "min-lista/"
JAMFOR = "jamfor/"
NAMNDEN = "namnden/"
FORSLAG = "forslag/ord-"  # and the letters: "con" alone is no file's name in Windows


def exempel(slug: str) -> str:
    """Return the address of an example, whatever folder it lies in."""
    return f"{EXEMPEL}{slug}/"


def forslag(beginning: str) -> str:
    """Return the address of what is proposed for words that begin with these letters."""
    return f"{FORSLAG}{beginning}.json"


def kallfil(slug: str) -> str:
    """Return the address of an example's own file as it was written, beside its page: the form opens it."""
    return f"{exempel(slug)}{KALLFIL}"


def sokning(query: str) -> str:
    """Return the address of a search; ``query`` is what stands after the question mark, "" for all examples."""
    return f"{EXEMPEL}?{query}" if query else EXEMPEL


def formular(slug: str) -> str:
    """Return the address of the form filled with an example."""
    return f"{FORMULAR}?exempel={slug}"


def provat(slug: str) -> str:
    """Return the address of the page for tips, about an example that somebody has tried."""
    return f"{TIPS}?provat={slug}"


def behov(name: str) -> str:
    """Return the address of a sought need, on the page of what the bank seeks."""
    return f"{VI_SOKER}#{name}"


def tips_om(name: str) -> str:
    """Return the address of the page for tips, about a sought need."""
    return f"{TIPS}?behov={name}"


def formular_om(name: str) -> str:
    """Return the address of the form, about a sought need."""
    return f"{FORMULAR}?behov={name}"


def metod(slug: str) -> str:
    """Return the address of a method."""
    return f"{METODER}{slug}/"


def tagg(slug: str) -> str:
    """Return the address of a tag."""
    return f"{TAGGAR}{slug}/"


def kommun(item: Kommun) -> str:
    """Return the address of a municipality."""
    return f"{KOMMUNER}{item.slug}/"


def lan(item: Lan) -> str:
    """Return the address of a county."""
    return f"{LAN}{item.slug}/"


def flode(page: str) -> str:
    """Return the address of the feed that follows a page; the start page's is that of all examples."""
    return f"{page}atom.xml" if page else FEED


def handelse(file: str) -> str:
    """Return the address of a calendar event, from its file ``docs/kalender/<ar>/<slug>.md``."""
    return f"{KALENDER}{PurePosixPath(file).parent.name}/{PurePosixPath(file).stem}/"


def ical(page: str) -> str:
    """Return the address of the calendar file that holds the events of a page: the calendar's, or a county's."""
    return f"{page}{ICAL}"


def nytt(manad: str) -> str:
    """Return the address of what is new in a month ("2026-11")."""
    return f"{NYTT}{manad}/"


def redovisning(table: str) -> str:
    """Return the address of the lists behind a table of the account."""
    return f"{REDOVISNING}{table}/"


def data(name: str) -> str:
    """Return the address of a file of open data."""
    return f"{DATA}{name}"


def exempeldata(slug: str) -> str:
    """Return the address of an example as open data."""
    return data(f"exempel/{slug}.json")


def artikel(number: int) -> str:
    """Return the address of an article of the Convention on the Rights of the Child."""
    return f"{BARNKONVENTIONEN}{number}/"


def sida(url: str, number: int) -> str:
    """Return the address of a page of a list that is too long for one page."""
    return f"{url}sida/{number}/"


def page_file(url: str) -> str:
    """Return the Markdown source path that MkDocs turns into this address (``a/b/`` → ``a/b.md``)."""
    return f"{url.rstrip('/')}.md" if url else "index.md"


def output_file(url: str) -> str:
    """Return the file that holds a page in the finished site."""
    return url if url and not url.endswith("/") else f"{url}index.html"


def is_outside(target: str) -> bool:
    """Tell whether an address leads away from the site."""
    return "://" in target.partition("?")[0] or target.startswith("mailto:")


def relative(target: str, page: str) -> str:
    """Return the address of ``target`` as written on ``page`` (both relative to the site)."""
    if is_outside(target) or target.startswith("#"):
        return target
    up = "../" * page.count("/")
    return f"{up}{target}" if up and target else up or f"./{target}"


def of_file(file: str) -> str | None:
    """Return the address of a content file or a hand-written page by its path in the repository, or None."""
    path = PurePosixPath(file)
    if path.suffix != ".md":
        return None
    if path.parts[0] == "exempel":
        return exempel(path.stem)
    if file.startswith(HANDELSE.folder + "/") and path.name != "index.md":
        return handelse(file)
    if path.parts[0] != "docs":
        return None
    inner = PurePosixPath(*path.parts[1:])
    return f"{inner.parent}/".replace("./", "") if inner.name in _OF_FOLDER else f"{inner.with_suffix('')}/"


def in_repository(file: str, target: str) -> str | None:
    """Return the repository path that a relative address in a file points at, or None where it leaves the repository."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), target.split("#", 1)[0]))
    return None if path.startswith(("..", "/")) else path


def resolve(file: str, target: str) -> str:
    """Turn a relative address in a content file into one relative to its page on the site.

    A picture beside the example (``<slug>/bild.jpg``) lies beside the page too; another content file has its own
    page. Anything else is left as it is (the check has already refused what does not exist).
    """
    if target.startswith("#"):
        return f"#{slugify(unquote(target))}"  # as the headings are marked; GitHub keeps their å, ä and ö
    if is_outside(target):
        return target
    path = in_repository(file, target)
    page = of_file(file) or START
    stem = str(PurePosixPath(file).with_suffix(""))
    if path is not None and path.startswith(f"{stem}/"):
        return path.removeprefix(f"{stem}/")
    found = of_file(path) if path else None
    if found is None:
        return target
    mark, fragment = target.partition("#")[1:]
    return f"{relative(found, page)}{mark}{slugify(unquote(fragment))}"
