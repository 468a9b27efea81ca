"""What a contributor is asked, in the reader's order: the form and the command ``new`` ask from this list.

A question holds one or more parts, each of which fills one field or one heading (see ``fraga``).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from exempelbank.content.coded import DEL, LAGE, NIVA, RIKTNING, UNDERLAG, Coded
from exempelbank.contribute.fraga import Fraga, Only, Part

KALLOR = "källor"
_OUTSIDE = ("extern", "jämförelse")
_MEASURED = ("mätt", *_OUTSIDE)

CHOICES: Mapping[str, Coded[Any]] = {
    "läge": LAGE,
    "uppföljning.nivå": NIVA,
    "uppföljning.riktning": RIKTNING,
    "underlag": UNDERLAG,
    "källor.del": DEL,
}


SOURCE_PARTS = (
    Part("källor.titel", "Vad heter källan?"),
    Part("källor.utgivare", "Vem har gett ut den?"),
    Part("källor.url", "Webbadress"),
    Part("källor.år", "År", "year"),
    Part("källor.del", "Hur mycket av den är läst?", "choice"),
)
"""What is asked of each source; ``läst`` and ``id`` are filled in by whoever asks."""

ADAPTATION_PARTS = (
    Part("anpassning.behöll", "Vad behöll ni?", "long"),
    Part("anpassning.ändrade", "Vad gjorde ni annorlunda?", "long"),
    Part("anpassning.tog bort", "Vad lät ni bli?", "long"),
    Part("anpassning.hur det gick", "Hur gick det hos er?", "long"),
)
"""What is asked of each example that this one builds on, in the form."""

FRAGOR = (
    Fraga("titel", "Vad gjorde ni?", (Part("titel", "Rubrik"),)),
    Fraga("sammanfattning", "Hur säger ni det i två meningar?", (Part("sammanfattning", "Sammanfattning", "long"),)),
    Fraga(
        "plats",
        "Var är det?",
        (
            Part("kommuner", "Kommuner", "kommuner", "Välj en eller flera."),
            Part("län", "Län", "lan"),
        ),
    ),
    Fraga("amnen", "Vilka ämnen handlar det om?", (Part("taggar", "Ämnen", "taggar"),)),
    Fraga("utgangslage", "Vad var problemet?", (Part("Utgångsläge", "Utgångsläge", "long"),)),
    Fraga("arbetssatt", "Hur gör ni?", (Part("Arbetssätt", "Arbetssätt", "long"),)),
    Fraga("resultat", "Vad hände?", (Part("Resultat", "Resultat", "long", unknown="resultat"),)),
    Fraga(
        "delaktighet",
        "Hur var barnen med?",
        (Part("Barnens delaktighet", "Barnens delaktighet", "long", unknown="barnens delaktighet"),),
    ),
    Fraga(
        "lage",
        "Pågår arbetet nu?",
        (
            Part("läge", "Läge", "choice", words={"okänt": "Vet inte"}),
            Part("startår", "Vilket år började det?", "year", unknown="startår"),
            Part(
                "slutår", "Vilket år slutade det?", "year", unknown="slutår", when=Only("läge", ("avslutat",))
            ),
        ),
    ),
    Fraga(
        "uppfoljning",
        "Hur är det uppföljt?",
        (
            Part("uppföljning.nivå", "Vad har gjorts?", "choice", unknown="uppföljning"),
            Part(
                "uppföljning.riktning",
                "Vad visade det?",
                "choice",
                when=Only("uppföljning.nivå", _MEASURED),
                required=Only("uppföljning.nivå", _MEASURED),
            ),
            Part(
                "uppföljning.år",
                "Vilket år gjordes uppföljningen?",
                "year",
                when=Only("uppföljning.nivå", _MEASURED),
                required=Only(
                    "uppföljning.riktning", ("positiv", "blandad", "ingen skillnad", "negativ", "för tidigt")
                ),
            ),
            Part(
                "uppföljning.av",
                "Vem utanför granskade?",
                when=Only("uppföljning.nivå", _OUTSIDE),
                required=Only("uppföljning.nivå", _OUTSIDE),
            ),
        ),
    ),
    Fraga(
        "underlag",
        "Vem skriver?",
        (
            Part(
                "underlag",
                "Vem berättar?",
                "choice",
                words={
                    "inskickat": "Vi som arbetar så här",
                    "sammanställt": "Någon annan, ur källor som alla kan läsa",
                },
            ),
            Part(
                "kontakt.funktion",
                "Vem kan läsaren fråga?",
                required=Only("underlag", ("inskickat",)),
            ),
            Part(
                "kontakt.e-post",
                "Er gemensamma e-postadress",
                help="Saknas den går det ändå att skicka in. Då frågar redaktionen.",
            ),
            Part("sammanställt_av", "Vem har sammanställt?", when=Only("underlag", ("sammanställt",))),
            Part("språkmodell", "Har en språkmodell hjälpt till med texten?", "yes"),
        ),
    ),
    Fraga(
        "kallor",
        "Var går det att läsa om det?",
        (Part(KALLOR, "Källor", "sources", required=Only("underlag", ("sammanställt",))),),
    ),
    Fraga(
        "barnen",
        "Vilka barn gäller det?",
        (
            Part("målgrupp", "Målgrupp", unknown="målgrupp"),
            Part("ålder.från", "De yngstas ålder", "whole"),
            Part("ålder.till", "De äldstas ålder", "whole"),
        ),
        more=True,
    ),
    Fraga("metoder", "Använder ni en metod med namn?", (Part("metoder", "Metoder", "metoder"),), more=True),
    Fraga(
        "samverkan",
        "Vilka samarbetar ni med?",
        (
            Part("samverkan", "Samverkan", "lines", "Skriv en på varje rad.", unknown="samverkan"),
            Part("ägare", "Driver någon annan än kommunen arbetet?"),
        ),
        more=True,
    ),
    Fraga(
        "resurser",
        "Vad kräver det?",
        (
            Part("resurser", "Personal, pengar och tid", "long", unknown="resurser"),
            Part("Förutsättningar", "Förutsättningar", "long"),
        ),
        more=True,
    ),
    Fraga(
        "lardomar",
        "Vad kan andra lära sig?",
        (
            Part("Lärdomar", "Lärdomar", "long"),
            Part("Börja här", "Börja här", "long", unknown="hur man börjar"),
            Part("Så gick det sen", "Så gick det sen", "long"),
        ),
        more=True,
    ),
    Fraga(
        "forbehall",
        "Finns det gränser för det ni berättar?",
        (Part("förbehåll", "Förbehåll", "lines", "Skriv en på varje rad."),),
        more=True,
    ),
    Fraga(
        "hitta",
        "Vad skulle någon söka på som behöver det här?",
        (Part("frågor", "Sökfrågor", "lines", "Skriv en på varje rad."),),
        more=True,
    ),
    Fraga("barnversion", "Hur berättar ni det för ett barn?", (Part("barnversion", "För barn", "long"),), more=True),
)  # fmt: skip
"""All questions in the reader's order; the first twelve are asked of everybody."""


def parts() -> Iterator[Part]:
    """Yield every part of every question, in order."""
    for fraga in FRAGOR:
        yield from fraga.parts
