"""The pages by which a reader reaches the editors: what is wrong, and tips."""

from dataclasses import dataclass

from exempelbank.content import urls
from exempelbank.pages import vagar
from exempelbank.pages.types import Link, Maker, PageSpec
from exempelbank.settings import Redaktion

_REPORT = "security/advisories/new"


@dataclass(frozen=True, slots=True)
class FelView:
    """The ways to say that something is wrong: a letter, an open issue, a private report; "" where there is none."""

    redaktion: Redaktion
    letter: str
    issue: str
    private: str


def fel(maker: Maker) -> PageSpec:
    """Make the page that says how to tell that something is wrong."""
    settings = maker.settings
    editors, repository = settings.redaktion, settings.repo_url
    letter = vagar.mailto(editors.e_post, "Fel i Exempelbanken", ("Sidan:", "", "Det här är fel:", ""))
    view = FelView(
        editors,
        letter if editors.e_post else "",
        vagar.issue(settings, "fel", ""),
        f"{repository}/{_REPORT}" if repository else "",
    )
    description = "Så säger du till om en uppgift är fel, om någon går att känna igen eller om sidan inte fungerar."
    return PageSpec("fel.html", maker.meta("Något är fel", description, urls.FEL, "sida", breadcrumbs=_WAY), view)


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a tip."""

    name: str
    label: str
    help: str


@dataclass(frozen=True, slots=True)
class TipsView:
    """The questions, and where the answers go: a mailbox, the repository's issues, or nowhere."""

    redaktion: Redaktion
    questions: tuple[Question, ...]
    letter: str
    issue: str
    examples: str
    sought: str


def tips(maker: Maker) -> PageSpec:
    """Make the page for those who have seen something good, or tried what an example tells of."""
    settings = maker.settings
    view = TipsView(
        settings.redaktion,
        tuple(Question(*question) for question in vagar.TIPS),
        vagar.tip_letter(settings),
        vagar.issue(settings, "tips", "Tips: "),
        settings.absolute(urls.EXEMPEL),
        settings.absolute(urls.VI_SOKER),
    )
    description = "Har du sett något bra, eller prövat något som står i banken? Fem frågor, inget konto och inga krav."
    return PageSpec("tips.html", maker.meta("Lämna ett tips", description, urls.TIPS, "sida", breadcrumbs=_WAY), view)


_WAY = (Link("Start", urls.START), Link("Bidra", urls.BIDRA))
