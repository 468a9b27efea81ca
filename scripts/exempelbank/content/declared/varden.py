"""Declared here: single values of the front matter, and the terms in taggar.yml."""

from exempelbank.content.declarations import Family, fields, whole
from exempelbank.content.paths import BORTTAGNA_FILE, TAGS_FILE

FAMILY = Family("Värden")
TAGGAR = Family("Taggarna")
_BORTTAGEN = "- slug: lund-gamla-teamet\n  datum: 2026-03-01\n  orsak: På kommunens begäran.\n"
_MOTE = "---\ntitel: Konferens i Lund\ndatum: 2026-03-03\ntid: {}\n---\n\nVi ses.\n"

DATUM = FAMILY.error(
    "datum",
    "En dag skrivs som `ÅÅÅÅ-MM-DD` och finns i almanackan.",
    "Andra sätt går att läsa på flera vis: 3/4 är både tredje april och fjärde mars.",
    bad=fields("granskad: 1 mars 2026"),
    good=fields("granskad: 2026-03-01"),
)
DATUM_FRAMTID = FAMILY.error(
    "datum-framtid",
    "Dagen då något lades in, granskades eller lästes har varit.",
    "Det går inte att ha granskat en text i morgon.",
    bad=fields("granskad: 2099-03-01"),
    good=fields("granskad: 2026-03-01"),
)
ARTAL = FAMILY.error(
    "artal",
    "Ett årtal är ett enda år med fyra siffror, mellan 1950 och nästa år.",
    "Med ett enda år går exemplen att ordna i tiden.",
    bad=fields("startår: hösten 2021"),
    good=fields("startår: 2021"),
)
ALDER = FAMILY.error(
    "alder",
    "Barnens ålder skrivs i hela år, från 0 till 25.",
    "Med hela år kan läsaren välja exempel för barn i en viss ålder.",
    bad=fields("ålder: {från: sju, till: 16}"),
    good=fields("ålder: {från: 7, till: 16}"),
)
KLOCKSLAG = FAMILY.error(
    "klockslag",
    "Ett klockslag skrivs med timmar och minuter.",
    "Då hamnar mötet rätt i läsarens egen kalender.",
    bad=whole(_MOTE.format("kl nio"), "docs/kalender/2026/mote.md"),
    good=whole(_MOTE.format("09:00"), "docs/kalender/2026/mote.md"),
)
JA_NEJ = FAMILY.error(
    "ja-nej",
    "Där svaret är ja eller nej skrivs ett av de orden.",
    "Andra ord går att läsa på flera vis.",
    bad=fields("språkmodell: delvis"),
    good=fields("språkmodell: ja"),
)
ID = FAMILY.error(
    "id",
    "Ett id är kort: a–z, 0–9 och bindestreck.",
    "Ett id pekas ut från andra ställen i banken och måste skrivas lika överallt.",
    bad=fields(
        "källor:\n  - {titel: Rapport, utgivare: FoU, url: https://www.fou.se/a, läst: 2026-03-01, id: Rapport 2023}"
    ),
    good=fields(
        "källor:\n  - {titel: Rapport, utgivare: FoU, url: https://www.fou.se/a, läst: 2026-03-01, id: rapport-2023}"
    ),
)
KOMMUN = FAMILY.error(
    "kommun",
    "En kommun skrivs med sitt namn eller sin kod.",
    "Namnet avgör vilken kommunsida exemplet hamnar på.",
    bad=fields("kommuner: [Lundh]"),
    good=fields("kommuner: [Lund]"),
)
LAN = FAMILY.error(
    "lan",
    "Ett län skrivs med sitt namn.",
    "Namnet avgör vilken länssida exemplet hamnar på.",
    bad=fields("län: [Skånes region]"),
    good=fields("län: [Skåne län]"),
)
TAGG = FAMILY.error(
    "tagg",
    "Varje tagg finns i `exempel/taggar.yml`.",
    "När alla använder samma ord går exemplen att hitta. Saknas ett ämne, föreslå det för redaktionen.",
    bad=fields("taggar: [barnrätt, hemmasittare]"),
    good=fields("taggar: [barnrätt, skolfrånvaro]"),
)
SLUG = FAMILY.error(
    "slug",
    "Det som pekar ut en metod eller ett annat exempel är dess adress: a–z, 0–9 och bindestreck.",
    "Adressen är filens namn utan `.md`, och ändras aldrig.",
    bad=fields("alias: [Lunds familjehem]"),
    good=fields("alias: [lunds-familjehem]"),
)
WEBBADRESS = FAMILY.error(
    "webbadress",
    "En webbadress är hel och börjar med https.",
    "Annars leder länken ingenstans.",
    bad=fields("källor:\n  - titel: Årsrapport 2023\n    utgivare: Lunds kommun\n    url: www.lund.se/rapport"),
    good=fields(
        "källor:\n  - titel: Årsrapport 2023\n    utgivare: Lunds kommun\n    url: https://www.lund.se/rapport\n"
        "    läst: 2026-03-01"
    ),
)
E_POST = FAMILY.error(
    "e-post",
    "E-postadressen är en hel adress.",
    "Den som vill fråga ska nå fram.",
    bad=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: barnochunga.lund.se"),
    good=fields("kontakt:\n  funktion: Enheten för barn och unga\n  e-post: barnochunga@lund.se"),
)
FORM = TAGGAR.error(
    "taggar-form",
    "Filen är en lista med taggar.",
    "Utan taggar går inget exempel att kontrollera.",
    bad=whole("tagar:\n  - namn: skola\n", TAGS_FILE),
    good=whole("taggar:\n  - namn: skola\n", TAGS_FILE),
)
DUBBLETT = TAGGAR.error(
    "tagg-dubblett",
    "Ett ord hör till en enda tagg.",
    "En sökning på ordet ska leda till ett ställe.",
    bad=whole("taggar:\n  - namn: skola\n  - namn: elev\n    synonymer: [skola]\n", TAGS_FILE),
    good=whole("taggar:\n  - namn: skola\n  - namn: elev\n    synonymer: [skolbarn]\n", TAGS_FILE),
)
LISTA_DUBBLETT = TAGGAR.error(
    "lista-dubblett",
    "Varje namn i en av redaktionens listor står där en gång.",
    "Ett exempel som pekar på namnet ska leda till ett ställe.",
    bad=whole(_BORTTAGEN * 2, BORTTAGNA_FILE),
    good=whole(_BORTTAGEN, BORTTAGNA_FILE),
)
ARTIKEL = TAGGAR.error(
    "artikel",
    "En artikel i barnkonventionen är ett tal mellan 1 och 42.",
    "Bara de artiklarna är svensk lag.",
    bad=whole("taggar:\n  - namn: skola\n    barnkonventionen: [28, 43]\n", TAGS_FILE),
    good=whole("taggar:\n  - namn: skola\n    barnkonventionen: [28, 29]\n", TAGS_FILE),
)
