"""What the editors' own lists hold: tags, sought needs, sections of law, the points of the plan, removed addresses."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from exempelbank.content import dates, values
from exempelbank.content.coded import Grupp, Omrade, Syfte
from exempelbank.content.groups import Base, DatumEjFramtid, Kallid, Slug, Taggslug, Text


class Tagg(Base):
    """One term of the controlled vocabulary (``exempel/taggar.yml``)."""

    namn: str = Field(min_length=2, max_length=60, description="Ämnets namn.")
    slug: Slug = Field("", description="Adressen. Räknas ut från namnet om den utelämnas.", validate_default=False)
    definition: str = Field("", max_length=300, description="En mening som en ny socionom förstår.")
    synonymer: list[Text] = Field(default_factory=list, description="Vad folk också skriver.")
    syfte: list[Syfte] = Field(default_factory=list, description="Uppdragets syften som ämnet tjänar.")
    barnkonventionen: list[Annotated[int, BeforeValidator(dates.parse_article)]] = Field(
        default_factory=list, description="Artiklar i barnkonventionen, 1–42."
    )
    grupp: Grupp | None = Field(None, description="Gruppen som ämnet visas i.", examples=["barnet"])


class Behov(Base):
    """A need that people ask about and that the bank seeks an example for (``exempel/behov.yml``)."""

    id: Kallid = Field(description="Behovets namn, som exempel pekar på.", examples=["syskon-traffas"])
    fraga: Text = Field(
        alias="fråga",
        max_length=120,
        description="Behovet som någon frågar om det.",
        examples=["Hur får syskon som placerats på olika håll träffas?"],
    )
    former: list[Text] = Field(default_factory=list, description="Andra sätt att fråga, med vardagliga ord.")
    taggar: list[Taggslug] = Field(min_length=1, max_length=6, description="Ämnen ur taggar.yml.")
    sokt: DatumEjFramtid | None = Field(None, alias="sökt", description="Dagen vi senast letade.")
    var: Text | None = Field(None, description="Var vi letade och vad vi såg i stället, i en mening.")


class Lagrum(Base):
    """A section of law and what people call it (``exempel/lagrum.yml``)."""

    kod: Kallid = Field(description="Kort namn som exempel pekar på.", examples=["lvu-22"])
    namn: Text = Field(description="Lagrummet som det skrivs.", examples=["22 § LVU"])
    former: list[Text] = Field(default_factory=list, description="Vad folk kallar det, till exempel mellantvång.")
    sida: Text = Field(description="Sidan hos oss som säger det.", examples=["/uppdraget/nya-lagen/"])
    kalla: Text = Field(
        alias="källa", description="Var det är belagt.", examples=["LVU, i lydelsen enligt lag 2025:410"]
    )

    def covers(self, kod: str) -> bool:
        """Tell whether a section is this one, or belongs to it where it is a whole act: ``sol-2025`` covers ``sol-2025-11-5``."""
        return kod == self.kod or kod.startswith(f"{self.kod}-")


class Punkt(Base):
    """A point that SKL should work for, in the plan of 2015 (``exempel/uppdrag.yml``)."""

    id: Kallid = Field(description="Punktens namn, som exempel pekar på.", examples=["tidiga-insatser"])
    omrade: Omrade = Field(alias="område", description="Planens område.", examples=["tydligt uppdrag"])
    punkt: Text = Field(description="Vad punkten säger, kort.")
    taggar: list[Taggslug] = Field(
        default_factory=list, description="Ämnen: ett exempel med alla dem hör till punkten."
    )
    svar: Text | None = Field(
        None, description="Vad banken svarar i ord, där en lista på exempel inte räcker.", examples=["Hela banken."]
    )
    utanfor: Annotated[bool, BeforeValidator(values.parse_yes)] = Field(
        default=False, alias="utanför", description="ja när ingen kommuns exempel kan möta punkten."
    )


class Regeringsuppdrag(Base):
    """An assignment that the bank answers to, as the government's decision has it (``exempel/uppdrag.yml``)."""

    titel: Text = Field(description="Beslutets rubrik.")
    till: Text = Field(description="Vem som fick uppdraget.", examples=["Socialstyrelsen"])
    tid: Text = Field(description="Tiden som uppdraget gällde.", examples=["2018–2019"])
    diarienummer: Text | None = Field(None, description="Beslutets diarienummer, om det är känt.")
    pengar: Text | None = Field(None, description="Vad beslutet säger om pengar.")
    plan: Text | None = Field(None, description="När planen skulle lämnas.")
    delredovisning: Text | None = Field(None, description="När delredovisningen skulle lämnas.")
    slutredovisning: Text | None = Field(None, description="När slutredovisningen skulle lämnas.")
    lamnas: Text | None = Field(None, alias="lämnas", description="Vart redovisningen skulle lämnas.")
    syften: list[Text] = Field(default_factory=list, description="Syftena, som beslutet har dem.")
    samrad: list[Text] = Field(default_factory=list, alias="samråd", description="Vilka man skulle samråda med.")
    namner: list[Text] = Field(
        default_factory=list, alias="nämner", description="Andra diarienummer i beslutet, och vad de gäller."
    )


class Borttagen(Base):
    """An address that once held an example and is never used again (``exempel/borttagna.yml``)."""

    slug: Slug = Field(description="Adressen som togs bort.", examples=["lund-gamla-teamet"])
    datum: DatumEjFramtid = Field(description="Dagen exemplet togs bort.")
    orsak: Text = Field(description="Varför, i allmänna ord.", examples=["På kommunens begäran."])
