"""Declared here: what stops a file from being read."""

from exempelbank.content.declarations import Family, Snippet, fields, paragraph

FAMILY = Family("Själva filen")

NAMN = FAMILY.error(
    "fil-namn",
    "Filens namn har bara a–z, 0–9 och bindestreck, och är 3–80 tecken långt.",
    "Namnet blir sidans adress. Å, ä, ö, mellanslag och stora bokstäver ställer till det i adresser.",
    bad=Snippet(file="exempel/skane/Lund Familjehem.md"),
    good=Snippet(file="exempel/skane/lund-familjehem.md"),
)
TYP = FAMILY.error(
    "fil-typ",
    "Bland exemplen ligger bara textfiler som slutar på `.md`, och bilder.",
    "Andra filer går inte att visa på webbplatsen och inte att kontrollera.",
    bad=Snippet("Barnen fick vänta länge.", "fil", "exempel/skane/lund-familjehem.docx"),
    good=Snippet(file="exempel/skane/lund-familjehem.md"),
)
TOM = FAMILY.error(
    "fil-tom",
    "Filen är inte tom.",
    "Ofta har texten inte följt med när filen sparades.",
    bad=Snippet("", "fil"),
    good=Snippet(),
)
LANK = FAMILY.error(
    "fil-lank",
    "En fil är en riktig fil, inte en genväg (symbolisk länk) till en annan.",
    "En genväg kan leda till något på en enda dator, och då blir sidan tom för alla andra.",
    bad=Snippet(link_to="../halland/halmstad-familjehem.md"),
    good=Snippet(),
)
STORLEK = FAMILY.error(
    "fil-storlek",
    "En textfil är högst 200 kB och 10 000 rader.",
    "Större filer är nästan alltid bilder som har klistrats in i texten, eller ett helt annat dokument.",
    bad=paragraph("Barnen fick vänta länge på sin första utredning.\n\n" * 5_000),
    good=paragraph("Barnen fick vänta länge på sin första utredning."),
)
LASBAR = FAMILY.error(
    "fil-lasbar",
    "Filen går att öppna.",
    "En fil som är låst för andra kan varken kontrolleras eller visas.",
    bad=Snippet(locked=True),
    good=Snippet(),
)
TECKENKODNING = FAMILY.error(
    "teckenkodning",
    "Filen är sparad med teckenkodningen `UTF-8`.",
    "I andra kodningar går det inte att veta vilka tecken som är å, ä och ö.",
    bad=Snippet("Våra barn fick vänta länge.", "stycke", saved_as="cp1252"),
    good=Snippet("Våra barn fick vänta länge.", "stycke"),
)
STYRTECKEN = FAMILY.error(
    "styrtecken",
    "Det finns inga osynliga styrtecken i texten, varken som tecken eller skrivna som `\\x07` i en uppgift.",
    "De följer ofta med vid inklistring. De kan dölja text, visa den baklänges eller göra att sidan inte går att bygga.",
    bad=fields('titel: "Mer tid \\x07med barnen i Lund"'),
    good=fields('titel: "Mer tid med barnen i Lund"'),
)
KONFLIKT = FAMILY.error(
    "git-konflikt",
    "Det finns inga markeringar från git om att två personer har ändrat på samma ställe.",
    "Annars visas båda versionerna på sidan, och markeringarna med dem.",
    bad=paragraph(
        "<<<<<<< HEAD\nBarnen fick vänta länge.\n=======\nBarnen fick vänta i flera månader.\n>>>>>>> forslag"
    ),
    good=paragraph("Barnen fick vänta i flera månader."),
)
FOR_MANGA = FAMILY.error(
    "for-manga",
    "En fil har inte mer än hundra fel av samma slag.",
    "Fler hjälper ingen. När de första är rättade visas resten.",
    bad=Snippet("<br>Barnen fick vänta länge.\n\n" * 101, "stycke", follows=("html",) * 100),
    good=paragraph("Barnen fick vänta länge."),
)
