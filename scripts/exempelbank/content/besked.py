"""What is said of the faults that the form finds as well as the command line: one text for both, with places to fill in.

A place is a name in braces. The form gets the texts as they stand here (``contribute.formular``) and fills them in the same way.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Besked:
    """A message and its advice, by the id of the rule that gives them."""

    rule: str
    message: str
    fix: str

    def words(self, **values: object) -> tuple[str, str]:
        """Return message and advice with the places filled in."""
        return self.message.format(**values), self.fix.format(**values)


_EXAMPLE = "{example}"
_LONGER = "Korta texten med {over} tecken. Resten kan stå längre ner på sidan."
_MAILBOX = "Skriv en funktions brevlåda, till exempel: barnochunga@lund.se"

UPPGIFT = Besked("falt-saknas", "Uppgiften ”{key}” saknas.", "{help} {example}")
KORT = Besked("falt-langd", "”{key}” är för kort: {count} tecken. Minst {limit} behövs.", _EXAMPLE)
LANG = Besked("falt-langd", "”{key}” är för lång: {count} tecken. Högst {limit} får plats.", _LONGER)
FLER = Besked("falt-antal", "”{key}” ska ha minst {values}, men har {count}.", _EXAMPLE)
FARRE = Besked("falt-antal", "”{key}” ska ha högst {values}, men har {count}.", "Ta bort {over} av dem.")
ARTAL = Besked(
    "artal",
    "”{written}” är inte ett årtal mellan {first} och {last}.",
    "Skriv ett enda år med fyra siffror, till exempel {example}.",
)
ALDER = Besked("alder", "”{written}” är ingen ålder mellan 0 och {oldest}.", "Skriv hela år, till exempel: 7")
ALDER_ORDNING = Besked(
    "alder-ordning", "Åldern går från {first} till {last}.", "Skriv: ålder: {{från: {last}, till: {first}}}"
)
WEBBADRESS = Besked(
    "webbadress",
    "”{written}” är ingen webbadress som går att öppna.",
    "Kopiera hela adressen ur webbläsaren, så att den börjar med https://, till exempel: {guess}",
)
HTTP = Besked("http", "Adressen börjar med http och inte https.", "Pröva om sidan finns på: {better}")
E_POST = Besked(
    "e-post",
    "”{written}” är ingen e-postadress.",
    "Skriv funktionens brevlåda, till exempel: barnochunga@lund.se",
)
PLATS = Besked(
    "falt-saknas",
    "Uppgiften ”kommuner” saknas. Skriv vilka kommuner exemplet kommer från.",
    "Lägg till kommuner: [Göteborg]",
)
KRAVS_AV_NIVA = Besked(
    "falt-saknas", "Uppgiften ”{key}” saknas. Den krävs när nivån är {level}.", "Lägg till {example}"
)
_SOURCE = "källor: och under den, indraget: - titel: Årsrapport 2023, utgivare: Lunds kommun och url: https://www.lund.se/rapport"
KALLA_NIVA = Besked(
    "falt-saknas",
    "Uppgiften ”källor” saknas. Minst en källa krävs när nivån är {level}.",
    f"Lägg till {_SOURCE}",
)
KALLA_UNDERLAG = Besked(
    "falt-saknas",
    "Uppgiften ”källor” saknas. Minst en källa krävs när exemplet är sammanställt ur öppna källor.",
    f"Lägg till {_SOURCE}",
)
KONTAKT = Besked(
    "falt-saknas",
    "Uppgiften ”kontakt” saknas. Den krävs när kommunen själv har skickat in exemplet.",
    "Lägg till kontakt: och under den, indraget: funktion: Enheten för barn och unga och e-post: barnochunga@lund.se",
)
OLAST = Besked(
    "riktning-olast",
    "Riktningen inte läst går inte att välja på nivån {level}.",
    "Skriv vad era siffror visade: riktning: blandad",
)
KALLA_SAKNAS = Besked(
    "uppfoljning-kalla",
    "Det står inte vilken av källorna uppföljningen bygger på.",
    "Ge källan ett id, till exempel id: rapport-2023, och skriv det under uppföljning: källa: [rapport-2023]",
)
FRAGOR = Besked(
    "fragor-fa",
    "Här står {count} av minst {least} frågor.",
    "Skriv samma fråga på fler sätt: med vardagsord, som sökord och som fackuttryck.",
)
AR_ORDNING = Besked(
    "ar-ordning",
    "Slutåret {end} ligger före startåret {start}.",
    "Skriv {start} eller senare, eller rätta startår.",
)
RUBRIK = Besked("rubrik-saknas", "Rubriken ”{heading}” saknas.", "Lägg till ”## {heading}” {where}, med text under.")
REN_TEXT = Besked(
    "html",
    "”{key}” ska vara ren text, utan HTML och Markdown.",
    "Ta bort tecknen och skriv bara orden. Länkar hör hemma under källor.",
)
TOM = Besked(
    "rubrik-tom",
    "Det står ingenting under rubriken ”{heading}”.",
    "Skriv några meningar. Vet ni inget om det, ta bort rubriken och skriv det under okänt, till exempel okänt: [resultat]",
)
PERSONNUMMER = Besked(
    "personnummer",
    "Här står ett personnummer eller samordningsnummer. Det får aldrig finnas i ett exempel.",
    "Ta bort numret. Har texten redan skickats in, säg till redaktionen så att även historiken rensas.",
)
PRIVAT = Besked("e-post-privat", "Adressen hos {domain} är en privat brevlåda.", _MAILBOX)
PERSON = Besked("e-post-person", "Adressen ser ut att höra till en person.", _MAILBOX)
TELEFON = Besked(
    "telefon",
    "Här står ett telefonnummer.",
    "Ta bort det, eller hänvisa till kommunens växel i ord. Kontaktvägen är funktionens brevlåda.",
)
SMA_TAL = Besked(
    "sma-tal",
    "”{written}” är så få att barnen kan kännas igen.",
    "Skriv till exempel ”färre än fem {who}” eller ”några {who}”.",
)
_SWEDISH_SIGNS = "Skriv: {right}"
OMVAG = Besked("adress-sparning", "Adressen ”{written}” går en omväg, eller räknar vem som följer den.", _SWEDISH_SIGNS)
INTERN = Besked(
    "adress-intern",
    "Adressen ”{written}” går bara att öppna inne i ett nät.",
    "Skriv en adress som alla kan öppna. Finns ingen, berätta i texten vad som står där, och ta bort länken.",
)
PUNKT = Besked(
    "inklistrad-lista",
    "Listan har inklistrade tecken i stället för -.",
    "Byt tecknet först på varje rad mot -, till exempel: {example}",
)
NOT = Besked(
    "inklistrad-not",
    "Not [{mark}] är inklistrad och leder ingenstans på sidan.",
    "Skriv noten där [{mark}] står, inom parentes, eller lägg den bland källorna: ({note})",
)
BARN_NAMN = Besked(
    "personnamn",
    "”{written}” ser ut att nämna en människa vid namn.",
    "Skriv utan namn, till exempel: ett barn i skolåldern. Ta också bort orten om barnet kan kännas igen.",
)
ANSTALLD_NAMN = Besked("personnamn", BARN_NAMN.message, "Skriv bara funktionen, till exempel: enhetschefen.")
VERSALER = Besked(
    "titel-form",
    "Titeln är skriven med bara stora bokstäver.",
    "Skriv med små bokstäver, utom i början och i namn: {right}",
)
CITERAD = Besked("titel-form", "Hela titeln står inom citattecken.", "Ta bort citattecknen: {right}")
PUNKTTAL = Besked("tal-form", "”{written}” är skrivet med decimalpunkt.", _SWEDISH_SIGNS)
KOMMATAL = Besked("tal-form", "”{written}” är skrivet med komma mellan tusental.", _SWEDISH_SIGNS)
MALLPROV = Besked(
    "mall-exempel",
    "”{written}” är mallens exempel, inte ert eget.",
    "Skriv hur det är hos er, eller ta bort raden.",
)
MALLTEXT = Besked(
    "malltext",
    "Här står mallens text kvar: ”{written}”.",
    "Byt ut den mot er egen text, eller ta bort raden.",
)
STYCKE = Besked(
    "stycke-langd",
    "Stycket är {count} tecken långt. Högst {limit} får plats.",
    "Dela stycket: lägg in en tom rad där något nytt börjar.",
)
OKANT_ANDA = Besked(
    "okant-anda",
    "”{code}” står under okänt, men finns också i filen.",
    "Ta bort ordet under okänt, eller ta bort det andra. Det som är delvis känt kan stå som ett förbehåll.",
)
DUBBLETT = Besked("falt-dubblett", "Samma sak står två gånger under ”{key}”.", "Ta bort den ena.")
STYRTECKEN = Besked(
    "styrtecken",
    "Här finns ett osynligt styrtecken (U+{code}){how}.",
    "Ta bort {written} ur texten.",
)
_LINK = "Skriv hela adressen: [rapporten](https://www.lund.se/rapport)"
LANK_TYP = Besked("lank-typ", "Länken ”{written}” går inte att använda. Länkar ska gå till en webbsida.", _LINK)
LANK_HTTP = Besked("http", "Länken börjar med http och inte https.", "Pröva om sidan finns på: {better}")
BILD_ALT = Besked(
    "bild-alt",
    "Bilden saknar beskrivning för den som inte ser den.",
    "Beskriv bilden inom hakparenteserna: ![Vad bilden visar]({target})",
)
BILD_FJARR = Besked(
    "bild-fjarr",
    "Bilden ”{written}” ligger på en annan plats på nätet.",
    "Ladda ner bilden, lägg den i mappen {slug} bredvid filen och skriv: {slug}/bild.jpg",
)
BILD_TYP = Besked(
    "bild-typ",
    "Bilden ”{written}” är inte av rätt sort. Bara jpg, png och webp går att använda.",
    "Spara bilden som jpg, png eller webp.",
)
ORSAK = Besked(
    "falt-saknas",
    "Uppgiften ”arkiverad_orsak” saknas. Läsaren behöver veta varför.",
    "Lägg till arkiverad_orsak: Arbetet lades ner 2025.",
)
OKAND_UPPGIFT = Besked(
    "falt-okant", "Det finns ingen uppgift som heter ”{key}”.", "De uppgifter som finns är {listed}."
)
FALT_VAL = Besked("falt-val", "”{written}” går inte att välja för ”{key}”.", "Välj {listed}.")
FALT_LISTA = Besked("falt-typ", "”{key}” ska vara en lista.", _EXAMPLE)
FALT_GRUPP = Besked("falt-typ", "”{key}” ska vara en grupp av uppgifter.", _EXAMPLE)
FALT_ETT = Besked("falt-typ", "”{key}” ska vara ett enda värde.", _EXAMPLE)
OLASLIG = Besked(
    "yaml-fel",
    "Det som står vid ”{key}” i filen går inte att läsa.",
    "Svara på frågan här i stället, så byts raden ut. Den löd: {written}",
)
KOMMUN = Besked("kommun", "Det finns ingen kommun som heter ”{written}”.", "{advice}")
LAN = Besked("lan", "Det finns inget län som heter ”{written}”.", "{advice}")
TAGG = Besked("tagg", "Taggen ”{written}” finns inte i exempel/taggar.yml.", "{advice}")
SLUTAR_LAGE = Besked(
    "slutar-lage",
    "Slutår får bara stå när läget är avslutat. Nu är läget {state}.",
    "Ta bort slutår, eller skriv läge: avslutat",
)
OKAND_RUBRIK = Besked(
    "rubrik-okand",
    "”{written}” är inte en av rubrikerna på nivå 2.",
    "Använd ### för egna rubriker. På nivå 2 finns {listed}.",
)
DUBBEL_RUBRIK = Besked(
    "rubrik-dubbel",
    "Rubriken ”{heading}” finns två gånger.{first}",
    "Slå ihop texterna under en av rubrikerna.",
)
KOMMUN_HJALP = "Skriv kommunens namn eller kod, till exempel: Göteborg, Falu kommun, Region Gotland eller 1480."
LAN_HJALP = "Skriv länets namn, till exempel: Skåne län"

ALL = {name: value for name, value in globals().items() if isinstance(value, Besked)}
"""Every text by its name here, which is its name in the form too."""
