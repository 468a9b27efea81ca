"""All checks, in order: of single files, and of the bank as a whole."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exempelbank.check.rules import (
    bilder,
    falt,
    hanvisningar,
    innehall,
    integritet,
    lankar,
    plats,
    rubriker,
    sprak,
    unika,
)
from exempelbank.content.bank import Bank
from exempelbank.content.document import FileRules, Rule
from exempelbank.content.findings import Finding, has_errors
from exempelbank.content.kinds import Innehall
from exempelbank.content.loader import load_bank
from exempelbank.content.tags import load_vocabulary

_ANY_TEXT: tuple[Rule[Innehall], ...] = (
    innehall.raw_html,
    innehall.plain_fields,
    innehall.placeholder,
    lankar.links,
    bilder.pictures,
    integritet.identity_numbers,
    integritet.mailboxes,
    integritet.phone_numbers,
    sprak.long_sentences,
    sprak.readability,
    sprak.abbreviations,
    falt.sources,
)
FILE_RULES = FileRules(
    exempel=(
        falt.places,
        falt.years,
        falt.follow_up,
        falt.independent_follow_up,
        falt.origin,
        falt.archived,
        falt.review_dates,
        falt.repeated,
        plats.county_folder,
        rubriker.headings,
        integritet.small_numbers,
        sprak.summary,
        *_ANY_TEXT,
    ),
    metod=(rubriker.no_title, *_ANY_TEXT),
    handelse=(rubriker.no_title, falt.event_dates, *_ANY_TEXT),
)
BANK_RULES = (unika.addresses, unika.copies, hanvisningar.references, bilder.homeless_pictures)


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of a check: the valid content, and every finding in the order a person mends them."""

    bank: Bank
    findings: list[Finding]

    @property
    def failed(self) -> bool:
        """Whether anything stops the build."""
        return has_errors(self.findings)


def check(root: Path, today: date) -> Check:
    """Check all content below ``root`` as of ``today``. Raises SetupError where the set-up itself is wrong."""
    vocabulary, findings = load_vocabulary(root, today)
    bank, of_files = load_bank(root, vocabulary, FILE_RULES)
    if has_errors(findings):  # in the vocabulary: then an unknown tag is no news
        of_files = [finding for finding in of_files if finding.rule != "tagg"]
    findings += of_files
    for rule in BANK_RULES:
        findings.extend(rule(bank))
    return Check(bank, sorted(set(findings)))
