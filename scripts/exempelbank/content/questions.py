"""The words of the template: what a contributor is asked, and the mark that says what to replace."""

MARK = "SKRIV HÄR"
QUESTIONS = {
    "Utgångsläge": "Vad var problemet? För vilka barn? Hur visste ni det?",
    "Arbetssätt": "Vad gör ni, steg för steg? Skriv så att en kollega i en annan kommun kan göra likadant.",
    "Resultat": "Vad hände? Siffror: vad de mäter, när, och vem som säger det. Vet ni inte hur det gick, ta bort rubriken och skriv resultat under okänt.",
    "Barnens delaktighet": "Hur var barnen med? Vad sa de? Vet ni inte, ta bort rubriken och skriv barnens delaktighet under okänt.",
    "Förutsättningar": "Vad krävs: personal, pengar, lokaler, beslut?",
    "Lärdomar": "Vad skulle ni göra annorlunda?",
    "Börja här": "Vilka är de första stegen för den som vill pröva?",
    "Så gick det sen": "Vad har hänt sedan dess? Skriv datum.",
}
