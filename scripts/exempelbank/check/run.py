"""All checks, in order: of single files, and of the bank as a whole."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exempelbank.cache import NONE, Cache
from exempelbank.check.families import BANK_RULES, FILE_RULES
from exempelbank.check.rules.innehall import MALLTEXT
from exempelbank.check.rules.integritet import PERSONNUMMER, PRIVAT
from exempelbank.check.rules.vilse import SORT
from exempelbank.content.bank import Bank
from exempelbank.content.declared import varden
from exempelbank.content.findings import Finding, has_errors
from exempelbank.content.loader import load_bank
from exempelbank.content.tags import load_vocabulary


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of a check: the valid content, and every finding in the order a person mends them."""

    bank: Bank
    findings: list[Finding]

    @property
    def failed(self) -> bool:
        """Whether anything stops the build."""
        return has_errors(self.findings)


def check(root: Path, today: date, cache: Cache = NONE) -> Check:
    """Check all content below ``root`` as of ``today``; ``cache`` has what was read before. Raises SetupError where the set-up itself is wrong."""
    vocabulary, findings = load_vocabulary(root, today)
    bank, of_files = load_bank(root, vocabulary, FILE_RULES, cache)
    cache.save()
    if has_errors(findings):  # in the vocabulary: then an unknown tag is no news
        of_files = [finding for finding in of_files if finding.rule != varden.TAGG.id]
    findings += _without_echoes(of_files)
    for rule in BANK_RULES:
        findings.extend(rule(bank))
    return Check(bank, sorted(set(findings)))


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """Leave out what goes by itself: on a line of the template's text, and in a file that belongs in another folder."""
    lines = {(found.file, found.line) for found in findings if found.rule == MALLTEXT.id}
    files = {found.file for found in findings if found.rule == SORT.id}
    told = {MALLTEXT.id, SORT.id, PERSONNUMMER.id, PRIVAT.id}
    return [
        found
        for found in findings
        if found.rule in told or ((found.file, found.line) not in lines and found.file not in files)
    ]
