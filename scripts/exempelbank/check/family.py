"""A family of rules: what it declares, and the functions that look for it, by what they look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from exempelbank.content.bank import Bank
from exempelbank.content.declarations import Family
from exempelbank.content.document import Rule
from exempelbank.content.findings import Finding
from exempelbank.content.handelse import Handelse
from exempelbank.content.kinds import Innehall
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel

BankRule = Callable[[Bank], Iterable[Finding]]
OfExempel = TypeVar("OfExempel", bound=Rule[Exempel])
OfMetod = TypeVar("OfMetod", bound=Rule[Metod])
OfHandelse = TypeVar("OfHandelse", bound=Rule[Handelse])
OfAny = TypeVar("OfAny", bound=Rule[Innehall])
OfBank = TypeVar("OfBank", bound=BankRule)


@dataclass(slots=True)
class RuleFamily(Family):
    """The rules of one module. Each function is marked with what it looks at, and gives findings of what is declared."""

    of_exempel: list[Rule[Exempel]] = field(default_factory=list)
    of_metod: list[Rule[Metod]] = field(default_factory=list)
    of_handelse: list[Rule[Handelse]] = field(default_factory=list)
    of_bank: list[BankRule] = field(default_factory=list)

    def exempel(self, rule: OfExempel) -> OfExempel:
        """Mark a rule that looks at each example."""
        self.of_exempel.append(rule)
        return rule

    def metod(self, rule: OfMetod) -> OfMetod:
        """Mark a rule that looks at each method."""
        self.of_metod.append(rule)
        return rule

    def handelse(self, rule: OfHandelse) -> OfHandelse:
        """Mark a rule that looks at each event."""
        self.of_handelse.append(rule)
        return rule

    def every(self, rule: OfAny) -> OfAny:
        """Mark a rule that looks at each file of content, of any kind."""
        self.of_exempel.append(rule)
        self.of_metod.append(rule)
        self.of_handelse.append(rule)
        return rule

    def bank(self, rule: OfBank) -> OfBank:
        """Mark a rule that looks at the bank as a whole, also where single files have errors."""
        self.of_bank.append(rule)
        return rule
