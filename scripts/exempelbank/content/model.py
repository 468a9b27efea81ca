"""The one field list: what an example, a method and a calendar event hold.

Validation, JSON Schema, the form, the template file and the field documentation are all made from these models, so a
field, a limit or a help text is stated here and nowhere else. Values arrive as written (strings, lists, mappings; see
``yamltree``); types come from here. ``description`` is the help text and ``examples`` the good example.
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo, model_validator

from exempelbank.content import values
from exempelbank.content.coded import Lage, Okant, Status, Underlag
from exempelbank.content.groups import (
    Aldersspann,
    Anpassning,
    Ar,
    Base,
    Bekraftelse,
    DatumEjFramtid,
    JaNej,
    Kalla,
    Kallid,
    Kommunkod,
    Kontakt,
    Kort,
    Lanskod,
    Slug,
    Svar,
    Taggslug,
    Text,
    Uppfoljning,
    when,
)

RUBRIKER_KRAV = ("Utgångsläge", "Arbetssätt", "Resultat", "Barnens delaktighet")
RUBRIKER_FRIVILLIGA = ("Förutsättningar", "Lärdomar", "Börja här", "Så gick det sen")
RUBRIKER = RUBRIKER_KRAV + RUBRIKER_FRIVILLIGA


class Exempel(Base):
    """One example of a way of working (front matter of ``exempel/<lan>/<slug>.md``)."""

    @model_validator(mode="before")
    @classmethod
    def dated_today(cls, given: Any, info: ValidationInfo[values.Lookup]) -> Any:
        """Let a proposal without its two days count as put in and read today; the check says so."""
        if not isinstance(given, dict) or info.context is None:
            return given
        today = info.context.today.isoformat()
        reviewed = given.get("granskad", today)
        return {"publicerad": reviewed, "granskad": reviewed} | given

    titel: str = Field(
        min_length=10, max_length=90, description="Vad ni gjorde, kort.", examples=["Mer tid med barnen i Lund"]
    )
    sammanfattning: str = Field(
        min_length=60,
        max_length=320,
        description="En eller två meningar: vad ni gjorde, för vem och vad som hände.",
        examples=["Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år."],
    )
    kommuner: list[Kommunkod] = Field(
        default_factory=list,
        max_length=290,
        description="Kommunerna som arbetar så här.",
        examples=[["Lund"]],
        json_schema_extra=when("om ni inte skriver län"),
    )
    lan: list[Lanskod] = Field(
        default_factory=list,
        alias="län",
        max_length=21,
        description="Bara när ett helt län eller en region står bakom. Annars räknas länet ut från kommunerna.",
        json_schema_extra=when("om ni inte skriver kommuner"),
        examples=[["Skåne län"]],
    )
    taggar: list[Taggslug] = Field(
        min_length=1, max_length=6, description="En till sex ämnen ur taggar.yml.", examples=[["barnrätt", "skola"]]
    )
    metoder: list[Slug] = Field(
        default_factory=list, description="Metoder som exemplet använder, ur docs/metoder.", examples=[["skolfam"]]
    )
    malgrupp: str | None = Field(
        None,
        alias="målgrupp",
        max_length=200,
        description="Vilka barn, unga eller familjer det gäller.",
        examples=["Barn 7–16 år i familjehem"],
    )
    alder: Aldersspann | None = Field(
        None, alias="ålder", description="Barnens ålder i hela år, från 0 till 25. Bara där ni vet den."
    )
    lage: Lage = Field(
        alias="läge",
        description="Om arbetet är planerat, pågående eller avslutat, eller okänt när ni inte vet om det pågår.",
        examples=["pågående"],
    )
    startar: Ar | None = Field(None, alias="startår", description="Året då arbetet började.", examples=[2021])
    slutar: Ar | None = Field(
        None, alias="slutår", description="Året då arbetet slutade. Bara när läget är avslutat.", examples=[2024]
    )
    uppfoljning: Uppfoljning = Field(alias="uppföljning", description="Hur arbetet är uppföljt.")
    agare: Annotated[str, Field(max_length=120)] | None = Field(
        None,
        alias="ägare",
        description="Vem som driver arbetet, när det varken är kommunerna eller länet.",
        examples=["Föreningen Tjejjouren"],
    )
    samverkan: list[Text] = Field(
        default_factory=list,
        max_length=30,
        description="Vilka ni gör det tillsammans med.",
        examples=[["Skolan", "BVC"]],
    )
    resurser: str | None = Field(
        None,
        max_length=300,
        description="Personal, pengar och tid, och till vad.",
        examples=["Två heltidstjänster i två år"],
    )
    okant: list[Okant] = Field(
        default_factory=list,
        alias="okänt",
        description="Det som ni inte vet något om. Rubriken eller uppgiften lämnas då bort.",
        examples=[["barnens delaktighet", "resurser"]],
    )
    forbehall: list[Kort] = Field(
        default_factory=list,
        alias="förbehåll",
        max_length=6,
        description="Gränserna för det som berättas, en mening i taget.",
        examples=[["Bara rapportens sammanfattning är läst"]],
    )
    kontakt: Kontakt | None = Field(
        None, description="Vem läsaren kan fråga.", json_schema_extra=when("när kommunen själv har skickat in exemplet")
    )
    kallor: list[Kalla] = Field(
        default_factory=list,
        alias="källor",
        description="Var uppgifterna går att läsa.",
        json_schema_extra=when("för sammanställda exempel och från nivån mätt och uppåt"),
    )
    lagrum: list[Kallid] = Field(
        default_factory=list,
        max_length=10,
        description="Lagrum ur exempel/lagrum.yml, där en källa eller redaktionens läsning säger det.",
        examples=[["sol-2025-11-5"]],
    )
    uppdrag: list[Kallid] = Field(
        default_factory=list,
        max_length=10,
        description="Punkter i handlingsplanen ur exempel/uppdrag.yml, där taggarna inte säger det.",
        examples=[["tidiga-insatser"]],
    )
    svarar_pa: list[Annotated[Svar, BeforeValidator(values.as_answer)]] = Field(
        default_factory=list,
        alias="svarar_på",
        max_length=10,
        description="Behov ur exempel/behov.yml som exemplet svarar på.",
        examples=[["syskon-traffas"]],
    )
    fragor: list[Annotated[str, Field(min_length=3, max_length=110)]] = Field(
        default_factory=list,
        alias="frågor",
        max_length=12,
        description="Tre till tolv frågor som sidan svarar på, så som olika människor skulle skriva dem.",
        examples=[["Hur hinner vi träffa barnen oftare?", "mer tid med barnen", "socialsekreterare åker två och två"]],
    )
    underlag: Underlag = Field(
        description="inskickat när kommunen har skrivit, sammanställt när någon annan har skrivit ur öppna källor.",
        examples=["inskickat"],
    )
    sammanstallt_av: Text | None = Field(
        None,
        alias="sammanställt_av",
        description="Vem som sammanställde ur öppna källor, som funktion. Annars redaktionen.",
        examples=["den regionala utvecklingsledaren i Skåne"],
    )
    sprakmodell: JaNej = Field(
        default=False,
        alias="språkmodell",
        description="ja när en språkmodell har hjälpt till med texten.",
        examples=["ja"],
    )
    bekraftad: Bekraftelse | None = Field(
        None, alias="bekräftad", description="När kommunen har läst texten och står för den."
    )
    publicerad: DatumEjFramtid = Field(description="Dagen exemplet lades in.", examples=["2026-03-01"])
    granskad: DatumEjFramtid = Field(description="Dagen någon senast gick igenom texten.", examples=["2026-03-01"])
    status: Status = Field("publicerad", description="publicerad, utkast eller arkiverad.", examples=["publicerad"])
    arkiverad_orsak: str | None = Field(
        None,
        min_length=3,
        max_length=300,
        description="Varför exemplet är arkiverat.",
        json_schema_extra=when("när status är arkiverad"),
        examples=["Arbetet lades ner 2025."],
    )
    ersatts_av: Slug | None = Field(
        None, alias="ersätts_av", description="Exemplet som ersätter ett arkiverat.", examples=["lund-nya-teamet"]
    )
    alias: list[Slug] = Field(
        default_factory=list, description="Tidigare adresser till sidan.", examples=[["gammal-adress"]]
    )
    bygger_pa: list[Slug] = Field(
        default_factory=list,
        alias="bygger_på",
        description="Exempel som det här har tagit efter.",
        examples=[["helsingborg-skolfam"]],
    )
    anpassning: list[Anpassning] = Field(
        default_factory=list,
        max_length=10,
        description="Vad ni behöll, ändrade och tog bort från exempel som ni har tagit efter.",
    )
    liknar: list[Slug] = Field(
        default_factory=list,
        max_length=10,
        description="Exempel som redaktionen vill visa bredvid.",
        examples=[["lund-nya-teamet"]],
    )
    barnversion: str | None = Field(
        None,
        max_length=600,
        description="Samma sak berättad för barn och unga, lätt att läsa.",
        examples=["Förr fick barn sällan träffa sin socialsekreterare. Nu träffas de oftare."],
    )
