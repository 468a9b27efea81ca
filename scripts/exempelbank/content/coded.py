"""Coded values: each field that is a choice, once: its codes, the words that readers see for them, and its facet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

Code = TypeVar("Code", bound=str)


@dataclass(frozen=True, slots=True)
class Word:
    """What readers see for a code: the word, what it means in a sentence, and one of Material's icons by path.

    ``question`` asks those who did the work for what is unknown.
    """

    text: str
    meaning: str = ""
    icon: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Coded(Generic[Code]):
    """The codes of a field, in order, and their words.

    ``facet`` is the name of the field's facet in the search and in its address, ``title`` what the facet is called
    there; both are "" where the field has none.
    """

    words: Mapping[Code, Word]
    facet: str = ""
    title: str = ""

    def __getitem__(self, code: Code) -> Word:
        """Return the words of a code."""
        return self.words[code]

    def __iter__(self) -> Iterator[Code]:
        """Go through the codes in order."""
        return iter(self.words)

    def reaches(self, code: Code, least: Code) -> bool:
        """Tell whether a code is at least another one, in the order of the field."""
        order = list(self.words)
        return order.index(code) >= order.index(least)


Lage = Literal["planerat", "pågående", "avslutat", "okänt"]
LAGE: Coded[Lage] = Coded(
    {
        "planerat": Word("Planerat"),
        "pågående": Word("Pågår"),
        "avslutat": Word("Avslutat"),
        "okänt": Word("Okänt i dag"),
    },
    "lage",
    "Läge",
)

Niva = Literal["ingen", "erfarenhet", "mätt", "extern", "jämförelse"]
NIVA: Coded[Niva] = Coded(
    {
        "ingen": Word("Inte uppföljt", "Ingen har följt upp arbetet."),
        "erfarenhet": Word("Egna erfarenheter", "Verksamheten har samlat sina egna erfarenheter på ett ordnat sätt."),
        "mätt": Word(
            "Egna mätningar",
            "Verksamheten har egna siffror från flera tillfällen, eller har själv jämfört med andra.",
        ),
        "extern": Word(
            "Granskat utifrån", "Någon utanför verksamheten har granskat arbetet. Det finns ingen jämförelsegrupp."
        ),
        "jämförelse": Word("Utvärderat med jämförelsegrupp", "Arbetet är utvärderat med en jämförelsegrupp."),
    },
    "uppfoljning",
    "Så är det uppföljt",
)

Riktning = Literal["positiv", "blandad", "ingen skillnad", "negativ", "för tidigt", "inte läst"]
RIKTNING: Coded[Riktning] = Coded(
    {
        "positiv": Word("positivt resultat"),
        "blandad": Word("blandat resultat"),
        "ingen skillnad": Word("ingen skillnad"),
        "negativ": Word("negativt resultat"),
        "för tidigt": Word("för tidigt att säga"),
        "inte läst": Word("rapporten är inte läst"),
    }
)

Syfte = Literal["placerade barn", "utsatta områden", "barnrätt", "kompetens och stabilitet"]
SYFTE: Coded[Syfte] = Coded(
    {
        "placerade barn": Word(
            "Placerade barn", "En god, trygg och säker vård i familjehem och på HVB.", "material/home-heart"
        ),
        "utsatta områden": Word(
            "Utsatta områden", "Särskilt utsatta grupper och områden, tidigt och tillsammans.", "material/home-city"
        ),
        "barnrätt": Word("Barnrätt", "Barnets rättigheter och röst i varje del av arbetet.", "material/scale-balance"),
        "kompetens och stabilitet": Word(
            "Kompetens och stabilitet",
            "Arbetsplatser där socialsekreterare kan och vill stanna.",
            "material/account-group",
        ),
    },
    "syfte",
    "Syfte",
)

Underlag = Literal["inskickat", "sammanställt"]
UNDERLAG: Coded[Underlag] = Coded(
    {
        "inskickat": Word("Inskickat av kommunen.", "Verksamheten har själv skrivit underlaget."),
        "sammanställt": Word("Sammanställt av redaktionen ur öppna källor.", "Kommunen har inte granskat texten."),
    }
)

Status = Literal["publicerad", "utkast", "arkiverad"]

Okant = Literal[
    "barnens delaktighet",
    "resultat",
    "uppföljning",
    "resurser",
    "hur man börjar",
    "målgrupp",
    "startår",
    "slutår",
    "samverkan",
    "kontakt",
]
OKANT: Coded[Okant] = Coded(
    {
        "barnens delaktighet": Word("Hur barnen var med", question="Hur har barnen varit med och påverkat arbetet?"),
        "resultat": Word("Vad arbetet ledde till", question="Vad har arbetet lett till för barnen?"),
        "uppföljning": Word(
            "Om någon har följt upp arbetet", question="Har någon följt upp arbetet, och vad visade det?"
        ),
        "resurser": Word(
            "Vad det kräver i personal, pengar och tid", question="Vad kostar det i pengar, personal och tid?"
        ),
        "hur man börjar": Word("Hur man börjar", question="Vad gjorde ni allra först?"),
        "målgrupp": Word("Vilka barn och familjer det gäller", question="Vilka barn och familjer är arbetet till för?"),
        "startår": Word("När arbetet började", question="När började ni?"),
        "slutår": Word("När arbetet slutade", question="Pågår arbetet än, och om inte: varför slutade ni?"),
        "samverkan": Word("Vilka som samarbetar", question="Vilka samarbetar ni med?"),
        "kontakt": Word("Vem man kan fråga", question="Vem hos er kan vi prata med?"),
    }
)

Del = Literal["hela", "sammanfattning", "utdrag"]
DEL: Coded[Del] = Coded(
    {
        "hela": Word("hela källan är läst"),
        "sammanfattning": Word("bara sammanfattningen är läst"),
        "utdrag": Word("bara ett utdrag är läst"),
    }
)

Grupp = Literal["barnet", "familjen", "placering", "utredning", "personal", "samverkan", "område"]
GRUPP: Coded[Grupp] = Coded(
    {
        "barnet": Word("Barnet"),
        "familjen": Word("Familjen"),
        "placering": Word("Placering"),
        "utredning": Word("Utredning"),
        "personal": Word("Personal"),
        "samverkan": Word("Samverkan"),
        "område": Word("Område"),
    }
)
Omrade = Literal["tydligt uppdrag", "god arbetsmiljö", "tillgång till aktuell kunskap"]
