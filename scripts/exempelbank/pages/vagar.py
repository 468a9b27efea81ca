"""The ways to the editors: e-mail where they have a mailbox, else the repository's issues, else a page that says how."""

from urllib.parse import quote, urlencode

from exempelbank.content import urls
from exempelbank.pages.types import Meta
from exempelbank.settings import Settings

# What a tip is made of: the name of the field in .github/ISSUE_TEMPLATE/tips.yml, the question, and help.
TIPS = (
    ("vad", "Vad har ni sett, eller prövat?", "En eller två meningar räcker."),
    ("var", "I vilken kommun eller verksamhet?", "Till exempel Lund, enheten för barn och unga."),
    ("hur", "Hur gick det, och vad gjorde ni annorlunda?", "Också det som inte blev bra. Hoppa över om du inte vet."),
    ("kalla", "Var går det att läsa mer?", "En adress, en rapport eller en funktion att fråga."),
    ("svar", "Hur når vi dig?", "En e-postadress, om du vill ha svar. Den publiceras inte om du mejlar."),
)


def mailto(address: str, subject: str, lines: tuple[str, ...]) -> str:
    """Return the address that opens a letter; its lines end as mail wants them."""
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(chr(13) + chr(10), safe='').join(quote(line, safe='') for line in lines)}"


def issue(settings: Settings, form: str, title: str, **fields: str) -> str:
    """Return the address of the repository's form for a new issue, filled in; "" where there is no repository."""
    if not settings.repo_url:
        return ""
    return f"{settings.repo_url}/issues/new?{urlencode({'template': f'{form}.yml', 'title': title, **fields}, quote_via=quote)}"


def fault(settings: Settings, meta: Meta) -> str:
    """Return where to say that something on a page is wrong."""
    subject, address = f"Fel på sidan: {meta.title}", settings.absolute(meta.url)
    return _letter(settings, subject, address) or issue(settings, "fel", subject, sida=address) or urls.FEL


def _letter(settings: Settings, subject: str, address: str) -> str:
    if not settings.redaktion.e_post:
        return ""
    return mailto(settings.redaktion.e_post, subject, (f"Sidan: {address}", "", "Det här är fel:", ""))


def yours(settings: Settings, title: str, url: str) -> str:
    """Return the letter by which a municipality confirms, corrects or asks to take down an example; "" without a mailbox."""
    if not settings.redaktion.e_post:
        return ""
    lines = (
        f"Exemplet: {settings.absolute(url)}",
        "",
        "Vi vill (stryk det som inte gäller): bekräfta texten / rätta den / be er ta bort den.",
        "",
        "Det här gäller det:",
        "",
        "Vår funktion, och hur ni når oss:",
        "",
    )
    return mailto(settings.redaktion.e_post, f"Vårt exempel: {title}", lines)


def tip_letter(settings: Settings) -> str:
    """Return a letter with the questions of a tip; "" without a mailbox."""
    if not settings.redaktion.e_post:
        return ""
    lines = tuple(line for _, question, _ in TIPS for line in (question, "", ""))
    return mailto(settings.redaktion.e_post, "Tips till Exempelbanken", lines)
