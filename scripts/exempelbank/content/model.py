"""The one field list: what an example, a method and a calendar event hold.

Validation, JSON Schema, the form, the template file and the field documentation are all made from these models, so a
field, a limit or a help text is stated here and nowhere else. Values arrive as written (strings, lists, mappings; see
``yamltree``); types come from here. ``description`` is the help text and ``examples`` the good example.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from exempelbank.content import values
from exempelbank.content.coded import Lage, Niva, Omrade, Riktning, Status, Syfte, Underlag

RUBRIKER_KRAV = ("Utgångsläge", "Arbetssätt", "Resultat", "Barnens delaktighet")
RUBRIKER_FRIVILLIGA = ("Förutsättningar", "Lärdomar", "Börja här", "Så gick det sen")
RUBRIKER = RUBRIKER_KRAV + RUBRIKER_FRIVILLIGA

Datum = Annotated[date, BeforeValidator(values.parse_date)]
DatumEjFramtid = Annotated[Datum, AfterValidator(values.not_in_future)]
Ar = Annotated[int, BeforeValidator(values.parse_year)]
Slug = Annotated[str, AfterValidator(values.check_slug)]
Webbadress = Annotated[str, AfterValidator(values.check_url)]
Epost = Annotated[str, AfterValidator(values.check_email)]
Kommunkod = Annotated[str, BeforeValidator(values.resolve_kommun)]
Lanskod = Annotated[str, BeforeValidator(values.resolve_lan)]
Taggslug = Annotated[str, BeforeValidator(values.resolve_tagg)]
Text = Annotated[str, Field(min_length=1, max_length=300)]


class Base(BaseModel):
    """Frozen, with Swedish keys as aliases, and no unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_alias=True, validate_by_name=False)


class Kalla(Base):
    """A source that the reader can look up."""

    titel: str = Field(min_length=1, max_length=300, description="Källans titel.", examples=["Årsrapport 2023"])
    utgivare: str = Field(min_length=1, max_length=200, description="Vem som gett ut den.", examples=["Lunds kommun"])
    url: Webbadress | None = Field(
        None,
        description="Adressen, med https://. Utelämnas bara om rapporten finns på papper.",
        examples=["https://www.lund.se/rapport"],
    )
    ar: Ar | None = Field(None, alias="år", description="Året källan gavs ut.", examples=[2023])
    last: DatumEjFramtid | None = Field(
        None, alias="läst", description="Dagen någon läste källan.", examples=["2026-03-01"]
    )


class Uppfoljning(Base):
    """What has been done to follow up the example, never how good it is."""

    niva: Niva = Field(
        alias="nivå",
        description="Vad som har gjorts: ingen, erfarenhet (egna erfarenheter, samlade på ett ordnat sätt), mätt (egna "
        "siffror före och efter eller över tid), extern (någon utanför har granskat) eller jämförelse (utvärderat "
        "med jämförelsegrupp).",
        examples=["mätt"],
    )
    riktning: Riktning | None = Field(
        None, description="Vad uppföljningen visade. Krävs från nivån mätt och uppåt.", examples=["blandad"]
    )
    ar: Ar | None = Field(
        None, alias="år", description="Året då uppföljningen gjordes. Krävs från nivån mätt och uppåt.", examples=[2024]
    )
    av: Text | None = Field(
        None,
        description="Vem som granskade. Krävs från nivån extern och uppåt, och får inte vara kommunen själv.",
        examples=["FoU Södertörn"],
    )


class Kontakt(Base):
    """A function and its mailbox, never a private person."""

    funktion: Text = Field(description="Funktionen som svarar, inte en person.", examples=["Enheten för barn och unga"])
    e_post: Epost = Field(alias="e-post", description="Funktionens brevlåda.", examples=["barnochunga@lund.se"])


