"""Declared here: whether the fields are those of the model, and have the shape it states."""

from exempelbank.content.declarations import Family, fields

FAMILY = Family("Vilka uppgifter som finns")

OKANT = FAMILY.error(
    "falt-okant",
    "Varje uppgift har ett namn som finns i mallen.",
    "En felstavad uppgift hade annars försvunnit utan att någon märkte det.",
    bad=fields("malgrup: Barn i familjehem"),
    good=fields("målgrupp: Barn i familjehem"),
)
SAKNAS = FAMILY.error(
    "falt-saknas",
    "Alla uppgifter som måste finnas är ifyllda.",
    "Läsaren behöver dem för att förstå och hitta exemplet. Vissa krävs bara ihop med andra, till exempel källor när ni "
    "har mätt.",
    bad=fields("läge:"),
    good=fields("läge: pågående"),
)
LANGD = FAMILY.error(
    "falt-langd",
    "En text är varken för kort eller för lång.",
    "Titel och sammanfattning visas i listor och sökträffar, där platsen är liten.",
    bad=fields("titel: Skolfam"),
    good=fields("titel: Skolfam gav bättre betyg i Lund"),
)
ANTAL = FAMILY.error(
    "falt-antal",
    "En lista har lagom många värden.",
    "Ett exempel utan tagg går inte att hitta, och ett med för många säger inte vad det handlar om.",
    bad=fields("taggar: [barnrätt, skola, samverkan, öppenvård, föräldrastöd, uppföljning, skolfrånvaro]"),
    good=fields("taggar: [barnrätt, skola, samverkan]"),
)
VAL = FAMILY.error(
    "falt-val",
    "Där det finns fasta val är värdet ett av dem.",
    "Annars går det inte att sortera och välja ut exempel.",
    bad=fields("läge: på gång"),
    good=fields("läge: pågående"),
)
TYP = FAMILY.error(
    "falt-typ",
    "Det som ska vara en lista är en lista, och det som ska vara en text är en text.",
    "Annars går uppgiften inte att visa.",
    bad=fields("samverkan: Skolan och BVC"),
    good=fields("samverkan: [Skolan, BVC]"),
)
