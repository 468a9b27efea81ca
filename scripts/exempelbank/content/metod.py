"""What a method holds: part of the one field list (``model``)."""

from pydantic import Field

from exempelbank.content.groups import Base, DatumEjFramtid, Kalla, Kallid, Taggslug, Text, Webbadress


class Metod(Base):
    """A named method that several places use (front matter of ``docs/metoder/<slug>.md``)."""

    namn: str = Field(min_length=2, max_length=90, description="Metodens namn.", examples=["Skolfam"])
    sammanfattning: str = Field(min_length=10, max_length=320, description="En eller två meningar om vad metoden är.")
    malgrupp: str | None = Field(None, alias="målgrupp", max_length=200, description="Vilka metoden är till för.")
    synonymer: list[Text] = Field(default_factory=list, description="Andra namn som folk söker på.")
    taggar: list[Taggslug] = Field(default_factory=list, max_length=6, description="Ämnen ur taggar.yml.")
    evidenslage: str | None = Field(
        None, alias="evidensläge", max_length=600, description="Vad forskningen säger, och vem som säger det."
    )
    evidenskalla: list[Kallid] = Field(
        default_factory=list,
        alias="evidenskälla",
        max_length=10,
        description="Vilka av källorna evidensläget bygger på, med deras id.",
        examples=[["sbu-2021"]],
    )
    utbildning: Text | None = Field(None, description="Vilken utbildning som krävs, som en källa säger det.")
    kostnad: Text | None = Field(None, description="Vad metoden kostar, som en källa säger det.")
    tid: Text | None = Field(None, description="Hur lång tid metoden tar, som en källa säger det.")
    licens: Text | None = Field(None, description="Om metoden kräver licens, som en källa säger det.")
    webb: Webbadress | None = Field(None, description="Metodens egen webbplats.", examples=["https://www.skolfam.se/"])
    steg: list[Text] = Field(default_factory=list, max_length=20, description="Metodens steg, i ordning.")
    kallor: list[Kalla] = Field(min_length=1, alias="källor", description="Var uppgifterna går att läsa.")
    publicerad: DatumEjFramtid | None = Field(None, description="Dagen sidan lades in.")
    granskad: DatumEjFramtid | None = Field(None, description="Dagen någon senast gick igenom texten.")