class Exempel(Base):
    """One example of a way of working (front matter of ``exempel/<lan>/<slug>.md``)."""

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
        default_factory=list, max_length=290, description="Kommunerna som arbetar så här.", examples=[["Lund"]]
    )
    lan: list[Lanskod] = Field(
        default_factory=list,
        alias="län",
        max_length=21,
        description="Bara när ett helt län eller en region står bakom. Annars räknas länet ut från kommunerna.",
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
    lage: Lage = Field(
        alias="läge", description="Om arbetet är planerat, pågående eller avslutat.", examples=["pågående"]
    )
    startar: Ar | None = Field(None, alias="startår", description="Året då arbetet började.", examples=[2021])
    slutar: Ar | None = Field(
        None, alias="slutår", description="Året då arbetet slutade. Bara när läget är avslutat.", examples=[2024]
    )
    uppfoljning: Uppfoljning = Field(alias="uppföljning", description="Hur arbetet är uppföljt.")
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
    kontakt: Kontakt | None = Field(
        None, description="Vem läsaren kan fråga. Krävs när kommunen själv har skickat in exemplet."
    )
    kallor: list[Kalla] = Field(
        default_factory=list,
        alias="källor",
        description="Var uppgifterna går att läsa. Krävs för sammanställda exempel och från nivån mätt och uppåt.",
    )
    underlag: Underlag = Field(
        description="inskickat när kommunen har skrivit, sammanställt när redaktionen har skrivit ur öppna källor.",
        examples=["inskickat"],
    )
    publicerad: DatumEjFramtid = Field(description="Dagen exemplet lades in.", examples=["2026-03-01"])
    granskad: DatumEjFramtid = Field(description="Dagen någon senast gick igenom texten.", examples=["2026-03-01"])
    status: Status = Field("publicerad", description="publicerad, utkast eller arkiverad.", examples=["publicerad"])
    arkiverad_orsak: str | None = Field(
        None,
        min_length=3,
        max_length=300,
        description="Varför exemplet är arkiverat. Krävs när status är arkiverad.",
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
    barnversion: str | None = Field(
        None,
        max_length=600,
        description="Samma sak berättad för barn och unga, lätt att läsa.",
        examples=["Förr fick barn sällan träffa sin socialsekreterare. Nu träffas de oftare."],
    )


class Metod(Base):
    """A named method that several places use (front matter of ``docs/metoder/<slug>.md``)."""

    namn: str = Field(min_length=2, max_length=90, description="Metodens namn.", examples=["Skolfam"])
    sammanfattning: str | None = Field(None, max_length=320, description="En eller två meningar om vad metoden är.")
    malgrupp: str | None = Field(None, alias="målgrupp", max_length=200, description="Vilka metoden är till för.")
    synonymer: list[Text] = Field(default_factory=list, description="Andra namn som folk söker på.")
    taggar: list[Taggslug] = Field(default_factory=list, max_length=6, description="Ämnen ur taggar.yml.")
    evidenslage: str | None = Field(
        None, alias="evidensläge", max_length=600, description="Vad forskningen säger, och vem som säger det."
    )
    kallor: list[Kalla] = Field(default_factory=list, alias="källor", description="Var uppgifterna går att läsa.")
    publicerad: DatumEjFramtid | None = Field(None, description="Dagen sidan lades in.")
    granskad: DatumEjFramtid | None = Field(None, description="Dagen någon senast gick igenom texten.")


class Handelse(Base):
    """A conference or other meeting (front matter of ``docs/kalender/<ar>/<slug>.md``)."""

    titel: str = Field(
        min_length=5, max_length=120, description="Vad mötet heter.", examples=["Förbättringsresan i Luleå"]
    )
    datum: Datum = Field(description="Första dagen.", examples=["2017-09-12"])
    slutdatum: Datum | None = Field(None, description="Sista dagen, om det är flera.")
    ort: Text | None = Field(None, description="Orten där mötet hålls.", examples=["Luleå"])
    kommun: Kommunkod | None = Field(None, description="Kommunen där mötet hålls.", examples=["Luleå"])
    arrangor: Text | None = Field(None, alias="arrangör", description="Vem som ordnar mötet.")
    sammanfattning: str | None = Field(None, max_length=320, description="En eller två meningar om mötet.")
    taggar: list[Taggslug] = Field(default_factory=list, max_length=6, description="Ämnen ur taggar.yml.")
    kallor: list[Kalla] = Field(default_factory=list, alias="källor", description="Var uppgifterna går att läsa.")


class Tagg(Base):
    """One term of the controlled vocabulary (``exempel/taggar.yml``)."""

    namn: str = Field(min_length=2, max_length=60, description="Ämnets namn.")
    slug: Slug = Field("", description="Adressen. Räknas ut från namnet om den utelämnas.", validate_default=False)
    definition: str = Field("", max_length=300, description="En mening som en ny socionom förstår.")
    synonymer: list[Text] = Field(default_factory=list, description="Vad folk också skriver.")
    syfte: list[Syfte] = Field(default_factory=list, description="Uppdragets syften som ämnet tjänar.")
    barnkonventionen: list[Annotated[int, BeforeValidator(values.parse_article)]] = Field(
        default_factory=list, description="Artiklar i barnkonventionen, 1–42."
    )
    handlingsplan: list[Omrade] = Field(default_factory=list, description="Områden i SKL:s handlingsplan.")


def field_key(model: type[BaseModel], name: str) -> str:
    """Return the key that a contributor writes for a field of a model (its alias, or the name itself)."""
    info = model.model_fields[name]
    return info.alias or name


@cache
def help_texts() -> frozenset[str]:
    """Return the help text of every field, as it may stand behind a value that was filled in where the template had it."""
    return frozenset(info.description or "" for model in Base.__subclasses__() for info in model.model_fields.values())


@cache
def keys_of(model: type[BaseModel]) -> Mapping[str, Any]:
    """Return the model's fields by the key that a contributor writes."""
    return {field_key(model, name): info for name, info in model.model_fields.items()}
