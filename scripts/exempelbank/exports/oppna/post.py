"""A record of open data: every field of the content's model, under the key that a contributor writes, and what follows from it.

Keys are always there: what is unknown is null, or an empty list. A field that is new in ``content.model`` is here by itself.
"""

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from exempelbank.content import urls
from exempelbank.content.bank import Entry
from exempelbank.content.coded import Syfte
from exempelbank.content.groups import Base
from exempelbank.content.review import review_by
from exempelbank.content.terms import Tagg
from exempelbank.relations.index import Index, Post
from exempelbank.settings import Settings

Record = dict[str, Any]


class Plats(BaseModel):
    """Where a content file is, and what it says below its fields."""

    model_config = ConfigDict(frozen=True, validate_by_name=True)

    slug: str = Field(description="Sista delen av adressen. Unik, och används aldrig om.")
    adress: str = Field(description="Sidans adress på webbplatsen.")
    fil: str = Field(description="Filen som uppgifterna kommer ur.")
    text: str = Field(description="Texten under uppgifterna, som Markdown.")


class ExempelPlats(Plats):
    """What follows from an example's fields."""

    kommunnamn: list[str] = Field(description="Kommunernas namn, i samma ordning som kommuner.")
    lanskoder: list[str] = Field(alias="länskoder", description="Länens koder, också där länet räknas ut ur kommunen.")
    lansnamn: list[str] = Field(alias="länsnamn", description="Länens namn, i samma ordning som länskoder.")
    syften: list[Syfte] = Field(description="Vilka av uppdragets fyra syften exemplet tjänar, ur dess taggar.")
    artiklar: list[int] = Field(description="Artiklar i barnkonventionen som taggarna rör.")
    granskas_senast: date = Field(description="Sista dagen som granskningen gäller.")


class Amne(BaseModel):
    """Where a tag's page is, and how many examples it has."""

    adress: str = Field(description="Sidans adress på webbplatsen.")
    exempel: int = Field(description="Hur många exempel som har ämnet, de arkiverade inte medräknade.")


class Kommunpost(BaseModel):
    """A municipality, and its examples."""

    model_config = ConfigDict(frozen=True, validate_by_name=True)

    kod: str = Field(description="Kommunens kod, fyra siffror.")
    namn: str = Field(description="Kommunens namn.")
    fullt_namn: str = Field(description="Namnet som det skrivs i löpande text.")
    adress: str = Field(description="Kommunens sida på webbplatsen.")
    lanskod: str = Field(alias="länskod", description="Länets kod, två siffror.")
    lansnamn: str = Field(alias="länsnamn", description="Länets namn.")
    gruppkod: str = Field(description="SKR:s kommungrupp 2023, kod.")
    gruppnamn: str = Field(description="SKR:s kommungrupp 2023, namn.")
    folkmangd: int = Field(alias="folkmängd", description="Antal invånare.")
    folkmangd_ar: int = Field(alias="folkmängd_år", description="Året som folkmängden gäller.")
    lat: float = Field(description="Huvudortens latitud, WGS 84.")
    lon: float = Field(description="Huvudortens longitud, WGS 84.")
    exempel: list[str] = Field(description="Exempel från kommunen, som slug, de arkiverade inte medräknade.")


def of_exempel(index: Index, settings: Settings, entry: Post) -> Record:
    """Return an example."""
    kommuner, lan = index.municipalities(entry), index.counties(entry)
    tags = index.vocabulary.tagg_by_slug
    own = ExempelPlats(
        **_place(settings, entry),
        kommunnamn=[kommun.namn for kommun in kommuner],
        lanskoder=[item.kod for item in lan],
        lansnamn=[item.namn for item in lan],
        syften=list(index.purposes(entry)),
        artiklar=sorted({number for slug in entry.data.taggar for number in tags[slug].barnkonventionen}),
        granskas_senast=review_by(entry.data.granskad),
    )
    return _record(entry.data, own)


def of_entry(settings: Settings, entry: Entry[Any]) -> Record:
    """Return a method or an event."""
    return _record(entry.data, Plats(**_place(settings, entry)))


def of_tagg(index: Index, settings: Settings, item: Tagg) -> Record:
    """Return a tag."""
    count = len(index.by_tagg.get(item.slug, ()))
    return _record(item, Amne(adress=settings.absolute(urls.tagg(item.slug)), exempel=count))


def kommuner(index: Index, settings: Settings) -> list[Record]:
    """Return the municipalities, by code."""
    register = index.vocabulary.register
    found = []
    for item in sorted(register.kommuner.values(), key=lambda kommun: kommun.kod):
        given = {name: getattr(item, name) for name in Kommunpost.model_fields if hasattr(item, name)}
        post = Kommunpost(
            **given,
            adress=settings.absolute(urls.kommun(item)),
            lansnamn=register.lan[item.lanskod].namn,
            exempel=[entry.slug for entry in index.by_kommun.get(item.kod, ())],
        )
        found.append(post.model_dump(mode="json", by_alias=True))
    return found


def _place(settings: Settings, entry: Entry[Any]) -> dict[str, str]:
    address = settings.absolute(urls.of_file(entry.file) or urls.START)
    return {"slug": entry.slug, "adress": address, "fil": entry.file, "text": entry.body.strip()}


def _record(data: Base, own: BaseModel) -> Record:
    """Return what names a record first, then the model's fields, then what follows from them, its text last."""
    follows: Record = own.model_dump(mode="json", by_alias=True)
    fields: Record = data.model_dump(mode="json", by_alias=True)
    first: Record = {key: follows[key] for key in ("slug", "adress") if key in follows}
    text: Record = {"text": follows.pop("text")} if "text" in follows else {}
    return {**first, **fields, **follows, **text}
