"""Groups of fields that documents hold: a source, the follow-up, the contact and others; and the types of single values."""

from collections.abc import Mapping
from datetime import date, time
from functools import cache
from typing import Annotated, Any, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic.config import JsonDict

from exempelbank.content import dates, values
from exempelbank.content.coded import Del, Niva, Riktning

Datum = Annotated[date, BeforeValidator(dates.parse_date)]
DatumEjFramtid = Annotated[Datum, AfterValidator(dates.not_in_future)]
Ar = Annotated[int, BeforeValidator(dates.parse_year)]
Slug = Annotated[str, AfterValidator(values.check_slug)]
Webbadress = Annotated[str, AfterValidator(values.check_url)]
Epost = Annotated[str, AfterValidator(values.check_email)]
Kommunkod = Annotated[str, BeforeValidator(values.resolve_kommun)]
Lanskod = Annotated[str, BeforeValidator(values.resolve_lan)]
Taggslug = Annotated[str, BeforeValidator(values.resolve_tagg)]
Text = Annotated[str, Field(min_length=1, max_length=300)]
Kort = Annotated[str, Field(min_length=1, max_length=200)]
Klockslag = Annotated[
    time,
    BeforeValidator(dates.parse_time),
    WithJsonSchema({"type": "string", "examples": ["09:30"]}, mode="validation"),
]
Alder = Annotated[int, BeforeValidator(dates.parse_age)]
JaNej = Annotated[bool, BeforeValidator(values.parse_yes), WithJsonSchema({"enum": ["ja", "nej"]}, mode="validation")]
Kallid = Annotated[str, AfterValidator(values.check_id)]


CONDITION = "villkor"


class Base(BaseModel):
    """Frozen, with Swedish keys as aliases, and no unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_alias=True, validate_by_name=False)


def when(condition: str) -> JsonDict:
    """Return what a field that is required only sometimes says of itself: when, as the end of "Krävs …"."""
    return {CONDITION: condition}


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
    id: Kallid | None = Field(
        None,
        description="Ett kort namn på källan inom filen, så att uppföljningen kan peka på den.",
        examples=["rapport-2023"],
    )
    del_: Del | None = Field(
        None,
        alias="del",
        description="Hur mycket av källan som är läst: hela, sammanfattning eller utdrag.",
        examples=["sammanfattning"],
    )
    arkiv: Webbadress | None = Field(
        None,
        description="Adressen till en arkiverad kopia, om källan kan försvinna.",
        examples=["https://web.archive.org/web/2026/https://www.lund.se/rapport"],
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
        None,
        description="Vad uppföljningen visade: positiv, blandad, ingen skillnad, negativ eller för tidigt. "
        "Från nivån extern också inte läst: någon har utvärderat, men ingen här har läst rapporten.",
        json_schema_extra=when("från nivån mätt och uppåt"),
        examples=["blandad"],
    )
    ar: Ar | None = Field(
        None,
        alias="år",
        description="Året då uppföljningen gjordes.",
        json_schema_extra=when("från nivån mätt och uppåt, utom när riktningen är inte läst"),
        examples=[2024],
    )
    av: Text | None = Field(
        None,
        description="Vem som granskade. Får inte vara kommunen själv.",
        json_schema_extra=when("från nivån extern och uppåt"),
        examples=["FoU Södertörn"],
    )
    kalla: list[Kallid] = Field(
        default_factory=list,
        alias="källa",
        max_length=10,
        description="Vilka av källorna uppföljningen bygger på, med deras id.",
        json_schema_extra=when("från nivån extern och uppåt"),
        examples=[["rapport-2023"]],
    )


class Kontakt(Base):
    """A function and its mailbox, never a private person."""

    funktion: Text = Field(description="Funktionen som svarar, inte en person.", examples=["Enheten för barn och unga"])
    e_post: Epost | None = Field(
        None,
        alias="e-post",
        description="Funktionens gemensamma brevlåda. Behövs för att ett inskickat exempel ska kunna publiceras.",
        examples=["barnochunga@lund.se"],
    )


class Aldersspann(Base):
    """The children's age, whole years from 0 to 25."""

    fran: Alder = Field(alias="från", description="De yngsta barnens ålder, i hela år.", examples=[7])
    till: Alder = Field(description="De äldsta barnens ålder, i hela år.", examples=[16])


class Bekraftelse(Base):
    """The municipality has read the text and stands by it."""

    datum: DatumEjFramtid = Field(description="Dagen kommunen läste texten.", examples=["2026-11-20"])
    av: Text = Field(description="Funktionen som läste, inte en person.", examples=["Enheten för barn och unga"])


class Anpassning(Base):
    """What those who adapted another example kept, changed and dropped, and how it went."""

    av: Slug = Field(description="Exemplet som ni tog efter, ur bygger_på.", examples=["helsingborg-skolfam"])
    beholl: Text | None = Field(
        None, alias="behöll", description="Vad ni behöll.", examples=["Teamet med psykolog och specialpedagog"]
    )
    andrade: Text | None = Field(
        None, alias="ändrade", description="Vad ni gjorde annorlunda.", examples=["Teamet delas av tre kommuner"]
    )
    tog_bort: Text | None = Field(None, alias="tog bort", description="Vad ni lät bli.", examples=["Det ena testet"])
    hur_det_gick: Text | None = Field(
        None, alias="hur det gick", description="Hur det gick hos er.", examples=["Barnen väntade kortare tid"]
    )


class Svar(Base):
    """A sought need that the example meets, wholly or in part."""

    id: Kallid = Field(description="Behovets id i exempel/behov.yml.", examples=["syskon-traffas"])
    delvis: JaNej = Field(
        default=False, description="ja när exemplet bara svarar på en del av behovet.", examples=["ja"]
    )


def field_key(model: type[BaseModel], name: str) -> str:
    """Return the key that a contributor writes for a field of a model (its alias, or the name itself)."""
    info = model.model_fields[name]
    return info.alias or name


def group_of(annotation: Any) -> type[BaseModel] | None:
    """Return the model of the group that a field holds, one or a list of them; None for a single value."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := group_of(arg))), None)


def is_list(annotation: Any) -> bool:
    """Tell whether a field holds several values."""
    return "list[" in str(annotation)


@cache
def help_texts() -> frozenset[str]:
    """Return the help text of every field, as it may stand behind a value that was filled in where the template had it."""
    return frozenset(info.description or "" for model in Base.__subclasses__() for info in model.model_fields.values())


@cache
def keys_of(model: type[BaseModel]) -> Mapping[str, Any]:
    """Return the model's fields by the key that a contributor writes."""
    return {field_key(model, name): info for name, info in model.model_fields.items()}
