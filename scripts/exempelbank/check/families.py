"""Every family of rules, in the order of the page for contributors, and the rules by what they look at."""

from exempelbank.check.rules import (
    bilder,
    datum,
    falt,
    hanvisningar,
    inklistrat,
    innehall,
    integritet,
    kallor,
    lag,
    lankar,
    namn,
    okant,
    pekare,
    plats,
    rubriker,
    skrivsatt,
    sprak,
    unika,
    uppfoljning,
    vilse,
)
from exempelbank.content.declarations import Family
from exempelbank.content.declared import falt as model
from exempelbank.content.declared import filer, varden, yaml
from exempelbank.content.document import FileRules

_OF_RULES = tuple(
    module.FAMILY
    for module in (
        falt,
        datum,
        uppfoljning,
        kallor,
        okant,
        pekare,
        hanvisningar,
        rubriker,
        innehall,
        lankar,
        bilder,
        integritet,
        namn,
        inklistrat,
        skrivsatt,
        sprak,
        lag,
        plats,
        vilse,
        unika,
    )
)
FAMILIES: tuple[Family, ...] = (filer.FAMILY, yaml.FAMILY, model.FAMILY, varden.FAMILY, *_OF_RULES, varden.TAGGAR)
FILE_RULES = FileRules(
    exempel=tuple(rule for family in _OF_RULES for rule in family.of_exempel),
    metod=tuple(rule for family in _OF_RULES for rule in family.of_metod),
    handelse=tuple(rule for family in _OF_RULES for rule in family.of_handelse),
)
BANK_RULES = tuple(rule for family in _OF_RULES for rule in family.of_bank)
