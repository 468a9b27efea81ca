"""What a conference or other meeting holds: part of the one field list (``model``)."""

from pydantic import Field

from exempelbank.content.groups import (
    Base,
    Datum,
    DatumEjFramtid,
    JaNej,
    Kalla,
    Klockslag,
    Kommunkod,
    Lanskod,
    Slug,
    Taggslug,
    Text,
    Webbadress,
)


class Handelse(Base):
    """A conference or other meeting (front matter of ``docs/kalender/<ar>/<slug>.md``)."""

    titel: str = Field(
        min_length=5, max_length=120, description="Vad mötet heter.", examples=["Förbättringsresan i Luleå"]
    )
    datum: Datum = Field(description="Första dagen.", examples=["2017-09-12"])
    slutdatum: Datum | None = Field(None, description="Sista dagen, om det är flera.")
    tid: Klockslag | None = Field(None, description="När mötet börjar, svensk tid.", examples=["09:30"])
    sluttid: Klockslag | None = Field(None, description="När mötet slutar, svensk tid.", examples=["16:00"])
    ort: Text | None = Field(None, description="Orten där mötet hålls.", examples=["Luleå"])
    kommun: Kommunkod | None = Field(None, description="Kommunen där mötet hålls.", examples=["Luleå"])
    lan: Lanskod | None = Field(None, alias="län", description="Länet, när mötet gäller ett helt län.")
    arrangor: Text | None = Field(None, alias="arrangör", description="Vem som ordnar mötet.")
    webb: Webbadress | None = Field(None, description="Mötets egen sida.", examples=["https://www.lulea.se/resan"])
    installt: JaNej = Field(default=False, alias="inställt", description="ja när mötet är inställt.", examples=["ja"])
    exempel: list[Slug] = Field(default_factory=list, max_length=60, description="Exempel som visas på mötet.")
    sammanfattning: str | None = Field(None, max_length=320, description="En eller två meningar om mötet.")
    taggar: list[Taggslug] = Field(default_factory=list, max_length=6, description="Ämnen ur taggar.yml.")
    kallor: list[Kalla] = Field(default_factory=list, alias="källor", description="Var uppgifterna går att läsa.")
    publicerad: DatumEjFramtid | None = Field(None, description="Dagen sidan lades in.")
    granskad: DatumEjFramtid | None = Field(None, description="Dagen någon senast gick igenom texten.")
