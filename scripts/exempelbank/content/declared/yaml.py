"""Declared here: how the fields on top of a file are written down."""

from exempelbank.content.declarations import Family, fields, whole

FAMILY = Family("Så skrivs uppgifterna")

_FIELDS = """\
titel: Mer tid med barnen i Lund
sammanfattning: Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år.
kommuner: [Lund]
taggar: [barnrätt, skola]
läge: pågående
uppföljning: {nivå: ingen}
underlag: inskickat
kontakt: {funktion: Enheten för barn och unga, e-post: barnochunga@lund.se}
publicerad: 2026-03-01
"""
_BODY = """\

## Utgångsläge

Barnen fick vänta länge.

## Arbetssätt

Vi åker ut två och två.

## Resultat

Väntan blev kortare.

## Barnens delaktighet

Barnen valde platsen.
"""
_RIGHT = whole(f"---\n{_FIELDS}granskad: 2026-03-01\n---\n{_BODY}")

SAKNAS = FAMILY.error(
    "frontmatter-saknas",
    "Filen börjar med uppgifterna, mellan två rader med tre bindestreck.",
    "Utan den första raden går det inte att skilja uppgifterna från texten.",
    bad=whole(f"{_FIELDS}granskad: 2026-03-01\n---\n{_BODY}"),
    good=_RIGHT,
)
OAVSLUTAD = FAMILY.error(
    "frontmatter-oavslutad",
    "Uppgifterna avslutas med en rad med tre bindestreck.",
    "Utan den raden går det inte att se var texten börjar.",
    bad=whole(f"---\n{_FIELDS}granskad: 2026-03-01\n{_BODY}"),
    good=_RIGHT,
)
DELAD = FAMILY.error(
    "frontmatter-delad",
    "Tre bindestreck står bara före den första och efter den sista uppgiften.",
    "Det som kommer efter en sådan rad räknas annars som text och visas på sidan.",
    bad=whole(f"---\n{_FIELDS}---\ngranskad: 2026-03-01\n---\n{_BODY}"),
    good=_RIGHT,
)
FEL = FAMILY.error(
    "yaml-fel",
    "Varje uppgift är skriven så att den går att tolka: namn, kolon, mellanslag och värde.",
    "Ett kolon, ett citattecken eller ett indrag på fel ställe gör att raden betyder något annat, eller ingenting.",
    bad=fields("titel: Skolfam: så gjorde vi i Lund"),
    good=fields('titel: "Skolfam: så gjorde vi i Lund"'),
)
AVKORTAT = FAMILY.error(
    "yaml-avkortat",
    "Inget i ett värde försvinner för att det står ett # efter ett mellanslag.",
    "Det som står efter # räknas som en anteckning och syns inte på sidan. Sätt citattecken runt värdet.",
    bad=fields("resurser: Ärende #4 i verksamhetsplanen"),
    good=fields('resurser: "Ärende #4 i verksamhetsplanen"'),
)
DUBBLETT = FAMILY.error(
    "yaml-dubblett",
    "Varje uppgift står en gång.",
    "Det går inte att veta vilken av två som gäller.",
    bad=fields("läge: pågående\nläge: avslutat"),
    good=fields("läge: avslutat"),
)
ANKARE = FAMILY.error(
    "yaml-ankare",
    "Inget värde börjar med & eller *.",
    "De tecknen betyder något särskilt i `YAML`, det format som uppgifterna skrivs i.",
    bad=fields("taggar: [*barnrätt, skola]"),
    good=fields("taggar: [barnrätt, skola]"),
)
TAGG = FAMILY.error(
    "yaml-tagg",
    "Inget värde börjar med ett utropstecken.",
    "Det betyder något särskilt i `YAML`, det format som uppgifterna skrivs i.",
    bad=fields("resurser: !viktigt två tjänster"),
    good=fields("resurser: Två tjänster"),
)
DJUP = FAMILY.error(
    "yaml-djup",
    "Listor ligger inte i varandra i många led.",
    "Ingen uppgift behöver mer än tre nivåer.",
    bad=fields("samverkan: [[[[[[[[[[[[Skolan]]]]]]]]]]]]"),
    good=fields("samverkan: [Skolan]"),
)
