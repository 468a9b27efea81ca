"""Coded values: what a contributor can choose, and the words that readers see for it."""

from typing import Literal

Lage = Literal["planerat", "pågående", "avslutat", "okänt"]
Niva = Literal["ingen", "erfarenhet", "mätt", "extern", "jämförelse"]
Riktning = Literal["positiv", "blandad", "ingen skillnad", "negativ", "för tidigt"]
Underlag = Literal["inskickat", "sammanställt"]
Status = Literal["publicerad", "utkast", "arkiverad"]
Syfte = Literal["placerade barn", "utsatta områden", "barnrätt", "kompetens och stabilitet"]
Omrade = Literal["tydligt uppdrag", "god arbetsmiljö", "tillgång till aktuell kunskap"]

NIVAER: tuple[Niva, ...] = ("ingen", "erfarenhet", "mätt", "extern", "jämförelse")
SYFTEN: tuple[Syfte, ...] = ("placerade barn", "utsatta områden", "barnrätt", "kompetens och stabilitet")
NIVA: dict[Niva, str] = {
    "ingen": "Inte uppföljt",
    "erfarenhet": "Egna erfarenheter",
    "mätt": "Egna mätningar",
    "extern": "Granskat utifrån",
    "jämförelse": "Utvärderat med jämförelsegrupp",
}
NIVA_FORKLARING: dict[Niva, str] = {
    "ingen": "Källorna redovisar ingen uppföljning av arbetet.",
    "erfarenhet": "Verksamheten har samlat sina egna erfarenheter på ett ordnat sätt.",
    "mätt": "Verksamheten har egna siffror, före och efter eller över tid. Det finns ingen jämförelsegrupp.",
    "extern": "Någon utanför verksamheten har granskat arbetet. Det finns ingen jämförelsegrupp.",
    "jämförelse": "Arbetet är utvärderat med en jämförelsegrupp.",
}
RIKTNING: dict[Riktning, str] = {
    "positiv": "positivt resultat",
    "blandad": "blandat resultat",
    "ingen skillnad": "ingen skillnad",
    "negativ": "negativt resultat",
    "för tidigt": "för tidigt att säga",
}
LAGE: dict[Lage, str] = {"planerat": "Planerat", "pågående": "Pågår", "avslutat": "Avslutat", "okänt": "Okänt i dag"}
SYFTE_INGRESS: dict[Syfte, str] = {
    "placerade barn": "En god, trygg och säker vård i familjehem och på HVB.",
    "utsatta områden": "Särskilt utsatta grupper och områden, tidigt och tillsammans.",
    "barnrätt": "Barnets rättigheter och röst i varje del av arbetet.",
    "kompetens och stabilitet": "Arbetsplatser där socialsekreterare kan och vill stanna.",
}

SYFTE_IKON: dict[Syfte, str] = {
    "placerade barn": "material/home-heart",
    "utsatta områden": "material/home-city",
    "barnrätt": "material/scale-balance",
    "kompetens och stabilitet": "material/account-group",
}
